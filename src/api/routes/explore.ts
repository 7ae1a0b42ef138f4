// The register as drawings need it.
import { drawMatrix, drawNetwork, drawTimeline } from '../../desk/explore.ts';
import { many } from '../edge/asked.ts';
import { momentOf, momentQuery } from '../edge/moment.ts';
import { question, router } from '../edge/router.ts';
import { matrix, network, timeline } from '../schemas.ts';

const query = momentQuery.extend({ domain: many, stage: many });

export const exploreRoutes = router()
  .openapi(
    question('/explore/network', 'Who has agreements with whom', { query, answer: network }),
    async (context) => {
      const asked = context.req.valid('query');
      return context.json(await drawNetwork(context.var.desk, asked, momentOf(context, asked)), 200);
    },
  )
  .openapi(question('/explore/matrix', 'Partners and fields', { query, answer: matrix }), async (context) => {
    const asked = context.req.valid('query');
    return context.json(await drawMatrix(context.var.desk, asked, momentOf(context, asked)), 200);
  })
  .openapi(
    question('/explore/timeline', 'From when to when', { query, answer: timeline }),
    async (context) => {
      const asked = context.req.valid('query');
      return context.json(await drawTimeline(context.var.desk, asked, momentOf(context, asked)), 200);
    },
  );
