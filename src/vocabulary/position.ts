// What the law engine answers: the legal position of one agreement on one day, with its reasons.
import type { Truth } from '../time/order.ts';
import type { Party } from './claim.ts';
import type { IsoDay, PolicyName } from './legal-record.ts';

export type { Truth } from '../time/order.ts';

/** Stages of an agreement, in order of progress. */
export const STAGES = [
  'proposed',
  'negotiated',
  'initialled',
  'partlySigned',
  'signed',
  'awaitingEntryIntoForce',
  'provisionallyApplied',
  'inForce',
  'noticeGiven',
  'suspended',
  'ended',
] as const;
export type Stage = (typeof STAGES)[number];

export const WAYS_OF_ENDING = [
  'expiry',
  'nonRenewal',
  'denunciation',
  'consent',
  'replacement',
  'fewerThanTwoParties',
] as const;
export type WayOfEnding = (typeof WAYS_OF_ENDING)[number];

/**
 * A day, as far as it is known: `2028-12-11` (with `?` `~` `%` where it rests on a doubtful date) · `none`: there is no
 * such day · `unknown` · between two days (null = open) · one of several, because sources disagree or the date is a set.
 */
export type DateAnswer = string | { earliest: IsoDay | null; latest: IsoDay | null } | { oneOf: string[] };

export type NumberAnswer = number | 'none' | 'unknown' | { min: number; max: number };

export interface PartyPosition {
  /** `notApplicable` for arrangements, which have `operative`. */
  inForce: Truth | 'notApplicable';
  operative?: Truth;
  from: DateAnswer;
  /** Last day in force for this party; `none` = goes on. */
  until: DateAnswer;
}

export interface Ended {
  how: WayOfEnding | 'unknown';
  lastDay: DateAnswer;
}

export interface ProcedurePosition {
  /** Steps on record, in the order of the procedure. */
  done: string[];
  next: string[];
  /** Steps that must have come before one on record, and are not. */
  notEvidenced: string[];
  /** Legal time limit for a next step, where there is one. */
  due: Record<string, DateAnswer>;
  /** Last day of a period counted in sitting days. */
  clock: DateAnswer;
  /** Is this State's consent to be bound known abroad? */
  consent: Truth;
}

/** How a computed day was reached. */
export interface Derivation {
  /** Id of the rule, `term.last`, and its article or clause. */
  rule: string;
  article: string;
  /** In words, with the days put in. */
  says: string;
  inputs: { what: string; value: string; act?: string; party?: string; source?: string }[];
  policies: { policy: PolicyName; choice: string }[];
  /** The day under other choices, where it differs. */
  otherwise: { policy: PolicyName; choice: string; answer: DateAnswer }[];
}

export const DERIVED_ANSWERS = [
  'entryIntoForce',
  'term.last',
  'nextRenewal',
  'expires',
  'notice.lastDay',
  'notice.nextLastDay',
  'effectIfDenouncedNow',
  'ended',
] as const;
export type DerivedAnswer = (typeof DERIVED_ANSWERS)[number];

/** A day counted from an entry into force that is not evidenced. */
export interface CountedFromEntry {
  answer: 'expires' | 'nextRenewal' | 'notice.lastDay';
  add: string[];
  subtract: string[];
  /** Days more or less in the end (the eve). */
  days: number;
  /** `entry into force + P5Y − 1 day` */
  says: string;
}

export interface Position {
  id: string;
  asOf: IsoDay;
  knownOn?: IsoDay;
  stage: Stage;
  /** `notApplicable` for arrangements, which have `operative`. */
  inForce: Truth | 'notApplicable';
  operative?: Truth;
  applied: Truth;
  entryIntoForce: DateAnswer;
  forParty: Record<Party, PartyPosition>;
  term: { number: NumberAnswer; first: DateAnswer; last: DateAnswer };
  /** First day of the next term if nothing more is done. */
  nextRenewal: DateAnswer;
  /** Last day in force on the acts recorded; stays when past; `none` = goes on. */
  expires: DateAnswer;
  notice: { lastDay: DateAnswer; open: Truth; nextLastDay: DateAnswer };
  /** First day not in force if a denunciation were received on `asOf`. */
  effectIfDenouncedNow: DateAnswer;
  ended: 'none' | 'unknown' | Ended;
  survives: { what: string; until?: string }[];
  procedures: Record<Party, ProcedurePosition>;
  /** Answer (`inForce`, `notice.lastDay`, `forParty.AM.inForce`) → codes of the facts missing. */
  unknown: Record<string, string[]>;
  /** Codes, some with what they concern: `late-notice`, `step-not-evidenced:KZ.tabling`. */
  findings: string[];
  /** Sentences of the answers that are not one exact day. */
  says: string[];
  /** Where sources disagree: the position under each belief. */
  under: ({ believing: Record<string, string> } & Position)[];
  derivations: Partial<Record<DerivedAnswer, Derivation>>;
  /** Where the entry into force is not evidenced: what would follow from it. */
  asFunctionOfEntry: CountedFromEntry[];
}
