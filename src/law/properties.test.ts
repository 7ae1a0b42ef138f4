// What must hold of every agreement on every day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { dayFromIso, isoFromDay } from '../time/day.ts';
import { ACT_KINDS, ENTRY_RULE_NAMES, type LegalRecord } from '../vocabulary/legal-record.ts';
import type { DateAnswer, Position, Truth } from '../vocabulary/position.ts';
import { positionOn } from './position-on.ts';
import { anyDay, anyPolicies, anyRecord, renewedRecord } from './random-records.fixture.ts';

/** Derivations follow from the same answers, and cost the most to work out. */
const without = (position: Position) => ({ ...position, says: position.says });
function omit<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  return Object.fromEntries(
    Object.entries(Object.getOwnPropertyDescriptors(whole))
      .filter(([name]) => name !== key)
      .map(([name, { value }]) => [name, value]),
  ) as Omit<T, K>;
}
const shifted = (day: string, by: number) => isoFromDay(dayFromIso(day) + by);
const isDay = (answer: DateAnswer): answer is string => typeof answer === 'string' && /^\d{4}-/.test(answer); // '2028-12-11'

test('no day is both in force and not: one stretch from entry to the last day', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, anyPolicies, (record, asOf, policies) => {
      const position = positionOn(record, { asOf, policies });
      const { inForce, entryIntoForce, expires, ended, stage } = position;
      if (inForce === 'yes') {
        assert.ok(isDay(entryIntoForce) && entryIntoForce <= asOf);
        if (isDay(expires)) assert.ok(asOf <= expires);
        assert.equal(ended, 'none');
      }
      if (stage === 'ended' && inForce !== 'unknown') assert.equal(inForce, 'no');
      if (inForce !== 'unknown') assert.equal(position.forParty['KZ']!.inForce, inForce);
      if (typeof ended === 'object' && isDay(ended.lastDay)) assert.ok(ended.lastDay < asOf);
    }),
    { numRuns: 600 },
  );
});

test('once over it stays over, unless a later act revives it', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, fc.nat(3000), (record, asOf, later) => {
      const acts = record.acts.filter((act) => act.act !== 'renewal');
      const quiet = { ...record, acts };
      if (positionOn(quiet, { asOf }).stage !== 'ended') return;
      assert.equal(positionOn(quiet, { asOf: shifted(asOf, later) }).inForce, 'no');
    }),
    { numRuns: 300 },
  );
});

test('renewal never shortens', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, (record, asOf) => {
      const acts = record.acts.filter((act) => act.act !== 'renewal');
      const plain = positionOn({ ...record, acts, renewal: { kind: 'none' } }, { asOf }).inForce;
      const renewed = positionOn({ ...record, acts }, { asOf }).inForce;
      if (plain === 'yes') assert.notEqual(renewed, 'no');
    }),
    { numRuns: 300 },
  );
});

test('a renewal agreed before the end never ends it earlier', () => {
  fc.assert(
    fc.property(renewedRecord, anyDay, fc.nat(4000), (record, date, later) => {
      const express: LegalRecord = { ...record, renewal: { kind: 'express' } };
      const acted: LegalRecord = {
        ...express,
        acts: [...record.acts, { act: 'renewal', date, period: 'P2Y' }],
      };
      const asOf = shifted(date, later);
      if (positionOn(express, { asOf }).inForce === 'yes')
        assert.equal(positionOn(acted, { asOf }).inForce, 'yes');
    }),
    { numRuns: 300 },
  );
});

const truthWithin = (precise: Truth | 'notApplicable', vague: Truth | 'notApplicable') =>
  vague === 'unknown' || precise === vague;

function dateWithin(precise: DateAnswer, vague: DateAnswer): boolean {
  if (vague === 'unknown') return true;
  if (typeof vague === 'string') return precise === vague;
  if ('oneOf' in vague) return typeof precise === 'string' && vague.oneOf.includes(precise);
  if (typeof precise !== 'string') {
    if ('oneOf' in precise) return precise.oneOf.every((day) => dateWithin(day, vague));
    const from = vague.earliest === null || (precise.earliest !== null && precise.earliest >= vague.earliest);
    const to = vague.latest === null || (precise.latest !== null && precise.latest <= vague.latest);
    return from && to;
  }
  // "Not before" says also that it may never come.
  if (precise === 'none') return vague.latest === null;
  if (precise === 'unknown') return false;
  return (
    (vague.earliest === null || precise >= vague.earliest) &&
    (vague.latest === null || precise <= vague.latest)
  );
}

