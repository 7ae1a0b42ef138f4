// Deadlines as a calendar that a calendar program can subscribe to.
import { z } from '@hono/zod-openapi';
import { listDeadlines } from '../../desk/deadlines.ts';
import { calendarOf } from '../../exports/icalendar.ts';
import { many } from '../edge/asked.ts';
import { momentOf, momentQuery } from '../edge/moment.ts';
import { router } from '../edge/router.ts';

const query = momentQuery.extend({ state: many, within: z.string().default('P5Y') });

/** Outside /api: calendar programs are given this address. */
export const calendarRoutes = router().get('/calendar.ics', async (context) => {
  const asked = query.parse(context.req.query());
  const moment = momentOf(context, asked);
  const deadlines = await listDeadlines(
    context.var.desk,
    { ...asked, state: context.req.queries('state') },
    moment,
  );
  const origin = new URL(context.req.url).origin;
  return context.body(calendarOf(deadlines, { origin, language: moment.language }), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="foedera.ics"',
  });
});
