// One activity of the programme: what it is, where it stands, its legal basis, its places, costs and decisions, and its history.
import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/use-api.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { BasisRows } from '../../parts/programme/basis-rows.tsx';
import { Days } from '../../parts/programme/entry-lines.tsx';
import { VerbsHere } from '../../parts/programme/form/verbs-here.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { RuleText } from '../../parts/programme/rule-text.tsx';
import { ActivityState, ExampleTag, VerdictTag } from '../../parts/programme/signs.tsx';
import type { ActivityShown } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { TruthWord } from '../../parts/stage.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { StateTo, To } from '../../parts/to.tsx';
import { Instant, When } from '../../parts/when.tsx';
import { useWords } from '../../words/language.tsx';
import { Edit } from './edit.tsx';
import { Steps } from './steps.tsx';
import { activityWords } from './words.ts';
import { Wide } from '../../parts/wide.tsx';

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useApi<ActivityShown>(`/programme/activities/${encodeURIComponent(id)}`);
  return <Answered query={query}>{(shown) => <Shown shown={shown} />}</Answered>;
}

function Shown({ shown }: { shown: ActivityShown }) {
  const { title, word } = useProgrammeLabels();
  const { record, entry } = shown;
  const words = useWords(activityWords);
  const [editing, setEditing] = useState(false);
  const open = !['reported', 'closed'].includes(record.state);
  return (
    <>
      <PageHead
        title={title(record.title)}
        lead={
          <span className="row">
            <span>{capital(word('activityKind', record.kind))}</span>
            <ActivityState state={record.state} awaiting={shown.awaitingConfirmation} />
            <VerdictTag verdict={entry.basis} />
            <ExampleTag example={record.example} />
          </span>
        }
        side={open && <Button onClick={() => setEditing(true)}>{words.edit}</Button>}
      />
      {editing ? (
        <Edit key={record.version} record={record} onDone={() => setEditing(false)} />
      ) : (
        <Steps shown={shown} />
      )}
      {!editing && <More shown={shown} open={open} />}
      <Facts shown={shown} />
      <Basis shown={shown} />
      {record.phases.length > 0 && <Phases shown={shown} />}
      {shown.contradictions.length > 0 && <Contradictions shown={shown} />}
      <Places shown={shown} />
      <Costs shown={shown} />
      <Decisions shown={shown} />
      <History shown={shown} />
    </>
  );
}

/** Series and phases are edited while the activity is open; decisions and reports at any time. */
function More({ shown: { record }, open }: { shown: ActivityShown; open: boolean }) {
  const words = useWords(activityWords);
  const adoptedBy = { type: 'activity', id: record.id };
  const phases = {
    verb: 'activities/{id}/edit',
    id: record.id,
    name: words.phases,
    only: ['edition', 'exerciseType', 'phases'],
    from: record,
    fixed: { seen: record.version },
  };
  return (
    <VerbsHere
      verbs={[
        ...(open ? [phases] : []),
        { verb: 'decisions', fixed: { adoptedBy, desk: record.desk } },
        { verb: 'reports', fixed: { activity: record.id } },
      ]}
    />
  );
}

