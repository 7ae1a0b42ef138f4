// Booking a repeated use: all or nothing by default, or what is free now with the refused dates able to join later.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Day } from '../records/record.ts';
import { instantOf, lenientSpanOf, type UseTime } from '../time/spans.ts';
import type { ZoneRules } from '../time/zones.ts';
import { decideBooking } from './decide-booking.ts';
import { type Recurrence, expandRecurrence } from './recurrence.ts';
import { type BookingRequest, requestBooking } from './request-booking.ts';

export interface SeriesRequest extends BookingRequest {
  recurrence: Recurrence;
  takeWhatIsFree?: boolean;
}

export interface SeriesAnswer {
  recurring: string;
  booked: RecordOf<'booking'>[];
  refused: { day: Day; code: string; message: string; details: unknown }[];
}

export function bookSeries(draft: Draft, request: SeriesRequest): SeriesAnswer {
  const { recurrence, takeWhatIsFree, idempotencyKey: key, ...single } = request;
  const firstDay = dayOf(single.time);
  const { days, skipped } = expandRecurrence(firstDay, recurrence);
  for (const month of skipped) draft.find('month-lacks-day', `${month} has no such day: skipped.`);
  const recurring = key ?? draft.doing.newId('booking');
  const attempts = days.map((day) =>
    attempt(draft, { ...single, recurring, ...occurrenceKey(key, day) }, firstDay, day),
  );
  const refused = attempts.flatMap((each) =>
    each.refusal ? [{ day: each.day, ...plain(each.refusal) }] : [],
  );
  if (refused.length > 0 && !takeWhatIsFree) throw notAllFree(refused);
  const booked = attempts.flatMap((each) => (each.request ? requestBooking(draft, each.request) : []));
  return { recurring, booked, refused };
}

const occurrenceKey = (key: string | undefined, day: Day) => (key ? { idempotencyKey: `${key}#${day}` } : {});
const plain = ({ code, message, details }: Refusal) => ({ code, message, details });

/** Tried on a copy, so that a refused date leaves nothing behind. */
function attempt(draft: Draft, request: BookingRequest, firstDay: Day, day: Day) {
  const time = moveTo(request.time, firstDay, day, draft);
  const asked = { ...request, time, occurrence: day };
  try {
    requestBooking(new Draft(draft.records, draft.doing), asked);
    return { day, request: asked };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'booking-overlaps') return { day, refusal: error };
    throw error;
  }
}

const notAllFree = (refused: SeriesAnswer['refused']) =>
  new Refusal(
    'series-not-free',
    `Not free on ${refused.map((each) => each.day).join(', ')}: nothing was booked.`,
    {
      status: 409,
      next: 'Take what is free, or change the dates.',
      details: { refused },
    },
  );

const dayOf = (time: UseTime): Day => (time.timeBasis === 'days' ? time.first : time.start.slice(0, 10));

const shiftDay = (day: Day, from: Day, to: Day): Day => {
  const days = Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
  return Temporal.PlainDate.from(day).add({ days }).toString();
};

/** Wall-clock time is kept. A time that does not exist moves forward by the gap; one that happens twice takes the first. */
function moveTo(time: UseTime, from: Day, to: Day, draft: Draft): UseTime {
  const shift = (text: string) => shiftDay(text.slice(0, 10), from, to) + text.slice(10);
  if (time.timeBasis === 'days') return { ...time, first: shift(time.first), last: shift(time.last) };
  const moved = { ...time, start: shift(time.start), end: shift(time.end) };
  if (moved.timeBasis === 'utc') return moved;
  return {
    ...moved,
    start: existing(moved.start, moved.zone, draft),
    end: existing(moved.end, moved.zone, draft),
  };
}

function existing(local: string, zone: string, draft: Draft): string {
  const { zones } = draft.doing;
  const readings = zones.instantsOf(local, zone);
  if (readings.length === 1) return local;
  const time = { timeBasis: 'local', zone, start: local, end: local } as const;
  const at = lenientSpanOf(time, zones).start;
  draft.find(
    readings.length === 0 ? 'local-time-does-not-exist' : 'local-time-happens-twice',
    readings.length === 0
      ? `${local} does not exist in ${zone}: moved to ${zones.localOf(at, zone)}.`
      : `${local} happens twice in ${zone}: the first is taken.`,
  );
  return readings.length === 0 ? zones.localOf(at, zone) : utcOf(at, zone, zones);
}

/** A local time that happens twice is kept as wall time: readers take the first. */
const utcOf = (at: number, zone: string, zones: ZoneRules): string => zones.localOf(at, zone);

export type Which = 'this' | 'thisAndLater' | 'all';

/** Cancels occurrences; those that are past never move. */
export function cancelSeries(
  draft: Draft,
  booking: string,
  which: Which,
  reason?: string,
): RecordOf<'booking'>[] {
  const asked = draft.records.get('booking', booking);
  allow(draft.doing.actor, 'requestBooking', asked);
  const now = instantOf(draft.doing.at);
  return draft.records
    .list('booking')
    .filter((each) =>
      which === 'this' ? each.id === booking : each.recurring && each.recurring === asked.recurring,
    )
    .filter((each) => which !== 'thisAndLater' || (each.occurrence ?? '') >= (asked.occurrence ?? ''))
    .filter((each) => lenientSpanOf(each.time, draft.doing.zones).start > now)
    .filter((each) =>
      ['hold', 'requested', 'acknowledged', 'inQueue', 'earmarked', 'allocated'].includes(each.state),
    )
    .map((each) => decideBooking(draft, each.id, 'cancel', reason ? { reason } : {}));
}

/** A date refused at first joins the series once it is free. */
export function joinSeries(draft: Draft, recurring: string, request: BookingRequest): RecordOf<'booking'> {
  const sibling = draft.records.list('booking').find((each) => each.recurring === recurring);
  if (!sibling) throw new Refusal('not-found', 'No such series of bookings is on record.', { status: 404 });
  return requestBooking(draft, { ...request, recurring, occurrence: dayOf(request.time) });
}
