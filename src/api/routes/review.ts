// What a person decides: claims one by one or in bulk, which entries are one, and taking a decision back.
import { z } from '@hono/zod-openapi';
import { FACT_TYPES } from '../../vocabulary/claim.ts';
import { joinEntities } from '../../desk/join-entities.ts';
import { listProposals } from '../../desk/list-proposals.ts';
import { listReview } from '../../desk/list-review.ts';
import { reviewClaim } from '../../desk/review-claim.ts';
import { reviewMany } from '../../desk/review-many.ts';
import type { Value } from '../../desk/shapes/sourced.ts';
import { undo } from '../../desk/undo.ts';
import { MODS } from '../../vocabulary/codes.ts';
import { CARD_KINDS } from '../../register/card.ts';
import { momentOf, momentQuery } from '../edge/moment.ts';
import { pageQuery } from '../edge/asked.ts';
import { bareDeed, byId, deed, question, router } from '../edge/router.ts';
import { list, proposal, reviewItem, sourced } from '../schemas.ts';

const note = z.string().max(5000).optional();
const recorded = z.object({ statement: sourced });

export const reviewRoutes = router()
  .openapi(
    question('/review', 'Claims nobody has decided on', {
      query: pageQuery.extend({
        document: z.string().optional(),
        rule: z.string().optional(),
        fact: z.enum(FACT_TYPES).optional(),
      }),
      answer: list(reviewItem),
    }),
    async (context) => {
      const query = context.req.valid('query');
      return context.json(await listReview(context.var.desk, query, momentOf(context, query)), 200);
    },
  )
  .openapi(
    deed('/statements/{id}/review', 'Accept, correct or reject one claim', {
      params: byId,
      body: z.object({
        decision: z.enum(['accepted', 'corrected', 'rejected']),
        value: z.record(z.string(), z.unknown()).optional(),
        mod: z.enum([...MODS, 'actual']).optional(),
        note,
        seen: z.string().optional(),
      }),
      answer: recorded.extend({ decision: z.string() }),
    }),
    async (context) => {
      const { desk, actor } = context.var;
      const { value, ...body } = context.req.valid('json');
      // What came as JSON is JSON.
      const ask = { statement: context.req.valid('param').id, value: value as Value | undefined, ...body };
      return context.json(await reviewClaim(desk, actor, ask), 200);
    },
  )
  .openapi(
    deed('/review', 'Accept or reject all open claims of a document, of a rule, or those named', {
      body: z.object({
        decision: z.enum(['accepted', 'rejected']),
        document: z.string().optional(),
        rule: z.string().optional(),
        ids: z.array(z.string()).max(10_000).optional(),
        note,
      }),
      answer: z.object({ count: z.number(), statements: z.array(z.string()) }),
    }),
    async (context) => {
      const { desk, actor } = context.var;
      return context.json(await reviewMany(desk, actor, context.req.valid('json')), 200);
    },
  )
  .openapi(
    deed('/identity', 'Say whether two entries are the same', {
      body: z.object({
        a: z.string(),
        b: z.string(),
        judgement: z.enum(['same', 'different', 'unsure']),
        because: z.string().max(2000).optional(),
      }),
      answer: recorded,
    }),
    async (context) => {
      const { desk, actor } = context.var;
      return context.json(await joinEntities(desk, actor, context.req.valid('json')), 200);
    },
  )
  .openapi(
    question('/identity/proposals', 'Entries that may be one', {
      query: momentQuery.extend({ kind: z.enum(CARD_KINDS).optional() }),
      answer: z.object({ rows: z.array(proposal) }),
    }),
    async (context) => {
      const query = context.req.valid('query');
      return context.json(await listProposals(context.var.desk, query.kind, momentOf(context, query)), 200);
    },
  )
  .openapi(
    bareDeed('/statements/{id}/undo', 'Take back what a person recorded', { params: byId, answer: recorded }),
    async (context) => {
      const { desk, actor } = context.var;
      return context.json(await undo(desk, actor, context.req.valid('param').id), 200);
    },
  );
