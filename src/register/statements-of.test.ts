// A reading as statements: local ids become entities, the same name one person, older readings keep their entities.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbered, readingFrom, type Source } from './fixtures/entities.ts';
import { statementsOf } from './statements-of.ts';

const READER = { name: 'r', version: '1' };
const claims: Source['claims'] = [
  { t: 'agreement', id: 'a1', parties: ['KZ', 'QA'], kind: 'agreement', replaces: 'a0' },
  { t: 'agreement', id: 'a0', parties: ['KZ', 'QA'], kind: 'protocol' },
  { t: 'event', of: 'a1', step: 'signed', date: '2023-12-12', mod: 'planned' },
  { t: 'domains', of: 'rel:KZ-QA', codes: ['EXR'] },
  { t: 'activity', id: 'x1', kind: 'visit', parts: ['KZ', 'QA'] },
  { t: 'cost', of: 'x1', rule: 'host' },
  { t: 'person', name: 'Ruslan Jaqsylyqov', role: 'min_defence', country: 'KZ' },
  { t: 'person', name: 'RUSLAN JAQSYLYQOV', role: 'official', country: 'KZ' },
  { t: 'person', name: 'R. Jaksilikov', role: 'min_defence', country: 'KZ', same_as: 'Ruslan Jaqsylyqov' },
  { t: 'claim', by: 'person:Ruslan Jaqsylyqov', verb: 'said', of: ['a1', 'x1'] },
];
const made = statementsOf(readingFrom({ document: 'doc:1', claims }), 'doc:1', READER);

test('every claim is one statement, its entity named by the document', () => {
  assert.deepEqual(
    made.map((s) => [s.fact, s.kind, s.entityId]),
    [
      ['agreement', 'agreement', 'doc:1#a1'],
      ['agreement', 'agreement', 'doc:1#a0'],
      ['event', 'act', 'doc:1#e1'],
      ['domains', 'relation', 'rel:KZ-QA'],
      ['activity', 'activity', 'doc:1#x1'],
      ['cost', 'activity', 'doc:1#x1'],
      ['person', 'person', 'doc:1#p1'],
      ['person', 'person', 'doc:1#p1'],
      ['person', 'person', 'doc:1#p2'],
      ['claim', 'relation', 'doc:1#s1'],
      ['identity', 'person', 'doc:1#p2'],
    ],
  );
});

test('ids within values become entities, what stands beside the value leaves it', () => {
  assert.deepEqual(made[0]!.value, { parties: ['KZ', 'QA'], kind: 'agreement', replaces: 'doc:1#a0' });
  assert.deepEqual(
    [made[2]!.value, made[2]!.mod],
    [{ of: 'doc:1#a1', step: 'signed', date: '2023-12-12' }, 'planned'],
  );
  assert.deepEqual((made[9]!.value as { of: string[] }).of, ['doc:1#a1', 'doc:1#x1']);
  assert.deepEqual((made[10]!.value as { because: string[] }).because, ['same-as-stated']);
});

test('another reading that numbers otherwise finds the entities of the first', () => {
  const swapped: Source['claims'] = [
    { t: 'agreement', id: 'a1', parties: ['KZ', 'QA'], kind: 'protocol' },
    { t: 'agreement', id: 'a2', parties: ['QA', 'KZ'], kind: 'agreement' },
    { t: 'agreement', id: 'a3', parties: ['TR', 'KZ'], kind: 'agreement' },
    { t: 'event', of: 'a2', step: 'signed', date: '2023-12-12' },
  ];
  const again = statementsOf(
    readingFrom({ document: 'doc:1', claims: swapped }),
    'doc:1',
    READER,
    numbered(made),
  );
  assert.deepEqual(
    again.map((s) => s.entityId),
    ['doc:1#a0', 'doc:1#a1', 'doc:1#a2', 'doc:1#e1'],
  );
});
