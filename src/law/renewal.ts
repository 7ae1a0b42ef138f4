// Which terms there are: tacit, express, none, as the text and the acts of renewal say. VCLT 39, 54(a).
import type { Day } from '../time/day.ts';
import type { Clauses } from './clauses.ts';
import { dayIn, NEVER, type World } from './doubt.ts';
import type { Prepared, RenewalAct } from './prepared.ts';
import type { Period } from '../time/period.ts';
import type { PolicyChoices } from '../vocabulary/legal-record.ts';
import { firstDayOutside, joinTerms, layTerms, listTerms, type Terms } from './term.ts';

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

/** Boundaries so far, and the sum from which the next one is counted. */
interface Course {
  boundaries: Day[];
  from: Day;
  months: number;
  days: number;
  /** Tacit renewals still to come. */
  left: number;
}

/** The next boundary, a length further; from the first day, or from the end before it (policy anchor). */
function advance(course: Course, length: Period, { termEnd, anchor }: PolicyChoices): void {
  if (anchor === 'previousTerm') {
    const end = course.boundaries.at(-1)!;
    [course.from, course.months, course.days] = [end - (termEnd === 'eve' ? 0 : 1), 0, 0];
  }
  course.months += length.months;
  course.days += length.days;
  course.boundaries.push(firstDayOutside(course.from, course.months, course.days, termEnd));
}

/** A renewal agreed before the end adds a term of its own length; under a tacit clause it takes the place of one. */
function extend(course: Course, act: RenewalAct, clauses: Clauses, bench: Bench, world: World): void {
  const end = course.boundaries.at(-1)!;
  const own = act.length ?? (act.until ? undefined : clauses.renewal.length);
  if (clauses.renewal.kind === 'tacit' && !act.length && !act.until && course.left > 0) return;
  course.left = Math.max(0, course.left - 1);
  if (act.until) {
    const outside = dayIn(act.until, world) + (bench.policies.untilDate === 'exclusive' ? 0 : 1);
    if (outside <= end) return;
    [course.from, course.months, course.days] = [outside, 0, 0];
    course.boundaries.push(outside);
  } else if (own && (own.months > 0 || own.days > 0)) advance(course, own, bench.policies);
  else {
    const opaque = act.opaque ?? clauses.renewal.opaque;
    const days = opaque ? dayIn(opaque, world) : NEVER;
    course.boundaries.push(days >= NEVER || clauses.renewal.endless ? NEVER : end + days);
  }
}

/** The course of the text up to the end of the first term. */
function begin(base: Terms, clauses: Clauses, origin: Day): Course {
  const { term } = clauses;
  const first = base.boundary(1);
  const sum = term.kind === 'until' ? { from: first, months: 0, days: 0 } : { from: origin, ...term.length };
  return { boundaries: [first], ...sum, left: base.count - 1 };
}

/** The text's own terms and the renewals agreed by `asOf`, in the order of time. */
function withActs(bench: Bench, clauses: Clauses, base: Terms, origin: Day, world: World, asOf: Day): Laid {
  const course = begin(base, clauses, origin);
  const { length } = clauses.renewal;
  let agreedAfterEnd = NEVER;
  let revives = false;
  for (const act of bench.renewals) {
    const day = dayIn(act.day, world);
    if (day > asOf) continue;
    while (course.left > 0 && day >= course.boundaries.at(-1)!) {
      course.left -= 1;
      advance(course, length, bench.policies);
    }
    // Dated on the very day a tacit renewal took effect, it only records that renewal.
    const recordsTacit = course.boundaries.length > 1 && day === course.boundaries.at(-2)!;
    if (day < course.boundaries.at(-1)!) {
      if (!recordsTacit || clauses.renewal.kind !== 'tacit') extend(course, act, clauses, bench, world);
    } else {
      agreedAfterEnd = Math.min(agreedAfterEnd, day);
      revives ||= act.revives !== undefined && dayIn(act.revives, world) === 1;
    }
  }
  const tail = course.left > 0 ? tailOf(course, length, bench.policies) : undefined;
  return { terms: joinTerms(base.start, course.boundaries, tail), agreedAfterEnd, revives };
}

/** Tacit renewals after the boundaries already laid. */
function tailOf(course: Course, length: Period, policies: PolicyChoices): Terms {
  const end = course.boundaries.at(-1)!;
  const first = { months: course.months + length.months, days: course.days + length.days };
  return policies.anchor === 'origin'
    ? layTerms(end, course.from, first, length, course.left, policies)
    : layTerms(end, end - (policies.termEnd === 'eve' ? 0 : 1), length, length, course.left, policies);
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

/** Renewals agreed by `asOf`, after an end that only a missing clause would give. */
function agreedAfter(bench: Bench, end: Day, world: World, asOf: Day): Omit<Laid, 'terms'> {
  let [agreedAfterEnd, revives] = [NEVER, false];
  for (const act of bench.renewals) {
    const day = dayIn(act.day, world);
    if (day > asOf || day < end) continue;
    agreedAfterEnd = Math.min(agreedAfterEnd, day);
    revives ||= act.revives !== undefined && dayIn(act.revives, world) === 1;
  }
  return { agreedAfterEnd, revives };
}

/** The terms as they stand on the acts of renewal done by `asOf`. */
export function layTermsFor(bench: Bench, clauses: Clauses, entry: Day, world: World, asOf: Day): Laid {
  const none = { agreedAfterEnd: NEVER, revives: false };
  const { term, renewal } = clauses;
  if (term.kind === 'endless') return { terms: ENDLESS(entry), ...none };
  if (term.kind === 'opaque') {
    const length = dayIn(term.opaque, world);
    const end = length >= NEVER ? NEVER : entry + length;
    return { terms: listTerms(entry, [end], term.event ? 0 : 1), ...agreedAfter(bench, end, world, asOf) };
  }
  const origin = originOf(bench, clauses, entry, world);
  if (origin >= NEVER) return { terms: ENDLESS(entry), ...none };
  const base = ofText(bench, clauses, entry, origin, world);
  if (renewal.kind === 'tacit' && renewal.endless)
    return { terms: listTerms(base.start, [base.boundary(1), NEVER]), ...none };
  const finite = base.count !== Infinity;
  const laid = bench.renewals.length
    ? withActs(bench, clauses, base, origin, world, asOf)
    : { terms: base, ...none };
  const open = renewal.kind === 'opaque' || (renewal.kind === 'tacit' && renewal.opaque);
  const tail = open ? renewal.opaque : finite ? renewal.tail : undefined;
  return tail ? withOpaqueTail(laid, dayIn(tail, world)) : laid;
}
