// Every address of the programme: questions, deeds, tables out, the calendar.
import type { Context } from 'hono';
import { z } from '@hono/zod-openapi';
import { actOn } from '../../desk/programme/act-on.ts';
import { eraseCandidate, nominateCandidate } from '../../desk/programme/candidates.ts';
import { exportTable } from '../../desk/programme/export-table.ts';
import { findRead } from '../../desk/programme/list-proposals.ts';
import { listActivities } from '../../desk/programme/list-programme.ts';
import { activitiesOf, listUses } from '../../desk/programme/list-uses.ts';
import { readProgramme } from '../../desk/programme/read-programme.ts';
import { showFreeSlots } from '../../desk/programme/show-facilities.ts';
import { programmeCalendar } from '../../exports/programme/ical.ts';
import { maySee } from '../../programme/permissions/allow.ts';
import { decideProposal } from '../../programme/proposals/decide-proposal.ts';
import type { RecordType } from '../../programme/records/fields.ts';
import { notFound } from '../../programme/records/records.ts';
import type { ApiEnv } from '../edge/environment.ts';
import { momentOf } from '../edge/moment.ts';
import { bareDeed, byId, deed, router } from '../edge/router.ts';
import { actorOf, anything, filterQuery, periodOf, statesOf } from './asked.ts';
import * as bodies from './bodies.ts';
import { DEEDS, type DeedLine } from './deeds.ts';
import { questionsOfProgramme } from './questions.ts';

/** First word of an address → the type of record it names. */
const TYPES: Record<string, RecordType> = {
  activities: 'activity',
  decisions: 'decision',
  reports: 'report',
  facilities: 'facility',
  bookings: 'booking',
  costs: 'costLine',
  plans: 'plan',
  lines: 'planLine',
  quotas: 'quota',
  seats: 'seat',
  'proposal-decisions': 'proposalDecision',
  notices: 'notice',
};

/** A record that may not be seen is not found, whatever is asked of it (I13). */
async function mayTouch(context: Context<ApiEnv>, line: DeedLine, id: string): Promise<void> {
  const type = TYPES[line.path.split('/')[0] ?? ''];
  if (!id || !type) return;
  const record = (await readProgramme(context.var.desk)).find(type, id);
  if (!record || !maySee(actorOf(context), record)) throw notFound(type, id);
}

async function act(context: Context<ApiEnv>, line: DeedLine) {
  const id = context.req.param('id') ?? '';
  await mayTouch(context, line, id);
  const raw = await context.req.text();
  const body = line.body.parse(raw === '' ? {} : JSON.parse(raw));
  const { answer, findings } = await actOn(
    context.var.desk,
    actorOf(context),
    (draft) => line.act(draft, body, id),
    {
      act: line.path,
      about: id,
      ...(line.basis && { basis: true }),
    },
  );
  return context.json({ answer: answer ?? null, findings }, 200);
}

export const programmeRoutes = router().route('/', questionsOfProgramme);

for (const line of DEEDS) {
  const named = line.path.includes('{id}') ? { params: byId } : {};
  programmeRoutes.openapi(
    deed(`/programme/${line.path}`, line.summary, { ...named, body: line.body, answer: anything }),
    (context) => act(context, line),
  );
}

programmeRoutes
  .openapi(
    deed('/programme/free', 'Is a place free, what is in the way, and when next', {
      body: bodies.freeAsk,
      answer: anything,
    }),
    async (context) =>
      context.json(
        await showFreeSlots(context.var.desk, actorOf(context), context.req.valid('json') as never),
        200,
      ),
  )
  .openapi(
    deed('/programme/seats', 'Nominate a candidate', { body: bodies.nomination, answer: anything }),
    async (context) =>
      context.json(
        await nominateCandidate(context.var.desk, actorOf(context), context.req.valid('json') as never),
        200,
      ),
  )
  .openapi(
    bareDeed('/programme/seats/{id}/candidate', 'Erase a candidate’s personal data', {
      params: byId,
      answer: z.object({ erased: z.boolean() }),
      method: 'delete',
    }),
    async (context) =>
      context.json(
        { erased: await eraseCandidate(context.var.desk, actorOf(context), context.req.valid('param').id) },
        200,
      ),
  )
  .openapi(
    deed('/programme/proposals/{id}/decide', 'Create, join, reject or defer what was read', {
      params: byId,
      body: bodies.claimDecision,
      answer: anything,
    }),
    async (context) => {
      const { desk } = context.var;
      const read = await findRead(desk, context.req.valid('param').id);
      const input = context.req.valid('json') as never;
      return context.json(
        await actOn(desk, actorOf(context), (draft) => decideProposal(draft, read, input), {
          basis: true,
          act: 'decide',
          about: read.claim,
        }),
        200,
      );
    },
  );

/** `activities.csv`, `costs.json` … */
const NAME = /^([a-zA-Z]+)\.(csv|json|jsonl)$/;

programmeRoutes.get('/programme/export/:name', async (context) => {
  const [, table = '', format = ''] = NAME.exec(context.req.param('name')) ?? [];
  const moment = momentOf(context, filterQuery.parse(context.req.query()));
  const file = await exportTable(context.var.desk, actorOf(context), moment, table, format);
  return context.body(file.text, 200, {
    'content-type': file.type,
    'content-disposition': `attachment; filename="foedera-${table}.${format}"`,
  });
});

/** Outside /api: calendar programs are given this address. */
export const programmeFeed = router().get('/programme.ics', async (context) => {
  const query = filterQuery.parse({
    ...context.req.query(),
    kind: context.req.queries('kind'),
    stage: context.req.queries('stage'),
  });
  const moment = momentOf(context, query);
  const { desk } = context.var;
  const filter = { states: statesOf(query), ...periodOf(query) };
  const { rows } = await listActivities(desk, actorOf(context), moment, filter);
  const about = {
    origin: new URL(context.req.url).origin,
    language: moment.language,
    name: moment.language === 'fr' ? 'Foedera : programme' : 'Foedera: programme',
    today: moment.asOf,
  };
  const uses = await listUses(desk, actorOf(context), moment, activitiesOf(rows, filter));
  const feed = programmeCalendar(rows, about, uses);
  return context.body(feed, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="foedera-programme.ics"',
  });
});
