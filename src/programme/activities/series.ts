// Exercises that come back: series, editions; and bodies that meet: joint commissions and their sessions.
import type { Day, Edtf, StateCode } from '../records/record.ts';
import type { Official } from './activity.ts';

export interface SeriesFields {
  name: string;
  /** The same name in other scripts and spellings. */
  aliases: string[];
  states: StateCode[];
  cadence?: 'yearly' | 'everyTwoYears' | 'irregular';
  hostRotation: 'none' | 'alternate' | StateCode[];
}

export interface EditionFields {
  series: string;
  /** Number or year, unique in the series (I7). */
  number: string;
  period?: Edtf;
}

export interface BodyFields {
  name: string;
  states: StateCode[];
  agreement?: string;
  article?: string;
  cadence?: string;
  alternates: boolean;
}

export interface SessionFields {
  body: string;
  ordinal: number;
  days?: Edtf;
  place?: string;
  coChairs: Official[];
  agenda: string[];
  nextDue?: Day;
}
