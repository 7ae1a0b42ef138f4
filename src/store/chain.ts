// Does the log still say what was recorded? The chain of hashes recomputed, bytes and projections compared.
import type { Statement } from '../vocabulary/statement.ts';
import type { Engine, Tx } from './engine.ts';
import { isBroken } from './files.ts';
import { breathe } from './queue.ts';
import { GENESIS, hashOf, statementOf } from './rows.ts';
import type { Verification } from './store.ts';
import type { StatementRow } from './tables.ts';

const PAGE = 2000;

/** Statements after a place in the log, in pages, so that a million never stand in memory at once. */
export async function* pagesAfter(tx: Tx, seq: number): AsyncIterable<Statement[]> {
  for (let after = seq; ;) {
    const rows = await tx
      .selectFrom('statement')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    if (!rows.length) return;
    yield rows.map((row) => statementOf(row as StatementRow));
    after = Number(rows.at(-1)!.seq);
    await breathe();
  }
}

/** The log in its order. */
export async function* logOf(tx: Tx): AsyncIterable<Statement> {
  for await (const page of pagesAfter(tx, 0)) yield* page;
}

/** First place where a statement is missing, altered or out of order. */
export async function checkChain(tx: Tx): Promise<Pick<Verification, 'statements' | 'head' | 'brokenAt'>> {
  let head = GENESIS;
  let seq = 0;
  for await (const statement of logOf(tx)) {
    seq += 1;
    if (statement.seq !== seq || hashOf(head, statement) !== statement.hash)
      return { statements: seq, head, brokenAt: seq };
    head = statement.hash;
  }
  return { statements: seq, head };
}

/** Documents whose bytes are missing or do not give their name. */
export async function checkBytes(engine: Engine, folder: string): Promise<string[]> {
  const rows = await engine.reader.selectFrom('document').select(['id', 'sha256']).orderBy('id').execute();
  const broken: string[] = [];
  for (const { id, sha256 } of rows) if (await isBroken(folder, sha256)) broken.push(id);
  return broken;
}
