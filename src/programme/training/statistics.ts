// Training in numbers from the rolls: intake, stock on a day, graduates, losses by cause, fill rate, student-weeks.
import type { Records } from '../records/records.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Day, StateCode } from '../records/record.ts';
import { daysBetween } from '../time/days.ts';
import { LOSSES, type SeatState } from './training.ts';

/** What a year means in the figures; printed with them. */
export type YearBasis = 'calendar' | 'academic' | 'fiscal';
const FIRST_DAYS: Record<YearBasis, string> = { calendar: '01-01', academic: '09-01', fiscal: '04-01' };

export interface TrainingFilter {
  sender?: StateCode;
  host?: StateCode;
  institution?: string;
  basis?: string;
}

export interface RollEntry {
  seat: RecordOf<'seat'>;
  quota: RecordOf<'quota'>;
  run: RecordOf<'run'>;
  institution: RecordOf<'institution'>;
}

export function rollOf(records: Records, filter: TrainingFilter = {}): RollEntry[] {
  return records.list('seat').flatMap((seat) => {
    const quota = records.find('quota', seat.quota);
    const run = records.find('run', quota?.run);
    const institution = records.find('institution', records.find('course', run?.course)?.institution);
    if (!quota || !run || !institution) return [];
    const fits =
      (!filter.sender || quota.state === filter.sender) &&
      (!filter.host || institution.state === filter.host) &&
      (!filter.institution || institution.id === filter.institution) &&
      (!filter.basis || quota.basis === filter.basis);
    return fits ? [{ seat, quota, run, institution }] : [];
  });
}

/** `2026` academic runs from 1 September 2026. */
export function yearSpan(year: number, basis: YearBasis): { first: Day; last: Day } {
  const first = `${year}-${FIRST_DAYS[basis]}`;
  return { first, last: Temporal.PlainDate.from(first).add({ years: 1 }).subtract({ days: 1 }).toString() };
}

/** Last day of presence: of one who left, otherwise the last day of the run. */
const lastDay = ({ seat, run }: RollEntry): Day => seat.leftOn ?? run.last;
const within = (day: Day | undefined, { first, last }: { first: Day; last: Day }) =>
  day !== undefined && first <= day && day <= last;

/** Enrolled, with first day ≤ D ≤ last day or day of leaving. */
export const stockOn = (roll: RollEntry[], day: Day): number =>
  roll.filter((entry) => entry.seat.enrolledOn && entry.seat.enrolledOn <= day && day <= lastDay(entry))
    .length;

export interface TrainingFigures {
  period: { first: Day; last: Day };
  yearBasis: YearBasis;
  offered: number;
  nominated: number;
  accepted: number;
  enrolled: number;
  intake: number;
  graduates: number;
  losses: number;
  lossesByCause: Partial<Record<SeatState, number>>;
  stockAtEnd: number;
  /** enrolled / offered with its numerator and denominator. */
  fillRate: { enrolled: number; offered: number };
  studentWeeks: number;
}

export function figuresFor(
  records: Records,
  year: number,
  yearBasis: YearBasis,
  filter: TrainingFilter = {},
): TrainingFigures {
  const period = yearSpan(year, yearBasis);
  const roll = rollOf(records, filter);
  const starting = roll.filter((entry) => within(entry.run.first, period));
  const quotas = new Map(starting.map(({ quota }) => [quota.id, quota]));
  for (const quota of unfilled(records, period, filter)) quotas.set(quota.id, quota);
  const offered = [...quotas.values()].reduce(
    (sum, quota) => sum + (quota.standing === 'lapsed' ? 0 : quota.offered),
    0,
  );
  const intake = roll.filter(({ seat }) => within(seat.enrolledOn, period));
  const ended = (state: SeatState) =>
    roll.filter(({ seat }) => seat.state === state && within(seat.leftOn, period)).length;
  const causes = LOSSES.map((cause) => ({ cause, count: ended(cause) })).filter(({ count }) => count > 0);
  return {
    period,
    yearBasis,
    offered,
    nominated: starting.length,
    accepted: starting.filter(
      ({ seat }) => !['open', 'nominated', 'rejected', 'waitlisted', 'withdrawn'].includes(seat.state),
    ).length,
    enrolled: starting.filter(({ seat }) => seat.enrolledOn).length,
    intake: intake.length,
    graduates: ended('graduated'),
    losses: causes.reduce((sum, { count }) => sum + count, 0),
    lossesByCause: Object.fromEntries(causes.map(({ cause, count }) => [cause, count])),
    stockAtEnd: stockOn(roll, period.last),
    fillRate: { enrolled: starting.filter(({ seat }) => seat.enrolledOn).length, offered },
    studentWeeks: studentWeeks(roll, period),
  };
}

/** Quotas of runs that start in the period, whether or not anybody was nominated. */
const unfilled = (records: Records, period: { first: Day; last: Day }, filter: TrainingFilter) =>
  records.list('quota').filter((quota) => {
    const run = records.find('run', quota.run);
    const institution = records.find('institution', records.find('course', run?.course)?.institution);
    return (
      within(run?.first, period) &&
      (!filter.sender || quota.state === filter.sender) &&
      (!filter.host || institution?.state === filter.host) &&
      (!filter.institution || institution?.id === filter.institution) &&
      (!filter.basis || quota.basis === filter.basis)
    );
  });

/** Weeks of presence in the period, to one decimal. */
function studentWeeks(roll: RollEntry[], period: { first: Day; last: Day }): number {
  const days = roll
    .filter(({ seat }) => seat.enrolledOn)
    .map((entry) => {
      const from = entry.seat.enrolledOn! > period.first ? entry.seat.enrolledOn! : period.first;
      const to = lastDay(entry) < period.last ? lastDay(entry) : period.last;
      return from <= to ? daysBetween(from, to) + 1 : 0;
    });
  return Math.round((days.reduce((sum, count) => sum + count, 0) / 7) * 10) / 10;
}

export interface Flow {
  from: StateCode;
  to: StateCode;
  year: number;
  intake: number;
  graduates: number;
}

/** Trainees from sender to host by year of intake: what is drawn. */
export function flowsByYear(records: Records, filter: TrainingFilter = {}): Flow[] {
  const flows = new Map<string, Flow>();
  for (const { seat, quota, institution } of rollOf(records, filter)) {
    if (!seat.enrolledOn) continue;
    const year = Number(seat.enrolledOn.slice(0, 4));
    const key = `${quota.state} ${institution.state} ${year}`;
    const flow = flows.get(key) ?? {
      from: quota.state,
      to: institution.state,
      year,
      intake: 0,
      graduates: 0,
    };
    flow.intake += 1;
    if (seat.state === 'graduated') flow.graduates += 1;
    flows.set(key, flow);
  }
  return [...flows.values()].sort((a, b) => a.year - b.year || (a.from + a.to < b.from + b.to ? -1 : 1));
}
