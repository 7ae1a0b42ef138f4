// E-mail (.eml, .mbox) → the message as one document, and each readable attachment as another.
import PostalMime from 'postal-mime';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Decoded, DecodedItem, Declared } from './decoded.ts';
import { dayOfFeed } from './feed.ts';
import { decodeHtml } from './html/html.ts';
import { LIMITS } from './limits.ts';

export interface Attached {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

export interface Message {
  item?: DecodedItem;
  attached: Attached[];
}

/** Refusal `damaged-file`. A message of attachments only has no `item`. */
export async function readMessage(bytes: Uint8Array, name: string): Promise<Message> {
  const email = await parse(bytes, name);
  const declared: Declared = {};
  const day = dayOfFeed(email.headers.find(({ key }) => key === 'date')?.value);
  if (day) declared.published = day;
  const from = email.from?.name;
  if (from) declared.outlet = from;
  const decoded = decodeBody(email.subject?.trim() ?? '', email.html, email.text ?? '', declared);
  const attached = email.attachments
    .filter(({ mimeType, related }) => !related && !/^(image|audio|video)\//.test(mimeType))
    .slice(0, LIMITS.attachments)
    .map((part, i) => ({
      name: `${name}/${part.filename ?? `part-${i + 1}`}`,
      contentType: part.mimeType,
      bytes:
        typeof part.content === 'string'
          ? new TextEncoder().encode(part.content)
          : new Uint8Array(part.content),
    }));
  return { ...(decoded ? { item: { name, decoded } } : {}), attached };
}

async function parse(bytes: Uint8Array, name: string) {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, maxRfc822NestingDepth: 2 });
  } catch {
    throw new Refusal('damaged-file', `${name} is not a whole e-mail.`, {
      next: 'Save the message again, or its attachments by themselves.',
    });
  }
}

/** The subject stands above the body, as its title. */
function decodeBody(
  subject: string,
  html: string | undefined,
  text: string,
  declared: Declared,
): Decoded | undefined {
  const body = html ? decodeHtml(html, { wholeIsArticle: true }) : undefined;
  const words = body && body.text.trim() !== '' ? body.text : text.trim();
  if (words === '') return undefined;
  const above = subject === '' ? '' : `${subject}\n\n`;
  const shift = above.length;
  const titled = subject === '' ? [] : [{ start: 0, end: subject.length, kind: 'title' as const }];
  const parts =
    words === text.trim()
      ? undefined
      : body?.parts?.map(({ start, end, kind }) => ({ start: start + shift, end: end + shift, kind }));
  return {
    format: 'eml',
    text: above + words,
    ...(subject ? { title: subject } : {}),
    declared,
    parts: [...titled, ...(parts ?? [{ start: shift, end: shift + words.length, kind: 'body' as const }])],
    findings: [],
  };
}

/** The messages of a mailbox: each starts with a line `From someone date`. */
export function* splitMailbox(
  bytes: Uint8Array,
  name: string,
): Generator<{ name: string; bytes: Uint8Array }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let number = 0;
  for (let start = 0; start < buffer.length && number < LIMITS.mailboxMessages;) {
    const next = buffer.indexOf('\nFrom ', start + 1);
    const end = next < 0 ? buffer.length : next + 1;
    const firstLine = buffer.indexOf('\n', start) + 1;
    number += 1;
    if (firstLine > 0) yield { name: `${name}#${number}`, bytes: buffer.subarray(firstLine, end) };
    start = end;
  }
}
