// Agreeing, signing, amending and closing a plan: an approver records each, and lines held before signature are marked.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Json } from '../../vocabulary/statement.ts';
import { allow } from '../permissions/allow.ts';
import { approvedFields, pendingSubmission, submitAct } from '../permissions/submit.ts';
import { type Draft, expectVersion } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Day } from '../records/record.ts';
import { boundsOf } from '../time/days.ts';
import { keepLine, linesOf, SIGNED, textOf } from './lines.ts';
import { achievedBy } from './outcome.ts';
import type { LineText, PlanFields, PlanLineFields, PlanState } from './plan.ts';

export type PlanAct = 'agree' | 'sign' | 'execute' | 'report' | 'close' | 'withdraw' | 'supersede';

const STEPS: Record<PlanAct, { from: PlanState[]; to: PlanState }> = {
  agree: { from: ['exchanged'], to: 'agreed' },
  sign: { from: ['agreed'], to: 'signed' },
  execute: { from: ['signed'], to: 'inExecution' },
  report: { from: ['signed', 'inExecution'], to: 'reported' },
  close: { from: ['reported'], to: 'closed' },
  withdraw: { from: ['draft', 'exchanged', 'agreed'], to: 'withdrawn' },
  supersede: { from: ['draft', 'exchanged', 'agreed', 'signed'], to: 'superseded' },
};

export interface PlanMove {
  act: PlanAct;
  signature?: PlanFields['signature'];
  /** Lines of each language version; they must agree in number, days and counts. */
  languages?: Record<string, LineText[]>;
  seen?: number;
}

/** A desk officer's move is a submission; an approver's is taken, unless it is their own submission. */
export function movePlan(draft: Draft, id: string, move: PlanMove): RecordOf<'plan'> {
  const plan = draft.records.get('plan', id);
  expectVersion(plan, move.seen);
  const step = stepFor(plan.state, move.act);
  if (allow(draft.doing.actor, 'signPlan', plan) === 'submit') {
    const { seen: _, ...input } = move;
    return submitAct(draft, 'plan', id, move.act, input as unknown as Json);
  }
  return takeStep(draft, plan, move, step.to, plan.submission ? { submission: null } : {});
}

export function approvePlan(draft: Draft, id: string, act: PlanAct): RecordOf<'plan'> {
  const plan = draft.records.get('plan', id);
  if (plan.approved?.act === act && plan.approved.by === draft.doing.actor.id && !plan.submission)
    return plan;
  const submission = pendingSubmission(draft, 'plan', id, act, 'signPlan');
  const step = stepFor(plan.state, act);
  return takeStep(
    draft,
    plan,
    submission.input as unknown as PlanMove,
    step.to,
    approvedFields(draft, act, submission.version),
  );
}

function stepFor(state: PlanState, act: PlanAct) {
  const step = STEPS[act];
  if (step?.from.includes(state)) return step;
  const possible = Object.entries(STEPS).flatMap(([name, each]) => (each.from.includes(state) ? [name] : []));
  throw new Refusal('transition-not-allowed', `A plan that is ${state} cannot ${act}.`, {
    status: 409,
    next: possible.length ? `Possible now: ${possible.join(', ')}.` : 'Nothing follows this state.',
    details: { state, possible },
  });
}

function takeStep(
  draft: Draft,
  plan: RecordOf<'plan'>,
  move: PlanMove,
  to: PlanState,
  approval: object,
): RecordOf<'plan'> {
  if (move.act === 'agree') return agree(draft, plan, move, approval);
  if (move.act === 'sign') return sign(draft, plan, move, approval);
  return draft.change('plan', plan.id, move.act, { state: to, ...approval });
}

/** Both sides say yes to one snapshot, and the language versions agree. */
function agree(draft: Draft, plan: RecordOf<'plan'>, move: PlanMove, approval: object): RecordOf<'plan'> {
  const newest = plan.snapshots.at(-1);
  const answer = plan.answers.findLast((each) => each.to === newest?.number);
  if (!newest || !answer?.yes)
    throw new Refusal('snapshot-not-agreed', 'The other side has not said yes to the newest snapshot.', {
      status: 409,
      next: 'Record its answer first.',
    });
  const languages = move.languages ?? plan.languages;
  for (const [language, lines] of Object.entries(languages)) sameLines(newest.lines, lines, language);
  return draft.change('plan', plan.id, 'agree', { state: 'agreed', languages, ...approval });
}

