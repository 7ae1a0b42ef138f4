// Reasons of identity read as words in both languages; a code without words stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayLikeness } from './likeness.ts';

test('reasons of identity in words', () => {
  assert.equal(sayLikeness('same-parties KZ QA', 'fr'), 'mêmes parties : Kazakhstan, Qatar');
  assert.equal(
    sayLikeness('close-subject mil_coop defence_coop', 'en'),
    'close subjects: military cooperation, defence cooperation',
  );
  assert.equal(sayLikeness('like-name Jaqsylyqov | Jaksilikov', 'en'), 'like names: Jaqsylyqov / Jaksilikov');
  assert.equal(sayLikeness('same-act approved|AZ:', 'en'), 'same act: approved by parliament, AZ');
  assert.equal(sayLikeness('no-other-fits', 'fr'), 'aucune autre ne convient');
  assert.equal(sayLikeness('same office', 'fr'), 'same office');
});
