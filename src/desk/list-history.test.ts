// The history of a person and of an activity: what was read, what was decided, newest first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryDesk } from '../../test/kit/try-desk.ts';

const TEXT =
  'Le ministre de la Défense du Kazakhstan, Azamat Kenjebaïev, s’est rendu à Ankara le 3 mars 2024. ' +
  'Le 5 mars 2024, le Kazakhstan et la Turquie ont mené l’exercice « Steppe 2024 » près d’Ankara.';

for (const noun of ['people', 'activities'])
  test(`the history of ${noun}`, async (t) => {
    const { add, get, post, ask } = await tryDesk(t);
    await add(TEXT);
    const { rows } = await get(`/api/${noun}`);
    assert.ok(rows.length > 0);
    const at = `/api/${noun}/${encodeURIComponent(rows[0].id)}/history`;
    const [read] = (await get(at)).entries;
    await post(`/api/statements/${encodeURIComponent(read.statement)}/review`, { decision: 'accepted' });
    const { entries } = await get(at);
    const seen = entries.map(({ statement, review }: { statement: string; review: string }) => [
      statement,
      review,
    ]);
    assert.ok(
      seen.some(([statement, review]: string[]) => statement === read.statement && review === 'accepted'),
    );
    const wrong = noun === 'people' ? 'activities' : 'people';
    assert.equal((await ask(at.replace(noun, wrong))).status, 404);
  });
