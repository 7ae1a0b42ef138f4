// The embedded engine: one SQLite file, write-ahead log, every commit synced; one writer, readers beside it.
import { mkdirSync, openSync, fsyncSync, closeSync } from 'node:fs';
import path from 'node:path';
import { backup, DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Engine, IndexEntry } from '../engine.ts';
import { stepsFrom } from '../migrations.ts';
import type { Tables } from '../tables.ts';
import { oneAtATime } from '../queue.ts';
import { settleWords } from '../vocabulary.ts';
import { dialectOf, preparer } from './dialect.ts';
import { lockFolder } from './lock.ts';
import { questionDialect } from './question-dialect.ts';
import { matchesOf, titleKey, wordFinder } from './words.ts';

const FILE = 'register.sqlite';

const versionOf = (db: DatabaseSync) =>
  Number(db.prepare('pragma user_version').get()?.['user_version'] ?? 0);

/** Looking changes nothing: an older register is brought up by whoever may write. */
function checkVersion(db: DatabaseSync): void {
  if (!stepsFrom(versionOf(db)).length) return;
  throw new Refusal('store-older', 'This register was written by an older Foedera.', {
    status: 409,
    next: 'Start Foedera on it once; the register is then brought up to date.',
  });
}

function migrate(db: DatabaseSync): void {
  for (const step of stepsFrom(versionOf(db))) {
    db.exec('begin immediate');
    for (const sql of [...step.both, ...step.sqlite]) db.exec(sql);
    db.exec(`pragma user_version=${step.number}; commit`);
  }
}

/** "database or disk is full" and its kin become a Refusal: nothing of the transaction remains. */
function explain(error: unknown): unknown {
  if (!/disk is full|disk I\/O error|readonly database/i.test(String(error))) return error;
  return new Refusal('store-full', 'The register could not be written: the disk is full or refuses writes.', {
    status: 507,
    next: 'Free some space and try again. Nothing of this request was kept, nothing else was lost.',
    details: String(error),
  });
}

export interface SqliteOptions {
  folder: string;
  readOnly?: boolean;
  /** Pages of 4 kB the file may have: a small disk, for tests. */
  maxPages?: number;
}

export function openSqlite({ folder, readOnly = false, maxPages }: SqliteOptions): Engine {
  mkdirSync(folder, { recursive: true });
  const unlock = readOnly ? () => {} : lockFolder(folder);
  const file = path.join(folder, FILE);
  const writing = new DatabaseSync(file, { readOnly, timeout: 10_000 });
  try {
    if (readOnly) checkVersion(writing);
    else {
      writing.exec('pragma journal_mode=wal; pragma synchronous=full; pragma temp_store=memory');
      // Keys are spread over the whole file: writing many rows touches pages everywhere, and each stays at hand.
      writing.exec('pragma cache_size=-200000; pragma mmap_size=1073741824; pragma wal_autocheckpoint=16000');
      migrate(writing);
      if (maxPages) writing.exec(`pragma max_page_count=${maxPages}`);
    }
  } catch (error) {
    writing.close();
    unlock();
    throw explain(error);
  }
  syncFolder(folder);
  const reading = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  reading.exec('pragma cache_size=-64000; pragma mmap_size=1073741824');
  return engineOf(writing, reading, file, unlock);
}

function engineOf(writing: DatabaseSync, reading: DatabaseSync, file: string, unlock: () => void): Engine {
  const prepare = preparer(writing);
  const prepareRead = preparer(reading);
  const writer = new Kysely<Tables>({ dialect: dialectOf(writing, prepare) });
  const reader = new Kysely<Tables>({ dialect: dialectOf(reading, prepareRead) });
  const longReader = new Kysely<Tables>({ dialect: questionDialect(file) });
  const queue = oneAtATime();
  const findWords = wordFinder(prepareRead);
  const words: Engine['words'] = { kept: new Set(), offered: new Set() };

  const transaction = async <T>(work: (tx: Kysely<Tables>) => Promise<T>): Promise<T> => {
    try {
      writing.exec('begin immediate');
      const result = await work(writer);
      writing.exec('commit');
      settleWords(words, true);
      return result;
    } catch (error) {
      settleWords(words, false);
      if (writing.isTransaction) writing.exec('rollback');
      throw explain(error);
    }
  };

  return {
    name: 'sqlite',
    reader,
    longReader,
    words,
    write: (work) => queue(() => transaction(work)),
    async insert(_tx, table, rows) {
      if (!rows.length) return;
      const columns = Object.keys(rows[0]!);
      const sql = `insert into ${table} (${columns.join(',')}) values (${columns.map(() => '?').join(',')})`;
      const statement = prepare(table === 'word' ? `${sql} on conflict do nothing` : sql);
      for (const row of rows) statement.run(...(Object.values(row) as SQLInputValue[]));
    },
    async index(_tx, entries: IndexEntry[]) {
      const statement = prepare('insert into words (rowid, title, body) values (?, ?, ?)');
      for (const { num, title, body } of entries)
        statement.run(num, title.join(' '), [...body, ...title.map(titleKey)].join(' '));
    },
    async unindex(_tx, nums) {
      const statement = prepare('delete from words where rowid = ?');
      for (const num of nums) statement.run(num);
    },
    async find(query) {
      return findWords(query);
    },
    matches: async (query) => matchesOf(prepareRead, query),
    async clearIndex() {
      writing.exec(`insert into words (words) values ('delete-all')`);
    },
    async backup(target) {
      await copyDatabase(file, path.join(target, FILE));
      syncFolder(target);
    },
    async close() {
      await queue(async () => {});
      await longReader.destroy();
      await reader.destroy();
      await writer.destroy();
      unlock();
    },
  };
}

/** All pages in one step, on a connection and a thread of their own: writers neither wait nor make it start again. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
  try {
    await backup(source, to, { rate: 2 ** 30 });
  } finally {
    source.close();
  }
  const handle = openSync(to, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/** A name is on disk only when its folder is. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
