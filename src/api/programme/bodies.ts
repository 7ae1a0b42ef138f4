// What the acts of the programme take, as zod schemas: refused at the edge with each field named.
import { z } from '@hono/zod-openapi';
import { COST_RULES, DOMAINS, FORMS } from '../../vocabulary/codes.ts';
import { ACTIVITY_STEPS } from '../../programme/activities/steps.ts';
import {
  ACTIVITY_KINDS,
  EXERCISE_TYPES,
  LEVELS,
  PHASE_TYPES,
  REASON_CODES,
  STATE_ROLES,
} from '../../programme/activities/kinds.ts';
import { COST_CATEGORIES, COST_LINE_STATES } from '../../programme/costs/cost.ts';
import { FACILITY_KINDS } from '../../programme/bookings/facility.ts';
import { BOOKING_STEPS } from '../../programme/bookings/decide-booking.ts';
import { SEAT_STEPS } from '../../programme/training/seats.ts';
import { MEASURES } from '../../programme/training/training.ts';
import { MARKINGS } from '../../programme/records/record.ts';

const text = z.string().max(5000);
const short = z.string().max(300);
// `x-names` tells a form what a string is; OpenAPI leaves extensions of that kind alone.
const state = z.string().min(2).max(20).meta({ 'x-names': 'state' });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/); // `2026-05-04`
const edtf = z.string().max(60).meta({ 'x-names': 'edtf' });
const titles = z.record(z.string(), short).meta({ 'x-names': 'titles' });
const count = z.number().int().min(0);
const seen = z.number().int().optional();
const proof = z.object({
  document: short.optional(),
  claim: short.optional(),
  quote: text.optional(),
  note: text.optional(),
});
const place = z.object({
  name: short,
  state: state.optional(),
  setting: z.enum(['land', 'ship', 'aircraft', 'highSeas']).optional(),
  position: short.optional(),
  use: z.enum(['range', 'airspace', 'base', 'port']).optional(),
  facility: short.optional(),
});
const number = z.object({
  value: z.number(),
  quality: z.enum(['exact', 'min', 'max', 'approx']),
  on: edtf.optional(),
});
const strength = z.object({
  personnel: number.optional(),
  wheeled: number.optional(),
  tracked: number.optional(),
  tanks: number.optional(),
  aircraft: number.optional(),
  ships: number.optional(),
});
const phase = z.object({
  ordinal: count,
  type: z.enum(PHASE_TYPES),
  period: edtf.optional(),
  host: state,
  place: place.optional(),
});

const activityFields = z.object({
  exerciseType: z.enum(EXERCISE_TYPES).optional(),
  title: titles,
  states: z.array(z.object({ state, role: z.enum(STATE_ROLES) })).max(40),
  domains: z.array(z.enum(DOMAINS)).optional(),
  forms: z.array(z.enum(FORMS)).optional(),
  planned: edtf.optional(),
  zone: short.optional(),
  places: z.array(place).optional(),
  phases: z.array(phase).optional(),
  edition: short.optional(),
  level: z.enum(LEVELS).optional(),
  strength: z.record(z.string(), strength).optional(),
  flags: z.record(z.string(), z.boolean()).optional(),
  planLine: short.optional(),
  agreement: short.optional(),
  officials: z
    .array(
      z.object({
        name: short,
        office: short,
        state,
        head: z.boolean().optional(),
        asWritten: short.optional(),
      }),
    )
    .optional(),
  delegation: z.record(z.string(), count).optional(),
  guest: state.optional(),
  marking: z.enum(MARKINGS).optional(),
});

export const newActivity = activityFields.extend({
  kind: z.enum(ACTIVITY_KINDS),
  evidence: z.array(proof).optional(),
  notes: z.array(text).optional(),
});
export const activityEdit = activityFields.partial().extend({ seen });
export const activityMove = z.object({
  act: z.enum(ACTIVITY_STEPS.map((step) => step.act) as [string, ...string[]]),
  reason: text.optional(),
  reasonCode: z.enum(REASON_CODES).optional(),
  askedBy: short.optional(),
  actual: edtf.optional(),
  planned: edtf.optional(),
  evidence: z.array(proof).optional(),
  basisReason: text.optional(),
  conditionAnswers: z.record(z.string(), text).optional(),
  bookingsWaived: text.optional(),
  costsUndecided: z.boolean().optional(),
  seen,
});
export const approval = z.object({ act: short, basisReason: text.optional() });

const useTime = z.union([
  z.object({ timeBasis: z.literal('local'), zone: short, start: short, end: short }),
  z.object({ timeBasis: z.literal('utc'), start: short, end: short }),
  z.object({ timeBasis: z.literal('days'), zone: short, first: day, last: day }),
]);
const limit = z.object({
  value: z.number().optional(),
  unit: z.enum(['ft', 'm', 'FL']).optional(),
  reference: z.enum(['AGL', 'AMSL', 'STD', 'SFC', 'UNL']),
});
const layer = z.object({ lower: limit, upper: limit });

