// Decisions taken at a meeting, a session or in a plan: who owes what by when, and where it stands.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import { type Draft, expectVersion } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { DecisionFields, ReportFields } from './activity.ts';

export function recordDecision(
  draft: Draft,
  input: Omit<DecisionFields, 'state'> & { desk: string[]; example?: boolean },
): RecordOf<'decision'> {
  allow(draft.doing.actor, 'decision', input);
  return draft.create('decision', { ...input, state: 'open' }, 'adopt');
}

/** Open decisions are done on evidence; only an approver lets them lapse. */
export function moveDecision(
  draft: Draft,
  id: string,
  state: 'done' | 'lapsed' | 'superseded',
  note: string | undefined,
  seen?: number,
): RecordOf<'decision'> {
  const decision = draft.records.get('decision', id);
  expectVersion(decision, seen);
  const right = allow(draft.doing.actor, state === 'lapsed' ? 'close' : 'decision', decision);
  if (right === 'submit')
    throw new Refusal('not-allowed', 'Only an approver lets a decision lapse.', { status: 403 });
  if (decision.state !== 'open')
    throw new Refusal('transition-not-allowed', `The decision is ${decision.state}.`, { status: 409 });
  if (!note)
    throw new Refusal('evidence-missing', 'What shows it is not said.', { next: 'Say what shows it.' });
  const evidence = [...decision.evidence, { note }];
  return draft.change('decision', id, state, { state, evidence });
}

const REPORT_STEPS: Record<string, ReportFields['state'][]> = {
  draft: ['submitted'],
  submitted: ['accepted', 'returned'],
  returned: ['submitted'],
  accepted: [],
};

export function writeReport(draft: Draft, input: Omit<ReportFields, 'state'>): RecordOf<'report'> {
  const activity = draft.records.get('activity', input.activity);
  allow(draft.doing.actor, 'report', activity);
  return draft.create(
    'report',
    { ...input, state: 'draft', desk: activity.desk, marking: activity.marking },
    'draft',
  );
}

/** Reports are accepted or returned by an approver who is not their author. */
export function moveReport(draft: Draft, id: string, state: ReportFields['state']): RecordOf<'report'> {
  const report = draft.records.get('report', id);
  if (!REPORT_STEPS[report.state]?.includes(state))
    throw new Refusal('transition-not-allowed', `A report that is ${report.state} cannot become ${state}.`, {
      status: 409,
      next: `Possible now: ${REPORT_STEPS[report.state]?.join(', ') || 'nothing'}.`,
    });
  const judged = state === 'accepted' || state === 'returned';
  const about = { ...report, submission: { act: state, input: null, by: report.owner, at: '', version: 0 } };
  const right = allow(draft.doing.actor, judged ? 'close' : 'report', judged ? about : report);
  if (right === 'submit')
    throw new Refusal('not-allowed', 'Only an approver judges a report.', { status: 403 });
  return draft.change('report', id, state, { state });
}
