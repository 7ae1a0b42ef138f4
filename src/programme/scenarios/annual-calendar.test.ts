// Scenario of the annual calendar.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annualCalendar } from '../reports/annual-calendar.ts';
import { World } from './world.ts';

const troops = (value: number) => ({ personnel: { value, quality: 'exact' as const } });

test('S38 one activity over a threshold without coordinates is one INCOMPLETE item; none is a nil return', () => {
  const world = new World();
  world.activity('small', { planned: '2027-05-04/2027-05-15', strength: { KZ: troops(400) } });
  const nil = annualCalendar(world.records, 'KZ', '2027');
  assert.deepEqual([nil.nil, nil.complete, nil.due], [true, true, '2026-11-15']);
  world.activity('large', {
    planned: '2027-06-01/2027-06-12',
    places: [{ name: 'Three Poplars', state: 'KZ' }],
    strength: { KZ: troops(6000), UZ: troops(3500) },
    level: 'general',
  });
  const calendar = annualCalendar(world.records, 'KZ', '2027');
  assert.equal(calendar.complete, false);
  assert.deepEqual(
    calendar.items.map((item) => [item.number, item.designation, item.totalTroops, item.missing]),
    [[1, 'large', 9500, ['coordinates']]],
  );
  assert.equal(annualCalendar(world.records, 'UZ', '2027').nil, true, 'the host reports for all');
  assert.equal(annualCalendar(world.records, 'KZ', '2027', { everything: true }).items.length, 2);
});
