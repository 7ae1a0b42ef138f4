// What each verb of the programme takes at the edge, by its address.
import { z } from '@hono/zod-openapi';
import { type Verb, VERBS } from '../../desk/programme/verbs.ts';
import * as bodies from './bodies.ts';

const nothing = z.object({}).optional();

const BODIES: Record<string, z.ZodType> = {
  activities: bodies.newActivity,
  'activities/{id}/edit': bodies.activityEdit,
  'activities/{id}/move': bodies.activityMove,
  'activities/{id}/approve': bodies.approval,
  'activities/{id}/check-basis': nothing,
  scopes: bodies.scope,
  series: bodies.newSeries,
  editions: bodies.newEdition,
  decisions: bodies.newDecision,
  'decisions/{id}/move': bodies.decisionMove,
  reports: bodies.newReport,
  'reports/{id}/move': bodies.reportMove,
  facilities: bodies.newFacility,
  closures: bodies.closure,
  'facilities/{id}/promote': nothing,
  bookings: bodies.bookingRequest,
  'bookings/series': bodies.seriesRequest,
  'bookings/hold': bodies.bookingRequest,
  'bookings/{id}/decide': bodies.bookingAct,
  'bookings/{id}/bump': bodies.bump,
  'bookings/{id}/cancel-series': z.object({ which: z.enum(['this', 'thisAndLater', 'all']) }),
  costs: bodies.newCostLine,
  'costs/{id}/move': bodies.costMove,
  'costs/{id}/split': bodies.splitKey,
  rates: bodies.newRate,
  plans: bodies.newPlan,
  'plans/{id}/lines': bodies.newLine,
  'plans/{id}/exchange': nothing,
  'plans/{id}/answer': bodies.planAnswer,
  'plans/{id}/move': bodies.planMove,
  'plans/{id}/amend': bodies.amendment,
  'plans/{id}/approve': bodies.approval,
  'lines/{id}/edit': bodies.lineEdit,
  'lines/{id}/deviate': bodies.deviation,
  'lines/{id}/carry': bodies.carry,
  quotas: bodies.newQuota,
  'quotas/{id}/accept': bodies.taken,
  'quotas/{id}/decline': nothing,
  'seats/{id}/move': bodies.seatAct,
  'proposal-decisions/{id}/undo': nothing,
  'notices/{id}/read': nothing,
  import: bodies.importAsk,
  institutions: bodies.newInstitution,
  courses: bodies.newCourse,
  runs: bodies.newRun,
  observations: bodies.newObservation,
  'cost-rules': bodies.newCostRule,
  nominate: bodies.nominationUnnamed,
  bodies: bodies.newBody,
  sessions: bodies.newSession,
  'bookings/{id}/book': bodies.bookingRequest,
};

export interface DeedLine extends Verb {
  body: z.ZodType;
}

/** A verb without a body of its own takes none. */
export const DEEDS: DeedLine[] = VERBS.map((verb) =>
  Object.assign({ body: BODIES[verb.path] ?? nothing }, verb),
);
