// A list of a past day leaves out what had not begun, says how much that is, and shows it when asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryDesk } from '../../test/kit/try-desk.ts';

const TEXT =
  'Accord entre le Kazakhstan et le Qatar sur la coopération militaire.\n\nFait à Doha, le 12 décembre 2023, en deux exemplaires.';

test('agreements signed later are left out of the list of an earlier day', async (t) => {
  const { add, get } = await tryDesk(t);
  await add(TEXT);
  const now = await get('/api/agreements');
  assert.equal(now.total, 1);
  assert.equal(now.notBegun, 0);
  const then = await get('/api/agreements?on=2020-01-01');
  assert.deepEqual([then.total, then.notBegun, then.facets.length === 0 || then.rows.length], [0, 1, 0]);
  const all = await get('/api/agreements?on=2020-01-01&later=yes');
  assert.equal(all.total, 1);
  assert.deepEqual(all.rows[0].stageNote, { kind: 'notYet', first: '2023-12-12' });
});

test('a text in a language without rules is neither to review nor reviewed', async (t) => {
  const { add, get } = await tryDesk(t);
  await add(
    'Казакстан жана Катар аскердик кызматташтык тууралуу макулдашууга кол койду. Министрлер Дохада жолукту.',
  );
  const { rows, facets } = await get('/api/documents');
  assert.equal(rows[0].notRead, true);
  const review = facets.find(({ name }: { name: string }) => name === 'review');
  assert.deepEqual(review.values, [{ value: 'notRead', count: 1 }]);
});
