// Scenarios of training places and of the numbers documents report.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importRows } from '../imports/import-rows.ts';
import { addObservations, compareWithRolls, sourcesOf } from '../training/observations.ts';
import { addCourse, addInstitution, addRun } from '../training/catalogue.ts';
import { acceptOffer, offerSeats } from '../training/quotas.ts';
import { moveSeat, nominateSeat, takenOf } from '../training/seats.ts';
import { figuresFor, rollOf, stockOn } from '../training/statistics.ts';
import { decideProposal } from '../proposals/decide-proposal.ts';
import { proposalFor } from '../proposals/match.ts';
import type { ReadActivity } from '../proposals/proposal.ts';
import { World } from './world.ts';

function run(world: World, more: { capacity?: number; waitingStates?: string[]; zone?: string } = {}) {
  const school = world.do((draft) =>
    addInstitution(draft, {
      names: { en: 'School' },
      state: 'FR',
      zone: more.zone ?? 'Europe/Paris',
      manager: 'local',
    }),
  );
  const course = world.do((draft) =>
    addCourse(draft, {
      institution: school.id,
      title: { en: 'Staff course' },
      delivery: 'residential',
      languages: ['fr'],
    }),
  );
  return world.do((draft) =>
    addRun(draft, {
      course: course.id,
      first: '2026-09-01',
      last: '2027-06-30',
      capacity: more.capacity ?? 20,
      waitingStates: more.waitingStates ?? [],
    }),
  );
}

const offer = (world: World, runId: string, offered: number) =>
  world.do((draft) =>
    offerSeats(draft, { run: runId, state: 'KZ', offered, basis: 'free', acceptBy: '2026-04-30' }),
  );

test('S16 the fifth seat goes to one of two; the other waits and is told why', () => {
  const world = new World();
  const quota = offer(world, run(world).id, 5);
  const seats = Array.from({ length: 6 }, () =>
    world.do((draft) => nominateSeat(draft, { quota: quota.id })),
  );
  for (const seat of seats.slice(0, 4)) world.do((draft) => moveSeat(draft, seat.id, 'accept'));
  assert.equal(world.do((draft) => moveSeat(draft, seats[4]!.id, 'accept')).state, 'accepted');
  assert.equal(world.do((draft) => moveSeat(draft, seats[5]!.id, 'accept')).state, 'waitlisted');
  assert.deepEqual(
    world.findings.map((finding) => finding.code),
    ['seats-exceed-offer'],
  );
  assert.equal(takenOf(world.records, quota.id), 5);
  world.do((draft) => moveSeat(draft, seats[0]!.id, 'withdraw'));
  assert.equal(
    world.records.get('seat', seats[5]!.id).state,
    'accepted',
    'a seat that falls free goes to who waits',
  );
});

const read = (
  claim: string,
  document: ReadActivity['document'],
  activity: ReadActivity['activity'],
): ReadActivity => ({
  claim,
  document,
  activity,
});

test('S17 what a dispatch says of training gives two observations, apart from the rolls and from each other', () => {
  const world = new World();
  const document = { id: 'doc:004', published: '2019-12-23', rank: 'agency', group: 'doc:004' };
  const studying = read('c1', document, {
    kind: 'training',
    trainees: 'TR',
    hosts: ['KZ'],
    number: 16,
    number_q: 'exact',
    stock: true,
    institution: 'Université nationale de la défense',
  });
  const trained = read('c2', document, {
    kind: 'training',
    trainees: 'KZ',
    hosts: ['TR'],
    number: 200,
    number_q: 'approx',
    stock: true,
    free: true,
  });
  assert.deepEqual(proposalFor(world.records, studying)?.missing, ['stock-or-cumulative']);
  world.do((draft) => decideProposal(draft, studying, { decision: 'create' }));
  world.do((draft) => decideProposal(draft, trained, { decision: 'create', measure: 'cumulative' }));
  const [stock, cumulative] = world.records.list('observation');
  assert.deepEqual(
    [stock?.measure, stock?.value, stock?.quality, stock?.trainees, stock?.host, stock?.basis, stock?.when],
    ['stock', 16, 'exact', ['TR'], 'KZ', 'unknown', '2019-12-23'],
  );
  assert.deepEqual(
    [
      cumulative?.measure,
      cumulative?.value,
      cumulative?.quality,
      cumulative?.trainees,
      cumulative?.host,
      cumulative?.basis,
    ],
    ['cumulative', 200, 'approx', ['KZ'], 'TR', 'free'],
  );
  assert.equal(addObservations([stock!, cumulative!]), undefined);
  assert.equal(compareWithRolls(world.records, stock!).verdict, 'not comparable');
  assert.equal(world.records.list('seat').length, 0, 'a reported number never becomes roll data (I10)');
});

