// One slip of the finger: exactly the words that one insertion, deletion, change or swap makes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { oneSlip } from './vocabulary.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

/** Every word one slip away, written out. */
function slips(text: string): Set<string> {
  const all = new Set<string>([text]);
  for (let i = 0; i <= text.length; i += 1) {
    all.add(text.slice(0, i) + text.slice(i + 1));
    if (i + 1 < text.length) all.add(text.slice(0, i) + text[i + 1]! + text[i]! + text.slice(i + 2));
    for (const letter of 'abc') {
      all.add(text.slice(0, i) + letter + text.slice(i));
      all.add(text.slice(0, i) + letter + text.slice(i + 1));
    }
  }
  return all;
}

test('one slip is what can be written out as one', () => {
  fc.assert(
    fc.property(word, word, (a, b) => assert.equal(oneSlip(a, b), slips(a).has(b))),
    { numRuns: 2000 },
  );
});
