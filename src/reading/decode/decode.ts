// Bytes or text → the canonical text of each document in them. The format is told by the bytes first, by the name second.
import { Refusal } from '../../vocabulary/refusal.ts';
import { decodeBytes } from './charset.ts';
import type { Decoded, DecodedItem, DecodeHints } from './decoded.ts';
import { decodeHtml, looksLikeHtml } from './html/html.ts';
import { looksLikeFeed } from './looks-like-feed.ts';
import { LIMITS, sayBytes } from './limits.ts';
import { kindOfBytes } from './sniff.ts';

export type { Decoded, DecodedItem, DecodeHints } from './decoded.ts';

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

type NamedHints = DecodeHints & { name: string };

/** Every document of a file: one, or the items of a feed, a mailbox, a message with attachments, a ZIP. */
export async function* decodeAll(
  bytes: Uint8Array,
  hints: DecodeHints = {},
  depth = 0,
): AsyncGenerator<DecodedItem> {
  const name = hints.name ?? '-';
  try {
    yield* decodeKind(bytes, { ...hints, name }, depth);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { name, refusal: error };
  }
}

async function* decodeKind(bytes: Uint8Array, hints: NamedHints, depth: number): AsyncGenerator<DecodedItem> {
  const { name } = hints;
  switch (kindOfBytes(bytes, hints)) {
    case 'pdf': {
      refuseLarger(bytes, LIMITS.pdfBytes, hints);
      const { decodePdf } = await import('./pdf/pdf.ts');
      yield { name, decoded: await decodePdf(bytes, name) };
      return;
    }
    case 'docx': {
      refuseLarger(bytes, LIMITS.docxBytes, hints);
      const { decodeDocx } = await import('./docx.ts');
      yield { name, decoded: await decodeDocx(bytes, name) };
      return;
    }
    case 'zip':
      yield* decodeZip(bytes, hints, depth);
      return;
    case 'mbox':
      yield* decodeMailbox(bytes, hints, depth);
      return;
    case 'eml':
      yield* decodeMessage(bytes, hints, depth);
      return;
    default:
      yield* decodeTextBytes(bytes, hints);
  }
}

async function* decodeTextBytes(bytes: Uint8Array, hints: NamedHints): AsyncGenerator<DecodedItem> {
  refuseLarger(bytes, LIMITS.textBytes, hints);
  const { text, findings } = decodeBytes(bytes, hints.charset);
  if (looksLikeFeed(text)) {
    const { decodeFeed } = await import('./feed.ts');
    yield* decodeFeed(text, hints.name);
    return;
  }
  const decoded = decodeText(text, hints);
  decoded.findings.push(...findings);
  yield { name: hints.name, decoded };
}

/** A document inside a container keeps its own bytes beside it; what lies deeper has its own already. */
async function* withBytes(
  items: AsyncGenerator<DecodedItem>,
  bytes: Uint8Array,
): AsyncGenerator<DecodedItem> {
  for await (const item of items) yield 'decoded' in item ? { bytes, ...item } : item;
}

async function* decodeZip(bytes: Uint8Array, hints: NamedHints, depth: number): AsyncGenerator<DecodedItem> {
  refuseLarger(bytes, LIMITS.zipBytes, hints);
  if (depth >= LIMITS.containerDepth) throw tooDeep(hints);
  const { unpackZip } = await import('./zip.ts');
  let documents = 0;
  for await (const entry of unpackZip(bytes, hints.name)) {
    documents += 1;
    if ('refusal' in entry) yield entry;
    else yield* withBytes(decodeAll(entry.bytes, { name: entry.name }, depth + 1), entry.bytes);
  }
  if (documents === 0) throw emptyDocument(hints);
}

async function* decodeMessage(
  bytes: Uint8Array,
  hints: NamedHints,
  depth: number,
): AsyncGenerator<DecodedItem> {
  refuseLarger(bytes, LIMITS.textBytes, hints);
  if (depth > LIMITS.containerDepth) throw tooDeep(hints);
  const { readMessage } = await import('./mail.ts');
  const { item, attached } = await readMessage(bytes, hints.name);
  if (item) yield item;
  else if (attached.length === 0) throw emptyDocument(hints);
  for (const part of attached)
    yield* withBytes(
      decodeAll(part.bytes, { name: part.name, contentType: part.contentType }, depth + 1),
      part.bytes,
    );
}

async function* decodeMailbox(
  bytes: Uint8Array,
  hints: NamedHints,
  depth: number,
): AsyncGenerator<DecodedItem> {
  refuseLarger(bytes, LIMITS.zipBytes, hints);
  const { splitMailbox } = await import('./mail.ts');
  for (const message of splitMailbox(bytes, hints.name))
    yield* withBytes(
      decodeAll(message.bytes, { name: message.name, contentType: 'message/rfc822' }, depth + 1),
      message.bytes,
    );
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
  new Refusal(
    'empty-document',
    `${hints.name ?? 'The document'} is empty: nothing but white space stands in it.`,
    {
      next: 'Look whether it was saved whole.',
    },
  );

const tooDeep = (hints: DecodeHints) =>
  new Refusal(
    'too-many-containers',
    `${hints.name ?? 'The file'} is an archive inside an archive inside an archive.`,
    {
      next: 'Unpack the outer ones and read what is inside.',
    },
  );

const severalDocuments = (hints: DecodeHints) =>
  new Refusal('several-documents', `${hints.name ?? 'The file'} holds several documents.`, {
    next: 'Read them one by one (decodeAll).',
  });

const noText = (hints: DecodeHints) =>
  new Refusal('no-text', `${hints.name ?? 'The page'} holds no text: only markup, pictures or scripts.`, {
    next: 'A page built by scripts must be saved from the browser once it is shown, or its text copied.',
  });
