// Putting a booking back in the queue for one of a higher class: by the manager, with reason where it was allocated, active never.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import { decideBooking } from './decide-booking.ts';

/** `id` gives way, `for` is allocated. The owner of the first is told. */
export function bumpBooking(
  draft: Draft,
  id: string,
  more: { for: string; reason?: string },
): RecordOf<'booking'> {
  const [first, second] = [draft.records.get('booking', id), draft.records.get('booking', more.for)];
  allow(draft.doing.actor, 'decideBooking', first, first.facilities);
  mayGiveWay(first, second, more.reason);
  draft.change('booking', id, 'bump', { state: 'inQueue', offer: null }, { reason: more.reason });
  draft.tell(
    first.owner,
    'booking-bumped',
    { type: 'booking', id },
    more.reason ?? 'A use of a higher class needs the place.',
  );
  return decideBooking(draft, more.for, 'allocate');
}

function mayGiveWay(
  first: RecordOf<'booking'>,
  second: RecordOf<'booking'>,
  reason: string | undefined,
): void {
  if (first.state === 'active')
    throw new Refusal('active-never-bumped', 'A use that has begun is never put back.', {
      status: 409,
      next: 'Wait for its end.',
    });
  if (!['earmarked', 'allocated'].includes(first.state))
    throw new Refusal('transition-not-allowed', `A booking that is ${first.state} holds no slot.`, {
      status: 409,
    });
  if (second.priority >= first.priority)
    throw new Refusal(
      'priority-not-higher',
      'Only a higher class may take the slot; of equal class the earlier request keeps it.',
      {
        status: 409,
        next: 'Offer another slot.',
      },
    );
  if (first.state === 'allocated' && !reason)
    throw new Refusal('reason-missing', 'Taking back an allocated slot needs a reason.', {
      next: 'Say why; the owner is told.',
    });
}
