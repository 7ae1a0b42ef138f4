// Does the engine answer as a lawyer's case expects? Only the keys a case names are compared (law-case.schema.json).
import type { Ask, LegalRecord, PolicyChoices, SittingCalendars } from '../vocabulary/legal-record.ts';
import type { Position } from '../vocabulary/position.ts';
import { positionOn, type Surroundings } from './position-on.ts';

type Expected = Record<string, unknown>;

export interface LegalCase {
  id: string;
  title: string;
  about: string;
  agreement: LegalRecord;
  others?: LegalRecord[];
  calendars?: SittingCalendars;
  ask: Ask;
  expect: Expected;
  why: string;
}

export interface CaseGroup {
  group: string;
  about: string;
  cases: LegalCase[];
}

export interface CaseResult {
  id: string;
  ok: boolean;
  /** The answers asked for, in the shape of `expected`. */
  got: unknown;
  expected: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Same value, whatever the order of keys; `min`, `max` and the like are compared as they stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
}

const sorted = (value: unknown) => (Array.isArray(value) ? [...(value as unknown[])].sort() : value);

/** Answers whose value is an object of its own, not a bundle of answers. */
const isAnswer = (expected: Record<string, unknown>) =>
  ['earliest', 'oneOf', 'min'].some((key) => key in expected);

/** What the position says of what is expected, in the same shape. */
function project(expected: unknown, got: unknown): unknown {
  if (!isObject(expected) || isAnswer(expected) || !isObject(got)) return got;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, project(expected[key], got[key])]));
}

function matches(expected: unknown, got: unknown): boolean {
  if (!isObject(expected) || isAnswer(expected)) return isSame(expected, got);
  return isObject(got) && Object.keys(expected).every((key) => matches(expected[key], got[key]));
}

type Compare = (expected: unknown, position: Position, one: LegalCase) => [boolean, unknown];

const among = (expected: unknown, list: readonly string[]): [boolean, unknown] => {
  const wanted = expected as string[];
  return [wanted.every((item) => list.includes(item)), list];
};

/** Keys that are not compared value by value. */
const SPECIAL: Record<string, Compare> = {
  findings: (expected, position) => among(expected, position.findings),
  says: (expected, position) => among(expected, position.says),
  notFindings: (expected, position) => {
    const found = (expected as string[]).filter((item) => position.findings.includes(item));
    return [found.length === 0, found.length === 0 ? expected : position.findings];
  },
  stage: (expected, { stage }) => [
    Array.isArray(expected) ? expected.includes(stage) : expected === stage,
    stage,
  ],
  unknown: (expected, { unknown }) => {
    const wanted = expected as Record<string, string[]>;
    const ok = Object.entries(wanted).every(([key, codes]) =>
      isSame(sorted(codes), sorted(unknown[key] ?? [])),
    );
    return [ok, project(wanted, unknown)];
  },
  under: (expected, { under }) => {
    const wanted = expected as ({ believing: Record<string, string> } & Expected)[];
    const pairs = wanted.map(
      (one) => [one, under.find((each) => isSame(each.believing, one.believing))] as const,
    );
    return [pairs.every(([one, each]) => matches(one, each)), pairs.map(([one, each]) => project(one, each))];
  },
  otherwise: (expected, _position, one) => {
    const wanted = expected as ({ policies: Partial<PolicyChoices> } & Expected)[];
    const results = wanted.map(({ policies, ...answers }) => {
      const ask = { ...one.ask, policies: { ...one.ask.policies, ...policies } };
      const { ok, got } = compare(answers, positionOn(one.agreement, ask, surroundingsOf(one)), {
        ...one,
        ask,
      });
      return { ok, got: { policies, ...(got as object) } };
    });
    return [results.every(({ ok }) => ok), results.map(({ got }) => got)];
  },
};

function surroundingsOf({ others, calendars }: LegalCase): Surroundings {
  return { ...(others ? { others } : {}), ...(calendars ? { calendars } : {}) };
}

function compare(expected: Expected, position: Position, one: LegalCase): { ok: boolean; got: unknown } {
  let ok = true;
  const got: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(expected)) {
    const special = SPECIAL[key];
    const answer = (position as unknown as Record<string, unknown>)[key];
    const [same, shown] = special
      ? special(value, position, one)
      : [matches(value, answer), project(value, answer)];
    ok &&= same;
    got[key] = shown;
  }
  return { ok, got };
}

/** Runs one case. */
export function runCase(one: LegalCase): CaseResult {
  const position = positionOn(one.agreement, one.ask, surroundingsOf(one));
  return { id: one.id, ...compare(one.expect, position, one), expected: one.expect };
}
