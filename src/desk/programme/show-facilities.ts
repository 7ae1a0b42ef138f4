// Facilities and their bookings between two days: the board to see and book on, occupied slots without a title where one may not know.
import type { Actor } from '../../programme/permissions/actor.ts';
import { maySee } from '../../programme/permissions/allow.ts';
import { isBlocking, takenSpan } from '../../programme/bookings/blocking.ts';
import { clashesOf } from '../../programme/bookings/clash.ts';
import { nextFreeSlots } from '../../programme/bookings/free-slots.ts';
import { FINISHED_BOOKINGS, type Layer } from '../../programme/bookings/facility.ts';
import { shown, useOf } from '../../programme/bookings/request-booking.ts';
import type { RecordOf } from '../../programme/records/fields.ts';
import type { Records } from '../../programme/records/records.ts';
import { lenientSpanOf, spanOf, type UseTime, utcText } from '../../programme/time/spans.ts';
import { SYSTEM_ZONES } from '../../programme/time/zones.ts';
import { facilityUse } from '../../programme/reports/facility-use.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { readProgramme } from './read-programme.ts';

const zones = SYSTEM_ZONES;

export interface BoardAsk {
  first: string;
  last: string;
  facility?: string;
}

export async function showBoard(desk: Desk, actor: Actor, moment: Moment, ask: BoardAsk) {
  const records = await readProgramme(desk, moment.knownOn);
  const facilities = records
    .list('facility')
    .filter((facility) => maySee(actor, facility) && (!ask.facility || facility.id === ask.facility));
  const at = desk.now();
  return {
    zoneVersion: zones.version,
    facilities: facilities.map((facility) => ({
      facility,
      bookings: bookingsOn(records, actor, facility, ask, at),
      closures: records
        .list('closure')
        .filter((closure) => closure.facility === facility.id)
        .map((closure) => ({
          id: closure.id,
          reason: closure.reason,
          ...placed(lenientSpanOf(closure.time, zones), facility.zone),
        })),
      queue: records
        .list('booking')
        .filter(
          (booking) =>
            booking.state === 'inQueue' && booking.facilities.includes(facility.id) && maySee(actor, booking),
        ).length,
    })),
    use: facilityUse(records, zones, ask),
  };
}

const placed = (span: { start: number; end: number }, zone: string) => ({
  from: zones.localOf(span.start, zone),
  until: zones.localOf(span.end, zone),
  fromUtc: utcText(span.start),
  untilUtc: utcText(span.end),
});

interface OnBoard {
  id: string;
  from: string;
  until: string;
  fromUtc: string;
  untilUtc: string;
  blocking: boolean;
  struck: boolean;
  occupied?: true;
  booking?: RecordOf<'booking'>;
}

function bookingsOn(
  records: Records,
  actor: Actor,
  facility: RecordOf<'facility'>,
  { first, last }: BoardAsk,
  at: string,
): OnBoard[] {
  return records
    .list('booking')
    .filter((booking) => booking.facilities.includes(facility.id) && booking.state !== 'hold')
    .map((booking) => ({ booking, place: placed(takenSpan(booking, zones), facility.zone) }))
    .filter(({ place }) => place.from.slice(0, 10) <= last && place.until.slice(0, 10) >= first)
    .flatMap(({ booking, place }): OnBoard[] => {
      const blocking = isBlocking(booking, at);
      if (maySee(actor, booking))
        return [
          {
            id: booking.id,
            ...place,
            blocking,
            struck: FINISHED_BOOKINGS.has(booking.state) && booking.state !== 'completed',
            booking,
          },
        ];
      return blocking ? [{ id: '', ...place, blocking, struck: false, occupied: true as const }] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

export interface FreeAsk {
  facilities: string[];
  time: UseTime;
  units?: number;
  layer?: Layer;
}

/** Is it free, what is in the way, and when next: asked of the function that books. */
export async function showFreeSlots(desk: Desk, actor: Actor, ask: FreeAsk) {
  const records = await readProgramme(desk);
  const now = { at: desk.now(), zones };
  const use = useOf(ask, spanOf(ask.time, zones));
  const clashes = clashesOf(records, use, now);
  const zone = records.get('facility', ask.facilities[0]!).zone;
  return {
    free: clashes.length === 0,
    clashes: clashes.map((clash) => shown(records, actor, clash)),
    slots: clashes.length === 0 ? [] : nextFreeSlots(records, use, now).map((slot) => placed(slot, zone)),
  };
}
