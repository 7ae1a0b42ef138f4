// Reading in a thread of its own: the server goes on answering, and a document that takes too long is given up.
import { Worker } from 'node:worker_threads';
import type { DecodeHints } from '../reading/decode/decoded.ts';
import type { Accompanying } from '../vocabulary/reading.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { ReadAnswer, ReadItem, ReadOrder } from './reading-thread.ts';

/** Named in every statement that reading proposes; a newer version replaces the older one's open proposals. */
export const READER = { name: 'foedera-rules', version: '1' };

export interface Reader {
  /** One file → the documents in it (a ZIP or feed holds several), each read or refused. */
  read(bytes: Uint8Array, accompanying: Accompanying, hints?: DecodeHints): Promise<ReadItem[]>;
  close(): Promise<void>;
}

/** Milliseconds for one file: far above what any real one takes (a 60 MB PDF about 30 s). */
const LIMIT = 180_000;

/** Megabytes the thread may hold: a document that needs more ends the thread, not the server. */
const MEMORY = 1024;

interface Waiting {
  settle: (answer: ReadAnswer | Error) => void;
}

export function openReader(limit = LIMIT, memory = MEMORY): Reader {
  let thread: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const fail = (error: Error) => {
    for (const { settle } of waiting.values()) settle(error);
    waiting.clear();
    thread = undefined;
  };

  const startThread = () => {
    const started = new Worker(new URL('./reading-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    started.on('message', (answer: ReadAnswer) => waiting.get(answer.order)?.settle(answer));
    started.on('error', (error) => fail(explain(error as Error)));
    started.on('exit', (code) => {
      if (thread === started) fail(new Error(`the reading thread ended (${code})`));
    });
    // An idle reader does not keep the program alive.
    started.unref();
    return started;
  };

  const explain = (error: Error): Error =>
    (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? new Refusal('document-too-heavy', `A document needed more than ${memory} MB to be read.`, {
          status: 422,
          next: 'Split it, or give its text alone.',
        })
      : error;

  const giveUp = (name: string) => {
    void thread?.terminate();
    thread = undefined;
    return new Refusal('reading-took-too-long', `${name} took longer than ${limit / 1000} s to read.`, {
      status: 422,
      next: 'Split it, or give its text alone.',
    });
  };

  const ask = (bytes: Uint8Array, accompanying: Accompanying, hints?: DecodeHints): Promise<ReadItem[]> =>
    new Promise((resolve, reject) => {
      const order = ++last;
      thread ??= startThread();
      const running = thread;
      const timer = setTimeout(() => settle(giveUp(accompanying.name ?? 'The document')), limit);
      const settle = (answer: ReadAnswer | Error) => {
        clearTimeout(timer);
        waiting.delete(order);
        if (waiting.size === 0) running.unref();
        if (answer instanceof Error) reject(answer);
        else resolve(answer.items);
      };
      waiting.set(order, { settle });
      running.ref();
      running.postMessage({ order, bytes, accompanying, ...(hints && { hints }) } satisfies ReadOrder, []);
    });

  // One at a time, so that the time limit counts reading and not waiting in line.
  let line: Promise<unknown> = Promise.resolve();
  return {
    read(bytes, accompanying, hints) {
      const next = line.then(() => ask(bytes, accompanying, hints));
      line = next.catch(() => undefined);
      return next;
    },
    async close() {
      const ending = thread;
      thread = undefined;
      await ending?.terminate();
    },
  };
}
