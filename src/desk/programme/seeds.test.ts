// S17 with the real dispatch: two observations, apart from the rolls; nothing computed from them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { tryDesk } from '../../../test/kit/try-desk.ts';

const seed = path.resolve(import.meta.dirname, '../../../../shared/seeds/004.txt');
const skip = !existsSync(seed) && 'the shared seeds are not here';

test('S17 seed 004 with its metadata gives two observations and no seat', { skip }, async (t) => {
  const tried = await tryDesk(t);
  await tried.add(readFileSync(seed, 'utf8'), { published: '2019-12-23' });
  const { rows } = await tried.get('/api/programme/proposals');
  const observed = rows.filter((row: { as: string }) => row.as === 'observation');
  for (const { read, observation } of observed) {
    const decision = { decision: 'create', measure: observation.value === 200 ? 'cumulative' : 'stock' };
    assert.equal((await tried.post(`/api/programme/proposals/${read.claim}/decide`, decision)).status, 200);
  }
  const { observations, runs } = await tried.get('/api/programme/training');
  const told = observations.map((row: { observation: Record<string, unknown> }) => {
    const { measure, value, quality, trainees, host, basis } = row.observation;
    return [measure, value, quality, trainees, host, basis];
  });
  assert.deepEqual(
    told.toSorted((a: unknown[], b: unknown[]) => Number(a[1]) - Number(b[1])),
    [
      ['stock', 16, 'exact', ['TR'], 'KZ', 'unknown'],
      ['cumulative', 200, 'approx', ['KZ'], 'TR', 'free'],
    ],
  );
  assert.deepEqual(runs, []);
});
