// What ends the agreement, and on which day: expiry and notices, denunciation, consent, replacement, withdrawal. VCLT 54-59.
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Clauses, Exit } from './clauses.ts';
import { dayIn, NEVER, OPAQUE, type Moment, type World } from './doubt.ts';
import { effectAfter, firstInTime, freeEffect, isDoubtful, lastDayFor } from './notice.ts';
import type { Notice, Prepared } from './prepared.ts';
import { layTermsFor } from './renewal.ts';
import { FLAG } from './standing.ts';
import { termAt, type Terms } from './term.ts';

/** Twelve months where a right to denounce is implied (VCLT 56(2)). */
export const TWELVE_MONTHS: Period = { months: 12, days: 0 };

/** What one notice does. */
interface Effect {
  /** The terms stop after this one. */
  stopsAfter: number;
  /** First day not in force. */
  out: Day;
  /** Day from which it has been given; NEVER: not given by the day asked about. */
  since: Day;
  flags: number;
}

export interface Scene {
  prepared: Prepared;
  world: World;
  clauses: Clauses;
  entry: Day;
  terms: Terms;
  asOf: Day;
}

const NOTHING = (since: Day, flags: number): Effect => ({ stopsAfter: Infinity, out: NEVER, since, flags });

/** The text silent on it: receipt (VCLT 78(b)). */
const BY_RECEIPT = { counted: 'receipt', countedDoubt: undefined } as const;

function countedDay(notice: Notice, exit: Pick<Exit, 'counted' | 'countedDoubt'>, world: World): Day {
  const dispatch = exit.countedDoubt ? dayIn(exit.countedDoubt, world) === 1 : exit.counted === 'dispatch';
  const moment = dispatch ? notice.byDispatch : notice.byReceipt;
  return moment ? dayIn(moment, world) : NEVER;
}

/** A notice against renewal: in time on or before the deadline of the term it falls in; late, the renewal happens. */
function againstRenewal(scene: Scene, notice: Notice, exit: Exit): Effect {
  const { terms, world, prepared, entry, asOf } = scene;
  const day = countedDay(notice, exit, world);
  if (day > asOf) return NOTHING(NEVER, 0);
  const k = termAt(terms, Math.max(day, entry));
  if (k >= terms.count) {
    const none = notice.kind === 'nonRenewal' ? FLAG.noticeWithoutRight : FLAG.denunciationWithoutRight;
    return NOTHING(NEVER, none);
  }
  const last = lastDayFor(exit, terms.boundary(k), prepared.policies, world);
  const boundaryUnder = (policies: Prepared['policies']) =>
    layTermsFor({ ...prepared, policies }, scene.clauses, entry, world, asOf).terms.boundary(k);
  const near = Math.abs(day - last) < 8 && isDoubtful(day, exit, boundaryUnder, prepared.policies);
  const doubtful = near ? FLAG.oneDayDoubt : 0;
  if (day <= last) return { stopsAfter: k, out: NEVER, since: day, flags: doubtful };
  const flags = doubtful | FLAG.lateNotice;
  const { lateNotice } = prepared.policies;
  const counts = lateNotice === 'nextTerm' || (notice.late !== undefined && dayIn(notice.late, world) === 1);
  if (!counts) return { ...NOTHING(day, flags) };
  const later = firstInTime(exit, terms, k + 1, day, prepared.policies, world);
  return { stopsAfter: later < terms.count ? later : Infinity, out: NEVER, since: day, flags };
}

/** While a period is stopped it does not run; what was left runs on afterwards. */
function afterStops(scene: Scene, notice: Notice, effect: Day): [Day, number] {
  let [out, flags] = [effect, 0];
  for (const stop of notice.stops) {
    const from = dayIn(stop.from, scene.world);
    if (from > scene.asOf || from >= out) continue;
    flags |= FLAG.noticeStopped;
    out = stop.until ? dayIn(stop.until, scene.world) + (out - from) : NEVER;
  }
  return [out, flags];
}

function free(scene: Scene, notice: Notice, exit: Exit): Effect {
  const { terms, world, prepared, entry, asOf } = scene;
  const day = countedDay(notice, exit, world);
  if (day > asOf) return NOTHING(NEVER, 0);
  const granted = freeEffect(exit, day, entry, terms, prepared.policies, world);
  // "With immediate effect" takes the effect the text grants; a later day may be chosen.
  const claimed = granted >= NEVER ? granted : Math.max(granted, notice.claims ?? granted);
  const [out, flags] = afterStops(scene, notice, claimed);
  // The right begins with the second term: a notice given before is counted from its first day.
  const early = exit.fromSecondTerm && day < terms.boundary(1) ? FLAG.countsFromSecondTerm : 0;
  return { stopsAfter: Infinity, out, since: day, flags: flags | early };
}

