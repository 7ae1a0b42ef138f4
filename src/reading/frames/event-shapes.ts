// What the event frame passes around: an act, the agreement it is done to, who does it.
import type { Mention, Run } from '../annotated.ts';
import type { Organ, PhraseValues } from '../languages/language.ts';
import type { Agreement } from './context.ts';

export type ActMention = Mention<PhraseValues['act']>;

export interface Target {
  agreement: Agreement;
  run: Run;
  bill: boolean;
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
