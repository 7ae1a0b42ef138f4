// The whole server: guards first, then the API noun by noun, the calendar, and the browser app for everything else.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv, Edge } from './edge/environment.ts';
import { answerError, answerNotFound } from './edge/errors.ts';
import { guard } from './edge/guard.ts';
import { headers } from './edge/headers.ts';
import { limits } from './edge/limits.ts';
import { router } from './edge/router.ts';
import { webApp } from './edge/static.ts';
import { describeApi } from './openapi.ts';
import { aboutRoutes } from './routes/about.ts';
import { activityRoutes } from './routes/activities.ts';
import { agreementRoutes } from './routes/agreements.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { documentRoutes } from './routes/documents.ts';
import { exampleRoutes } from './routes/examples.ts';
import { exploreRoutes } from './routes/explore.ts';
import { exportRoutes } from './routes/exports.ts';
import { homeRoutes } from './routes/home.ts';
import { jobRoutes } from './routes/jobs.ts';
import { officeRoutes } from './routes/offices.ts';
import { peopleRoutes } from './routes/people.ts';
import { reviewRoutes } from './routes/review.ts';
import { searchRoutes } from './routes/search.ts';
import { stateRoutes } from './routes/states.ts';
import { programmeFeed, programmeRoutes } from './programme/routes.ts';

/** Every route of /api. To add a noun: a file in routes/ and a line here. */
const nouns = () =>
  router()
    .route('/', homeRoutes)
    .route('/', exportRoutes)
    .route('/', agreementRoutes)
    .route('/', activityRoutes)
    .route('/', peopleRoutes)
    .route('/', documentRoutes)
    .route('/', jobRoutes)
    .route('/', stateRoutes)
    .route('/', officeRoutes)
    .route('/', searchRoutes)
    .route('/', reviewRoutes)
    .route('/', exploreRoutes)
    .route('/', exampleRoutes)
    .route('/', aboutRoutes)
    .route('/', programmeRoutes);

export function createApp(edge: Edge) {
  const app = new OpenAPIHono<ApiEnv>();
  app.onError(answerError);
  app.notFound(answerNotFound);
  app.use(headers);
  app.use(guard(edge.hostNames ?? []));
  app.use(async (context, next) => {
    context.set('desk', edge.desk);
    context.set('actor', edge.actor);
    context.set('today', edge.today());
    await next();
  });
  app.use('/api/*', limits);
  app.use('/api/*', async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  });
  const served = app.route('/api', nouns()).route('/', calendarRoutes).route('/', programmeFeed);
  served.get('/api/openapi.json', (context) => context.json(describeApi(served)));
  served.all('/api/*', (context) => answerNotFound(context));
  if (edge.webFolder !== undefined) served.get('*', webApp(edge.webFolder));
  return served;
}
