// The annual plan of cooperation: its lines, the snapshots exchanged, the signed text and its numbered amendments.
import type { Domain, Form } from '../../vocabulary/codes.ts';
import type { ActivityKind, Level, LineOutcome, ReasonCode } from '../activities/kinds.ts';
import type { Day, Edtf, InstantText, StateCode } from '../records/record.ts';

export const PLAN_STATES = [
  'draft',
  'exchanged',
  'agreed',
  'signed',
  'inExecution',
  'reported',
  'closed',
  'withdrawn',
  'superseded',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What two sides compare, line by line. */
export interface LineText {
  number: number;
  kind: ActivityKind;
  title: Record<string, string>;
  period: Edtf;
  host?: StateCode;
  place?: string;
  count: number;
}

export interface Snapshot {
  number: number;
  at: InstantText;
  lines: LineText[];
}

export interface Answer {
  /** The snapshot it answers. */
  to: number;
  at: InstantText;
  from: StateCode;
  /** `yes`: agreed as it stands. */
  yes: boolean;
  lines: LineText[];
  differences: LineDifference[];
}

export interface LineDifference {
  number: number;
  what: 'same' | 'changed' | 'new' | 'struck';
  fields?: string[];
}

export interface Amendment {
  number: number;
  day: Day;
  struck: number[];
  added: number[];
  changed: number[];
  reason: string;
}

export interface PlanFields {
  kind: 'annual' | 'multiannual' | 'roadmap';
  title: Record<string, string>;
  states: StateCode[];
  organs?: Record<StateCode, string>;
  /** The year it is for, or first and last day. */
  period: Edtf;
  agreement?: string;
  article?: string;
  state: PlanState;
  snapshots: Snapshot[];
  answers: Answer[];
  signature?: { days: Day[]; place?: string; signatories: string[] };
  /** The later of two days: signature by exchange. */
  signedOn?: Day;
  signedLines?: LineText[];
  amendments: Amendment[];
  languages: Record<string, LineText[]>;
}

export interface Deviation {
  kind:
    | 'shift'
    | 'place'
    | 'hostSwap'
    | 'level'
    | 'strength'
    | 'split'
    | 'merge'
    | 'replaced'
    | 'postponed'
    | 'cancelled'
    | 'added';
  reasonCode: ReasonCode;
  askedBy: StateCode;
  agreed: 'yes' | 'no' | 'unknown';
  note?: string;
  at: InstantText;
}

export interface PlanLineFields extends LineText {
  plan: string;
  domains: Domain[];
  forms: Form[];
  senders?: StateCode[];
  level?: Level;
  organs?: Record<StateCode, string>;
  costRule?: string;
  deviations: Deviation[];
  /** Decided by a person; otherwise computed from what was held. */
  outcome?: LineOutcome;
  carriedTo?: string;
  carriedFrom?: string;
  /** Struck or added by that amendment. */
  struckBy?: number;
  addedBy?: number;
  beforeSignature?: boolean;
}
