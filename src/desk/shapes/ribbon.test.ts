// The ribbon draws what is on record and what follows from it, and nothing that has no day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionOn } from '../../law/position-on.ts';
import type { LegalRecord } from '../../vocabulary/legal-record.ts';
import { drawRibbon, type Mark } from './ribbon.ts';

const SIGNED: LegalRecord = {
  id: 'a1',
  parties: ['KZ', 'QA'],
  acts: [
    { act: 'signature', date: '2023-12-12' },
    { act: 'upperChamber', party: 'KZ', date: '2024-11' },
    { act: 'notification', party: 'QA', date: '2025-01-10', mod: 'planned' },
  ],
  entryIntoForce: { rule: 'lastNotification' },
  term: { kind: 'duration', period: 'P5Y' },
  renewal: { kind: 'tacit', period: 'same', times: 'successive' },
  notice: [{ against: 'renewal', period: 'P6M' }],
};

const draw = (record: LegalRecord, asOf: string): Mark[] =>
  drawRibbon(new Map([[record.id, record]]), positionOn(record, { asOf }), { asOf, language: 'en' });
const brief = (marks: Mark[]) =>
  marks.map(({ kind, from, to }) => [kind, from, to].filter(Boolean).join(' '));

test('signed only: no term, no renewal; a month is drawn as wide as it is; what is planned is not drawn', () => {
  const marks = draw(SIGNED, '2026-11-21');
  assert.deepEqual(brief(marks), ['signature 2023-12-12', 'step 2024-11-01 2024-11-30', 'today 2026-11-21']);
  assert.deepEqual(
    marks.map(({ uncertain, party }) => [uncertain, party]),
    [
      [false, undefined],
      [true, 'KZ'],
      [false, undefined],
    ],
  );
});

test('in force: entry, terms one after the other, renewals, windows for notice and the next last day', () => {
  const record = {
    ...SIGNED,
    acts: [...SIGNED.acts, { act: 'entryIntoForce' as const, date: '2024-12-20' }],
  };
  assert.deepEqual(brief(draw(record, '2026-11-21')).slice(2), [
    'entryIntoForce 2024-12-20',
    'term 2024-12-20 2029-12-19',
    'noticeWindow 2024-12-20 2029-06-19',
    'today 2026-11-21',
    'noticeWindow 2029-06-19',
    'renewal 2029-12-20',
    'term 2029-12-20 2034-12-19',
    'noticeWindow 2029-12-20 2034-06-19',
    'renewal 2034-12-20',
  ]);
});

test('sources that disagree on the signature are both drawn, as uncertain', () => {
  const versions = [
    { source: 'a', date: '2023-12-12' },
    { source: 'b', date: '2024-02-14' },
  ];
  const record: LegalRecord = { ...SIGNED, acts: [{ act: 'signature', versions }] };
  const signatures = draw(record, '2026-11-21').filter(({ kind }) => kind === 'signature');
  assert.deepEqual(brief(signatures), ['signature 2023-12-12', 'signature 2024-02-14']);
  assert.ok(signatures.every(({ uncertain }) => uncertain));
});
