// Which state an activity may go to from where, by whom, and what the step needs; any other step is refused by name.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { ActName } from '../permissions/table.ts';
import type { ActivityState } from './activity.ts';

export interface ActivityStep {
  act: string;
  from: ActivityState[];
  to: ActivityState;
  right: ActName;
  /** Rights that replace `right` when the activity stands confirmed or later. */
  rightOnceConfirmed?: ActName;
  /** Decided by an approver on somebody's submission, never straight away. */
  submitted?: true;
  needs: (
    | 'reason'
    | 'askedBy'
    | 'consent'
    | 'confirmable'
    | 'startReached'
    | 'actualDays'
    | 'evidence'
    | 'report'
    | 'settled'
  )[];
}

export const ACTIVITY_STEPS = [
  { act: 'plan', from: ['proposed'], to: 'planned', right: 'planActivity', needs: ['consent'] },
  { act: 'decline', from: ['proposed'], to: 'declined', right: 'planActivity', needs: ['reason'] },
  {
    act: 'confirm',
    from: ['planned'],
    to: 'confirmed',
    right: 'confirm',
    submitted: true,
    needs: ['confirmable'],
  },
  { act: 'start', from: ['confirmed'], to: 'underway', right: 'planActivity', needs: ['startReached'] },
  {
    act: 'hold',
    from: ['confirmed', 'underway'],
    to: 'held',
    right: 'recordHeld',
    needs: ['actualDays', 'evidence'],
  },
  {
    act: 'recordNotHeld',
    from: ['confirmed', 'underway'],
    to: 'notHeld',
    right: 'recordHeld',
    needs: ['evidence'],
  },
  { act: 'report', from: ['held'], to: 'reported', right: 'report', needs: ['report'] },
  { act: 'close', from: ['reported'], to: 'closed', right: 'close', needs: ['settled'] },
  {
    act: 'postpone',
    from: ['planned', 'confirmed'],
    to: 'postponed',
    right: 'planActivity',
    rightOnceConfirmed: 'cancelConfirmed',
    needs: ['reason', 'askedBy'],
  },
  { act: 'replan', from: ['postponed'], to: 'planned', right: 'planActivity', needs: [] },
  {
    act: 'cancel',
    from: ['proposed', 'planned', 'confirmed', 'underway', 'postponed'],
    to: 'cancelled',
    right: 'planActivity',
    rightOnceConfirmed: 'cancelConfirmed',
    needs: ['reason', 'askedBy'],
  },
  { act: 'reinstate', from: ['cancelled'], to: 'planned', right: 'reinstate', needs: ['reason'] },
  { act: 'correctToNotHeld', from: ['held'], to: 'notHeld', right: 'reinstate', needs: ['reason'] },
] as const satisfies readonly ActivityStep[];

export type ActivityAct = (typeof ACTIVITY_STEPS)[number]['act'];

/** The step of that name from that state, or `transition-not-allowed` naming those there are. */
export function stepFrom(state: ActivityState, act: string): ActivityStep {
  const step = stepsFrom(state).find((each) => each.act === act);
  if (step) return step;
  const possible = stepsFrom(state).map((each) => each.act);
  throw new Refusal('transition-not-allowed', `An activity that is ${state} cannot ${act}.`, {
    status: 409,
    next: possible.length ? `Possible now: ${possible.join(', ')}.` : 'Nothing follows this state.',
    details: { state, possible },
  });
}

export const stepsFrom = (state: ActivityState): ActivityStep[] =>
  (ACTIVITY_STEPS as readonly ActivityStep[]).filter((step) => step.from.includes(state));

/** The right a step asks for: more once the activity was confirmed. */
export const rightFor = (step: ActivityStep, confirmedBefore: boolean): ActName =>
  (confirmedBefore && step.rightOnceConfirmed) || step.right;
