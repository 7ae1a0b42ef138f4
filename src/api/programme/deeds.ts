// What people do in the programme, one line an act: its address, what it takes, and the verb that does it.
import { z } from '@hono/zod-openapi';
import {
  moveDecision,
  moveReport,
  recordDecision,
  writeReport,
} from '../../programme/activities/decisions.ts';
import { editActivity } from '../../programme/activities/edit-activity.ts';
import { approveActivity, moveActivity } from '../../programme/activities/move-activity.ts';
import { proposeActivity } from '../../programme/activities/propose-activity.ts';
import { addEdition, addSeries } from '../../programme/activities/series-records.ts';
import { describeScope } from '../../programme/basis/describe-scope.ts';
import { checkBasisNow } from '../../programme/basis/record-basis.ts';
import { bookSeries, cancelSeries } from '../../programme/bookings/book-series.ts';
import { bumpBooking } from '../../programme/bookings/bump.ts';
import { decideBooking } from '../../programme/bookings/decide-booking.ts';
import { addFacility, closeFacility } from '../../programme/bookings/facilities.ts';
import { holdSlot } from '../../programme/bookings/hold.ts';
import { requestBooking } from '../../programme/bookings/request-booking.ts';
import { promoteQueue } from '../../programme/bookings/waiting-list.ts';
import { addCostLine, addRate, moveCostLine, splitByKey, splitLine } from '../../programme/costs/lines.ts';
import { importRows } from '../../programme/imports/import-rows.ts';
import { carryOver } from '../../programme/plans/carry-over.ts';
import { addLine, draftPlan, editLine, recordDeviation } from '../../programme/plans/lines.ts';
import { amendPlan, approveAmendment, approvePlan, movePlan } from '../../programme/plans/sign-plan.ts';
import { exchangePlan, importAnswer } from '../../programme/plans/snapshots.ts';
import { undoDecision } from '../../programme/proposals/decide-proposal.ts';
import type { Draft } from '../../programme/records/draft.ts';
import { acceptOffer, declineOffer, offerSeats } from '../../programme/training/quotas.ts';
import { moveSeat } from '../../programme/training/seats.ts';
import * as bodies from './bodies.ts';

/** The edge has checked the body against its schema: here it is what the verb takes. */
type Body = any;

export interface DeedLine {
  path: string;
  summary: string;
  body: z.ZodType;
  /** The record the address names. */
  act: (draft: Draft, body: Body, id: string) => unknown;
  /** The legal basis is checked as part of it. */
  basis?: true;
}

const nothing = z.object({}).optional();
const seenOf = (body: Body) => ({ ...body, seen: undefined });

