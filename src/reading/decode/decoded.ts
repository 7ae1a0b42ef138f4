// What decoding gives: the canonical text of one document, the way back to its source, and what its markup declares.
import type { EdtfText } from '../../vocabulary/claim.ts';
import type { DocumentFormat, Finding, Part, SourceSegment } from '../../vocabulary/reading.ts';
import type { Refusal } from '../../vocabulary/refusal.ts';

/** What is known of the bytes before they are opened. */
export interface DecodeHints {
  /** File name or address; its ending helps where the bytes do not tell. */
  name?: string;
  /** MIME type, as a server or an e-mail part gives it. */
  contentType?: string;
  /** Character set, where something outside the bytes gives it. */
  charset?: string;
}

/** What the document's own markup says of itself: JSON-LD, meta, `lang`, e-mail headers, a feed's item. */
export interface Declared {
  published?: EdtfText;
  url?: string;
  lang?: string;
  outlet?: string;
}

export interface Decoded {
  format: DocumentFormat;
  /** Canonical text. For a text file, the input itself, unchanged. */
  text: string;
  /** Way back to the source, in order; absent for text files (the source is the text). */
  segments?: SourceSegment[];
  title?: string;
  declared: Declared;
  /** Parts that the markup tells, in order; what they leave uncovered is not known to be anything. */
  parts?: Part[];
  findings: Finding[];
}

/** One document of a file that may hold several; `name` is `file.zip/inner.pdf`, `feed.xml#3`. */
export type DecodedItem =
  /** `bytes`: those of this document alone, where its file holds several. */
  { name: string; decoded: Decoded; bytes?: Uint8Array } | { name: string; refusal: Refusal };
