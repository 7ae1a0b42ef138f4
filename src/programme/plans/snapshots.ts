// Exchanging a plan: a frozen numbered snapshot goes out, the answer is compared line by line, nothing is merged by itself.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import { linesOf, notSigned, textOf } from './lines.ts';
import type { LineDifference, LineText, Snapshot } from './plan.ts';

export function exchangePlan(draft: Draft, id: string): { plan: RecordOf<'plan'>; snapshot: Snapshot } {
  const plan = draft.records.get('plan', id);
  allow(draft.doing.actor, 'draftPlan', plan);
  notSigned(plan);
  const lines = linesOf(draft.records, id).map(textOf);
  if (lines.length === 0)
    throw new Refusal('plan-empty', 'The plan has no lines.', { next: 'Add its lines first.' });
  const snapshot = { number: plan.snapshots.length + 1, at: draft.doing.at, lines };
  const changed = draft.change('plan', id, 'exchange', {
    state: 'exchanged',
    snapshots: [...plan.snapshots, snapshot],
  });
  return { plan: changed, snapshot };
}

const COMPARED = ['kind', 'title', 'period', 'host', 'place', 'count'] as const;

export function compareLines(before: readonly LineText[], after: readonly LineText[]): LineDifference[] {
  const theirs = new Map(after.map((line) => [line.number, line]));
  const mine = new Set(before.map((line) => line.number));
  const known = before.map((line): LineDifference => {
    const other = theirs.get(line.number);
    if (!other) return { number: line.number, what: 'struck' };
    const fields = COMPARED.filter(
      (field) => JSON.stringify(line[field] ?? null) !== JSON.stringify(other[field] ?? null),
    );
    return fields.length
      ? { number: line.number, what: 'changed', fields }
      : { number: line.number, what: 'same' };
  });
  const added = after
    .filter((line) => !mine.has(line.number))
    .map((line): LineDifference => ({ number: line.number, what: 'new' }));
  return [...known, ...added].sort((a, b) => a.number - b.number);
}

export interface PlanAnswer {
  to: number;
  from: string;
  yes?: boolean;
  lines: LineText[];
}

/** The other side's answer is kept against the snapshot it names; the lines of the plan stay as they are. */
export function importAnswer(draft: Draft, id: string, input: PlanAnswer): LineDifference[] {
  const plan = draft.records.get('plan', id);
  allow(draft.doing.actor, 'draftPlan', plan);
  const snapshot = plan.snapshots.find((each) => each.number === input.to);
  if (!snapshot)
    throw new Refusal('snapshot-unknown', `No snapshot ${input.to} was sent.`, {
      next: `Sent so far: ${plan.snapshots.map((each) => each.number).join(', ') || 'none'}.`,
    });
  const newest = plan.snapshots.at(-1)!.number;
  if (input.to !== newest)
    draft.find(
      'answer-to-older-snapshot',
      `The answer is to snapshot ${input.to}; the newest sent is ${newest}.`,
    );
  const differences = compareLines(snapshot.lines, input.lines);
  const answer = { ...input, yes: input.yes ?? false, at: draft.doing.at, differences };
  draft.change('plan', id, 'answer', { answers: [...plan.answers, answer] });
  return differences;
}