/** The text gives no exit: with a term none (54); without one, article 56; an arrangement says nothing either way. */
function underSilence(scene: Scene, notice: Notice): Effect {
  const { world, prepared, clauses, asOf } = scene;
  const day = countedDay(notice, BY_RECEIPT, world);
  if (day > asOf) return NOTHING(NEVER, 0);
  if (notice.kind === 'nonRenewal') return NOTHING(NEVER, FLAG.noticeWithoutRight);
  if (!prepared.binding) {
    const delay = notice.arrangement ? dayIn(notice.arrangement, world) : NEVER;
    return { ...NOTHING(day, 0), out: delay >= NEVER ? NEVER : day + delay };
  }
  if (clauses.term.kind === 'duration' || clauses.term.kind === 'until')
    return NOTHING(NEVER, FLAG.denunciationWithoutRight);
  const implied = isImplied(scene, notice.implied);
  const flags = FLAG.article56 | (implied ? 0 : FLAG.impliedRightRefused);
  // Refused for certain, it was no notice; refused in one reading only, it was given and may yet count.
  if (!implied) return NOTHING(notice.implied ? day : NEVER, flags);
  const [out, stopped] = afterStops(
    scene,
    notice,
    Math.max(effectAfter(day, TWELVE_MONTHS, prepared.policies), notice.claims ?? day),
  );
  return { stopsAfter: Infinity, out, since: day, flags: flags | stopped };
}

function isImplied(scene: Scene, reading: Moment | undefined): boolean {
  const { clauses, prepared, world } = scene;
  if (clauses.denunciationImplied !== 'unknown') return clauses.denunciationImplied === 'yes';
  if (prepared.policies.silentDenunciation !== 'unsettled')
    return prepared.policies.silentDenunciation === 'twelveMonths';
  return reading !== undefined && dayIn(reading, world) === 1;
}

function effectOf(scene: Scene, notice: Notice): Effect {
  const { clauses } = scene;
  if (notice.kind === 'denunciation') {
    if (clauses.free) return free(scene, notice, clauses.free);
    if (clauses.againstRenewal) return againstRenewal(scene, notice, clauses.againstRenewal);
    return underSilence(scene, notice);
  }
  const exit = clauses.againstRenewal ?? clauses.free;
  return exit ? againstRenewal(scene, notice, exit) : underSilence(scene, notice);
}

/** A notice may be taken back until it takes effect (VCLT 68). */
function revoked(scene: Scene, notice: Notice, effect: Effect): boolean {
  const out = Math.min(
    effect.out,
    effect.stopsAfter === Infinity ? NEVER : scene.terms.boundary(effect.stopsAfter),
  );
  return notice.revocations.some((moment) => {
    const day = dayIn(moment, scene.world);
    return day <= scene.asOf && day >= effect.since && day < out;
  });
}

export interface Endings {
  stopsAfter: number;
  out: Day;
  how: number;
  flags: number;
  /** The term with which a free exit "at the end of the term" ends. */
  exitTerm: number;
  /** A notice that concerns the whole agreement has been given and stands. */
  noticeSince: Day;
  /** First day not in force for each party that withdrew, by index; undefined: nobody withdrew alone. */
  partyOut: Day[] | undefined;
}

export const HOW = [
  'expiry',
  'nonRenewal',
  'denunciation',
  'consent',
  'replacement',
  'fewerThanTwoParties',
] as const;

function takeNotices(scene: Scene, endings: Endings): void {
  const { prepared } = scene;
  for (const notice of prepared.notices) {
    const effect = effectOf(scene, notice);
    endings.flags |= effect.flags;
    if (scene.clauses.free?.at === 'endOfTerm' && effect.out < NEVER)
      endings.exitTerm = termAt(scene.terms, effect.out);
    if (effect.since >= NEVER) continue;
    if (revoked(scene, notice, effect)) {
      endings.flags |= FLAG.noticeRevoked;
      endings.flags &= ~FLAG.lateNotice;
      continue;
    }
    const alone = prepared.parties.length > 2 && !notice.act.byAll;
    if (alone) withdraw(scene, endings, notice, effect);
    else {
      endings.noticeSince = Math.min(endings.noticeSince, effect.since);
      endings.stopsAfter = Math.min(endings.stopsAfter, effect.stopsAfter);
      if (effect.out < endings.out) [endings.out, endings.how] = [effect.out, 2];
    }
  }
}

