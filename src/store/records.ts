// Programme records: the fold of their statements, field by field, with the version that the next change must name.
import { standing } from '../register/fold.ts';
import type { Json, Statement } from '../vocabulary/statement.ts';
import type { Engine, Tx } from './engine.ts';
import { chunks, inChunks, seqAt, statementsOfEntities, WHOLE_LOG } from './load.ts';
import { untilInstant } from './rows.ts';
import type { ProgrammeChange, ProgrammeRecord, RecordFilter } from './store.ts';
import type { RecordRow } from './tables.ts';

/** Later over earlier, null removes; a statement taken back leaves no trace in the fields but counts in the version. */
export function foldRecord(statements: Statement[]): ProgrammeRecord | undefined {
  const stand = standing(statements);
  if (!stand.length) return undefined;
  const last = statements.at(-1)!;
  const data: { [key: string]: Json } = {};
  let type = '';
  for (const s of stand) {
    const { type: named, change } = s.value as unknown as ProgrammeChange;
    type = named;
    for (const [field, value] of Object.entries(change))
      if (value === null) delete data[field];
      else data[field] = value;
  }
  return {
    id: last.entityId,
    type,
    version: statements.length,
    data,
    changedAt: last.recordedAt,
    changedBy: last.recordedBy,
  };
}

const fromRow = (row: RecordRow): ProgrammeRecord => ({
  id: row.id,
  type: row.type,
  version: Number(row.version),
  data: JSON.parse(row.data) as ProgrammeRecord['data'],
  changedAt: row.at,
  changedBy: row.actor,
});

/** Keeps the rows of the records that these statements change. */
export async function foldRecords(engine: Engine, tx: Tx, statements: Statement[]): Promise<void> {
  const ids = [...new Set(statements.filter((s) => s.kind === 'programme').map((s) => s.entityId))];
  for (const part of chunks(ids)) {
    const grouped = Map.groupBy(await statementsOfEntities(tx, part, WHOLE_LOG), (s) => s.entityId);
    const records = [...grouped.values()].flatMap((all) => foldRecord(all) ?? []);
    await tx.deleteFrom('record').where('id', 'in', part).execute();
    await engine.insert(
      tx,
      'record',
      records.map((r) => ({
        id: r.id,
        type: r.type,
        version: r.version,
        data: JSON.stringify(r.data),
        at: r.changedAt,
        actor: r.changedBy,
      })),
    );
  }
}

const matches = (record: ProgrammeRecord, where: RecordFilter['where'] = {}) =>
  Object.entries(where).every(([field, wanted]) => record.data[field] === wanted);

export async function recordsOf(tx: Tx, filter: RecordFilter): Promise<ProgrammeRecord[]> {
  let query = tx.selectFrom('record').selectAll();
  if (filter.type) query = query.where('type', '=', filter.type);
  if (filter.ids) query = query.where('id', 'in', [...filter.ids, '']);
  const now = (await query.orderBy('id').execute()).map((row) => fromRow(row as RecordRow));
  const known = filter.knownOn === undefined ? now : await recordsThen(tx, filter, now);
  return known.filter((record) => matches(record, filter.where));
}

/** Records are never removed from their table, so those of the past are among those of today. */
async function recordsThen(tx: Tx, filter: RecordFilter, now: ProgrammeRecord[]): Promise<ProgrammeRecord[]> {
  const seq = await seqAt(tx, untilInstant(filter.knownOn));
  const ids = filter.ids ?? now.map((record) => record.id);
  const all = await inChunks(ids, (part) => statementsOfEntities(tx, part, seq));
  return [...Map.groupBy(all, (s) => s.entityId).values()].flatMap(
    (statements) => foldRecord(statements) ?? [],
  );
}
