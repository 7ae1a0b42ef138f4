// What the programme keeps: records with versions, bookings that never overlap, names that can be erased.
import assert from 'node:assert/strict';
import { PERSON, at, refused, type Run } from './harness.ts';
import type { Refusal } from '../../vocabulary/refusal.ts';
import type { NewStatement } from '../../vocabulary/statement.ts';
import type { Booking } from '../store.ts';
const change = (fields: Record<string, string | null>): NewStatement => ({
  entityId: 'programme:activity:1',
  kind: 'programme',
  fact: 'programme',
  value: { type: 'activity', change: fields },
  origin: PERSON,
});

const ask = (i: number): Booking => ({
  id: `b${i}`,
  facility: 'range',
  from: '2026-05-01T08:00:00.000Z',
  until: '2026-05-01T10:00:00.000Z',
  blocking: true,
  exclusive: true,
  data: { i },
});

export function programmeContract(run: Run): void {
  run('folds programme records and refuses a change based on an older one', async (store) => {
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
}
