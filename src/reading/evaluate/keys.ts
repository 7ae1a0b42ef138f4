// The key fields of each type of fact, strict and core, and when a predicted fact has the same ones as a gold fact.
import type { FactType } from '../../vocabulary/claim.ts';
import type { References } from './agreements.ts';
import { sameThing, statesOf } from './agreements.ts';
import type { Fact, GoldFact } from './gold.ts';
import { asList, plainDuration, plainName, sameOrgans, sameSet } from './values.ts';

export type Level = 'strict' | 'core';

interface Sides {
  gold: References;
  found: References;
}
type Same = (gold: unknown, found: unknown, sides: Sides, goldFact: GoldFact, foundFact: Fact) => boolean;

interface Key {
  field: string;
  same: Same;
  /** Value compared, where it is not simply the field. */
  of?: (fact: Fact) => unknown;
  /** Compared only where the gold gives it. */
  ifGiven?: boolean;
}

const equal: Same = (a, b) => a === b || String(a) === String(b);
const sameName: Same = (a, b) => plainName(a) === plainName(b);
const sameDuration: Same = (a, b) => plainDuration(a) === plainDuration(b);
const set: Same = (a, b) => sameSet(a, b);

const field = (name: string, same: Same = equal): Key => ({ field: name, same });
const given = (name: string, same: Same = equal): Key => ({ field: name, same, ifGiven: true });

const thing: Key = {
  field: 'of',
  same: (a, b, sides) => {
    const left = asList(a).map(String);
    const right = asList(b).map(String);
    return (
      left.every((x) => right.some((y) => sameThing(sides.gold, x, sides.found, y))) &&
      right.every((y) => left.some((x) => sameThing(sides.gold, x, sides.found, y)))
    );
  },
};

/** An indefinite term is a length like another. */
const length: Key = {
  field: 'dur',
  of: (fact) => (fact['indef'] === true ? 'indefinite' : fact['dur']),
  same: sameDuration,
};
/** `same` is the term's own length. */
const renewalPeriod: Key = {
  field: 'period',
  of: (fact) => (fact['period'] === 'same' ? (fact['dur'] ?? 'same') : fact['period']),
  same: sameDuration,
};
/** "The first day of the second month": 2, "2" and P2M say the same. */
const delay: Key = {
  field: 'delay',
  same: (a, b, _sides, goldFact) =>
    goldFact['rule'] === 'nth_month_first_day'
      ? ordinal(a) === ordinal(b)
      : plainDuration(a) === plainDuration(b),
};
const ordinal = (value: unknown) => /\d+/.exec(String(value))?.[0] ?? '';
const parts: Key = { field: 'parts', of: (fact) => statesOf(fact), same: set };
const speaker: Key = {
  field: 'by',
  same: (a, b) => {
    const [left, right] = [String(a), String(b)];
    const [kindA, kindB] = [left.split(':')[0], right.split(':')[0]];
    return (
      kindA === kindB &&
      plainName(left.slice(kindA!.length + 1)) === plainName(right.slice(kindB!.length + 1))
    );
  },
};

const KEYS: Record<FactType, Record<Level, Key[]>> = {
  agreement: both([field('parties', set), field('kind')]),
  event: {
    core: [thing, field('step')],
    strict: [thing, field('step'), field('date'), field('by', sameOrgans)],
  },
  term: {
    core: [thing, length, field('notice', sameDuration)],
    strict: [
      thing,
      length,
      field('notice', sameDuration),
      field('renewal'),
      renewalPeriod,
      field('ref'),
      field('effect', sameDuration),
    ],
  },
  entry_rule: both([thing, field('rule'), delay]),
  cost: both([thing, field('rule')]),
  domains: both([thing, field('code')]),
  activity: {
    core: [field('kind'), parts],
    strict: [field('kind'), parts, given('name', sameName), given('date'), given('number')],
  },
  person: {
    core: [field('name', sameName)],
    strict: [field('name', sameName), field('role'), field('country')],
  },
  claim: both([speaker, thing]),
};

function both(keys: Key[]): Record<Level, Key[]> {
  return { strict: keys, core: keys };
}

/** The key fields in which they differ; empty = a match at that level. */
export function differences(gold: GoldFact, found: Fact, level: Level, sides: Sides): string[] {
  const differing: string[] = [];
  if (!valuesOf(gold, { field: 'mod', same: equal }).some((mod) => mod === (found.mod ?? undefined)))
    differing.push('mod');
  for (const key of KEYS[gold.t][level]) if (!sameField(key, gold, found, sides)) differing.push(key.field);
  return differing;
}

function sameField(key: Key, gold: GoldFact, found: Fact, sides: Sides): boolean {
  const values = valuesOf(gold, key);
  const value = absent(key.of ? key.of(found) : found[key.field]);
  if (key.ifGiven && values[0] === undefined) return true;
  return values.some((wanted) =>
    wanted === undefined || value === undefined
      ? wanted === value
      : key.same(wanted, value, sides, gold, found),
  );
}

/** The gold's value and those that are as right; undefined = absent. */
function valuesOf(gold: GoldFact, key: Key): unknown[] {
  const own = absent(key.of ? key.of(gold) : gold[key.field]);
  return [
    own,
    ...(gold.alt?.[key.field] ?? []).map((value) =>
      absent(key.of && value !== null ? key.of({ ...gold, indef: undefined, [key.field]: value }) : value),
    ),
  ];
}

const absent = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
