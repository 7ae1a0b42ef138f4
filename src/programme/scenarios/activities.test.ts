// Scenarios of activities: time passing, cancelling, approving.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAwaitingConfirmation } from '../activities/awaiting.ts';
import { approveActivity, moveActivity } from '../activities/move-activity.ts';
import { requestBooking } from '../bookings/request-booking.ts';
import { addLine, draftPlan } from '../plans/lines.ts';
import { planAgainstDone } from '../plans/rates.ts';
import { addCourse, addInstitution, addRun } from '../training/catalogue.ts';
import { offerSeats } from '../training/quotas.ts';
import { moveSeat, nominateSeat } from '../training/seats.ts';
import { days, officer, World } from './world.ts';

const consent = [{ note: 'note verbale 12' }];

function confirmed(world: World, id: string, more = {}) {
  world.activity(id, { planned: '2026-05-04/2026-05-15', ...more });
  world.do((draft) => moveActivity(draft, id, { act: 'plan', evidence: consent }));
  return world.do((draft) => moveActivity(draft, id, { act: 'confirm' }));
}

test('S01 a confirmed exercise whose days are past awaits confirmation and counts as unknown', () => {
  const world = new World();
  const plan = world.do((draft) =>
    draftPlan(draft, { title: { en: '2026' }, states: ['KZ', 'UZ'], period: '2026' }),
  );
  const line = world.do((draft) =>
    addLine(draft, plan.id, { kind: 'exercise', title: { en: 'Kanzhar' }, period: '2026-05' }),
  );
  confirmed(world, 'x', { planLine: line.id });
  const activity = world.records.get('activity', 'x');
  assert.equal(activity.state, 'confirmed');
  assert.equal(isAwaitingConfirmation(activity, '2026-05-15'), false);
  assert.equal(isAwaitingConfirmation(activity, '2026-06-01'), true);
  const done = planAgainstDone(world.records, plan.id, '2026-06-01');
  assert.deepEqual(done.strict, { done: 0, of: 1 });
  assert.equal(done.outcomes.unknown, 1);
});

const ask = (facility: string, more = {}) => ({
  facilities: [facility],
  requestingState: 'UZ',
  activity: 'x',
  time: days('2026-05-04T08:00', '2026-05-15T18:00'),
  ...more,
});

test('S02 cancelling is one act: bookings, seats and clearance fall, the queue is served, reinstating re-books nothing', () => {
  const world = new World();
  world.facility('range');
  world.facility('barracks', { kind: 'barracks', capacity: { units: 100, unit: 'beds' } });
  confirmed(world, 'x');
  const range = world.do((draft) => requestBooking(draft, ask('range')));
  const beds = world.do((draft) => requestBooking(draft, ask('barracks', { units: 60 })));
  const waiting = world.do((draft) =>
    requestBooking(draft, { ...ask('range', { queue: true }), activity: undefined as never }),
  );
  assert.deepEqual([range.state, beds.state, waiting.state], ['allocated', 'allocated', 'inQueue']);
  world.do((draft) =>
    draft.create('clearance', {
      activity: 'x',
      mode: 'road',
      issuing: 'KZ',
      requesting: 'UZ',
      state: 'granted',
      number: '7',
    }),
  );
  seats(world, 6);
  world.do((draft) =>
    moveActivity(draft, 'x', {
      act: 'cancel',
      reasonCode: 'operations',
      askedBy: 'QA',
      reason: 'operations',
    }),
  );
  const state = (type: 'booking' | 'clearance', id: string) => world.records.get(type, id).state;
  assert.equal(world.records.get('activity', 'x').state, 'cancelled');
  assert.deepEqual([state('booking', range.id), state('booking', beds.id)], ['cancelled', 'cancelled']);
  assert.deepEqual(
    world.records.list('seat').map((seat) => seat.state),
    Array(6).fill('withdrawn'),
  );
  assert.deepEqual(
    world.records.list('clearance').map((each) => each.state),
    ['withdrawn'],
  );
  assert.ok(world.records.get('booking', waiting.id).offer, 'the waiting list is served');
  assert.equal(world.records.historyOf('activity', 'x').at(-1)?.askedBy, 'QA');
  world.do((draft) => moveActivity(draft, 'x', { act: 'reinstate', reason: 'entered in error' }));
  assert.equal(world.records.get('activity', 'x').state, 'planned');
  assert.equal(state('booking', range.id), 'cancelled');
  assert.ok(world.records.historyOf('activity', 'x').length >= 5);
});

