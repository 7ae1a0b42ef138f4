// Statements to rows and back, and the hash that chains them.
import { createHash } from 'node:crypto';
import type { Json, NewStatement, Statement } from '../vocabulary/statement.ts';
import type { StatementRow } from './tables.ts';

/** Hash before the first statement. */
export const GENESIS = '0'.repeat(64);

/** JSON with the keys of objects in order, so that equal values have equal text on every engine. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`;
}

/** sha-256 over the hash before and everything the statement holds. */
export function hashOf(before: string, statement: Omit<Statement, 'hash'>): string {
  const { hash: _, ...rest } = statement as Statement;
  return createHash('sha256').update(before).update('\n').update(canonicalJson(rest)).digest('hex');
}

/** Entities that a statement names besides its own: links of claims, both sides of an identity. */
export function mentionsOf({ fact, value, entityId }: NewStatement): string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const fields =
    fact === 'identity'
      ? ['a', 'b']
      : fact === 'review'
        ? []
        : ['of', 'replaces', 'amends', 'parent', 'agreement'];
  const named = fields
    .flatMap((field) => value[field] ?? [])
    .filter((id): id is string => typeof id === 'string');
  return [...new Set(named)].filter((id) => id !== entityId);
}

const aboutOf = ({ fact, value }: NewStatement): string | null =>
  fact === 'review' && value !== null ? String((value as { of: string }).of) : null;

export function rowOf(statement: Statement): StatementRow {
  const { origin } = statement;
  return {
    seq: statement.seq,
    id: statement.id,
    entity: statement.entityId,
    kind: statement.kind,
    fact: statement.fact,
    value: JSON.stringify(statement.value),
    mod: statement.mod ?? null,
    certainty: statement.certainty ?? null,
    language: statement.language ?? null,
    document: statement.document ?? null,
    evidence: statement.evidence ? JSON.stringify(statement.evidence) : null,
    origin: JSON.stringify(origin),
    rule: (origin.by === 'reader' ? origin.rule : undefined) ?? null,
    retracts: statement.retracts ?? null,
    about: aboutOf(statement),
    at: statement.recordedAt,
    actor: statement.recordedBy,
    hash: statement.hash,
  };
}

export function statementOf(row: StatementRow): Statement {
  return {
    entityId: row.entity,
    kind: row.kind as Statement['kind'],
    fact: row.fact as Statement['fact'],
    value: JSON.parse(row.value) as Json,
    ...(row.mod !== null && { mod: row.mod as Statement['mod'] & string }),
    ...(row.certainty !== null && { certainty: row.certainty as Statement['certainty'] & string }),
    ...(row.language !== null && { language: row.language }),
    ...(row.document !== null && { document: row.document }),
    ...(row.evidence !== null && {
      evidence: JSON.parse(row.evidence) as NonNullable<Statement['evidence']>,
    }),
    origin: JSON.parse(row.origin) as Statement['origin'],
    ...(row.retracts !== null && { retracts: row.retracts }),
    id: row.id,
    seq: Number(row.seq),
    recordedAt: row.at,
    recordedBy: row.actor,
    hash: row.hash,
  };
}

/** The last instant that counts as known: a day means its end. */
export function untilInstant(knownOn: string | undefined): string | undefined {
  if (knownOn === undefined) return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(knownOn) ? `${knownOn}T23:59:59.999Z` : new Date(knownOn).toISOString(); // 2026-11-21
}
