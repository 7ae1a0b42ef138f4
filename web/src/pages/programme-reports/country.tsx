// A brief on one State: agreements and next legal days, plans, last and next activities, training, open points.
import { useApi } from '../../api/use-api.ts';
import { AgreementLines } from '../../parts/lines.tsx';
import { useLabels } from '../../parts/labels.ts';
import { activityPath, EntryLines } from '../../parts/programme/entry-lines.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { Rate } from '../../parts/programme/rate.tsx';
import type { Country } from '../../parts/programme/types.ts';
import { Section } from '../../parts/section.tsx';
import { Answered } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/language.tsx';
import { Flows } from '../programme-training/flows.tsx';
import { Met } from './bilateral.tsx';
import { ReportHead } from './report-head.tsx';
import { reportsWords } from './words.ts';

export function CountryBrief({ state }: { state: string }) {
  const query = useApi<Country>('/programme/reports/country', { state });
  return <Answered query={query}>{(brief) => <Brief brief={brief} />}</Answered>;
}

function Brief({ brief }: { brief: Country }) {
  const words = useWords(reportsWords);
  const { state, states } = useLabels();
  const { title, word } = useProgrammeLabels();
  return (
    <article>
      <ReportHead
        title={words.brief(state(brief.state))}
        asOf={brief.asOf}
        knownOn={brief.knownOn}
        marking={brief.marking}
      />
      <Section id="agreements" title={words.agreements} count={brief.agreements.length}>
        <AgreementLines rows={brief.agreements as never} />
      </Section>
      {brief.deadlines.length > 0 && (
        <Section id="deadlines" title={words.deadlines} count={brief.deadlines.length}>
          <ul className="rows">
            {brief.deadlines.slice(0, 12).map((deadline) => (
              <li key={deadline.kind + deadline.about.id + deadline.day} className="row">
                <When edtf={deadline.day} /> <span>{deadline.text}</span>{' '}
                <span className="quiet">{deadline.about.label}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="plan" title={words.plan} count={brief.plans.length}>
        <ul className="rows">
          {brief.plans.map((plan) => (
            <li key={plan.id} className="row apart">
              <To path={`/programme/plans/${encodeURIComponent(plan.id)}`}>{title(plan.title)}</To>
              <span className="row">
                <span className="quiet small">{states(plan.states)}</span>
                <span className="tag">{word('planState', plan.state)}</span>
                <Rate rate={plan.done.strict} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {brief.awaiting.length > 0 && (
        <Section id="awaiting" title={words.awaiting} count={brief.awaiting.length}>
          <EntryLines entries={brief.awaiting} />
        </Section>
      )}
      <Section id="next" title={words.next}>
        <EntryLines entries={brief.next} />
      </Section>
      <Section id="last" title={words.last}>
        <EntryLines entries={brief.last} />
      </Section>
      <Section id="training" title={words.training}>
        <p className="num">{words.stock(brief.stock.sent, brief.stock.hosted)}</p>
        <Flows flows={brief.flows} year={undefined} />
      </Section>
      <Met rows={brief.met} />
      {brief.open.length > 0 && (
        <Section id="open" title={words.open} count={brief.open.length}>
          <ul className="rows">
            {brief.open.map((item) => (
              <li key={item.kind + item.id} className="row">
                {item.due ? <When edtf={item.due} /> : '–'}{' '}
                {item.activity ? (
                  <To path={activityPath(item.activity)}>{item.title ? title(item.title) : item.text}</To>
                ) : (
                  item.text
                )}
                <span className="quiet small">{state(item.owner)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {brief.contradictions.length > 0 && (
        <Section id="contradictions" title={words.contradictions} count={brief.contradictions.length}>
          <ul className="rows">
            {brief.contradictions.map((each) => (
              <li key={each.activity + each.field}>
                <To path={activityPath(each.activity)}>{title(each.title)}</To>: {each.values.join(' ≠ ')}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}
