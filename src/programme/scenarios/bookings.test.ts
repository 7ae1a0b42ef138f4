// Scenarios of facilities and bookings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookSeries, joinSeries } from '../bookings/book-series.ts';
import { bumpBooking } from '../bookings/bump.ts';
import { decideBooking } from '../bookings/decide-booking.ts';
import { bookHeld, holdSlot } from '../bookings/hold.ts';
import { expandRecurrence } from '../bookings/recurrence.ts';
import type { Layer } from '../bookings/facility.ts';
import { type BookingRequest, requestBooking } from '../bookings/request-booking.ts';
import { promoteQueue, queueFor, serveQueues } from '../bookings/waiting-list.ts';
import { zoneMoves } from '../bookings/zone-change.ts';
import { SYSTEM_ZONES, type ZoneRules } from '../time/zones.ts';
import { days, officer, World } from './world.ts';

const ask = (
  facility: string,
  from: string,
  to: string,
  more: Partial<BookingRequest> = {},
): BookingRequest => ({
  facilities: [facility],
  requestingState: 'UZ',
  time: days(from, to),
  ...more,
});
const book = (world: World, request: BookingRequest) => world.do((draft) => requestBooking(draft, request));

test('S21 two ask for one range at the same instant: one has it, the other is told the next free slots', () => {
  const world = new World();
  world.facility('range');
  const first = ask('range', '2026-05-04T08:00', '2026-05-04T12:00');
  const second = ask('range', '2026-05-04T10:00', '2026-05-04T14:00');
  assert.equal(book(world, first).state, 'allocated');
  const refusal = world.refused((draft) => requestBooking(draft, second));
  assert.equal(refusal.code, 'booking-overlaps');
  const { freeSlots } = refusal.details as { freeSlots: { start: string; end: string }[] };
  assert.deepEqual(freeSlots[0], { start: '2026-05-04T12:00', end: '2026-05-04T16:00', zone: 'Asia/Almaty' });
});

test('S21 two managers allocate two requests for one time: the second is refused', () => {
  const world = new World();
  world.facility('range', { mode: 'decided' });
  const a = book(world, ask('range', '2026-05-04T08:00', '2026-05-04T12:00'));
  const b = book(world, ask('range', '2026-05-04T08:00', '2026-05-04T12:00'));
  assert.deepEqual([a.state, b.state], ['requested', 'requested']);
  world.do((draft) => decideBooking(draft, a.id, 'allocate'));
  assert.equal(world.refused((draft) => decideBooking(draft, b.id, 'allocate')).code, 'booking-overlaps');
});

test('S22 the same idempotency key gives the same booking', () => {
  const world = new World();
  world.facility('range');
  const request = ask('range', '2026-05-04T08:00', '2026-05-04T12:00', { idempotencyKey: 'k1' });
  const first = book(world, request);
  assert.equal(book(world, request).id, first.id);
  assert.equal(world.records.list('booking').length, 1);
});

test('S23 adjacent uses do not clash, unless the place needs clearing up', () => {
  const bare = new World();
  bare.facility('range');
  book(bare, ask('range', '2026-05-04T08:00', '2026-05-04T12:00'));
  assert.equal(book(bare, ask('range', '2026-05-04T12:00', '2026-05-04T16:00')).state, 'allocated');
  const clearing = new World();
  clearing.facility('range', { bufferAfter: 'PT30M' });
  book(clearing, ask('range', '2026-05-04T08:00', '2026-05-04T12:00'));
  const refusal = clearing.refused((draft) =>
    requestBooking(draft, ask('range', '2026-05-04T12:00', '2026-05-04T16:00')),
  );
  assert.equal(refusal.code, 'booking-overlaps');
  assert.equal(refusal.next, 'Free from 2026-05-04 12:30 (Asia/Almaty).');
  assert.deepEqual(
    (refusal.details as { clashes: { kind: string }[] }).clashes.map((clash) => clash.kind),
    ['buffer'],
  );
});

