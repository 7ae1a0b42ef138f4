// Keeping facilities and closures: a closure cancels nothing, it lists the bookings now in clash.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Common } from '../records/record.ts';
import { spanOf } from '../time/spans.ts';
import { takenSpan } from './blocking.ts';
import type { Clash, Now } from './clash-kinds.ts';
import { clashesOf } from './clash.ts';
import { compareLimits } from './vertical.ts';
import type { ClosureFields, FacilityFields } from './facility.ts';
import { useOf } from './request-booking.ts';
import { kinshipOf } from './relations.ts';

export function addFacility(draft: Draft, input: FacilityFields & Partial<Common>): RecordOf<'facility'> {
  allow(draft.doing.actor, 'planActivity', { desk: input.desk ?? [input.state] });
  if (!draft.doing.zones.exists(input.zone))
    throw new Refusal('zone-unknown', `${input.zone} is not an IANA time zone.`, {
      next: 'Give one like Asia/Almaty.',
    });
  checkLayer(input);
  if (input.parent) draft.records.get('facility', input.parent);
  return draft.create('facility', { desk: [input.state], marking: 'public', ...input });
}

/** Lower limit below upper, where the two can be compared (I2). */
function checkLayer({ layer }: FacilityFields): void {
  const order = layer ? compareLimits(layer.lower, layer.upper) : -1;
  if (order !== undefined && order >= 0)
    throw new Refusal('limits-reversed', 'The lower limit is not below the upper one.', {
      next: 'Correct one of the two.',
    });
}

export function closeFacility(
  draft: Draft,
  input: ClosureFields,
): { closure: RecordOf<'closure'>; inClash: string[] } {
  const facility = draft.records.get('facility', input.facility);
  allow(draft.doing.actor, 'decideBooking', facility, [facility.id]);
  spanOf(input.time, draft.doing.zones);
  const closure = draft.create('closure', { ...input, desk: facility.desk, marking: facility.marking });
  return {
    closure,
    inClash: clashingBookings(draft.records, facility.id, draft.doing).map((each) => each.booking),
  };
}

/** Allocated or earmarked uses that now clash: after a closure, a lower capacity or a change of zone rules. */
export function clashingBookings(
  records: Records,
  facility: string,
  now: Now,
): { booking: string; clashes: Clash[] }[] {
  return records
    .list('booking')
    .filter((each) => ['earmarked', 'allocated', 'active'].includes(each.state))
    .filter((each) => each.facilities.some((id) => kinshipOf(records, facility, id)))
    .map((each) => ({
      booking: each.id,
      clashes: clashesOf(records, useOf(each, takenSpan(each, now.zones), each.id), now).filter(
        (clash) => clash.kind !== 'use',
      ),
    }))
    .filter((each) => each.clashes.length > 0);
}
