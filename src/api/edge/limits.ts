// How much one request may bring: JSON is small, uploads may hold a ZIP.
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { LIMITS, sayBytes } from '../../reading/decode/limits.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { ApiEnv } from './environment.ts';

/** Bytes of one JSON body. */
const JSON_LIMIT = 1024 * 1024;
/** Bytes of all files of one upload together, with the form around them. */
const UPLOAD_LIMIT = LIMITS.zipBytes + 1024 * 1024;

const limit = (bytes: number, next: string) =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Refusal('request-too-large', `One request holds at most ${sayBytes(bytes)}.`, {
        status: 413,
        next,
      });
    },
  });

const small = limit(JSON_LIMIT, 'Send less at once.');
const upload = limit(
  UPLOAD_LIMIT,
  'Add the files in several parts, or on the machine itself: foedera add FILE…',
);

export const limits: MiddlewareHandler<ApiEnv> = (context, next) =>
  context.req.path === '/api/documents' ? upload(context, next) : small(context, next);
