// What falls within a horizon: last days for notice, renewals, expiries; each with the reason it is there.
import { civilFromDay, dayFromIso, isoFromDay } from '../time/day.ts';
import { addPeriod, readPeriod } from '../time/period.ts';
import type { DateAnswer } from '../vocabulary/position.ts';
import type { Language } from '../vocabulary/labels/label.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { linkOf } from './shapes/titles.ts';
import { type PlacedAgreement, takeSnapshot } from './snapshot.ts';
import { sayDerivation } from './words/derivations.ts';
import { nameAnswer } from './words/answers.ts';

export type DeadlineKind = 'noticeWindow' | 'renewal' | 'expiry';

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

const KINDS: { kind: DeadlineKind; answer: string; dateOf: (placed: PlacedAgreement) => DateAnswer }[] = [
  {
    kind: 'noticeWindow',
    answer: 'notice.nextLastDay',
    dateOf: ({ position }) => position.notice.nextLastDay,
  },
  { kind: 'renewal', answer: 'nextRenewal', dateOf: ({ position }) => position.nextRenewal },
  { kind: 'expiry', answer: 'expires', dateOf: ({ position }) => position.expires },
];

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
    .flatMap((placed) => daysOf(placed))
    .filter(({ day, latest }) => (latest ?? day) >= from && day <= until)
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
  answer: string;
  day: string;
  latest?: string;
}

/** Every dated deadline of one agreement. */
function daysOf(placed: PlacedAgreement): Found[] {
  if (placed.position.stage === 'ended') return [];
  return KINDS.flatMap(({ kind, answer, dateOf }) => {
    const bounds = boundsOf(dateOf(placed));
    if (!bounds || (kind === 'expiry' && renews(placed, bounds.day))) return [];
    return [{ placed, kind, answer, ...bounds }];
  });
}

/** An expiry that a renewal follows is no expiry to look out for. */
const renews = ({ position }: PlacedAgreement, expiry: string) => {
  const renewal = boundsOf(position.nextRenewal);
  return renewal !== undefined && renewal.day <= expiry;
};

function deadlineOf({ placed, kind, answer, day, latest }: Found, language: Language): Deadline {
  const { card, position } = placed;
  // The last day for notice of whatever term it stands in.
  const named = answer === 'notice.nextLastDay' ? 'notice.lastDay' : answer;
  return {
    kind,
    day,
    ...(latest !== undefined && { latest }),
    about: linkOf(card, language),
    states: card.states,
    text: nameAnswer(named, position.asOf, language),
    // Worked out when somebody looks: it costs more than the day itself.
    get why() {
      return explain(placed, answer, language);
    },
    example: card.example,
  };
}

function explain({ position }: PlacedAgreement, answer: string, language: Language): string {
  const derivation = position.derivations[answer as keyof typeof position.derivations];
  if (!derivation) return '';
  return `${sayDerivation(derivation, undefined, language).replace(/\.$/, '')} (${derivation.article})`;
}

function boundsOf(answer: DateAnswer): { day: string; latest?: string } | undefined {
  if (answer === 'none' || answer === 'unknown') return undefined;
  if (typeof answer === 'string') return { day: answer.slice(0, 10) };
  const [first, last] =
    'oneOf' in answer
      ? [[...answer.oneOf].sort()[0]?.slice(0, 10), [...answer.oneOf].sort().at(-1)?.slice(0, 10)]
      : [answer.earliest, answer.latest];
  if (!first || !last) return undefined;
  return first === last ? { day: first } : { day: first, latest: last };
}