/** One of several parties leaves: the agreement ends for it alone. */
function withdraw(scene: Scene, endings: Endings, notice: Notice, effect: Effect): void {
  const { prepared, terms } = scene;
  endings.partyOut ??= prepared.parties.map(() => NEVER);
  const atTerm = effect.stopsAfter === Infinity ? NEVER : terms.boundary(effect.stopsAfter);
  for (const party of notice.act.parties) {
    const index = prepared.parties.findIndex((plan) => plan.party === party);
    if (index >= 0) endings.partyOut[index] = Math.min(endings.partyOut[index]!, effect.out, atTerm);
  }
}

/** All agree to end it, at any time (VCLT 54(b)); or its end is recorded. */
function takeTerminations(scene: Scene, endings: Endings): void {
  for (const act of scene.prepared.terminations) {
    if (dayIn(act.since, scene.world) > scene.asOf) continue;
    const out = dayIn(act.end, scene.world);
    const how = HOW.indexOf(act.how as (typeof HOW)[number]);
    if (out < endings.out) [endings.out, endings.how] = [out, how < 0 ? 3 : how];
  }
}

/** Ended by the later agreement on its first day (VCLT 59); in part, it goes on (30(3)). */
function takeReplacements(scene: Scene, endings: Endings): void {
  const { world, asOf } = scene;
  for (const later of scene.prepared.replacedBy) {
    const day = dayIn(later.day, world);
    if (day > asOf && dayIn(later.since, world) > asOf) continue;
    // What entered into force no later than this one is not the later agreement (VCLT 59).
    if (day <= scene.entry) endings.flags |= FLAG.replacedBeforeEntry;
    else if (later.part) endings.flags |= day <= asOf ? FLAG.partlyReplaced : 0;
    else if (day < endings.out) [endings.out, endings.how] = [day, 4];
  }
}

/** Withdrawals that leave one party (VCLT 55: falling below the entry threshold is not enough). */
function takeWithdrawals(endings: Endings): void {
  if (!endings.partyOut) return;
  const outs = [...endings.partyOut].sort((a, b) => a - b);
  const day = outs[outs.length - 2] ?? NEVER;
  if (day < endings.out) [endings.out, endings.how] = [day, 5];
}

/** Everything that ends the agreement, on the acts done by the day asked about. */
export function endingsOf(scene: Scene): Endings {
  const endings: Endings = {
    stopsAfter: Infinity,
    out: NEVER,
    how: 0,
    flags: 0,
    exitTerm: 0,
    noticeSince: NEVER,
    partyOut: undefined,
  };
  if (scene.prepared.notices.length) takeNotices(scene, endings);
  if (scene.prepared.terminations.length) takeTerminations(scene, endings);
  if (scene.prepared.replacedBy.length) takeReplacements(scene, endings);
  takeWithdrawals(endings);
  const terms = Math.min(scene.terms.count, endings.stopsAfter);
  const end = terms === Infinity ? NEVER : scene.terms.boundary(terms);
  // Of two ends on one day, an act prevails over the running out of the text.
  if (end < endings.out) [endings.out, endings.how] = [end, endings.stopsAfter < scene.terms.count ? 1 : 0];
  return endings;
}

/** First day not in force if a denunciation were received on the day asked about; OPAQUE: a clause is missing. */
export function effectNow(scene: Scene, endings: Endings, k: number): Day {
  const { clauses, terms, asOf, entry, prepared, world } = scene;
  const least = (day: Day) => (day <= OPAQUE ? day : Math.min(day, endings.out));
  if (clauses.free) return least(freeEffect(clauses.free, asOf, entry, terms, prepared.policies, world));
  const count = Math.min(terms.count, endings.stopsAfter);
  if (clauses.againstRenewal) {
    if (k >= count) return endings.out;
    const last = lastDayFor(clauses.againstRenewal, terms.boundary(k), prepared.policies, world);
    if (last <= OPAQUE) return OPAQUE;
    const reached = firstInTime(clauses.againstRenewal, terms, k, asOf, prepared.policies, world);
    return least(reached === Infinity ? NEVER : terms.boundary(reached));
  }
  if (!prepared.binding) return endings.out < NEVER && endings.out <= asOf + 1 ? endings.out : OPAQUE;
  if (clauses.term.kind === 'duration' || clauses.term.kind === 'until') return endings.out;
  const unsettled =
    clauses.denunciationImplied === 'unknown' && prepared.policies.silentDenunciation === 'unsettled';
  if (unsettled) return OPAQUE;
  const right = isImplied(scene, undefined);
  return least(right ? effectAfter(asOf, TWELVE_MONTHS, prepared.policies) : NEVER);
}
