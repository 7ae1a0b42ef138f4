// Entities: joined with reasons, the better source shown, human words over the machine's.
import assert from 'node:assert/strict';
import { identityOf, pinOf, reviewOf, undoOf } from '../../register/judgement.ts';
import { bytesOf, otherDay } from '../fixtures/readings.ts';
import { PERSON, at, receipt, refused, receiveBoth, type Run } from './harness.ts';
import type { NewStatement } from '../../vocabulary/statement.ts';

export function entitiesContract(run: Run): void {
  run('joins one agreement and one person told in two languages, and says why', async (store) => {
    const { second, agreement, minister } = await receiveBoth(store);
    const entity = (await store.entity(`${second.document}#a1`))!;
    assert.equal(entity.id, agreement);
    assert.deepEqual(entity.members, [agreement, `${second.document}#a1`]);
    assert.ok(entity.judged[0]!.because.includes('same-signature-day 2023-12-12'));
    assert.equal(entity.judged[0]!.by, 'reader foedera-identity 1');
    const signed = entity.acts.filter((act) => act.step === 'signed');
    assert.deepEqual(
      signed.map((act) => act.statements.length),
      [2],
    );
    const person = (await store.entity(`${second.document}#p1`))!;
    assert.equal(person.id, minister);
    assert.equal(person.fields['name']!.others.length, 1);
  });

  run('never joins agreements signed on different days', async (store) => {
    const { agreement } = await receiveBoth(store);
    const third = await store.receive(bytesOf(otherDay), otherDay, receipt('2026-03-01'));
    assert.equal((await store.entity(`${third.document}#a1`))!.id, `${third.document}#a1`);
    assert.deepEqual(await store.proposals({ entity: agreement }), []);
  });

  run('shows the value of the better source, the contradiction beside it', async (store) => {
    const { agreement, first, second } = await receiveBoth(store);
    const { dur } = (await store.entity(agreement))!.fields;
    assert.equal(dur!.value, 'P3Y');
    assert.equal(dur!.chosenBy, 'rank');
    assert.equal(dur!.statements[0]!.statement.document, second.document);
    assert.deepEqual(
      dur!.others.map((other) => [other.value, other.contradicts, other.statements[0]!.statement.document]),
      [['P5Y', true, first.document]],
    );
    const pinned = await store.append(
      [pinOf({ id: agreement, kind: 'agreement' }, 'dur', 'P5Y', PERSON)],
      at('2026-03-01'),
    );
    const after = (await store.entity(agreement))!.fields['dur']!;
    assert.deepEqual([after.value, after.chosenBy], ['P5Y', 'pinned']);
    await store.append([undoOf(pinned[0]!, PERSON)], at('2026-03-02'));
    assert.equal((await store.entity(agreement))!.fields['dur']!.value, 'P3Y');
  });

  run('keeps human words over the machine and lets them be taken back', async (store) => {
    const { agreement, second } = await receiveBoth(store);
    const other = `${second.document}#a1`;
    const [apart] = await store.append(
      [identityOf({ id: agreement, kind: 'agreement' }, other, 'different', PERSON, ['two texts'])],
      at('2026-03-01'),
    );
    assert.deepEqual(
      [(await store.entity(agreement))!.members, (await store.entity(other))!.members],
      [[agreement], [other]],
    );
    await store.append([undoOf(apart!, PERSON)], at('2026-03-02'));
    assert.deepEqual((await store.entity(other))!.members, [agreement, other]);
    const third = await store.receive(bytesOf(otherDay), otherDay, receipt('2026-03-03'));
    await store.append(
      [identityOf({ id: agreement, kind: 'agreement' }, `${third.document}#a1`, 'same', PERSON)],
      at('2026-03-04'),
    );
    assert.equal((await store.entity(agreement))!.members.length, 3);
    assert.equal((await store.cards({ kind: 'agreement' })).total, 1);
  });

  run('reviews, corrects and undoes without losing the original', async (store) => {
    const { agreement } = await receiveBoth(store);
    const term = (await store.entity(agreement))!.statements.find((live) => live.statement.fact === 'term')!;
    const before = await store.counts();
    const corrected = { ...(term.value as object), dur: 'P4Y' } as NewStatement['value'];
    const [review] = await store.append(
      [reviewOf(term.statement, 'corrected', PERSON, { corrected })],
      at('2026-03-01'),
      [{ decisionOn: term.statement.id }],
    );
    const live = (await store.statement(term.statement.id))!;
    assert.deepEqual(
      [live.review, (live.value as { dur: string }).dur, (live.original as { dur: string }).dur],
      ['corrected', 'P4Y', (term.value as { dur: string }).dur],
    );
    assert.equal((await store.counts()).toReview, before.toReview - 1);
    await assert.rejects(
      store.append([reviewOf(term.statement, 'accepted', PERSON)], at('2026-03-02'), [
        { decisionOn: term.statement.id },
      ]),
      refused('decided-meanwhile'),
    );
    await store.append([undoOf(review!, PERSON)], at('2026-03-03'), [
      { decisionOn: term.statement.id, seen: review!.id },
    ]);
    assert.equal((await store.statement(term.statement.id))!.review, 'proposed');
    assert.equal((await store.counts()).toReview, before.toReview);
  });
}
