// Which terms there are: tacit, express, none, as the text and the acts of renewal say. VCLT 39, 54(a).
import type { Day } from '../time/day.ts';
import type { Clauses } from './clauses.ts';
import { dayIn, NEVER, type World } from './doubt.ts';
import type { Prepared, RenewalAct } from './prepared.ts';
import { firstDayOutside, layTerms, listTerms, type Terms } from './term.ts';

type Bench = Pick<Prepared, 'policies' | 'signature' | 'renewals'>;

export interface Laid {
  terms: Terms;
  /** A renewal was agreed after the end, on this day; NEVER: none. */
  agreedAfterEnd: Day;
  /** That renewal is taken to revive the agreement. */
  revives: boolean;
}

const ENDLESS = (entry: Day): Terms => listTerms(entry, [NEVER]);

function latestSignature(bench: Bench, world: World): Day {
  let latest = -Infinity;
  for (const moment of bench.signature) latest = Math.max(latest, dayIn(moment, world));
  return latest === -Infinity ? NEVER : latest;
}

function originOf(bench: Bench, clauses: Clauses, entry: Day, world: World): Day {
  const { from } = clauses.term;
  if (from === 'entryIntoForce') return entry;
  return from === 'signature' ? latestSignature(bench, world) : dayIn(from, world);
}

/** Where an act of renewal puts the next boundary. */
function extend(
  act: RenewalAct,
  clauses: Clauses,
  origin: Day,
  sum: { months: number; days: number; from: Day },
  bench: Bench,
  world: World,
): Day {
  if (act.until) {
    const outside = dayIn(act.until, world) + (bench.policies.untilDate === 'exclusive' ? 0 : 1);
    [sum.from, sum.months, sum.days] = [outside, 0, 0];
    return outside;
  }
  const length = act.length ?? clauses.renewal.length;
  if (length.months === 0 && length.days === 0) {
    const opaque = act.opaque ?? clauses.renewal.opaque;
    const days = opaque ? dayIn(opaque, world) : NEVER;
    return days >= NEVER || clauses.renewal.endless ? NEVER : origin + days;
  }
  sum.months += length.months;
  sum.days += length.days;
  return firstDayOutside(sum.from, sum.months, sum.days, bench.policies.termEnd);
}

/** The text's own terms, then one for each renewal agreed before the end. */
function withActs(bench: Bench, clauses: Clauses, base: Terms, origin: Day, world: World, asOf: Day): Laid {
  const boundaries = Array.from({ length: base.count }, (_, i) => base.boundary(i + 1));
  const { term, renewal } = clauses;
  const extra = Math.max(0, base.count - 1);
  const sum =
    term.kind === 'until'
      ? { from: boundaries[0]!, months: extra * renewal.length.months, days: extra * renewal.length.days }
      : {
          from: origin,
          months: term.length.months + extra * renewal.length.months,
          days: term.length.days + extra * renewal.length.days,
        };
  let agreedAfterEnd = NEVER;
  let revives = false;
  for (const act of bench.renewals) {
    const day = dayIn(act.day, world);
    const end = boundaries.at(-1)!;
    if (day > asOf) continue;
    if (day < end) {
      const next = extend(act, clauses, end, sum, bench, world);
      if (next > end) boundaries.push(next);
    } else {
      agreedAfterEnd = Math.min(agreedAfterEnd, day);
      revives ||= act.revives !== undefined && dayIn(act.revives, world) === 1;
    }
  }
  return { terms: listTerms(base.start, boundaries), agreedAfterEnd, revives };
}

/** A renewal that the clauses leave open: the second term may be of any length, or none. */
function withOpaqueTail(laid: Laid, length: number): Laid {
  const { terms } = laid;
  const boundaries = Array.from({ length: terms.count }, (_, i) => terms.boundary(i + 1));
  const end = boundaries.at(-1)!;
  if (length === 0 || end >= NEVER) return laid;
  return {
    ...laid,
    terms: listTerms(terms.start, [...boundaries, length >= NEVER ? NEVER : end + length], terms.count + 1),
  };
}

function renewalsOf(clauses: Clauses, world: World): number {
  const { times } = clauses.renewal;
  if (typeof times === 'number') return times;
  return dayIn(times, world) === 1 ? Infinity : 1;
}

/** Terms of the text alone: X(1) = origin + P; X(k) = origin + P + (k-1)·R. For `until`, renewals count from the day after. */
function ofText(bench: Bench, clauses: Clauses, entry: Day, origin: Day, world: World): Terms {
  const { term, renewal } = clauses;
  const count =
    renewal.kind === 'tacit' && !renewal.opaque && !renewal.endless ? 1 + renewalsOf(clauses, world) : 1;
  if (term.kind === 'until') {
    const outside = dayIn(term.until, world) + 1;
    return layTerms(entry, outside, { months: 0, days: 0 }, renewal.length, count, bench.policies);
  }
  return layTerms(origin, origin, term.length, renewal.length, count, bench.policies);
}

/** The terms as they stand on the acts of renewal done by `asOf`. */
export function layTermsFor(bench: Bench, clauses: Clauses, entry: Day, world: World, asOf: Day): Laid {
  const none = { agreedAfterEnd: NEVER, revives: false };
  const { term, renewal } = clauses;
  if (term.kind === 'endless') return { terms: ENDLESS(entry), ...none };
  if (term.kind === 'opaque') {
    const length = dayIn(term.opaque, world);
    return {
      terms: listTerms(entry, [length >= NEVER ? NEVER : entry + length], term.event ? 0 : 1),
      ...none,
    };
  }
  const origin = originOf(bench, clauses, entry, world);
  if (origin >= NEVER) return { terms: ENDLESS(entry), ...none };
  const base = ofText(bench, clauses, entry, origin, world);
  if (renewal.kind === 'tacit' && renewal.endless)
    return { terms: listTerms(base.start, [base.boundary(1), NEVER]), ...none };
  const finite = base.count !== Infinity;
  const laid =
    finite && bench.renewals.length
      ? withActs(bench, clauses, base, origin, world, asOf)
      : { terms: base, ...none };
  const open = renewal.kind === 'opaque' || (renewal.kind === 'tacit' && renewal.opaque);
  const tail = open ? renewal.opaque : finite ? renewal.tail : undefined;
  return tail ? withOpaqueTail(laid, dayIn(tail, world)) : laid;
}
