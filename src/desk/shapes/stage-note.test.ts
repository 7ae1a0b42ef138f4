// An agreement whose acts all lie ahead had not begun; one of which only a law is known has no signature on record.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionOn } from '../../law/position-on.ts';
import type { LegalRecord } from '../../vocabulary/legal-record.ts';
import { hasBegun, stageNoteOf } from './stage-note.ts';

const placed = (acts: LegalRecord['acts'], asOf: string) => {
  const legal: LegalRecord = { id: 'a', parties: ['KZ', 'QA'], binding: true, acts };
  return { legal, position: positionOn(legal, { asOf }) };
};
const signed = { act: 'signature', date: '2023-12-12' } as const;

test('before its first act an agreement had not begun', () => {
  assert.deepEqual(stageNoteOf(placed([signed], '2019-01-01')), { kind: 'notYet', first: '2023-12-12' });
  assert.equal(hasBegun(placed([signed], '2019-01-01')), false);
  assert.equal(stageNoteOf(placed([signed], '2024-01-01')), undefined);
});

test('an act without a day may have been before: nothing is left out', () => {
  assert.equal(
    hasBegun(placed([signed, { act: 'notification', party: 'KZ', date: '' }], '2019-01-01')),
    true,
  );
});

test('a law signed is no signature of the agreement', () => {
  const law = placed([{ act: 'lawSigned', party: 'KZ', date: '2024-11-20' }], '2026-01-01');
  assert.equal(law.position.stage, 'proposed');
  assert.deepEqual(stageNoteOf(law), { kind: 'stepsOnly' });
});

test('an agreement of which nothing is on record stays proposed', () => {
  assert.equal(stageNoteOf(placed([], '2026-01-01')), undefined);
});
