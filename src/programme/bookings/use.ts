// May the place be used so at all: kind of use, opening hours, season, notice, length of stay.
import type { RecordOf } from '../records/fields.ts';
import { instantOf, type InstantSpan } from '../time/spans.ts';
import type { ZoneRules } from '../time/zones.ts';
import type { Clash, Now, Use } from './clash-kinds.ts';
import type { OpeningHours } from './facility.ts';

type Facility = RecordOf<'facility'>;

export function useClashes(facility: Facility, use: Use, now: Now): Clash[] {
  const reasons = [
    notAUse(facility, use),
    tooShortNotice(facility, use, now),
    tooLong(facility, use),
    closedThen(facility, use.span, now.zones),
    outOfSeason(facility, use.span, now.zones),
  ];
  return reasons.flatMap((because) =>
    because ? [{ kind: 'use' as const, facility: facility.id, because }] : [],
  );
}

const notAUse = (facility: Facility, use: Use) =>
  use.use && facility.uses?.length && !facility.uses.includes(use.use)
    ? `not used for ${use.use}`
    : undefined;

const lasts = (duration: string, from: number): number =>
  Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO('UTC').add(duration).epochMilliseconds;

const tooShortNotice = (facility: Facility, use: Use, { at }: Now) =>
  facility.shortestNotice && lasts(facility.shortestNotice, instantOf(at)) > use.span.start
    ? `notice shorter than ${facility.shortestNotice}`
    : undefined;

const tooLong = (facility: Facility, use: Use) =>
  facility.longestStay && lasts(facility.longestStay, use.span.start) < use.span.end
    ? `longer than ${facility.longestStay}`
    : undefined;

/** Each local day of the use must lie within opening hours of its weekday. */
function closedThen(facility: Facility, span: InstantSpan, zones: ZoneRules): string | undefined {
  if (!facility.openingHours?.length) return undefined;
  const from = zones.localOf(span.start, facility.zone);
  const to = zones.localOf(span.end, facility.zone);
  const lastDay = to.slice(11) === '00:00' ? before(to.slice(0, 10)) : to.slice(0, 10);
  for (let day = from.slice(0, 10); day <= lastDay; day = after(day)) {
    const opens = day === from.slice(0, 10) ? from.slice(11) : '00:00';
    const closes = day === to.slice(0, 10) ? to.slice(11) : '24:00';
    if (!facility.openingHours.some((hours) => isOpen(hours, day, opens, closes)))
      return `closed at that time on ${day}`;
  }
  return undefined;
}

const isOpen = (hours: OpeningHours, day: string, from: string, to: string): boolean =>
  hours.weekdays.includes(Temporal.PlainDate.from(day).dayOfWeek) && hours.from <= from && to <= hours.to;

const after = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
const before = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

function outOfSeason(facility: Facility, span: InstantSpan, zones: ZoneRules): string | undefined {
  if (!facility.season) return undefined;
  const [first, last] = facility.season;
  const month = (at: number) => Number(zones.localOf(at, facility.zone).slice(5, 7));
  const inSeason = (n: number) => (first <= last ? n >= first && n <= last : n >= first || n <= last);
  return inSeason(month(span.start)) && inSeason(month(span.end - 1)) ? undefined : 'out of season';
}
