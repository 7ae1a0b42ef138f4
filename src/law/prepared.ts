// A record made ready for many questions: what is certain as integers, what is doubtful as doubts.
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { LegalRecord, PolicyChoices } from '../vocabulary/legal-record.ts';
import type { Act } from './acts.ts';
import type { Clauses } from './clauses.ts';
import type { Chain, EntryPlan } from './entry-into-force.ts';
import type { Doubts, Moment } from './doubt.ts';

/** A notice: of denunciation or of non-renewal. */
export interface Notice {
  act: Act;
  kind: 'denunciation' | 'nonRenewal';
  byDispatch: Moment | undefined;
  byReceipt: Moment | undefined;
  /** First day not in force that the notice itself claims. */
  claims: Day | undefined;
  revocations: Moment[];
  /** Stretches during which the period did not run. */
  stops: { from: Moment; until: Moment | undefined }[];
  /** Reading: 1 = a late notice counts against the following renewal. */
  late: Moment | undefined;
  /** Reading: 1 = a right to denounce is implied (VCLT 56(1)). */
  implied: Moment | undefined;
  /** Delay of an exit from an arrangement that says nothing. */
  arrangement: Moment | undefined;
}

export interface RenewalAct {
  day: Moment;
  length: Period | undefined;
  until: Moment | undefined;
  /** Length of the term added, where neither act nor clause gives one. */
  opaque: Moment | undefined;
  /** Reading: 1 = a renewal agreed after expiry revives the agreement. */
  revives: Moment | undefined;
}

export interface ClauseVersion {
  /** From when these clauses bind; undefined: from the beginning. */
  from: Moment | undefined;
  clauses: Clauses;
}

/** A later agreement that takes the place of this one. */
export interface ReplacedBy {
  other: string;
  part: boolean;
  /** Its first day. */
  day: Moment;
  /** The day of the act that brought that about. */
  since: Moment;
}

export interface PartyPlan {
  party: string;
  /** Its own entry where that differs from the general one. */
  own: Moment | undefined;
  chain: Chain;
  stated: Moment | undefined;
  /** Its consent is expected and not on record: codes, and first day possible. */
  missing: { codes: string[]; from: Day | null } | undefined;
}

export interface Provisional {
  from: Moment[];
  chain: Chain;
  ends: Moment[];
}

export interface Prepared {
  record: LegalRecord;
  policies: PolicyChoices;
  binding: boolean;
  acts: Act[];
  doubts: Doubts;
  findings: Set<string>;
  entry: EntryPlan;
  /** The latest signature, for terms counted from it. */
  signature: Moment[];
  versions: ClauseVersion[];
  notices: Notice[];
  renewals: RenewalAct[];
  suspensions: { from: Moment; until: Moment | undefined }[];
  resumptions: Moment[];
  provisional: Provisional | 'unknown' | undefined;
  terminations: { since: Moment; end: Moment; how: string }[];
  replacedBy: ReplacedBy[];
  parties: PartyPlan[];
  /** Steps before consent in a State's procedure on record. */
  stepsBefore: (party: string) => ReadonlySet<string> | undefined;
  /** Days on which it is stated to have been in force, or evidenced not to have been. */
  evidence: { day: Day; inForce: boolean }[];
}
