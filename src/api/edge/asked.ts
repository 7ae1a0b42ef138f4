// What lists are asked with: repeatable filters, words, order, and a page.
import { z } from '@hono/zod-openapi';
import { momentQuery } from './moment.ts';

/** `?state=KZ&state=TR`, or once. */
export const many = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => [value].flat())
  .optional();

const MOST = 10_000;
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most).optional();

export const pageQuery = momentQuery.extend({
  q: z.string().max(500).optional(),
  sort: z.string().max(60).optional(),
  limit: whole(1, MOST),
  offset: whole(0, 10_000_000),
});

/** `KZ-TR` → both. */
export const pairQuery = z
  .string()
  .regex(/^[A-Za-z]+-[A-Za-z]+$/, 'a pair is written KZ-TR') // `KZ-TR`
  .transform((text): [string, string] => {
    const [a = '', b = ''] = text.split('-');
    return [a, b];
  })
  .optional();

/** Facets of the query under the names the register gives them; empty ones left out. */
export function whereOf(facets: Record<string, string[] | undefined>): Record<string, string[]> {
  const given = Object.entries(facets).filter(
    (pair): pair is [string, string[]] => (pair[1]?.length ?? 0) > 0,
  );
  return Object.fromEntries(given);
}
