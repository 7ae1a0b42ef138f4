// Scenarios of the annual plan.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveActivity } from '../activities/move-activity.ts';
import { carryOver } from '../plans/carry-over.ts';
import { addLine, draftPlan, editLine, linesOf } from '../plans/lines.ts';
import { planAgainstDone } from '../plans/rates.ts';
import { amendPlan, movePlan } from '../plans/sign-plan.ts';
import { exchangePlan, importAnswer } from '../plans/snapshots.ts';
import { World } from './world.ts';

function plan(world: World, year: string, lines: number): string {
  const { id } = world.do((draft) =>
    draftPlan(draft, { title: { en: year }, states: ['KZ', 'UZ'], period: year }),
  );
  for (let i = 1; i <= lines; i += 1)
    world.do((draft) =>
      addLine(draft, id, { kind: 'visit', title: { en: `Line ${i}` }, period: `${year}-03` }),
    );
  return id;
}

function sign(world: World, id: string): void {
  const { snapshot } = world.do((draft) => exchangePlan(draft, id));
  world.do((draft) =>
    importAnswer(draft, id, { to: snapshot.number, from: 'UZ', yes: true, lines: snapshot.lines }),
  );
  world.do((draft) => movePlan(draft, id, { act: 'agree' }));
  world.do((draft) =>
    movePlan(draft, id, {
      act: 'sign',
      signature: { days: ['2025-12-18', '2025-12-20'], place: 'Tashkent', signatories: [] },
    }),
  );
}

test('S31 an answer to an older snapshot is a finding with the difference line by line; nothing is merged', () => {
  const world = new World();
  const id = plan(world, '2026', 3);
  const sent = [1, 2, 3].map(() => world.do((draft) => exchangePlan(draft, id)).snapshot);
  const lines = sent[1]!.lines
    .slice(0, 2)
    .map((line) => (line.number === 2 ? { ...line, period: '2026-04' } : line));
  const differences = world.do((draft) => importAnswer(draft, id, { to: 2, from: 'UZ', lines }));
  assert.deepEqual(
    world.findings.map((finding) => finding.code),
    ['answer-to-older-snapshot'],
  );
  assert.deepEqual(differences, [
    { number: 1, what: 'same' },
    { number: 2, what: 'changed', fields: ['period'] },
    { number: 3, what: 'struck' },
  ]);
  assert.equal(linesOf(world.records, id)[1]?.period, '2026-03');
});

test('S32 a signed plan changes by numbered amendment only; the strict and the adjusted rate', () => {
  const world = new World();
  const id = plan(world, '2026', 20);
  sign(world, id);
  assert.equal(world.records.get('plan', id).signedOn, '2025-12-20', 'the later day of two counts');
  const lines = linesOf(world.records, id);
  world.at = '2026-04-10T08:00:00Z';
  for (const line of lines.slice(0, 15)) {
    const activity = world.activity(`a${line.number}`, {
      kind: 'visit',
      planLine: line.id,
      planned: '2026-03-10',
    });
    world.do((draft) => moveActivity(draft, activity.id, { act: 'plan' }));
    world.do((draft) => moveActivity(draft, activity.id, { act: 'confirm' }));
    world.do((draft) => moveActivity(draft, activity.id, { act: 'hold', actual: '2026-03-10' }));
  }
  assert.equal(
    world.refused((draft) => editLine(draft, lines[19]!.id, { period: '2026-05' })).code,
    'plan-signed',
  );
  world.do((draft) => amendPlan(draft, id, { day: '2026-04-01', reason: 'budget', strike: [19, 20] }));
  const done = planAgainstDone(world.records, id, '2026-06-01');
  assert.deepEqual(
    [done.strict, done.adjusted],
    [
      { done: 15, of: 20 },
      { done: 15, of: 18 },
    ],
  );
  assert.equal(
    world.records.get('plan', id).signedLines?.length,
    20,
    'the signed text stays beside the amended one',
  );
});

test('S33 a line carried over counts once in its year and is due in the next; a second carry is refused', () => {
  const world = new World();
  const [old, next] = [plan(world, '2026', 12), plan(world, '2027', 3)];
  const line = linesOf(world.records, old)[11]!;
  const carried = world.do((draft) => carryOver(draft, line.id, { plan: next, period: '2027-05' }));
  assert.deepEqual([carried.number, carried.carriedFrom], [4, line.id]);
  assert.equal(planAgainstDone(world.records, old, '2027-01-10').outcomes.carriedOver, 1);
  assert.equal(planAgainstDone(world.records, next, '2027-01-10').asAmended, 4);
  assert.equal(
    world.refused((draft) => carryOver(draft, line.id, { plan: next, period: '2027-06' })).code,
    'already-carried',
  );
  assert.equal(
    world.refused((draft) => carryOver(draft, carried.id, { plan: old, period: '2026-06' })).code,
    'carry-over-cycle',
  );
});

test('a signed plan needs one snapshot that both sides said yes to', () => {
  const world = new World();
  const id = plan(world, '2026', 2);
  world.do((draft) => exchangePlan(draft, id));
  assert.equal(world.refused((draft) => movePlan(draft, id, { act: 'agree' })).code, 'snapshot-not-agreed');
});
