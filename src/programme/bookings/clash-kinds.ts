// What is asked of a place, and the kinds of obstacle that may stand in the way.
import type { InstantText } from '../records/record.ts';
import type { InstantSpan } from '../time/spans.ts';
import type { ZoneRules } from '../time/zones.ts';
import type { Layer, PriorityClass } from './facility.ts';

export const CLASH_KINDS = [
  'time',
  'capacity',
  'vertical-not-comparable',
  'parent',
  'child',
  'clashesWith',
  'use',
  'closure',
  'missing-required',
  'buffer',
] as const;

export interface Clash {
  kind: (typeof CLASH_KINDS)[number];
  facility: string;
  /** What is in the way: another booking, or a closure. */
  booking?: string;
  closure?: string;
  /** The stretch that is taken, with buffers, epoch milliseconds. */
  taken?: InstantSpan;
  /** Class of what is in the way. */
  priority?: PriorityClass;
  because?: string;
}

export interface Use {
  facilities: string[];
  span: InstantSpan;
  layer?: Layer | undefined;
  units?: number | undefined;
  use?: string | undefined;
  activity?: string | undefined;
  /** The booking that asks: it does not clash with itself. */
  booking?: string | undefined;
}

export interface Now {
  at: InstantText;
  zones: ZoneRules;
}
