// Every limit of decoding in one place: what is larger is refused with a sentence, never tried.

const KB = 1024;
const MB = 1024 * KB;

export const LIMITS = {
  /** Bytes of one text, HTML, e-mail or feed file. A year of one outlet's press is about 15 MB. */
  textBytes: 20 * MB,
  /** Bytes of one PDF or DOCX file. */
  pdfBytes: 60 * MB,
  docxBytes: 30 * MB,
  /** Pages of one PDF: the longest treaty series volumes have about 600. */
  pdfPages: 1500,
  /** Characters taken from one PDF page; more is a drawing made of letters. */
  pdfPageCharacters: 100_000,
  /** Milliseconds for one PDF, between pages. */
  pdfMilliseconds: 60_000,
  /** Open elements one inside the other. Browsers stop at 512. */
  htmlDepth: 1000,
  /** HTML above this many characters is never sent to the slow path (a whole DOM). */
  slowPathCharacters: 1 * MB,
  /** Nor a page of more block elements: a DOM library takes about 0.3 ms for each. */
  slowPathElements: 1500,
  /** Bytes of a ZIP, its entries, bytes unpacked in all, and unpacked : packed. */
  zipBytes: 200 * MB,
  zipEntries: 10_000,
  zipUnpackedBytes: 1024 * MB,
  zipRatio: 200,
  /** A ZIP inside a ZIP is opened once, no deeper. */
  containerDepth: 2,
  /** Items of a feed, messages of a mailbox, attachments of a message. */
  feedItems: 5000,
  mailboxMessages: 20_000,
  attachments: 100,
} as const;

/** Bytes as a person says them: `52.4 MB`. */
export function sayBytes(bytes: number): string {
  if (bytes < KB) return `${bytes} bytes`;
  if (bytes < MB) return `${Math.round(bytes / KB)} kB`;
  return `${(bytes / MB).toFixed(1).replace(/\.0$/, '')} MB`;
}
