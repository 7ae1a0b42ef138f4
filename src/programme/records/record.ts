// What every record of the programme carries besides its own fields, and the changes it is folded from.
import type { Json } from '../../vocabulary/statement.ts';

/** ISO 3166-1 alpha-2, or an organisation of `ORGANISATIONS`. */
export type StateCode = string;
/** `2026-05-04`. */
export type Day = string;
/** UTC instant, `2026-05-04T06:00:00Z`. */
export type InstantText = string;
/** EDTF: `2026-05-04`, `2026-05`, `2026-05-04/2026-05-15`. */
export type Edtf = string;

export const MARKINGS = ['public', 'internal', 'restricted'] as const;
export type Marking = (typeof MARKINGS)[number];

/** A proof: a passage of a document on file, or a note of what was seen and by whom it was said. */
export interface Proof {
  document?: string;
  /** Id of the claim or statement it was read as. */
  claim?: string;
  quote?: string;
  note?: string;
  /** Near-copies of one dispatch carry the same group and count as one source. */
  group?: string;
}

/** A request to do what only an approver may do; it binds to the version it was made on (I9). */
export interface Submission {
  act: string;
  input: Json;
  by: string;
  at: InstantText;
  /** Version the record had once submitted; any later change makes the submission lapse. */
  version: number;
}

export interface Common {
  id: string;
  /** Counts the changes; a write names the version it saw, else `stale-version`. */
  version: number;
  /** States it concerns. */
  desk: StateCode[];
  owner: string;
  marking: Marking;
  releasableTo?: StateCode[];
  origin: 'entered' | 'imported' | 'read';
  evidence: Proof[];
  notes?: string[];
  /** Invented, loaded with the examples. */
  example?: boolean;
  submission?: Submission;
  /** The last submission that was approved, so that a second click records nothing. */
  approved?: { act: string; version: number; by: string };
}
