// What people do in the programme, one line a verb: its address, what it is, and the act that does it. API, command line and examples share it.
import {
  moveDecision,
  moveReport,
  recordDecision,
  writeReport,
} from '../../programme/activities/decisions.ts';
import { editActivity } from '../../programme/activities/edit-activity.ts';
import { approveActivity, moveActivity } from '../../programme/activities/move-activity.ts';
import { proposeActivity } from '../../programme/activities/propose-activity.ts';
import { addBody, addEdition, addSeries, addSession } from '../../programme/activities/series-records.ts';
import { describeScope } from '../../programme/basis/describe-scope.ts';
import { checkBasisNow } from '../../programme/basis/record-basis.ts';
import { bookSeries, cancelSeries } from '../../programme/bookings/book-series.ts';
import { bumpBooking } from '../../programme/bookings/bump.ts';
import { decideBooking } from '../../programme/bookings/decide-booking.ts';
import { addFacility, closeFacility } from '../../programme/bookings/facilities.ts';
import { bookHeld, holdSlot } from '../../programme/bookings/hold.ts';
import { requestBooking } from '../../programme/bookings/request-booking.ts';
import { promoteQueue } from '../../programme/bookings/waiting-list.ts';
import {
  addCostLine,
  addCostRule,
  addRate,
  moveCostLine,
  splitByKey,
  splitLine,
} from '../../programme/costs/lines.ts';
import { importRows } from '../../programme/imports/import-rows.ts';
import { carryOver } from '../../programme/plans/carry-over.ts';
import { addLine, draftPlan, editLine, recordDeviation } from '../../programme/plans/lines.ts';
import { amendPlan, approveAmendment, approvePlan, movePlan } from '../../programme/plans/sign-plan.ts';
import { exchangePlan, importAnswer } from '../../programme/plans/snapshots.ts';
import { undoDecision } from '../../programme/proposals/decide-proposal.ts';
import type { Draft } from '../../programme/records/draft.ts';
import { acceptOffer, declineOffer, offerSeats } from '../../programme/training/quotas.ts';
import { moveSeat, nominateSeat } from '../../programme/training/seats.ts';

import { addCourse, addInstitution, addRun } from '../../programme/training/catalogue.ts';
import { recordObservation } from '../../programme/training/observations.ts';

/** Checked where it comes in: the edge of the API, the command line. The acts check what it means. */
type Body = any;

export interface Verb {
  path: string;
  summary: string;
  /** The record the address names. */
  act: (draft: Draft, body: Body, id: string) => unknown;
  /** The legal basis is checked as part of it. */
  basis?: true;
}

const seenOf = (body: Body) => ({ ...body, seen: undefined });

