// Which agreement, activity or relation a fact speaks of: ids are local to each reader, so what they name is compared.
import type { Fact } from './gold.ts';
import { asList, datesAgree, sameSet } from './values.ts';

/** A side's own facts by id, and what is known of each agreement's signature. */
export interface References {
  byId: Map<string, Fact>;
  signatures: Map<string, string[]>;
}

/** Only a signature that took place dates an agreement. */
const TOOK_PLACE = new Set([undefined, 'past', 'reported']);

export function indexReferences(facts: Fact[]): References {
  const byId = new Map<string, Fact>();
  const signatures = new Map<string, string[]>();
  for (const fact of facts) {
    if (typeof fact.id === 'string' && !byId.has(fact.id)) byId.set(fact.id, fact);
    if (fact.t !== 'event' || fact['step'] !== 'signed' || !TOOK_PLACE.has(fact.mod)) continue;
    const { of } = fact;
    if (typeof of !== 'string' || typeof fact['date'] !== 'string') continue;
    signatures.set(of, [...(signatures.get(of) ?? []), fact['date']]);
  }
  return { byId, signatures };
}

/** Same agreement: same parties, and signature dates that agree where both sides know one. */
export function sameThing(gold: References, goldId: string, found: References, foundId: string): boolean {
  if (goldId.startsWith('rel:') || foundId.startsWith('rel:')) return sameRelation(goldId, foundId);
  const [left, right] = [gold.byId.get(goldId), found.byId.get(foundId)];
  if (!left || !right || left.t !== right.t) return false;
  if (left.t === 'agreement')
    return sameParties(left, right) && signaturesAgree(gold, goldId, found, foundId);
  return sameActivity(left, right);
}

/** `rel:QA-KZ` = `rel:KZ-QA`. */
const sameRelation = (a: string, b: string) =>
  a.startsWith('rel:') && b.startsWith('rel:') && sameSet(a.slice(4).split('-'), b.slice(4).split('-'));

const valuesOf = (fact: Fact, field: string) => [
  fact[field],
  ...((fact['alt'] as Record<string, unknown[]> | undefined)?.[field] ?? []),
];

const sameParties = (gold: Fact, found: Fact) =>
  valuesOf(gold, 'parties').some((parties) => sameSet(parties, found['parties']));

function signaturesAgree(gold: References, goldId: string, found: References, foundId: string): boolean {
  const left = gold.signatures.get(goldId);
  const right = found.signatures.get(foundId);
  return !left || !right || left.some((a) => right.some((b) => datesAgree(a, b)));
}

function sameActivity(gold: Fact, found: Fact): boolean {
  return (
    valuesOf(gold, 'kind').includes(found['kind']) &&
    valuesOf(gold, 'parts').some((parts) => sameSet(statesOf({ ...gold, parts }), statesOf(found)))
  );
}

const WHO_TAKES_PART = ['host', 'guest', 'from', 'to', 'trainees', 'trainers', 'hosts'];

/** Every State concerned: `parts`, or where it is absent all who are named in another field. */
export function statesOf(activity: Fact): unknown[] {
  const parts = asList(activity['parts']);
  return parts.length > 0 ? parts : WHO_TAKES_PART.flatMap((field) => asList(activity[field]));
}

/** A local id as a person reads it: `a1` → `KZ–QA agreement 2023-12-12`, `x2` → `TR–KZ training`. */
export function nameReference({ byId, signatures }: References, id: string): string {
  const fact = byId.get(id);
  if (!fact) return id;
  const who = (fact.t === 'agreement' ? asList(fact['parties']) : statesOf(fact)).join('–');
  return [who, fact['kind'], ...(signatures.get(id) ?? []).slice(0, 1)].join(' ');
}
