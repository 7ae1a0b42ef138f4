// What falls within a horizon, as the law gives it: notice, renewal, expiry, limits of procedures; and the acts awaited.
import { civilFromDay, dayFromIso, isoFromDay } from '../time/day.ts';
import { addPeriod, readPeriod } from '../time/period.ts';
import { actsAwaited, deadlinesOf, type DeadlineKind as LawKind } from '../law/deadlines.ts';
import { PROCEDURES } from '../law/procedures/index.ts';
import type { DerivedAnswer, Position } from '../vocabulary/position.ts';
import type { Language } from '../vocabulary/labels/label.ts';
import { nameState } from '../vocabulary/labels/states.ts';
import { label } from '../vocabulary/labels.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { linkOf } from './shapes/titles.ts';
import { type PlacedAgreement, takeSnapshot } from './snapshot.ts';
import { sayDerivation } from './words/derivations.ts';
import { nameAct } from './words/acts.ts';
import { nameAnswer } from './words/answers.ts';
import { sayReason } from './words/reasons.ts';

export type DeadlineKind = 'noticeWindow' | 'noticeOpens' | 'renewal' | 'expiry' | 'procedureLimit';

export interface Deadline {
  kind: DeadlineKind;
  /** First day it may be: for a reminder, always the earliest. */
  day: string;
  /** Last day it may be, where that is not the same. */
  latest?: string;
  about: { kind: string; id: string; label: string };
  states: string[];
  text: string;
  /** In words, how the day was reached. */
  readonly why: string;
  example: boolean;
}

/** The law's deadlines, those that have a day: what each is called here, and the answer that says how it was reached. */
const KINDS: Record<Exclude<LawKind, 'actAwaited'>, { kind: DeadlineKind; answer: DerivedAnswer | '' }> = {
  lastDayForNotice: { kind: 'noticeWindow', answer: 'notice.nextLastDay' },
  noticeOpens: { kind: 'noticeOpens', answer: 'nextRenewal' },
  renewal: { kind: 'renewal', answer: 'nextRenewal' },
  expiry: { kind: 'expiry', answer: 'expires' },
  procedureLimit: { kind: 'procedureLimit', answer: '' },
};

export interface DeadlinesAsk {
  /** ISO 8601: `P12M`. */
  within: string;
  state?: string[] | undefined;
}

export async function listDeadlines(desk: Desk, ask: DeadlinesAsk, moment: Moment): Promise<Deadline[]> {
  const { asOf, language } = moment;
  const until = horizonOf(asOf, ask.within);
  const { agreements } = await takeSnapshot(desk, moment);
  const concerned = agreements.filter(
    ({ card }) => !ask.state?.length || card.states.some((state) => ask.state!.includes(state)),
  );
  return deadlinesWithin(concerned, { from: asOf, until }, language);
}

/** Those that may fall between two days, earliest first. */
export function deadlinesWithin(
  agreements: PlacedAgreement[],
  { from, until }: { from: string; until: string },
  language: Language,
): Deadline[] {
  return agreements
    .flatMap((placed) => daysOf(placed, until))
    .filter(({ day, latest }) => (latest ?? day) >= from)
    .map((found) => deadlineOf(found, language))
    .sort((a, b) => a.day.localeCompare(b.day) || a.about.id.localeCompare(b.about.id));
}

/** Last day of the horizon. Refusal `horizon-not-understood`. */
export function horizonOf(asOf: string, within: string): string {
  const period = readPeriod(within);
  const last = period && addPeriod(dayFromIso(asOf), period, 'lastOfMonth');
  if (last !== undefined && civilFromDay(last).year <= 9999) return isoFromDay(last);
  throw new Refusal('horizon-not-understood', `"${within}" is not a horizon.`, {
    next: 'Write a duration: P12M, P90D, P2Y.',
  });
}

interface Found {
  placed: PlacedAgreement;
  kind: DeadlineKind;
  answer: DerivedAnswer | '';
  day: string;
  latest?: string;
  /** The step of a procedure, `KZ.lawSigned`. */
  what?: string;
}

/** Every dated deadline of one agreement, as the law gives them: for a reminder, always the earliest reading. */
function daysOf(placed: PlacedAgreement, until: string): Found[] {
  return deadlinesOf(placed.position, until).flatMap(({ kind, day, latest, what }) =>
    kind === 'actAwaited' || day === undefined
      ? []
      : [{ placed, ...KINDS[kind], day, ...(latest && { latest }), ...(what && { what }) }],
  );
}

