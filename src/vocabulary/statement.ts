// What the register keeps: one assertion with its original words, its source, and who recorded it when. Append-only.
import type { Certainty, FactType } from './claim.ts';
import type { Mod } from './codes.ts';
import type { Evidence } from './evidence.ts';

/** UTC instant, `2026-11-21T20:42:14.123Z`. */
export type Instant = string;

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type EntityKind =
  | 'agreement'
  | 'act'
  | 'person'
  | 'activity'
  | 'document'
  | 'relation'
  | 'programme'
  | 'register';

/**
 * What is asserted. The types of claim as reading emits them (their fields are the value), and those that only the
 * register makes: `document` (a document was received), `review` (a decision on a statement), `identity` (two entities
 * are the same, different, unsure), `pin` (the value to show), `programme` (a record of the programme).
 */
export type StatementFact = FactType | 'document' | 'review' | 'identity' | 'pin' | 'programme' | 'note';

/** Who made the assertion: a reader with its version and rule, a person at the desk, or an import. */
export type Origin =
  | { by: 'reader'; name: string; version: string; rule?: string }
  | { by: 'person'; name: string }
  | { by: 'import'; name: string; row?: string };

export interface NewStatement {
  /** The entity as its source names it, `doc:3f9a…#a1`; which entities are one is said by `identity` statements. */
  entityId: string;
  kind: EntityKind;
  fact: StatementFact;
  /** The claim's fields without `t`, `evidence`, `mod`, `rule`; local ids replaced by entity ids. */
  value: Json;
  mod?: Mod;
  certainty?: Certainty;
  language?: string;
  /** Id of the document that states it. */
  document?: string;
  evidence?: Evidence[];
  origin: Origin;
  /** The statement this one takes back. It stays readable for every `knownOn` before. */
  retracts?: string;
}

export interface Statement extends NewStatement {
  /** Stable for ever; survives export and import. */
  id: string;
  /** Place in the log, 1, 2, 3 … */
  seq: number;
  recordedAt: Instant;
  /** Actor id, `local` for the one local user. */
  recordedBy: string;
  /** sha-256 over this statement and the hash before it. */
  hash: string;
}

export type ReviewDecision = 'accepted' | 'corrected' | 'rejected';
/** `proposed` until somebody decides. What a person enters is `accepted` from the start. */
export type ReviewState = 'proposed' | ReviewDecision;

/** Ranks of sources, highest first: which of several values is shown, and why. */
export const SOURCE_RANKS = [
  'official-text',
  'gazette',
  'parliament',
  'communique',
  'agency',
  'press',
  'unknown',
] as const;
export type SourceRank = (typeof SOURCE_RANKS)[number];
