// The register as lines: out and back the same, altered lines refused, merged into another register.
import assert from 'node:assert/strict';
import path from 'node:path';
import { openStore } from '../open-store.ts';
import { bytesOf, otherDay, signature } from '../fixtures/readings.ts';
import { at, receipt, refused, receiveBoth, type Run } from './harness.ts';
import type { DumpLine } from '../store.ts';

export function dumpContract(run: Run): void {
  run('goes out as lines and comes back the same', async (store, folder) => {
    const { agreement } = await receiveBoth(store);
    const lines = await collect(store.dump());
    const copies = path.join(folder, 'copy');
    const other = await openStore({ folder: copies });
    try {
      await other.restore(JSON.parse(JSON.stringify(lines)) as DumpLine[]);
      assert.deepEqual(await collect(other.dump()), lines);
      assert.deepEqual(await other.entity(agreement), await store.entity(agreement));
      assert.deepEqual(await other.cards({ kind: 'document' }), await store.cards({ kind: 'document' }));
      assert.equal((await other.verify({ deep: true })).ok, true);
      await assert.rejects(other.restore(lines), refused('store-not-empty'));
    } finally {
      await other.close();
    }
  });

  run('refuses lines that were altered', async (store, folder) => {
    await receiveBoth(store);
    const lines = await collect(store.dump());
    const altered = lines.map((line) =>
      line.t === 'statement' && line.statement.fact === 'event'
        ? { ...line, statement: { ...line.statement, value: { step: 'signed', date: '1999-01-01' } } }
        : line,
    );
    const other = await openStore({ folder: path.join(folder, 'copy') });
    await assert.rejects(other.restore(altered), refused('chain-broken'));
    assert.equal((await other.counts()).statements, 0);
    await other.close();
  });

  run('takes over another register, what it has already only once', async (store, folder) => {
    const { agreement, first } = await receiveBoth(store);
    const other = await openStore({ folder: path.join(folder, 'copy') });
    try {
      await other.receive(bytesOf(otherDay), otherDay, receipt('2026-03-01'));
      await other.receive(bytesOf(signature), signature, receipt('2026-03-02'));
      const taken = await other.merge(await collect(store.dump()), at('2026-04-01'));
      assert.equal(taken.documents, 1, 'the document both hold is not taken again');
      assert.deepEqual((await other.original(first.document))!.length, bytesOf(signature).length);
      assert.equal((await other.verify({ deep: true })).ok, true);
      const ids = (await store.statements({ live: false })).map((live) => live.statement.id);
      assert.equal((await other.statements({ ids, live: false })).length, ids.length, 'ids are kept');
      assert.ok((await other.entity(agreement))!.members.length >= 2);
      assert.deepEqual(await other.merge(await collect(store.dump()), at('2026-04-02')), {
        documents: 0,
        statements: 0,
      });
    } finally {
      await other.close();
    }
  });
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
