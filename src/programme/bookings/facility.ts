// Ranges, airspace, ports, barracks, and what is booked on them: a range is booked, never reserved.
import type { Day, InstantText, StateCode } from '../records/record.ts';
import type { UseTime } from '../time/spans.ts';

export const FACILITY_KINDS = [
  'range',
  'trainingArea',
  'airspace',
  'airfield',
  'port',
  'barracks',
  'simulator',
  'school',
  'medical',
] as const;
export type FacilityKind = (typeof FACILITY_KINDS)[number];

/** `SFC` and `UNL` have no value and compare with every reference. */
export interface VerticalLimit {
  value?: number;
  unit?: 'ft' | 'm' | 'FL';
  reference: 'AGL' | 'AMSL' | 'STD' | 'SFC' | 'UNL';
}

export interface Layer {
  lower: VerticalLimit;
  upper: VerticalLimit;
}

export interface OpeningHours {
  /** 1 Monday … 7 Sunday. */
  weekdays: number[];
  /** Local wall time, `08:00`–`17:00`; `24:00` closes at midnight. */
  from: string;
  to: string;
}

export interface FacilityFields {
  names: Record<string, string>;
  state: StateCode;
  organ?: string;
  manager: string;
  kind: FacilityKind;
  zone: string;
  position?: string;
  /** immediate: a request without clash is allocated at once. */
  mode: 'decided' | 'immediate';
  capacity: 'exclusive' | { units: number; unit: string };
  parent?: string;
  clashesWith?: string[];
  requires?: string[];
  uses?: string[];
  openingHours?: OpeningHours[];
  /** Months it may be used, `[5, 9]`: May to September. */
  season?: [number, number];
  /** ISO durations, set-up before and clear-up after each use. */
  bufferBefore?: string;
  bufferAfter?: string;
  shortestNotice?: string;
  longestStay?: string;
  layer?: Layer;
}

export interface ClosureFields {
  facility: string;
  time: UseTime;
  reason: string;
}

export const BOOKING_STATES = [
  'hold',
  'requested',
  'acknowledged',
  'inQueue',
  'earmarked',
  'allocated',
  'active',
  'completed',
  'refused',
  'cancelled',
  'released',
  'expired',
  'noShow',
] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

export const FINISHED_BOOKINGS: ReadonlySet<BookingState> = new Set([
  'completed',
  'refused',
  'cancelled',
  'released',
  'expired',
  'noShow',
]);

/** 1 safety of life, 2 host's national need, 3 exercise of a signed plan, 4 its other lines, 5 agreed outside it, 6 routine. */
export type PriorityClass = 1 | 2 | 3 | 4 | 5 | 6;

export interface BookingFields {
  /** A package is booked whole or not at all. */
  facilities: string[];
  activity?: string;
  title?: string;
  state: BookingState;
  requestingState: StateCode;
  unit?: string;
  requester: string;
  use?: string;
  time: UseTime;
  /** Version of the zone data it was booked under. */
  zoneVersion: string;
  units?: number;
  layer?: Layer;
  priority: PriorityClass;
  requestedAt: InstantText;
  /** A hold blocks until then, while a form is filled. */
  holdUntil?: InstantText;
  /** A slot that freed is offered to the first that fits, until then. */
  offer?: { at: InstantText; until: InstantText } | null;
  /** Freed early: blocks only until then. */
  releasedAt?: InstantText;
  idempotencyKey?: string;
  recurring?: string;
  occurrence?: Day;
  /** The first answer was a wait, and why. */
  waitsFor?: string[];
}
