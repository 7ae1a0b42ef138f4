// When something is used: whole days, local time with its zone, or UTC; and the half-open span of instants it is.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Day, InstantText } from '../records/record.ts';
import { afterGap, type ZoneRules } from './zones.ts';

export type UseTime =
  | { timeBasis: 'local'; zone: string; start: string; end: string }
  | { timeBasis: 'utc'; start: InstantText; end: InstantText }
  | { timeBasis: 'days'; zone: string; first: Day; last: Day };

/** Epoch milliseconds, `[start, end)`. */
export interface InstantSpan {
  start: number;
  end: number;
}

/** The span of a single booking: a local time that does not exist or happens twice is refused (S26). */
export function spanOf(time: UseTime, zones: ZoneRules): InstantSpan {
  const span = readSpan(time, zones, oneReading);
  if (span.start >= span.end)
    throw new Refusal('end-before-start', 'The end is not after the start.', {
      next: 'Correct one of the two.',
    });
  return span;
}

/** The span of what was accepted before: zone rules may have changed since, so nothing is refused. */
export const lenientSpanOf = (time: UseTime, zones: ZoneRules): InstantSpan =>
  readSpan(time, zones, anyReading);

type Reading = (local: string, zone: string, zones: ZoneRules) => number;

function readSpan(time: UseTime, zones: ZoneRules, read: Reading): InstantSpan {
  if (time.timeBasis === 'utc') return { start: instant(time.start), end: instant(time.end) };
  if (!zones.exists(time.zone))
    throw new Refusal('zone-unknown', `${time.zone} is not an IANA time zone.`, {
      next: 'Give one like Asia/Almaty.',
    });
  if (time.timeBasis === 'local')
    return { start: read(time.start, time.zone, zones), end: read(time.end, time.zone, zones) };
  const dayAfter = Temporal.PlainDate.from(time.last).add({ days: 1 }).toString();
  // Midnight itself may be skipped by a clock change: a day starts at its first moment.
  return {
    start: anyReading(`${time.first}T00:00`, time.zone, zones),
    end: anyReading(`${dayAfter}T00:00`, time.zone, zones),
  };
}

function instant(text: InstantText): number {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    throw new Refusal('time-not-understood', `${text} is not an instant in UTC.`, {
      next: 'Write 2026-05-20T08:00Z.',
    });
  }
}

const oneReading: Reading = (local, zone, zones) => {
  const readings = zones.instantsOf(local, zone);
  if (readings.length === 1) return readings[0]!;
  throw readings.length === 0 ? notExisting(local, zone, zones) : happensTwice(local, zone, readings);
};

const anyReading: Reading = (local, zone, zones) =>
  zones.instantsOf(local, zone)[0] ?? afterGap(local, zone, zones);

function notExisting(local: string, zone: string, zones: ZoneRules): Refusal {
  const later = afterGap(local, zone, zones);
  const gap = Temporal.PlainDateTime.from(local).until(zones.localOf(later, zone)).total('milliseconds');
  const earlier = later - gap;
  return new Refusal(
    'local-time-does-not-exist',
    `${local} does not exist in ${zone}: clocks are put forward over it.`,
    {
      next: 'Choose one of the two readings.',
      details: { readings: [earlier, later].map((at) => reading(at, zone, zones)) },
    },
  );
}

const happensTwice = (local: string, zone: string, readings: number[]): Refusal =>
  new Refusal('local-time-happens-twice', `${local} happens twice in ${zone}: clocks are put back over it.`, {
    next: 'Choose one of the two readings, in UTC.',
    details: { readings: readings.map((at) => ({ local, utc: utcText(at) })) },
  });

const reading = (at: number, zone: string, zones: ZoneRules) => ({
  local: zones.localOf(at, zone),
  utc: utcText(at),
});

export const utcText = (at: number): InstantText => Temporal.Instant.fromEpochMilliseconds(at).toString();
export const instantOf = (text: InstantText): number => Temporal.Instant.from(text).epochMilliseconds;

/** The day an instant falls on in a zone. */
export const dayIn = (at: InstantText, zone: string, zones: ZoneRules): Day =>
  zones.localOf(instantOf(at), zone).slice(0, 10);
