// What a step of an activity needs before it is taken, checked one need at a time, each refusal naming what is missing.
import { Refusal } from '../../vocabulary/refusal.ts';
import { mayGoOn } from '../basis/verdicts.ts';
import { recordBasis } from '../basis/record-basis.ts';
import { bookingStands, needsBooking } from '../bookings/of-activity.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import { boundsOf, exactDays } from '../time/days.ts';
import { dayIn } from '../time/spans.ts';
import type { Move } from './move.ts';
import type { ActivityStep } from './steps.ts';

type Activity = RecordOf<'activity'>;
type Asked = Omit<Move, 'act'> & { submitting?: boolean };
type Check = (draft: Draft, activity: Activity, move: Asked) => void;

const missing = (code: string, message: string, next: string): Refusal =>
  new Refusal(code, message, { next });

const CHECKS: Record<ActivityStep['needs'][number], Check> = {
  reason(_, __, move) {
    if (!move.reason && !move.reasonCode)
      throw missing('reason-missing', 'This step needs its reason.', 'Choose a reason code or write why.');
  },
  askedBy(_, __, move) {
    if (!move.askedBy)
      throw missing('asked-by-missing', 'Who asked for it is not said.', 'Name the State that asked.');
  },
  consent(draft, activity, move) {
    const line = draft.records.find('planLine', activity.planLine);
    const plan = draft.records.find('plan', line?.plan);
    const agreedPlan = plan && ['agreed', 'signed', 'inExecution', 'reported'].includes(plan.state);
    const given = (move.evidence?.length ?? 0) + activity.evidence.length > 0;
    if (!agreedPlan && !given)
      throw missing(
        'consent-missing',
        'The other side’s consent is not on file, and no line of an agreed plan holds it.',
        'Add the document or a note of the consent, or link the line of the plan.',
      );
  },
  confirmable(draft, activity, move) {
    if (!exactDays(activity.planned))
      throw missing('days-missing', 'The days are not exact.', 'Give the first and the last day.');
    if (!activity.zone)
      throw missing('zone-missing', 'The time zone is not said.', 'Give the zone of the place.');
    hostsKnown(activity);
    bookingsStand(draft, activity, move);
    costsKnown(draft, activity, move);
    basisAnswered(draft, activity, move);
  },
  startReached(draft, activity) {
    const { earliest } = boundsOf(activity.planned);
    const today = dayIn(draft.doing.at, activity.zone ?? 'UTC', draft.doing.zones);
    if (!earliest || today < earliest)
      throw missing('start-not-reached', 'Its first day has not come.', 'Record it on the day.');
  },
  actualDays(draft, activity, move) {
    const { earliest, latest } = boundsOf(move.actual);
    if (!earliest)
      throw missing(
        'actual-days-missing',
        'The days it was held are not said.',
        'Give them, if need be as a month.',
      );
    const today = dayIn(draft.doing.at, activity.zone ?? 'UTC', draft.doing.zones);
    const exact = boundsOf(move.actual).precision === 'day';
    // An actual day is not after the day it is recorded, read at the place (I14).
    if (earliest > today || (exact && latest! > today))
      throw missing(
        'actual-day-in-future',
        'An actual day is after today at the place.',
        'Correct the days, or wait.',
      );
  },
  evidence(draft, _, move) {
    const roles = draft.doing.actor.roles;
    const ownSide = draft.doing.actor.local || roles.includes('deskOfficer') || roles.includes('approver');
    if (!ownSide && !move.evidence?.length)
      throw missing(
        'evidence-missing',
        'An analyst records this on evidence only.',
        'Attach the passage or document.',
      );
  },
  report(draft, activity) {
    if (
      !draft.records
        .list('report')
        .some((report) => report.activity === activity.id && report.state !== 'draft')
    )
      throw missing(
        'report-missing',
        'No report on it has been submitted.',
        'Write and submit the report of your side.',
      );
  },
  settled(draft, activity) {
    const open = draft.records
      .list('costLine')
      .filter(
        (line) => line.activity === activity.id && !['settled', 'waived', 'writtenOff'].includes(line.state),
      );
    if (open.length > 0)
      throw missing(
        'costs-open',
        `${open.length} cost lines are still open.`,
        'Settle, waive or write them off.',
      );
    const unowned = draft.records
      .list('decision')
      .filter((decision) => decision.adoptedBy.id === activity.id && !decision.ownerState);
    if (unowned.length > 0)
      throw missing('decision-without-owner', 'A decision has no owner.', 'Name the State that owes it.');
  },
};

export function checkNeeds(draft: Draft, activity: Activity, step: ActivityStep, move: Asked): void {
  for (const need of step.needs) CHECKS[need](draft, activity, move);
}

function hostsKnown(activity: Activity): void {
  const hosted =
    activity.states.some((each) => each.role === 'host') || activity.phases.some((phase) => phase.host);
  if (!hosted && activity.kind !== 'overflight')
    throw missing(
      'host-missing',
      'The host is not said.',
      'Say which State hosts, of each phase if they differ.',
    );
}

function bookingsStand(draft: Draft, activity: Activity, move: Asked): void {
  if (activity.bookingsWaived || move.bookingsWaived || !needsBooking(activity)) return;
  if (!bookingStands(draft.records, activity.id))
    throw missing(
      'booking-missing',
      'A place it needs is not allocated.',
      'Book it, or say why no booking is needed.',
    );
}

function costsKnown(draft: Draft, activity: Activity, move: Asked): void {
  if (activity.costsUndecided || move.costsUndecided) return;
  const open = draft.records
    .list('costLine')
    .filter(
      (line) => line.activity === activity.id && line.shares.some((share) => share.state === 'undecided'),
    );
  if (open.length > 0)
    throw missing(
      'costs-undecided',
      `${open.length} cost lines are not split.`,
      'Split them, or mark them undecided on purpose.',
    );
}

/** The check is run; a verdict that is not `covered…` needs the approver's reason, an open condition its answer. */
function basisAnswered(draft: Draft, activity: Activity, move: Asked): void {
  const finding = recordBasis(draft, activity.id);
  if (!finding) return;
  if (!mayGoOn(finding.verdict) && !move.basisReason && !move.submitting)
    throw missing(
      'basis-reason-missing',
      `The legal basis is ${finding.verdict}: going on needs the approver’s reason.`,
      'Write the reason; it is kept beside the verdict.',
    );
  const answers = { ...activity.conditionAnswers, ...move.conditionAnswers };
  const open = finding.conditions.filter(
    (each) => ['no', 'unknown'].includes(each.truth) && !answers[each.name],
  );
  if (open.length > 0)
    throw new Refusal('conditions-open', 'Conditions of the legal basis are not answered.', {
      next: `Answer: ${open.map((each) => each.name).join(', ')}.`,
      details: { open: open.map((each) => each.name) },
    });
}
