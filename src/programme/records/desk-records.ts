// Small records the desk itself keeps: permissions of movement as far as an activity needs them, notices, refused writes.
import type { Day, InstantText, StateCode } from './record.ts';

/** A clearance as far as activities and their basis need it; its form by mode is laid out later. */
export interface ClearanceFields {
  activity?: string;
  mode: 'air' | 'sea' | 'road' | 'rail';
  issuing: StateCode;
  requesting: StateCode;
  state:
    | 'drafted'
    | 'submitted'
    | 'acknowledged'
    | 'granted'
    | 'grantedWithConditions'
    | 'refused'
    | 'withdrawn'
    | 'used'
    | 'partlyUsed'
    | 'unused';
  number?: string;
  window?: { first: Day; last: Day };
}

/** Something the owner of a record must be told; read at the desk. */
export interface NoticeFields {
  to: string;
  /** `basis-changed`, `booking-bumped`, `slot-offered` … */
  code: string;
  about: { type: string; id: string };
  text: string;
  /** Other records that explain it: both findings of a changed basis. */
  see?: string[];
  read?: boolean;
}

/** A write that was refused for want of a right: kept, so that it can be asked about. */
export interface RefusedWriteFields {
  actor: string;
  act: string;
  about?: string;
  code: string;
  at: InstantText;
}
