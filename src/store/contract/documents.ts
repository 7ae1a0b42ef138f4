// Documents: kept whole, known again, read again, found.
import assert from 'node:assert/strict';
import { reviewOf } from '../../register/judgement.ts';
import { bytesOf, readingOf, signature } from '../fixtures/readings.ts';
import { PERSON, at, receipt, receiveBoth, type Run } from './harness.ts';

export function documentsContract(run: Run): void {
  run('keeps a document whole and knows it again', async (store) => {
    const { first } = await receiveBoth(store);
    const again = await store.receive(bytesOf(signature), signature, receipt('2026-03-01'));
    assert.deepEqual([again.already, again.document, again.statements], [true, first.document, []]);
    assert.deepEqual(Buffer.from((await store.original(first.document))!), Buffer.from(bytesOf(signature)));
    const kept = (await store.document(first.document))!;
    assert.equal(kept.reading.text, signature.text);
    assert.deepEqual([kept.rank, kept.outlet, kept.published], ['agency', 'TASS', '2023-12-13']);
    assert.equal(await store.find(bytesOf(signature)), first.document);
    assert.equal(await store.find(Buffer.from('never seen')), undefined);
  });

  run('takes the same bytes twice in one batch for one document', async (store) => {
    const both = [signature, signature].map((reading) => ({ bytes: bytesOf(reading), reading }));
    const [first, second] = await store.receiveAll(both, receipt('2026-01-01'));
    assert.deepEqual([first!.already, second!.already, second!.statements], [false, true, []]);
    assert.equal((await store.cards({ kind: 'document' })).total, 1);
    assert.equal((await store.statements({ document: first!.document, facts: ['agreement'] })).length, 1);
  });

  run('reading again replaces proposals and keeps decisions', async (store) => {
    const { first, agreement } = await receiveBoth(store);
    const own = await store.statements({ document: first.document });
    const term = own.find((live) => live.statement.fact === 'term')!;
    await store.append([reviewOf(term.statement, 'accepted', PERSON)], at('2026-03-01'));
    const better = readingOf(signature.text, [
      { t: 'agreement', id: 'a1', parties: ['QA', 'KZ', 'TR'], kind: 'agreement', subject: 'security' },
      { t: 'agreement', id: 'a2', parties: ['KZ', 'QA'], kind: 'agreement', subject: 'mil_coop' },
      { t: 'event', of: 'a2', step: 'signed', date: '2023-12-12', place: 'Doha' },
      { t: 'term', of: 'a2', dur: 'P6Y' },
    ]);
    const again = await store.receive(bytesOf(signature), better, receipt('2026-03-02', '2'));
    assert.equal(again.already, true);
    const now = await store.statements({ document: first.document });
    const found = (fact: string) =>
      now.filter((live) => live.statement.fact === fact).map((live) => live.statement);
    // a2 of the second reading is a1 of the first: it keeps its entity, and the identity found before.
    assert.ok(found('agreement').some((s) => s.entityId === agreement));
    assert.ok(
      found('term').some((s) => s.id === term.statement.id),
      'the accepted term stays',
    );
    assert.deepEqual(
      found('term')
        .map((s) => (s.value as { dur: string }).dur)
        .sort(),
      ['P5Y', 'P6Y'],
    );
    assert.deepEqual(found('person'), [], 'what the better reader no longer proposes is taken back');
    const third = await store.receive(bytesOf(signature), better, receipt('2026-03-03', '3'));
    assert.deepEqual(third.statements, [], 'the same reading adds nothing');
  });

  run('a copy of one dispatch is one source', async (store) => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const a = readingOf(`Dispatch. ${words} ${signature.text}`, [
      {
        t: 'agreement',
        id: 'a1',
        parties: ['KZ', 'QA'],
        kind: 'agreement',
        subject: 'mil_coop',
        title: 'Doha agreement',
      },
      { t: 'event', of: 'a1', step: 'signed', date: '2023-12-12' },
    ]);
    const b = readingOf(`Our paper. ${words} ${signature.text}`, [
      { t: 'agreement', id: 'a1', parties: ['KZ', 'QA'], kind: 'agreement', subject: 'mil_coop' },
      { t: 'event', of: 'a1', step: 'signed', date: '2023-12-12' },
    ]);
    const first = await store.receive(bytesOf(a), a, receipt('2026-01-01'));
    const copy = await store.receive(bytesOf(b), b, receipt('2026-01-02'));
    assert.equal((await store.document(copy.document))!.dispatch, first.document);
    assert.deepEqual((await store.document(first.document))!.copies, [copy.document]);
    const { rows } = await store.cards({ kind: 'agreement' });
    assert.deepEqual(
      rows.map((card) => card.documents),
      [1],
    );
  });

  run('finds across scripts, accents and slips of the finger, and filters', async (store) => {
    const { agreement } = await receiveBoth(store);
    const titles = async (q: string) => (await store.search({ q })).hits.map((hit) => hit.card.id);
    assert.ok((await titles('Jaksilikov')).length >= 2, 'the person and the Russian document');
    assert.ok((await titles('Жаксылыков')).includes(`${agreement.split('#')[0]}#p1`));
    assert.ok((await titles('cooperaton')).length > 0, 'one letter lost');
    assert.deepEqual(await titles('zzzzqqq'), []);
    const hit = (await store.search({ q: 'military agreements', kind: 'document' })).hits[0]!;
    assert.deepEqual(
      hit.marks.map(([from, to]) => hit.snippet.slice(from, to)),
      ['military', 'agreement'],
    );
    const page = await store.cards({ kind: 'agreement', pair: ['QA', 'KZ'], where: { year: ['2023'] } });
    assert.equal(page.total, 1);
    assert.deepEqual(page.facets.find((facet) => facet.name === 'state')!.values, [
      { value: 'KZ', count: 1 },
      { value: 'QA', count: 1 },
    ]);
    assert.equal((await store.cards({ kind: 'agreement', where: { state: ['FR'] } })).total, 0);
  });
}
