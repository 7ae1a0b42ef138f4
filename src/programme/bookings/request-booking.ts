// Asking for a place: allocated at once where it is immediate and free, otherwise requested, or refused with the next free slots.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow, maySee } from '../permissions/allow.ts';
import type { Actor } from '../permissions/actor.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import { type InstantSpan, spanOf, type UseTime, utcText } from '../time/spans.ts';
import type { Clash, Use } from './clash-kinds.ts';
import { clashesOf } from './clash.ts';
import type { Layer, PriorityClass } from './facility.ts';
import { nextFreeSlots } from './free-slots.ts';

export interface BookingRequest {
  facilities: string[];
  time: UseTime;
  requestingState: string;
  activity?: string;
  title?: string;
  unit?: string;
  use?: string;
  units?: number;
  layer?: Layer;
  priority?: PriorityClass;
  /** The same key gives the same booking: a retry after a lost answer books nothing twice (S22). */
  idempotencyKey?: string;
  recurring?: string;
  occurrence?: string;
  example?: boolean;
  marking?: RecordOf<'booking'>['marking'];
  /** Wait in the queue when it is taken, instead of a refusal. */
  queue?: boolean;
}

export function requestBooking(draft: Draft, request: BookingRequest): RecordOf<'booking'> {
  const known = sameRequest(draft, request.idempotencyKey);
  if (known) return known;
  const desk = deskOf(draft.records, request);
  allow(draft.doing.actor, 'requestBooking', { desk });
  const use = useOf(request, spanOf(request.time, draft.doing.zones));
  const clashes = clashesOf(draft.records, use, draft.doing);
  const immediate = request.facilities.every((id) => draft.records.get('facility', id).mode === 'immediate');
  const open = clashes.filter((clash) => clash.kind !== 'vertical-not-comparable');
  if (immediate && open.length > 0 && !request.queue) throw overlaps(draft, use, open);
  const state = stateFor(immediate, clashes, open, request.queue);
  return keep(draft, request, desk, state, clashes);
}

/** What cannot be compared waits for the manager; what is taken waits in the queue if asked. */
function stateFor(immediate: boolean, clashes: Clash[], open: Clash[], queue: boolean | undefined) {
  if (open.length > 0 && queue) return 'inQueue' as const;
  return immediate && clashes.length === 0 ? ('allocated' as const) : ('requested' as const);
}

function keep(
  draft: Draft,
  request: BookingRequest,
  desk: string[],
  state: 'inQueue' | 'allocated' | 'requested',
  clashes: Clash[],
): RecordOf<'booking'> {
  const { queue: _, ...fields } = request;
  return draft.create(
    'booking',
    {
      ...fields,
      desk,
      state,
      priority: request.priority ?? 6,
      requester: draft.doing.actor.id,
      requestedAt: draft.doing.at,
      zoneVersion: draft.doing.zones.version,
      marking: request.marking ?? draft.records.find('activity', request.activity)?.marking ?? 'internal',
      ...(clashes.length > 0 && { waitsFor: [...new Set(clashes.map((clash) => clash.kind))] }),
    },
    state === 'allocated' ? 'allocate' : 'request',
  );
}

const sameRequest = (draft: Draft, key: string | undefined) =>
  key
    ? draft.records
        .list('booking')
        .find((each) => each.idempotencyKey === key && each.requester === draft.doing.actor.id)
    : undefined;

export const useOf = (request: Omit<Use, 'span' | 'booking'>, span: InstantSpan, booking?: string): Use => ({
  facilities: request.facilities,
  span,
  layer: request.layer,
  units: request.units,
  use: request.use,
  activity: request.activity,
  booking,
});

const deskOf = (records: Records, request: BookingRequest): string[] => {
  const states = records.find('activity', request.activity)?.desk ?? [
    request.requestingState,
    ...request.facilities.map((id) => records.get('facility', id).state),
  ];
  return [...new Set(states)].sort();
};

/** Names the clash, what may be shown of the other booking, and the next free slots. */
export function overlaps(draft: Draft, use: Use, clashes: Clash[]): Refusal {
  const { actor, zones } = draft.doing;
  const zone = draft.records.get('facility', use.facilities[0]!).zone;
  const slots = nextFreeSlots(draft.records, use, draft.doing).map((slot) => ({
    start: zones.localOf(slot.start, zone),
    end: zones.localOf(slot.end, zone),
    zone,
  }));
  const first = slots[0];
  return new Refusal('booking-overlaps', sentence(draft.records, clashes), {
    status: 409,
    next: first
      ? `Free from ${first.start.replace('T', ' ')} (${zone}).`
      : 'Nothing of that length is free soon.',
    details: { clashes: clashes.map((clash) => shown(draft.records, actor, clash)), freeSlots: slots },
  });
}

function sentence(records: Records, clashes: Clash[]): string {
  const names = [...new Set(clashes.map((clash) => nameOf(records, clash.facility)))].join(', ');
  const kinds = [...new Set(clashes.map((clash) => clash.kind))].join(', ');
  return `Not free: ${names} (${kinds}).`;
}

export const nameOf = (records: Records, id: string): string => {
  const names = records.find('facility', id)?.names;
  return names?.['en'] ?? Object.values(names ?? {})[0] ?? id;
};

/** An occupied slot says `occupied` and nothing more to a person without the right (I13). */
export function shown(records: Records, actor: Actor, clash: Clash) {
  const booking = records.find('booking', clash.booking);
  const visible = booking && maySee(actor, booking);
  return {
    kind: clash.kind,
    facility: clash.facility,
    facilityName: nameOf(records, clash.facility),
    ...(clash.because && (visible || !booking) && { because: clash.because }),
    ...(clash.taken && { from: utcText(clash.taken.start), until: utcText(clash.taken.end) }),
    ...(booking && (visible ? { booking: booking.id, title: booking.title ?? null } : { occupied: true })),
  };
}
