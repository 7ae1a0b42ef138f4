// Batches under way: how far, what came of each document, and stopping one.
import { bareDeed, byId, question, router } from '../edge/router.ts';
import { job } from '../schemas.ts';

export const jobRoutes = router()
  .openapi(question('/jobs/{id}', 'A batch', { params: byId, answer: job }), (context) =>
    context.json(context.var.desk.jobs.get(context.req.valid('param').id), 200),
  )
  .openapi(
    bareDeed('/jobs/{id}', 'Stop a batch', { params: byId, answer: job, method: 'delete' }),
    (context) => context.json(context.var.desk.jobs.stop(context.req.valid('param').id), 200),
  );