/** Ways of knowing less: a date to the month, to the year, not at all; a receipt not recorded; an act, a clause not on record. */
const lessKnown: ((record: LegalRecord, index: number) => LegalRecord)[] = [
  (record, i) => coarser(record, i, (day) => day.slice(0, 7)),
  (record, i) => coarser(record, i, (day) => day.slice(0, 4)),
  (record, i) => coarser(record, i, (day) => `${shifted(day, -20)}/${shifted(day, 45)}`),
  (record, i) => coarser(record, i, () => ''),
  (record) => omit(record, 'term'),
  (record) => omit(record, 'renewal'),
  (record) => omit(record, 'notice'),
  (record) => omit(record, 'entryIntoForce'),
  (record) => ({
    ...record,
    acts: record.acts.filter((act) => act.party !== 'QA' || act.act !== 'notification'),
  }),
  (record) => ({ ...record, acts: record.acts.filter((act) => act.act !== 'exchange') }),
];

function coarser(record: LegalRecord, index: number, change: (day: string) => string): LegalRecord {
  const act = record.acts[index % record.acts.length]!;
  const field = act.received === undefined ? 'date' : 'received';
  return {
    ...record,
    acts: record.acts.with(index % record.acts.length, { ...act, [field]: change(act[field]!) }),
  };
}

const dates = (p: Position) => ({
  entry: p.entryIntoForce,
  renewal: p.nextRenewal,
  expires: p.expires,
  last: p.term.last,
  lastDay: p.notice.lastDay,
  nextLastDay: p.notice.nextLastDay,
  effect: p.effectIfDenouncedNow,
});

function assertWithin(precise: Position, vague: Position, what: string): void {
  for (const key of ['inForce', 'applied'] as const)
    assert.ok(truthWithin(precise[key], vague[key]), `${what}: ${key} ${precise[key]} but ${vague[key]}`);
  const [mine, theirs] = [dates(precise), dates(vague)];
  for (const key of Object.keys(mine) as (keyof typeof mine)[])
    assert.ok(
      dateWithin(mine[key], theirs[key]),
      `${what}: ${key} ${JSON.stringify(mine[key])} but ${JSON.stringify(theirs[key])}`,
    );
}

test('a position known with more facts lies within the one known with fewer', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, fc.nat(20), fc.nat(lessKnown.length - 1), (record, asOf, index, way) => {
      const vague = lessKnown[way]!(record, index);
      assertWithin(positionOn(record, { asOf }), positionOn(vague, { asOf }), `way ${way}`);
    }),
    { numRuns: 250 },
  );
});

test('two facts fewer: the same', () => {
  const way = fc.nat(lessKnown.length - 1);
  fc.assert(
    fc.property(anyRecord, anyDay, fc.nat(20), way, way, (record, asOf, index, one, two) => {
      const some = lessKnown[one]!(record, index);
      if (some.acts.length === 0 || some.acts.some((act) => act.date === '' || act.received === '')) return;
      const least = lessKnown[two]!(
        { ...some, acts: some.acts.filter((act) => (act.date ?? act.received ?? '').length === 10) },
        index + 1,
      );
      if (least.acts.length !== some.acts.length) return;
      assertWithin(positionOn(record, { asOf }), positionOn(least, { asOf }), `ways ${one} ${two}`);
    }),
    { numRuns: 80 },
  );
});

test('an added agreement never changes the position of one that does not name it', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, anyDay, (record, other, asOf) => {
      const others = [{ ...other, id: 'a2', replacedBy: [{ other: 'a1' }] }];
      assert.deepEqual(
        without(positionOn(record, { asOf }, { others })),
        without(positionOn(record, { asOf })),
      );
    }),
    { numRuns: 100 },
  );
});

test('the last day for notice is in time and the day after is too late, under every policy', () => {
  fc.assert(
    fc.property(renewedRecord, anyDay, anyPolicies, (record, asOf, policies) => {
      const { notice, term, nextRenewal } = positionOn(record, { asOf, policies });
      const [{ lastDay }, { first }] = [notice, term];
      if (!isDay(lastDay) || !isDay(first) || lastDay < first) return;
      const noticed = (received: string) =>
        positionOn(
          { ...record, acts: [...record.acts, { act: 'nonRenewal', party: 'KZ', received }] },
          { asOf: received, policies },
        );
      const inTime = noticed(lastDay);
      assert.equal(inTime.nextRenewal, 'none');
      assert.ok(!inTime.findings.includes('late-notice'));
      // After the last day of the term, it is an early notice in the next one.
      if (!isDay(nextRenewal) || shifted(lastDay, 1) >= nextRenewal) return;
      const late = noticed(shifted(lastDay, 1));
      assert.ok(late.findings.includes('late-notice'), JSON.stringify(late.findings));
      assert.notEqual(late.nextRenewal, 'none');
    }),
    { numRuns: 400 },
  );
});

