// What is done: an activity with its States, days, places and strength, its phases, the decisions and reports it gave.
import type { CountQuality, Domain, Form } from '../../vocabulary/codes.ts';
import type { Day, Edtf, StateCode } from '../records/record.ts';
import type { ActivityKind, ExerciseType, Level, PhaseType, ReasonCode, StateRole } from './kinds.ts';

export const ACTIVITY_STATES = [
  'proposed',
  'planned',
  'confirmed',
  'underway',
  'held',
  'reported',
  'closed',
  'postponed',
  'cancelled',
  'declined',
  'notHeld',
] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** States whose records keep their history and count in no total (I5). */
export const STRUCK_STATES: ReadonlySet<ActivityState> = new Set(['cancelled', 'declined', 'notHeld']);

export interface Count {
  value: number;
  quality: CountQuality;
  /** The day it is true of. */
  on?: Edtf;
}

export interface Place {
  name: string;
  /** State whose territory it is; on a ship or aircraft the flag State (I6). */
  state?: StateCode;
  setting?: 'land' | 'ship' | 'aircraft' | 'highSeas';
  /** `46.2,51.3`: degrees, latitude first. */
  position?: string;
  /** What it is used as: a range needs RNG on the legal basis, airspace AIR, a base BAS. */
  use?: 'range' | 'airspace' | 'base' | 'port';
  facility?: string;
}

export interface Strength {
  personnel?: Count;
  wheeled?: Count;
  tracked?: Count;
  tanks?: Count;
  aircraft?: Count;
  ships?: Count;
}

export interface Phase {
  ordinal: number;
  type: PhaseType;
  period?: Edtf;
  host: StateCode;
  place?: Place;
  /** Where the planned steps of the phase stand: a phase is underway or held by its own evidence. */
  state?: ActivityState;
  /** Claims it was made from. */
  from?: string[];
}

/** A person who held an office on that day; others are counted, not named (I12). */
export interface Official {
  name: string;
  asWritten?: string;
  office: string;
  state: StateCode;
  person?: string;
  head?: boolean;
}

export interface StateIn {
  state: StateCode;
  role: StateRole;
}

/** One document's word about an activity, kept beside the others: fields fall back to what remains. */
export interface ClaimUse {
  claim: string;
  document: string;
  group?: string;
  published?: Edtf;
  rank: string;
  as: 'activity' | 'phase' | 'counterEvidence' | 'planningPhase';
  fields: Partial<ActivityFields>;
  phase?: Phase;
  quote?: string;
  decidedBy: string;
}

export interface ActivityFields {
  kind: ActivityKind;
  exerciseType?: ExerciseType;
  /** By language, `fr`, `en`, `und` as written. */
  title: Record<string, string>;
  state: ActivityState;
  /** Observatory use: the state rests on evidence and nobody approves it. */
  asReported?: boolean;
  domains: Domain[];
  forms: Form[];
  states: StateIn[];
  planned?: Edtf;
  actual?: Edtf;
  zone?: string;
  places: Place[];
  phases: Phase[];
  edition?: string;
  level?: Level;
  strength?: Record<StateCode, Strength>;
  flags?: {
    armed?: boolean;
    liveFire?: boolean;
    classified?: boolean;
    thirdStatePersonnel?: boolean;
    materiel?: boolean;
  };
  planLine?: string;
  agreement?: string;
  officials?: Official[];
  delegation?: Record<StateCode, number>;
  /** Visits: who travels to whom. */
  guest?: StateCode;
  /** Short reason code of the last postponement or cancellation. */
  reasonCode?: ReasonCode;
  /** Bookings that were waived as not needed, with the reason. */
  bookingsWaived?: string;
  /** Cost lines left undecided on purpose. */
  costsUndecided?: boolean;
  /** The approver's reason for going on without `covered`, kept beside the verdict. */
  basisReason?: { reason: string; by: string; finding: string };
  /** Answers to open conditions, by condition. */
  conditionAnswers?: Record<string, string>;
  claims?: ClaimUse[];
  /** Fields that a person set to stay. */
  pinned?: (keyof ActivityFields)[];
  /** Fields a person entered; the others come from claims. */
  enteredFields?: string[];
  /** The name of an exercise as read, for its series. */
  series?: string;
  seriesYear?: string;
  /** Feed entries change their number when time, place or state changes. */
  sequence?: number;
}

export interface DecisionFields {
  text: string;
  adoptedBy: { type: 'session' | 'plan' | 'activity'; id: string };
  ownerState: StateCode;
  organ?: string;
  due: Day | 'none';
  state: 'open' | 'done' | 'lapsed' | 'superseded';
}

export interface ReportFields {
  activity: string;
  state: 'draft' | 'submitted' | 'accepted' | 'returned';
  reportingState: StateCode;
  actual?: Edtf;
  strength?: Strength;
  outcome?: string;
  lessons: { observation: string; recommendation?: string; owner?: string; due?: Day }[];
  incidents?: string[];
}
