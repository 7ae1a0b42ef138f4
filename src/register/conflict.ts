// Do two values contradict each other, or does one only say more than the other?
import type { Json } from '../vocabulary/statement.ts';
import { agree } from './when.ts';

type Comparer = (a: Json, b: Json) => boolean;

const never: Comparer = () => false;
const differ: Comparer = (a, b) => JSON.stringify(a) !== JSON.stringify(b);

const list = (value: Json): string[] => [value ?? []].flat().map(String);

/** Sets contradict unless one holds the other; `ZZ` (not told) fits any. */
const sets: Comparer = (a, b) => {
  const [x, y] = [list(a), list(b)].map((values) => values.filter((v) => v !== 'ZZ')) as [string[], string[]];
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  return small.some((value) => !large.includes(value));
};

const dates: Comparer = (a, b) => !agree(a, b);

/** Months in an ISO duration, days apart: P1Y equals P12M, P30D does not equal P1M. */
export function lengthOf(duration: Json): string {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(String(duration)); // P1Y6M
  if (!match) return String(duration);
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return `${years * 12 + months}M${weeks * 7 + days}D`;
}

const durations: Comparer = (a, b) => lengthOf(a) !== lengthOf(b);

/** Families of designations that sources use for one another; a treaty is not contradicted by "agreement". */
const FAMILIES: string[][] = [
  [
    'agreement',
    'treaty',
    'convention',
    'framework',
    'partnership',
    'sofa',
    'protocol',
    'exchange_letters',
    'loi',
  ],
  ['mou', 'technical_arrangement', 'agreement', 'protocol', 'minutes', 'declaration', 'statement'],
  ['plan', 'programme', 'roadmap'],
  ['contract', 'agreement'],
  ['protocol', 'amendment', 'agreement'],
];

export const sameFamily = (a: unknown, b: unknown): boolean =>
  a === b || FAMILIES.some((family) => family.includes(String(a)) && family.includes(String(b)));

const kinds: Comparer = (a, b) => !sameFamily(a, b);

/** How each field is compared; what is not named here never contradicts (names, titles, places, words). */
const COMPARERS: Record<string, Comparer> = {
  parties: sets,
  agreementKind: kinds,
  dur: durations,
  'notice.expiry': durations,
  'notice.any': durations,
  'effect.any': durations,
  'effect.expiry': durations,
  period: (a, b) => a !== 'same' && b !== 'same' && durations(a, b),
  renewal: (a, b) => a !== 'unspecified' && b !== 'unspecified' && differ(a, b),
  survive: differ,
  entryRule: differ,
  date: dates,
  edition: differ,
  phase: differ,
  number: differ,
  replaces: never,
};

export const contradicts = (field: string, a: Json, b: Json): boolean => (COMPARERS[field] ?? never)(a, b);

/** Values equal for showing: durations by length, sets whatever their order. */
export function comparable(field: string, value: Json): string {
  const comparer = COMPARERS[field];
  if (comparer === durations && value !== 'indefinite') return lengthOf(value);
  if (Array.isArray(value)) return JSON.stringify([...value].map(String).sort());
  return typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value);
}
