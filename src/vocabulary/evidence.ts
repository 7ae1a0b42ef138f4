// Where in a document something is said: a run of the canonical text and the words that stand there.

/** Half-open range of UTF-16 code units of a document's canonical text. */
export interface Span {
  start: number;
  end: number;
}

/** A quoted passage. Invariant: `text.slice(start, end) === quote`; anything else is refused. */
export interface Evidence extends Span {
  quote: string;
}
