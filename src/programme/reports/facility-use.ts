// How places were used: hours and unit-days asked for, allocated, used, released, refused, bumped, by State.
import type { BookingFields } from '../bookings/facility.ts';
import type { Records } from '../records/records.ts';
import type { Day } from '../records/record.ts';
import { lenientSpanOf } from '../time/spans.ts';
import type { ZoneRules } from '../time/zones.ts';

export interface FacilityUse {
  facility: string;
  state: string;
  requested: number;
  allocated: number;
  used: number;
  released: number;
  noShow: number;
  refused: number;
}

/** Hours, one booking counted in each of the columns it passed through to. */
const COLUMN: Partial<Record<BookingFields['state'], keyof FacilityUse>> = {
  allocated: 'allocated',
  earmarked: 'allocated',
  active: 'used',
  completed: 'used',
  released: 'released',
  noShow: 'noShow',
  refused: 'refused',
};

export function facilityUse(
  records: Records,
  zones: ZoneRules,
  period: { first: Day; last: Day },
): FacilityUse[] {
  const rows = new Map<string, FacilityUse>();
  for (const booking of records.list('booking')) {
    const span = lenientSpanOf(booking.time, zones);
    if (booking.state === 'hold') continue;
    const hours = (span.end - span.start) / 3_600_000;
    for (const facility of booking.facilities) {
      const zone = records.find('facility', facility)?.zone ?? 'UTC';
      const day = zones.localOf(span.start, zone).slice(0, 10);
      if (day < period.first || day > period.last) continue;
      const key = `${facility} ${booking.requestingState}`;
      const row = rows.get(key) ?? {
        facility,
        state: booking.requestingState,
        requested: 0,
        allocated: 0,
        used: 0,
        released: 0,
        noShow: 0,
        refused: 0,
      };
      row.requested += hours;
      const column = COLUMN[booking.state];
      if (column) (row[column] as number) += hours;
      rows.set(key, row);
    }
  }
  return [...rows.values()].sort((a, b) => (a.facility + a.state < b.facility + b.state ? -1 : 1));
}
