// Pairs that may be one and that nobody has judged yet.
import type { Judged } from '../register/entity.ts';
import type { Tx } from './engine.ts';
import { canonicalsOf, inChunks, judgedOf } from './load.ts';
import { statementOf } from './rows.ts';
import type { Store } from './store.ts';
import type { StatementRow } from './tables.ts';

const DEFAULT_LIMIT = 100;

export async function proposalsOf(
  tx: Tx,
  filter: NonNullable<Parameters<Store['proposals']>[0]>,
): Promise<Judged[]> {
  const ids = filter.entity === undefined ? undefined : await classOf(tx, filter.entity);
  let query = tx
    .selectFrom('judgement')
    .innerJoin('member', 'member.entity', 'judgement.a')
    .select(['judgement.statement', 'a', 'b', 'score'])
    .where('judgement', '=', 'unsure')
    .where('person', '=', 0);
  if (filter.kind) query = query.where('member.kind', '=', filter.kind);
  if (ids) query = query.where((e) => e.or([e('a', 'in', ids), e('b', 'in', ids)]));
  const rows = await query.orderBy('score', 'desc').orderBy('judgement.seq').execute();
  const open = await undecided(tx, rows);
  const wanted = open.slice(0, filter.limit ?? DEFAULT_LIMIT).map((row) => row.statement);
  const statements = await inChunks(wanted, (part) =>
    tx.selectFrom('statement').selectAll().where('id', 'in', part).execute(),
  );
  const judged = judgedOf(statements.map((row) => statementOf(row as StatementRow)));
  return judged.sort((x, y) => (y.score ?? 0) - (x.score ?? 0) || (x.statement < y.statement ? -1 : 1));
}

async function classOf(tx: Tx, id: string): Promise<string[]> {
  const canonical = (await canonicalsOf(tx, [id])).get(id) ?? id;
  const rows = await tx.selectFrom('member').select('entity').where('canonical', '=', canonical).execute();
  return [...rows.map((row) => row.entity), id];
}

/** Leaves out pairs that stand in one class by now, whose classes a person judged, and second proposals of one pair. */
async function undecided<R extends { a: string; b: string }>(tx: Tx, rows: R[]): Promise<R[]> {
  const canonical = await canonicalsOf(
    tx,
    rows.flatMap((row) => [row.a, row.b]),
  );
  const pair = ({ a, b }: { a: string; b: string }) =>
    [canonical.get(a) ?? a, canonical.get(b) ?? b].sort().join('\n');
  const people = await tx.selectFrom('judgement').select(['a', 'b']).where('person', '=', 1).execute();
  const more = await canonicalsOf(
    tx,
    people.flatMap((row) => [row.a, row.b]),
  );
  for (const [id, to] of more) canonical.set(id, to);
  const decided = new Set(people.map(pair));
  const there = new Set(
    (
      await inChunks(canonical.values(), (part) =>
        tx.selectFrom('card').select('id').where('id', 'in', part).execute(),
      )
    ).map((row) => row.id),
  );
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = pair(row);
    const [x, y] = key.split('\n') as [string, string];
    if (x === y || decided.has(key) || seen.has(key) || !there.has(x) || !there.has(y)) return false;
    return Boolean(seen.add(key));
  });
}
