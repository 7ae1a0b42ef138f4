// One answer out of many worlds: the same everywhere, between two days, one of several, or unknown. Kleene's tables.
import { isoFromDay, type Day } from '../time/day.ts';
import type { Truth } from '../time/order.ts';
import type { DateAnswer, NumberAnswer } from '../vocabulary/position.ts';
import { BEFORE_RECORD, BEYOND_CALENDAR, NEVER, OPAQUE } from './doubt.ts';

export function joinTruth(values: readonly boolean[]): Truth {
  const first = values[0] ?? false;
  if (values.some((value) => value !== first)) return 'unknown';
  return first ? 'yes' : 'no';
}

export function joinNumber(values: readonly number[]): NumberAnswer {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) [min, max] = [Math.min(min, value), Math.max(max, value)];
  if (min === max) return min === 0 ? 'none' : min;
  return min === 0 || max > 100_000 ? 'unknown' : { min, max };
}

const side = (day: Day): string | null =>
  day < BEFORE_RECORD || day > BEYOND_CALENDAR ? null : isoFromDay(day);

interface Kinds {
  /** Values other than days of a range: members of a set. */
  isSet: boolean;
  /** An entry that may never come is "not before"; everything that rests on it is unknown. */
  mayNeverCome: boolean;
  /** It turns on a missing clause. */
  onClause: boolean;
  /** Every turn of the answer was tried; otherwise the bounds may be too narrow, and are not given. */
  complete: boolean;
}

/** The answer over all worlds. */
export function joinDays(values: readonly Day[], kinds: Kinds): DateAnswer {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    if (value === OPAQUE) return 'unknown';
    [min, max] = [Math.min(min, value), Math.max(max, value)];
  }
  if (min === max) return max >= NEVER ? 'none' : isoFromDay(min);
  if ((kinds.onClause || !kinds.complete) && !kinds.mayNeverCome) return 'unknown';
  const open = max > BEYOND_CALENDAR;
  if (open && !kinds.mayNeverCome) return 'unknown';
  const [earliest, latest] = [side(min), open ? null : side(max)];
  if (earliest === null && latest === null) return 'unknown';
  if (kinds.isSet && earliest !== null && latest !== null) {
    const days = [...new Set(values)].sort((a, b) => a - b);
    return { oneOf: days.map(isoFromDay) };
  }
  return { earliest, latest };
}
