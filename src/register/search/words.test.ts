// What is found by what: pairs that must meet, pairs that must not, in every language with rules.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedWords, indexWords, tokensOf } from './words.ts';

/** Would a question with this word find a text with that one? */
const finds = (asked: string, written: string, language: string) => {
  const keys = new Set(indexWords(written, language));
  return askedWords(asked).every((word) => word.keys.some((key) => keys.has(key)));
};

const MEET: [string, string, string][] = [
  ['accord', 'accords', 'fr'],
  ['cooperation', 'coopération', 'fr'],
  ['militaires', 'militaire', 'fr'],
  ['ratifié', 'ratification', 'fr'],
  ['signé', 'signée', 'fr'],
  ['Kazakhstan', 'd’Kazakhstan', 'fr'],
  ['agreements', 'agreement', 'en'],
  ['ratified', 'ratify', 'en'],
  ['exercises', 'exercise', 'en'],
  ['defense', 'defence', 'en'],
  ['соглашение', 'соглашения', 'ru'],
  ['военного', 'военный', 'ru'],
  ['министр', 'министром', 'ru'],
  ['anlaşma', 'anlaşmalar', 'tr'],
  ['tatbikat', 'tatbikatlar', 'tr'],
  ['келісім', 'келісімдер', 'kk'],
  ['Jaksilikov', 'Жаксылыков', 'ru'],
  ['Жаксылыков', 'Jaqsylyqov', 'fr'],
];
for (const [asked, written, language] of MEET)
  test(`${asked} finds ${written} (${language})`, () => assert.ok(finds(asked, written, language)));

const APART: [string, string, string][] = [
  ['loi', 'loyer', 'fr'],
  ['loyer', 'loi', 'fr'],
  ['base', 'basin', 'en'],
  ['arms', 'army', 'en'],
];
for (const [asked, written, language] of APART)
  test(`${asked} does not find ${written} (${language})`, () => assert.ok(!finds(asked, written, language)));

test('tokens stand where their words stand', () => {
  const text = 'L’accord d’Aktaou, signé — «Канжар-2023» O‘zbekiston';
  assert.deepEqual(
    tokensOf(text).map((token) => text.slice(token.start, token.end)),
    ['accord', 'Aktaou', 'signé', 'Канжар', '2023', 'O‘zbekiston'],
  );
});
