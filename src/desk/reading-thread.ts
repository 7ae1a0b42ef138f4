// The thread that reads: bytes come in, readings or refusals go out.
import { parentPort } from 'node:worker_threads';
import { readBytes } from '../reading/read-bytes.ts';
import type { DecodeHints } from '../reading/decode/decoded.ts';
import type { Accompanying, Reading } from '../vocabulary/reading.ts';
import { Refusal } from '../vocabulary/refusal.ts';

export interface ReadOrder {
  order: number;
  bytes: Uint8Array;
  accompanying: Accompanying;
  hints?: DecodeHints;
}

/** `bytes`: those of this document, where its file holds several. */
export type ReadItem =
  | { name: string; reading: Reading; bytes?: Uint8Array }
  | { name: string; refusal: { code: string; message: string; next?: string } };

export interface ReadAnswer {
  order: number;
  items: ReadItem[];
}

parentPort?.on('message', (asked: ReadOrder) => {
  void readAll(asked).then((items) =>
    parentPort?.postMessage({ order: asked.order, items } satisfies ReadAnswer, []),
  );
});

async function readAll({ bytes, accompanying, hints }: ReadOrder): Promise<ReadItem[]> {
  const name = accompanying.name ?? '-';
  const items: ReadItem[] = [];
  try {
    for await (const item of readBytes(bytes, accompanying, hints))
      items.push('refusal' in item ? { name: item.name, refusal: tell(item.refusal) } : item);
  } catch (error) {
    items.push({ name, refusal: tell(error) });
  }
  return items;
}

/** Errors lose their class between threads, so a refusal travels as its words. */
function tell(error: unknown): { code: string; message: string; next?: string } {
  if (error instanceof Refusal)
    return {
      code: error.code,
      message: error.message,
      ...(error.next !== undefined && { next: error.next }),
    };
  console.error('Reading failed.', error);
  return {
    code: 'reading-failed',
    message: 'This document could not be read: something went wrong inside Foedera.',
    next: 'The other documents are not touched by it. Please report the document.',
  };
}