export const DEEDS: DeedLine[] = [
  {
    path: 'activities',
    summary: 'Propose an activity',
    body: bodies.newActivity,
    basis: true,
    act: (draft, body) => proposeActivity(draft, body),
  },
  {
    path: 'activities/{id}/edit',
    summary: 'Edit an activity',
    body: bodies.activityEdit,
    basis: true,
    act: (draft, body, id) => editActivity(draft, id, seenOf(body), body.seen),
  },
  {
    path: 'activities/{id}/move',
    summary: 'Move an activity to another state, or submit the step',
    body: bodies.activityMove,
    basis: true,
    act: (draft, body, id) => moveActivity(draft, id, body),
  },
  {
    path: 'activities/{id}/approve',
    summary: 'Approve what somebody else submitted',
    body: bodies.approval,
    basis: true,
    act: (draft, body, id) => approveActivity(draft, id, body.act, body),
  },
  {
    path: 'activities/{id}/check-basis',
    summary: 'Check the legal basis again',
    body: nothing,
    basis: true,
    act: (draft, _, id) => checkBasisNow(draft, id),
  },
  {
    path: 'scopes',
    summary: 'Record how the text of an agreement lists its domains',
    body: bodies.scope,
    basis: true,
    act: (draft, body) => describeScope(draft, body),
  },
  {
    path: 'series',
    summary: 'Add a series of exercises',
    body: bodies.newSeries,
    act: (draft, body) => addSeries(draft, body),
  },
  {
    path: 'editions',
    summary: 'Add an edition of a series',
    body: bodies.newEdition,
    act: (draft, body) => addEdition(draft, body),
  },
  {
    path: 'decisions',
    summary: 'Record a decision',
    body: bodies.newDecision,
    act: (draft, body) => recordDecision(draft, body),
  },
  {
    path: 'decisions/{id}/move',
    summary: 'Close a decision',
    body: bodies.decisionMove,
    act: (draft, body, id) => moveDecision(draft, id, body.state, body.note, body.seen),
  },
  {
    path: 'reports',
    summary: 'Write a report',
    body: bodies.newReport,
    act: (draft, body) => writeReport(draft, body),
  },
  {
    path: 'reports/{id}/move',
    summary: 'Submit, accept or return a report',
    body: bodies.reportMove,
    act: (draft, body, id) => moveReport(draft, id, body.state),
  },
  {
    path: 'facilities',
    summary: 'Add a facility',
    body: bodies.newFacility,
    act: (draft, body) => addFacility(draft, body),
  },
  {
    path: 'closures',
    summary: 'Close a facility for a time',
    body: bodies.closure,
    act: (draft, body) => closeFacility(draft, body),
  },
  {
    path: 'facilities/{id}/promote',
    summary: 'Offer what is free to the waiting list',
    body: nothing,
    act: (draft, _, id) => promoteQueue(draft, id),
  },
  {
    path: 'bookings',
    summary: 'Ask for a place',
    body: bodies.bookingRequest,
    act: (draft, body) => requestBooking(draft, body),
  },
  {
    path: 'bookings/series',
    summary: 'Ask for a place again and again',
    body: bodies.seriesRequest,
    act: (draft, body) => bookSeries(draft, body),
  },
  {
    path: 'bookings/hold',
    summary: 'Hold a slot while a form is filled',
    body: bodies.bookingRequest,
    act: (draft, body) => holdSlot(draft, body),
  },
  {
    path: 'bookings/{id}/decide',
    summary: 'Earmark, allocate, refuse, cancel, release …',
    body: bodies.bookingAct,
    act: (draft, body, id) => decideBooking(draft, id, body.act, body),
  },
  {
    path: 'bookings/{id}/bump',
    summary: 'Give the slot to a use of a higher class',
    body: bodies.bump,
    act: (draft, body, id) => bumpBooking(draft, id, body),
  },
  {
    path: 'bookings/{id}/cancel-series',
    summary: 'Cancel this and later occurrences',
    body: z.object({ which: z.enum(['this', 'thisAndLater', 'all']) }),
    act: (draft, body, id) => cancelSeries(draft, id, body.which),
  },
  {
    path: 'costs',
    summary: 'Add a cost line',
    body: bodies.newCostLine,
    act: (draft, body) => addCostLine(draft, body),
  },
  {
    path: 'costs/{id}/move',
    summary: 'Move a cost line',
    body: bodies.costMove,
    act: (draft, body, id) => moveCostLine(draft, id, body),
  },
  {
    path: 'costs/{id}/split',
    summary: 'Split a cost line by a key, or by a rule chosen',
    body: bodies.splitKey,
    act: (draft, body, id) => (body.key ? splitByKey(draft, id, body.key) : splitLine(draft, id, body.rule)),
  },
  {
    path: 'rates',
    summary: 'Record a rate',
    body: bodies.newRate,
    act: (draft, body) => addRate(draft, body),
  },
  {
    path: 'plans',
    summary: 'Draft a plan',
    body: bodies.newPlan,
    act: (draft, body) => draftPlan(draft, body),
  },
  {
    path: 'plans/{id}/lines',
    summary: 'Add a line',
    body: bodies.newLine,
    act: (draft, body, id) => addLine(draft, id, body),
  },
  {
    path: 'plans/{id}/exchange',
    summary: 'Send a numbered snapshot',
    body: nothing,
    act: (draft, _, id) => exchangePlan(draft, id),
  },
  {
    path: 'plans/{id}/answer',
    summary: 'Record the other side’s answer',
    body: bodies.planAnswer,
    act: (draft, body, id) => importAnswer(draft, id, body),
  },
  {
    path: 'plans/{id}/move',
    summary: 'Agree, sign, close a plan',
    body: bodies.planMove,
    act: (draft, body, id) => movePlan(draft, id, body),
  },
  {
    path: 'plans/{id}/amend',
    summary: 'Amend a signed plan',
    body: bodies.amendment,
    act: (draft, body, id) => amendPlan(draft, id, body),
  },
  {
    path: 'plans/{id}/approve',
    summary: 'Approve what somebody else submitted',
    body: bodies.approval,
    act: (draft, body, id) =>
      body.act === 'amend' ? approveAmendment(draft, id) : approvePlan(draft, id, body.act),
  },
  {
    path: 'lines/{id}/edit',
    summary: 'Edit a line before signature',
    body: bodies.lineEdit,
    act: (draft, body, id) => editLine(draft, id, seenOf(body), body.seen),
  },
  {
    path: 'lines/{id}/deviate',
    summary: 'Record what went otherwise',
    body: bodies.deviation,
    act: (draft, body, id) => recordDeviation(draft, id, body),
  },
  {
    path: 'lines/{id}/carry',
    summary: 'Carry a line into the next plan',
    body: bodies.carry,
    act: (draft, body, id) => carryOver(draft, id, body),
  },
  {
    path: 'quotas',
    summary: 'Offer seats to a State',
    body: bodies.newQuota,
    act: (draft, body) => offerSeats(draft, body),
  },
  {
    path: 'quotas/{id}/accept',
    summary: 'Take up offered seats',
    body: bodies.taken,
    act: (draft, body, id) => acceptOffer(draft, id, body.taken, body.seen),
  },
  {
    path: 'quotas/{id}/decline',
    summary: 'Decline offered seats',
    body: nothing,
    act: (draft, _, id) => declineOffer(draft, id),
  },
  {
    path: 'seats/{id}/move',
    summary: 'Move a seat',
    body: bodies.seatAct,
    act: (draft, body, id) => moveSeat(draft, id, body.act, body),
  },
  {
    path: 'proposal-decisions/{id}/undo',
    summary: 'Undo a decision on what was read',
    body: nothing,
    basis: true,
    act: (draft, _, id) => undoDecision(draft, id),
  },
  {
    path: 'notices/{id}/read',
    summary: 'Mark a notice as read',
    body: nothing,
    act: (draft, _, id) => draft.change('notice', id, 'read', { read: true }),
  },
  {
    path: 'import',
    summary: 'Import a table: a dry run, then with `accept`',
    body: bodies.importAsk,
    basis: true,
    act: (draft, body) => importRows(draft, body),
  },
];
