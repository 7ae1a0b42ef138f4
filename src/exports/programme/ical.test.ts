// S37 and what else calendar programs rely on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveActivity } from '../../programme/activities/move-activity.ts';
import { entriesOf } from '../../programme/reports/entries.ts';
import { World } from '../../programme/scenarios/world.ts';
import { programmeCalendar } from './ical.ts';

const feedOf = (world: World) =>
  programmeCalendar(entriesOf(world.records, '2026-03-01'), {
    origin: 'http://localhost',
    language: 'en',
    name: 'Programme',
    today: '2026-03-01',
  });
const value = (feed: string, name: string) => new RegExp(`^${name}[^:]*:(.*)\r$`, 'm').exec(feed)?.[1];

test('S37 cancelling keeps the UID, moves the sequence on, and says CANCELLED; a month is no event', () => {
  const world = new World();
  world.activity('x', { planned: '2026-05-04/2026-05-15' });
  world.do((draft) => moveActivity(draft, 'x', { act: 'plan', evidence: [{ note: 'note' }] }));
  const before = feedOf(world);
  assert.deepEqual(
    [value(before, 'DTSTART'), value(before, 'DTEND'), value(before, 'STATUS')],
    ['20260504', '20260516', 'TENTATIVE'],
  );
  world.do((draft) => moveActivity(draft, 'x', { act: 'cancel', reasonCode: 'budget', askedBy: 'KZ' }));
  const after = feedOf(world);
  assert.equal(value(after, 'UID'), value(before, 'UID'));
  assert.equal(Number(value(after, 'SEQUENCE')), Number(value(before, 'SEQUENCE')) + 1);
  assert.deepEqual(
    [value(after, 'STATUS'), value(after, 'DTSTART'), value(after, 'DTEND')],
    ['CANCELLED', '20260504', '20260516'],
  );
  assert.match(value(after, 'SUMMARY')!, /^\[cancelled\] /);
});

test('S37 an entry of "June 2026" is a note, not an event of thirty days', () => {
  const world = new World();
  world.activity('y', { planned: '2026-06' });
  const feed = feedOf(world);
  assert.equal(feed.includes('BEGIN:VEVENT'), false);
  assert.equal(value(feed, 'COMMENT'), '2026-06');
});

test('a booking is an event in UTC with a UID of its own; freed, it is cancelled under the same UID', () => {
  const use = {
    id: 'b1',
    sequence: 2,
    state: 'allocated',
    title: 'Live fire',
    places: ['Range, south'],
    start: '2026-05-20T03:00:00Z',
    end: '2026-05-20T07:00:00Z',
  };
  const feedWith = (more: object) =>
    programmeCalendar([], { origin: 'http://localhost', language: 'en', name: 'P', today: '2026-03-01' }, [
      { ...use, ...more },
    ]);
  const feed = feedWith({});
  assert.deepEqual(
    ['UID', 'DTSTART', 'DTEND', 'STATUS', 'LOCATION'].map((name) => value(feed, name)),
    ['booking-b1@foedera', '20260520T030000Z', '20260520T070000Z', 'CONFIRMED', 'Range\\, south'],
  );
  const freed = feedWith({ state: 'released', sequence: 3 });
  assert.deepEqual(
    ['UID', 'SEQUENCE', 'STATUS', 'SUMMARY'].map((name) => value(freed, name)),
    ['booking-b1@foedera', '3', 'CANCELLED', '[cancelled] Live fire'],
  );
  const days = feedWith({ days: { first: '2026-05-04', last: '2026-05-05' } });
  assert.deepEqual([value(days, 'DTSTART'), value(days, 'DTEND')], ['20260504', '20260506']);
});

test('lines are folded at 75 octets and text is escaped', () => {
  const world = new World();
  world.activity('z', { planned: '2026-06-01', title: { en: `Қанжар, «${'ж'.repeat(90)}»; second` } });
  const lines = feedOf(world).split('\r\n');
  assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75));
  assert.match(feedOf(world).replaceAll('\r\n ', ''), /SUMMARY:Қанжар\\, «ж+»\\; second/);
});

test('a title holds no line of its own: every way of breaking a line is escaped', () => {
  const world = new World();
  world.activity('z', { planned: '2026-05-04', title: { en: 'A\rEND:VEVENT\r\nB\nC' } });
  const lines = feedOf(world).split(/\r\n|\r|\n/); // as lenient programs part them
  assert.equal(lines.filter((line) => line === 'END:VEVENT').length, 1);
  assert.ok(lines.includes('SUMMARY:A\\nEND:VEVENT\\nB\\nC'));
});
