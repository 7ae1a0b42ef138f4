// A file's bytes → the readings of the documents in it: one for most files, several for a feed, a mailbox or a ZIP.
import type { Accompanying, Reading } from '../vocabulary/reading.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { decodeAll } from './decode/decode.ts';
import type { Decoded, DecodeHints } from './decode/decode.ts';
// Loaded when first needed.
const READER: string = './read.ts';
type ReadDecoded = (decoded: Decoded, accompanying: Accompanying) => Reading;

export type ReadItem = { name: string; reading: Reading } | { name: string; refusal: Refusal };

/** What cannot be read comes as a refusal beside the rest; it never throws for a document's content. */
export async function* readBytes(
  bytes: Uint8Array,
  accompanying: Accompanying,
  hints: DecodeHints = {},
): AsyncGenerator<ReadItem> {
  const { readDecoded } = (await import(READER)) as { readDecoded: ReadDecoded };
  const name = accompanying.name ?? hints.name ?? '-';
  for await (const item of decodeAll(bytes, { ...hints, name })) {
    if ('refusal' in item) yield item;
    else yield { name: item.name, reading: readDecoded(item.decoded, { ...accompanying, name: item.name }) };
  }
}
