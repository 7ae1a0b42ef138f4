// Which entity of a document each claim speaks of. Reading again finds the old entities, so that what was decided on them holds.
import type { Claim, LocalId } from '../vocabulary/claim.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { foldName } from './names/fold.ts';

/** Entity ids by local id, and by claim for those that have none (acts, persons, attributions). */
export interface Naming {
  local: Map<LocalId, string>;
  of(claim: Claim): string;
}

const LETTER: Partial<Record<Claim['t'], string>> = {
  agreement: 'a',
  activity: 'x',
  person: 'p',
  event: 'e',
  claim: 's',
};

const set = (value: unknown) => JSON.stringify([...new Set([value ?? []].flat())].sort());

/** Two claims with equal likeness are about the same thing of the document, most telling first. */
function likenesses(claim: Record<string, unknown>, of: string): string[] {
  switch (claim['t']) {
    case 'agreement': {
      const parties = set(claim['parties']);
      return [
        `${parties}|${claim['kind']}|${claim['title']}`,
        `${parties}|${claim['kind']}|${claim['subject']}`,
      ];
    }
    case 'activity': {
      const parts = set(claim['parts']);
      return [
        `${claim['kind']}|${parts}|${claim['name']}|${claim['date']}|${claim['number']}|${claim['what']}`,
      ];
    }
    case 'person':
      return [foldName(String(claim['name']))];
    case 'event':
      return [
        `${of}|${claim['step']}|${claim['date']}|${claim['by']}|${claim['place']}`,
        `${of}|${claim['step']}|${claim['by']}`,
      ];
    default:
      return [`${claim['by']}|${claim['verb']}|${of}`];
  }
}

/** Names the entities of a document; `earlier` are the statements an earlier reading left there. */
export function nameEntities(claims: Claim[], document: string, earlier: Statement[] = []): Naming {
  const known = new Map<string, string>();
  let highest: Record<string, number> = {};
  for (const statement of earlier) {
    const [, letter = '', number = ''] = /#([a-z])(\d+)$/.exec(statement.entityId) ?? []; // doc:3f9a…#a1
    if (!letter) continue;
    highest = { ...highest, [letter]: Math.max(highest[letter] ?? 0, Number(number)) };
    if (LETTER[statement.fact as Claim['t']] !== letter || typeof statement.value !== 'object') continue;
    const value = statement.value as Record<string, unknown>;
    for (const likeness of likenesses({ ...value, t: statement.fact }, set(value['of'])))
      if (!known.has(letter + likeness)) known.set(letter + likeness, statement.entityId);
  }
  const local = new Map<LocalId, string>();
  const named = new Map<Claim, string>();
  const taken = new Set<string>();
  const people = new Map<string, string>();

  const name = (claim: Claim, wanted: string | undefined): string => {
    const letter = LETTER[claim.t]!;
    const of = 'of' in claim ? set([claim.of].flat().map((id) => local.get(id) ?? id)) : '';
    for (const likeness of likenesses({ ...claim }, of)) {
      const old = known.get(letter + likeness);
      if (old && !taken.has(old)) return old;
    }
    const free = wanted && !earlier.length ? `${document}#${wanted}` : undefined;
    if (free && !taken.has(free)) return free;
    highest[letter] = (highest[letter] ?? 0) + 1;
    return `${document}#${letter}${highest[letter]}`;
  };

  for (const claim of claims)
    if (claim.t === 'agreement' || claim.t === 'activity') {
      const id = name(claim, claim.id);
      taken.add(id);
      local.set(claim.id, id);
    }
  for (const claim of claims) {
    if (!(claim.t in LETTER) || claim.t === 'agreement' || claim.t === 'activity') continue;
    const person = claim.t === 'person' ? foldName(claim.name) : undefined;
    const id = (person && people.get(person)) || name(claim, undefined);
    taken.add(id);
    if (person) people.set(person, id);
    named.set(claim, id);
  }
  return {
    local,
    of: (claim) => {
      if (claim.t === 'agreement' || claim.t === 'activity') return local.get(claim.id)!;
      const own = named.get(claim);
      if (own) return own;
      const target = 'of' in claim ? String(claim.of) : '';
      return local.get(target) ?? (target.startsWith('rel:') ? target : `${document}#${target}`);
    },
  };
}
