// The life of an agreement as stretches and marks on a time ribbon: acts, entry into force, terms, windows for notice, end.
import { isoFromDay, type Day } from '../time/day.ts';
import type { ActKind, Ask, IsoDay, LegalRecord } from '../vocabulary/legal-record.ts';
import type { DateAnswer, Position } from '../vocabulary/position.ts';
import { readActs } from './acts.ts';
import { extentOf } from './deadlines.ts';
import { NEVER, type World } from './doubt.ts';
import { dayAsked, prepareFor, type Surroundings } from './question.ts';
import { standingIn } from './stand.ts';
import type { Standing } from './standing.ts';
import { exploreWorlds, worldsTried } from './worlds.ts';
import type { Prepared } from './prepared.ts';
import { asKnownOn } from './known-on.ts';

export interface RibbonMark {
  kind: 'act' | 'entryIntoForce' | 'term' | 'renewal' | 'noticeWindow' | 'end' | 'asOf';
  from: IsoDay;
  /** Last day of a stretch, or last day it may be. Absent: one day. */
  to?: IsoDay;
  /** The day, or the length of the stretch, is not certain. */
  uncertain: boolean;
  act?: ActKind;
  /** Who did it, where the record names somebody. */
  parties?: string[];
  /** Number of the term. */
  number?: number;
}

/** Marks drawn at most, three a term: a monthly renewal over a century is a line, not a ribbon. */
const MOST_MARKS = 180;
const MOST_PAST_TERMS = 40;
/** A term is drawn whole, unless it has no end or ends so many days after the last one drawn. */
const CENTURY = 36_525;

/** Each day that a source gives for an act in dispute, as an act of its own. */
const eachVersion = (record: LegalRecord): LegalRecord => ({
  ...record,
  acts: record.acts.flatMap((act) => {
    const { versions, ...rest } = act;
    const days = new Map(versions?.map((one) => [`${one.date ?? ''} ${one.received ?? ''}`, one]));
    if (days.size === 0) return [act];
    const mark = days.size > 1 ? '?' : '';
    return [...days.values()].map(({ date, received }) => ({
      ...rest,
      ...(date === undefined ? {} : { date: `${date}${mark}` }),
      ...(received === undefined ? {} : { received: `${received}${mark}` }),
    }));
  }),
});

/** Entry into force has a mark of its own; only that of a single party is an act like others. */
function marksOfActs(record: LegalRecord): RibbonMark[] {
  return readActs(eachVersion(record), new Set()).flatMap((act): RibbonMark[] => {
    const { earliest, latest } = act.hasReceipt ? act.received : act.date;
    if (earliest === null || latest === null || (act.kind === 'entryIntoForce' && act.byAll)) return [];
    return [
      {
        kind: 'act',
        act: act.kind,
        from: isoFromDay(earliest),
        ...(latest === earliest ? {} : { to: isoFromDay(latest) }),
        uncertain: latest !== earliest || act.uncertain || act.approximate,
        ...(act.raw.party === undefined ? {} : { parties: act.parties }),
      },
    ];
  });
}

function markOf(kind: RibbonMark['kind'], answer: DateAnswer): RibbonMark[] {
  const extent = extentOf(answer);
  if (!extent) return [];
  const { first, last, uncertain } = extent;
  return [{ kind, from: first, ...(last === first ? {} : { to: last }), uncertain }];
}

const stretch = (kind: RibbonMark['kind'], from: Day, to: Day, number: number): RibbonMark => ({
  kind,
  from: isoFromDay(from),
  to: isoFromDay(to),
  uncertain: false,
  number,
});

/** The standing on a day as far as all worlds agree: the term is the same, what they give differently is left out. */
function agreed(prepared: Prepared, worlds: readonly World[], day: Day): Standing | undefined {
  const [first, ...others] = worlds.map((world) => standingIn(prepared, world, day));
  if (!first) return undefined;
  const same = (pick: (standing: Standing) => Day) => others.every((one) => pick(one) === pick(first));
  if (!same((one) => one.entry) || !same((one) => one.number) || !same((one) => one.last)) return undefined;
  return {
    ...first,
    nextRenewal: same((one) => one.nextRenewal) ? first.nextRenewal : NEVER,
    lastDay: same((one) => one.lastDay) ? first.lastDay : NEVER,
    out: Math.min(first.out, ...others.map((one) => one.out)),
  };
}

/** The day from which terms are drawn: the entry into force, or the first day of one of the last terms where there are many. */
function firstDrawn(prepared: Prepared, worlds: readonly World[], now: Standing): Day {
  if (now.number <= MOST_PAST_TERMS) return now.entry;
  let { first } = now;
  for (let back = 1; back < MOST_PAST_TERMS; back += 1)
    first = agreed(prepared, worlds, first - 1)?.first ?? first;
  return first;
}

/** One term after the other, past and to come, up to `last` or to where they are no longer certain. */
function certainTerms(prepared: Prepared, worlds: readonly World[], now: Standing, last: Day): RibbonMark[] {
  const marks: RibbonMark[] = [];
  let day = firstDrawn(prepared, worlds, now);
  while (marks.length < MOST_MARKS && day < NEVER && day <= last && day < now.out) {
    const standing = agreed(prepared, worlds, day);
    if (!standing || standing.number === 0) break;
    const end = Math.min(standing.last, now.out - 1);
    const tooFar = end > last + CENTURY;
    marks.push(stretch('term', standing.first, tooFar ? last : end, standing.number));
    if (tooFar) break;
    if (standing.nextRenewal < now.out)
      marks.push({ kind: 'renewal', from: isoFromDay(standing.nextRenewal), uncertain: false });
    if (standing.lastDay > standing.first && standing.lastDay < NEVER)
      marks.push(stretch('noticeWindow', standing.first, standing.lastDay, standing.number));
    day = standing.last >= NEVER ? NEVER : standing.last + 1;
  }
  return marks;
}

function uncertainTerm(position: Position): RibbonMark[] {
  const [first, last] = [extentOf(position.term.first), extentOf(position.term.last)];
  if (!first || !last) return [];
  const number = typeof position.term.number === 'number' ? { number: position.term.number } : {};
  return [{ kind: 'term', from: first.first, to: last.last, uncertain: true, ...number }];
}

/** Everything to draw, up to `last`. Where days are in doubt, the current term alone, from its first possible day to its last. */
export function ribbonOf(
  record: LegalRecord,
  ask: Ask,
  position: Position,
  last: Day,
  surroundings: Surroundings = {},
): RibbonMark[] {
  const known = asKnownOn(record, ask.knownOn);
  const prepared = prepareFor({ record: known, ask, surroundings, trail: [record.id], entries: new Map() });
  const asOf = dayAsked(ask);
  const worlds = worldsTried(exploreWorlds(prepared, asOf));
  const now = position.under.length === 0 ? agreed(prepared, worlds, asOf) : undefined;
  const end = typeof position.ended === 'object' ? position.ended.lastDay : position.expires;
  return [
    ...marksOfActs(known),
    ...markOf('entryIntoForce', position.entryIntoForce),
    ...(now ? certainTerms(prepared, worlds, now, last) : uncertainTerm(position)),
    ...markOf('end', end),
    { kind: 'asOf', from: ask.asOf, uncertain: false },
  ];
}