function seats(world: World, n: number): void {
  const school = world.do((draft) =>
    addInstitution(draft, { names: { en: 'School' }, state: 'KZ', zone: 'Asia/Almaty', manager: 'local' }),
  );
  const course = world.do((draft) =>
    addCourse(draft, {
      institution: school.id,
      title: { en: 'Course' },
      delivery: 'residential',
      languages: ['en'],
    }),
  );
  const run = world.do((draft) =>
    addRun(draft, {
      course: course.id,
      first: '2026-05-04',
      last: '2026-05-15',
      capacity: n,
      waitingStates: [],
      activity: 'x',
    }),
  );
  const quota = world.do((draft) =>
    offerSeats(draft, { run: run.id, state: 'UZ', offered: n, basis: 'free', acceptBy: '2026-04-01' }),
  );
  for (let i = 0; i < n; i += 1) {
    const seat = world.do((draft) => nominateSeat(draft, { quota: quota.id }));
    world.do((draft) => moveSeat(draft, seat.id, 'accept'));
  }
}

test('S39 the approver is never the submitter; another approver succeeds; a double click records one approval', () => {
  const world = new World();
  world.activity('x', { planned: '2026-05-04/2026-05-15' });
  const both = officer('aliya', { roles: ['deskOfficer', 'approver'] });
  const other = officer('timur', { roles: ['approver'] });
  world.do((draft) => moveActivity(draft, 'x', { act: 'plan', evidence: consent }), both);
  const submitted = world.do((draft) => moveActivity(draft, 'x', { act: 'confirm' }), both);
  assert.equal(submitted.state, 'planned', 'confirming is a submission');
  assert.equal(world.refused((draft) => approveActivity(draft, 'x', 'confirm'), both).code, 'own-submission');
  world.do((draft) => approveActivity(draft, 'x', 'confirm'), other);
  assert.equal(world.records.get('activity', 'x').state, 'confirmed');
  const changes = world.records.historyOf('activity', 'x').length;
  world.do((draft) => approveActivity(draft, 'x', 'confirm'), other);
  assert.equal(world.records.historyOf('activity', 'x').length, changes, 'the second click records nothing');
});

test('an approval binds to the version submitted and lapses if it changed (I9)', () => {
  const world = new World();
  world.activity('x', { planned: '2026-05-04/2026-05-15' });
  world.do((draft) => moveActivity(draft, 'x', { act: 'plan', evidence: consent }), officer('aliya'));
  world.do((draft) => moveActivity(draft, 'x', { act: 'confirm' }), officer('aliya'));
  world.do((draft) => draft.change('activity', 'x', 'edit', { level: 'general' }), officer('aliya'));
  const approver = officer('timur', { roles: ['approver'] });
  assert.equal(
    world.refused((draft) => approveActivity(draft, 'x', 'confirm'), approver).code,
    'submission-lapsed',
  );
});

test('a step not listed names those that are', () => {
  const world = new World();
  world.activity('x');
  const refusal = world.refused((draft) => moveActivity(draft, 'x', { act: 'close' }));
  assert.equal(refusal.code, 'transition-not-allowed');
  assert.deepEqual((refusal.details as { possible: string[] }).possible, ['plan', 'decline', 'cancel']);
});

test('a write names the version it saw, else it is stale', () => {
  const world = new World();
  world.activity('x');
  const refusal = world.refused((draft) =>
    moveActivity(draft, 'x', { act: 'decline', reason: 'no', seen: 7 }),
  );
  assert.equal(refusal.code, 'stale-version');
});

test('an activity of one State is refused, save deployments and withdrawals', () => {
  const world = new World();
  const alone = { states: [{ state: 'KZ', role: 'host' as const }] };
  assert.equal(world.refused((draft) => (world.activity('x', alone), draft)).code, 'one-state-only');
  assert.equal(world.activity('y', { ...alone, kind: 'deployment' }).state, 'proposed');
});

const hold = (actual: string) => (draft: Parameters<typeof moveActivity>[0]) =>
  moveActivity(draft, 'x', { act: 'hold', actual, evidence: consent });

test('an actual day is not after the day it is recorded, read at the place (I14)', () => {
  const world = new World();
  confirmed(world, 'x', { zone: 'Asia/Almaty' });
  world.at = '2026-05-15T19:30:00Z'; // 16 May, 00:30 in Almaty
  assert.equal(world.refused(hold('2026-05-04/2026-05-17')).code, 'actual-day-in-future');
  assert.equal(world.do(hold('2026-05-04/2026-05-16')).state, 'held');
});
