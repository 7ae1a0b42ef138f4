// Holding a slot while a form is filled: half an hour by default, one per person and facility.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import { instantOf, spanOf, utcText } from '../time/spans.ts';
import { isBlocking } from './blocking.ts';
import { clashesOf } from './clash.ts';
import { type BookingRequest, overlaps, requestBooking, useOf } from './request-booking.ts';

export function holdSlot(draft: Draft, request: BookingRequest, lasts = 'PT30M'): RecordOf<'booking'> {
  const { actor, at, zones } = draft.doing;
  const facilities = request.facilities.map((id) => draft.records.get('facility', id));
  const desk = [...new Set([request.requestingState, ...facilities.map((each) => each.state)])].sort();
  allow(actor, 'requestBooking', { desk });
  endOwnHolds(draft, request.facilities);
  const use = useOf(request, spanOf(request.time, zones));
  const clashes = clashesOf(draft.records, use, draft.doing);
  if (clashes.length > 0) throw overlaps(draft, use, clashes);
  const { queue: _, ...fields } = request;
  return draft.create(
    'booking',
    {
      ...fields,
      desk,
      state: 'hold',
      priority: request.priority ?? 6,
      requester: actor.id,
      requestedAt: at,
      zoneVersion: zones.version,
      holdUntil: utcText(instantOf(at) + Temporal.Duration.from(lasts).total('milliseconds')),
    },
    'hold',
  );
}

/** A person who starts again lets the earlier hold go. */
function endOwnHolds(draft: Draft, facilities: string[]): void {
  const { actor, at } = draft.doing;
  for (const booking of draft.records.list('booking'))
    if (
      booking.state === 'hold' &&
      booking.requester === actor.id &&
      booking.facilities.some((id) => facilities.includes(id))
    )
      draft.change('booking', booking.id, isBlocking(booking, at) ? 'cancel' : 'expire', {
        state: isBlocking(booking, at) ? 'cancelled' : 'expired',
      });
}

/** The form is sent: the hold becomes the booking asked for. */
export function bookHeld(draft: Draft, id: string, request: BookingRequest): RecordOf<'booking'> {
  const held = draft.records.get('booking', id);
  if (held.requester !== draft.doing.actor.id)
    throw new Refusal('not-allowed', 'Somebody else holds this slot.', {
      status: 403,
      next: 'Choose another slot.',
    });
  if (held.state === 'hold') draft.change('booking', id, 'take', { state: 'released' });
  return requestBooking(draft, request);
}
