// Classes of identity: what joins, what keeps apart, and that the order of words on other pairs never matters.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { classesOf, type Edge } from './identity-classes.ts';

const edge = (a: string, b: string, judgement: Edge['judgement'], seq: number, person = false): Edge => ({
  a,
  b,
  judgement,
  seq,
  person,
  score: 0.9,
});

test('a person’s "different" outweighs a later machine’s "same"', () => {
  assert.deepEqual(classesOf(['x', 'y'], [edge('x', 'y', 'different', 1, true), edge('y', 'x', 'same', 2)]), [
    ['x'],
    ['y'],
  ]);
});

test('two kept apart are not joined through a third', () => {
  const edges = [edge('x', 'z', 'different', 1, true), edge('x', 'y', 'same', 2), edge('y', 'z', 'same', 3)];
  assert.deepEqual(classesOf(['x', 'y', 'z'], edges), [['x', 'y'], ['z']]);
});

test('the newest word of people on a pair counts', () => {
  assert.deepEqual(
    classesOf(['x', 'y'], [edge('x', 'y', 'different', 1, true), edge('x', 'y', 'same', 2, true)]),
    [['x', 'y']],
  );
  assert.deepEqual(
    classesOf(['x', 'y'], [edge('x', 'y', 'same', 1, true), edge('x', 'y', 'unsure', 2, true)]),
    [['x'], ['y']],
  );
});

test('classes part the ids, keep people’s "different", and do not hang on the order given', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const word = fc.record({
    a: fc.constantFrom(...ids),
    b: fc.constantFrom(...ids),
    judgement: fc.constantFrom('same', 'different', 'unsure'),
    person: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const edges = words
        .filter(({ a, b }) => a !== b)
        .map((w, i) => ({ ...w, judgement: w.judgement as Edge['judgement'], seq: i, score: (i % 3) / 3 }));
      const classes = classesOf(ids, edges);
      assert.deepEqual(classes.flat().sort(), ids);
      assert.deepEqual(classesOf(ids, [...edges].reverse()), classes);
      const last = new Map(edges.filter((e) => e.person).map((e) => [[e.a, e.b].sort().join(), e]));
      for (const e of last.values())
        if (e.judgement === 'different')
          assert.ok(!classes.some((members) => members.includes(e.a) && members.includes(e.b)));
    }),
  );
});
