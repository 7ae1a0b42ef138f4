// What a client sees when something goes wrong: a Refusal's code, sentence and next step; of a bug, only that it was logged.
import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from '@hono/zod-openapi';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { ApiEnv } from './environment.ts';

const say = (context: Context, refusal: Refusal) =>
  context.json(
    {
      code: refusal.code,
      message: refusal.message,
      ...(refusal.next === undefined ? {} : { next: refusal.next }),
      ...(refusal.details === undefined ? {} : { details: refusal.details }),
    },
    refusal.status as ContentfulStatusCode,
  );

export const answerError: ErrorHandler<ApiEnv> = (error, context) => {
  if (error instanceof Refusal) return say(context, error);
  if (error instanceof HTTPException && error.status < 500)
    return say(
      context,
      new Refusal('request-not-understood', error.message || 'The request was not understood.', {
        status: error.status,
      }),
    );
  if (error instanceof z.ZodError) {
    const named = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return say(context, new Refusal('request-not-understood', `The request was not understood. ${named}.`));
  }
  console.error(`${context.req.method} ${context.req.path}`, error);
  return say(
    context,
    new Refusal('internal-error', 'Something went wrong inside Foedera; nothing was recorded.', {
      status: 500,
      next: 'Try again; if it stays, the terminal of the server says more.',
    }),
  );
};

export const answerNotFound: NotFoundHandler<ApiEnv> = (context) =>
  say(
    context,
    new Refusal('no-such-address', `There is nothing at ${context.req.path}.`, {
      status: 404,
      next: '/api/openapi.json lists every address.',
    }),
  );