export const freeAsk = z.object({
  facilities: z.array(short).min(1).max(20),
  time: useTime,
  units: count.optional(),
  layer: layer.optional(),
});
export const bookingRequest = freeAsk.extend({
  requestingState: state,
  activity: short.optional(),
  title: short.optional(),
  unit: short.optional(),
  use: short.optional(),
  priority: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])
    .optional(),
  idempotencyKey: short.optional(),
  queue: z.boolean().optional(),
  marking: z.enum(MARKINGS).optional(),
});
export const seriesRequest = bookingRequest.extend({
  recurrence: z.object({
    every: z.enum(['day', 'week', 'month']),
    interval: z.number().int().min(1).max(60).optional(),
    weekdays: z.array(z.number().int().min(1).max(7)).optional(),
    count: z.number().int().min(1).max(366).optional(),
    until: day.optional(),
    except: z.array(day).optional(),
  }),
  takeWhatIsFree: z.boolean().optional(),
});
export const bookingAct = z.object({
  act: z.enum(Object.keys(BOOKING_STEPS) as [string, ...string[]]),
  reason: text.optional(),
  seen,
});
export const bump = z.object({ for: short, reason: text.optional() });
export const newFacility = z.object({
  names: titles,
  state,
  organ: short.optional(),
  manager: short,
  kind: z.enum(FACILITY_KINDS),
  zone: short,
  position: short.optional(),
  mode: z.enum(['decided', 'immediate']),
  capacity: z.union([z.literal('exclusive'), z.object({ units: count, unit: short })]),
  parent: short.optional(),
  clashesWith: z.array(short).optional(),
  requires: z.array(short).optional(),
  uses: z.array(short).optional(),
  bufferBefore: short.optional(),
  bufferAfter: short.optional(),
  shortestNotice: short.optional(),
  longestStay: short.optional(),
  layer: layer.optional(),
  desk: z.array(state).optional(),
});
export const closure = z.object({ facility: short, time: useTime, reason: text });

export const newCostLine = z.object({
  activity: short,
  phase: count.optional(),
  category: z.enum(COST_CATEGORIES),
  currency: z.string().max(10),
  planned: z.number().optional(),
  committed: z.number().optional(),
  actual: z.number().optional(),
  incurredBy: state.optional(),
  payer: state.optional(),
  provider: state.optional(),
  joint: z.boolean().optional(),
  day: day.optional(),
  days: z.object({ first: day, last: day }).optional(),
  quantity: z.number().optional(),
  delegation: count.optional(),
});
export const costMove = z.object({
  state: z.enum(COST_LINE_STATES),
  actual: z.number().optional(),
  payer: state.optional(),
  day: day.optional(),
  proofOfPayment: short.optional(),
  reason: text.optional(),
  seen,
});
export const splitKey = z.object({
  key: z.union([z.enum(['equal', 'headcount']), z.record(z.string(), z.number())]).optional(),
  rule: short.optional(),
});
export const newRate = z.object({
  from: short,
  to: short,
  rate: short,
  day,
  kind: z.enum(['spot', 'budget', 'fixed']),
  source: short,
});

export const newPlan = z.object({
  kind: z.enum(['annual', 'multiannual', 'roadmap']).optional(),
  title: titles,
  states: z.array(state).min(2),
  period: edtf,
  agreement: short.optional(),
  article: short.optional(),
});
const lineText = z.object({
  number: count,
  kind: z.enum(ACTIVITY_KINDS),
  title: titles,
  period: edtf,
  host: state.optional(),
  place: short.optional(),
  count,
});
export const newLine = lineText
  .partial({ number: true, count: true })
  .extend({ domains: z.array(z.enum(DOMAINS)).optional() });
export const lineEdit = newLine.partial().extend({ seen });
export const planMove = z.object({
  act: z.enum(['agree', 'sign', 'execute', 'report', 'close', 'withdraw', 'supersede']),
  signature: z
    .object({ days: z.array(day).min(1), place: short.optional(), signatories: z.array(short) })
    .optional(),
  seen,
});
export const planAnswer = z.object({
  to: count,
  from: state,
  yes: z.boolean().optional(),
  lines: z.array(lineText),
});
export const amendment = z.object({
  day,
  reason: text,
  strike: z.array(count).optional(),
  add: z.array(newLine).optional(),
  change: z.array(lineText.partial().extend({ number: count })).optional(),
  seen,
});
export const carry = z.object({ plan: short, period: edtf, number: count.optional() });
export const deviation = z.object({
  kind: z.enum([
    'shift',
    'place',
    'hostSwap',
    'level',
    'strength',
    'split',
    'merge',
    'replaced',
    'postponed',
    'cancelled',
    'added',
  ]),
  reasonCode: z.enum(REASON_CODES),
  askedBy: state,
  agreed: z.enum(['yes', 'no', 'unknown']),
  note: text.optional(),
});

