// Agreements: the list, one of them, its position and history, and acts entered by a person.
import { z } from '@hono/zod-openapi';
import { listAgreements } from '../../desk/list-agreements.ts';
import { listHistory } from '../../desk/list-history.ts';
import { recordAct } from '../../desk/record-act.ts';
import { showAgreement } from '../../desk/show-agreement.ts';
import { showPosition } from '../../desk/show-position.ts';
import { STEPS } from '../../vocabulary/codes.ts';
import { many, pageQuery, pairQuery, whereOf } from '../edge/asked.ts';
import { momentOf, momentQuery } from '../edge/moment.ts';
import { policiesOf } from '../edge/policies.ts';
import { byId, deed, question, router } from '../edge/router.ts';
import { agreementList, agreementPage, history, position, sourced } from '../schemas.ts';

const facets = {
  state: many,
  domain: many,
  stage: many,
  kind: many,
  subject: many,
  year: many,
  source: many,
  inForce: many,
};
export const agreementsQuery = pageQuery.extend({
  ...facets,
  pair: pairQuery,
  later: z.stringbool().optional(),
});

/** What a list of agreements is asked for, from its address. */
export function agreementsAsk(query: z.infer<typeof agreementsQuery>) {
  const { q, sort, limit, offset, pair, state, domain, stage, kind, subject, year, source, inForce, later } =
    query;
  const where = whereOf({ state, domain, stage, kind, subject, year, source, inForce });
  return { q, sort, limit, offset, pair, where, later };
}

const act = z.object({
  step: z.enum(STEPS),
  party: z.string().optional(),
  date: z.string(),
  received: z.string().optional(),
  place: z.string().max(500).optional(),
  note: z.string().max(5000).optional(),
  document: z.string().optional(),
});

export const agreementRoutes = router()
  .openapi(
    question('/agreements', 'Agreements as of a day', {
      query: agreementsQuery,
      answer: agreementList,
    }),
    async (context) => {
      const query = context.req.valid('query');
      const found = await listAgreements(context.var.desk, agreementsAsk(query), momentOf(context, query));
      return context.json(found, 200);
    },
  )
  .openapi(
    question('/agreements/{id}', 'One agreement whole', {
      query: momentQuery,
      params: byId,
      answer: agreementPage,
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await showAgreement(context.var.desk, id, moment), 200);
    },
  )
  .openapi(
    question(
      '/agreements/{id}/position',
      'The legal position; `policy.NAME=CHOICE` counts by another convention',
      {
        query: z.looseObject(momentQuery.shape),
        params: byId,
        answer: position,
      },
    ),
    async (context) => {
      const { id } = context.req.valid('param');
      const query = context.req.valid('query');
      const moment = momentOf(context, query);
      return context.json(await showPosition(context.var.desk, id, moment, policiesOf(query)), 200);
    },
  )
  .openapi(
    question('/agreements/{id}/history', 'Everything recorded of it, newest first', {
      query: momentQuery,
      params: byId,
      answer: history,
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await listHistory(context.var.desk, 'agreement', id, moment), 200);
    },
  )
  .openapi(
    deed('/agreements/{id}/acts', 'Record an act', {
      params: byId,
      body: act,
      answer: z.object({ statement: sourced, entity: z.string() }),
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      const { desk, actor } = context.var;
      return context.json(await recordAct(desk, actor, { agreement: id, ...context.req.valid('json') }), 200);
    },
  );
