// The tables that both engines keep, as Kysely sees them. JSON and instants are text, days are days since 1970.
export interface Tables {
  statement: StatementRow;
  document: DocumentRow;
  reading: ReadingRow;
  band: { band: string; document: string };
  /** `first`: place in the log of its first statement; the first of a class names it. */
  member: { entity: string; canonical: string; kind: string; first: number };
  mention: { entity: string; seq: number };
  judgement: JudgementRow;
  block: { key: string; canonical: string };
  card: CardRow;
  facet: { card: string; kind: string; name: string; value: string };
  /** `made`: sha-256 of what its words were made from. */
  indexed: { num: number; card: string; made: string };
  /** `turned`: the same letters from the end; `size`: how many. */
  word: { word: string; turned: string; size: number };
  profile: { canonical: string; data: string };
  record: RecordRow;
  booking: BookingRow;
  aside: { id: string; value: string };
  meta: { name: string; value: string };
}

export interface StatementRow {
  seq: number;
  id: string;
  entity: string;
  kind: string;
  fact: string;
  value: string;
  mod: string | null;
  certainty: string | null;
  language: string | null;
  document: string | null;
  evidence: string | null;
  origin: string;
  rule: string | null;
  retracts: string | null;
  /** Statement that a review or pin decides on. */
  about: string | null;
  at: string;
  actor: string;
  hash: string;
}

export interface DocumentRow {
  id: string;
  sha256: string;
  bytes: number;
  info: string;
  received: string;
  reader: string;
  version: string;
}

/** A text of a document: immutable; a better decoder adds one. */
export interface ReadingRow {
  document: string;
  no: number;
  at: string;
  text: string;
  /** Everything else of the reading but its claims. */
  rest: string;
}

export interface JudgementRow {
  seq: number;
  statement: string;
  a: string;
  b: string;
  judgement: string;
  score: number | null;
  person: number;
}

export interface CardRow {
  id: string;
  kind: string;
  title: string;
  day: number | null;
  documents: number;
  to_review: number;
  contradictions: number;
  example: number;
  recorded: number;
  row: string;
}

export interface RecordRow {
  id: string;
  type: string;
  version: number;
  data: string;
  at: string;
  actor: string;
}

export interface BookingRow {
  id: string;
  facility: string;
  /** Milliseconds since 1970, half-open. */
  starts: number;
  ends: number;
  blocking: number;
  exclusive: number;
  data: string;
}