function enrol(world: World, quotaId: string, day: string): string {
  const seat = world.do((draft) => nominateSeat(draft, { quota: quotaId }));
  for (const act of ['accept', 'confirm'] as const) world.do((draft) => moveSeat(draft, seat.id, act));
  world.do((draft) => moveSeat(draft, seat.id, 'enrol', { day }));
  return seat.id;
}

test('S18 intake, stock on a day, graduates and losses', () => {
  const world = new World();
  const quota = offer(world, run(world).id, 3);
  world.at = '2026-09-01T10:00:00Z';
  const seats = [1, 2, 3].map(() => enrol(world, quota.id, '2026-09-01'));
  world.at = '2026-12-15T15:00:00Z';
  world.do((draft) => moveSeat(draft, seats[0]!, 'recall', { day: '2026-12-15' }));
  world.at = '2027-06-30T15:00:00Z';
  for (const seat of seats.slice(1))
    world.do((draft) => moveSeat(draft, seat, 'graduate', { day: '2027-06-30' }));
  const roll = rollOf(world.records);
  assert.deepEqual([stockOn(roll, '2026-12-15'), stockOn(roll, '2026-12-16')], [3, 2]);
  const [first, second] = [
    figuresFor(world.records, 2026, 'calendar'),
    figuresFor(world.records, 2027, 'calendar'),
  ];
  assert.deepEqual([first.intake, first.losses, second.graduates, second.losses], [3, 1, 2, 0]);
  assert.deepEqual(first.lossesByCause, { recalled: 1 });
});

test('S19 the last day to accept ends in the zone of the institution; then the next State holds the offer', () => {
  const world = new World();
  const quota = offer(world, run(world, { waitingStates: ['UZ'] }).id, 2);
  const before = world.records;
  world.at = '2026-04-30T21:30:00Z'; // Astana 1 May 02:30, Paris 30 April 23:30
  const inTime = world.do((draft) => acceptOffer(draft, quota.id, 2));
  assert.equal(inTime.quota.standing, 'accepted');
  world.records = before;
  world.at = '2026-04-30T22:30:00Z'; // Paris 1 May 00:30
  const late = world.do((draft) => acceptOffer(draft, quota.id, 2));
  assert.equal(late.refused?.code, 'offer-lapsed');
  assert.equal(late.quota.standing, 'lapsed');
  const next = world.records.list('quota').find((each) => each.state === 'UZ');
  assert.deepEqual([next?.standing, next?.offered], ['offered', 2]);
});

test('S20 a table is tried row by row; nothing is written until accepted, then the ready rows at once', () => {
  const world = new World();
  const runId = run(world, { capacity: 100 }).id;
  const rows = Array.from(
    { length: 12 },
    (_, i) => `${runId},K${i},${i === 6 ? '3,4' : '5,2'},free,2026-04-30`,
  );
  const text = ['run,state,offered,enrolled,basis,acceptBy', ...rows].join('\n');
  const dry = world.do((draft) => importRows(draft, { table: 'training', text }));
  assert.deepEqual([dry.ready, dry.wrong], [11, 1]);
  assert.equal(dry.rows[6]?.code, 'seats-exceed-offer');
  assert.equal(world.records.list('quota').length, 0);
  const written = world.do((draft) => importRows(draft, { table: 'training', text, accept: true }));
  assert.equal(written.written, true);
  assert.equal(world.records.list('quota').length, 11);
  assert.equal(world.records.list('seat').length, 22);
});

test('numbers and days that may be read two ways are asked, not guessed', () => {
  const world = new World();
  const runId = run(world, { capacity: 5000 }).id;
  const text = `run;state;offered;basis;acceptBy\n${runId};KZ;1,234;free;03/04/2026`;
  const dry = world.do((draft) => importRows(draft, { table: 'training', text }));
  assert.deepEqual(dry.rows[0]?.ask?.['acceptBy']?.readings, ['2026-04-03', '2026-03-04']);
  assert.deepEqual(dry.rows[0]?.ask?.['offered']?.readings, ['1234', '1.234']);
  const answers = { 1: { offered: '1234', acceptBy: '2026-03-04' } };
  assert.equal(world.do((draft) => importRows(draft, { table: 'training', text, answers })).ready, 1);
});

const copy = (id: string) => ({ id, published: '2026-02-01', rank: 'agency', group: 'dispatch-1' });

test('S36 two near-copies of one dispatch give one observation with two evidences, one source', () => {
  const world = new World();
  const twenty = { kind: 'training' as const, trainees: 'KZ', hosts: ['TR'], number: 20 };
  for (const [i, id] of ['doc:a', 'doc:b'].entries())
    world.do((draft) =>
      decideProposal(
        draft,
        { ...read(`c${i}`, copy(id), twenty), quote: '20 stagiaires' },
        { decision: 'create' },
      ),
    );
  const observations = world.records.list('observation');
  assert.equal(observations.length, 1);
  assert.equal(observations[0]?.evidence.length, 2);
  assert.equal(sourcesOf(observations[0]!), 1);
});
