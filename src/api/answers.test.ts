// Every answer is what its schema says, field by field, on the examples: what the browser is told is what it gets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { tryDesk, type Try } from '../../test/kit/try-desk.ts';
import { LOCAL_ACTOR } from '../desk/actor.ts';
import { EXAMPLES_FOLDER, loadExamples } from '../desk/load-examples.ts';
import * as schemas from './schemas.ts';

/** The schema, refusing fields that it does not name. */
function strictly(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject)
    return z.strictObject(
      Object.fromEntries(
        Object.entries(schema.shape).map(([name, field]) => [name, strictly(field as z.ZodType)]),
      ),
    );
  if (schema instanceof z.ZodArray) return z.array(strictly(schema.element as z.ZodType));
  if (schema instanceof z.ZodOptional) return strictly(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodNullable) return strictly(schema.unwrap() as z.ZodType).nullable();
  if (schema instanceof z.ZodRecord) return z.record(z.string(), strictly(schema.valueType as z.ZodType));
  return schema;
}

async function check(at: Try, address: string, schema: z.ZodType): Promise<any> {
  const body = await at.get(address);
  const { error } = strictly(schema).safeParse(body);
  assert.equal(error, undefined, `${address}\n${error && z.prettifyError(error)}`);
  return body;
}

const id = (text: string) => encodeURIComponent(text);

test('on the examples, every page answers as its schema says, in French and English', async (t) => {
  const at = await tryDesk(t);
  await loadExamples(at.desk, LOCAL_ACTOR, EXAMPLES_FOLDER);
  for (const lang of ['fr', 'en']) await check(at, `/api/home?lang=${lang}`, schemas.home);
  const agreements = await check(at, '/api/agreements', schemas.agreementList);
  for (const row of agreements.rows) {
    await check(at, `/api/agreements/${id(row.id)}?lang=fr`, schemas.agreementPage);
    await check(at, `/api/agreements/${id(row.id)}/position?lang=en&on=2024-06-01`, schemas.position);
  }
  const activities = await check(at, '/api/activities', schemas.list(schemas.activityRow));
  for (const row of activities.rows) await check(at, `/api/activities/${id(row.id)}`, schemas.activityPage);
  const people = await check(at, '/api/people', schemas.list(schemas.personRow));
  for (const row of people.rows) await check(at, `/api/people/${id(row.id)}`, schemas.personPage);
  const documents = await check(at, '/api/documents', schemas.list(schemas.documentRow));
  for (const row of documents.rows) await check(at, `/api/documents/${id(row.id)}`, schemas.documentPage);
  const states = await check(at, '/api/states', z.object({ rows: z.array(schemas.stateRow) }));
  for (const { state } of states.rows) await check(at, `/api/states/${state}`, schemas.statePage);
  await check(at, '/api/pairs/KZ/QA', schemas.statePage);
  await check(at, '/api/review?limit=500', schemas.list(schemas.reviewItem));
  await check(at, '/api/identity/proposals', z.object({ rows: z.array(schemas.proposal) }));
  await check(at, '/api/explore/network', schemas.network);
  await check(at, '/api/explore/matrix', schemas.matrix);
  await check(at, '/api/explore/timeline', schemas.timeline);
});
