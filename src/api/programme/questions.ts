// What the programme answers: activities, series, plans, training, places, costs, basis, reports.
import { z } from '@hono/zod-openapi';
import {
  listActivities,
  listCosts,
  listOpenItems,
  listPlans,
  listSeries,
  listUndertakings,
  listWithoutBasis,
} from '../../desk/programme/list-programme.ts';
import { listProgrammeProposals } from '../../desk/programme/list-proposals.ts';
import { checkZones } from '../../desk/programme/check-zones.ts';
import { nameRecords } from '../../desk/programme/name-records.ts';
import { recheckIfChanged } from '../../desk/programme/recheck-basis.ts';
import { showProgrammeActivity } from '../../desk/programme/show-activity.ts';
import { showBoard } from '../../desk/programme/show-facilities.ts';
import { showPlan } from '../../desk/programme/show-plan.ts';
import { showAnnualCalendar, showBilateral, showCountryBrief } from '../../desk/programme/show-reports.ts';
import { showTraining } from '../../desk/programme/show-training.ts';
import { PROGRAMME_LABELS } from '../../programme/labels.ts';
import { momentOf, type MomentQuery, momentQuery, realDay } from '../edge/moment.ts';
import { WORDS_OF_FORMS } from '../../programme/form-words.ts';
import { byId, question, router } from '../edge/router.ts';
import { DEEDS } from './deeds.ts';
import { formOf } from './forms.ts';
import { actorOf, anything, type FilterQuery, filterQuery, periodOf, statesOf } from './asked.ts';

const asking = (path: string, summary: string, query: z.ZodObject = filterQuery) =>
  question(path, summary, { query, answer: anything });

const trainingQuery = momentQuery.extend({
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  yearBasis: z.enum(['calendar', 'academic', 'fiscal']).optional(),
  sender: z.string().optional(),
  host: z.string().optional(),
});
const pair = z.string().regex(/^[A-Z]{2}-[A-Z]{2}$/); // `KZ-TR`

export const programmeQuestions = router();

// The basis of open activities is asked again before an answer, where something legal was recorded since.
programmeQuestions.use('/programme/*', async (context, next) => {
  if (context.req.method === 'GET') await recheckIfChanged(context.var.desk);
  await next();
});

