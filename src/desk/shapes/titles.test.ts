// What an agreement is called: by its sources where that tells which it is, else by its States, kind and subject.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card } from '../../register/card.ts';
import { titleOf } from './titles.ts';

const card = (title: string, more: Partial<Card> = {}): Card => ({
  id: 'doc:1#a1',
  kind: 'agreement',
  title,
  states: ['KZ', 'QA'],
  date: '2023-12-12',
  documents: 1,
  toReview: 0,
  contradictions: 0,
  example: false,
  data: { agreementKind: 'agreement', subject: 'mil_coop' },
  facets: {},
  ...more,
});

test('a name that tells which agreement it is stays, without the article of its sentence', () => {
  const named = 'l’accord de coopération militaire\nentre le Kazakhstan et le Qatar';
  assert.equal(titleOf(card(named), 'en'), 'Accord de coopération militaire entre le Kazakhstan et le Qatar');
  assert.equal(titleOf(card('Договор с Казахстаном'), 'fr'), 'Договор с Казахстаном');
  assert.equal(titleOf(card('the Qatar deal'), 'fr'), 'Qatar deal');
});

test('a name that could be any agreement’s, or shouts, gives way to States, kind, subject and year', () => {
  const french = 'Kazakhstan – Qatar : accord, coopération militaire (2023)';
  for (const title of ['', 'the agreement', 'un accord-cadre', 'ACCORD ENTRE LE KAZAKHSTAN ET LE QATAR'])
    assert.equal(titleOf(card(title), 'fr'), french, title);
  assert.equal(titleOf(card(''), 'en'), 'Kazakhstan – Qatar: agreement, military cooperation (2023)');
});

test('the title of a document stays as it is written', () => {
  const document = card('Le Tchad  dénonce\nson accord', { kind: 'document' });
  assert.equal(titleOf(document, 'fr'), 'Le Tchad dénonce son accord');
});

test('an organisation is named by its letters; an article inside a word is none', () => {
  assert.equal(titleOf(card('Accord avec l’OTAN', { states: ['KZ', 'OTAN'] }), 'fr'), 'Accord avec l’OTAN');
  assert.equal(titleOf(card('Andorre et Qatar', {}), 'fr'), 'Andorre et Qatar');
});
