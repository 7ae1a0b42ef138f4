// Training places: flows between States drawn, figures of a year, runs with their seats, and what documents say apart.
import { Button } from '@mantine/core';
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { Days } from '../../parts/programme/entry-lines.tsx';
import { ProgrammeFilters, useYear } from '../../parts/programme/filters.tsx';
import { VerbsHere } from '../../parts/programme/form/verbs-here.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { Rate } from '../../parts/programme/rate.tsx';
import { ExampleTag } from '../../parts/programme/signs.tsx';
import type { Training } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Empty, Trouble } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { Flows } from './flows.tsx';
import { trainingWords } from './words.ts';
import { Wide } from '../../parts/wide.tsx';

export function Page() {
  const words = useWords(trainingWords);
  const { one } = useView();
  const year = useYear();
  const query = useApi<Training>('/programme/training', { year });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} side={<ProgrammeFilters pair={false} />} />
      <VerbsHere
        verbs={[{ verb: 'institutions' }, { verb: 'courses' }, { verb: 'runs' }, { verb: 'observations' }]}
      />
      <Answered query={query}>
        {(answer) => (
          <>
            <Section
              id="flows"
              title={words.flows}
              side={
                <span className="quiet small">{one('year') ? words.flowsFor(year) : words.allYears}</span>
              }
            >
              <Flows flows={answer.flows} year={one('year')} />
              <FlowTable flows={answer.flows} />
            </Section>
            <Figures answer={answer} year={year} />
            <Runs answer={answer} />
            <Observations answer={answer} />
          </>
        )}
      </Answered>
    </>
  );
}

