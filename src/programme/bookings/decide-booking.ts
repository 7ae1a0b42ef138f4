// What happens to a booking after it is asked for: the manager's decisions, the requester's withdrawals, each step by name.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import type { ActName } from '../permissions/table.ts';
import { type Draft, expectVersion } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import { instantOf, lenientSpanOf } from '../time/spans.ts';
import { clashesOf } from './clash.ts';
import type { BookingState } from './facility.ts';
import { overlaps, useOf } from './request-booking.ts';
import { serveQueues } from './waiting-list.ts';

export type BookingAct =
  | 'acknowledge'
  | 'queue'
  | 'earmark'
  | 'allocate'
  | 'refuse'
  | 'cancel'
  | 'release'
  | 'start'
  | 'complete'
  | 'recordNoShow'
  | 'expire'
  | 'take';

interface Step {
  from: BookingState[];
  to: BookingState;
  right: ActName;
  checks?: true;
  frees?: true;
  reason?: true;
}

const WAITING: BookingState[] = ['requested', 'acknowledged', 'inQueue'];

export const BOOKING_STEPS: Record<BookingAct, Step> = {
  acknowledge: { from: ['requested'], to: 'acknowledged', right: 'decideBooking' },
  queue: { from: ['requested', 'acknowledged'], to: 'inQueue', right: 'decideBooking' },
  earmark: { from: WAITING, to: 'earmarked', right: 'decideBooking', checks: true },
  allocate: { from: [...WAITING, 'earmarked'], to: 'allocated', right: 'decideBooking', checks: true },
  refuse: {
    from: [...WAITING, 'earmarked'],
    to: 'refused',
    right: 'decideBooking',
    reason: true,
    frees: true,
  },
  cancel: {
    from: ['hold', ...WAITING, 'earmarked', 'allocated'],
    to: 'cancelled',
    right: 'requestBooking',
    frees: true,
  },
  release: {
    from: ['earmarked', 'allocated', 'active'],
    to: 'released',
    right: 'requestBooking',
    frees: true,
  },
  start: { from: ['allocated'], to: 'active', right: 'decideBooking' },
  complete: { from: ['active', 'allocated'], to: 'completed', right: 'decideBooking' },
  recordNoShow: { from: ['allocated'], to: 'noShow', right: 'decideBooking', frees: true },
  expire: { from: WAITING, to: 'expired', right: 'decideBooking' },
  take: { from: ['inQueue'], to: 'allocated', right: 'requestBooking', checks: true },
};

export function decideBooking(
  draft: Draft,
  id: string,
  act: BookingAct,
  more: { reason?: string; seen?: number } = {},
): RecordOf<'booking'> {
  const booking = draft.records.get('booking', id);
  expectVersion(booking, more.seen);
  const step = BOOKING_STEPS[act];
  if (!step?.from.includes(booking.state)) throw notAllowedFrom(booking.state, act);
  allow(draft.doing.actor, step.right, booking, step.right === 'decideBooking' ? booking.facilities : []);
  if (step.reason && !more.reason)
    throw new Refusal('reason-missing', 'A refusal needs its reason.', { next: 'Say why.' });
  if (act === 'take') offerStands(draft, booking);
  if (step.checks) checkFree(draft, booking);
  return move(draft, booking, act, step, more.reason);
}

function move(draft: Draft, booking: RecordOf<'booking'>, act: BookingAct, step: Step, reason?: string) {
  const started = lenientSpanOf(booking.time, draft.doing.zones).start < instantOf(draft.doing.at);
  const releasedAt = act === 'release' && started ? { releasedAt: draft.doing.at } : {};
  draft.change('booking', booking.id, act, { state: step.to, offer: null, ...releasedAt }, { reason });
  if (step.frees) serveQueues(draft, booking.facilities);
  return draft.records.get('booking', booking.id);
}

const notAllowedFrom = (state: BookingState, act: string) => {
  const possible = Object.entries(BOOKING_STEPS).flatMap(([name, step]) =>
    step.from.includes(state) ? [name] : [],
  );
  return new Refusal('transition-not-allowed', `A booking that is ${state} cannot ${act}.`, {
    status: 409,
    next: possible.length ? `Possible now: ${possible.join(', ')}.` : 'Nothing follows this state.',
    details: { state, possible },
  });
};

function offerStands(draft: Draft, booking: RecordOf<'booking'>): void {
  if (booking.offer && booking.offer.until > draft.doing.at) return;
  throw new Refusal('offer-lapsed', 'The slot is no longer offered.', {
    status: 409,
    next: 'It keeps its rank in the queue.',
  });
}

/** The manager may decide that layers which cannot be compared are apart: it is no bar to allocating. */
function checkFree(draft: Draft, booking: RecordOf<'booking'>): void {
  const use = useOf(booking, lenientSpanOf(booking.time, draft.doing.zones), booking.id);
  const clashes = clashesOf(draft.records, use, draft.doing).filter(
    (clash) => clash.kind !== 'vertical-not-comparable' && !isNoticeOnly(clash.because),
  );
  if (clashes.length > 0) throw overlaps(draft, use, clashes);
}

/** Notice is counted from the request, not from the decision on it. */
const isNoticeOnly = (because: string | undefined) => because?.startsWith('notice shorter') ?? false;
