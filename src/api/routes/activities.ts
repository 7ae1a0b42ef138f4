// Activities as documents report them.
import { listHistory } from '../../desk/list-history.ts';
import { listActivities } from '../../desk/list-cards.ts';
import { showActivity } from '../../desk/show-activity.ts';
import { many, pageQuery, pairQuery, whereOf } from '../edge/asked.ts';
import { momentOf, momentQuery } from '../edge/moment.ts';
import { byId, question, router } from '../edge/router.ts';
import { activityPage, activityRow, history, list } from '../schemas.ts';

const query = pageQuery.extend({
  state: many,
  kind: many,
  year: many,
  domain: many,
  mod: many,
  source: many,
  pair: pairQuery,
});

export const activityRoutes = router()
  .openapi(question('/activities', 'Activities', { query, answer: list(activityRow) }), async (context) => {
    const { state, kind, year, domain, mod, source, on, known, lang, ...page } = context.req.valid('query');
    const where = whereOf({ state, kind, year, domain, mod, source });
    const moment = momentOf(context, { on, known, lang });
    return context.json(await listActivities(context.var.desk, { ...page, where }, moment), 200);
  })
  .openapi(
    question('/activities/{id}', 'One activity', { query: momentQuery, params: byId, answer: activityPage }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await showActivity(context.var.desk, context.req.valid('param').id, moment), 200);
    },
  )
  .openapi(
    question('/activities/{id}/history', 'Everything recorded of it, newest first', {
      query: momentQuery,
      params: byId,
      answer: history,
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await listHistory(context.var.desk, 'activity', id, moment), 200);
    },
  );
