// An agreement as the law is told of it: who signed when, what each source says of the term, what nobody has said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityFrom, type Source } from './fixtures/entities.ts';
import { legalRecordOf } from './legal-record.ts';

const agreement = { t: 'agreement', id: 'a1', parties: ['KZ', 'QA'], kind: 'agreement' } as const;
const source = (claims: Source['claims'], more: Partial<Source> = {}): Source => ({
  document: 'doc:1',
  claims: [{ ...agreement, parties: ['KZ', 'QA'] }, ...claims],
  ...more,
});
const record = (...sources: Source[]) => legalRecordOf(entityFrom(sources));

test('steps become acts, the organ its State, the term its clauses', () => {
  const { acts, term, renewal, notice, entryIntoForce, parties } = record(
    source(
      [
        { t: 'event', of: 'a1', step: 'signed', date: '2023-12-12', place: 'Doha' },
        { t: 'event', of: 'a1', step: 'approved_upper', by: 'KZ:senate' },
        { t: 'event', of: 'a1', step: 'debated', by: 'KZ:majilis' },
        { t: 'term', of: 'a1', dur: 'P5Y', renewal: 'tacit', period: 'same', notice: 'P6M', ref: 'expiry' },
      ],
      { published: '2024-05-16' },
    ),
  );
  assert.deepEqual(parties, ['KZ', 'QA']);
  assert.deepEqual(
    acts.map(({ act, party, date, reportedOn }) => [act, party, date, reportedOn]),
    [
      ['signature', undefined, '2023-12-12', '2024-05-16'],
      ['upperChamber', 'KZ', '', '2024-05-16'],
    ],
  );
  assert.deepEqual(term, { kind: 'duration', period: 'P5Y' });
  assert.deepEqual(renewal, { kind: 'tacit', period: 'same' });
  assert.deepEqual(notice, [{ against: 'renewal', period: 'P6M' }]);
  assert.equal(entryIntoForce, undefined, 'not on record is not silence');
});

const renewal = (more: object) =>
  record(source([{ t: 'term', of: 'a1', dur: 'P5Y', renewal: 'tacit', period: 'P1Y', ...more }])).renewal;

test('how often it is renewed is told to the law only where the text says it', () => {
  assert.deepEqual(renewal({ times: 'successive' }), { kind: 'tacit', period: 'P1Y', times: 'successive' });
  assert.deepEqual(renewal({ times: 2 }), { kind: 'tacit', period: 'P1Y', times: 2 });
  assert.deepEqual(renewal({}), { kind: 'tacit', period: 'P1Y' });
});

test('two exits are two notices, the free one counted from its delay', () => {
  const { notice } = record(
    source([
      { t: 'term', of: 'a1', dur: 'P5Y', notice: 'P6M', ref: 'expiry' },
      { t: 'term', of: 'a1', effect: 'P3M', ref: 'any' },
    ]),
  );
  assert.deepEqual(notice, [
    { against: 'renewal', period: 'P6M' },
    { against: 'free', period: 'P3M' },
  ]);
});

const rule = (claim: object) =>
  record(source([{ t: 'entry_rule', of: 'a1', ...claim } as Source['claims'][number]])).entryIntoForce;

test('entry rules in the law’s words', () => {
  assert.deepEqual(rule({ rule: 'last_notification_received', delay: 'P30D' }), {
    rule: 'lastNotification',
    counted: 'receipt',
    delay: 'P30D',
  });
  assert.deepEqual(rule({ rule: 'nth_month_first_day', delay: 2 }), {
    rule: 'lastNotification',
    firstDayOfMonth: 2,
  });
  assert.equal(rule({ rule: 'publication' }), 'unknown');
});

test('sources that contradict each other both stand, better first', () => {
  const { term, acts } = record(
    source([
      { t: 'term', of: 'a1', dur: 'P5Y' },
      { t: 'event', of: 'a1', step: 'signed', date: '2023-12-12' },
    ]),
    source(
      [
        { t: 'term', of: 'a1', dur: 'P3Y' },
        { t: 'event', of: 'a1', step: 'signed', date: '2023-12-13' },
      ],
      { document: 'doc:2', rank: 'gazette' },
    ),
  );
  assert.deepEqual(term, {
    versions: [
      { source: 'doc:2', clause: { kind: 'duration', period: 'P3Y' } },
      { source: 'doc:1', clause: { kind: 'duration', period: 'P5Y' } },
    ],
  });
  assert.deepEqual(
    acts.map(({ versions }) => versions!.map(({ date }) => date).sort()),
    [['2023-12-12', '2023-12-13']],
  );
});

test('only the text itself can be silent, and only where its final clauses were read', () => {
  const claims: Source['claims'] = [{ t: 'term', of: 'a1', dur: 'P5Y' }];
  assert.equal(record(source(claims)).renewal, undefined);
  assert.equal(record(source(claims, { rank: 'official-text' })).renewal, 'silent');
  assert.equal(record(source([], { rank: 'official-text' })).renewal, undefined);
});

test('the receipt of a denunciation is not a second one; a planned act keeps its mark', () => {
  const { acts } = record(
    source([
      { t: 'event', of: 'a1', step: 'denounced', by: 'QA:government', date: '2025-01-10' },
      { t: 'event', of: 'a1', step: 'denunciation_received', by: 'QA:government', date: '2025-01-20' },
      { t: 'event', of: 'a1', step: 'renewed', mod: 'planned' },
    ]),
  );
  assert.deepEqual(
    acts.filter((act) => act.act === 'denunciation').map(({ date, received }) => [date, received]),
    [['2025-01-10', '2025-01-20']],
  );
  assert.equal(acts.find((act) => act.act === 'renewal')!.mod, 'planned');
});

const kinds = (claims: Source['claims']) =>
  legalRecordOf(entityFrom([{ document: 'doc:1', claims }])).binding;

test('a plan without any act of consent is no binding agreement, a memorandum that parliament approved is one', () => {
  const memorandum = { t: 'agreement', id: 'a1', parties: ['KZ', 'QA'], kind: 'mou' } as const;
  assert.equal(kinds([{ ...memorandum, parties: ['KZ', 'QA'] }]), false);
  assert.equal(
    kinds([
      { ...memorandum, parties: ['KZ', 'QA'] },
      { t: 'event', of: 'a1', step: 'approved', by: 'KZ:parliament' },
    ]),
    undefined,
  );
});
