// Adding documents: each is read and received on its own, so that one bad file never stops the rest.
import type { DecodeHints } from '../reading/decode/decoded.ts';
import type { Accompanying } from '../vocabulary/reading.ts';
import type { Instant } from '../vocabulary/statement.ts';
import { demand, type Actor } from './actor.ts';
import type { Desk } from './desk.ts';
import { describe, type PieceResult, type Progress } from './jobs.ts';
import type { ReadItem } from './reading-thread.ts';
import { READER } from './reader.ts';

/** A file somebody hands in, with what came with it. */
export interface Offered {
  bytes: Uint8Array;
  accompanying: Accompanying;
  /** What a server says of the bytes. */
  hints?: DecodeHints;
  /** When it was fetched from its address. */
  fetchedAt?: Instant;
}

export interface Adding {
  /** Received as invented example data. */
  example?: boolean;
}

/** Files may be read from disk as they are needed; a file that cannot be had yields its refusal. */
export type Offer = Offered | { name: string; refusal: { code: string; message: string; next?: string } };

export async function addDocuments(
  desk: Desk,
  actor: Actor,
  offers: Iterable<Offer> | AsyncIterable<Offer>,
  progress: Progress,
  adding: Adding = {},
): Promise<void> {
  demand(actor, 'addDocuments');
  for await (const offer of offers) {
    if (progress.signal.aborted) return;
    if ('refusal' in offer) progress.report(offer);
    else for (const result of await addOne(desk, actor, offer, adding)) progress.report(result);
  }
}

async function addOne(desk: Desk, actor: Actor, offered: Offered, adding: Adding): Promise<PieceResult[]> {
  const name = offered.accompanying.name ?? '-';
  try {
    const items = await desk.reader.read(offered.bytes, offered.accompanying, offered.hints);
    const results: PieceResult[] = [];
    for (const item of items)
      results.push(await receive(desk, actor, offered, item, items.length > 1, adding));
    return results;
  } catch (error) {
    return [{ name, refusal: tellBug(error, name) }];
  }
}

async function receive(
  desk: Desk,
  actor: Actor,
  offered: Offered,
  item: ReadItem,
  oneOfSeveral: boolean,
  adding: Adding,
): Promise<PieceResult> {
  if ('refusal' in item) return item;
  const { name, reading } = item;
  try {
    // A document inside another file is kept as itself; where it has no bytes of its own (a feed's item), as its text.
    const bytes = item.bytes ?? (oneOfSeveral ? new TextEncoder().encode(reading.text) : offered.bytes);
    const { fetchedAt } = offered;
    const receipt = {
      actor: actor.id,
      at: desk.now(),
      reader: READER,
      name,
      ...(fetchedAt !== undefined && { fetchedAt }),
      ...adding,
    };
    const { document, already } = await desk.store.receive(bytes, reading, receipt);
    return { name, document, already, claims: reading.claims.length };
  } catch (error) {
    return { name, refusal: tellBug(error, name) };
  }
}

function tellBug(error: unknown, name: string): { code: string; message: string; next?: string } {
  const told = describe(error);
  if (told.code === 'internal-error') console.error(`Adding ${name} failed.`, error);
  return told;
}
