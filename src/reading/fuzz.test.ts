// Whatever a document is mangled into, it is read: no crash, no hang, every quote verbatim, every part and segment in place.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Refusal } from '../vocabulary/refusal.ts';
import { decodeText } from './decode/decode.ts';
import { readDecoded } from './read.ts';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.resolve(root, '../shared/corpus');
const STORY =
  'Le Sénat du Kazakhstan a ratifié jeudi l’accord de coopération militaire signé à Doha le 12 décembre 2023. Il vaut cinq ans.';
const samples = existsSync(corpus)
  ? globSync('*/*.{txt,html}', { cwd: corpus }).map((name) => ({
      name,
      text: readFileSync(path.join(corpus, name), 'utf8'),
    }))
  : [{ name: 'story.txt', text: STORY }];

/** Reads and checks everything that must hold of any reading. */
function readChecked(text: string, name: string): void {
  let decoded;
  try {
    decoded = decodeText(text, { name });
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return;
  }
  const reading = readDecoded(decoded, { name, published: '2024-03-07' });
  for (const claim of reading.claims) {
    assert.ok(claim.evidence.length > 0, `${claim.t} without a passage`);
    for (const { start, end, quote } of claim.evidence) {
      assert.ok(quote.length > 0, `${claim.t} with an empty quote`);
      assert.equal(reading.text.slice(start, end), quote);
    }
  }
  let at = 0;
  for (const { start, end } of reading.parts) {
    assert.equal(start, at);
    at = end;
  }
  assert.equal(at, reading.text.length);
}

const NOISE = fc.oneof(
  fc.constantFrom(
    '\u202B',
    '\u200F',
    '\uD800',
    '\uDC00',
    'İ',
    'ﬁ',
    '№',
    '\u0000',
    '«',
    '»',
    '"',
    '(',
    '\n',
    '\n\n',
    '\t',
    '́',
    '😀',
    '٢٠٢٤',
    'Қ',
    '\uFEFF',
    '\u00AD',
    '<b>',
    '</div>',
    '&',
    '2023',
    'le 31/02/',
    'P5Y',
    'ʻ',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

type Mangle = (text: string) => string;
const at = (text: string, where: number) => Math.floor(where * text.length);

/** Ways in which documents come broken. */
const mangle: fc.Arbitrary<Mangle> = fc.oneof(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map(
    ([a, b]): Mangle =>
      (text) =>
        text.slice(at(text, Math.min(a, b)), at(text, Math.max(a, b))),
  ),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), NOISE).map(
    ([where, noise]): Mangle =>
      (text) =>
        text.slice(0, at(text, where)) + noise + text.slice(at(text, where)),
  ),
  fc.integer({ min: 2, max: 40 }).chain((step) =>
    NOISE.map(
      (noise): Mangle =>
        (text) =>
          text
            .split(' ')
            .map((word, i) => (i % step === 0 ? word + noise : word))
            .join(' '),
    ),
  ),
  fc.constant<Mangle>((text) => text.replace(/\s+/g, ' ')),
  fc.constant<Mangle>((text) => text.replace(/ /g, '\n')),
  fc.constant<Mangle>((text) => text.toUpperCase()),
  fc.constant<Mangle>((text) => text.normalize('NFD')),
  fc.constant<Mangle>((text) => text.replace(/[.;:!?]/g, '')),
  fc.constant<Mangle>((text) =>
    text.replace(/[aeio]/g, (letter) => ({ a: 'а', e: 'е', i: 'і', o: 'о' })[letter]!),
  ),
  fc.constant<Mangle>((text) => [...text].reverse().join('')),
  fc.constant<Mangle>((text) => `« ${text.replace(/\n+/g, ' « ')} »`),
);

test('mangled documents are read, every quote verbatim', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(mangle, { minLength: 1, maxLength: 4 }),
      ({ name, text }, ways) => {
        readChecked(
          ways.reduce((mangled, way) => way(mangled), text),
          name,
        );
      },
    ),
    { numRuns: 400 },
  );
});

test('documents glued to each other are read', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...samples), { minLength: 2, maxLength: 4 }), (several) => {
      readChecked(several.map(({ text }) => text).join(''), 'glued.txt');
    }),
    { numRuns: 60 },
  );
});

test('noise alone is read', () => {
  fc.assert(
    fc.property(fc.array(NOISE, { maxLength: 200 }), (pieces) =>
      readChecked(`x${pieces.join('')}`, 'noise.txt'),
    ),
  );
});

/** A text as large as this must end; how fast is for bench/ to say. The limit only tells a hang from work. */
const LARGE = 300_000;
const HANG = 30_000;
const large: [name: string, text: string][] = [
  [
    'one line without end',
    'accord de coopération militaire entre le Kazakhstan et le Qatar '.repeat(LARGE / 64),
  ],
  ['one word without end', 'a'.repeat(LARGE)],
  ['quotation marks only', '« '.repeat(LARGE / 2)],
  ['brackets only', '('.repeat(LARGE)],
  ['figures only', '12 '.repeat(LARGE / 3)],
  ['commas only', ','.repeat(LARGE)],
  ['line ends only', `x${'\n'.repeat(LARGE)}x`],
  ['capitals only', 'Jean '.repeat(LARGE / 5)],
  ['dates only', '12 décembre 2023, '.repeat(LARGE / 18)],
  ['bars only', 'a | '.repeat(LARGE / 4)],
  ['dashes only', 'Doha – '.repeat(LARGE / 7)],
  ['open tags only', '<p>'.repeat(LARGE / 3)],
  ['less-than signs only', `${'<'.repeat(LARGE)}x`],
  ['entities only', '&amp'.repeat(LARGE / 4)],
  ['comments never closed', '<!--'.repeat(LARGE / 4)],
];
for (const [name, text] of large)
  test(`ends: ${name}`, { timeout: HANG }, () => {
    const isHtml = /^[<&]/.test(text);
    // A sentence before it, so that the language is known and all rules run.
    readChecked(isHtml ? `<p>${STORY}</p>${text}` : `${STORY} ${text}`, isHtml ? 'large.html' : 'large.txt');
  });