export const newQuota = z.object({
  run: short,
  state,
  offered: count,
  basis: z.enum(['free', 'preferential', 'paid']),
  acceptBy: day,
});
export const taken = z.object({ taken: count, seen });
export const nomination = z.object({ quota: short, name: short.optional(), rank: short.optional() });
export const seatAct = z.object({
  act: z.enum(Object.keys(SEAT_STEPS) as [string, ...string[]]),
  day: day.optional(),
  reason: text.optional(),
  seen,
});

export const claimDecision = z.object({
  measure: z.enum(MEASURES).optional(),
  decision: z.enum(['create', 'join', 'reject', 'defer']),
  record: short.optional(),
  as: z.enum(['activity', 'phase', 'planningPhase', 'observation', 'counterEvidence', 'report']).optional(),
  reason: z.enum(['domestic', 'notDefence', 'duplicate', 'wrongReading']).optional(),
});
export const newDecision = z.object({
  text,
  adoptedBy: z.object({ type: z.enum(['session', 'plan', 'activity']), id: short }),
  ownerState: state,
  organ: short.optional(),
  due: z.union([day, z.literal('none')]),
  desk: z.array(state),
});
export const decisionMove = z.object({ state: z.enum(['done', 'lapsed', 'superseded']), note: text, seen });
export const newReport = z.object({
  activity: short,
  reportingState: state,
  actual: edtf.optional(),
  outcome: text.optional(),
  lessons: z.array(
    z.object({
      observation: text,
      recommendation: text.optional(),
      owner: short.optional(),
      due: day.optional(),
    }),
  ),
});
export const reportMove = z.object({ state: z.enum(['submitted', 'accepted', 'returned']) });
export const newSeries = z.object({
  name: short,
  aliases: z.array(short),
  states: z.array(state),
  hostRotation: z.union([z.enum(['none', 'alternate']), z.array(state)]),
});
export const newEdition = z.object({ series: short, number: short, period: edtf.optional() });
export const scope = z.object({
  agreement: short,
  list: z.enum(['closed', 'illustrative']).optional(),
  residual: z.object({ article: short.optional() }).optional(),
  completion: z.object({ article: short.optional() }).optional(),
});
export const importAsk = z.object({
  table: short,
  text: z.string().max(900_000),
  accept: z.boolean().optional(),
  answers: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});

export const newInstitution = z.object({
  names: titles,
  state,
  zone: short,
  manager: short,
  place: short.optional(),
});
export const newCourse = z.object({
  institution: short,
  title: titles,
  code: short.optional(),
  discipline: short.optional(),
  delivery: z.enum(['residential', 'online', 'blended', 'mobileTeam']),
  languages: z.array(short),
});
export const newRun = z.object({
  course: short,
  first: day,
  last: day,
  capacity: count,
  nominateBy: day.optional(),
  waitingStates: z.array(state),
});
export const newObservation = z.object({
  measure: z.enum(MEASURES),
  value: z.number(),
  quality: z.enum(['exact', 'min', 'max', 'approx']),
  when: edtf.optional(),
  trainees: z.array(state),
  host: state.optional(),
  basis: z.enum(['free', 'preferential', 'paid', 'unknown']),
  quote: text.optional(),
  sources: z.array(z.object({ document: short, claim: short, group: short })),
});
export const newCostRule = z.object({
  agreement: short,
  article: short.optional(),
  rule: z.enum([...COST_RULES, 'thirdParty']),
  level: z.enum(['arrangement', 'plan', 'framework']),
  exception: z.boolean().optional(),
  on: z.array(z.enum(COST_CATEGORIES)),
  conditions: z.object({
    delegationAtMost: count.optional(),
    delegationMoreThan: count.optional(),
    stayUnder: short.optional(),
    stayFrom: short.optional(),
  }),
  key: z.union([z.enum(['equal', 'headcount']), z.record(z.string(), z.number())]).optional(),
  desk: z.array(state),
});

export const nominationUnnamed = z.object({ quota: short });

export const newBody = z.object({
  name: short,
  states: z.array(state).min(2),
  agreement: short.optional(),
  article: short.optional(),
  cadence: short.optional(),
  alternates: z.boolean(),
});
export const newSession = z.object({
  body: short,
  ordinal: count,
  days: edtf.optional(),
  place: short.optional(),
  coChairs: z.array(z.object({ name: short, office: short, state })),
  agenda: z.array(text),
  nextDue: day.optional(),
});
