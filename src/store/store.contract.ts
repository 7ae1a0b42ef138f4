// What every store must keep, whatever its engine: run over SQLite and over PostgreSQL by the tests beside the engines.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { identityOf, pinOf, reviewOf, undoOf } from '../register/judgement.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { NewStatement } from '../vocabulary/statement.ts';
import { bytesOf, otherDay, ratification, readingOf, signature } from './fixtures/readings.ts';
import { samples, withoutCorpus } from './fixtures/corpus.ts';
import type { Booking, DumpLine, Receipt, Store } from './store.ts';

const PERSON = { by: 'person', name: 'local' } as const;
const at = (day: string) => ({ actor: 'local', at: `${day}T10:00:00.000Z` });
const receipt = (day: string, version = '1'): Receipt => ({
  ...at(day),
  reader: { name: 'test-reader', version },
});
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export interface Harness {
  /** An empty store; `folder` keeps its bytes. */
  open(folder: string): Promise<Store>;
  skip?: string | false;
}

export function storeContract(name: string, harness: Harness): void {
  describe(`a store on ${name}`, { skip: harness.skip || false }, () => {
    const run = (
      title: string,
      work: (store: Store, folder: string) => Promise<void>,
      skip: string | false = false,
    ) =>
      test(title, { skip }, async () => {
        const folder = await mkdtemp(path.join(tmpdir(), 'foedera-store-'));
        const store = await harness.open(folder);
        try {
          await work(store, folder);
        } finally {
          await store.close();
          await rm(folder, { recursive: true, force: true });
        }
      });

    const receiveBoth = async (store: Store) => {
      const first = await store.receive(bytesOf(signature), signature, receipt('2026-01-01'));
      const second = await store.receive(bytesOf(ratification), ratification, receipt('2026-02-01'));
      return { first, second, agreement: `${first.document}#a1`, minister: `${first.document}#p1` };
    };

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
      const term = (await store.entity(agreement))!.statements.find(
        (live) => live.statement.fact === 'term',
      )!;
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

    run('folds programme records and refuses a change based on an older one', async (store) => {
      const change = (fields: Record<string, string | null>): NewStatement => ({
        entityId: 'programme:activity:1',
        kind: 'programme',
        fact: 'programme',
        value: { type: 'activity', change: fields },
        origin: PERSON,
      });
      await store.append([change({ title: 'Exercise', place: 'Doha' })], at('2026-01-01'), [
        { record: 'programme:activity:1', version: 0 },
      ]);
      await store.append([change({ title: 'Exercise 2026', place: null })], at('2026-02-01'), [
        { record: 'programme:activity:1', version: 1 },
      ]);
      await assert.rejects(
        store.append([change({ title: 'lost' })], at('2026-02-02'), [
          { record: 'programme:activity:1', version: 1 },
        ]),
        refused('changed-meanwhile'),
      );
      const record = (await store.record('programme:activity:1'))!;
      assert.deepEqual([record.version, record.data], [2, { title: 'Exercise 2026' }]);
      assert.deepEqual((await store.record('programme:activity:1', '2026-01-15'))!.data, {
        title: 'Exercise',
        place: 'Doha',
      });
      assert.equal((await store.records({ type: 'activity', where: { title: 'Exercise 2026' } })).length, 1);
    });

    run('gives a range to one of a hundred who ask at once', async (store) => {
      const ask = (i: number): Booking => ({
        id: `b${i}`,
        facility: 'range',
        from: '2026-05-01T08:00:00.000Z',
        until: '2026-05-01T10:00:00.000Z',
        blocking: true,
        exclusive: true,
        data: { i },
      });
      const answers = await Promise.allSettled(
        Array.from({ length: 100 }, (_, i) => store.exclusively(['range'], (work) => work.book([ask(i)]))),
      );
      const refusals = answers
        .filter((answer) => answer.status === 'rejected')
        .map((answer) => (answer.reason as Refusal).code);
      assert.deepEqual(
        [answers.length - refusals.length, new Set(refusals)],
        [1, new Set(['booking-overlaps'])],
      );
      assert.equal((await store.bookings({ facilities: ['range'] })).length, 1);
      // Adjacent ranges do not clash; what does not block waits beside.
      await store.exclusively(['range'], (work) =>
        work.book([
          { ...ask(200), from: '2026-05-01T10:00:00.000Z', until: '2026-05-01T11:00:00.000Z' },
          { ...ask(201), blocking: false },
        ]),
      );
      assert.equal((await store.bookings({ facilities: ['range'], blocking: true })).length, 2);
    });

    run('rolls back work that fails under its locks', async (store) => {
      const booking: Booking = {
        id: 'b',
        facility: 'f',
        from: '2026-05-01T08:00:00.000Z',
        until: '2026-05-01T10:00:00.000Z',
        blocking: true,
        exclusive: false,
        data: {},
      };
      await assert.rejects(
        store.exclusively(['f'], async (work) => {
          await work.book([booking]);
          throw new Error('changed my mind');
        }),
        /changed my mind/,
      );
      assert.deepEqual(await store.bookings({ facilities: ['f'] }), []);
    });

    run('erases what must be erasable', async (store) => {
      await store.aside.put('candidate:1', { name: 'A. Candidate' });
      assert.deepEqual(await store.aside.get('candidate:1'), { name: 'A. Candidate' });
      assert.equal(await store.aside.erase('candidate:1'), true);
      assert.equal(await store.aside.get('candidate:1'), undefined);
    });

    run('goes out as lines and comes back the same', async (store, folder) => {
      const { agreement } = await receiveBoth(store);
      const lines = await collect(store.dump());
      const copies = path.join(folder, 'copy');
      const other = await (await import('./open-store.ts')).openStore({ folder: copies });
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
      const other = await (await import('./open-store.ts')).openStore({ folder: path.join(folder, 'copy') });
      await assert.rejects(other.restore(altered), refused('chain-broken'));
      assert.equal((await other.counts()).statements, 0);
      await other.close();
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
  });
}

/** Goes behind the port, as somebody with the database's password would. */
async function tamper(store: Store, what: 'update' | 'delete'): Promise<void> {
  const { behind } = store as Store & { behind?: (sql: string) => Promise<void> };
  await behind!(
    what === 'update'
      ? `update statement set value = 'x' where seq = 1`
      : 'delete from statement where seq = 1',
  );
}
