// How long a stay is, by calendar months: from the first day to the day after the last.
import type { Day } from '../records/record.ts';

/** Exactly six months is "from six months": 15 Jan–14 Jul lasts until 15 Jul. Adding months clamps to the month's end. */
export function lastsAtLeast(first: Day, last: Day, duration: string): boolean {
  const end = Temporal.PlainDate.from(last).add({ days: 1 });
  const needed = Temporal.PlainDate.from(first).add(duration, { overflow: 'constrain' });
  return Temporal.PlainDate.compare(end, needed) >= 0;
}