export const questionsOfProgramme = programmeQuestions
  .openapi(asking('/programme/activities', 'Activities of the programme'), async (context) => {
    const query = context.req.valid('query') as FilterQuery;
    const { kind, stage, q, agreement } = query;
    const filter = {
      states: statesOf(query),
      ...periodOf(query),
      ...(kind && { kind }),
      ...(stage && { state: stage }),
      ...(q && { q }),
      ...(agreement && { agreement }),
    };
    return context.json(
      await listActivities(context.var.desk, actorOf(context), momentOf(context, query), filter),
      200,
    );
  })
  .openapi(
    question('/programme/activities/{id}', 'One activity of the programme', {
      query: momentQuery,
      params: byId,
      answer: anything,
    }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(
        await showProgrammeActivity(
          context.var.desk,
          actorOf(context),
          context.req.valid('param').id,
          moment,
        ),
        200,
      );
    },
  )
  .openapi(asking('/programme/series', 'Series of exercises', momentQuery), async (context) =>
    context.json(
      await listSeries(
        context.var.desk,
        actorOf(context),
        momentOf(context, context.req.valid('query') as MomentQuery),
      ),
      200,
    ),
  )
  .openapi(asking('/programme/plans', 'Plans against what was done', momentQuery), async (context) =>
    context.json(
      await listPlans(
        context.var.desk,
        actorOf(context),
        momentOf(context, context.req.valid('query') as MomentQuery),
      ),
      200,
    ),
  )
  .openapi(
    question('/programme/plans/{id}', 'One plan', { query: momentQuery, params: byId, answer: anything }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(
        await showPlan(context.var.desk, actorOf(context), context.req.valid('param').id, moment),
        200,
      );
    },
  )
  .openapi(
    question('/programme/training', 'Training places and flows', { query: trainingQuery, answer: anything }),
    async (context) => {
      const { on, known, lang, year, yearBasis, sender, host } = context.req.valid('query');
      const ask = {
        ...(year && { year }),
        ...(yearBasis && { yearBasis }),
        ...(sender && { sender }),
        ...(host && { host }),
      };
      return context.json(
        await showTraining(context.var.desk, actorOf(context), momentOf(context, { on, known, lang }), ask),
        200,
      );
    },
  )
  .openapi(
    question('/programme/board', 'Facilities and their bookings between two days', {
      query: momentQuery.extend({ from: realDay, to: realDay, facility: z.string().optional() }),
      answer: anything,
    }),
    async (context) => {
      const { from, to, facility, ...query } = context.req.valid('query');
      const ask = { first: from, last: to, ...(facility && { facility }) };
      return context.json(
        await showBoard(context.var.desk, actorOf(context), momentOf(context, query), ask),
        200,
      );
    },
  )
  .openapi(
    question('/programme/costs', 'Cost lines, rules, rates and totals', {
      query: filterQuery.extend({ into: z.string().length(3).optional() }),
      answer: anything,
    }),
    async (context) => {
      const query = context.req.valid('query');
      const ask = {
        states: statesOf(query),
        ...(query.year && { year: query.year }),
        ...(query.into && { into: query.into }),
      };
      return context.json(
        await listCosts(context.var.desk, actorOf(context), momentOf(context, query), ask),
        200,
      );
    },
  )
  .openapi(asking('/programme/without-basis', 'Activities without legal basis'), async (context) => {
    const query = context.req.valid('query') as FilterQuery;
    return context.json(
      await listWithoutBasis(context.var.desk, actorOf(context), momentOf(context, query), statesOf(query)),
      200,
    );
  })
  .openapi(
    question('/programme/undertakings', 'What agreements promise, and whether it was ever exercised', {
      query: filterQuery.extend({ searchedFrom: realDay.optional() }),
      answer: anything,
    }),
    async (context) => {
      const query = context.req.valid('query');
      const ask = {
        states: statesOf(query),
        ...(query.searchedFrom && { searchedFrom: query.searchedFrom }),
      };
      return context.json(
        await listUndertakings(context.var.desk, actorOf(context), momentOf(context, query), ask),
        200,
      );
    },
  )
  .openapi(
    asking('/programme/open-items', 'Decisions, confirmations and notices that wait'),
    async (context) => {
      const query = context.req.valid('query') as FilterQuery;
      return context.json(
        await listOpenItems(context.var.desk, actorOf(context), momentOf(context, query), statesOf(query)),
        200,
      );
    },
  )
  .openapi(
    question('/programme/proposals', 'What documents propose to the programme', {
      query: momentQuery.extend({ document: z.string().optional(), all: z.enum(['yes']).optional() }),
      answer: anything,
    }),
    async (context) => {
      const { document, all, ...query } = context.req.valid('query');
      const ask = { ...(document && { document }), ...(all && { all: true }) };
      return context.json(
        await listProgrammeProposals(context.var.desk, actorOf(context), momentOf(context, query), ask),
        200,
      );
    },
  )
  .openapi(
    question('/programme/reports/bilateral', 'The yearly report of two States', {
      query: momentQuery.extend({ pair, year: z.string().regex(/^\d{4}$/) }), // `2026`
      answer: anything,
    }),
    async (context) => {
      const { pair: asked, year, ...query } = context.req.valid('query');
      const states = asked.split('-') as [string, string];
      return context.json(
        await showBilateral(context.var.desk, actorOf(context), momentOf(context, query), {
          pair: states,
          year,
        }),
        200,
      );
    },
  )
  .openapi(
    question('/programme/reports/country', 'A brief on one State', {
      query: momentQuery.extend({ state: z.string().min(2).max(10) }),
      answer: anything,
    }),
    async (context) => {
      const { state, ...query } = context.req.valid('query');
      return context.json(
        await showCountryBrief(context.var.desk, actorOf(context), momentOf(context, query), state),
        200,
      );
    },
  )
  .openapi(
    question('/programme/reports/annual-calendar', 'Annual calendar in the manner of the Vienna Document', {
      query: momentQuery.extend({
        state: z.string().min(2).max(10),
        year: z.string().regex(/^\d{4}$/), // `2027`
        everything: z.enum(['yes']).optional(),
      }),
      answer: anything,
    }),
    async (context) => {
      const { state, year, everything, ...query } = context.req.valid('query');
      const ask = { state, year, everything: everything === 'yes' };
      return context.json(
        await showAnnualCalendar(context.var.desk, actorOf(context), momentOf(context, query), ask),
        200,
      );
    },
  )
  .openapi(
    question('/programme/vocabulary', 'Closed lists of the programme with their words', { answer: anything }),
    (context) => context.json({ ...PROGRAMME_LABELS, ...WORDS_OF_FORMS }, 200),
  )
  .openapi(
    asking(
      '/programme/zone-changes',
      'Bookings that a change of zone data moved, and what now clashes',
      momentQuery,
    ),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query') as MomentQuery);
      return context.json(await checkZones(context.var.desk, actorOf(context), moment), 200);
    },
  )
  .openapi(question('/programme/forms', 'What a form for each verb asks', { answer: anything }), (context) =>
    context.json(Object.fromEntries(DEEDS.map((line) => [line.path, formOf(line)])), 200),
  )
  .openapi(
    question('/programme/names', 'Names of the records a form may choose from, by type', {
      query: momentQuery,
      answer: anything,
    }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await nameRecords(context.var.desk, actorOf(context), moment), 200);
    },
  );
