// Offices with those named in them over time, and organs with their acts.
import { z } from '@hono/zod-openapi';
import { listOffices, listOrgans } from '../../desk/list-offices.ts';
import { showOffice, showOrgan } from '../../desk/show-office.ts';
import { many } from '../edge/asked.ts';
import { momentOf, momentQuery } from '../edge/moment.ts';
import { byId, question, router } from '../edge/router.ts';
import { link, sourced } from '../schemas.ts';

const seat = { id: z.string(), state: z.string(), label: z.string() };

export const officeRoutes = router()
  .openapi(
    question('/offices', 'Offices that documents name people in', {
      query: momentQuery.extend({ state: many, role: many }),
      answer: z.object({ rows: z.array(z.object({ ...seat, role: z.string(), people: z.number() })) }),
    }),
    async (context) => {
      const query = context.req.valid('query');
      return context.json(await listOffices(context.var.desk, query, momentOf(context, query)), 200);
    },
  )
  .openapi(
    question('/offices/{id}', 'One office (`KZ:min_defence`): who is named in it, when', {
      query: momentQuery,
      params: byId,
      answer: z.object({
        ...seat,
        role: z.string(),
        asOf: z.string(),
        /** Who is named in it on that day, or was named last before it. */
        onDay: z.array(z.object({ person: z.string(), how: z.enum(['named', 'lastNamed']) })),
        holders: z.array(
          z.object({
            person: z.string(),
            name: z.string(),
            asWritten: z.array(z.string()),
            from: z.string().optional(),
            to: z.string().optional(),
            statements: z.array(sourced),
          }),
        ),
      }),
    }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await showOffice(context.var.desk, context.req.valid('param').id, moment), 200);
    },
  )
  .openapi(
    question('/organs', 'Organs that acts name', {
      query: momentQuery.extend({ state: many }),
      answer: z.object({ rows: z.array(z.object({ ...seat, organ: z.string(), agreements: z.number() })) }),
    }),
    async (context) => {
      const query = context.req.valid('query');
      return context.json(await listOrgans(context.var.desk, query, momentOf(context, query)), 200);
    },
  )
  .openapi(
    question('/organs/{id}', 'One organ (`KZ:senate`) with its acts, newest first', {
      query: momentQuery,
      params: byId,
      answer: z.object({
        ...seat,
        organ: z.string(),
        acts: z.array(
          z.object({
            step: z.string(),
            date: z.string().optional(),
            mod: z.string().optional(),
            agreement: link,
            statements: z.array(sourced),
          }),
        ),
      }),
    }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await showOrgan(context.var.desk, context.req.valid('param').id, moment), 200);
    },
  );