function FlowTable({ flows }: { flows: Training['flows'] }) {
  const words = useWords(trainingWords);
  const { state } = useLabels();
  if (flows.length === 0) return null;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{words.year}</th>
          <th>{words.from}</th>
          <th>{words.to}</th>
          <th className="right">{words.intake}</th>
          <th className="right">{words.graduates}</th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow) => (
          <tr key={`${flow.year}${flow.from}${flow.to}`}>
            <td className="num">{flow.year}</td>
            <td>{state(flow.from)}</td>
            <td>{state(flow.to)}</td>
            <td className="right num">{flow.intake}</td>
            <td className="right num">{flow.graduates}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figures({ answer: { figures }, year }: { answer: Training; year: string }) {
  const words = useWords(trainingWords);
  return (
    <Section id="figures" title={words.figures(year)}>
      <dl className="facts num">
        <dt>{words.offered}</dt>
        <dd>{figures.offered}</dd>
        <dt>{words.intake}</dt>
        <dd>{figures.intake}</dd>
        <dt>{words.graduates}</dt>
        <dd>{figures.graduates}</dd>
        <dt>{words.losses}</dt>
        <dd>{figures.losses}</dd>
        <dt>{words.stock}</dt>
        <dd>{figures.stockAtEnd}</dd>
        <dt>{words.fill}</dt>
        <dd>
          <Rate rate={{ done: figures.fillRate.enrolled, of: figures.fillRate.offered }} />
        </dd>
        <dt>{words.weeks}</dt>
        <dd>{figures.studentWeeks}</dd>
      </dl>
    </Section>
  );
}

type Run = Training['runs'][number];
type Seat = Run['quotas'][number]['seats'][number];

/** The one step that usually follows. */
const NEXT: Record<string, 'accept' | 'confirm' | 'enrol' | 'graduate'> = {
  nominated: 'accept',
  waitlisted: 'accept',
  accepted: 'confirm',
  confirmed: 'enrol',
  enrolled: 'graduate',
};

function Runs({ answer }: { answer: Training }) {
  const words = useWords(trainingWords);
  const { title } = useProgrammeLabels();
  const { state } = useLabels();
  const { act, error } = useDeed();
  return (
    <Section id="runs" title={words.runs} count={answer.runs.length}>
      {error && <Trouble error={error} />}
      {answer.runs.length === 0 && <Empty />}
      {answer.runs.map(({ run, course, institution, quotas }) => (
        <div key={run.id} className="stack tight" style={{ marginBottom: '1rem' }}>
          <div className="row apart">
            <span>
              <strong>{title(course?.title)}</strong>{' '}
              <span className="quiet">{title(institution?.names)}</span> <ExampleTag example={run.example} />
            </span>
            <span className="row">
              <Days days={`${run.first}/${run.last}`} />
              <span className="quiet small">{words.capacity(run.capacity)}</span>
            </span>
          </div>
          <VerbsHere
            small
            verbs={[{ verb: 'quotas', fixed: { run: run.id }, about: title(course?.title) }]}
          />
          {quotas.map(({ quota, seats }) => (
            <div key={quota.id} className="row apart">
              <span>
                {state(quota.state)} · {words[quota.basis]} · <Seats seats={seats} offered={quota.offered} />
              </span>
              <span className="row tight no-print">
                <Button
                  size="compact-xs"
                  onClick={() => act({ path: 'nominate', body: { quota: quota.id } })}
                >
                  {words.nominate}
                </Button>
                <NextSeat
                  seats={seats}
                  onAct={(seat, step) =>
                    act({ path: `seats/${seat.id}/move`, body: { act: step, seen: seat.version } })
                  }
                />
                <SeatVerbs quota={quota} seats={seats} />
              </span>
            </div>
          ))}
        </div>
      ))}
    </Section>
  );
}

/** What else may be done with a State's seats: taken up, declined, and any step of any seat. */
function SeatVerbs({ quota, seats }: { quota: Run['quotas'][number]['quota']; seats: readonly Seat[] }) {
  const { word } = useProgrammeLabels();
  const { state } = useLabels();
  const open = seats.filter((seat) => !LEFT.has(seat.state));
  return (
    <VerbsHere
      small
      verbs={[
        ...(['quotas/{id}/accept', 'quotas/{id}/decline'] as const).map((verb) => ({
          verb,
          id: quota.id,
          about: state(quota.state),
          ...(verb === 'quotas/{id}/accept' && { fixed: { seen: quota.version } }),
        })),
        ...open.map((seat, i) => ({
          verb: 'seats/{id}/move',
          id: seat.id,
          name: `${i + 1} ${word('seatState', seat.state)}`,
          about: state(quota.state),
          fixed: { seen: seat.version },
        })),
      ]}
    />
  );
}
const LEFT = new Set([
  'graduated',
  'failed',
  'leftMedical',
  'leftDisciplinary',
  'recalled',
  'withdrawn',
  'noShow',
  'rejected',
]);

/** Seats counted by where they stand. */
function Seats({ seats, offered }: { seats: readonly Seat[]; offered: number }) {
  const words = useWords(trainingWords);
  const { word } = useProgrammeLabels();
  const counts = Map.groupBy(seats, (seat) => seat.state);
  return (
    <span className="num">
      {words.offered.toLowerCase()} {offered}
      {[...counts].map(([state, some]) => ` · ${word('seatState', state)} ${some.length}`)}
    </span>
  );
}

function NextSeat({ seats, onAct }: { seats: readonly Seat[]; onAct: (seat: Seat, step: string) => void }) {
  const words = useWords(trainingWords);
  const open =
    seats.find((seat) => seat.state !== 'enrolled' && NEXT[seat.state]) ??
    seats.find((seat) => NEXT[seat.state]);
  const step = open && NEXT[open.state];
  if (!open || !step) return null;
  return (
    <Button size="compact-xs" onClick={() => onAct(open, step)}>
      {words[step]}
    </Button>
  );
}

function Observations({ answer }: { answer: Training }) {
  const words = useWords(trainingWords);
  const shared = useWords(programmeWords);
  const { word } = useProgrammeLabels();
  const { states, state, label } = useLabels();
  return (
    <Section id="observations" title={words.observations} count={answer.observations.length}>
      <p className="quiet small">{words.observationsLead}</p>
      {answer.observations.length === 0 ? (
        <Empty>{shared.nothing}</Empty>
      ) : (
        <Wide>
          <table className="plain-table">
            <thead>
              <tr>
                <th>{words.from}</th>
                <th>{words.to}</th>
                <th className="right">{words.number}</th>
                <th>{words.measure}</th>
                <th>{words.when}</th>
                <th>{words.basis}</th>
                <th>{words.compared}</th>
                <th>{words.sources}</th>
              </tr>
            </thead>
            <tbody>
              {answer.observations.map(({ observation, sources, comparison }) => (
                <tr key={observation.id}>
                  <td>{states(observation.trainees) || '–'}</td>
                  <td>{observation.host ? state(observation.host) : '–'}</td>
                  <td className="right num">
                    {observation.value}{' '}
                    {observation.quality !== 'exact' && (
                      <span className="quiet small">{label('countQuality', observation.quality)}</span>
                    )}
                  </td>
                  <td>{word('measure', observation.measure)}</td>
                  <td>
                    {observation.when ? (
                      <When edtf={observation.when} />
                    ) : (
                      <span className="quiet">{shared.unknown}</span>
                    )}
                  </td>
                  <td>{words[observation.basis]}</td>
                  <td>
                    {comparison.verdict === 'differs'
                      ? words.differs(comparison.by ?? 0)
                      : words[comparison.verdict]}
                  </td>
                  <td>
                    {observation.sources.map((source) => (
                      <div key={source.claim}>
                        {source.document.startsWith('doc:') ? (
                          <To path={`/documents/${encodeURIComponent(source.document)}`}>
                            {source.document}
                          </To>
                        ) : (
                          source.document
                        )}
                      </div>
                    ))}
                    <span className="small quiet num">{sources}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Section>
  );
}
