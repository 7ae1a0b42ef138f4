// The first page.
import { home } from '../schemas.ts';
import { showHome } from '../../desk/show-home.ts';
import { momentOf, momentQuery } from '../edge/moment.ts';
import { question, router } from '../edge/router.ts';
import { z } from '@hono/zod-openapi';

export const homeRoutes = router().openapi(
  question('/home', 'What needs attention, what is new, what comes next', {
    query: momentQuery.extend({ within: z.string().default('P12M') }),
    answer: home,
  }),
  async (context) => {
    const query = context.req.valid('query');
    return context.json(await showHome(context.var.desk, query.within, momentOf(context, query)), 200);
  },
);
