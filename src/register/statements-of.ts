// A reading becomes statements: one for each claim, its local ids replaced by those of the document's entities.
import type { Claim, PersonClaim } from '../vocabulary/claim.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { EntityKind, Json, NewStatement, Statement } from '../vocabulary/statement.ts';
import { foldName } from './names/fold.ts';
import { nameEntities, type Naming } from './naming.ts';

export interface Reader {
  name: string;
  version: string;
}

/** Fields of claims that hold ids of the same document. */
const ID_FIELDS = ['of', 'replaces', 'amends', 'parent'] as const;
/** Fields that the statement carries beside its value. */
const APART = new Set(['t', 'id', 'evidence', 'mod', 'rule', 'ruleId', 'certainty']);
/** Facts that have a field named `rule`; the reader's rule then stands in `ruleId`. */
const HAS_RULE = new Set<Claim['t']>(['cost', 'entry_rule']);

const ruleIdOf = (claim: Claim): string | undefined =>
  claim.ruleId ?? (HAS_RULE.has(claim.t) ? undefined : claim.rule);

const KIND: Partial<Record<Claim['t'], EntityKind>> = {
  agreement: 'agreement',
  event: 'act',
  activity: 'activity',
  person: 'person',
  claim: 'relation',
};

function kindOf(claim: Claim, entityId: string): EntityKind {
  const own = KIND[claim.t];
  if (own) return own;
  if (entityId.startsWith('rel:')) return 'relation';
  return /#x\d+$/.test(entityId) ? 'activity' : 'agreement'; // doc:3f9a…#x2
}

function valueOf(claim: Claim, naming: Naming): Json {
  const named = (id: string) => naming.local.get(id) ?? id;
  const value: Record<string, unknown> = {};
  for (const [field, held] of Object.entries(claim)) {
    const isApart = APART.has(field) && !(field === 'rule' && HAS_RULE.has(claim.t));
    if (isApart || held === undefined) continue;
    const isId = (ID_FIELDS as readonly string[]).includes(field);
    value[field] = !isId ? held : Array.isArray(held) ? held.map(named) : named(String(held));
  }
  return value as Json;
}

/** Statements of one reading; `earlier` (of the same document) keeps entity ids steady. */
export function statementsOf(
  reading: Reading,
  document: string,
  reader: Reader,
  earlier: Statement[] = [],
): NewStatement[] {
  const naming = nameEntities(reading.claims, document, earlier);
  const stated = reading.claims.map((claim): NewStatement => {
    const entityId = naming.of(claim);
    const rule = ruleIdOf(claim);
    return {
      entityId,
      kind: kindOf(claim, entityId),
      fact: claim.t,
      value: valueOf(claim, naming),
      ...(claim.mod && { mod: claim.mod }),
      ...(claim.certainty && { certainty: claim.certainty }),
      language: reading.lang,
      document,
      evidence: claim.evidence,
      origin: { by: 'reader', ...reader, ...(rule !== undefined && { rule }) },
    };
  });
  return [...stated, ...sameInText(reading.claims, naming, document)];
}

/** "Jaqsylyqov (Jaksilikov)": the text itself says that two spellings are one person. */
function sameInText(claims: Claim[], naming: Naming, document: string): NewStatement[] {
  const people = claims.filter((claim): claim is PersonClaim => claim.t === 'person');
  const byName = new Map(people.map((claim) => [foldName(claim.name), naming.of(claim)]));
  const pairs = new Map<string, NewStatement>();
  for (const claim of people) {
    const a = naming.of(claim);
    const b = claim.same_as && byName.get(foldName(claim.same_as));
    if (!b || a === b || pairs.has([a, b].sort().join())) continue;
    pairs.set([a, b].sort().join(), {
      entityId: a,
      kind: 'person',
      fact: 'identity',
      value: { a, b, judgement: 'same', because: ['same-as-stated'], score: 1 },
      document,
      evidence: claim.evidence,
      origin: { by: 'reader', name: 'foedera-identity', version: '1' },
    });
  }
  return [...pairs.values()];
}
