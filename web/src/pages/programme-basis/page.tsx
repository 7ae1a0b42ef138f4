// Activities without an established basis, and what agreements promise that was never exercised.
import { Select, TextInput } from '@mantine/core';
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { BasisRows } from '../../parts/programme/basis-rows.tsx';
import { activityPath, Days } from '../../parts/programme/entry-lines.tsx';
import { ProgrammeFilters } from '../../parts/programme/filters.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { ActivityState, ExampleTag, VerdictTag } from '../../parts/programme/signs.tsx';
import type { Undertakings, WithoutBasis } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { basisPageWords } from './words.ts';
import { Wide } from '../../parts/wide.tsx';

export function Page() {
  const words = useWords(basisPageWords);
  const { one } = useView();
  const pair = one('pair');
  const without = useApi<WithoutBasis>('/programme/without-basis', { pair });
  const undertakings = useApi<Undertakings>('/programme/undertakings', {
    pair,
    searchedFrom: one('searched'),
  });
  return (
    <div className="wide-page">
      <PageHead title={words.title} side={<ProgrammeFilters year={false} />} />
      <Answered query={without}>{(answer) => <Without answer={answer} />}</Answered>
      <Answered query={undertakings}>{(answer) => <Never answer={answer} />}</Answered>
    </div>
  );
}

function Without({ answer }: { answer: WithoutBasis }) {
  const words = useWords(basisPageWords);
  const shared = useWords(programmeWords);
  const { title } = useProgrammeLabels();
  return (
    <Section id="without" title={words.without} count={answer.total}>
      <p className="quiet small">{words.withoutLead}</p>
      {answer.rows.length === 0 && <Empty>{shared.nothing}</Empty>}
      <ul className="rows">
        {answer.rows.map(({ activity, verdict, cells }) => (
          <li key={activity.id}>
            <details>
              <summary className="row">
                <Days days={activity.days} />
                <span>{title(activity.title)}</span>
                <ActivityState state={activity.state} />
                <VerdictTag verdict={verdict} />
                <ExampleTag example={activity.example} />
              </summary>
              <div className="stack tight" style={{ padding: '0.4rem 0 0.6rem 1rem' }}>
                <To path={activityPath(activity.id)}>{title(activity.title)}</To>
                <BasisRows rows={cells} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Never({ answer }: { answer: Undertakings }) {
  const words = useWords(basisPageWords);
  const shared = useWords(programmeWords);
  const { one, put } = useView();
  const { options, word } = useProgrammeLabels();
  const { label } = useLabels();
  const only = one('standing');
  const rows = answer.rows.filter((row) => !only || row.standing === only);
  return (
    <Section
      id="never"
      title={words.never}
      count={rows.length}
      side={
        <>
          <TextInput
            type="date"
            aria-label={words.searched}
            title={words.searchedHelp}
            value={one('searched') ?? ''}
            onChange={(e) => put({ searched: e.currentTarget.value || undefined }, { back: false })}
          />
          <Select
            aria-label={words.only}
            placeholder={words.allStandings}
            data={options('standing')}
            value={only ?? null}
            onChange={(value) => put({ standing: value })}
            clearable
            w={150}
          />
        </>
      }
    >
      <p className="quiet small">
        {words.neverLead} {words.searchedHelp}
      </p>
      {rows.length === 0 ? (
        <Empty>{shared.nothing}</Empty>
      ) : (
        <Wide>
          <table className="plain-table">
            <thead>
              <tr>
                <th>{words.agreement}</th>
                <th>{words.domain}</th>
                <th>{words.since}</th>
                <th className="right">{words.planned}</th>
                <th className="right">{words.held}</th>
                <th>{words.last}</th>
                <th>{words.standing}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <tr key={row.agreement + row.domain}>
                  <td>
                    {rows[i - 1]?.agreement !== row.agreement && (
                      <To path={`/agreements/${encodeURIComponent(row.agreement)}`}>
                        {row.title || row.agreement}
                      </To>
                    )}
                  </td>
                  <td>
                    {label('domain', row.domain)}{' '}
                    {row.forms.length > 0 && (
                      <span className="quiet small">
                        {row.forms.map((form) => label('form', form)).join(', ')}
                      </span>
                    )}
                    {row.from === 'press' && <div className="quiet small">{words.press}</div>}
                  </td>
                  <td>
                    {row.inForceSince ? (
                      <When edtf={row.inForceSince} />
                    ) : (
                      <span className="quiet">{shared.unknown}</span>
                    )}
                  </td>
                  <td className="right num">{row.planned}</td>
                  <td className="right num">{row.held}</td>
                  <td>{row.lastHeld ? <When edtf={row.lastHeld} /> : '–'}</td>
                  <td className="nowrap">{word('standing', row.standing)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Section>
  );
}
