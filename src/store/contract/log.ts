// The log: all or nothing, never altered, answering the past as then, the source of everything shown.
import assert from 'node:assert/strict';
import { identityOf, reviewOf } from '../../register/judgement.ts';
import { samples, withoutCorpus } from '../fixtures/corpus.ts';
import { bytesOf, otherDay, readingOf } from '../fixtures/readings.ts';
import { PERSON, at, receipt, receiveBoth, type Run } from './harness.ts';
import type { Store } from '../store.ts';

export function logContract(run: Run): void {
  run('answers the past as it was answered then', async (store) => {
    const { agreement, first } = await receiveBoth(store);
    const query = { kind: 'agreement', knownOn: '2026-02-15' } as const;
    const [page, entity, people] = [
      await store.cards(query),
      await store.entity(agreement, '2026-02-15'),
      await store.cards({ ...query, kind: 'person' }),
    ];
    const documents = await store.cards({ ...query, kind: 'document' });
    const term = entity!.statements.find((live) => live.statement.fact === 'term')!;
    await store.append([reviewOf(term.statement, 'rejected', PERSON)], at('2026-03-01'));
    await store.append([identityOf(entity!, entity!.members[1]!, 'different', PERSON)], at('2026-03-02'));
    await store.receive(bytesOf(otherDay), otherDay, receipt('2026-03-03'));
    assert.equal((await store.cards({ kind: 'agreement' })).total, 3);
    assert.deepEqual(await store.entity(agreement, '2026-02-15'), entity);
    assert.deepEqual(await store.cards(query), page);
    assert.deepEqual(await store.cards({ ...query, kind: 'person' }), people);
    assert.deepEqual(await store.cards({ ...query, kind: 'document' }), documents);
    assert.deepEqual((await store.entity(agreement, '2026-01-15'))!.members, [agreement]);
    assert.equal(await store.entity(agreement, '2025-12-31'), undefined);
    assert.equal(await store.document(first.document, '2025-12-31'), undefined);
  });

  run('refuses to change or delete what was recorded', async (store) => {
    await receiveBoth(store);
    await assert.rejects(tamper(store, 'update'), /append-only/);
    await assert.rejects(tamper(store, 'delete'), /append-only/);
    assert.equal((await store.verify({ deep: true })).ok, true);
  });

  run('writes all or nothing', async (store) => {
    await receiveBoth(store);
    const before = await store.counts();
    const bad = {
      entityId: 'x',
      kind: 'agreement',
      fact: 'agreement',
      value: {},
      origin: PERSON,
      id: 'twice',
    } as const;
    await assert.rejects(store.append([bad, bad], at('2026-03-01')));
    assert.deepEqual(await store.counts(), before);
    assert.equal((await store.verify({ deep: true })).ok, true);
  });

  run('keeps time in the log going forward', async (store) => {
    const note = {
      entityId: 'register',
      kind: 'register',
      fact: 'note',
      value: 'x',
      origin: PERSON,
    } as const;
    const [first] = await store.append([note], at('2026-05-01'));
    const [second] = await store.append([note], at('2026-04-01'));
    assert.ok(second!.recordedAt > first!.recordedAt);
  });

  run('is made anew where two words of a name sound alike at their beginning', async (store) => {
    const reading = readingOf('Karatodo Karatodomi, Minister of Defence of Kazakhstan, spoke.', [
      { t: 'person', name: 'Karatodo Karatodomi', role: 'min_defence', country: 'KZ' },
    ]);
    await store.receive(bytesOf(reading), reading, receipt('2026-01-01'));
    await store.rebuild();
    assert.equal((await store.verify({ deep: true })).ok, true);
  });

  run(
    'folds the whole corpus step by step to what it is folded to anew',
    async (store) => {
      for (const sample of samples('ru').concat(samples('kk')))
        await store.receive(sample.bytes, sample.reading, receipt('2026-01-01'));
      assert.deepEqual((await store.verify({ deep: true })).projections, []);
      const kinds = ['agreement', 'person', 'activity', 'document'] as const;
      const before = await Promise.all(
        kinds.map((kind) => store.cards({ kind, limit: 1000, sort: 'recorded' })),
      );
      const proposals = await store.proposals();
      await store.rebuild();
      assert.deepEqual(
        await Promise.all(kinds.map((kind) => store.cards({ kind, limit: 1000, sort: 'recorded' }))),
        before,
      );
      assert.deepEqual(await store.proposals(), proposals);
      assert.equal((await store.verify({ deep: true })).ok, true);
    },
    withoutCorpus,
  );
}

/** Goes behind the port, as somebody with the database's password would. */
async function tamper(store: Store, what: 'update' | 'delete'): Promise<void> {
  const { behind } = store as Store & { behind: (sql: string) => Promise<void> };
  await behind(
    what === 'update'
      ? `update statement set value = 'x' where seq = 1`
      : 'delete from statement where seq = 1',
  );
}