export const VERBS: Verb[] = [
  {
    path: 'activities',
    summary: 'Propose an activity',
    basis: true,
    act: (draft, body) => proposeActivity(draft, body),
  },
  {
    path: 'activities/{id}/edit',
    summary: 'Edit an activity',
    basis: true,
    act: (draft, body, id) => editActivity(draft, id, seenOf(body), body.seen),
  },
  {
    path: 'activities/{id}/move',
    summary: 'Move an activity to another state, or submit the step',
    basis: true,
    act: (draft, body, id) => moveActivity(draft, id, body),
  },
  {
    path: 'activities/{id}/approve',
    summary: 'Approve what somebody else submitted',
    basis: true,
    act: (draft, body, id) => approveActivity(draft, id, body.act, body),
  },
  {
    path: 'activities/{id}/check-basis',
    summary: 'Check the legal basis again',
    basis: true,
    act: (draft, _, id) => checkBasisNow(draft, id),
  },
  {
    path: 'scopes',
    summary: 'Record how the text of an agreement lists its domains',
    basis: true,
    act: (draft, body) => describeScope(draft, body),
  },
  {
    path: 'series',
    summary: 'Add a series of exercises',
    act: (draft, body) => addSeries(draft, body),
  },
  {
    path: 'editions',
    summary: 'Add an edition of a series',
    act: (draft, body) => addEdition(draft, body),
  },
  {
    path: 'decisions',
    summary: 'Record a decision',
    act: (draft, body) => recordDecision(draft, body),
  },
  {
    path: 'decisions/{id}/move',
    summary: 'Close a decision',
    act: (draft, body, id) => moveDecision(draft, id, body.state, body.note, body.seen),
  },
  {
    path: 'reports',
    summary: 'Write a report',
    act: (draft, body) => writeReport(draft, body),
  },
  {
    path: 'reports/{id}/move',
    summary: 'Submit, accept or return a report',
    act: (draft, body, id) => moveReport(draft, id, body.state),
  },
  {
    path: 'facilities',
    summary: 'Add a facility',
    act: (draft, body) => addFacility(draft, body),
  },
  {
    path: 'closures',
    summary: 'Close a facility for a time',
    act: (draft, body) => closeFacility(draft, body),
  },
  {
    path: 'facilities/{id}/promote',
    summary: 'Offer what is free to the waiting list',
    act: (draft, _, id) => promoteQueue(draft, id),
  },
  {
    path: 'bookings',
    summary: 'Ask for a place',
    act: (draft, body) => requestBooking(draft, body),
  },
  {
    path: 'bookings/series',
    summary: 'Ask for a place again and again',
    act: (draft, body) => bookSeries(draft, body),
  },
  {
    path: 'bookings/hold',
    summary: 'Hold a slot while a form is filled',
    act: (draft, body) => holdSlot(draft, body),
  },
  {
    path: 'bookings/{id}/decide',
    summary: 'Earmark, allocate, refuse, cancel, release …',
    act: (draft, body, id) => decideBooking(draft, id, body.act, body),
  },
  {
    path: 'bookings/{id}/bump',
    summary: 'Give the slot to a use of a higher class',
    act: (draft, body, id) => bumpBooking(draft, id, body),
  },
  {
    path: 'bookings/{id}/cancel-series',
    summary: 'Cancel this and later occurrences',
    act: (draft, body, id) => cancelSeries(draft, id, body.which),
  },
  {
    path: 'costs',
    summary: 'Add a cost line',
    act: (draft, body) => addCostLine(draft, body),
  },
  {
    path: 'costs/{id}/move',
    summary: 'Move a cost line',
    act: (draft, body, id) => moveCostLine(draft, id, body),
  },
  {
    path: 'costs/{id}/split',
    summary: 'Split a cost line by a key, or by a rule chosen',
    act: (draft, body, id) => (body.key ? splitByKey(draft, id, body.key) : splitLine(draft, id, body.rule)),
  },
  {
    path: 'rates',
    summary: 'Record a rate',
    act: (draft, body) => addRate(draft, body),
  },
  {
    path: 'plans',
    summary: 'Draft a plan',
    act: (draft, body) => draftPlan(draft, body),
  },
  {
    path: 'plans/{id}/lines',
    summary: 'Add a line',
    act: (draft, body, id) => addLine(draft, id, body),
  },
  {
    path: 'plans/{id}/exchange',
    summary: 'Send a numbered snapshot',
    act: (draft, _, id) => exchangePlan(draft, id),
  },
  {
    path: 'plans/{id}/answer',
    summary: 'Record the other side’s answer',
    act: (draft, body, id) => importAnswer(draft, id, body),
  },
  {
    path: 'plans/{id}/move',
    summary: 'Agree, sign, close a plan',
    act: (draft, body, id) => movePlan(draft, id, body),
  },
  {
    path: 'plans/{id}/amend',
    summary: 'Amend a signed plan',
    act: (draft, body, id) => amendPlan(draft, id, body),
  },
  {
    path: 'plans/{id}/approve',
    summary: 'Approve what somebody else submitted',
    act: (draft, body, id) =>
      body.act === 'amend' ? approveAmendment(draft, id) : approvePlan(draft, id, body.act),
  },
  {
    path: 'lines/{id}/edit',
    summary: 'Edit a line before signature',
    act: (draft, body, id) => editLine(draft, id, seenOf(body), body.seen),
  },
  {
    path: 'lines/{id}/deviate',
    summary: 'Record what went otherwise',
    act: (draft, body, id) => recordDeviation(draft, id, body),
  },
  {
    path: 'lines/{id}/carry',
    summary: 'Carry a line into the next plan',
    act: (draft, body, id) => carryOver(draft, id, body),
  },
  {
    path: 'quotas',
    summary: 'Offer seats to a State',
    act: (draft, body) => offerSeats(draft, body),
  },
  {
    path: 'quotas/{id}/accept',
    summary: 'Take up offered seats',
    act: (draft, body, id) => acceptOffer(draft, id, body.taken, body.seen),
  },
  {
    path: 'quotas/{id}/decline',
    summary: 'Decline offered seats',
    act: (draft, _, id) => declineOffer(draft, id),
  },
  {
    path: 'seats/{id}/move',
    summary: 'Move a seat',
    act: (draft, body, id) => moveSeat(draft, id, body.act, body),
  },
  {
    path: 'proposal-decisions/{id}/undo',
    summary: 'Undo a decision on what was read',
    basis: true,
    act: (draft, _, id) => undoDecision(draft, id),
  },
  {
    path: 'notices/{id}/read',
    summary: 'Mark a notice as read',
    act: (draft, _, id) => draft.change('notice', id, 'read', { read: true }),
  },
  {
    path: 'import',
    summary: 'Import a table: a dry run, then with `accept`',
    basis: true,
    act: (draft, body) => importRows(draft, body),
  },
  { path: 'institutions', summary: 'Add an institution', act: (draft, body) => addInstitution(draft, body) },
  { path: 'courses', summary: 'Add a course', act: (draft, body) => addCourse(draft, body) },
  { path: 'runs', summary: 'Add a run of a course', act: (draft, body) => addRun(draft, body) },
  {
    path: 'observations',
    summary: 'Record a number that a document reports',
    act: (draft, body) => recordObservation(draft, body),
  },
  {
    path: 'cost-rules',
    summary: 'Record a cost rule of an agreement',
    act: (draft, body) => addCostRule(draft, body),
  },
  {
    path: 'nominate',
    summary: 'Nominate for a seat, without a name',
    act: (draft, body) => nominateSeat(draft, body),
  },
  { path: 'bodies', summary: 'Add a joint body', act: (draft, body) => addBody(draft, body) },
  { path: 'sessions', summary: 'Add a session of a body', act: (draft, body) => addSession(draft, body) },
  {
    path: 'bookings/{id}/book',
    summary: 'The form is sent: what was held becomes the booking',
    act: (draft, body, id) => bookHeld(draft, id, body),
  },
];
