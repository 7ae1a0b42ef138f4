// Scenarios of costs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addCostLine, addCostRule, addRate, moveCostLine, splitByKey } from '../costs/lines.ts';
import { splitByWeight } from '../costs/split.ts';
import { totalOf } from '../costs/totals.ts';
import type { CostRuleFields } from '../costs/cost.ts';
import { World } from './world.ts';

const rule = (more: Partial<CostRuleFields> & Pick<CostRuleFields, 'rule'>) => ({
  agreement: 'A',
  level: 'framework' as const,
  on: [],
  conditions: {},
  desk: ['KZ', 'UZ'],
  ...more,
});

test('S11 "up to ten" includes ten; with eleven nobody has decided, and it cannot be settled', () => {
  const world = new World();
  world.activity('x');
  world.do((draft) => addCostRule(draft, rule({ rule: 'host', conditions: { delegationAtMost: 10 } })));
  world.do((draft) =>
    addCostRule(draft, rule({ rule: 'case_by_case', conditions: { delegationMoreThan: 10 } })),
  );
  const line = (delegation: number) =>
    world.do((draft) =>
      addCostLine(draft, {
        activity: 'x',
        category: 'travelLocal',
        currency: 'KZT',
        planned: 1_000_000,
        delegation,
      }),
    );
  assert.deepEqual(line(10).shares, [{ payer: 'KZ', minor: 1_000_000, state: 'owed' }]);
  const eleven = line(11);
  assert.deepEqual(
    eleven.shares.map((share) => share.state),
    ['undecided'],
  );
  assert.match(eleven.because!, /delegationMoreThan 10/);
  world.do((draft) =>
    moveCostLine(draft, eleven.id, { state: 'incurred', actual: 900_000, payer: 'UZ', day: '2026-01-10' }),
  );
  const refusal = world.refused((draft) =>
    moveCostLine(draft, eleven.id, { state: 'settled', proofOfPayment: 'P-1' }),
  );
  assert.equal(refusal.code, 'share-undecided');
});

test('S12 a stay of exactly six calendar months is "from six months"', () => {
  const world = new World();
  world.activity('x');
  world.do((draft) =>
    addCostRule(draft, rule({ rule: 'host', on: ['meals'], conditions: { stayUnder: 'P6M' } })),
  );
  world.do((draft) =>
    addCostRule(draft, rule({ rule: 'sender', on: ['meals'], conditions: { stayFrom: 'P6M' } })),
  );
  const payer = (last: string) =>
    world.do((draft) =>
      addCostLine(draft, {
        activity: 'x',
        category: 'meals',
        currency: 'KZT',
        planned: 100,
        days: { first: '2026-01-15', last },
      }),
    ).shares[0]?.payer;
  assert.equal(payer('2026-07-13'), 'KZ');
  assert.equal(payer('2026-07-14'), 'UZ');
});

test('S13 a joint line in francs of no minor unit is split by largest remainder, ties A→Z', () => {
  const world = new World();
  world.activity('x', {
    states: [
      { state: 'SN', role: 'host' },
      { state: 'FR', role: 'participant' },
      { state: 'CI', role: 'participant' },
    ],
  });
  const line = world.do((draft) =>
    addCostLine(draft, { activity: 'x', category: 'fuel', currency: 'XOF', planned: 100_000, joint: true }),
  );
  const split = world.do((draft) => splitByKey(draft, line.id, 'equal'));
  assert.deepEqual(Object.fromEntries(split.shares.map((share) => [share.payer, share.minor])), {
    CI: 33_334,
    FR: 33_333,
    SN: 33_333,
  });
});

test('shares sum exactly to their line, whatever the weights (I4)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 }),
      (minor, weights) => {
        const shares = splitByWeight(
          minor,
          Object.fromEntries(weights.map((weight, i) => [`S${i}`, weight])),
        );
        assert.equal(
          Object.values(shares).reduce((sum, share) => sum + share, 0),
          minor,
        );
      },
    ),
  );
});

test('S14 totals never mix currencies without a rate of the day; a rate is not inverted', () => {
  const world = new World();
  const rate = (from: string, to: string, value: string) =>
    world.do((draft) =>
      addRate(draft, { from, to, rate: value, day: '2026-03-02', kind: 'spot', source: 'National Bank' }),
    );
  const lines = [
    { minor: 120_000, currency: 'EUR', day: '2026-03-02' },
    { minor: 50_000_000, currency: 'KZT', day: '2026-03-02' },
  ];
  const two = [
    { currency: 'EUR', minor: 120_000 },
    { currency: 'KZT', minor: 50_000_000 },
  ];
  assert.deepEqual(totalOf(lines, 'EUR').perCurrency, two);
  assert.equal(totalOf(lines, 'EUR').converted, undefined);
  rate('EUR', 'KZT', '526.3');
  assert.equal(totalOf(lines, 'EUR', world.records.list('rate')).converted, undefined);
  rate('KZT', 'EUR', '0.0019');
  const total = totalOf(lines, 'EUR', world.records.list('rate'));
  assert.deepEqual(total.converted, { minor: 215_000, currency: 'EUR' });
  assert.deepEqual(
    total.ratesUsed.map((each) => each.rate),
    ['0.0019'],
  );
});

test('S15 an actual cost names its payer and a currency of ISO 4217; nothing is saved otherwise', () => {
  const world = new World();
  world.activity('x');
  const add = (more: object) =>
    world.refused((draft) =>
      addCostLine(draft, {
        activity: 'x',
        category: 'fuel',
        currency: 'EUR',
        actual: 5000,
        day: '2026-01-10',
        ...more,
      }),
    );
  assert.equal(add({}).code, 'actual-cost-without-payer');
  const currency = add({ payer: 'KZ', currency: 'EURO' });
  assert.equal(currency.code, 'currency-unknown');
  assert.deepEqual(currency.details, { suggestion: 'EUR' });
  assert.equal(add({ payer: 'KZ', currency: 'FRF' }).code, 'currency-not-on-that-day');
  assert.equal(world.records.list('costLine').length, 0);
});

test('two equal rules that differ are a conflict, and a person chooses; no rule applies no default', () => {
  const world = new World();
  world.activity('x');
  const line = () => addLine(world);
  assert.equal(line().shares.length, 0);
  assert.deepEqual(
    world.findings.map((finding) => finding.code),
    ['no-cost-rule'],
  );
  const host = world.do((draft) => addCostRule(draft, rule({ rule: 'host' })));
  world.do((draft) => addCostRule(draft, rule({ rule: 'each_own' })));
  assert.equal(
    world.refused((draft) =>
      addCostLine(draft, { activity: 'x', category: 'fuel', currency: 'KZT', planned: 1 }),
    ).code,
    'cost-rules-conflict',
  );
  world.do((draft) => addCostRule(draft, rule({ rule: 'host', exception: true })));
  assert.equal(line().shares[0]?.payer, 'KZ');
  assert.ok(host.id);
});

const addLine = (world: World) =>
  world.do((draft) =>
    addCostLine(draft, { activity: 'x', category: 'fuel', currency: 'KZT', planned: 1000 }),
  );
