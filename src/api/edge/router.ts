// How a route is written: path, what it asks, what it answers. What does not fit its schema is refused with each field named.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { ApiEnv } from './environment.ts';

export const router = () =>
  new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      const details = result.error.issues.map((issue) => ({
        field: issue.path.join('.'),
        message: issue.message,
      }));
      const named = details.map(({ field, message }) => (field ? `${field}: ${message}` : message));
      throw new Refusal('request-not-understood', `The request was not understood. ${named.join('; ')}.`, {
        details,
        next: '/api/openapi.json says what each address takes.',
      });
    },
  });

const none = z.object({});
const answering = <A extends z.ZodType>(schema: A, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A question: nothing changes by asking it. */
export const question = <
  P extends string,
  A extends z.ZodType,
  Q extends z.ZodObject = typeof none,
  I extends z.ZodObject = typeof none,
>(
  path: P,
  summary: string,
  asked: { answer: A; query?: Q; params?: I },
) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { query: (asked.query ?? none) as Q, params: (asked.params ?? none) as I },
    responses: { 200: answering(asked.answer, summary) },
  });

/** A deed: something a person does, with a JSON body. */
export const deed = <
  P extends string,
  A extends z.ZodType,
  B extends z.ZodType,
  I extends z.ZodObject = typeof none,
>(
  path: P,
  summary: string,
  asked: { answer: A; body: B; params?: I },
) =>
  createRoute({
    method: 'post',
    path,
    summary,
    request: {
      params: (asked.params ?? none) as I,
      // `required`: without it a body of another type would pass unchecked.
      body: { required: true, content: { 'application/json': { schema: asked.body } } },
    },
    responses: { 200: answering(asked.answer, summary) },
  });

/** A deed that needs no more than its address. */
export const bareDeed = <
  P extends string,
  A extends z.ZodType,
  I extends z.ZodObject = typeof none,
  M extends 'post' | 'delete' = 'post',
>(
  path: P,
  summary: string,
  asked: { answer: A; params?: I; method?: M },
) =>
  createRoute({
    method: (asked.method ?? 'post') as M,
    path,
    summary,
    request: { params: (asked.params ?? none) as I },
    responses: { 200: answering(asked.answer, summary) },
  });

export const byId = z.object({ id: z.string().min(1) });
