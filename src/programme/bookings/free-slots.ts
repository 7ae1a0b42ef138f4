// The next stretches of the same length that are free, asked of the same function that refuses.
import type { Records } from '../records/records.ts';
import type { InstantSpan } from '../time/spans.ts';
import { widen } from './blocking.ts';
import type { Clash, Now, Use } from './clash-kinds.ts';
import { clashesAmong, takenNear } from './clash.ts';

const DAY = 86_400_000;

/** At most `count` starts after the one asked for, within `days`; a slot begins where something in the way ends. */
export function nextFreeSlots(records: Records, use: Use, now: Now, count = 3, days = 90): InstantSpan[] {
  const length = use.span.end - use.span.start;
  const horizon = use.span.start + days * DAY;
  const found: InstantSpan[] = [];
  const taken = takenNear(records, use, now);
  let start = use.span.start;
  for (let tries = 0; tries < 400 && start < horizon && found.length < count; tries += 1) {
    const span = { start, end: start + length };
    const clashes = clashesAmong(records, { ...use, span }, now, taken);
    if (clashes.length === 0) found.push(span);
    start = clashes.length === 0 ? span.end : nextStart(records, use, start, clashes);
  }
  return found;
}

/** After what is in the way, and the set-up the place itself needs; where only hours are wrong, a little later. */
function nextStart(records: Records, use: Use, start: number, clashes: Clash[]): number {
  const ends = clashes.flatMap((clash) => (clash.taken ? [clash.taken.end] : []));
  if (ends.length === 0) return start + DAY / 24;
  const setUp = Math.max(
    ...use.facilities.map((id) => {
      const bare = { start: 0, end: 0 };
      return -widen(bare, records.get('facility', id)).start;
    }),
  );
  return Math.max(Math.min(...ends) + setUp, start + 60_000);
}
