// What the register shows of one thing: its statements as they stand now, its fields, and the rule that chose each value.
import type { Mod } from '../vocabulary/codes.ts';
import type { EntityKind, Json, ReviewState, SourceRank, Statement } from '../vocabulary/statement.ts';

/** What the register knows of a document when it weighs its statements; the text itself is kept apart. */
export interface DocumentInfo {
  /** `doc:` and the first 16 hexadecimal digits of the bytes' sha-256. */
  id: string;
  title: string;
  language: string;
  outlet?: string;
  url?: string;
  published?: string;
  rank: SourceRank;
  /** The first document that carried the same dispatch; its own id where it stands alone. */
  dispatch: string;
  example: boolean;
}

/** A statement that nobody has taken back, with what was decided on it. */
export interface Live {
  statement: Statement;
  review: ReviewState;
  /** The statement that decided, if any. */
  decision?: Statement;
  /** What it says now: as corrected, otherwise as recorded. */
  value: Json;
  /** What stood there before a correction. */
  original?: Json;
  /** How it was asserted before that was corrected. */
  originalMod?: Mod | 'actual';
  source?: DocumentInfo;
}

/** `pinned` by a person, `only` value there is, `rank` of its source, `newest` of equal ranks. */
export type ChosenBy = 'pinned' | 'only' | 'rank' | 'newest';

export interface Field {
  /** The value shown. */
  value: Json;
  statements: Live[];
  chosenBy: ChosenBy;
  /** What other statements say. */
  others: { value: Json; statements: Live[]; contradicts: boolean }[];
}

/** One act in an agreement's life, told by one or more documents. */
export interface Act {
  /** Entity id of its first statement. */
  id: string;
  step: string;
  value: { [key: string]: Json };
  mod?: string;
  statements: Live[];
}

/** Why two entities are, or may be, one; the newest word on a pair. */
export interface Judged {
  a: string;
  b: string;
  judgement: Judgement;
  because: string[];
  score?: number;
  /** `reader foedera-identity 1` or `person local`. */
  by: string;
  at: string;
  statement: string;
}

export type Judgement = 'same' | 'different' | 'unsure';

export interface Entity {
  /** Canonical id: that of the member recorded first. */
  id: string;
  kind: EntityKind;
  /** Ids of the sources' entities that are this one. */
  members: string[];
  statements: Live[];
  fields: Record<string, Field>;
  /** Of agreements. */
  acts: Act[];
  /** Statements by documents and persons about who said what of this entity. */
  said: Live[];
  judged: Judged[];
  /** Canonical ids of agreements that say they replace this one. */
  replacedBy: string[];
}
