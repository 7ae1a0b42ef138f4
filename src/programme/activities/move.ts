// What a person gives with a step of an activity: reason, days, evidence, answers to what stands open.
import type { Edtf, Proof } from '../records/record.ts';
import type { ReasonCode } from './kinds.ts';
import type { ActivityAct } from './steps.ts';

export interface Move {
  act: ActivityAct;
  reason?: string;
  reasonCode?: ReasonCode;
  askedBy?: string;
  /** Days it was really held, EDTF. */
  actual?: Edtf;
  /** New period when planned again; absent: open. */
  planned?: Edtf;
  evidence?: Proof[];
  /** The approver's reason for going on without `covered`. */
  basisReason?: string;
  conditionAnswers?: Record<string, string>;
  bookingsWaived?: string;
  costsUndecided?: boolean;
  seen?: number;
}