test('S24 with one part taken the other part is free and the whole is not', () => {
  const world = new World();
  world.facility('A');
  world.facility('A1', { parent: 'A' });
  world.facility('A2', { parent: 'A' });
  const at = ['2026-05-04T08:00', '2026-05-04T12:00'] as const;
  book(world, ask('A2', ...at));
  assert.equal(book(world, ask('A1', ...at)).state, 'allocated');
  const refusal = world.refused((draft) => requestBooking(draft, ask('A', ...at)));
  assert.equal(refusal.code, 'booking-overlaps');
  assert.match(refusal.message, /A2/);
});

const FL = (value: number) => ({ value, unit: 'FL' as const, reference: 'STD' as const });
const feet = (value: number) => ({ value, unit: 'ft' as const, reference: 'AMSL' as const });

test('S25 layers of air: apart is free, what cannot be compared waits for the manager', () => {
  const world = new World();
  world.facility('air', { kind: 'airspace' });
  const at = ['2026-05-04T08:00', '2026-05-04T12:00'] as const;
  const low: Layer = { lower: { reference: 'SFC' }, upper: FL(100) };
  book(world, ask('air', ...at, { layer: low }));
  assert.equal(
    book(world, ask('air', ...at, { layer: { lower: FL(120), upper: FL(200) } })).state,
    'allocated',
  );
  const doubtful = book(world, ask('air', ...at, { layer: { lower: feet(9000), upper: feet(11_000) } }));
  assert.equal(doubtful.state, 'requested');
  assert.deepEqual(doubtful.waitsFor, ['vertical-not-comparable']);
  assert.equal(
    world.do((draft) => decideBooking(draft, doubtful.id, 'allocate')).state,
    'allocated',
    'a person decides',
  );
});

const paris = (start: string, end: string) => ({
  timeBasis: 'local' as const,
  zone: 'Europe/Paris',
  start,
  end,
});

test('S26 a local time that does not exist, or happens twice, is refused with both readings; a series moves on', () => {
  const world = new World();
  world.facility('range', { zone: 'Europe/Paris' });
  const at = (start: string, end: string) =>
    world.refused((draft) => requestBooking(draft, { ...ask('range', start, end), time: paris(start, end) }));
  const gap = at('2027-03-28T02:30', '2027-03-28T05:00');
  assert.equal(gap.code, 'local-time-does-not-exist');
  assert.deepEqual(
    (gap.details as { readings: { local: string }[] }).readings.map((each) => each.local),
    ['2027-03-28T01:30', '2027-03-28T03:30'],
  );
  const twice = at('2027-10-31T02:30', '2027-10-31T05:00');
  assert.equal(twice.code, 'local-time-happens-twice');
  assert.deepEqual(
    (twice.details as { readings: { utc: string }[] }).readings.map((each) => each.utc),
    ['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'],
  );
  const series = world.do((draft) =>
    bookSeries(draft, {
      ...ask('range', '', ''),
      time: paris('2027-03-21T02:30', '2027-03-21T05:00'),
      recurrence: { every: 'week', count: 3 },
    }),
  );
  assert.deepEqual(
    series.booked.map((each) => each.time.timeBasis === 'local' && each.time.start),
    ['2027-03-21T02:30', '2027-03-28T03:30', '2027-04-04T02:30'],
  );
  assert.deepEqual(
    world.findings.map((finding) => finding.code),
    ['local-time-does-not-exist'],
  );
});

/** Almaty before the change of 1 March 2024 was known: six hours ahead of UTC for ever. */
const OLD_ZONES: ZoneRules = {
  ...SYSTEM_ZONES,
  version: '2023d',
  instantsOf: (local, zone) =>
    zone === 'Asia/Almaty'
      ? [Date.parse(`${local}:00Z`) - 6 * 3_600_000]
      : SYSTEM_ZONES.instantsOf(local, zone),
};

