// The stretches that bookings take, kept beside the log in the same transaction: the engine's own guard against overlap.
import { isBlocking, takenSpan, widen } from '../../programme/bookings/blocking.ts';
import type { Draft } from '../../programme/records/draft.ts';
import type { RecordOf } from '../../programme/records/fields.ts';
import { utcText } from '../../programme/time/spans.ts';
import type { Booking, Work } from '../../store/store.ts';

export async function keepBookings(work: Work, draft: Draft): Promise<void> {
  const changed = [
    ...new Set(draft.changes.flatMap((change) => (change.type === 'booking' ? [change.id] : []))),
  ];
  const bookings = changed.map((id) => draft.records.get('booking', id));
  const blocking = bookings.filter((booking) => isBlocking(booking, draft.doing.at));
  const freed = bookings.filter((booking) => !blocking.includes(booking));
  if (freed.length > 0) await work.release(freed.flatMap(idsOf));
  if (blocking.length > 0) await work.book(blocking.flatMap((booking) => stretches(draft, booking)));
}

/** One stretch a facility of the package. */
const idsOf = (booking: RecordOf<'booking'>): string[] =>
  booking.facilities.map((facility) => `${booking.id} ${facility}`);

/** Layers of air may share a time, holds lapse by themselves: only the check tells, so the engine leaves them alone. */
function stretches(draft: Draft, booking: RecordOf<'booking'>): Booking[] {
  return booking.facilities.map((id) => {
    const facility = draft.records.get('facility', id);
    const { start, end } = widen(takenSpan(booking, draft.doing.zones), facility);
    const lasting =
      booking.state === 'earmarked' || booking.state === 'allocated' || booking.state === 'active';
    return {
      id: `${booking.id} ${id}`,
      facility: id,
      from: utcText(start),
      until: utcText(end),
      blocking: true,
      exclusive: lasting && facility.capacity === 'exclusive' && !booking.layer && !facility.layer,
      data: { booking: booking.id },
    };
  });
}
