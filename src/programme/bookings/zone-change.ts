// When zone rules change: local bookings keep their wall time, UTC ones their instant; what moved, and what clashes now.
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import { lenientSpanOf, utcText } from '../time/spans.ts';
import type { ZoneRules } from '../time/zones.ts';
import { FINISHED_BOOKINGS } from './facility.ts';
import { clashingBookings } from './facilities.ts';

export interface ZoneMove {
  booking: string;
  /** Instants of its start under the old and the new rules. */
  was: string;
  now: string;
  /** Minutes by which its start moved; 0 for UTC bookings. */
  movedBy: number;
  /** Minutes by which it drifted from the other bookings of its activity. */
  gap: number;
  clashes: boolean;
}

/** Both sets of rules at hand. */
export const zoneMoves = (records: Records, before: ZoneRules, after: ZoneRules, at: string): ZoneMove[] =>
  movesSince(records, (booking) => lenientSpanOf(booking.time, before).start, after, at);

/** `startedAt`: where a booking began under the rules it was made with, in epoch milliseconds. */
export function movesSince(
  records: Records,
  startedAt: (booking: RecordOf<'booking'>) => number,
  after: ZoneRules,
  at: string,
): ZoneMove[] {
  const open = records.list('booking').filter((each) => !FINISHED_BOOKINGS.has(each.state));
  const moved = new Map(
    open.map((each) => [each.id, (lenientSpanOf(each.time, after).start - startedAt(each)) / 60_000]),
  );
  const drift = (booking: RecordOf<'booking'>) => {
    const others = open.filter(
      (each) => each.activity && each.activity === booking.activity && each.id !== booking.id,
    );
    return Math.max(0, ...others.map((each) => Math.abs(moved.get(each.id)! - moved.get(booking.id)!)));
  };
  const inClash = new Set(
    [...new Set(open.flatMap((each) => each.facilities))].flatMap((facility) =>
      clashingBookings(records, facility, { at, zones: after }).map((each) => each.booking),
    ),
  );
  return open
    .filter((each) => moved.get(each.id) !== 0 || drift(each) !== 0)
    .map((each) => ({
      booking: each.id,
      was: utcText(startedAt(each)),
      now: utcText(lenientSpanOf(each.time, after).start),
      movedBy: moved.get(each.id)!,
      gap: drift(each),
      clashes: inClash.has(each.id),
    }));
}
