// Training places: institutions, courses, runs, the seats offered to each State, and numbers that documents report.
import type { CountQuality } from '../../vocabulary/codes.ts';
import type { Day, Edtf, InstantText, StateCode } from '../records/record.ts';

export interface InstitutionFields {
  names: Record<string, string>;
  state: StateCode;
  /** An organisation may own it (`NATO`). */
  owner_organisation?: string;
  zone: string;
  place?: string;
  manager: string;
}

export interface CourseFields {
  institution: string;
  code?: string;
  title: Record<string, string>;
  discipline?: string;
  level?: string;
  delivery: 'residential' | 'online' | 'blended' | 'mobileTeam';
  languages: string[];
  minimumLanguageLevel?: string;
  /** ISO duration. */
  length?: string;
}

export interface RunFields {
  course: string;
  first: Day;
  last: Day;
  capacity: number;
  minimum?: number;
  nominateBy?: Day;
  confirmBy?: Day;
  freeCancellationUntil?: Day;
  agreement?: string;
  planLine?: string;
  activity?: string;
  /** States waiting for seats that fall free, in order. */
  waitingStates: StateCode[];
}

export const QUOTA_BASES = ['free', 'preferential', 'paid'] as const;

export interface QuotaFields {
  run: string;
  state: StateCode;
  offered: number;
  basis: (typeof QUOTA_BASES)[number];
  /** Ends with that day in the institution's zone. */
  acceptBy: Day;
  standing: 'offered' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn';
  /** How many of the offered seats the sending State took up. */
  taken?: number;
  planLine?: string;
}

export const SEAT_STATES = [
  'open',
  'nominated',
  'accepted',
  'rejected',
  'waitlisted',
  'confirmed',
  'enrolled',
  'graduated',
  'failed',
  'leftMedical',
  'leftDisciplinary',
  'recalled',
  'withdrawn',
  'noShow',
] as const;
export type SeatState = (typeof SEAT_STATES)[number];

export const SEAT_ENDS: ReadonlySet<SeatState> = new Set([
  'rejected',
  'graduated',
  'failed',
  'leftMedical',
  'leftDisciplinary',
  'recalled',
  'withdrawn',
  'noShow',
]);

/** Seats that take one of the offered ones (I3). */
export const SEATS_TAKEN: ReadonlySet<SeatState> = new Set([
  'accepted',
  'confirmed',
  'enrolled',
  'graduated',
  'failed',
  'leftMedical',
  'leftDisciplinary',
  'recalled',
]);

export const LOSSES = [
  'failed',
  'leftMedical',
  'leftDisciplinary',
  'recalled',
] as const satisfies SeatState[];

export interface SeatFields {
  quota: string;
  activity?: string;
  state: SeatState;
  /** Key of the candidate in the erasable store apart (I12); never a name. */
  candidate?: string;
  /** Candidates who held the seat before: replaced, counted once. */
  replaced?: number;
  nominatedAt: InstantText;
  enrolledOn?: Day;
  /** Last day of presence of one who left early, or of graduation. */
  leftOn?: Day;
}

export const MEASURES = [
  'intake',
  'stock',
  'graduates',
  'cumulative',
  'capacity',
  'share',
  'offered',
] as const;
export type Measure = (typeof MEASURES)[number];

/** A number read in a document: compared with the rolls, never part of them (I10). */
export interface ObservationFields {
  measure: Measure;
  value: number;
  quality: CountQuality;
  /** Day or period it is true of; absent: not known. */
  when?: Edtf;
  trainees: StateCode[];
  host?: StateCode;
  institution?: string;
  institutionAsWritten?: string;
  basis: 'free' | 'preferential' | 'paid' | 'unknown';
  speaker?: string;
  quote?: string;
  /** planned, conditional, denied numbers are shown and never added. */
  mod?: string;
  sources: { document: string; claim: string; group: string }[];
}
