// Which days each term holds: boundaries counted from the first day, so that clamped month ends do not drift. VCLT 54(a).
import type { Day } from '../time/day.ts';
import { addMonths, type Period } from '../time/period.ts';
import type { PolicyChoices } from '../vocabulary/legal-record.ts';
import { NEVER } from './doubt.ts';

/** Terms laid end to end. Term k holds the days [boundary(k-1), boundary(k)); its last day is boundary(k) - 1. */
export interface Terms {
  /** First day of term 1. */
  start: Day;
  /** boundary(k) for k ≥ 1 */
  boundary: (k: number) => Day;
  /** How many terms there are if nothing more is done; Infinity = renewed again and again. */
  count: number;
  /** Number of the term whose end only a missing clause would give; 0 = none. */
  opaqueTerm: number;
  /** Days in one renewal, roughly, to jump instead of stepping; 0 = step. */
  stride: number;
}

const DAYS_IN_MONTH = 30.436_875;

/**
 * First day outside a stretch of `months` and `days` from `origin`.
 * Eve: the corresponding day, where missing the first of the next month. Corresponding day: the day after it, clamped.
 */
export function firstDayOutside(
  origin: Day,
  months: number,
  days: number,
  termEnd: PolicyChoices['termEnd'],
): Day {
  if (months === 0 && days === 0) return origin;
  return termEnd === 'eve'
    ? addMonths(origin, months, 'firstOfNext') + days
    : addMonths(origin, months, 'lastOfMonth') + days + 1;
}

/** Equal renewals after a first term: X(k) = origin + first + (k-1) × renewal (policy anchor = origin). */
export function layTerms(
  start: Day,
  origin: Day,
  first: Period,
  renewal: Period,
  count: number,
  policies: PolicyChoices,
): Terms {
  const { termEnd, anchor } = policies;
  const stride = renewal.months * DAYS_IN_MONTH + renewal.days;
  const fromOrigin = (k: number) =>
    firstDayOutside(
      origin,
      first.months + (k - 1) * renewal.months,
      first.days + (k - 1) * renewal.days,
      termEnd,
    );
  // Each term from the end of the one before; boundaries are remembered, as every later one needs them.
  const chain: Day[] = [];
  const shift = termEnd === 'eve' ? 0 : 1;
  const chained = (k: number): Day => {
    chain[0] ??= firstDayOutside(origin, first.months, first.days, termEnd);
    for (let i = chain.length; i < k; i += 1)
      chain.push(firstDayOutside(chain[i - 1]! - shift, renewal.months, renewal.days, termEnd));
    return chain[k - 1]!;
  };
  return anchor === 'origin'
    ? { start, boundary: fromOrigin, count, stride, opaqueTerm: 0 }
    : { start, boundary: chained, count, stride: 0, opaqueTerm: 0 };
}

/** Terms whose boundaries are listed one by one. */
export function listTerms(start: Day, boundaries: Day[], opaqueTerm = 0): Terms {
  return {
    start,
    boundary: (k) => boundaries[k - 1] ?? NEVER,
    count: boundaries.length,
    stride: 0,
    opaqueTerm,
  };
}

/** Boundaries listed one by one, and regular terms after them. */
export function joinTerms(start: Day, boundaries: Day[], tail: Terms | undefined): Terms {
  if (!tail) return listTerms(start, boundaries);
  const listed = boundaries.length;
  return {
    start,
    boundary: (k) => (k <= listed ? boundaries[k - 1]! : tail.boundary(k - listed)),
    count: listed + tail.count,
    stride: 0,
    opaqueTerm: 0,
  };
}

/** Number of the term that holds `day`, at least 1; never more than `count`. */
export function termAt(terms: Terms, day: Day): number {
  let k = 1;
  if (terms.stride > 0 && Number.isFinite(terms.stride)) {
    const guess = Math.floor((day - terms.boundary(1)) / terms.stride);
    k = Math.min(Math.max(1, guess), terms.count);
  }
  while (k < terms.count && terms.boundary(k) <= day) k += 1;
  return k;
}
