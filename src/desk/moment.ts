// When a question is asked about: the legal moment, what the register knew by, and the language of its sentences.
import type { Language } from '../vocabulary/labels/label.ts';

export interface Moment {
  /** Civil day of the legal question. */
  asOf: string;
  /** Only what had been recorded by this day (its end) or instant; absent: everything. */
  knownOn?: string | undefined;
  language: Language;
}
