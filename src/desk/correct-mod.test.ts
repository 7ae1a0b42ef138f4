// How a claim is asserted can be corrected: a signature told as planned that had been done; undone, it is as it was read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryDesk } from '../../test/kit/try-desk.ts';

const TEXT =
  'Le 12 décembre 2023, à Doha, le Kazakhstan et le Qatar ont signé un accord de coopération militaire.';

interface Claim {
  statement: string;
  fact: string;
  mod?: string;
  originalMod?: string;
  review: string;
}

test('a corrected mod is what every page shows, the one read stays beside it, undo brings it back', async (t) => {
  const { add, get, post } = await tryDesk(t);
  const { document } = await add(TEXT);
  const signature = async (): Promise<Claim> => {
    const { claims } = await get(`/api/documents/${document}`);
    return claims.find(({ fact }: Claim) => fact === 'event');
  };
  const read = await signature();
  assert.equal(read.mod, undefined);
  const decide = (body: object) => post(`/api/statements/${encodeURIComponent(read.statement)}/review`, body);
  const agreements = async () => (await get('/api/agreements')).rows;
  const [before] = await agreements();
  assert.equal(before.signed, '2023-12-12');

  const { status, body } = await decide({ decision: 'corrected', mod: 'planned' });
  assert.equal(status, 200);
  const corrected = await signature();
  assert.deepEqual(
    [corrected.mod, corrected.originalMod, corrected.review],
    ['planned', 'actual', 'corrected'],
  );
  const [planned] = await agreements();
  assert.equal(planned.signed, undefined);

  await post(`/api/statements/${encodeURIComponent(body.decision)}/undo`);
  assert.equal((await signature()).mod, undefined);
  const [after] = await agreements();
  assert.equal(after.signed, '2023-12-12');
});

test('a mod that is none is refused, and so is a correction of nothing', async (t) => {
  const { add, get, post } = await tryDesk(t);
  const { document } = await add(TEXT);
  const { claims } = await get(`/api/documents/${document}`);
  const at = `/api/statements/${encodeURIComponent(claims[0].statement)}/review`;
  assert.equal((await post(at, { decision: 'corrected', mod: 'maybe' })).status, 400);
  assert.equal((await post(at, { decision: 'corrected' })).body.code, 'correction-is-empty');
});
