// First and last day an EDTF date may mean, and the days it has for certain; a reported date may be a month or a year.
import { isoFromDay, isIsoDay } from '../../time/day.ts';
import { type Precision, readEdtf } from '../../time/edtf.ts';
import type { Day, Edtf } from '../records/record.ts';

export interface DayBounds {
  /** undefined: open or unknown. */
  earliest: Day | undefined;
  latest: Day | undefined;
  precision: 'day' | 'month' | 'quarter' | 'year' | 'unknown';
}

const UNKNOWN: DayBounds = { earliest: undefined, latest: undefined, precision: 'unknown' };

/** `2026-34`: EDTF quarters 33-36 (level 2, which src/time leaves out) → their first month. */
const QUARTER = /^(\d{4})-(3[3-6])[~?%]?$/;

export function boundsOf(date: Edtf | undefined): DayBounds {
  if (!date) return UNKNOWN;
  const [from, to, ...rest] = date.split('/');
  if (rest.length > 0) return UNKNOWN;
  if (to === undefined) return single(from ?? '');
  const [first, last] = [single(from ?? ''), single(to)];
  const precision = first.precision === 'day' && last.precision === 'day' ? 'day' : coarser(first, last);
  return { earliest: first.earliest, latest: last.latest, precision };
}

const ORDER = ['day', 'month', 'quarter', 'year', 'unknown'] as const;
const coarser = (a: DayBounds, b: DayBounds) =>
  ORDER[Math.max(ORDER.indexOf(a.precision), ORDER.indexOf(b.precision))]!;

function single(text: string): DayBounds {
  const quarter = QUARTER.exec(text);
  if (quarter) return quarterBounds(Number(quarter[1]), Number(quarter[2]) - 33);
  const date = readEdtf(text);
  if (!date) return UNKNOWN;
  const [earliest, latest] = [date.earliest, date.latest].map((day) =>
    day === null ? undefined : isoFromDay(day),
  );
  return { earliest, latest, precision: PRECISIONS[date.precision] ?? 'unknown' };
}

const PRECISIONS: Partial<Record<Precision, DayBounds['precision']>> = {
  day: 'day',
  month: 'month',
  season: 'quarter',
  year: 'year',
  decade: 'year',
  century: 'year',
};

function quarterBounds(year: number, quarter: number): DayBounds {
  const first = Temporal.PlainDate.from({ year, month: quarter * 3 + 1, day: 1 });
  const last = first.add({ months: 3 }).subtract({ days: 1 });
  return { earliest: first.toString(), latest: last.toString(), precision: 'quarter' };
}

/** Both days known exactly, first not after last: `{first, last}`. */
export function exactDays(date: Edtf | undefined): { first: Day; last: Day } | undefined {
  const { earliest, latest, precision } = boundsOf(date);
  return precision === 'day' && earliest && latest && earliest <= latest
    ? { first: earliest, last: latest }
    : undefined;
}

/** May the two have a day in common? Undefined bounds may be any day. */
export const mayOverlap = (a: DayBounds, b: DayBounds): boolean =>
  !(a.latest && b.earliest && a.latest < b.earliest) && !(b.latest && a.earliest && b.latest < a.earliest);

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();
/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

export const isDay = isIsoDay;
