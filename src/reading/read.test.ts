// What reading promises of every document: quotes stand where they say, nothing is made of nothing, nothing crashes.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Claim } from '../vocabulary/claim.ts';
import { decodeText } from './decode/decode.ts';
import { LANGUAGES } from './languages/registry.ts';
import { compiled, readDecoded, readText } from './read.ts';

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus');
const missing = existsSync(corpus) ? false : 'shared/corpus is not here';
const documents = (): string[] =>
  readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|html)$/.test(name))
    .map((name) => path.join(corpus, name));

const assertVerbatim = (text: string, claims: readonly Claim[]): void => {
  for (const claim of claims) {
    assert.ok(claim.evidence.length > 0, `${claim.t} without evidence`);
    for (const { start, end, quote } of claim.evidence) {
      assert.ok(start < end, `empty evidence of ${claim.t}`);
      assert.equal(text.slice(start, end), quote);
    }
  }
};

test('every quote of every corpus document stands where it says', { skip: missing }, () => {
  for (const file of documents()) {
    const decoded = decodeText(readFileSync(file, 'utf8'), { name: path.basename(file) });
    const { text, claims } = readDecoded(decoded, {});
    assertVerbatim(text, claims);
    const ids = new Set(claims.flatMap((claim) => ('id' in claim ? [claim.id] : [])));
    for (const claim of claims)
      for (const of of 'of' in claim ? [claim.of].flat() : [])
        assert.ok(ids.has(of) || of.startsWith('rel:'), `${file}: ${of} is claimed of nothing`);
  }
});

test('documents without facts give none but persons', { skip: missing }, () => {
  for (const code of Object.keys(LANGUAGES))
    for (const file of documents().filter((name) => path.basename(name).startsWith(`${code}-`))) {
      const gold = JSON.parse(readFileSync(file.replace(/\.\w+$/, '.json'), 'utf8')) as {
        traps: string[];
        facts: { t: string }[];
      };
      if (!gold.traps.includes('domestic') || gold.facts.some(({ t }) => t !== 'person')) continue;
      const { claims } = readDecoded(
        decodeText(readFileSync(file, 'utf8'), { name: path.basename(file) }),
        {},
      );
      assert.deepEqual(
        claims.filter(({ t }) => t !== 'person').map(({ t, evidence }) => `${t}: ${evidence[0]?.quote}`),
        [],
        path.basename(file),
      );
    }
});

const PIECES = [
  'L’accord de défense',
  ' entre la France et',
  ' le Mali',
  ' a été signé',
  ' le 3 mai',
  ' 2024',
  ' à Bamako',
  ', par le général',
  ' Ali Ba',
  '. ',
  '\n\n',
  ' exercice « ',
  'İ',
  'ﬁ',
  '\ud800',
  '\u200f',
  ' pour une durée de',
  ' cinq (5) ans',
  ' selon',
  ' le ministère',
  ' (',
  ') ',
  ' dont',
  ';',
  ' 16 officiers turcs',
  ' n’a pas',
  ' ratifié',
];

test('any mixture of phrases is read without a crash, and verbatim', () => {
  const french = compiled('fr');
  assert.ok(french);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      assertVerbatim(text, readText(text, french, '2024-06-01'));
    }),
    { numRuns: 300 },
  );
});

test('an empty text claims nothing', () => {
  for (const code of Object.keys(LANGUAGES)) assert.deepEqual(readText('', compiled(code) as never), []);
});

test('a communiqué that is signed signs no agreement', () => {
  const claims = readText(
    'Le Pérou respectera le préavis prévu par son accord de défense avec Malte, précise le communiqué signé par le ministre Luis Soto.',
    compiled('fr') as never,
  );
  assert.ok(claims.some(({ t }) => t === 'agreement'));
  assert.ok(!claims.some((claim) => claim.t === 'event' && claim.step === 'signed'));
});

test('a claim shows each passage once', () => {
  const claims = readText(
    'Dans un communiqué, le ministre des Affaires étrangères, Luis Soto, fait savoir que le gouvernement du Pérou met fin à l’accord de défense conclu avec Malte.',
    compiled('fr') as never,
  );
  const [end] = claims.filter((claim) => claim.t === 'event' && claim.step === 'denounced');
  assert.equal(end?.evidence.length, 1);
});
