// Writing the log: each statement gets its place, its instant, its id and the hash that chains it to the one before.
import { randomUUIDv7 } from 'node:crypto';
import { Refusal } from '../vocabulary/refusal.ts';
import type { Statement } from '../vocabulary/statement.ts';
import type { Engine, Tx } from './engine.ts';
import { GENESIS, hashOf, mentionsOf, rowOf, statementOf } from './rows.ts';
import type { Expectation, IncomingStatement, Recording } from './store.ts';

export interface Head {
  seq: number;
  hash: string;
  at: string;
}

export async function headOf(tx: Tx): Promise<Head> {
  const last = await tx
    .selectFrom('statement')
    .select(['seq', 'hash', 'at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ? { ...last, seq: Number(last.seq) } : { seq: 0, hash: GENESIS, at: '' };
}

/** Time in the log only goes forward, so that what was known at an instant never changes. */
export function instantAfter(last: string, wanted: string): string {
  const at = new Date(wanted).toISOString();
  return at > last ? at : new Date(Date.parse(last) + 1).toISOString();
}

/** Adds statements to the log; the caller holds the writer's turn and folds them afterwards. */
export async function writeLog(
  engine: Engine,
  tx: Tx,
  incoming: IncomingStatement[],
  by: Recording,
): Promise<Statement[]> {
  const head = await headOf(tx);
  const recordedAt = instantAfter(head.at, by.at);
  let { seq, hash } = head;
  const statements = incoming.map((one): Statement => {
    const { id = randomUUIDv7(), ...rest } = one;
    const bare = { ...rest, id, seq: (seq += 1), recordedAt, recordedBy: by.actor };
    // The hash is of what a reader gets back: values that JSON drops are dropped before.
    const kept = statementOf(rowOf({ ...bare, hash: '' }));
    return { ...kept, hash: (hash = hashOf(hash, kept)) };
  });
  await insertLog(engine, tx, statements);
  return statements;
}

/** Writes statements that have their place already (restoring a log). */
export async function insertLog(engine: Engine, tx: Tx, statements: Statement[]): Promise<void> {
  await engine.insert(tx, 'statement', statements.map(rowOf));
  const mentions = statements.flatMap((s) => mentionsOf(s).map((entity) => ({ entity, seq: s.seq })));
  await engine.insert(tx, 'mention', mentions);
}

/** Refuses when somebody else decided or changed in the meantime. */
export async function checkExpectations(tx: Tx, expectations: Expectation[]): Promise<void> {
  for (const expected of expectations) {
    if ('record' in expected) await checkVersion(tx, expected.record, expected.version);
    else await checkDecision(tx, expected.decisionOn, expected.seen);
  }
}

async function checkVersion(tx: Tx, id: string, version: number): Promise<void> {
  const row = await tx.selectFrom('record').select('version').where('id', '=', id).executeTakeFirst();
  if ((row?.version ?? 0) === version) return;
  throw new Refusal('changed-meanwhile', 'Somebody else changed this record in the meantime.', {
    status: 409,
    next: 'Look at it again and repeat your change if it still holds.',
    details: { record: id, version: row?.version ?? 0 },
  });
}

async function checkDecision(tx: Tx, of: string, seen: string | undefined): Promise<void> {
  const rows = await tx
    .selectFrom('statement')
    .select('id')
    .where('about', '=', of)
    .orderBy('seq', 'desc')
    .execute();
  const gone = await tx
    .selectFrom('statement')
    .select('retracts')
    .where('retracts', 'in', [...rows.map((r) => r.id), ''])
    .execute();
  const newest = rows.find((row) => !gone.some((g) => g.retracts === row.id))?.id;
  if (newest === seen) return;
  throw new Refusal('decided-meanwhile', 'Somebody else decided on this in the meantime.', {
    status: 409,
    next: 'Look at the decision, then decide again if you disagree.',
    details: { statement: of, decision: newest },
  });
}
