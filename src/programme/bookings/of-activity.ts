// The bookings of an activity, and whether the places it needs are allocated to it.
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { ActivityFields } from '../activities/activity.ts';

export const bookingsOf = (records: Records, activity: string): RecordOf<'booking'>[] =>
  records.list('booking').filter((booking) => booking.activity === activity);

/** A place of the register that has a facility on record needs a booking. */
export const needsBooking = (activity: ActivityFields): boolean =>
  [...activity.places, ...activity.phases.flatMap((phase) => phase.place ?? [])].some(
    (place) => place.facility,
  );

export function bookingStands(records: Records, id: string): boolean {
  const activity = records.get('activity', id);
  const needed = [...activity.places, ...activity.phases.flatMap((phase) => phase.place ?? [])].flatMap(
    (place) => place.facility ?? [],
  );
  const allocated = bookingsOf(records, id).filter((booking) =>
    ['allocated', 'active', 'completed'].includes(booking.state),
  );
  return needed.every((facility) => allocated.some((booking) => booking.facilities.includes(facility)));
}
