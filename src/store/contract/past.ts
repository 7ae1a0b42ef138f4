// The past asked again: search and proposals answer for a day what they answered then, whatever was recorded since.
import assert from 'node:assert/strict';
import { identityOf, reviewOf, undoOf } from '../../register/judgement.ts';
import { bytesOf, otherDay, ratification, readingOf, signature } from '../fixtures/readings.ts';
import type { SearchQuery, Store } from '../store.ts';
import { PERSON, at, receipt, receiveBoth, type Run } from './harness.ts';

const DAY = '2026-02-15';

const QUESTIONS: Omit<SearchQuery, 'knownOn'>[] = [
  { q: 'Jaksilikov' },
  { q: 'military agreement' },
  { q: 'cooperaton' },
  { q: 'sign' },
  { q: 'Astana Doha Kuwait' },
  { q: 'Kazakhstan', kind: 'agreement' },
  { q: 'Doha', where: { language: ['en'] } },
  { q: 'Bukhara' },
];

const askAll = (store: Store, knownOn: string) =>
  Promise.all(QUESTIONS.map((question) => store.search({ ...question, knownOn })));

/** The first document read again by a better decoder. */
const readBetter = readingOf(`${signature.text} The ceremony was in Kuwait.`, [], {
  title: 'Two States sign in Bukhara',
});

/** Another signature two months later, all else alike. */
const laterDay = readingOf(
  'Kazakhstan and Qatar signed a military cooperation agreement on 14 February 2024.',
  [
    { t: 'agreement', id: 'a1', parties: ['KZ', 'QA'], kind: 'agreement', subject: 'mil_coop' },
    { t: 'event', of: 'a1', step: 'signed', date: '2024-02-14' },
  ],
);

export function pastContract(run: Run): void {
  run('searches the past as it was searched then', async (store) => {
    const { agreement, minister } = await receiveBoth(store);
    const before = await askAll(store, DAY);
    const page = await store.cards({ kind: 'person', q: 'Jaksilikov', knownOn: DAY });
    assert.equal(before[0]!.total, 3, 'the person and both documents');
    assert.equal(before.at(-1)!.total, 0, 'nobody spoke of Bukhara');
    const entity = (await store.entity(agreement))!;
    const person = (await store.entity(minister))!;
    await store.append([identityOf(entity, entity.members[1]!, 'different', PERSON)], at('2026-03-01'));
    await store.append([reviewOf(person.statements[0]!.statement, 'rejected', PERSON)], at('2026-03-02'));
    await store.receive(bytesOf(otherDay), otherDay, receipt('2026-03-03'));
    await store.receive(bytesOf(signature), { ...readBetter }, receipt('2026-03-04', '2'));
    const now = await Promise.all(QUESTIONS.map((question) => store.search(question)));
    assert.notDeepEqual(
      now.map((found) => found.total),
      before.map((found) => found.total),
    );
    assert.deepEqual(await askAll(store, DAY), before);
    assert.deepEqual(await store.cards({ kind: 'person', q: 'Jaksilikov', knownOn: DAY }), page);
    await store.rebuild();
    assert.deepEqual(await askAll(store, DAY), before, 'the index made anew answers the same');
    assert.equal((await store.search({ q: 'Jaksilikov', knownOn: '2025-12-31' })).total, 0);
  });

  run('finds in the past what the present finds, where nothing has changed', async (store) => {
    await receiveBoth(store);
    for (const question of QUESTIONS) {
      const [now, then] = [await store.search(question), await store.search({ ...question, knownOn: DAY })];
      const ids = ({ hits }: typeof now) => hits.map((hit) => hit.card.id).sort();
      assert.deepEqual([ids(then), then.facets, then.corrected], [ids(now), now.facets, now.corrected]);
    }
  });

  run('proposes for a day what was open then', async (store) => {
    await store.receive(bytesOf(ratification), ratification, receipt('2026-01-01'));
    const later = await store.receive(bytesOf(laterDay), laterDay, receipt('2026-02-01'));
    const ask = (knownOn?: string) => store.proposals(knownOn === undefined ? {} : { knownOn });
    const open = await ask();
    assert.deepEqual(
      open.map((one) => one.because.at(-1)),
      ['signature-days-differ 2024-02-14 2023-12-12'],
    );
    const entity = (await store.entity(`${later.document}#a1`))!;
    const [said] = await store.append([identityOf(entity, open[0]!.b, 'same', PERSON)], at('2026-03-01'));
    assert.deepEqual([await ask(), await ask('2026-03-02')], [[], []]);
    assert.deepEqual([await ask('2026-01-15'), await ask(DAY)], [[], open]);
    await store.append([undoOf(said!, PERSON)], at('2026-04-01'));
    assert.deepEqual([await ask(), await ask('2026-03-02'), await ask(DAY)], [open, [], open]);
    assert.deepEqual(await store.proposals({ entity: open[0]!.b, knownOn: DAY }), open);
    assert.deepEqual(await store.proposals({ kind: 'person', knownOn: DAY }), []);
  });
}
