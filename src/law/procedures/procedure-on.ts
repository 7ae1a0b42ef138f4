// How far a State has come on a day: steps done, what comes next, what is not evidenced, limits and clocks (law.md 9).
import { isoFromDay, readIsoDay, type Day } from '../../time/day.ts';
import type { Bounds, Truth } from '../../time/order.ts';
import { addPeriod, readPeriod } from '../../time/period.ts';
import type { SittingCalendars } from '../../vocabulary/legal-record.ts';
import type { DateAnswer, ProcedurePosition } from '../../vocabulary/position.ts';
import type { Act } from '../acts.ts';
import { CONSENT_ACTS } from '../entry-rules.ts';
import { stepsBefore, type Procedure, type Step } from './procedure.ts';

export interface ProcedureQuestion {
  state: string;
  procedure: Procedure;
  /** This State's acts that count. */
  acts: Act[];
  asOf: Day;
  calendars: SittingCalendars | undefined;
  consent: Truth;
}

/** Done by a day: certainly not later, or done on a day nobody recorded. */
export function isDoneBy(bounds: Bounds, asOf: Day): boolean {
  return bounds.latest === null ? bounds.earliest === null : bounds.latest <= asOf;
}

function actFor(question: ProcedureQuestion, step: Step): Act | undefined {
  const kinds = step.id === 'notification' ? CONSENT_ACTS : [step.id];
  return question.acts.find(
    (act) => (kinds as string[]).includes(act.kind) && isDoneBy(act.date, question.asOf),
  );
}

const dayAnswer = (day: Day | null): DateAnswer => (day === null ? 'unknown' : isoFromDay(day));

function between(bounds: Bounds, move: (day: Day) => Day): DateAnswer {
  if (bounds.earliest === null || bounds.latest === null) return 'unknown';
  const [earliest, latest] = [move(bounds.earliest), move(bounds.latest)];
  return earliest === latest
    ? dayAnswer(earliest)
    : { earliest: isoFromDay(earliest), latest: isoFromDay(latest) };
}

/** The legal limit of a step, from the last of the steps before it. */
function limitOf(question: ProcedureQuestion, step: Step): DateAnswer | undefined {
  const limit = step.limit ? readPeriod(step.limit) : undefined;
  if (!limit) return undefined;
  const before = question.procedure.steps.filter((one) => step.after.includes(one.id));
  const done = before.map((one) => actFor(question, one));
  if (done.some((act) => !act)) return undefined;
  const latest = (side: 'earliest' | 'latest') => {
    const days = done.map((act) => act!.date[side]);
    return days.includes(null) ? null : Math.max(...(days as Day[]));
  };
  return between({ earliest: latest('earliest'), latest: latest('latest') }, (day) =>
    addPeriod(day, limit, 'lastOfMonth'),
  );
}

/** The nth sitting day after a day: the first sitting day after it counts one. Without a calendar nobody can tell. */
function sittingDay(question: ProcedureQuestion, after: Bounds, count: number): Day | undefined {
  if (after.latest === null || after.earliest !== after.latest) return undefined;
  const days = (question.calendars?.[question.state] ?? [])
    .map((text) => readIsoDay(text))
    .filter((day) => day !== undefined && day > after.latest!)
    .sort((a, b) => a! - b!);
  return [...new Set(days)][count - 1];
}

interface Clock {
  step: Step;
  /** Undefined: it runs, and its end cannot be told. */
  end: Day | undefined;
}

function runningClock(question: ProcedureQuestion): Clock | undefined {
  for (const step of question.procedure.steps) {
    if (!step.clock) continue;
    const start = question.procedure.steps.find((one) => one.id === step.after[0]);
    const act = start && actFor(question, start);
    if (act) return { step, end: sittingDay(question, act.date, step.days ?? 0) };
  }
  return undefined;
}

function nextSteps(question: ProcedureQuestion, reached: Set<string>, clock: Clock | undefined): string[] {
  const running = clock && (clock.end === undefined || question.asOf <= clock.end) ? clock.step : undefined;
  const later = question.procedure.steps.filter(
    (step) => !step.optional && !reached.has(step.id) && step.after.every((before) => reached.has(before)),
  );
  if (!running || later.some((step) => reached.has(step.id))) return later.map((step) => step.id);
  const blocked = later.filter((step) => step.after.some((before) => running.after.includes(before)));
  if (blocked.length === 0) return later.map((step) => step.id);
  return [running.id, ...later.filter((step) => !blocked.includes(step)).map((step) => step.id)];
}

/** Recording is liberal, concluding conservative: a later step implies the earlier ones, which are then not evidenced. */
export function procedurePosition(
  question: ProcedureQuestion,
): ProcedurePosition & { missesCalendar: boolean } {
  const { steps } = question.procedure;
  const done = steps.filter((step) => actFor(question, step)).map((step) => step.id);
  const implied = new Set(done.flatMap((id) => [...stepsBefore(question.procedure, id)]));
  const reached = new Set([...done, ...implied]);
  const clock = runningClock(question);
  const next = nextSteps(question, reached, clock);
  const due: Record<string, DateAnswer> = {};
  for (const step of steps) {
    const limit = next.includes(step.id) ? limitOf(question, step) : undefined;
    if (limit !== undefined) due[step.id] = limit;
  }
  return {
    done,
    next,
    notEvidenced: steps
      .filter((step) => implied.has(step.id) && !done.includes(step.id) && !step.optional)
      .map((step) => step.id),
    due,
    clock: clock ? (clock.end === undefined ? 'unknown' : isoFromDay(clock.end)) : 'none',
    consent: question.consent,
    missesCalendar: clock !== undefined && clock.end === undefined,
  };
}
