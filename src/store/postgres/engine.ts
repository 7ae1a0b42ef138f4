// The team's engine: PostgreSQL, writers in turn under one advisory lock, the index of words a tsvector of our own keys.
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { Pool, types } from 'pg';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Engine } from '../engine.ts';
import { oneAtATime } from '../queue.ts';
import { settleWords } from '../vocabulary.ts';
import type { Tables } from '../tables.ts';
import { insertRows } from './insert.ts';
import { migrate } from './migrate.ts';
import { findWords, matchesOf, vectorOf } from './words.ts';

/** Any constant: the key of the one writer of the log. */
const WRITER_LOCK = 0x0f0e_dea5;
const CONNECTIONS = 10;
/** What PostgreSQL asks to be tried again: serialisation failure, deadlock. */
const RETRIED = new Set(['40001', '40P01']);
const MOST_TRIES = 5;

// Places in the log and milliseconds fit a double: as numbers, not as text.
types.setTypeParser(20, Number);
types.setTypeParser(1700, Number);

function explain(error: unknown): unknown {
  const { code } = error as { code?: string };
  if (code === '53100' || code === '53200')
    return new Refusal('store-full', 'The register could not be written: the database is out of space.', {
      status: 507,
      next: 'Free some space and try again. Nothing of this request was kept, nothing else was lost.',
      details: String(error),
    });
  return error;
}

async function connect(url: string): Promise<Pool> {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  // A connection lost while idle is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  try {
    await pool.query('select 1');
    return pool;
  } catch (error) {
    await pool.end();
    throw new Refusal('database-unreachable', 'The database named by FOEDERA_DATABASE_URL does not answer.', {
      status: 503,
      next: 'Check the address and that PostgreSQL is running.',
      details: String(error),
    });
  }
}

export async function openPostgres(url: string): Promise<Engine> {
  const pool = await connect(url);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  // One writer at a time in this process saves waiting connections; the advisory lock does the same between processes.
  const queue = oneAtATime();
  const words: Engine['words'] = { kept: new Set(), offered: new Set() };

  const transaction = async <T>(
    work: (tx: Transaction<Tables>) => Promise<T>,
    locks: string[],
  ): Promise<T> => {
    for (let tries = 1; ; tries += 1)
      try {
        const result = await db.transaction().execute(async (tx) => {
          await sql`select pg_advisory_xact_lock(${WRITER_LOCK})`.execute(tx);
          for (const lock of [...locks].sort())
            await sql`select pg_advisory_xact_lock(1, hashtext(${lock}))`.execute(tx);
          return work(tx);
        });
        settleWords(words, true);
        return result;
      } catch (error) {
        settleWords(words, false);
        if (tries >= MOST_TRIES || !RETRIED.has((error as { code?: string }).code ?? ''))
          throw explain(error);
      }
  };

  return {
    name: 'postgres',
    reader: db,
    longReader: db,
    words,
    write: (work, locks = []) => queue(() => transaction(work, locks)),
    insert: insertRows,
    async index(tx, entries) {
      const rows = entries.map((entry) => ({ num: entry.num, words: vectorOf(entry) }));
      if (!rows.length) return;
      await sql`update indexed set words = given.words::tsvector
        from json_to_recordset(${JSON.stringify(rows)}::json) as given (num int, words text)
        where indexed.num = given.num`.execute(tx);
    },
    // The words stand in the row of the entry and go with it.
    unindex: async () => {},
    find: (query) => findWords(db, query),
    matches: (query) => matchesOf(db, query),
    clearIndex: async () => {},
    backup: async () => {
      throw new Refusal('backup-by-pg-dump', 'The register lives in PostgreSQL; its own tool backs it up.', {
        next: 'Run pg_dump, then copy the folder of documents. See docs/running.',
      });
    },
    async close() {
      await queue(async () => {});
      await db.destroy();
    },
  };
}
