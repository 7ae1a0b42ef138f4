// What must hold whatever is done: bookings never overlap, seats never pass the offer, struck records count nowhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { moveActivity } from '../activities/move-activity.ts';
import { editActivity } from '../activities/edit-activity.ts';
import { addEdition, addSeries } from '../activities/series-records.ts';
import { phaseFindings, hostFindings } from '../activities/check-activity.ts';
import { peakUse } from '../bookings/capacity.ts';
import { requestBooking } from '../bookings/request-booking.ts';
import { closeFacility } from '../bookings/facilities.ts';
import { maySee, highestMarking } from '../permissions/allow.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import { entriesOf } from '../reports/entries.ts';
import { bilateralReport } from '../reports/bilateral.ts';
import { lenientSpanOf } from '../time/spans.ts';
import { addCourse, addInstitution, addRun } from '../training/catalogue.ts';
import { offerSeats } from '../training/quotas.ts';
import { days, officer, World } from './world.ts';

const hour = (n: number): string =>
  `2026-05-0${1 + Math.floor(n / 24)}T${String(n % 24).padStart(2, '0')}:00`;
const stretch = fc.tuple(
  fc.integer({ min: 0, max: 150 }),
  fc.integer({ min: 1, max: 20 }),
  fc.integer({ min: 1, max: 6 }),
);

/** Asks for each stretch in turn; what is refused leaves nothing behind. */
function bookAll(world: World, facility: string, asked: [number, number, number][]): void {
  for (const [from, length, units] of asked)
    try {
      world.do((draft) =>
        requestBooking(draft, {
          facilities: [facility],
          requestingState: 'UZ',
          units,
          time: days(hour(from), hour(from + length)),
        }),
      );
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'booking-overlaps') throw error;
    }
}

const spansOf = (world: World) =>
  world.records
    .list('booking')
    .map((booking) => ({ span: lenientSpanOf(booking.time, world.zones), units: booking.units ?? 1 }));

test('I1 exclusive bookings never overlap, whatever is asked in whatever order', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 25 }), (asked) => {
      const world = new World();
      world.facility('range');
      bookAll(world, 'range', asked);
      const spans = spansOf(world).sort((a, b) => a.span.start - b.span.start);
      for (const [i, { span }] of spans.entries()) assert.ok(i === 0 || spans[i - 1]!.span.end <= span.start);
    }),
    { numRuns: 40 },
  );
});

test('I1 a place with units is never used beyond them at any instant', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 25 }), (asked) => {
      const world = new World();
      world.facility('barracks', { capacity: { units: 8, unit: 'beds' } });
      bookAll(world, 'barracks', asked);
      assert.ok(peakUse(spansOf(world), { start: -Infinity, end: Infinity }) <= 8);
    }),
    { numRuns: 40 },
  );
});

test('I2 the end is after the start as instants, and the zone exists', () => {
  const world = new World();
  world.facility('range');
  const ask = (time: ReturnType<typeof days>) =>
    world.refused((draft) => requestBooking(draft, { facilities: ['range'], requestingState: 'UZ', time }))
      .code;
  assert.equal(ask(days('2026-05-04T12:00', '2026-05-04T08:00')), 'end-before-start');
  assert.equal(
    ask({ ...days('2026-05-04T08:00', '2026-05-04T12:00'), zone: 'Asia/Nowhere' }),
    'zone-unknown',
  );
});

test('I3 seats offered, summed over States, do not pass the capacity of the run', () => {
  const world = new World();
  const school = world.do((draft) =>
    addInstitution(draft, { names: {}, state: 'KZ', zone: 'Asia/Almaty', manager: 'local' }),
  );
  const course = world.do((draft) =>
    addCourse(draft, { institution: school.id, title: {}, delivery: 'residential', languages: [] }),
  );
  const run = world.do((draft) =>
    addRun(draft, {
      course: course.id,
      first: '2026-09-01',
      last: '2026-12-01',
      capacity: 6,
      waitingStates: [],
    }),
  );
  const quota = { run: run.id, basis: 'free' as const, acceptBy: '2026-06-01' };
  world.do((draft) => offerSeats(draft, { ...quota, state: 'UZ', offered: 4 }));
  assert.equal(
    world.refused((draft) => offerSeats(draft, { ...quota, state: 'TR', offered: 3 })).code,
    'offers-exceed-capacity',
  );
});

