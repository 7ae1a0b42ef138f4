// Offices and organs on the examples: every row opens, and what the past is asked is answered as then.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryDesk } from '../../test/kit/try-desk.ts';
import { LOCAL_ACTOR } from '../desk/actor.ts';
import { EXAMPLES_FOLDER, loadExamples } from '../desk/load-examples.ts';

const id = (text: string) => encodeURIComponent(text);

test('every office has holders with their statements, every organ its acts', async (t) => {
  const at = await tryDesk(t);
  await loadExamples(at.desk, LOCAL_ACTOR, EXAMPLES_FOLDER);
  const offices = (await at.get('/api/offices?lang=en')).rows as { id: string; people: number }[];
  assert.ok(offices.length > 0);
  for (const { id: office, people } of offices) {
    const page = await at.get(`/api/offices/${id(office)}?lang=en`);
    assert.equal(page.holders.length, people, office);
    for (const holder of page.holders) assert.ok(holder.statements.length > 0, holder.name);
  }
  const organs = (await at.get('/api/organs?lang=fr')).rows as { id: string }[];
  assert.ok(organs.length > 0);
  for (const { id: organ } of organs) {
    const { acts } = await at.get(`/api/organs/${id(organ)}?lang=fr`);
    assert.ok(acts.every((act: { statements: unknown[] }) => act.statements.length > 0) && acts.length > 0);
  }
  const office = offices[0]!.id;
  const [state] = office.split(':');
  const ofState = (await at.get(`/api/offices?state=${state}`)).rows as { state: string }[];
  assert.ok(ofState.length > 0 && ofState.every((row) => row.state === state));
  assert.deepEqual((await at.get('/api/offices?known=2020-01-01')).rows, []);
  assert.equal((await at.ask(`/api/offices/${id(office)}?known=2020-01-01`)).status, 404);
  assert.equal((await at.ask('/api/organs/XX:nothing')).body.code, 'no-such-organ');
});
