// One plan: its lines as promised and what became of each, rates by domain, host and quarter, exchanges and amendments.
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { activityPath, Days } from '../../parts/programme/entry-lines.tsx';
import { VerbsHere } from '../../parts/programme/form/verbs-here.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { Rate } from '../../parts/programme/rate.tsx';
import { ActivityState, ExampleTag } from '../../parts/programme/signs.tsx';
import type { PlanShown } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Trouble } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { Instant, When } from '../../parts/when.tsx';
import { useWords } from '../../words/language.tsx';
import { plansWords } from '../programme-plans/words.ts';
import { Wide } from '../../parts/wide.tsx';

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useApi<PlanShown>(`/programme/plans/${encodeURIComponent(id)}`);
  return <Answered query={query}>{(shown) => <Shown shown={shown} />}</Answered>;
}

function Shown({ shown }: { shown: PlanShown }) {
  const words = useWords(plansWords);
  const shared = useWords(programmeWords);
  const { title, word } = useProgrammeLabels();
  const { states } = useLabels();
  const { act, error, busy } = useDeed();
  const { plan, done } = shown;
  const open = ['draft', 'exchanged'].includes(plan.state);
  return (
    <div className="wide-page">
      <PageHead
        title={title(plan.title)}
        lead={
          <span className="row">
            <span>{states(plan.states)}</span>
            <span className="tag">{word('planState', plan.state)}</span>
            {plan.signedOn && <When edtf={plan.signedOn} />}
            <ExampleTag example={plan.example} />
          </span>
        }
        side={
          <>
            {open && (
              <Button loading={busy} onClick={() => act({ path: `plans/${plan.id}/exchange` })}>
                {words.exchange}
              </Button>
            )}
            <Button leftSection={<IconPrinter size={14} />} onClick={() => globalThis.print()}>
              {shared.print}
            </Button>
          </>
        }
      />
      {error && <Trouble error={error} />}
      <VerbsHere
        verbs={[
          ...(open ? ['plans/{id}/lines', 'plans/{id}/answer'] : []),
          'plans/{id}/move',
          ...(['signed', 'inExecution'].includes(plan.state) ? ['plans/{id}/amend'] : []),
        ].map((verb) => ({
          verb,
          id: plan.id,
          ...(verb !== 'plans/{id}/answer' && { fixed: seenOf(verb, plan) }),
        }))}
      />
      <dl className="facts">
        <dt>{words.strict}</dt>
        <dd>
          <Rate rate={done.strict} />
        </dd>
        <dt>{words.adjusted}</dt>
        <dd>
          <Rate rate={done.adjusted} />
        </dd>
        {Object.entries(done.outcomes)
          .filter(([outcome, n]) => n > 0 && outcome !== 'done')
          .map(([outcome, n]) => (
            <div key={outcome} style={{ display: 'contents' }}>
              <dt>{word('outcome', outcome)}</dt>
              <dd className="num">{n}</dd>
            </div>
          ))}
      </dl>
      <Section id="lines" title={words.lines} count={shown.lines.length}>
        <Lines shown={shown} />
      </Section>
      <Section id="rates" title={words.rates}>
        <Rates shown={shown} />
      </Section>
      {(plan.snapshots.length > 0 || plan.amendments.length > 0) && (
        <Section id="exchanges" title={words.exchanges}>
          <Exchanges shown={shown} />
        </Section>
      )}
    </div>
  );
}

/** A line is edited before signature; after it, what went otherwise is told. */
const lineVerbs = (state: string): string[] =>
  ['draft', 'exchanged'].includes(state) ? ['lines/{id}/edit'] : ['lines/{id}/deviate', 'lines/{id}/carry'];

/** The version seen goes with what changes the plan itself. */
const seenOf = (verb: string, plan: PlanShown['plan']): Record<string, unknown> =>
  verb === 'plans/{id}/lines' ? {} : { seen: plan.version };

