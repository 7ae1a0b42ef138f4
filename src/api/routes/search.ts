// One box over everything.
import { z } from '@hono/zod-openapi';
import { searchRegister } from '../../desk/search-register.ts';
import { CARD_KINDS } from '../../register/card.ts';
import { pageQuery } from '../edge/asked.ts';
import { momentOf } from '../edge/moment.ts';
import { question, router } from '../edge/router.ts';
import { facet, searchHit } from '../schemas.ts';

export const searchRoutes = router().openapi(
  question('/search', 'Agreements, people, activities and documents by words', {
    query: pageQuery.extend({ q: z.string().max(500).default(''), kind: z.enum(CARD_KINDS).optional() }),
    answer: z.object({
      total: z.number(),
      /** There are more: counting stopped at `total`. */
      atLeast: z.boolean(),
      /** Best weight first; titles, then the newest, where words are too common to weigh; or the newest by weight. */
      order: z.enum(['weight', 'titles', 'newest']),
      hits: z.array(searchHit),
      facets: z.array(facet),
      /** Words that were not found and what was searched instead. */
      corrected: z.array(z.object({ word: z.string(), as: z.array(z.string()) })),
    }),
  }),
  async (context) => {
    const { q, kind, limit, offset, on, known, lang } = context.req.valid('query');
    const moment = momentOf(context, { on, known, lang });
    return context.json(await searchRegister(context.var.desk, { q, kind, limit, offset }, moment), 200);
  },
);
