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
  party?: string;
  /** Number of the term. */
  number?: number;
}

/** Marks drawn at most, three a term: a monthly renewal over a century is a line, not a ribbon. */
const MOST_MARKS = 180;

function marksOfActs(record: LegalRecord): RibbonMark[] {
  return readActs(record, new Set()).flatMap((act): RibbonMark[] => {
    const { earliest, latest } = act.hasReceipt ? act.received : act.date;
    if (earliest === null || latest === null) return [];
    return [
      {
        kind: 'act',
        act: act.kind,
        from: isoFromDay(earliest),
        ...(latest === earliest ? {} : { to: isoFromDay(latest) }),
        uncertain: latest !== earliest || act.uncertain || act.approximate,
        ...(act.parties.length === 1 ? { party: act.parties[0]! } : {}),
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

/** The standing on a day, where it is the same in every world as far as terms go. */
function agreed(prepared: Prepared, worlds: readonly World[], day: Day): Standing | undefined {
  const [first, ...others] = worlds.map((world) => standingIn(prepared, world, day));
  const same = (one: Standing) =>
    one.entry === first!.entry &&
    one.number === first!.number &&
    one.last === first!.last &&
    one.out === first!.out;
  return first && others.every(same) ? first : undefined;
}

/** One term after the other, past and to come, up to `last` or to where they are no longer certain. */
function certainTerms(prepared: Prepared, worlds: readonly World[], now: Standing, last: Day): RibbonMark[] {
  const marks: RibbonMark[] = [];
  let day = now.entry;
  while (marks.length < MOST_MARKS && day < NEVER && day <= last && day < now.out) {
    const standing = agreed(prepared, worlds, day);
    if (!standing || standing.number === 0) break;
    marks.push(stretch('term', standing.first, Math.min(standing.last, now.out - 1, last), standing.number));
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
