// What the register is made of: its words, whether it is whole, and whether the server is well.
import { z } from '@hono/zod-openapi';
import { verifyRegister } from '../../desk/verify-register.ts';
import { LABELS, listStateNames } from '../../vocabulary/labels.ts';
import { question, router } from '../edge/router.ts';
import { VERSION } from '../version.ts';

const label = z.object({ fr: z.string(), en: z.string() });
const words = z.record(z.string(), label);

const states = listStateNames();

export const aboutRoutes = router()
  .openapi(
    question('/vocabulary', 'Every closed list with its French and English words, and the names of States', {
      answer: z.object({ lists: z.record(z.string(), words), states: words }),
    }),
    (context) => context.json({ lists: LABELS, states }, 200),
  )
  .openapi(
    question('/verify', 'Was anything altered?', {
      query: z.object({ deep: z.stringbool().default(false) }),
      answer: z.object({
        ok: z.boolean(),
        statements: z.number(),
        head: z.string(),
        brokenAt: z.number().optional(),
        documents: z.array(z.string()),
        projections: z.array(z.string()),
      }),
    }),
    async (context) =>
      context.json(await verifyRegister(context.var.desk, context.req.valid('query').deep), 200),
  )
  .openapi(
    question('/health', 'Is the server well?', {
      answer: z.object({ ok: z.boolean(), version: z.string(), engine: z.string() }),
    }),
    (context) => context.json({ ok: true, version: VERSION, engine: context.var.desk.store.engine }, 200),
  );
