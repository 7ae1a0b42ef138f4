// The closed lists of what is done under agreements.
import type { Form } from '../../vocabulary/codes.ts';

export const ACTIVITY_KINDS = [
  'exercise',
  'course',
  'visit',
  'talks',
  'consultation',
  'commissionSession',
  'expertExchange',
  'conference',
  'observation',
  'areaUse',
  'portCall',
  'overflight',
  'transit',
  'exchangePost',
  'research',
  'medical',
  'cultural',
  'sport',
  'delivery',
  'deployment',
  'peacekeeping',
  'withdrawal',
  'basing',
  'attache',
  'ceremony',
  'information',
  'operation',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const EXERCISE_TYPES = [
  'field',
  'liveFire',
  'commandPost',
  'computerAssisted',
  'tableTop',
  'tacticalSpecial',
  'operationalTactical',
] as const;
export type ExerciseType = (typeof EXERCISE_TYPES)[number];

export const PHASE_TYPES = [
  'initialPlanning',
  'mainPlanning',
  'finalPlanning',
  'siteSurvey',
  'deployment',
  'conduct',
  'liveFire',
  'visitorsDay',
  'closing',
  'redeployment',
  'afterAction',
] as const;
export type PhaseType = (typeof PHASE_TYPES)[number];

/** Phases that may lie outside the days of their edition (I7). */
export const PHASES_OUTSIDE: ReadonlySet<PhaseType> = new Set([
  'initialPlanning',
  'mainPlanning',
  'finalPlanning',
  'siteSurvey',
  'afterAction',
]);

export const STATE_ROLES = ['host', 'sender', 'participant', 'observer', 'organiser', 'third'] as const;
export type StateRole = (typeof STATE_ROLES)[number];

export const LEVELS = [
  'headOfState',
  'headOfGovernment',
  'minister',
  'deputyMinister',
  'chiefOfDefence',
  'serviceChief',
  'general',
  'expert',
  'unit',
] as const;
export type Level = (typeof LEVELS)[number];

export const OUTCOMES = [
  'done',
  'partly',
  'postponed',
  'cancelled',
  'carriedOver',
  'replaced',
  'notDone',
  'unknown',
] as const;
export type LineOutcome = (typeof OUTCOMES)[number];

export const REASON_CODES = [
  'weather',
  'budget',
  'operations',
  'political',
  'medical',
  'facility',
  'legalBasis',
  'clearance',
  'nomination',
  'other',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Kinds that one State may do alone. */
export const ONE_STATE_KINDS: ReadonlySet<ActivityKind> = new Set(['deployment', 'withdrawal']);

/** The form in which a kind is held, where the activity does not say; a kind not listed is practical cooperation. */
export const FORM_OF_KIND: Partial<Record<ActivityKind, Form>> = {
  visit: 'VIS',
  talks: 'MTG',
  consultation: 'MTG',
  commissionSession: 'GRP',
  expertExchange: 'EXP',
  conference: 'CNF',
  observation: 'OBS',
  course: 'CRS',
  information: 'INFO',
};
