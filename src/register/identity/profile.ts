// What two entities are compared by: the traits of each kind, and the keys under which likely partners are looked up.
import type { SoundedName } from '../names/compare.ts';

interface Base {
  /** Canonical id. */
  id: string;
  /** Source documents (a dataset counts as one): its author told apart what stands in it. */
  documents: string[];
  /** Known from example documents alone: never joined with what is not. */
  invented?: boolean;
  /** Keys under which others find it, and under which it looks for others. */
  keys: string[];
  looks: string[];
}

export interface AgreementProfile extends Base {
  kind: 'agreement';
  parties: string[];
  /** Designations and subjects that its sources give. */
  kinds: string[];
  subjects: string[];
  titles: string[];
  /** EDTF dates of signature, of other acts `step|by|date`, places of signature, numbers of bills. */
  signed: string[];
  acts: string[];
  places: string[];
  /** Ids of agreements it replaces, amends or stands under. */
  related: string[];
  /** Calendar spans of plans. */
  periods: string[];
  /** A number of agreements, not one. */
  several: boolean;
}

export interface PersonProfile extends Base {
  kind: 'person';
  names: { written: string; sounded: SoundedName }[];
  roles: string[];
  countries: string[];
  /** First and last day on which documents name the person; days since 1970. */
  seen: { from: number; until: number } | undefined;
}

export interface ActivityProfile extends Base {
  kind: 'activity';
  activityKinds: string[];
  states: string[];
  names: string[];
  editions: string[];
  phases: string[];
  dates: string[];
  places: string[];
  numbers: string[];
  /** What is given, institution, body: tells apart what happens often. */
  things: string[];
  mods: string[];
}

export type Profile = AgreementProfile | PersonProfile | ActivityProfile;

export interface Comparison {
  /** 0 to 1. */
  score: number;
  /** Reasons, kebab-case codes with their values: `same-parties KZ QA`. */
  because: string[];
  /**
   * `same`: joined without asking; `alone`: joined if no other fits; `propose`: a person decides; `despite`: a person
   * decides, since something speaks against it, and it keeps nobody else from being joined.
   */
  verdict: 'same' | 'alone' | 'propose' | 'despite' | 'none';
}

export const NOTHING: Comparison = { score: 0, because: [], verdict: 'none' };

/** A class takes in a newcomer: later ones are compared with both. */
export function absorb(into: Profile, from: Profile): void {
  for (const [trait, held] of Object.entries(from)) {
    const mine = (into as unknown as Record<string, unknown>)[trait];
    if (Array.isArray(mine) && Array.isArray(held)) mine.push(...held.filter((item) => !mine.includes(item)));
  }
  if (into.kind === 'person' && from.kind === 'person' && from.seen)
    into.seen = into.seen
      ? { from: Math.min(into.seen.from, from.seen.from), until: Math.max(into.seen.until, from.seen.until) }
      : from.seen;
}

export const shareAny = <T>(a: T[], b: T[]): boolean => a.some((item) => b.includes(item));
