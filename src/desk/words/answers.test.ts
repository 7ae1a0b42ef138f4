// What is asked of one party reads as words in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameAnswer, sayUnknown } from './answers.ts';

const OF_SENEGAL: Record<string, [french: string, english: string]> = {
  inForce: ['En vigueur le 2026-11-21 (Sénégal)', 'In force on 2026-11-21 for Senegal'],
  from: ['Entrée en vigueur (Sénégal)', 'Entry into force for Senegal'],
  until: ['Dernier jour en vigueur (Sénégal)', 'Last day in force for Senegal'],
};

for (const [asked, [french, english]] of Object.entries(OF_SENEGAL))
  test(`forParty.SN.${asked}`, () => {
    const named = (['fr', 'en'] as const).map((language) =>
      nameAnswer(`forParty.SN.${asked}`, '2026-11-21', language),
    );
    assert.deepEqual(named, [french, english]);
  });

test('the sentence says whose last day is unknown', () => {
  assert.equal(
    sayUnknown('forParty.SN.until', ['clause:term'], '2026-11-21', 'fr'),
    'Dernier jour en vigueur (Sénégal) : inconnu, car la clause de durée n’est pas enregistrée.',
  );
});
