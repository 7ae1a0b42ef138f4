// What each stretch of a document is: title, dateline, body, menu, related headlines … labelled and kept, never deleted.
import type { Part } from '../vocabulary/reading.ts';
import type { Decoded } from './decode/decoded.ts';

/** Parts in order, covering every non-blank line of the text. */
export function labelParts(text: string, decoded?: Pick<Decoded, 'parts' | 'format'>): Part[] {
  if (decoded?.parts) return decoded.parts;
  return [{ start: 0, end: text.length, kind: 'body' }];
}
