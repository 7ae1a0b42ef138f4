// What the programme is asked with, and who asks.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { inProgramme } from '../../desk/programme/programme-actor.ts';
import { many, pairQuery } from '../edge/asked.ts';
import type { ApiEnv } from '../edge/environment.ts';
import { momentQuery, realDay } from '../edge/moment.ts';

export const actorOf = (context: Context<ApiEnv>) => inProgramme(context.var.actor);

/** What is answered is told in docs/programme; its records carry the fields of their type. */
export const anything = z.any();

export const filterQuery = momentQuery.extend({
  pair: pairQuery,
  state: z.string().optional(),
  kind: many,
  stage: many,
  from: realDay.optional(),
  to: realDay.optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(), // `2026`
  q: z.string().max(200).optional(),
  agreement: z.string().max(200).optional(),
});
export type FilterQuery = z.infer<typeof filterQuery>;

/** Both States of a pair, or one. */
export const statesOf = ({ pair, state }: Pick<FilterQuery, 'pair' | 'state'>): string[] =>
  pair ?? (state ? [state] : []);

/** Days of the period asked about. */
export function periodOf({ from, to, year }: Pick<FilterQuery, 'from' | 'to' | 'year'>): {
  first?: string;
  last?: string;
} {
  const first = from ?? (year && `${year}-01-01`);
  const last = to ?? (year && `${year}-12-31`);
  return { ...(first && { first }), ...(last && { last }) };
}
