// The yearly report of two States: agreements, each line planned against done, what was done outside the plan, training, costs.
import { useApi } from '../../api/use-api.ts';
import { AgreementLines } from '../../parts/lines.tsx';
import { useLabels } from '../../parts/labels.ts';
import { EntryTitle, Days, activityPath } from '../../parts/programme/entry-lines.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { Rate } from '../../parts/programme/rate.tsx';
import { ActivityState, VerdictTag } from '../../parts/programme/signs.tsx';
import type { Bilateral } from '../../parts/programme/types.ts';
import { Section } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/language.tsx';
import { ReportHead } from './report-head.tsx';
import { trainingWords } from '../programme-training/words.ts';
import { reportsWords } from './words.ts';
import { Wide } from '../../parts/wide.tsx';

export function BilateralReport({ pair, year }: { pair: string; year: string }) {
  const query = useApi<Bilateral>('/programme/reports/bilateral', { pair, year });
  return <Answered query={query}>{(report) => <Report report={report} />}</Answered>;
}

function Report({ report }: { report: Bilateral }) {
  const words = useWords(reportsWords);
  const { states } = useLabels();
  const { moneys } = useProgrammeLabels();
  const { coverage, totals } = report;
  return (
    <article>
      <ReportHead
        title={words.bilateral(states(report.pair), report.year)}
        asOf={report.asOf}
        knownOn={report.knownOn}
        marking={report.marking}
      >
        {words.coverage(coverage.activities, coverage.documents, coverage.struck)}
      </ReportHead>
      <Section id="agreements" title={words.agreements} count={report.agreements.length}>
        <AgreementLines rows={report.agreements as never} />
      </Section>
      <Section id="plan" title={words.plan}>
        {report.plans.map(({ id, done }) => (
          <p key={id} className="row">
            {words.strict} <Rate rate={done.strict} /> {words.adjusted} <Rate rate={done.adjusted} />
          </p>
        ))}
        <Rows rows={report.rows} />
      </Section>
      {report.outside.length > 0 && (
        <Section id="outside" title={words.outside} count={report.outside.length}>
          <Rows rows={report.outside} />
        </Section>
      )}
      <TrainingFigures report={report} />
      <Section id="totals" title={words.totals}>
        <p className="num">
          {words.planned}: {moneys(totals.planned)} · {words.actual}: {moneys(totals.actual)}
        </p>
      </Section>
      <Met rows={report.met} />
      <Balance report={report} />
    </article>
  );
}

function Rows({ rows }: { rows: Bilateral['rows'] }) {
  const words = useWords(reportsWords);
  const { title, word, moneys } = useProgrammeLabels();
  const { state } = useLabels();
  if (rows.length === 0) return <Empty />;
  return (
    <Wide>
      <table className="plain-table">
        <thead>
          <tr>
            <th className="right">№</th>
            <th>{words.promised}</th>
            <th>{words.held}</th>
            <th>{words.outcome}</th>
            <th>{words.strength}</th>
            <th>{words.costs}</th>
            <th>{words.decisions}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.line?.id ?? `o${i}`}>
              <td className="right num">{row.line?.number}</td>
              <td>
                {row.line ? title(row.line.title) : '–'}
                {row.line && (
                  <div className="small quiet">
                    <Days days={row.line.period} /> {row.line.host && state(row.line.host)}
                  </div>
                )}
              </td>
              <td>
                {row.activities.map((entry) => (
                  <div key={entry.id}>
                    <EntryTitle entry={entry} />
                    <div className="small row tight">
                      <Days days={entry.days} />{' '}
                      <ActivityState state={entry.state} awaiting={entry.awaitingConfirmation} />{' '}
                      <VerdictTag verdict={entry.basis} />
                    </div>
                  </div>
                ))}
              </td>
              <td>
                {row.outcome && word('outcome', row.outcome)}
                {row.deviations.map((each, n) => (
                  <div key={n} className="small quiet">
                    {word('outcome', each.kind)}: {word('reasonCode', each.reasonCode)} ({state(each.askedBy)}
                    )
                  </div>
                ))}
              </td>
              <td className="num small">
                {Object.entries(row.strength).map(([code, count]) => (
                  <div key={code}>
                    {state(code)} {count.quality === 'approx' ? '≈ ' : ''}
                    {count.value}
                  </div>
                ))}
              </td>
              <td className="num small">
                {row.costs.map((cost) => (
                  <div key={cost.payer}>
                    {cost.payer === 'ZZ' ? words.undecided : state(cost.payer)}: {moneys(cost.planned)} →{' '}
                    {moneys(cost.actual)}
                  </div>
                ))}
              </td>
              <td className="small">
                {row.decisions.map((decision) => (
                  <div key={decision.id}>
                    {decision.text} ({state(decision.owner)})
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function TrainingFigures({ report }: { report: Bilateral }) {
  const words = useWords(reportsWords);
  const training = useWords(trainingWords);
  const { state } = useLabels();
  return (
    <Section id="training" title={words.training}>
      <dl className="facts num">
        {report.training.map(({ from, to, figures }) => (
          <div key={from} style={{ display: 'contents' }}>
            <dt>
              {state(from)} → {state(to)}
            </dt>
            <dd>
              {training.intake} {figures.intake} · {training.graduates} {figures.graduates} ·{' '}
              {training.losses} {figures.losses} ·{' '}
              <Rate rate={{ done: figures.fillRate.enrolled, of: figures.fillRate.offered }} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

export function Met({ rows }: { rows: Bilateral['met'] }) {
  const words = useWords(reportsWords);
  const { title } = useProgrammeLabels();
  const { state, states } = useLabels();
  if (rows.length === 0) return null;
  return (
    <Section id="met" title={words.met} count={rows.length}>
      <ul className="rows">
        {rows.map((meeting) => (
          <li key={meeting.activity + meeting.name} className="row">
            {meeting.day ? <When edtf={meeting.day} /> : '–'}
            <strong>{meeting.name}</strong>
            <span>
              {meeting.office} ({state(meeting.state)}) → {states(meeting.met)}
            </span>
            <To path={activityPath(meeting.activity)}>{title(meeting.occasion)}</To>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Balance({ report }: { report: Bilateral }) {
  const words = useWords(reportsWords);
  const { state } = useLabels();
  if (report.balance.length === 0) return null;
  return (
    <Section id="balance" title={`${words.balance} (${state(report.pair[0])})`}>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.unit}</th>
            <th className="right">{words.given}</th>
            <th className="right">{words.received}</th>
            <th className="right">{words.diff}</th>
          </tr>
        </thead>
        <tbody>
          {report.balance.map((row) => (
            <tr key={row.unit + row.basis}>
              <td>
                {row.unit} <span className="quiet small">{row.basis}</span>
              </td>
              <td className="right num">{row.given}</td>
              <td className="right num">{row.received}</td>
              <td className="right num">{row.balance}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
