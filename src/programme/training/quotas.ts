// Seats offered to a State, taken up in time or passed on to the next State that waits.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import { type Draft, expectVersion } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Common } from '../records/record.ts';
import { dayIn } from '../time/spans.ts';
import type { QuotaFields } from './training.ts';

const STANDING = new Set(['offered', 'accepted']);

export function institutionOf(records: Records, run: string): RecordOf<'institution'> {
  return records.get('institution', records.get('course', records.get('run', run).course).institution);
}

/** Offered, summed over States, does not pass the capacity of the run (I3). */
export function offerSeats(
  draft: Draft,
  input: Omit<QuotaFields, 'standing' | 'taken'> & Partial<Common>,
): RecordOf<'quota'> {
  const run = draft.records.get('run', input.run);
  const institution = institutionOf(draft.records, run.id);
  const desk = [...new Set([institution.state, input.state])].sort();
  allow(draft.doing.actor, 'decideSeat', { desk }, [institution.id]);
  if (!Number.isInteger(input.offered) || input.offered < 0)
    throw new Refusal('offered-not-a-count', 'The number offered is a whole number.', {
      next: 'Give the number of seats.',
    });
  const others = draft.records
    .list('quota')
    .filter((each) => each.run === run.id && STANDING.has(each.standing));
  const offered = others.reduce((sum, each) => sum + (each.taken ?? each.offered), input.offered);
  if (offered > run.capacity)
    throw new Refusal('offers-exceed-capacity', `${offered} seats would be offered of ${run.capacity}.`, {
      status: 409,
      next: 'Offer fewer, or raise the capacity of the run.',
    });
  return draft.create('quota', { ...input, desk, standing: 'offered' }, 'offer');
}

/**
 * The sending State takes up `taken` seats. After the last day in the institution's zone the offer has lapsed: the next
 * State that waits holds it, and the refusal says so.
 */
export function acceptOffer(
  draft: Draft,
  id: string,
  taken: number,
  seen?: number,
): { quota: RecordOf<'quota'>; refused?: Refusal } {
  const quota = draft.records.get('quota', id);
  expectVersion(quota, seen);
  allow(draft.doing.actor, 'nominateSeat', quota);
  if (quota.standing !== 'offered') throw notOffered(quota.standing);
  if (!Number.isInteger(taken) || taken < 1 || taken > quota.offered)
    throw new Refusal('seats-exceed-offer', `${quota.offered} seats are offered.`, {
      next: 'Take as many or fewer.',
    });
  if (hasLapsed(draft, quota)) return { quota: lapseOffer(draft, id), refused: lapsed(quota) };
  draft.change('quota', id, 'accept', { standing: 'accepted', taken });
  if (taken < quota.offered) offerToNext(draft, quota, quota.offered - taken);
  return { quota: draft.records.get('quota', id) };
}

const notOffered = (standing: string) =>
  new Refusal('transition-not-allowed', `The offer is ${standing}.`, {
    status: 409,
    next: 'Ask the course manager.',
  });

const lapsed = (quota: QuotaFields) =>
  new Refusal('offer-lapsed', `The offer was open until ${quota.acceptBy}, in the zone of the institution.`, {
    status: 409,
    next: 'The seats went to the next State that waits; ask the course manager.',
  });

export const hasLapsed = (draft: Draft, quota: QuotaFields): boolean =>
  dayIn(draft.doing.at, institutionOf(draft.records, quota.run).zone, draft.doing.zones) > quota.acceptBy;

function lapseOffer(draft: Draft, id: string): RecordOf<'quota'> {
  const quota = draft.change('quota', id, 'lapse', { standing: 'lapsed' });
  offerToNext(draft, quota, quota.offered);
  return quota;
}

export function declineOffer(draft: Draft, id: string): RecordOf<'quota'> {
  const quota = draft.records.get('quota', id);
  allow(draft.doing.actor, 'nominateSeat', quota);
  if (quota.standing !== 'offered') throw notOffered(quota.standing);
  const declined = draft.change('quota', id, 'decline', { standing: 'declined' });
  offerToNext(draft, quota, quota.offered);
  return declined;
}

/** Unused seats go down the run's waiting list; the new offer is open for two weeks or until the run begins. */
function offerToNext(draft: Draft, quota: RecordOf<'quota'>, offered: number): void {
  const run = draft.records.get('run', quota.run);
  const [next, ...waitingStates] = run.waitingStates;
  if (!next) return;
  const institution = institutionOf(draft.records, run.id);
  const today = Temporal.PlainDate.from(dayIn(draft.doing.at, institution.zone, draft.doing.zones));
  const twoWeeks = today.add({ days: 14 }).toString();
  draft.change('run', run.id, 'reoffer', { waitingStates });
  draft.create(
    'quota',
    {
      run: run.id,
      state: next,
      offered,
      basis: quota.basis,
      acceptBy: twoWeeks < run.first ? twoWeeks : run.first,
      standing: 'offered',
      desk: [...new Set([institution.state, next])].sort(),
    },
    'reoffer',
  );
}
