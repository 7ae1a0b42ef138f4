// Which day is asked about (`on`), what the register knew by (`known`), and the language of sentences (`lang`).
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { chooseLanguage } from './accepted-language.ts';
import type { Moment } from '../../desk/moment.ts';
import { isIsoDay } from '../../time/day.ts';
import type { ApiEnv } from './environment.ts';

/** A civil day that exists: `2026-02-30` is refused. */
export const realDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD') // `2026-11-21`
  .refine(isIsoDay, 'this day does not exist');

const instant = z.string().refine((text) => isIsoDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), {
  message: 'a day (YYYY-MM-DD) or an instant (YYYY-MM-DDTHH:MM:SSZ)',
});

export const momentQuery = z.object({
  on: realDay.optional(),
  known: instant.optional(),
  lang: z.enum(['fr', 'en']).optional(),
});

export type MomentQuery = z.infer<typeof momentQuery>;

export function momentOf(context: Context<ApiEnv>, query: MomentQuery): Moment {
  return {
    asOf: query.on ?? context.var.today,
    knownOn: query.known,
    language: query.lang ?? chooseLanguage(context.req.header('accept-language')),
  };
}
