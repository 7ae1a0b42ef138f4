// The invented example data: is it loaded, take it out, bring it back.
import { z } from '@hono/zod-openapi';
import { EXAMPLES_FOLDER, loadExamples } from '../../desk/load-examples.ts';
import { countExamples, removeExamples } from '../../desk/remove-examples.ts';
import { bareDeed, question, router } from '../edge/router.ts';

const examples = z.object({ loaded: z.boolean(), documents: z.number() });

export const exampleRoutes = router()
  .openapi(question('/examples', 'Is example data loaded?', { answer: examples }), async (context) => {
    const documents = await countExamples(context.var.desk);
    return context.json({ loaded: documents > 0, documents }, 200);
  })
  .openapi(
    bareDeed('/examples', 'Take the example data out', { answer: examples, method: 'delete' }),
    async (context) => {
      await removeExamples(context.var.desk, context.var.actor);
      return context.json({ loaded: false, documents: 0 }, 200);
    },
  )
  .openapi(bareDeed('/examples', 'Bring the example data back', { answer: examples }), async (context) => {
    const { desk, actor } = context.var;
    await loadExamples(desk, actor, EXAMPLES_FOLDER);
    const documents = await countExamples(desk);
    return context.json({ loaded: documents > 0, documents }, 200);
  });
