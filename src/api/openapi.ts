// The OpenAPI document of the API, made from its routes; every address may answer with a refusal.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ApiEnv } from './edge/environment.ts';
import { refusalBody } from './schemas.ts';
import { VERSION } from './version.ts';

const REFUSAL = {
  description: 'Refused: what happened, and what to do next',
  content: {
    'application/json': {
      schema: z.toJSONSchema(refusalBody) as unknown as Record<string, never>,
    },
  },
};

export function describeApi(app: OpenAPIHono<ApiEnv>) {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Foedera',
      version: VERSION,
      description: 'The living register of defence cooperation between States.',
    },
  });
  for (const item of Object.values(document.paths ?? {}))
    for (const method of ['get', 'post', 'delete'] as const) {
      const operation = item[method];
      if (operation) operation.responses = { ...operation.responses, default: REFUSAL };
    }
  return document;
}
