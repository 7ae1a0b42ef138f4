// What a document proposes to the programme, what it might join, and what a person decided.
import type { ActivityClaim } from '../../vocabulary/claim.ts';
import type { Domain, Form } from '../../vocabulary/codes.ts';
import type { ActivityFields, Phase } from '../activities/activity.ts';
import type { Edtf } from '../records/record.ts';
import type { ObservationFields } from '../training/training.ts';

/** An activity as one document tells it. */
export interface ReadActivity {
  /** Id of the statement it was read as. */
  claim: string;
  document: {
    id: string;
    title?: string;
    published?: Edtf;
    rank: string;
    /** Near-copies of one dispatch carry the same group. */
    group: string;
  };
  activity: Omit<ActivityClaim, 't' | 'id' | 'evidence'>;
  quote?: string;
  domains?: Domain[];
  forms?: Form[];
  speaker?: string;
}

export type ProposedAs =
  | 'activity'
  | 'phase'
  | 'planningPhase'
  | 'observation'
  | 'counterEvidence'
  | 'report';
export type Band = 'same' | 'likely' | 'possible' | 'new';

export interface Candidate {
  record: string;
  type: 'activity' | 'observation';
  title: string;
  band: Exclude<Band, 'new'>;
  because: string[];
}

export interface Proposal {
  read: ReadActivity;
  as: ProposedAs;
  band: Band;
  candidates: Candidate[];
  fields?: Partial<ActivityFields>;
  phase?: Phase;
  observation?: ObservationFields;
  /** What cannot be known from this document: `days-unknown`, `institution-unknown`. */
  missing: string[];
  decision?: ProposalDecisionFields & { id: string };
}

export type Decision = 'create' | 'join' | 'reject' | 'defer';
export type RejectReason = 'domestic' | 'notDefence' | 'duplicate' | 'wrongReading';

export interface ProposalDecisionFields {
  claim: string;
  group: string;
  document: string;
  decision: Decision;
  as?: ProposedAs;
  reason?: RejectReason;
  /** The record made or joined. */
  target?: { type: 'activity' | 'observation'; id: string };
  /** What was seen: the candidates with their bands. */
  seen: { record: string; band: string }[];
  undone?: boolean;
}
