import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { dayFromIso, isoFromDay } from './day.ts';
import { addPeriod, firstOfMonthAfter, periodText, readPeriod, subtractPeriod } from './period.ts';

const period = (text: string) => readPeriod(text)!;
const add = (day: string, text: string, missing: 'lastOfMonth' | 'firstOfNext' = 'lastOfMonth') =>
  isoFromDay(addPeriod(dayFromIso(day), period(text), missing));

test('periods are whole units, and nothing else is a period', () => {
  assert.deepEqual(period('P1Y6M'), { months: 18, days: 0 });
  assert.deepEqual(period('P2W1D'), { months: 0, days: 15 });
  for (const text of ['P', 'P-5Y', '-P5Y', 'P5', 'P1.5Y', 'PT5H', 'P99999Y', '5 years'])
    assert.equal(readPeriod(text), undefined, text);
});

test('a missing day has two names', () => {
  assert.equal(add('2021-08-31', 'P6M'), '2022-02-28');
  assert.equal(add('2021-08-31', 'P6M', 'firstOfNext'), '2022-03-01');
  assert.equal(add('2020-02-29', 'P5Y', 'firstOfNext'), '2025-03-01');
  assert.equal(
    isoFromDay(subtractPeriod(dayFromIso('2027-08-31'), period('P6M'), 'lastOfMonth')),
    '2027-02-28',
  );
});

test('months first, then days', () => assert.equal(add('2024-01-31', 'P1M1D'), '2024-03-01'));

const first = (day: string, n: number) => isoFromDay(firstOfMonthAfter(dayFromIso(day), n));

test('first day of the nth month', () => {
  assert.equal(first('2022-12-05', 2), '2023-02-01');
  assert.equal(first('2021-05-31', 2), '2021-07-01');
});

const anyDay = fc.integer({ min: -100_000, max: 200_000 });
const anyPeriod = fc.record({ months: fc.nat(2400), days: fc.nat(1000) });

test('clamped adding agrees with Temporal', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01');
  fc.assert(
    fc.property(anyDay, anyPeriod, (day, { months, days }) => {
      const expected = epoch.add({ days: day }).add({ months }).add({ days });
      assert.equal(isoFromDay(addPeriod(day, { months, days }, 'lastOfMonth')), expected.toString());
    }),
  );
});

test('adding never turns the order of two days round', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.nat(40),
      anyPeriod,
      fc.constantFrom('lastOfMonth', 'firstOfNext'),
      (day, more, p, m) => {
        assert.ok(addPeriod(day, p, m) <= addPeriod(day + more, p, m));
        assert.ok(subtractPeriod(day, p, m) <= subtractPeriod(day + more, p, m));
      },
    ),
  );
});

test('text and period agree', () => {
  fc.assert(fc.property(anyPeriod, (p) => assert.deepEqual(readPeriod(periodText(p)), { ...p })));
});
