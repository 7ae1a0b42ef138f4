// What falls with a cancelled activity, in one act: its bookings, seats and clearances; waiting lists are served.
import { bookingsOf } from '../bookings/of-activity.ts';
import { serveQueues } from '../bookings/waiting-list.ts';
import { FINISHED_BOOKINGS } from '../bookings/facility.ts';
import type { Draft } from '../records/draft.ts';
import type { Records } from '../records/records.ts';
import { SEAT_ENDS } from '../training/training.ts';

const CLEARANCE_ENDS = new Set(['refused', 'withdrawn', 'used', 'partlyUsed', 'unused']);

/** Shown before the act: what would fall with it. */
export function fallsWith(records: Records, activity: string) {
  return {
    bookings: bookingsOf(records, activity).filter((each) => !FINISHED_BOOKINGS.has(each.state)),
    seats: records.list('seat').filter((each) => each.activity === activity && !SEAT_ENDS.has(each.state)),
    clearances: records
      .list('clearance')
      .filter((each) => each.activity === activity && !CLEARANCE_ENDS.has(each.state)),
  };
}

export function releaseAll(draft: Draft, activity: string, reason: string): void {
  const { bookings, seats, clearances } = fallsWith(draft.records, activity);
  const why = { reason };
  for (const booking of bookings)
    draft.change('booking', booking.id, 'cancel', { state: 'cancelled', offer: null }, why);
  for (const seat of seats) draft.change('seat', seat.id, 'free', { state: 'withdrawn' }, why);
  for (const clearance of clearances)
    draft.change('clearance', clearance.id, 'withdraw', { state: 'withdrawn' }, why);
  serveQueues(draft, [...new Set(bookings.flatMap((booking) => booking.facilities))]);
}
