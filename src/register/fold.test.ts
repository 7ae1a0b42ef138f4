// The log as it stands: retractions, retractions of retractions, decisions and their undoing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { NewStatement } from '../vocabulary/statement.ts';
import { numbered } from './fixtures/entities.ts';
import { fold, standing } from './fold.ts';
import { reviewOf, undoOf } from './judgement.ts';

const READ = { by: 'reader', name: 'r', version: '1' } as const;
const PERSON = { by: 'person', name: 'p' } as const;
const claim: NewStatement = {
  entityId: 'doc:1#a1',
  kind: 'agreement',
  fact: 'term',
  value: { dur: 'P5Y' },
  origin: READ,
};

test('a claim is proposed, what a person enters is accepted', () => {
  const [read, entered] = fold(numbered([claim, { ...claim, origin: PERSON }]));
  assert.deepEqual([read!.review, entered!.review], ['proposed', 'accepted']);
});

test('the newest standing decision counts; undone, the one before it does', () => {
  const [stated] = numbered([claim]);
  const [, rejected] = numbered([claim, reviewOf(stated!, 'rejected', PERSON)]);
  const corrected = reviewOf(stated!, 'corrected', PERSON, { corrected: { dur: 'P3Y' } });
  const log = [claim, reviewOf(stated!, 'rejected', PERSON), corrected];
  const [live] = fold(numbered(log));
  assert.deepEqual(
    [live!.review, live!.value, live!.original],
    ['corrected', { dur: 'P3Y' }, { dur: 'P5Y' }],
  );
  const [, , third] = numbered(log);
  assert.equal(fold(numbered([...log, undoOf(third!, PERSON)]))[0]!.review, 'rejected');
  const both = [...log, undoOf(third!, PERSON), undoOf(rejected!, PERSON)];
  assert.deepEqual(
    [fold(numbered(both))[0]!.review, fold(numbered(both))[0]!.value],
    ['proposed', { dur: 'P5Y' }],
  );
});

test('a statement stands after an even number of takings back in a row, whatever their number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), (times) => {
      const log: NewStatement[] = [claim];
      for (let i = 0; i < times; i += 1) log.push(undoOf(numbered(log).at(-1)!, PERSON));
      assert.equal(
        standing(numbered(log)).some((s) => s.id === 's1'),
        times % 2 === 0,
      );
    }),
  );
});