function Lines({ shown }: { shown: PlanShown }) {
  const words = useWords(plansWords);
  const shared = useWords(programmeWords);
  const { title, word } = useProgrammeLabels();
  const { state } = useLabels();
  return (
    <Wide>
      <table className="plain-table">
        <thead>
          <tr>
            <th className="right">№</th>
            <th>{words.promised}</th>
            <th>{words.period}</th>
            <th>{shared.host}</th>
            <th>{words.done}</th>
            <th>{words.outcome}</th>
            <th>{words.deviation}</th>
          </tr>
        </thead>
        <tbody>
          {shown.lines.map(({ line, outcome, activities }) => (
            <tr key={line.id}>
              <td className="right num">{line.number}</td>
              <td className={line.struckBy ? 'struck' : ''}>
                {title(line.title)} <span className="quiet small">{word('activityKind', line.kind)}</span>
                {line.carriedTo && <div className="small quiet">{words.carried}</div>}
                {line.carriedFrom && <div className="small quiet">{words.carriedFrom}</div>}
                {line.beforeSignature && <div className="small quiet">{words.before}</div>}
              </td>
              <td>
                <Days days={line.period} />
              </td>
              <td>{line.host ? state(line.host) : '–'}</td>
              <td>
                {activities.map((entry) => (
                  <div key={entry.id} className="row tight">
                    <To path={activityPath(entry.activity)} className={entry.struck ? 'struck' : undefined}>
                      {title(entry.title)}
                    </To>
                    <Days days={entry.days} />
                    <ActivityState state={entry.state} awaiting={entry.awaitingConfirmation} />
                  </div>
                ))}
              </td>
              <td>
                <span className={`tag ${outcome === 'done' ? 'good' : outcome === 'unknown' ? 'warn' : ''}`}>
                  {word('outcome', outcome)}
                </span>
              </td>
              <td className="small">
                {line.deviations
                  .map(
                    (each) =>
                      `${word('deviation', each.kind)}: ${word('reasonCode', each.reasonCode)} (${state(each.askedBy)})`,
                  )
                  .join('; ')}
                <VerbsHere
                  small
                  verbs={lineVerbs(shown.plan.state).map((verb) => ({
                    verb,
                    id: line.id,
                    about: title(line.title),
                    ...(verb === 'lines/{id}/edit' && { from: line, fixed: { seen: line.version } }),
                  }))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Rates({ shown: { done } }: { shown: PlanShown }) {
  const words = useWords(plansWords);
  const { label, state } = useLabels();
  const groups: [string, Record<string, { done: number; of: number }>, (key: string) => string][] = [
    [words.byDomain, done.byDomain, (code) => label('domain', code)],
    [words.byHost, done.byHost, state],
    [words.byQuarter, done.byQuarter, (key) => key],
  ];
  return (
    <div className="rates">
      {groups.map(([name, rates, say]) => (
        <div key={name} className="stack tight">
          <h3>{name}</h3>
          {Object.entries(rates).map(([key, rate]) => (
            <div key={key} className="row apart">
              <span className="small">{say(key)}</span>
              <Rate rate={rate} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Exchanges({ shown: { plan } }: { shown: PlanShown }) {
  const words = useWords(plansWords);
  const { state } = useLabels();
  return (
    <ul className="rows">
      {plan.snapshots.map((snapshot) => (
        <li key={`s${snapshot.number}`} className="row">
          <Instant at={snapshot.at} /> {words.snapshot(snapshot.number)}
        </li>
      ))}
      {plan.answers.map((answer) => (
        <li key={`a${answer.at}${answer.to}`} className="row">
          <Instant at={answer.at} /> {state(answer.from)}: {words.answer(answer.to, answer.yes)}
        </li>
      ))}
      {plan.amendments.map((amendment) => (
        <li key={`m${amendment.number}`} className="row">
          {words.amendment(amendment.number, amendment.day)}: {amendment.reason}
          {amendment.struck.length > 0 && ` · ${words.struck} ${amendment.struck.join(', ')}`}
          {amendment.added.length > 0 && ` · ${words.added} ${amendment.added.join(', ')}`}
        </li>
      ))}
    </ul>
  );
}
