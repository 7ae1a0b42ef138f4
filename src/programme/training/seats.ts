// A seat from nomination to graduation: the sender nominates and confirms, the host accepts, enrols and graduates.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import type { ActName } from '../permissions/table.ts';
import { type Draft, expectVersion } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Day } from '../records/record.ts';
import { dayIn } from '../time/spans.ts';
import { institutionOf } from './quotas.ts';
import { SEATS_TAKEN, type SeatState } from './training.ts';

export type SeatAct =
  | 'accept'
  | 'reject'
  | 'confirm'
  | 'replace'
  | 'withdraw'
  | 'recordNoShow'
  | 'enrol'
  | 'graduate'
  | 'fail'
  | 'leaveMedical'
  | 'leaveDisciplinary'
  | 'recall';

export const SEAT_STEPS: Record<
  SeatAct,
  { from: SeatState[]; to: SeatState; right: ActName; day?: 'enrolledOn' | 'leftOn' }
> = {
  accept: { from: ['nominated', 'waitlisted'], to: 'accepted', right: 'decideSeat' },
  reject: { from: ['nominated', 'waitlisted'], to: 'rejected', right: 'decideSeat' },
  confirm: { from: ['accepted'], to: 'confirmed', right: 'nominateSeat' },
  replace: { from: ['nominated', 'accepted', 'confirmed'], to: 'nominated', right: 'nominateSeat' },
  withdraw: {
    from: ['nominated', 'waitlisted', 'accepted', 'confirmed'],
    to: 'withdrawn',
    right: 'nominateSeat',
  },
  recordNoShow: { from: ['confirmed'], to: 'noShow', right: 'decideSeat' },
  enrol: { from: ['confirmed'], to: 'enrolled', right: 'decideSeat', day: 'enrolledOn' },
  graduate: { from: ['enrolled'], to: 'graduated', right: 'decideSeat', day: 'leftOn' },
  fail: { from: ['enrolled'], to: 'failed', right: 'decideSeat', day: 'leftOn' },
  leaveMedical: { from: ['enrolled'], to: 'leftMedical', right: 'decideSeat', day: 'leftOn' },
  leaveDisciplinary: { from: ['enrolled'], to: 'leftDisciplinary', right: 'decideSeat', day: 'leftOn' },
  recall: { from: ['enrolled'], to: 'recalled', right: 'nominateSeat', day: 'leftOn' },
};

/** `candidate` is a key in the erasable store. Late nomination only by the host's act. */
export function nominateSeat(
  draft: Draft,
  input: { quota: string; candidate?: string; activity?: string; example?: boolean },
): RecordOf<'seat'> {
  const quota = draft.records.get('quota', input.quota);
  const run = draft.records.get('run', quota.run);
  const institution = institutionOf(draft.records, run.id);
  const late =
    run.nominateBy !== undefined &&
    dayIn(draft.doing.at, institution.zone, draft.doing.zones) > run.nominateBy;
  if (late) allow(draft.doing.actor, 'decideSeat', quota, [institution.id]);
  else allow(draft.doing.actor, 'nominateSeat', quota);
  const activity = input.activity ?? run.activity;
  return draft.create(
    'seat',
    {
      ...input,
      ...(activity && { activity }),
      state: 'nominated',
      nominatedAt: draft.doing.at,
      desk: quota.desk,
    },
    'nominate',
  );
}

export const takenOf = (records: Records, quota: string): number =>
  records.list('seat').filter((seat) => seat.quota === quota && SEATS_TAKEN.has(seat.state)).length;

export function moveSeat(
  draft: Draft,
  id: string,
  act: SeatAct,
  more: { day?: Day; candidate?: string; reason?: string; seen?: number } = {},
): RecordOf<'seat'> {
  const seat = draft.records.get('seat', id);
  expectVersion(seat, more.seen);
  const quota = draft.records.get('quota', seat.quota);
  const step = SEAT_STEPS[act];
  if (!step.from.includes(seat.state)) throw notAllowedFrom(seat.state, act);
  allow(
    draft.doing.actor,
    step.right,
    quota,
    step.right === 'decideSeat' ? [institutionOf(draft.records, quota.run).id] : [],
  );
  if (act === 'accept' && isFull(draft.records, quota)) return waitlist(draft, seat);
  const day = step.day ? { [step.day]: dayOf(draft, quota, more.day) } : {};
  const replaced =
    act === 'replace' ? { candidate: more.candidate ?? null, replaced: (seat.replaced ?? 0) + 1 } : {};
  const to = act === 'replace' ? seat.state : step.to;
  draft.change('seat', id, act, { state: to, ...day, ...replaced }, { reason: more.reason });
  if (['withdraw', 'recordNoShow'].includes(act)) promoteFirst(draft, quota);
  return draft.records.get('seat', id);
}

const notAllowedFrom = (state: SeatState, act: SeatAct) => {
  const possible = Object.entries(SEAT_STEPS).flatMap(([name, step]) =>
    step.from.includes(state) ? [name] : [],
  );
  return new Refusal('transition-not-allowed', `A seat that is ${state} cannot ${act}.`, {
    status: 409,
    next: possible.length ? `Possible now: ${possible.join(', ')}.` : 'Nothing follows this state.',
    details: { state, possible },
  });
};

const isFull = (records: Records, quota: RecordOf<'quota'>): boolean =>
  takenOf(records, quota.id) >= (quota.taken ?? quota.offered);

/** More may be nominated than offered: they wait, and are told why. */
function waitlist(draft: Draft, seat: RecordOf<'seat'>): RecordOf<'seat'> {
  draft.find('seats-exceed-offer', 'All the seats offered are taken: the candidate waits.');
  return seat.state === 'waitlisted'
    ? seat
    : draft.change('seat', seat.id, 'waitlist', { state: 'waitlisted' });
}

/** A seat that falls free goes to the first who waits. */
function promoteFirst(draft: Draft, quota: RecordOf<'quota'>): void {
  if (isFull(draft.records, quota)) return;
  const [first] = draft.records
    .list('seat')
    .filter((seat) => seat.quota === quota.id && seat.state === 'waitlisted')
    .sort((a, b) => (a.nominatedAt < b.nominatedAt ? -1 : 1));
  if (first)
    draft.change('seat', first.id, 'accept', { state: 'accepted' }, { reason: 'first on the waiting list' });
}

/** Days of presence are recorded on the day or after it (I14). */
function dayOf(draft: Draft, quota: RecordOf<'quota'>, day: Day | undefined): Day {
  const today = dayIn(draft.doing.at, institutionOf(draft.records, quota.run).zone, draft.doing.zones);
  if (day && day > today)
    throw new Refusal('actual-day-in-future', `${day} has not come at the institution.`, {
      next: 'Correct the day, or wait.',
    });
  return day ?? today;
}
