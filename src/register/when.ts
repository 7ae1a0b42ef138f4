// Could two documents mean the same day? Partial dates compared by their bounds.
import type { Day } from '../time/day.ts';
import { readEdtf } from '../time/edtf.ts';

export interface Span {
  earliest: Day;
  latest: Day;
}

/** Longest that an open end is taken to be, so that spans can be compared: a century. */
const OPEN = 36_525;

/** First and last day it can be; nothing where the year is not known. */
export function spanOf(edtf: unknown): Span | undefined {
  const date = typeof edtf === 'string' ? readEdtf(edtf) : undefined;
  if (!date || (date.earliest === null && date.latest === null)) return undefined;
  const { earliest, latest } = date;
  return { earliest: earliest ?? latest! - OPEN, latest: latest ?? earliest! + OPEN };
}

/** Could both mean the same day? Unknown years agree with everything. */
export function agree(a: unknown, b: unknown): boolean {
  const [x, y] = [spanOf(a), spanOf(b)];
  return !x || !y || (x.earliest <= y.latest && y.earliest <= x.latest);
}

/** A single known day without doubt. */
export const isDay = (edtf: unknown): boolean => typeof edtf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(edtf); // 2023-12-12

/** Narrower says more. Infinity where nothing is known. */
export function width(edtf: unknown): number {
  const span = spanOf(edtf);
  return span ? span.latest - span.earliest : Infinity;
}