test('S27 when zone rules change local bookings keep their wall time, UTC ones their instant, and the gap is listed', () => {
  const world = new World();
  world.at = '2023-12-10T08:00:00Z';
  world.zones = OLD_ZONES;
  world.facility('range');
  world.facility('air', { kind: 'airspace' });
  world.activity('x');
  const ground = book(world, ask('range', '2024-05-20T08:00', '2024-05-20T12:00', { activity: 'x' }));
  const air = book(world, {
    ...ask('air', '', '', { activity: 'x' }),
    time: { timeBasis: 'utc', start: '2024-05-20T02:00:00Z', end: '2024-05-20T06:00:00Z' },
  });
  const moves = zoneMoves(world.records, OLD_ZONES, SYSTEM_ZONES, world.at);
  const of = (id: string) => moves.find((move) => move.booking === id);
  assert.deepEqual(
    [of(ground.id)?.was, of(ground.id)?.now, of(ground.id)?.movedBy],
    ['2024-05-20T02:00:00Z', '2024-05-20T03:00:00Z', 60],
  );
  assert.deepEqual(
    [of(air.id)?.was, of(air.id)?.now, of(air.id)?.gap],
    ['2024-05-20T02:00:00Z', '2024-05-20T02:00:00Z', 60],
  );
  const { time } = world.records.get('booking', ground.id);
  assert.equal(time.timeBasis === 'local' && time.start, '2024-05-20T08:00');
});

test('S28 a series is all or nothing by default; taking what is free lists the rest, which may join later', () => {
  const world = new World();
  world.facility('range');
  const clash = book(world, ask('range', '2026-05-18T09:00', '2026-05-18T10:00'));
  book(world, ask('range', '2026-06-01T09:00', '2026-06-01T10:00'));
  const series = {
    ...ask('range', '2026-05-04T08:00', '2026-05-04T12:00'),
    recurrence: { every: 'week', count: 10 } as const,
  };
  const refusal = world.refused((draft) => bookSeries(draft, series));
  assert.equal(refusal.code, 'series-not-free');
  assert.match(refusal.message, /2026-05-18, 2026-06-01/);
  const taken = world.do((draft) => bookSeries(draft, { ...series, takeWhatIsFree: true }));
  assert.equal(taken.booked.length, 8);
  assert.deepEqual(
    taken.refused.map((each) => each.day),
    ['2026-05-18', '2026-06-01'],
  );
  world.do((draft) => decideBooking(draft, clash.id, 'cancel'));
  const joined = world.do((draft) =>
    joinSeries(draft, taken.recurring, ask('range', '2026-05-18T08:00', '2026-05-18T12:00')),
  );
  assert.equal(joined.recurring, taken.booked[0]?.recurring);
});

test('S29 a higher class may bump what is earmarked, what is allocated only with a reason, what is active never', () => {
  const world = new World();
  world.facility('range', { mode: 'decided' });
  const at = ['2026-05-04T08:00', '2026-05-04T12:00'] as const;
  const routine = book(world, ask('range', ...at, { priority: 6 }));
  world.do((draft) => decideBooking(draft, routine.id, 'earmark'));
  const exercise = book(world, ask('range', ...at, { priority: 3 }));
  const bump = (reason?: string) => (draft: Parameters<typeof bumpBooking>[0]) =>
    bumpBooking(draft, routine.id, { for: exercise.id, ...(reason && { reason }) });
  const before = world.records;
  world.do(bump());
  assert.equal(world.records.get('booking', routine.id).state, 'inQueue');
  assert.equal(world.records.get('booking', exercise.id).state, 'allocated');
  assert.deepEqual(
    world.records.list('notice').map((notice) => notice.code),
    ['booking-bumped'],
  );
  world.records = before;
  world.do((draft) => decideBooking(draft, routine.id, 'allocate'));
  assert.equal(world.refused(bump()).code, 'reason-missing');
  world.do((draft) => decideBooking(draft, routine.id, 'start'));
  assert.equal(world.refused(bump('urgent')).code, 'active-never-bumped');
});

