import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFromIso } from '../time/day.ts';
import type { LegalRecord } from '../vocabulary/legal-record.ts';
import { deadlinesOf } from './deadlines.ts';
import { positionOn } from './position-on.ts';
import { ribbonOf } from './ribbon.ts';

const renewed: LegalRecord = {
  id: 'a1',
  parties: ['KZ', 'QA'],
  acts: [{ act: 'signature', date: '2023-12-12' }],
  entryIntoForce: { rule: 'signature' },
  term: { kind: 'duration', period: 'P5Y' },
  renewal: { kind: 'tacit', period: 'same', times: 'successive' },
  notice: [{ against: 'renewal', period: 'P6M', counted: 'receipt' }],
};

test('the last day for notice and the renewal, the earliest reading first', () => {
  const position = positionOn(renewed, { asOf: '2028-01-01' });
  assert.deepEqual(deadlinesOf(position, '2028-12-31'), [
    { kind: 'lastDayForNotice', day: '2028-06-11', uncertain: false },
    { kind: 'renewal', day: '2028-12-12', uncertain: false },
  ]);
  assert.deepEqual(deadlinesOf(position, '2028-06-10'), []);
});

test('from 30 June the strictest reading is a day earlier, and is the one to keep', () => {
  const record: LegalRecord = { ...renewed, acts: [{ act: 'signature', date: '2020-07-01' }] };
  const [first] = deadlinesOf(positionOn(record, { asOf: '2024-02-01' }), '2024-12-31');
  assert.deepEqual(first, {
    kind: 'lastDayForNotice',
    day: '2024-12-30',
    latest: '2024-12-31',
    uncertain: false,
  });
});

test('acts awaited and the limits of a procedure', () => {
  const record: LegalRecord = {
    id: 'a1',
    parties: ['KZ', 'RU'],
    acts: [
      { act: 'signature', date: '2020-10-16' },
      { act: 'upperChamber', party: 'KZ', date: '2022-02-17' },
    ],
    entryIntoForce: { rule: 'lastNotification', counted: 'receipt' },
    procedures: { KZ: 'ratification' },
  };
  assert.deepEqual(deadlinesOf(positionOn(record, { asOf: '2022-02-20' }), '2022-12-31'), [
    { kind: 'procedureLimit', day: '2022-03-17', uncertain: false, what: 'KZ.lawSigned' },
    { kind: 'actAwaited', uncertain: false, what: 'absent:notification(KZ)' },
    { kind: 'actAwaited', uncertain: false, what: 'absent:notification(RU)' },
  ]);
});

const ribbon = (record: LegalRecord, asOf: string) =>
  ribbonOf(record, { asOf }, positionOn(record, { asOf }), dayFromIso('2036-01-01')).map(
    ({ kind, from, to, number }) => `${kind}${number ? ` ${number}` : ''} ${from}${to ? `..${to}` : ''}`,
  );

test('a ribbon: terms follow one another up to its last day', () => {
  assert.deepEqual(ribbon(renewed, '2026-01-01'), [
    'act 2023-12-12',
    'entryIntoForce 2023-12-12',
    'term 1 2023-12-12..2028-12-11',
    'renewal 2028-12-12',
    'noticeWindow 1 2023-12-12..2028-06-11',
    'term 2 2028-12-12..2033-12-11',
    'renewal 2033-12-12',
    'noticeWindow 2 2028-12-12..2033-06-11',
    'term 3 2033-12-12..2038-12-11',
    'renewal 2038-12-12',
    'noticeWindow 3 2033-12-12..2038-06-11',
    'asOf 2026-01-01',
  ]);
});

test('a ribbon stops with the agreement, and shows a doubtful term as such', () => {
  const ended: LegalRecord = {
    ...renewed,
    acts: [...renewed.acts, { act: 'nonRenewal', party: 'QA', received: '2028-01-10' }],
  };
  assert.deepEqual(ribbon(ended, '2028-02-01'), [
    'act 2023-12-12',
    'act 2028-01-10',
    'entryIntoForce 2023-12-12',
    'term 1 2023-12-12..2028-12-11',
    'noticeWindow 1 2023-12-12..2028-06-11',
    'end 2028-12-11',
    'asOf 2028-02-01',
  ]);
  const vague: LegalRecord = { ...renewed, acts: [{ act: 'signature', date: '2023' }] };
  assert.deepEqual(ribbon(vague, '2026-01-01'), [
    'act 2023-01-01..2023-12-31',
    'entryIntoForce 2023-01-01..2023-12-31',
    'term 1 2023-01-01..2028-12-30',
    'asOf 2026-01-01',
  ]);
});

test('without a limit in time the stretch is drawn up to the last day asked for; a thousand years too', () => {
  const endless: LegalRecord = { ...renewed, term: { kind: 'indefinite' } };
  assert.ok(ribbon(endless, '2026-01-01').includes('term 1 2023-12-12..2036-01-01'));
  const millennium: LegalRecord = { ...renewed, term: { kind: 'duration', period: 'P1000Y' } };
  assert.ok(ribbon(millennium, '2026-01-01').includes('term 1 2023-12-12..2036-01-01'));
});

test('yearly terms for a century: the last ones are drawn, today among them', () => {
  const yearly: LegalRecord = {
    ...renewed,
    acts: [{ act: 'signature', date: '1926-03-01' }],
    term: { kind: 'duration', period: 'P1Y' },
  };
  const terms = ribbon(yearly, '2026-06-01').filter((mark) => mark.startsWith('term'));
  assert.ok(terms.includes('term 101 2026-03-01..2027-02-28') && terms[0]!.startsWith('term 62 '), terms[0]);
});

test('past the last day for notice, the next window is announced for the day on which it opens', () => {
  const position = positionOn(renewed, { asOf: '2028-07-01' });
  assert.deepEqual(deadlinesOf(position, '2029-06-30'), [
    { kind: 'noticeOpens', day: '2028-12-12', uncertain: false },
    { kind: 'renewal', day: '2028-12-12', uncertain: false },
  ]);
});

test('renewed once or again and again, not recorded which: the second term is drawn, nothing after it', () => {
  const unsure: LegalRecord = { ...renewed, renewal: { kind: 'tacit', period: 'same' } };
  assert.deepEqual(
    ribbon(unsure, '2026-01-01').filter((mark) => /^(term|renewal|noticeWindow)/.test(mark)),
    [
      'term 1 2023-12-12..2028-12-11',
      'renewal 2028-12-12',
      'noticeWindow 1 2023-12-12..2028-06-11',
      'term 2 2028-12-12..2033-12-11',
    ],
  );
});