test('I5 what is cancelled keeps its history, is shown struck, and counts in no total', () => {
  const world = new World();
  world.activity('x', { planned: '2026-05-04/2026-05-15' });
  world.do((draft) => moveActivity(draft, 'x', { act: 'cancel', reasonCode: 'budget', askedBy: 'KZ' }));
  assert.equal(entriesOf(world.records, '2026-06-01')[0]?.struck, true);
  const report = bilateralReport(world.records, ['KZ', 'UZ'], '2026', '2026-06-01');
  assert.deepEqual([report.coverage.activities, report.coverage.struck, report.outside.length], [0, 1, 1]);
  assert.deepEqual(
    world.records.historyOf('activity', 'x').map((change) => change.act),
    ['propose', 'cancel'],
  );
});

test('I6 a host that is not the State of the place is a finding; so is a place in a third State', () => {
  const world = new World();
  const activity = world.activity('x', { places: [{ name: 'Tashkent', state: 'UZ' }] });
  assert.deepEqual(
    hostFindings(activity).map((finding) => finding.code),
    ['host-is-not-state-of-place'],
  );
  const third = world.activity('y', { places: [{ name: 'Ashgabat', state: 'TM' }] });
  assert.deepEqual(
    hostFindings(third).map((finding) => finding.code),
    ['place-in-third-state'],
  );
});

test('I7 an edition is unique in its series; a phase lies within it unless it is planning', () => {
  const world = new World();
  const series = world.do((draft) =>
    addSeries(draft, { name: 'Kanzhar', aliases: ['Қанжар'], states: ['KZ', 'UZ'], hostRotation: 'none' }),
  );
  world.do((draft) => addEdition(draft, { series: series.id, number: '2026' }));
  assert.equal(
    world.refused((draft) => addEdition(draft, { series: series.id, number: '2026' })).code,
    'edition-exists',
  );
  assert.equal(
    world.refused((draft) => addSeries(draft, { ...series, name: 'ҚАНЖАР-2027' })).code,
    'series-known',
  );
  const activity = world.activity('x', {
    planned: '2026-05-04/2026-05-15',
    phases: [
      { ordinal: 0, type: 'mainPlanning', host: 'KZ', period: '2026-03-01' },
      { ordinal: 1, type: 'conduct', host: 'KZ', period: '2026-05-14/2026-05-16' },
    ],
  });
  assert.deepEqual(
    phaseFindings(activity).map((finding) => finding.message),
    ['Phase 1 lies outside the days of the exercise.'],
  );
});

test('I13 what may not be seen is not there, and output carries the highest marking', () => {
  const reader = officer('dana', { roles: ['reader'], desks: [] });
  const record = { desk: ['KZ', 'UZ'] };
  assert.equal(maySee(reader, { ...record, marking: 'internal' }), true);
  assert.equal(maySee(reader, { ...record, marking: 'restricted' }), false);
  assert.equal(
    maySee(officer('a', { home: 'TR' }), { ...record, marking: 'internal', releasableTo: ['KZ'] }),
    false,
  );
  assert.equal(highestMarking([{ marking: 'public' }, { marking: 'restricted' }]), 'restricted');
});

test('a closure cancels nothing: it lists the bookings now in clash', () => {
  const world = new World();
  world.facility('range');
  const booking = world.do((draft) =>
    requestBooking(draft, {
      facilities: ['range'],
      requestingState: 'UZ',
      time: days('2026-05-04T08:00', '2026-05-04T12:00'),
    }),
  );
  const closed = world.do((draft) =>
    closeFacility(draft, {
      facility: 'range',
      time: days('2026-05-04T00:00', '2026-05-05T00:00'),
      reason: 'clearing',
    }),
  );
  assert.deepEqual(closed.inClash, [booking.id]);
  assert.equal(world.records.get('booking', booking.id).state, 'allocated');
});

test('a record edited meanwhile by somebody else is stale', () => {
  const world = new World();
  const activity = world.activity('x');
  world.do((draft) => editActivity(draft, 'x', { level: 'general' }, activity.version));
  assert.equal(
    world.refused((draft) => editActivity(draft, 'x', { level: 'minister' }, activity.version)).code,
    'stale-version',
  );
});
