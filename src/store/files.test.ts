// The bytes of documents on a disk that fills up: a refusal, nothing half-written, and all is well when there is room again.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mock, test } from 'node:test';
import { Refusal } from '../vocabulary/refusal.ts';
import { bytesOf, readingOf } from './fixtures/readings.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

const receipt = {
  actor: 'local',
  at: '2026-01-01T00:00:00.000Z',
  reader: { name: 'test-reader', version: '1' },
};

const documents = (count: number, length = 20) =>
  Array.from({ length: count }, (_, i) => {
    const reading = readingOf(`Note ${i}. ${`word${i} `.repeat(length)}`, []);
    return { bytes: bytesOf(reading), reading };
  });

const isFull = (error: unknown) =>
  error instanceof Refusal && error.code === 'store-full' && error.status === 507;

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foedera-files-'));
  await work(folder).finally(() => rm(folder, { recursive: true, force: true }));
}

const leftovers = (folder: string) =>
  readdir(path.join(folder, 'documents', 'incoming')).catch((): string[] => []);

/** From the `nth` file on the disk takes half of it and no more. */
async function fillUpAt(folder: string, nth: number): Promise<() => void> {
  const handle = await open(folder);
  const FileHandle = Object.getPrototypeOf(handle) as { writeFile(bytes: Uint8Array): Promise<void> };
  await handle.close();
  const { writeFile: write } = FileHandle;
  let written = 0;
  const mocked = mock.method(FileHandle, 'writeFile', async function (this: unknown, bytes: Uint8Array) {
    written += 1;
    if (written < nth) return write.call(this as typeof FileHandle, bytes);
    await write.call(this as typeof FileHandle, bytes.subarray(0, bytes.length / 2));
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  });
  return () => mocked.mock.restore();
}

async function isWhole(store: Store, folder: string, count: number): Promise<void> {
  assert.equal((await store.counts()).documents, count);
  assert.deepEqual(await leftovers(folder), []);
  assert.equal((await store.verify({ deep: true })).ok, true);
}

test('a disk full in the middle of a file is a refusal; nothing of the batch is kept', () =>
  inFolder(async (folder) => {
    const store = await openStore({ folder });
    await store.receiveAll(documents(3), receipt);
    const makeRoom = await fillUpAt(folder, 12);
    await assert.rejects(store.receiveAll(documents(20), receipt), isFull).finally(makeRoom);
    await isWhole(store, folder, 3);
    await store.receiveAll(documents(20), receipt);
    await isWhole(store, folder, 20);
    await store.close();
  }));

test('what a killed process left half-written goes when the register is opened', () =>
  inFolder(async (folder) => {
    const incoming = path.join(folder, 'documents', 'incoming');
    await mkdir(incoming, { recursive: true });
    await writeFile(path.join(incoming, 'half'), 'ha');
    const store = await openStore({ folder });
    await isWhole(store, folder, 0);
    await store.close();
  }));

const mount = (...options: string[]) => spawnSync('mount', options, { encoding: 'utf8' }).status === 0;

test('a real disk that fills up', async (t) => {
  await inFolder(async (folder) => {
    if (!mount('-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder)) {
      t.skip('no right to mount a small disk');
      return;
    }
    try {
      await fillAndMakeRoom(folder);
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});

async function fillAndMakeRoom(folder: string): Promise<void> {
  const store = await openStore({ folder });
  let kept = 0;
  const fill = async () => {
    for (const { bytes, reading } of documents(200, 8000)) {
      await store.receive(bytes, reading, receipt);
      kept += 1;
    }
  };
  await assert.rejects(fill(), isFull);
  assert.ok(kept > 0);
  await isWhole(store, folder, kept);
  assert.ok(mount('-o', 'remount,size=200m', folder));
  await store.receiveAll(documents(20), receipt);
  await isWhole(store, folder, kept + 20);
  await store.close();
}
