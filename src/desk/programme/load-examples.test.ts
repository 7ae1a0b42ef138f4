// The invented year loads whole, is marked as invented, and can be taken out again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryDesk } from '../../../test/kit/try-desk.ts';
import { planAgainstDone } from '../../programme/plans/rates.ts';
import { loadExampleProgramme, removeExampleProgramme } from './load-examples.ts';
import { readProgramme } from './read-programme.ts';

test('the example year of cooperation loads without a refusal, once, and goes again', async (t) => {
  const { desk } = await tryDesk(t);
  const loaded = await loadExampleProgramme(desk);
  assert.deepEqual(loaded.refused, []);
  const records = await readProgramme(desk);
  assert.ok(records.list('activity').length >= 14);
  assert.ok(records.list('activity').every((activity) => activity.example));
  const signed = records.list('plan').filter((plan) => plan.state === 'signed');
  assert.deepEqual(signed.map((plan) => plan.states.join('-')).sort(), ['KZ-QA', 'KZ-TR', 'KZ-UZ']);
  const done = planAgainstDone(records, signed.find((plan) => plan.states.includes('UZ'))!.id, '2026-11-21');
  assert.equal(done.outcomes.done, 3);
  assert.equal(done.outcomes.carriedOver, 1);
  assert.deepEqual(await loadExampleProgramme(desk), { done: 0, refused: [] });
  assert.ok((await removeExampleProgramme(desk)) > 50);
  assert.equal((await readProgramme(desk)).list('activity').length, 0);
});
