// When time frees: the first in the queue that fits gets an offer; those that do not fit keep their rank.
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import { instantOf, lenientSpanOf, utcText } from '../time/spans.ts';
import { clashesOf } from './clash.ts';
import { useOf } from './request-booking.ts';
import { kinshipOf } from './relations.ts';

const HOURS_48 = 48 * 3_600_000;

/** By class, then by the instant of the request. */
export function queueFor(records: Records, facility: string): RecordOf<'booking'>[] {
  return records
    .list('booking')
    .filter(
      (booking) =>
        booking.state === 'inQueue' && booking.facilities.some((id) => kinshipOf(records, facility, id)),
    )
    .sort(
      (a, b) =>
        a.priority - b.priority ||
        (a.requestedAt < b.requestedAt ? -1 : a.requestedAt > b.requestedAt ? 1 : 0),
    );
}

/** Offers what freed on these facilities. Run twice it offers once: an offer blocks like a hold. */
export function serveQueues(draft: Draft, facilities: string[]): void {
  for (const facility of facilities)
    for (const entry of queueFor(draft.records, facility)) if (offerTo(draft, entry)) break;
}

function offerTo(draft: Draft, entry: RecordOf<'booking'>): boolean {
  const { at, zones } = draft.doing;
  if (entry.offer && entry.offer.until > at) return true;
  const span = lenientSpanOf(entry.time, zones);
  const left = span.start - instantOf(at);
  if (left <= 0 || clashesOf(draft.records, useOf(entry, span, entry.id), draft.doing).length > 0)
    return false;
  const until = utcText(instantOf(at) + Math.min(HOURS_48, Math.floor(left / 2)));
  draft.change('booking', entry.id, 'offer', { offer: { at, until } });
  draft.tell(
    entry.owner,
    'slot-offered',
    { type: 'booking', id: entry.id },
    `The slot is offered until ${until}.`,
  );
  return true;
}

/** A person promotes the queue of a facility by hand: the same act, so that it cannot offer twice. */
export const promoteQueue = (draft: Draft, facility: string): void => serveQueues(draft, [facility]);
