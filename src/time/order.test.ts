import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree, and, exactly, isBefore, isOnOrBefore, isSameDay, not, or } from './order.ts';

test("Kleene's tables", () => {
  assert.equal(and('yes', 'unknown'), 'unknown');
  assert.equal(and('no', 'unknown'), 'no');
  assert.equal(or('yes', 'unknown'), 'yes');
  assert.equal(or('no', 'unknown'), 'unknown');
  assert.equal(not('unknown'), 'unknown');
  assert.equal(agree(['yes', 'yes']), 'yes');
  assert.equal(agree(['yes', 'no']), 'unknown');
});

test('order of days not fully known', () => {
  const a = { earliest: 10, latest: 20 };
  assert.equal(isBefore(a, exactly(21)), 'yes');
  assert.equal(isBefore(a, exactly(20)), 'unknown');
  assert.equal(isBefore(a, exactly(10)), 'no');
  assert.equal(isOnOrBefore(a, exactly(20)), 'yes');
  assert.equal(isOnOrBefore(a, exactly(9)), 'no');
  assert.equal(isBefore({ earliest: null, latest: 5 }, { earliest: 6, latest: null }), 'yes');
  assert.equal(isSameDay(a, exactly(15)), 'unknown');
  assert.equal(isSameDay(a, exactly(21)), 'no');
  assert.equal(isSameDay(exactly(3), exactly(3)), 'yes');
});
