// What stands in the way of a use: the one function that listing, booking and the next free slots all ask.
import type { Records } from '../records/records.ts';
import type { RecordOf } from '../records/fields.ts';
import { type InstantSpan, lenientSpanOf } from '../time/spans.ts';
import { blockingOn, overlap, type Taken, widen } from './blocking.ts';
import { peakUse } from './capacity.ts';
import type { Clash, Now, Use } from './clash-kinds.ts';
import type { Layer } from './facility.ts';
import { kinshipOf, partsOf, upwardsFrom } from './relations.ts';
import { useClashes } from './use.ts';
import { relateLayers } from './vertical.ts';

export function clashesOf(records: Records, use: Use, now: Now): Clash[] {
  return clashesAmong(records, use, now, takenNear(records, use, now));
}

/** Everything that blocks on these places, on what they are part of, on their parts, and beside them; read once for many questions. */
export function takenNear(records: Records, use: Pick<Use, 'facilities' | 'booking'>, now: Now): Taken[] {
  const near = use.facilities.flatMap((id) => [
    ...records.list('facility').flatMap((each) => (kinshipOf(records, id, each.id) ? [each.id] : [])),
    // Units are counted over the whole that a place is part of.
    ...upwardsFrom(records, id).flatMap((up) => partsOf(records, up.id).map((part) => part.id)),
    ...(records.find('facility', id)?.requires ?? []),
  ]);
  return blockingOn(records, new Set(near), now.at, now.zones).filter(
    (each) => each.booking.id !== use.booking,
  );
}

export function clashesAmong(records: Records, use: Use, now: Now, taken: Taken[]): Clash[] {
  return use.facilities.flatMap((id) => {
    const facility = records.get('facility', id);
    return [
      ...useClashes(facility, use, now),
      ...closureClashes(records, facility, use, now),
      ...requiredClashes(records, facility, use, taken),
      ...bookingClashes(records, facility, use, taken),
      ...capacityClashes(records, facility, use, taken),
    ];
  });
}

type Facility = RecordOf<'facility'>;

/** A closure of the place, of what it is part of, or of one of its parts. */
function closureClashes(records: Records, facility: Facility, use: Use, { zones }: Now): Clash[] {
  const near = new Set(
    [...upwardsFrom(records, facility.id), ...partsOf(records, facility.id)].map((each) => each.id),
  );
  return records
    .list('closure')
    .filter((closure) => near.has(closure.facility))
    .map((closure) => ({ closure, taken: lenientSpanOf(closure.time, zones) }))
    .filter(({ taken }) => overlap(taken, use.span))
    .map(({ closure, taken }) => ({
      kind: 'closure',
      facility: closure.facility,
      closure: closure.id,
      taken,
      because: closure.reason,
    }));
}

/** A firing range needs its airspace block: in the same package, or allocated to the same activity. */
function requiredClashes(_records: Records, facility: Facility, use: Use, taken: Taken[]): Clash[] {
  const covered = (id: string) =>
    use.facilities.includes(id) ||
    taken.some(
      (each) =>
        each.facility === id &&
        each.booking.activity !== undefined &&
        each.booking.activity === use.activity &&
        each.span.start <= use.span.start &&
        each.span.end >= use.span.end,
    );
  return (facility.requires ?? [])
    .filter((id) => !covered(id))
    .map((id) => ({ kind: 'missing-required', facility: id, because: `${facility.id} needs it` }));
}

/** Exclusive places: any overlapping use of it, of its whole, of its parts, of what may not run beside it. */
function bookingClashes(records: Records, facility: Facility, use: Use, taken: Taken[]): Clash[] {
  const wide = widen(use.span, facility);
  const exclusive = (id: string) => records.find('facility', id)?.capacity === 'exclusive';
  return taken.flatMap((other) => {
    const kinship = kinshipOf(records, facility.id, other.facility);
    if (!kinship || !overlap(wide, other.span)) return [];
    // Places with units share: `capacityClashes` counts them.
    if ((kinship === 'same' || kinship === 'child') && !exclusive(facility.id)) return [];
    if (kinship === 'parent' && !exclusive(other.facility)) return [];
    const layers = relateLayers(
      layerOf(facility, use.layer),
      layerOf(records.find('facility', other.facility), other.booking.layer),
    );
    if (layers === 'apart') return [];
    const kind = layers === 'overlap' ? kindOf(kinship, use.span, other) : layers;
    return [clash(kind, other)];
  });
}

const layerOf = (facility: Facility | undefined, layer: Layer | undefined): Layer | undefined =>
  layer ?? facility?.layer;

/** It is the buffer alone that clashes when the uses themselves do not meet. */
const kindOf = (
  kinship: 'same' | 'parent' | 'child' | 'clashesWith',
  span: InstantSpan,
  other: Taken,
): Clash['kind'] => {
  if (kinship !== 'same') return kinship;
  return overlap(span, other.used) ? 'time' : 'buffer';
};

const clash = (kind: Clash['kind'], other: Taken): Clash => ({
  kind,
  facility: other.facility,
  booking: other.booking.id,
  taken: other.span,
  priority: other.booking.priority,
});

/** Places with units, up to the root: the peak with this use may not pass what there is. */
function capacityClashes(records: Records, facility: Facility, use: Use, taken: Taken[]): Clash[] {
  return upwardsFrom(records, facility.id).flatMap((place) => {
    if (place.capacity === 'exclusive') return [];
    const within = new Set([place.id, ...partsOf(records, place.id).map((part) => part.id)]);
    const others = taken.filter((each) => within.has(each.facility));
    const uses = others.map((each) => ({ span: each.span, units: each.booking.units ?? 1 }));
    const window = widen(use.span, place);
    const peak = peakUse([...uses, { span: window, units: use.units ?? 1 }], window);
    if (peak <= place.capacity.units) return [];
    const because = `${peak} of ${place.capacity.units} ${place.capacity.unit}`;
    const inTheWay = others.filter((each) => overlap(each.span, window));
    return inTheWay.length > 0
      ? inTheWay.map((each) => ({ ...clash('capacity', each), because }))
      : [{ kind: 'capacity', facility: place.id, because }];
  });
}
