// Every word is there in both languages, and States have the names that CLDR gives them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { label, LABELS, listStateNames } from './labels.ts';
import { nameState } from './labels/states.ts';

test('no label is empty, and no two codes of a list are shown alike', () => {
  for (const [list, words] of Object.entries(LABELS))
    for (const language of ['fr', 'en'] as const) {
      const shown = Object.values(words).map((word) => word[language]);
      assert.ok(
        shown.every((word) => word.trim() === word && word.length > 1),
        list,
      );
      if (list === 'role') continue; // an attaché and a defence attaché are one word
      assert.equal(new Set(shown).size, shown.length, `${list} in ${language}`);
    }
});

test('a finding is labelled by the code before the colon', () => {
  assert.equal(label('finding', 'step-not-evidenced:KZ.notification', 'en'), 'step not evidenced');
  assert.equal(label('finding', 'something-new', 'fr'), 'something-new');
});

test('States are named as CLDR names them; organisations and what is no code stay readable', () => {
  assert.equal(nameState('KZ', 'fr'), 'Kazakhstan');
  assert.equal(nameState('TR', 'fr'), 'Turquie');
  assert.equal(nameState('NATO', 'fr'), 'OTAN');
  assert.equal(nameState('SU', 'en'), 'Soviet Union');
  assert.equal(nameState('CG', 'en'), 'Congo-Brazzaville');
  assert.equal(nameState('Aselsan', 'fr'), 'Aselsan');
});

test('the list of States holds those of ISO 3166-1 and no grouping', () => {
  const names = listStateNames();
  for (const code of ['FR', 'KZ', 'UZ', 'QA', 'TR', 'GB', 'US', 'PS', 'TW', 'SU', 'NATO', 'EU'])
    assert.ok(names[code], code);
  for (const code of ['ZZ', 'QO', 'EZ', 'UK', 'XA', 'YU']) assert.equal(names[code], undefined, code);
  assert.ok(Object.keys(names).length >= 249 + 8, String(Object.keys(names).length));
});
