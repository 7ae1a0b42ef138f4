// What the event frame passes around: an act, the agreement it is done to, who does it.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { DateValue, Mention, Run } from '../annotated.ts';
import type { Organ, PhraseValues } from '../languages/language.ts';
import type { Agreement, Context } from './context.ts';

export type ActMention = Mention<PhraseValues['act']>;

/** Why a word of action tells no step. */
export type Reason = (context: Context, act: ActMention) => boolean;

export interface Target {
  agreement: Agreement;
  run: Run;
  bill: boolean;
}

/** One act as it is understood: done to what, by whom, when and where. */
export interface Reading {
  act: ActMention;
  target: Target;
  actor: Actor | undefined;
  date: Mention<DateValue> | undefined;
  place: Run | undefined;
  signers: string[];
  /** The actor only recommends it: `The Committee recommends that the House approve …`. */
  counsel: boolean;
}

export const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf);

export interface Actor {
  organ?: Organ;
  /** The chamber of a committee. */
  chamber?: Organ;
  /** The State is not said: the document’s own. */
  guessed?: boolean;
  country?: string;
}

export const withCountry = (country: string | undefined) => (country === undefined ? {} : { country });

/** `KZ:senate`, `KZ:assembly_committee`, `KZ`. */
export const nameOfActor = ({ country, organ, chamber }: Actor): string | undefined =>
  country === undefined || organ === undefined
    ? country
    : `${country}:${chamber === undefined ? '' : `${chamber}_`}${organ}`;

/** The target, `none` where the words leave no other, or undefined where the next source may know. */
export type TargetSource = (context: Context, act: ActMention, sentence: Run) => Target | 'none' | undefined;

/** Acts that nobody does: they happen to the agreement. */
export const OF_ITSELF = new Set(['expire', 'enter_force', 'in_force']);

export interface Told {
  step: EventClaim['step'];
  /** The law’s own day. */
  day?: string;
  /** Who acted, where another passage tells it. */
  by?: string;
}

export type Teller = (context: Context, reading: Reading) => Told | 'none' | undefined;
