// What a person decides, as statements: on a claim, on whether two are one, on the value to show; and taking any of it back.
import type { Json, NewStatement, ReviewDecision, Statement } from '../vocabulary/statement.ts';
import type { Judgement } from './entity.ts';

type Person = Extract<NewStatement['origin'], { by: 'person' }>;

const about = (statement: Statement) => ({
  entityId: statement.entityId,
  kind: statement.kind,
  ...(statement.document && { document: statement.document }),
});

/** Accepts, corrects (with the whole corrected value) or rejects a statement; the original stays. */
export function reviewOf(
  statement: Statement,
  decision: ReviewDecision,
  origin: Person,
  more: { corrected?: Json; note?: string } = {},
): NewStatement {
  return { ...about(statement), fact: 'review', value: { of: statement.id, decision, ...more }, origin };
}

/** Two entities are the same, different, or nobody can tell. */
export function identityOf(
  a: { id: string; kind: NewStatement['kind'] },
  b: string,
  judgement: Judgement,
  origin: Person,
  because: string[] = [],
): NewStatement {
  return {
    entityId: a.id,
    kind: a.kind,
    fact: 'identity',
    value: { a: a.id, b, judgement, because },
    origin,
  };
}

/** The value that a field shows whatever the sources' ranks. */
export function pinOf(
  entity: { id: string; kind: NewStatement['kind'] },
  field: string,
  value: Json,
  origin: Person,
): NewStatement {
  return { entityId: entity.id, kind: entity.kind, fact: 'pin', value: { field, value }, origin };
}

/** Takes a statement back; it stays readable for every day before. */
export function undoOf(statement: Statement, origin: NewStatement['origin']): NewStatement {
  return { ...about(statement), fact: statement.fact, value: null, origin, retracts: statement.id };
}
