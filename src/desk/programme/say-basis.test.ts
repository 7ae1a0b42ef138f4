// Every fact and every missing fact of the legal basis has its sentence in French and in English.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fact } from '../../programme/basis/facts.ts';
import { FACTS, MISSING, sayFact, sayMissing, sayNextStep } from './say-basis.ts';

const BASIS = path.resolve(import.meta.dirname, '../../programme/basis');
const sources = readdirSync(BASIS).map((file) => readFileSync(path.join(BASIS, file), 'utf8'));

test('each fact says something else in French and in English, with its parameters', () => {
  for (const [code, say] of Object.entries(FACTS) as [string, (...about: string[]) => string][]) {
    const about = ['TRN', 'KZ', 'UZ'];
    const [fr, en] = [say('fr', ...about), say('en', ...about)];
    assert.ok(fr && en && fr !== en, code);
    assert.doesNotMatch(fr + en, /undefined/, code);
  }
});

/** `unknown(['domain-not-said'])`, `[`text-not-on-file:${agreement.id}`]`, `'days-imprecise'` */
const CODE = /['`]((?:[a-z]+-)+[a-z]+)(?::\$\{[^}]*\})?['`]/g;

test('each missing fact that the check names has a sentence and a next step', () => {
  const named = new Set(
    sources
      .flatMap((text) => [...text.matchAll(CODE)].map((found) => found[1]!))
      .filter((code) => code !== 'basis-changed'),
  );
  assert.ok(named.size >= 8, [...named].join(' '));
  for (const code of named) assert.ok(MISSING[code], code);
});

test('no fact of the check is written as a sentence', () => {
  const written = sources.flatMap((text) =>
    [...text.matchAll(/(?:yes|no)\([^)]*\[`/g)].map((found) => found[0]),
  );
  assert.deepEqual(written, []);
});

test('a fact, a missing fact and the next step in French', () => {
  assert.equal(sayFact(fact('lastDayInForce', '2026-06-30'), 'fr'), 'dernier jour en vigueur : 2026-06-30');
  assert.match(sayFact(fact('notInClosedList', 'RND'), 'fr'), /liste, qui est fermée$/);
  assert.equal(sayMissing('text-not-on-file:a1', 'fr'), 'le texte n’est pas au registre');
  assert.match(sayMissing('absent:notification(UZ)', 'fr'), /notification \(Ouzbékistan\) n’est enregistrée/);
  assert.match(
    sayNextStep(['absent:notification(UZ)', 'text-not-on-file:a1'], 'fr'),
    /^à attester : .*Ouzbékistan.*; le texte/,
  );
});

test('what was searched where no agreement is on file', () => {
  assert.match(
    sayFact(fact('searched', '1', 'KZ', 'TJ'), 'en'),
    /^1 agreements on file; none to which both Kazakhstan and Tajikistan/,
  );
});

test('what was kept in words before stays as it was written', () => {
  assert.equal(sayFact('TRN listed (press)', 'fr'), 'TRN listed (press)');
});
