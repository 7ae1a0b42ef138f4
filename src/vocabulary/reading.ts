// What reading gives for one document: its own data, its canonical text, the claims, and what stayed doubtful.
import type { Claim, EdtfText } from './claim.ts';
import type { Evidence, Span } from './evidence.ts';

export type DocumentFormat = 'text' | 'html' | 'pdf' | 'docx' | 'eml' | 'feed';

/** What came with the document, from outside its bytes. */
export interface Accompanying {
  /** File name, or `-`. */
  name?: string;
  url?: string;
  published?: EdtfText;
  outlet?: string;
}

/** A doubt with its passage: bad input is reported beside the good results, never thrown. */
export interface Finding {
  /** kebab-case: `weekday-without-year`, `no-text-layer`, `metadata-date-contradicts-text` … */
  code: string;
  message: string;
  evidence?: Evidence[];
}

/** What part of the page a stretch of text is; only `title dateline lead body caption table` carry claims. */
export type PartKind =
  | 'title'
  | 'dateline'
  | 'body'
  | 'caption'
  | 'table'
  | 'menu'
  | 'related'
  | 'newsletter'
  | 'comment'
  | 'legal'
  | 'metadata';

export interface Part extends Span {
  kind: PartKind;
}

/** Maps a stretch of canonical text back to the source: byte-decoded offset, or PDF page and box. */
export interface SourceSegment extends Span {
  sourceStart?: number;
  sourceEnd?: number;
  page?: number;
  /** PDF points, origin top left: x, y, width, height. */
  box?: [number, number, number, number];
}

export interface Reading {
  format: DocumentFormat;
  /** ISO 639-1 of the main body; `und` where it cannot be told. */
  lang: string;
  title?: string;
  /** Best publication date and where it was found. */
  published?: { date: EdtfText; from: 'dateline' | 'url' | 'page' | 'given' | 'text'; evidence?: Evidence[] };
  outlet?: string;
  url?: string;
  /** Canonical text: what offsets count in. The input itself for .txt. */
  text: string;
  parts: Part[];
  segments?: SourceSegment[];
  claims: Claim[];
  findings: Finding[];
}
