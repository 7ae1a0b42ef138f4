// Where the agreement stands on a day, in one way the world may be: every answer a number, nothing in doubt.
import type { Day } from '../time/day.ts';

/** Findings of one world, as bits. */
export const FLAG = {
  lateNotice: 1,
  oneDayDoubt: 2,
  noticeRevoked: 4,
  noticeStopped: 8,
  denunciationWithoutRight: 16,
  noticeWithoutRight: 32,
  article56: 64,
  impliedRightRefused: 128,
  noRenewalRecorded: 256,
  renewalAfterExpiry: 512,
  partlyReplaced: 1024,
  survives: 2048,
  replacedBeforeEntry: 4096,
  endedBeforeEntry: 8192,
  countsFromSecondTerm: 16384,
} as const;

/** Days as integers; NEVER = none; OPAQUE = only a missing clause would tell. */
export interface Standing {
  entry: Day;
  inForce: boolean;
  applied: boolean;
  suspended: boolean;
  provisional: boolean;
  /** Number of the term; 0 = none. */
  number: number;
  first: Day;
  last: Day;
  nextRenewal: Day;
  expires: Day;
  lastDay: Day;
  nextLastDay: Day;
  /** 0 no, 1 yes, 2 only a missing clause would tell. */
  open: number;
  effectNow: Day;
  /** First day not in force. */
  out: Day;
  /** Index into HOW. */
  how: number;
  flags: number;
  noticeSince: Day;
  /** The last term if nothing more is done, and which clauses bind: where these change, days jump. */
  lastTerm: number;
  /** Terms that the next last day for notice, a notice on this day, and a notice given reach. */
  nextTerm: number;
  exitTerm: number;
  version: number;
  partyOut: Day[] | undefined;
  /** A renewal agreed after the end revives it, in this reading. */
  revived: boolean;
}
