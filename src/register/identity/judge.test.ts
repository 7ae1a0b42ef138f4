// Newcomers against those before them: what is joined, what is proposed, and what keeps nobody from being joined.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityFrom, type Source } from '../fixtures/entities.ts';
import { agreementProfile } from './agreement.ts';
import { matchAll } from './judge.ts';
import type { AgreementProfile } from './profile.ts';

function told(document: string, signed?: string): AgreementProfile {
  const claims: Source['claims'] = [
    { t: 'agreement', id: 'a1', parties: ['KZ', 'QA'], kind: 'agreement', subject: 'mil_coop' },
  ];
  if (signed) claims.push({ t: 'event', of: 'a1', step: 'signed', date: signed });
  return agreementProfile(entityFrom([{ document, claims }]))!;
}

const judged = (fresh: AgreementProfile, before: AgreementProfile[]) =>
  matchAll([fresh], before).map(({ b, judgement }) => [b.split('#')[0], judgement]);

test('alike in all but the day: proposed, never joined', () => {
  const [match] = matchAll([told('doc:2', '2024-02-14')], [told('doc:1', '2023-12-12')]);
  assert.equal(match!.judgement, 'unsure');
  assert.ok(match!.because.includes('signature-days-differ 2024-02-14 2023-12-12'));
});

test('one of another day keeps a text without a date from no agreement that fits', () => {
  assert.deepEqual(judged(told('doc:3', '2023-12-12'), [told('doc:1'), told('doc:2', '2024-02-14')]), [
    ['doc:1', 'same'],
    ['doc:2', 'unsure'],
  ]);
});
