// Bytes or text → one document's canonical text. The format is told by the bytes first, by the name second.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Decoded, DecodeHints } from './decoded.ts';
import { decodeHtml, looksLikeHtml } from './html/html.ts';

export type { Decoded, DecodedItem, DecodeHints, Declared } from './decoded.ts';

/** Text or HTML already read into a string. Throws a Refusal (`empty-document`, `no-text`, `html-too-deep`). */
export function decodeText(text: string, hints: DecodeHints = {}): Decoded {
  if (text.trim() === '') throw emptyDocument(hints);
  if (!isHtml(text, hints)) return { format: 'text', text, declared: {}, findings: [] };
  const decoded = decodeHtml(text);
  if (decoded.text.trim() === '') throw noText(hints);
  return decoded;
}

function isHtml(text: string, hints: DecodeHints): boolean {
  if (/\.x?html?$/i.test(hints.name ?? '') || /html/i.test(hints.contentType ?? '')) return true;
  if (/\.txt$/i.test(hints.name ?? '') || /^text\/plain/i.test(hints.contentType ?? '')) return false;
  return looksLikeHtml(text);
}

const emptyDocument = (hints: DecodeHints) =>
  new Refusal('empty-document', `${hints.name ?? 'The document'} is empty.`, {
    next: 'Nothing stands in it to be read; look whether it was saved whole.',
  });

const noText = (hints: DecodeHints) =>
  new Refusal('no-text', `${hints.name ?? 'The page'} holds no text: only markup, pictures or scripts.`, {
    next: 'A page built by scripts must be saved from the browser once it is shown, or its text copied.',
  });
