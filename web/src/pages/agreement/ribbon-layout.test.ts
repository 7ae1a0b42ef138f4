// The time ribbon: marks in order of days, labels that do not touch, a wrong day left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layRibbon } from './ribbon-layout.ts';

const mark = (
  kind: 'step' | 'term' | 'today' | 'noticeWindow' | 'renewal',
  from: string,
  to?: string,
  label = 'x'.repeat(20),
) => ({
  kind,
  label,
  from,
  ...(to ? { to } : {}),
  uncertain: false,
});

test('marks stand in the order of their days, within the width', () => {
  const laid = layRibbon(
    [
      mark('step', '2024-03-01'),
      mark('step', '2020-01-01'),
      mark('today', '2026-11-21'),
      mark('term', '2020-01-01', '2030-01-01'),
    ],
    800,
  );
  const [a, b] = laid.points;
  assert.ok(a && b && a.x < b.x);
  assert.ok(a.mark.from === '2020-01-01' && b.x < (laid.today ?? 0));
  assert.ok((laid.stretches[0]?.to ?? 0) <= 800);
});

test('labels of one row do not touch', () => {
  const laid = layRibbon(
    [1, 2, 3, 4]
      .map((m) => mark('step', `2024-0${m}-01`, undefined, `${m}`.repeat(20)))
      .concat(mark('today', '2034-01-01')),
    600,
  );
  assert.equal(new Set(laid.points.map(({ row }) => row)).size, 4);
});

test('a mark without a readable day is left out', () => {
  assert.deepEqual(layRibbon([mark('step', 'soon')], 500).points, []);
});

test('of many renewals only the next is named', () => {
  const laid = layRibbon(
    [
      ...[2024, 2025, 2026, 2027, 2028].map((y) => mark('renewal', `${y}-03-01`)),
      mark('today', '2026-11-21'),
    ],
    800,
  );
  assert.deepEqual(
    laid.points.filter(({ labelled }) => labelled).map((point) => point.mark.from),
    ['2027-03-01'],
  );
});

test('the same words on days near each other are written once', () => {
  const laid = layRibbon(
    [
      mark('step', '2023-08-03', undefined, 'denounced'),
      mark('step', '2023-08-06', undefined, 'denounced'),
      mark('step', '2023-08-07', undefined, 'suspended'),
      mark('step', '2024-08-06', undefined, 'denounced'),
    ],
    800,
  );
  assert.deepEqual(
    laid.points.map(({ labelled }) => labelled),
    [true, false, true, true],
  );
});
