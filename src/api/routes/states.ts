// States, one State, a pair of States.
import { z } from '@hono/zod-openapi';
import { listKnownStates } from '../../desk/list-states.ts';
import { showState } from '../../desk/show-state.ts';
import { momentOf, momentQuery } from '../edge/moment.ts';
import { question, router } from '../edge/router.ts';
import { statePage, stateRow } from '../schemas.ts';

export const stateRoutes = router()
  .openapi(
    question('/states', 'States the register knows of', {
      query: momentQuery,
      answer: z.object({ rows: z.array(stateRow) }),
    }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await listKnownStates(context.var.desk, moment), 200);
    },
  )
  .openapi(
    question('/states/{code}', 'One State', {
      query: momentQuery,
      params: z.object({ code: z.string() }),
      answer: statePage,
    }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      const { code } = context.req.valid('param');
      return context.json(await showState(context.var.desk, code, undefined, moment), 200);
    },
  )
  .openapi(
    question('/pairs/{a}/{b}', 'Two States', {
      query: momentQuery,
      params: z.object({ a: z.string(), b: z.string() }),
      answer: statePage,
    }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      const { a, b } = context.req.valid('param');
      return context.json(await showState(context.var.desk, a, b, moment), 200);
    },
  );
