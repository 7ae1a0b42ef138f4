// Every family of reasons reads as a sentence in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameStatesIn, sayReason } from './reasons.ts';

const REASONS: [code: string, french: string][] = [
  ['absent:notification(QA)', 'aucune notification (Qatar) n’est enregistrée'],
  ['absent:exchange', 'aucun échange d’instruments n’est enregistré'],
  ['absent:consent(SN)', 'aucun acte établissant le consentement à être lié (Sénégal) n’est enregistré'],
  ['absent:deposit(2 more)', 'il manque 2 dépôts, dont aucun n’est enregistré'],
  ['undated:signature(KZ)', 'la date de la signature (Kazakhstan) n’est pas enregistrée'],
  ['undated:exchange', 'la date de l’échange d’instruments n’est pas enregistrée'],
  [
    'receipt:nonRenewal(UZ)',
    'le jour de réception de l’avis de non-reconduction (Ouzbékistan) n’est pas enregistré',
  ],
  ['partial:signature', 'la date de la signature n’est connue qu’en partie'],
  [
    'partial:receipt of denunciation(ML)',
    'le jour de réception de la dénonciation (Mali) n’est connu qu’en partie',
  ],
  ['clause:entryIntoForce', 'la clause d’entrée en vigueur n’est pas enregistrée'],
  ['conflict:signature', 'les sources se contredisent sur la date de la signature'],
  ['conflict:term', 'les sources se contredisent sur la clause de durée'],
  [
    'replacement(a2):entryIntoForce',
    'l’entrée en vigueur de l’accord qui le remplace (a2) n’est pas établie',
  ],
];

test('reasons in French', () => {
  for (const [code, french] of REASONS) assert.equal(sayReason(code, 'fr'), french);
});

test('reasons in English are the law’s own with States by name, none is left as its code', () => {
  for (const [code] of REASONS) assert.doesNotMatch(sayReason(code, 'en'), /^[a-z]+[:(]/, code);
  assert.equal(sayReason('absent:notification(QA)', 'en'), 'no notification by Qatar is recorded');
});

test('a code nobody has put into words stays readable', () => {
  assert.equal(sayReason('new:thing', 'fr'), 'new:thing');
});

test('English names States instead of their codes', () => {
  assert.equal(
    sayReason('receipt:denunciation(TD)', 'en'),
    'the day on which the denunciation by Chad was received is not recorded',
  );
  assert.equal(
    nameStatesIn('Signed by KZ and UZ; VCLT for SN.'),
    'Signed by Kazakhstan and Uzbekistan; VCLT for Senegal.',
  );
});
