// Which bookings block, and the stretch each takes with set-up and clear-up; holds and offers lapse by the instant passed in.
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { InstantText } from '../records/record.ts';
import { type InstantSpan, instantOf, lenientSpanOf } from '../time/spans.ts';
import type { ZoneRules } from '../time/zones.ts';
import type { BookingFields, FacilityFields } from './facility.ts';

export function isBlocking(booking: BookingFields, at: InstantText): boolean {
  if (['earmarked', 'allocated', 'active'].includes(booking.state)) return true;
  if (booking.state === 'hold') return booking.holdUntil !== undefined && booking.holdUntil > at;
  return booking.state === 'inQueue' && booking.offer != null && booking.offer.until > at;
}

const milliseconds = (duration: string | undefined): number =>
  duration ? Temporal.Duration.from(duration).total({ unit: 'milliseconds', relativeTo: '2026-01-01' }) : 0;

/** With the facility's buffers on both sides. */
export const widen = (
  span: InstantSpan,
  facility: Pick<FacilityFields, 'bufferBefore' | 'bufferAfter'>,
): InstantSpan => ({
  start: span.start - milliseconds(facility.bufferBefore),
  end: span.end + milliseconds(facility.bufferAfter),
});

/** The stretch a booking takes; freed early, it takes only what it used. */
export function takenSpan(booking: BookingFields, zones: ZoneRules): InstantSpan {
  const span = lenientSpanOf(booking.time, zones);
  return booking.releasedAt
    ? { start: span.start, end: Math.min(span.end, instantOf(booking.releasedAt)) }
    : span;
}

export const overlap = (a: InstantSpan, b: InstantSpan): boolean => a.start < b.end && b.start < a.end;

/** Blocking bookings of some facilities, one entry a facility of their package. */
export function blockingOn(
  records: Records,
  near: ReadonlySet<string>,
  at: InstantText,
  zones: ZoneRules,
): Taken[] {
  return records
    .list('booking')
    .filter((booking) => booking.facilities.some((id) => near.has(id)) && isBlocking(booking, at))
    .flatMap((booking) => booking.facilities.map((facility) => taken(records, booking, facility, zones)));
}

export interface Taken {
  booking: RecordOf<'booking'>;
  facility: string;
  /** With set-up and clear-up. */
  span: InstantSpan;
  /** Without. */
  used: InstantSpan;
}

function taken(records: Records, booking: RecordOf<'booking'>, facility: string, zones: ZoneRules): Taken {
  const used = takenSpan(booking, zones);
  const fields = records.find('facility', facility);
  return { booking, facility, used, span: fields ? widen(used, fields) : used };
}