function deadlineOf(found: Found, language: Language): Deadline {
  const { placed, kind, answer, day, latest } = found;
  const { card } = placed;
  return {
    kind,
    day,
    ...(latest !== undefined && { latest }),
    about: linkOf(card, language),
    states: card.states,
    text: nameDeadline(found, language),
    // Worked out when somebody looks: it costs more than the day itself.
    get why() {
      return answer === '' ? '' : explain(placed, answer, language) + otherReading(found, language);
    },
    example: card.example,
  };
}

function nameDeadline({ placed, kind, answer, what }: Found, language: Language): string {
  const { position } = placed;
  if (kind === 'noticeOpens')
    return language === 'fr' ? 'Un préavis est de nouveau possible' : 'Notice can be given again';
  if (kind === 'procedureLimit') return nameLimit(what ?? '', position, language);
  // The last day for notice of whatever term it stands in.
  return nameAnswer(answer === 'notice.nextLastDay' ? 'notice.lastDay' : answer, position.asOf, language);
}

/** `KZ.lawSigned` → “Legal limit: signature of the law (Kazakhstan)”; `GB.clock`: a period in sitting days. */
function nameLimit(what: string, { asOf }: Position, language: Language): string {
  const [state = '', step = ''] = what.split('.');
  const limit = language === 'fr' ? 'Délai légal\u202F: ' : 'Legal limit: ';
  const period =
    language === 'fr' ? 'fin du délai devant le Parlement' : 'end of the period before Parliament';
  const named = step === 'clock' ? period : nameStep(state, step, asOf, language);
  return `${limit}${named} (${nameState(state, language)})`;
}

function nameStep(state: string, step: string, asOf: string, language: Language): string {
  const word = label('step', step, language);
  if (word !== step) return word;
  const act = nameAct(step, language);
  const steps = (PROCEDURES[state] ?? []).filter(({ from, to }) => from <= asOf && (!to || asOf <= to));
  const found = steps.flatMap((one) => one.steps).find(({ id }) => id === step);
  return language === 'en' && found ? found.label : act;
}

function explain({ position }: PlacedAgreement, answer: DerivedAnswer, language: Language): string {
  const derivation = position.derivations[answer];
  if (!derivation) return '';
  return `${sayDerivation(derivation, undefined, language).replace(/\.$/, '')} (${derivation.article})`;
}

/** A reminder falls on the earliest reading; the agreement’s page gives the day by the usual convention. */
function otherReading({ kind, latest }: Found, language: Language): string {
  if (kind !== 'noticeWindow' || latest === undefined) return '';
  return language === 'fr'
    ? ` · jour le plus prudent\u202F; ${latest} selon l’autre lecture`
    : ` · the most careful day; ${latest} by the other reading`;
}

/** Acts that must still be done, or be recorded, before an agreement enters into force: no day, and most of all to do. */
export interface AwaitedActs {
  about: Deadline['about'];
  states: string[];
  /** The stage it stands at. */
  text: string;
  why: string;
}

export async function listAwaited(
  desk: Desk,
  state: string[] | undefined,
  moment: Moment,
): Promise<AwaitedActs[]> {
  const { agreements } = await takeSnapshot(desk, moment);
  return agreements
    .filter(({ card }) => !state?.length || card.states.some((code) => state.includes(code)))
    .flatMap((placed) => awaitedIn(placed, moment.language));
}

const AWAITING = new Set(['signed', 'awaitingEntryIntoForce', 'partlySigned', 'provisionallyApplied']);

/** Signed and not yet in force: which act is missing, and of whom; failing that, what else keeps it from being known. */
export function awaitedIn({ card, position }: PlacedAgreement, language: Language): AwaitedActs[] {
  if (position.inForce === 'yes' || !AWAITING.has(position.stage)) return [];
  const acts = actsAwaited(position);
  const missing = acts.length ? acts : (position.unknown['entryIntoForce'] ?? []);
  if (missing.length === 0) return [];
  return [
    {
      about: linkOf(card, language),
      states: card.states,
      text: label('stage', position.stage, language),
      why: missing.map((code) => sayReason(code, language)).join('; '),
    },
  ];
}
