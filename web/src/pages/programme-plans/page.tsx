// Every plan with its rates: what was signed, what was done of it.
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { VerbsHere } from '../../parts/programme/form/verbs-here.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { Rate } from '../../parts/programme/rate.tsx';
import { ExampleTag } from '../../parts/programme/signs.tsx';
import type { PlanList } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { PageHead } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/language.tsx';
import { plansWords } from './words.ts';
import { Wide } from '../../parts/wide.tsx';

export function Page() {
  const words = useWords(plansWords);
  const query = useApi<PlanList>('/programme/plans');
  return (
    <div className="wide-page">
      <PageHead title={words.title} lead={words.lead} />
      <VerbsHere verbs={[{ verb: 'plans' }]} />
      <Answered query={query}>{({ rows }) => <Plans rows={rows} />}</Answered>
    </div>
  );
}

function Plans({ rows }: { rows: PlanList['rows'] }) {
  const words = useWords(plansWords);
  const shared = useWords(programmeWords);
  const { title, word } = useProgrammeLabels();
  const { states } = useLabels();
  if (rows.length === 0) return <Empty>{shared.nothing}</Empty>;
  return (
    <Wide>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.plan}</th>
            <th>{shared.states}</th>
            <th>{words.standing}</th>
            <th>{words.signedOn}</th>
            <th>{words.strict}</th>
            <th>{words.adjusted}</th>
            <th className="right">{words.unknown}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ plan, done }) => (
            <tr key={plan.id}>
              <td>
                <To path={`/programme/plans/${encodeURIComponent(plan.id)}`}>{title(plan.title)}</To>{' '}
                <ExampleTag example={plan.example} />
              </td>
              <td>{states(plan.states)}</td>
              <td>{word('planState', plan.state)}</td>
              <td>{plan.signedOn ? <When edtf={plan.signedOn} /> : '–'}</td>
              <td>
                <Rate rate={done.strict} />
              </td>
              <td>
                <Rate rate={done.adjusted} />
              </td>
              <td className="right num">{done.outcomes.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
