// Asks the API one question. A refusal, a lost connection and a broken answer come out as three kinds of error.
import { takeEarly } from './early.ts';
import { queryText, type Query } from './query-text.ts';
import type { RefusalBody } from './types.ts';

export { queryText, type Query } from './query-text.ts';

/** The API refused: what happened, in its own words, and what to do next. */
export class Refused extends Error {
  readonly status: number;
  readonly body: RefusalBody;

  constructor(status: number, body: RefusalBody) {
    super(body.message);
    this.name = 'Refused';
    this.status = status;
    this.body = body;
  }
}

/** The API could not be reached at all. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

interface Asking {
  method?: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH';
  query?: Query | undefined;
  body?: unknown;
  signal?: AbortSignal | undefined;
}

async function refusalOf(response: Response): Promise<Refused> {
  const body = (await response.json().catch(() => undefined)) as RefusalBody | undefined;
  const known = body && typeof body.message === 'string';
  return new Refused(
    response.status,
    known ? body : { code: 'no-explanation', message: `${response.status} ${response.statusText}` },
  );
}

/** Sends and reads JSON; `FormData` goes as it is. Throws `Refused` or `Unreachable`. */
export async function ask<Answer>(path: string, asking: Asking = {}): Promise<Answer> {
  const { body, method = body === undefined ? 'GET' : 'POST', query, signal } = asking;
  const form = body instanceof FormData;
  const address = `/api${path}${queryText(query)}`;
  const early = method === 'GET' ? takeEarly(address) : undefined;
  const response = await (
    early ??
    fetch(address, {
      method,
      headers: body === undefined || form ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? null : form ? body : JSON.stringify(body),
      signal: signal ?? null,
    })
  ).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Unreachable('unreachable', { cause: error });
  });
  if (!response.ok) throw await refusalOf(response);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}