test('S30 an automatic offer and a manual promotion make one offer, to the first that fits; the first keeps its rank', () => {
  const world = new World();
  world.facility('range');
  const freed = book(world, ask('range', '2026-05-04T08:00', '2026-05-04T12:00'));
  book(world, ask('range', '2026-05-04T12:00', '2026-05-04T20:00'));
  const queue = (from: string, to: string) => {
    world.at = `2026-01-15T08:0${world.records.list('booking').length}:00Z`;
    return book(world, ask('range', from, to, { queue: true }));
  };
  const long = queue('2026-05-04T08:00', '2026-05-04T16:00');
  const second = queue('2026-05-04T08:00', '2026-05-04T12:00');
  queue('2026-05-04T09:00', '2026-05-04T12:00');
  world.do((draft) => decideBooking(draft, freed.id, 'cancel'));
  world.do((draft) => promoteQueue(draft, 'range'));
  world.do((draft) => serveQueues(draft, ['range']));
  const offered = world.records.list('booking').filter((each) => each.offer);
  assert.deepEqual(
    offered.map((each) => each.id),
    [second.id],
  );
  assert.equal(queueFor(world.records, 'range')[0]?.id, long.id);
});

test('S40 an occupied slot says occupied, and nothing more, to a person of another desk', () => {
  const world = new World();
  world.facility('range', { marking: 'public', desk: ['KZ', 'TR', 'UZ'] });
  book(
    world,
    ask('range', '2026-05-04T08:00', '2026-05-04T12:00', { title: 'Secret', marking: 'restricted' }),
  );
  const analyst = officer('dana', { roles: ['deskOfficer'], desks: [['KZ', 'TR']] });
  const request = { ...ask('range', '2026-05-04T10:00', '2026-05-04T14:00'), requestingState: 'TR' };
  const refusal = world.refused((draft) => requestBooking(draft, request), analyst);
  const [clash] = (refusal.details as { clashes: Record<string, unknown>[] }).clashes;
  assert.equal(clash?.['occupied'], true);
  assert.equal(JSON.stringify(refusal).includes('Secret') || 'booking' in clash!, false);
});

test('a hold blocks while a form is filled, one a person and place, and lapses by the instant passed in', () => {
  const world = new World();
  world.facility('range');
  const slot = ask('range', '2026-05-04T08:00', '2026-05-04T12:00');
  const first = world.do((draft) => holdSlot(draft, slot), officer('aliya'));
  const other = officer('timur');
  assert.equal(world.refused((draft) => requestBooking(draft, slot), other).code, 'booking-overlaps');
  const again = world.do((draft) => holdSlot(draft, slot), officer('aliya'));
  assert.equal(world.records.get('booking', first.id).state, 'cancelled');
  assert.equal(world.refused((draft) => bookHeld(draft, again.id, slot), other).code, 'not-allowed');
  const lapsed = world.records;
  world.at = '2026-01-15T08:31:00Z';
  assert.equal(world.do((draft) => requestBooking(draft, slot), other).state, 'allocated');
  world.records = lapsed;
  world.at = '2026-01-15T08:10:00Z';
  assert.equal(world.do((draft) => bookHeld(draft, again.id, slot), officer('aliya')).state, 'allocated');
});

test('a firing range needs its airspace: in the same package, or allocated to the same activity', () => {
  const world = new World();
  world.facility('air', { kind: 'airspace' });
  world.facility('range', { requires: ['air'] });
  world.activity('x');
  const at = ['2026-05-04T08:00', '2026-05-04T12:00'] as const;
  const alone = world.refused((draft) => requestBooking(draft, ask('range', ...at, { activity: 'x' })));
  assert.deepEqual(
    (alone.details as { clashes: { kind: string }[] }).clashes.map((clash) => clash.kind),
    ['missing-required'],
  );
  const both = book(world, { ...ask('range', ...at), facilities: ['range', 'air'] });
  assert.equal(both.state, 'allocated');
});

test('a month that lacks the day is skipped, and said', () => {
  const { days: found, skipped } = expandRecurrence('2026-01-31', { every: 'month', count: 3 });
  assert.deepEqual(
    [found, skipped],
    [
      ['2026-01-31', '2026-03-31', '2026-05-31'],
      ['2026-02', '2026-04'],
    ],
  );
});
