// Bad input is said to be bad: a finding or a refusal, never a wrong date, never a crash.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LegalRecord } from '../vocabulary/legal-record.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { positionOn } from './position-on.ts';

const GOOD: LegalRecord = {
  id: 'a1',
  parties: ['KZ', 'QA'],
  acts: [{ act: 'signature', date: '2020-03-01' }],
  entryIntoForce: { rule: 'signature' },
  term: { kind: 'duration', period: 'P5Y' },
  renewal: { kind: 'tacit', period: 'same', times: 'successive' },
  notice: [{ against: 'renewal', period: 'P6M', counted: 'receipt' }],
};
const asked = (change: Partial<LegalRecord>, asOf = '2021-06-01', others: LegalRecord[] = []) =>
  positionOn({ ...GOOD, ...change }, { asOf }, { others });

test('an impossible date in an act: said, and no day is made of it', () => {
  const position = asked({ acts: [{ act: 'signature', date: '2020-02-30' }] });
  assert.ok(position.findings.includes('impossible-date:signature'));
  assert.deepEqual(
    [position.inForce, position.nextRenewal, position.notice.lastDay],
    ['unknown', 'unknown', 'unknown'],
  );
});

test('an impossible day in the question is refused, with what to do next', () => {
  for (const ask of [{ asOf: '2021-02-29' }, { asOf: '2021' }, { asOf: '2021-06-01', knownOn: 'soon' }])
    assert.throws(
      () => positionOn(GOOD, ask),
      (error) => error instanceof Refusal && error.code === 'impossible-day' && Boolean(error.next),
    );
});

test('an end before the beginning: the clause cannot be what was agreed, and counts as not on record', () => {
  const position = asked({ term: { kind: 'until', on: '2019-12-31' } });
  assert.ok(position.findings.includes('end-before-entry-into-force'));
  assert.deepEqual([position.inForce, position.expires], ['unknown', 'unknown']);
  assert.deepEqual(position.unknown['inForce'], ['clause:term']);
});

test('negative and empty periods: the clause is not known', () => {
  for (const period of ['P-5Y', '-P5Y', 'P0D', 'P0M']) {
    const { findings, expires, inForce } = asked({ term: { kind: 'duration', period } });
    assert.ok(findings.includes('term-not-positive'), period);
    assert.deepEqual([expires, inForce], ['unknown', 'unknown'], period);
    const renewed = asked({ renewal: { kind: 'tacit', period, times: 'successive' } });
    assert.ok(renewed.findings.includes('renewal-period-not-positive'), period);
  }
  const noticed = asked({ notice: [{ against: 'renewal', period: 'P-6M' }] });
  assert.ok(noticed.findings.includes('notice-period-not-readable'));
  assert.equal(noticed.notice.lastDay, 'unknown');
});

test('a circle of replacements is said, and ends', () => {
  const a2: LegalRecord = {
    ...GOOD,
    id: 'a2',
    acts: [{ act: 'signature', date: '2021-01-01' }],
    replacedBy: [{ other: 'a1' }],
  };
  const { findings, ended } = asked({ replacedBy: [{ other: 'a2' }] }, '2021-06-01', [a2]);
  assert.ok(findings.includes('replacement-in-a-circle'));
  assert.deepEqual(ended, { how: 'replacement', lastDay: '2020-12-31' });
});

test('a thousand years are counted as written', () => {
  const { expires, term, notice } = asked({
    term: { kind: 'duration', period: 'P1000Y' },
    renewal: { kind: 'none' },
  });
  assert.deepEqual([expires, term.last, notice.lastDay], ['3020-02-29', '3020-02-29', 'none']);
  const beyond = asked({ term: { kind: 'duration', period: 'P100000Y' } });
  assert.ok(beyond.findings.includes('term-not-positive'));
  assert.equal(beyond.expires, 'unknown');
});

test('a notice longer than the term is said; its last day lies before the term, and is past', () => {
  const { findings, notice } = asked({
    term: { kind: 'duration', period: 'P3M' },
    acts: [{ act: 'signature', date: '2021-05-01' }],
  });
  assert.ok(findings.includes('notice-longer-than-term'));
  assert.deepEqual([notice.lastDay, notice.open], ['2021-01-31', 'no']);
});

test('clauses that are no clauses count as not on record, whatever they are', () => {
  for (const clause of ['none', 'six months', 7, null, [null], ['x'], { against: 'free' }]) {
    const position = asked({ notice: clause as unknown as 'silent' });
    assert.ok(position.findings.includes('clause-not-readable:notice'), JSON.stringify(clause));
    assert.equal(position.notice.lastDay, 'unknown');
  }
});