test('the order in which acts were recorded changes nothing', () => {
  fc.assert(
    fc.property(
      anyRecord,
      anyDay,
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      (record, asOf, keys) => {
        const acts = record.acts
          .map((act, i) => ({ act, key: keys[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ act }) => act);
        assert.deepEqual(
          without(positionOn({ ...record, acts }, { asOf })),
          without(positionOn(record, { asOf })),
        );
      },
    ),
    { numRuns: 200 },
  );
});

const anyText = fc.constantFrom(
  '2023-02-30',
  '2024-13-01',
  'soon',
  '',
  '2020/2018',
  '[2020..2022]',
  'XXXX-02-29',
  '2024-XX',
  '201X?',
  '2020-05-05~',
  '1373-06-16',
  '..',
);
const anyPeriodText = fc.constantFrom(
  'P0D',
  'P-5Y',
  'P1000Y',
  'P9999Y',
  'P100000Y',
  'five years',
  'P1M',
  'P10Y',
  '',
);
const anyAct = fc.record(
  {
    act: fc.constantFrom(...ACT_KINDS),
    party: fc.constantFrom('KZ', 'QA', 'ZZ'),
    date: anyText,
    received: anyText,
    until: anyText,
    effective: anyText,
    period: anyPeriodText,
    of: fc.constantFrom('x', 'y'),
    id: fc.constantFrom('x', 'y'),
    mod: fc.constantFrom('planned' as const, 'past' as const),
    versions: fc.constant([{ source: 's1', date: '2020-01-01' }, { source: 's2' }]),
    changes: fc.constant({ term: { kind: 'duration' as const, period: 'P0D' } }),
  },
  { requiredKeys: ['act'] },
);
const anyNonsense = fc.record(
  {
    id: fc.constant('a1'),
    parties: fc.constantFrom(['KZ', 'QA'], ['KZ'], ['KZ', 'QA', 'FR']),
    acts: fc.array(anyAct, { maxLength: 5 }),
    entryIntoForce: fc.record(
      {
        rule: fc.constantFrom(...ENTRY_RULE_NAMES),
        delay: anyPeriodText,
        firstDayOfMonth: fc.constantFrom(0, 1, 40),
        threshold: fc.constantFrom(-1, 0, 2, 50),
        on: anyText,
        other: fc.constantFrom('a1', 'a2', 'nowhere'),
      },
      { requiredKeys: ['rule'] },
    ),
    term: fc.record(
      {
        kind: fc.constantFrom('duration' as const, 'until' as const, 'indefinite' as const, 'event' as const),
        period: anyPeriodText,
        on: anyText,
        from: fc.constantFrom('signature', 'entryIntoForce', '2023-02-30', '2020-01-01'),
      },
      { requiredKeys: ['kind'] },
    ),
    renewal: fc.record(
      {
        kind: fc.constantFrom('tacit' as const, 'express' as const),
        period: anyPeriodText,
        times: fc.constantFrom(0, 3),
      },
      { requiredKeys: ['kind'] },
    ),
    notice: fc.array(
      fc.record({ against: fc.constantFrom('renewal' as const, 'free' as const), period: anyPeriodText }),
      { minLength: 1, maxLength: 2 },
    ),
    replacedBy: fc.constantFrom([{ other: 'a2' }], [{ other: 'a1' }]),
    procedures: fc.constantFrom({ KZ: 'ratification' }, { KZ: 'no such route' }),
  },
  { requiredKeys: ['id', 'parties', 'acts'] },
);

test('nonsense in the record is a finding, never a crash', () => {
  fc.assert(
    fc.property(anyNonsense, anyDay, (record, asOf) => {
      const others = [{ ...(record as unknown as LegalRecord), id: 'a2', replacedBy: [{ other: 'a1' }] }];
      const position = positionOn(record as unknown as LegalRecord, { asOf }, { others });
      assert.ok(['yes', 'no', 'unknown', 'notApplicable'].includes(position.inForce));
      assert.ok(!JSON.stringify(position).includes('null,"latest":null'));
    }),
    { numRuns: 30 },
  );
});
