// People as documents name them.
import { listHistory } from '../../desk/list-history.ts';
import { listPeople } from '../../desk/list-cards.ts';
import { showPerson } from '../../desk/show-person.ts';
import { many, pageQuery, whereOf } from '../edge/asked.ts';
import { momentOf, momentQuery } from '../edge/moment.ts';
import { byId, question, router } from '../edge/router.ts';
import { history, list, personPage, personRow } from '../schemas.ts';

const query = pageQuery.extend({ country: many, role: many, source: many });

export const peopleRoutes = router()
  .openapi(question('/people', 'People', { query, answer: list(personRow) }), async (context) => {
    const { country, role, source, on, known, lang, ...page } = context.req.valid('query');
    const where = whereOf({ country, role, source });
    const moment = momentOf(context, { on, known, lang });
    return context.json(await listPeople(context.var.desk, { ...page, where }, moment), 200);
  })
  .openapi(
    question('/people/{id}', 'One person', { query: momentQuery, params: byId, answer: personPage }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await showPerson(context.var.desk, context.req.valid('param').id, moment), 200);
    },
  )
  .openapi(
    question('/people/{id}/history', 'Everything recorded of them, newest first', {
      query: momentQuery,
      params: byId,
      answer: history,
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await listHistory(context.var.desk, 'person', id, moment), 200);
    },
  );
