// Pairs that may be one and that nobody has judged yet.
import type { Judged } from '../register/entity.ts';
import type { Tx } from './engine.ts';
import { canonicalsOf, inChunks, judgedOf } from './load.ts';
import { statementOf } from './rows.ts';
import type { ProposalFilter } from './store.ts';
import type { StatementRow } from './tables.ts';

const DEFAULT_LIMIT = 100;
/** Proposals looked at together: most of a long list are still open, so a page needs few of them. */
const STRETCH = 400;

interface Pair {
  statement: string;
  a: string;
  b: string;
}

export async function proposalsOf(tx: Tx, filter: ProposalFilter): Promise<Judged[]> {
  const limit = filter.limit ?? DEFAULT_LIMIT;
  const ids = filter.entity === undefined ? undefined : await classOf(tx, filter.entity);
  const isOpen = await openTest(tx);
  const wanted: string[] = [];
  for (let offset = 0; wanted.length < limit; offset += STRETCH) {
    const rows = await stretchOf(tx, filter, ids, offset);
    for (const row of await isOpen(rows)) wanted.push(row.statement);
    if (rows.length < STRETCH) break;
  }
  const statements = await inChunks(wanted.slice(0, limit), (part) =>
    tx.selectFrom('statement').selectAll().where('id', 'in', part).execute(),
  );
  const judged = judgedOf(statements.map((row) => statementOf(row as StatementRow)));
  return judged.sort((x, y) => (y.score ?? 0) - (x.score ?? 0) || (x.statement < y.statement ? -1 : 1));
}

/** The likeliest first; those of one kind are told by the entity that was new. */
function stretchOf(tx: Tx, filter: ProposalFilter, ids: string[] | undefined, offset: number) {
  let query = tx
    .selectFrom('judgement')
    .select(['judgement.statement', 'a', 'b'])
    .where('judgement', '=', 'unsure')
    .where('person', '=', 0);
  if (filter.kind)
    query = query.innerJoin('member', 'member.entity', 'judgement.a').where('member.kind', '=', filter.kind);
  if (ids) query = query.where((e) => e.or([e('a', 'in', ids), e('b', 'in', ids)]));
  return query
    .orderBy('score', 'desc')
    .orderBy('judgement.seq', 'desc')
    .limit(STRETCH)
    .offset(offset)
    .execute();
}

async function classOf(tx: Tx, id: string): Promise<string[]> {
  const canonical = (await canonicalsOf(tx, [id])).get(id) ?? id;
  const rows = await tx.selectFrom('member').select('entity').where('canonical', '=', canonical).execute();
  return [...rows.map((row) => row.entity), id];
}

/** Leaves out pairs that stand in one class by now, whose classes a person judged, and second proposals of one pair. */
async function openTest(tx: Tx): Promise<(rows: Pair[]) => Promise<Pair[]>> {
  const people = await tx.selectFrom('judgement').select(['a', 'b']).where('person', '=', 1).execute();
  const ends = await canonicalsOf(
    tx,
    people.flatMap((row) => [row.a, row.b]),
  );
  const decided = new Set(people.map((row) => keyOf(row, ends)));
  const seen = new Set<string>();
  return async (rows) => {
    const canonical = await canonicalsOf(
      tx,
      rows.flatMap((row) => [row.a, row.b]),
    );
    const cards = await inChunks(canonical.values(), (part) =>
      tx.selectFrom('card').select('id').where('id', 'in', part).execute(),
    );
    const there = new Set(cards.map((row) => row.id));
    return rows.filter((row) => {
      const key = keyOf(row, canonical);
      const [x, y] = key.split('\n') as [string, string];
      if (x === y || decided.has(key) || seen.has(key) || !there.has(x) || !there.has(y)) return false;
      return Boolean(seen.add(key));
    });
  };
}

const keyOf = ({ a, b }: { a: string; b: string }, canonical: Map<string, string>) =>
  [canonical.get(a) ?? a, canonical.get(b) ?? b].sort().join('\n');
