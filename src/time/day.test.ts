import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { civilFromDay, dayFromIso, isIsoDay, isoFromDay } from './day.ts';

const anyDay = fc.integer({ min: -600_000, max: 1_200_000 });

test('days agree with Temporal, both ways', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01');
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = epoch.add({ days: day });
      assert.deepEqual(civilFromDay(day), { year: date.year, month: date.month, day: date.day });
      assert.equal(isoFromDay(day), date.toString());
      if (date.year >= 0 && date.year <= 9999) assert.equal(dayFromIso(isoFromDay(day)), day);
    }),
    { numRuns: 3000 },
  );
});

test('the day of the epoch and its neighbours', () => {
  assert.equal(dayFromIso('1970-01-01'), 0);
  assert.equal(dayFromIso('1969-12-31'), -1);
  assert.equal(isoFromDay(dayFromIso('2000-02-29') + 1), '2000-03-01');
});

test('days that do not exist are not days', () => {
  for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-4-1', '2023-04-00', ''])
    assert.equal(isIsoDay(text), false, text);
  assert.throws(() => dayFromIso('2023-02-30'), /not a day of the calendar: 2023-02-30/);
});
