// A file's bytes → the readings of the documents in it: one for most files, several for a feed, a mailbox or a ZIP.
import type { Accompanying, Reading } from '../vocabulary/reading.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { decodeAll } from './decode/decode.ts';
import type { DecodeHints } from './decode/decode.ts';
import { readDecoded } from './read.ts';

export type ReadItem =
  /** `bytes`: those of this document alone, where its file holds several. */
  { name: string; reading: Reading; bytes?: Uint8Array } | { name: string; refusal: Refusal };

/** What cannot be read comes as a refusal beside the rest; it never throws for a document's content. */
export async function* readBytes(
  bytes: Uint8Array,
  accompanying: Accompanying,
  hints: DecodeHints = {},
): AsyncGenerator<ReadItem> {
  const name = accompanying.name ?? hints.name ?? '-';
  for await (const item of decodeAll(bytes, { ...hints, name })) {
    if ('refusal' in item) yield item;
    else {
      const reading = readDecoded(item.decoded, { ...accompanying, name: item.name });
      yield { name: item.name, reading, ...(item.bytes && { bytes: item.bytes }) };
    }
  }
}
