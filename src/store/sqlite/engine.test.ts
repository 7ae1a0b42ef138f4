// The contract on the embedded engine, and what only it promises: one process to a folder, a full disk refused, live backup.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { NewStatement } from '../../vocabulary/statement.ts';
import { bytesOf, signature } from '../fixtures/readings.ts';
import { openStore, storeOf } from '../open-store.ts';
import { storeContract } from '../store.contract.ts';
import type { Store } from '../store.ts';
import { behind } from '../fixtures/behind.ts';
import { openSqlite } from './engine.ts';

storeContract('SQLite', {
  open: async (folder) => {
    const engine = openSqlite({ folder });
    return behind(storeOf(engine, folder), engine);
  },
});

const note = (value: string): NewStatement => ({
  entityId: 'register',
  kind: 'register',
  fact: 'note',
  value,
  origin: { by: 'person', name: 'local' },
});
const by = { actor: 'local', at: '2026-01-01T00:00:00.000Z' };

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foedera-sqlite-'));
  await work(folder).finally(() => rm(folder, { recursive: true, force: true }));
}

test('a second process on one folder is told, and may come in when the first has gone', () =>
  inFolder(async (folder) => {
    const store = await openStore({ folder });
    const script = `import('${path.join(import.meta.dirname, '../open-store.ts')}').then(({ openStore }) => openStore({ folder: ${JSON.stringify(folder)} })).then(() => console.log('open'), (error) => console.log(error.code))`;
    const asked = () => spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout.trim();
    assert.equal(asked(), 'store-in-use');
    await store.close();
    assert.equal(asked(), 'open');
  }));

test('looking without the lock is possible while another process writes', () =>
  inFolder(async (folder) => {
    const store = await openStore({ folder });
    await store.append([note('x')], by);
    const looking = await openStore({ folder, readOnly: true });
    assert.equal((await looking.counts()).statements, 1);
    await looking.close();
    await store.close();
  }));

test('a full disk is a refusal; what was acknowledged stays, nothing is half-written', () =>
  inFolder(async (folder) => {
    const engine = openSqlite({ folder, maxPages: 120 });
    const store: Store = storeOf(engine, folder);
    let kept = 0;
    const fill = async () => {
      for (let i = 0; i < 1000; i += 1)
        kept += (await store.append([note(`${i} ${'x'.repeat(4000)}`), note('second of two')], by)).length;
    };
    await assert.rejects(fill(), (error) => error instanceof Refusal && error.code === 'store-full');
    assert.equal((await store.counts()).statements, kept);
    assert.equal((await store.verify({ deep: true })).ok, true);
    await store.close();
    const larger = await openStore({ folder });
    await larger.append([note('there is room again')], by);
    assert.equal((await larger.verify()).ok, true);
    await larger.close();
  }));

test('a backup of a live store opens and verifies', () =>
  inFolder(async (folder) => {
    const store = await openStore({ folder: path.join(folder, 'live') });
    await store.receive(bytesOf(signature), signature, { ...by, reader: { name: 'r', version: '1' } });
    const writing = Promise.all(Array.from({ length: 50 }, (_, i) => store.append([note(String(i))], by)));
    await store.backup(path.join(folder, 'copy'));
    await writing;
    await store.close();
    const copy = await openStore({ folder: path.join(folder, 'copy') });
    assert.equal((await copy.verify({ deep: true })).ok, true);
    assert.equal((await copy.cards({ kind: 'document' })).total, 1);
    await copy.close();
  }));

test('what was altered behind the chain is found', () =>
  inFolder(async (folder) => {
    const engine = openSqlite({ folder });
    const store = behind(storeOf(engine, folder), engine);
    for (const value of ['a', 'b', 'c']) await store.append([note(value)], by);
    await store.behind('drop trigger log_update');
    await store.behind(`update statement set value = '"z"' where seq = 2`);
    const { ok, brokenAt } = await store.verify();
    assert.deepEqual([ok, brokenAt], [false, 2]);
    await store.close();
  }));

test('a database of a newer program is refused', () =>
  inFolder(async (folder) => {
    const engine = openSqlite({ folder });
    const store = behind(storeOf(engine, folder), engine);
    await store.behind('pragma user_version = 999');
    await store.close();
    assert.throws(
      () => openSqlite({ folder }),
      (error) => error instanceof Refusal && error.code === 'store-newer',
    );
  }));

test('what an older program kept beside the log is made anew, once it is opened for writing', () =>
  inFolder(async (folder) => {
    const engine = openSqlite({ folder });
    const store = behind(storeOf(engine, folder), engine);
    await store.receive(bytesOf(signature), signature, { ...by, reader: { name: 'r', version: '1' } });
    await store.behind(`delete from card where kind = 'agreement'`);
    await store.behind(`delete from meta`);
    await store.close();
    const opened = await openStore({ folder });
    assert.equal((await opened.cards({ kind: 'agreement' })).total, 1);
    assert.equal((await opened.verify({ deep: true })).ok, true);
    await opened.close();
  }));

test('a database of an older program is not looked at before it is brought up', () =>
  inFolder(async (folder) => {
    const engine = openSqlite({ folder });
    const store = behind(storeOf(engine, folder), engine);
    await store.behind('pragma user_version = 1');
    await store.close();
    assert.throws(
      () => openSqlite({ folder, readOnly: true }),
      (error) => error instanceof Refusal && error.code === 'store-older',
    );
  }));