function Facts({ shown: { record, line, series } }: { shown: ActivityShown }) {
  const words = useWords(activityWords);
  const shared = useWords(programmeWords);
  const { word, title } = useProgrammeLabels();
  const { state, label } = useLabels();
  const strength = Object.entries(record.strength ?? {}).flatMap(([code, { personnel }]) =>
    personnel
      ? [
          `${state(code)} ${personnel.value}${personnel.quality === 'exact' ? '' : ` (${label('countQuality', personnel.quality)})`}`,
        ]
      : [],
  );
  const facts: [string, React.ReactNode][] = [
    [
      shared.states,
      record.states.map((each, i) => (
        <span key={each.state + each.role}>
          {i > 0 && ', '}
          <StateTo code={each.state} /> <span className="quiet small">({word('stateRole', each.role)})</span>
        </span>
      )),
    ],
    [words.planned, <Days key="d" days={record.planned} />],
    ...(record.actual
      ? [[words.actualDays, <Days key="a" days={record.actual} />] as [string, React.ReactNode]]
      : []),
    ...(record.places.length
      ? [[shared.place, record.places.map((place) => place.name).join(', ')] as [string, React.ReactNode]]
      : []),
    ...(record.exerciseType
      ? [[words.type, word('exerciseType', record.exerciseType)] as [string, React.ReactNode]]
      : []),
    ...(record.level ? [[words.level, word('level', record.level)] as [string, React.ReactNode]] : []),
    [words.domains, record.domains.map((code) => label('domain', code)).join(', ') || '–'],
    ...(strength.length ? [[words.strength, strength.join(', ')] as [string, React.ReactNode]] : []),
    ...(line
      ? [
          [
            words.planLine,
            <To
              key="l"
              path={`/programme/plans/${encodeURIComponent(line.plan)}`}
            >{`${line.number}. ${title(line.title)}`}</To>,
          ] as [string, React.ReactNode],
        ]
      : []),
    ...(series
      ? [
          [words.series, <To key="s" path="/programme/series">{`${series.name} ${series.edition}`}</To>] as [
            string,
            React.ReactNode,
          ],
        ]
      : []),
    ...(record.officials?.length
      ? [
          [
            words.officials,
            record.officials.map((each) => `${each.name}, ${each.office} (${state(each.state)})`).join('; '),
          ] as [string, React.ReactNode],
        ]
      : []),
  ];
  return (
    <Section id="facts" title={words.facts}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{capital(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Basis({ shown }: { shown: ActivityShown }) {
  const words = useWords(activityWords);
  const { word } = useProgrammeLabels();
  const { act, busy } = useDeed();
  const { basis, record } = shown;
  const conditions = (basis?.conditions ?? []).filter((each) => each.truth !== 'n/a');
  return (
    <Section
      id="basis"
      title={words.basis}
      side={
        <Button loading={busy} onClick={() => act({ path: `activities/${record.id}/check-basis` })}>
          {words.check}
        </Button>
      }
    >
      {basis ? (
        <div className="stack">
          <p className="row">
            <VerdictTag verdict={basis.verdict} />{' '}
            <span className="quiet small">{words.checkedOn(basis.asOf)}</span>
          </p>
          <BasisRows rows={basis.rows} />
          {record.basisReason && (
            <p className="note">
              {words.went}: {record.basisReason.reason}{' '}
              <span className="quiet small">({record.basisReason.by})</span>
            </p>
          )}
          {conditions.length > 0 && (
            <>
              <h3>{words.conditions}</h3>
              <ul className="rows">
                {conditions.map((each) => (
                  <li key={each.name} className="row">
                    <span>{capital(word('condition', each.name))}</span>
                    <TruthWord truth={each.truth as 'yes' | 'no' | 'unknown'} />
                    <span className="quiet small">
                      {record.conditionAnswers?.[each.name] ?? each.because}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ) : (
        <Empty />
      )}
    </Section>
  );
}

function Phases({ shown: { record } }: { shown: ActivityShown }) {
  const words = useWords(activityWords);
  const { word } = useProgrammeLabels();
  const shared = useWords(programmeWords);
  return (
    <Section id="phases" title={words.phases} count={record.phases.length}>
      <ul className="rows">
        {record.phases.map((phase) => (
          <li key={`${phase.ordinal} ${phase.type}`} className="row">
            <strong className="num">{phase.ordinal}</strong>
            <span>{capital(word('phaseType', phase.type))}</span>
            <Days days={phase.period} />
            <span>
              {shared.host}: <StateTo code={phase.host} />
            </span>
            {phase.place && <span className="quiet">{phase.place.name}</span>}
            {phase.state && <ActivityState state={phase.state} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Contradictions({ shown }: { shown: ActivityShown }) {
  const words = useWords(activityWords);
  return (
    <Section id="contradictions" title={words.contradictions} count={shown.contradictions.length}>
      <ul className="rows">
        {shown.contradictions.map((each) => (
          <li key={each.field}>
            <strong>{each.field}</strong>:{' '}
            {each.values
              .map((value) => (typeof value.value === 'string' ? value.value : JSON.stringify(value.value)))
              .join(' ≠ ')}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Places({ shown: { bookings } }: { shown: ActivityShown }) {
  const words = useWords(activityWords);
  const { word } = useProgrammeLabels();
  if (bookings.length === 0) return null;
  return (
    <Section id="bookings" title={words.bookings} count={bookings.length}>
      <ul className="rows">
        {bookings.map((booking) => (
          <li key={booking.id} className="row">
            <To
              path="/programme/places"
              search={{
                from: (booking.time.timeBasis === 'days' ? booking.time.first : booking.time.start).slice(
                  0,
                  10,
                ),
              }}
            >
              {booking.title ?? booking.facilities.join(', ')}
            </To>
            <Days
              days={
                booking.time.timeBasis === 'days'
                  ? `${booking.time.first}/${booking.time.last}`
                  : booking.time.start.slice(0, 10)
              }
            />
            <span className="tag">{word('bookingState', booking.state)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Costs({ shown: { costs } }: { shown: ActivityShown }) {
  const words = useWords(activityWords);
  const { word, money } = useProgrammeLabels();
  const { state } = useLabels();
  if (costs.length === 0) return null;
  return (
    <Section id="costs" title={words.costs} count={costs.length}>
      <Wide>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{words.category}</th>
              <th className="right">{words.amountPlanned}</th>
              <th className="right">{words.amountActual}</th>
              <th>{words.share}</th>
              <th>{words.because}</th>
            </tr>
          </thead>
          <tbody>
            {costs.map((line) => (
              <tr key={line.id}>
                <td>{word('costCategory', line.category)}</td>
                <td className="right num">
                  {line.planned === undefined ? '–' : money({ minor: line.planned, currency: line.currency })}
                </td>
                <td className="right num">
                  {line.actual === undefined ? '–' : money({ minor: line.actual, currency: line.currency })}
                </td>
                <td>
                  {line.shares.map((share) => (
                    <div key={share.payer} className="num">
                      {share.state === 'undecided' ? (
                        <span className="tag warn">{words.undecided}</span>
                      ) : (
                        `${state(share.payer)} ${money({ minor: share.minor, currency: line.currency })}`
                      )}
                    </div>
                  ))}
                </td>
                <td>
                  <RuleText because={line.because} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}

function Decisions({ shown: { decisions } }: { shown: ActivityShown }) {
  const words = useWords(activityWords);
  const { state } = useLabels();
  if (decisions.length === 0) return null;
  return (
    <Section id="decisions" title={words.decisions} count={decisions.length}>
      <ul className="rows">
        {decisions.map((decision) => (
          <li key={decision.id} className="row">
            <span>{decision.text}</span>
            <span className="quiet small">
              {words.owes}: {state(decision.ownerState)}
            </span>
            {decision.due !== 'none' && <When edtf={decision.due} />}
            <span className={`tag ${decision.state === 'open' ? 'warn' : 'good'}`}>{decision.state}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History({ shown: { history } }: { shown: ActivityShown }) {
  const words = useWords(activityWords);
  const { word } = useProgrammeLabels();
  return (
    <Section id="history" title={words.history} count={history.length}>
      <ul className="rows">
        {history.map((each) => (
          <li key={each.statement} className="row">
            <Instant at={each.at} />
            <span>{word('activityAct', each.act)}</span>
            <span className="quiet small">
              {[each.by, each.reason, each.askedBy].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
