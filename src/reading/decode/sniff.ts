// What kind of file the bytes are: by their first bytes, then by the name, and a plain sentence for what is not read.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { DecodeHints } from './decoded.ts';

export type FileKind = 'pdf' | 'docx' | 'zip' | 'eml' | 'mbox' | 'text';

const startsWith = (bytes: Uint8Array, signature: number[], at = 0) =>
  signature.every((byte, i) => bytes[at + i] === byte);

/** Signatures of files that hold no text we read, and what to do instead. */
const NOT_READ: [signature: number[], what: string, next: string][] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'an old Word, Excel or PowerPoint file',
    'Save it as .docx or PDF and read that.',
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF file', 'Save it as .docx or PDF and read that.'],
  [
    [0x89, 0x50, 0x4e, 0x47],
    'a PNG picture',
    'Pictures hold no text; the page it shows must be typed or recognised first.',
  ],
  [
    [0xff, 0xd8, 0xff],
    'a JPEG picture',
    'Pictures hold no text; the page it shows must be typed or recognised first.',
  ],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture', 'Pictures hold no text.'],
  [[0x1f, 0x8b], 'a gzip archive', 'Unpack it (gunzip, tar) and read what is inside.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive', 'Unpack it and read what is inside.'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive', 'Unpack it and read what is inside.'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program', 'Only documents can be read.'],
  [[0x4d, 0x5a, 0x90], 'a program', 'Only documents can be read.'],
];

/** Refusals: `empty-document`, `format-not-read`, `not-text`. */
export function kindOfBytes(bytes: Uint8Array, hints: DecodeHints): FileKind {
  const name = hints.name ?? 'The file';
  if (bytes.length === 0)
    throw new Refusal('empty-document', `${name} is empty (0 bytes).`, {
      next: 'Look whether it was saved whole.',
    });
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  // A PDF may have up to 1 kB before its header (ISO 32000-1, annex H).
  if (head.includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return kindOfZip(bytes, name);
  for (const [signature, what, next] of NOT_READ)
    if (startsWith(bytes, signature)) throw new Refusal('format-not-read', `${name} is ${what}.`, { next });
  if (/\.mbox$/i.test(hints.name ?? '') && head.startsWith('From ')) return 'mbox';
  if (/\.eml$/i.test(hints.name ?? '') || hints.contentType === 'message/rfc822' || looksLikeMessage(head))
    return 'eml';
  refuseNoise(bytes, name);
  return 'text';
}

function kindOfZip(bytes: Uint8Array, name: string): 'docx' | 'zip' {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.includes('word/document.xml')) return 'docx';
  const office = [
    'xl/workbook.xml',
    'ppt/presentation.xml',
    'mimetypeapplication/vnd.oasis',
    'mimetypeapplication/epub',
  ];
  if (office.some((mark) => buffer.includes(mark)))
    throw new Refusal(
      'format-not-read',
      `${name} is a spreadsheet, slides, an OpenDocument file or an e-book.`,
      {
        next: 'Save it as .docx, PDF or text and read that.',
      },
    );
  return 'zip';
}

/** An e-mail opens with headers: `Received: …`, `From: …`, `Subject: …`, at least two that only e-mails have. */
function looksLikeMessage(head: string): boolean {
  const headers = head.split(/\r?\n\r?\n/)[0]!;
  if (!/^[\w-]+:[ \t]/.test(headers)) return false;
  return (
    (headers.match(
      /^(Received|Return-Path|MIME-Version|Message-ID|Delivered-To|DKIM-Signature|From|To|Subject):/gim,
    )?.length ?? 0) >= 3
  );
}

/** Control characters that no text holds: more than one in two hundred is noise. UTF-16 has zeros in order, not at random. */
function refuseNoise(bytes: Uint8Array, name: string): void {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return;
  const length = Math.min(bytes.length, 64 * 1024);
  let control = 0;
  let zerosEven = 0;
  let zerosOdd = 0;
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i]!;
    if (byte === 0) {
      if (i % 2 === 0) zerosEven += 1;
      else zerosOdd += 1;
    } else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 0x7f) control += 1;
  }
  const zeros = zerosEven + zerosOdd;
  const wide = zeros > length / 6 && Math.min(zerosEven, zerosOdd) < zeros / 20;
  if ((wide ? 0 : zeros) + control <= length / 200) return;
  throw new Refusal('not-text', `${name} is not text: it is full of bytes that no text holds.`, {
    next: 'Look whether the download is complete and the file is what its name says.',
  });
}
