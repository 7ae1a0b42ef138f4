// Bytes or text → the canonical text of each document in them. The format is told by the bytes first, by the name second.
import { Refusal } from '../../vocabulary/refusal.ts';
import { decodeBytes } from './charset.ts';
import type { Decoded, DecodedItem, DecodeHints } from './decoded.ts';
import { decodeHtml, looksLikeHtml } from './html/html.ts';
import { LIMITS, sayBytes } from './limits.ts';
import { kindOfBytes } from './sniff.ts';

export type { Decoded, DecodedItem, DecodeHints, Declared } from './decoded.ts';

/** Text or HTML already read into a string. Throws a Refusal (`empty-document`, `no-text`, `html-too-deep`). */
export function decodeText(text: string, hints: DecodeHints = {}): Decoded {
  if (text.trim() === '') throw emptyDocument(hints);
  if (!isHtml(text, hints)) return { format: 'text', text, declared: {}, findings: [] };
  const decoded = decodeHtml(text);
  if (decoded.text.trim() === '') throw noText(hints);
  return decoded;
}

/** The one document of a file. Refusals: those of `decodeAll`'s items, and `several-documents`. */
export async function decode(bytes: Uint8Array, hints: DecodeHints = {}): Promise<Decoded> {
  let only: DecodedItem | undefined;
  for await (const item of decodeAll(bytes, hints)) {
    if (only) throw severalDocuments(hints);
    only = item;
  }
  if (!only) throw emptyDocument(hints);
  if ('refusal' in only) throw only.refusal;
  return only.decoded;
}

/** Every document of a file: one, or the items of a feed, a mailbox, a message with attachments, a ZIP. */
export async function* decodeAll(
  bytes: Uint8Array,
  hints: DecodeHints = {},
  depth = 0,
): AsyncGenerator<DecodedItem> {
  const name = hints.name ?? '-';
  try {
    for await (const item of decodeKind(bytes, { ...hints, name }, depth)) yield item;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { name, refusal: error };
  }
}

async function* decodeKind(
  bytes: Uint8Array,
  hints: DecodeHints & { name: string },
  depth: number,
): AsyncGenerator<DecodedItem> {
  const { name } = hints;
  const kind = kindOfBytes(bytes, hints);
  if (kind === 'text') {
    refuseLarger(bytes, LIMITS.textBytes, hints);
    yield* decodeTextBytes(bytes, hints);
  } else throw new Refusal('format-not-read', `${name}: ${kind} ${depth}`);
}

async function* decodeTextBytes(
  bytes: Uint8Array,
  hints: DecodeHints & { name: string },
): AsyncGenerator<DecodedItem> {
  const { text, findings } = decodeBytes(bytes, hints.charset);
  const decoded = decodeText(text, hints);
  decoded.findings.push(...findings);
  yield { name: hints.name, decoded };
}

function isHtml(text: string, hints: DecodeHints): boolean {
  if (/\.x?html?$/i.test(hints.name ?? '') || /html/i.test(hints.contentType ?? '')) return true;
  if (/\.txt$/i.test(hints.name ?? '') || /^text\/plain/i.test(hints.contentType ?? '')) return false;
  return looksLikeHtml(text);
}

/** Refusal `too-large`. */
export function refuseLarger(bytes: { length: number }, limit: number, hints: DecodeHints): void {
  if (bytes.length <= limit) return;
  throw new Refusal(
    'too-large',
    `${hints.name ?? 'The file'} has ${sayBytes(bytes.length)}; at most ${sayBytes(limit)} are read at once.`,
    { status: 413, next: 'Split it into its documents, or put them into a ZIP.' },
  );
}

const emptyDocument = (hints: DecodeHints) =>
  new Refusal('empty-document', `${hints.name ?? 'The document'} is empty.`, {
    next: 'Nothing stands in it to be read; look whether it was saved whole.',
  });

const severalDocuments = (hints: DecodeHints) =>
  new Refusal('several-documents', `${hints.name ?? 'The file'} holds several documents.`, {
    next: 'Read them one by one (decodeAll).',
  });

const noText = (hints: DecodeHints) =>
  new Refusal('no-text', `${hints.name ?? 'The page'} holds no text: only markup, pictures or scripts.`, {
    next: 'A page built by scripts must be saved from the browser once it is shown, or its text copied.',
  });