const key = (line: LineText): string => [line.number, line.period, line.count].join(' ');

function sameLines(mine: readonly LineText[], theirs: readonly LineText[], language: string): void {
  if (mine.map(key).sort().join('|') === theirs.map(key).sort().join('|')) return;
  throw new Refusal(
    'language-versions-differ',
    `The ${language} version differs in its lines, days or numbers.`,
    {
      status: 409,
      next: 'Make the versions alike.',
    },
  );
}

/** Two days are a signature by exchange: the later counts. */
function sign(draft: Draft, plan: RecordOf<'plan'>, move: PlanMove, approval: object): RecordOf<'plan'> {
  const { signature } = move;
  if (!signature?.days.length)
    throw new Refusal('signature-missing', 'The day of signature is not said.', {
      next: 'Give day, place and signatories.',
    });
  const signedOn = [...signature.days].sort().at(-1)!;
  const lines = linesOf(draft.records, plan.id);
  markHeldBefore(draft, lines, signedOn);
  const { earliest } = boundsOf(plan.period);
  if (earliest && signedOn > earliest)
    draft.find('signed-after-start', `Signed on ${signedOn}, after the period began.`);
  return draft.change('plan', plan.id, 'sign', {
    state: 'signed',
    signature,
    signedOn,
    signedLines: lines.map(textOf),
    ...approval,
  });
}

function markHeldBefore(draft: Draft, lines: RecordOf<'planLine'>[], signedOn: Day): void {
  for (const line of lines)
    if (
      achievedBy(draft.records, line).some(
        (activity) => (boundsOf(activity.actual).latest ?? signedOn) < signedOn,
      )
    )
      draft.change('planLine', line.id, 'markBeforeSignature', { beforeSignature: true });
}

export interface AmendmentInput {
  day: Day;
  reason: string;
  strike?: number[];
  add?: (Pick<PlanLineFields, 'kind' | 'title' | 'period'> & Partial<PlanLineFields>)[];
  change?: ({ number: number } & Partial<PlanLineFields>)[];
  seen?: number;
}

/** After signature only; the signed text stays beside the amended one. */
export function amendPlan(draft: Draft, id: string, input: AmendmentInput): RecordOf<'plan'> {
  const plan = draft.records.get('plan', id);
  expectVersion(plan, input.seen);
  if (!SIGNED.has(plan.state))
    throw new Refusal('plan-not-signed', 'Only a signed plan is amended.', {
      status: 409,
      next: 'Edit its lines.',
    });
  if (allow(draft.doing.actor, 'signPlan', plan) === 'submit') {
    const { seen: _, ...rest } = input;
    return submitAct(draft, 'plan', id, 'amend', rest as unknown as Json);
  }
  return takeAmendment(draft, plan, input, plan.submission ? { submission: null } : {});
}

export function approveAmendment(draft: Draft, id: string): RecordOf<'plan'> {
  const submission = pendingSubmission(draft, 'plan', id, 'amend', 'signPlan');
  const plan = draft.records.get('plan', id);
  return takeAmendment(
    draft,
    plan,
    submission.input as unknown as AmendmentInput,
    approvedFields(draft, 'amend', submission.version),
  );
}

function takeAmendment(
  draft: Draft,
  plan: RecordOf<'plan'>,
  input: AmendmentInput,
  approval: object,
): RecordOf<'plan'> {
  const number = plan.amendments.length + 1;
  const lineOf = (wanted: number) => {
    const line = linesOf(draft.records, plan.id).find((each) => each.number === wanted);
    if (!line)
      throw new Refusal('line-unknown', `The plan has no line ${wanted}.`, { next: 'Look at its lines.' });
    return line;
  };
  for (const struck of input.strike ?? [])
    draft.change('planLine', lineOf(struck).id, 'strike', { struckBy: number });
  for (const { number: changed, ...fields } of input.change ?? [])
    draft.change('planLine', lineOf(changed).id, 'amend', fields);
  const added = (input.add ?? []).map((line) => keepLine(draft, plan, { ...line, addedBy: number }).number);
  const amendment = {
    number,
    day: input.day,
    reason: input.reason,
    struck: input.strike ?? [],
    changed: (input.change ?? []).map((line) => line.number),
    added,
  };
  return draft.change('plan', plan.id, 'amend', { amendments: [...plan.amendments, amendment], ...approval });
}
