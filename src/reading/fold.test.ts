// Folding never moves an offset, whatever the text; words that readers take for the same fold alike.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { codeUnitsOf, foldText } from './fold.ts';
import { WordIndex } from './words.ts';

test('a folded text is as long as the text, for any code units', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  for (const text of ['İstanbul', 'ﬁn № 12', '\ud800', 'Ẵ', 'e\u0301', '𝔸'.repeat(9000)])
    assert.equal(foldText(text).length, text.length);
});

test('case, accents, apostrophes, dashes and spaces fold together', () => {
  assert.equal(foldText('L’Été – à\u00a0İzmir'), "l'ete - a izmir");
});

test('a word index finds words by what they fold to, ligatures and combining marks included', () => {
  const words = new WordIndex();
  const id = words.add('manœuvre');
  for (const written of ['manoeuvre', 'manœuvre', 'MANŒUVRE', 'mano\u0301euvre']) {
    assert.equal(words.find(codeUnitsOf(written).folded, 0, written.length), id, written);
  }
  assert.equal(words.numberOf('manoeuvres'), 0);
});

test('a word index keeps its words apart as it grows', () => {
  const words = new WordIndex();
  const ids = Array.from({ length: 40_000 }, (_, n) => words.add(`w${n}`));
  assert.equal(new Set(ids).size, ids.length);
  ids.forEach((id, n) => assert.equal(words.numberOf(`w${n}`), id));
});
