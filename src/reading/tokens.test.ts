// Where words stand: elisions, hyphens, line breaks and shapes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { codeUnitsOf } from './fold.ts';
import { ALL_CAPITALS, CAPITAL, HYPHENATED, PARAGRAPH_BEFORE, tokenise } from './tokens.ts';
import type { Elision, Tokens } from './tokens.ts';
import { WordIndex } from './words.ts';

const cut = (text: string, elision: Elision = 'before'): { tokens: Tokens; words: string[] } => {
  const tokens = tokenise(codeUnitsOf(text), new WordIndex(), elision);
  return {
    tokens,
    words: Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at])),
  };
};

test('French elides before the word, English after it', () => {
  assert.deepEqual(cut('L’accord d’Ankara, aujourd’hui').words, [
    'L’',
    'accord',
    'd’',
    'Ankara',
    ',',
    'aujourd’',
    'hui',
  ]);
  assert.deepEqual(cut("the Party's notice", 'after').words, ['the', 'Party', "'s", 'notice']);
});

test('hyphens join words without being words', () => {
  const { tokens, words } = cut('accord-cadre Birlestik-2024 – fin');
  assert.deepEqual(words, ['accord', 'cadre', 'Birlestik', '2024', '–', 'fin']);
  assert.deepEqual(
    words.map((_, at) => ((tokens.shape[at] as number) & HYPHENATED) !== 0),
    [false, true, false, true, false, false],
  );
});

test('capitals and paragraphs are kept as shapes', () => {
  const { tokens } = cut('ALGER dit\n\nOui');
  assert.equal((tokens.shape[0] as number) & ALL_CAPITALS, ALL_CAPITALS);
  assert.equal((tokens.shape[2] as number) & (CAPITAL | PARAGRAPH_BEFORE), CAPITAL | PARAGRAPH_BEFORE);
});

test('tokens lie inside the text, in order, none empty, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { tokens } = cut(text);
      for (let at = 0; at < tokens.count; at++) {
        assert.ok(
          (tokens.start[at] as number) < (tokens.end[at] as number) &&
            (tokens.end[at] as number) <= text.length,
        );
        if (at > 0) assert.ok((tokens.end[at - 1] as number) <= (tokens.start[at] as number));
      }
    }),
  );
});
