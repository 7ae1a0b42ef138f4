// Moving an activity from one state to the next: who may, what the step needs, and what falls with a cancellation.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import { approvedFields, pendingSubmission, submitAct } from '../permissions/submit.ts';
import { type Draft, expectVersion } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import { recordBasis } from '../basis/record-basis.ts';
import { releaseAll } from './release-all.ts';
import { checkNeeds } from './needs.ts';
import type { Move } from './move.ts';
import { type ActivityAct, type ActivityStep, rightFor, stepFrom } from './steps.ts';

const ONCE_CONFIRMED = new Set(['confirmed', 'underway']);

/** A desk officer's step that an approver must decide becomes a submission; the answer then still has its old state. */
export function moveActivity(draft: Draft, id: string, move: Move): RecordOf<'activity'> {
  const activity = draft.records.get('activity', id);
  expectVersion(activity, move.seen);
  const step = stepFrom(activity.state, move.act);
  const allowed = allow(draft.doing.actor, rightFor(step, ONCE_CONFIRMED.has(activity.state)), activity);
  const straightAway = allowed === 'may' && (!step.submitted || draft.doing.actor.local);
  if (straightAway) return takeStep(draft, activity, step, move);
  checkNeeds(draft, activity, step, { ...move, submitting: true });
  return submitAct(draft, 'activity', id, move.act, withoutSeen(move));
}

/** An approver decides what somebody else submitted. A second click finds it approved and records nothing. */
export function approveActivity(
  draft: Draft,
  id: string,
  act: ActivityAct,
  more: { basisReason?: string } = {},
): RecordOf<'activity'> {
  const activity = draft.records.get('activity', id);
  if (activity.approved?.act === act && activity.approved.by === draft.doing.actor.id && !activity.submission)
    return activity;
  const step = stepFrom(activity.state, act);
  const right = rightFor(step, ONCE_CONFIRMED.has(activity.state));
  const submission = pendingSubmission(draft, 'activity', id, act, right);
  if (allow(draft.doing.actor, right, activity) === 'submit') throw notApprover();
  const move = { ...(submission.input as unknown as Move), ...more };
  return takeStep(draft, activity, step, move, approvedFields(draft, act, submission.version));
}

const notApprover = () =>
  new Refusal('not-allowed', 'Only an approver decides a submission.', {
    status: 403,
    next: 'Ask an approver.',
  });

const withoutSeen = (move: Move) => JSON.parse(JSON.stringify({ ...move, seen: undefined }));

function takeStep(
  draft: Draft,
  activity: RecordOf<'activity'>,
  step: ActivityStep,
  move: Move,
  approval: object = { submission: null },
): RecordOf<'activity'> {
  checkNeeds(draft, activity, step, move);
  const {
    reason,
    reasonCode,
    askedBy,
    actual,
    planned,
    evidence,
    conditionAnswers,
    bookingsWaived,
    costsUndecided,
  } = move;
  const basisReason =
    move.basisReason && step.act === 'confirm' ? basisReasonOf(draft, activity, move.basisReason) : undefined;
  const set = {
    state: step.to,
    ...(activity.submission && approval),
    ...('approved' in approval && approval),
    ...(actual && { actual }),
    ...(step.act === 'replan' && { planned: planned ?? null }),
    ...(reasonCode && { reasonCode }),
    ...(evidence && { evidence: [...activity.evidence, ...evidence] }),
    ...(conditionAnswers && { conditionAnswers: { ...activity.conditionAnswers, ...conditionAnswers } }),
    ...(bookingsWaived && { bookingsWaived }),
    ...(costsUndecided && { costsUndecided }),
    ...(basisReason && { basisReason }),
    sequence: (activity.sequence ?? 0) + 1,
  };
  draft.change('activity', activity.id, step.act, set as never, { reason: reason ?? reasonCode, askedBy });
  if (step.to === 'cancelled') releaseAll(draft, activity.id, reason ?? reasonCode ?? 'cancelled');
  if (step.act === 'replan') recordBasis(draft, activity.id);
  return draft.records.get('activity', activity.id);
}

function basisReasonOf(draft: Draft, activity: RecordOf<'activity'>, reason: string) {
  const finding =
    draft.records.list('basisFinding').findLast((each) => each.activity === activity.id)?.id ?? '';
  return { reason, by: draft.doing.actor.id, finding };
}
