// Zone data changed: which bookings now begin at another instant than when they were made, and which clash because of it (S27).
import { takenSpan, widen } from '../../programme/bookings/blocking.ts';
import { movesSince, type ZoneMove } from '../../programme/bookings/zone-change.ts';
import type { Actor } from '../../programme/permissions/actor.ts';
import type { RecordOf } from '../../programme/records/fields.ts';
import type { Records } from '../../programme/records/records.ts';
import { instantOf, lenientSpanOf } from '../../programme/time/spans.ts';
import { SYSTEM_ZONES, type ZoneRules } from '../../programme/time/zones.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { seenBy } from './list-programme.ts';

export interface ZoneChanges {
  /** Version of the zone data in use now, and those that bookings were made under. */
  version: string;
  madeUnder: string[];
  moves: (ZoneMove & { facilities: string[]; activity?: string })[];
}

/** The stretches kept when a booking was made are compared with what its wall-clock time is now; what waits keeps none and is not judged. */
export async function checkZones(
  desk: Desk,
  actor: Actor,
  moment: Moment,
  zones: ZoneRules = SYSTEM_ZONES,
): Promise<ZoneChanges> {
  const records = await seenBy(desk, actor, moment);
  const kept = new Map((await desk.store.bookings({})).map((each) => [each.id, instantOf(each.from)]));
  const moves = movesSince(records, (booking) => startKept(records, booking, kept, zones), zones, desk.now());
  const madeUnder = [...new Set(records.list('booking').map((each) => each.zoneVersion))].sort();
  return {
    version: zones.version,
    madeUnder,
    moves: moves.map((move) => {
      const { facilities, activity } = records.get('booking', move.booking);
      return { ...move, facilities, ...(activity && { activity }) };
    }),
  };
}

/** What was kept includes the set-up time: only the difference counts. */
function startKept(
  records: Records,
  booking: RecordOf<'booking'>,
  kept: ReadonlyMap<string, number>,
  zones: ZoneRules,
): number {
  const now = lenientSpanOf(booking.time, zones).start;
  const [first = ''] = booking.facilities;
  const facility = records.find('facility', first);
  const from = kept.get(`${booking.id} ${first}`);
  if (from === undefined || !facility) return now;
  return now - (widen(takenSpan(booking, zones), facility).start - from);
}
