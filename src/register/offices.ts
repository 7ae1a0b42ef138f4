// Offices and organs as the fold gives them: `KZ:min_defence` with those whom sources name in it, `KZ:senate` with its acts.
import { readEdtf } from '../time/edtf.ts';
import type { Act, Entity, Live } from './entity.ts';

/** One person in one office, on the days on which documents name them so. */
export interface Holder {
  /** Canonical id. */
  person: string;
  name: string;
  /** As sources write the office. */
  asWritten: string[];
  from?: string;
  to?: string;
  /** Persons' statements that name them in it. */
  statements: Live[];
}

interface Named {
  role?: string;
  country?: string;
  office?: string;
}

const valueOf = (live: Live) => live.value as Named;
const isNamed = (live: Live) => live.statement.fact === 'person' && live.review !== 'rejected';

/** The office in which a statement names a person; none where the State is not told. */
function officeIn(live: Live): string | undefined {
  const { role, country } = valueOf(live);
  return role && country && country !== 'ZZ' ? `${country}:${role}` : undefined;
}

export const officesOf = (person: Entity): string[] => [
  ...new Set(person.statements.filter(isNamed).flatMap((live) => officeIn(live) ?? [])),
];

const dayOf = (live: Live): string | undefined => live.source?.published;

/** Those named in an office, the earliest first; the one of no known day last. */
export function holdersOf(office: string, people: Entity[]): Holder[] {
  return people
    .flatMap((person) => {
      const statements = person.statements.filter((live) => isNamed(live) && officeIn(live) === office);
      return statements.length ? [holderOf(person, statements)] : [];
    })
    .sort((a, b) => compareDays(a.from, b.from) || (a.person < b.person ? -1 : 1));
}

function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}

function holderOf(person: Entity, statements: Live[]): Holder {
  const days = statements.flatMap((live) => dayOf(live) ?? []).sort();
  const written = statements.flatMap((live) => valueOf(live).office ?? []);
  return {
    person: person.id,
    name: String(person.fields['name']?.value ?? ''),
    asWritten: [...new Set(written)],
    ...(days.length && { from: days[0]!, to: days.at(-1)! }),
    statements,
  };
}

/** Who is named in the office around a day: those whose days hold it, else the last named before it. */
export function holdersOn(holders: Holder[], day: string): { person: string; how: 'named' | 'lastNamed' }[] {
  const before = holders.filter((holder) => holder.from !== undefined && isBy(holder.from, day));
  const holding = before.filter((holder) => !isBy(holder.to!, day) || holder.to === day);
  if (holding.length) return holding.map(({ person }) => ({ person, how: 'named' }));
  const last = before.sort((a, b) => compareDays(a.to, b.to)).at(-1);
  return last ? [{ person: last.person, how: 'lastNamed' }] : [];
}

/** Could the date lie on or before the day? */
function isBy(edtf: string, day: string): boolean {
  const [date, limit] = [readEdtf(edtf), readEdtf(day)];
  return date?.earliest != null && limit?.latest != null && date.earliest <= limit.latest;
}

/** Organs that acts of an agreement name: `KZ:senate`. */
export const organsOf = (acts: Act[]): string[] => [
  ...new Set(acts.flatMap(({ value }) => (isOrgan(value['by']) ? [value['by']] : []))),
];

export const isOrgan = (by: unknown): by is string => typeof by === 'string' && /^[A-Z]{2}:\w+$/.test(by); // KZ:senate
