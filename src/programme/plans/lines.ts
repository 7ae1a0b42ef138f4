// Drafting a plan and its lines; once signed, lines change only by numbered amendment.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import { type Draft, expectVersion } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Common } from '../records/record.ts';
import type { LineText, PlanFields, PlanLineFields } from './plan.ts';

export const SIGNED: ReadonlySet<string> = new Set(['signed', 'inExecution', 'reported', 'closed']);

export const linesOf = (records: Records, plan: string): RecordOf<'planLine'>[] =>
  records
    .list('planLine')
    .filter((line) => line.plan === plan)
    .sort((a, b) => a.number - b.number);

export const textOf = (line: PlanLineFields): LineText => ({
  number: line.number,
  kind: line.kind,
  title: line.title,
  period: line.period,
  count: line.count,
  ...(line.host && { host: line.host }),
  ...(line.place && { place: line.place }),
});

export function draftPlan(
  draft: Draft,
  input: Pick<PlanFields, 'title' | 'states' | 'period'> & Partial<PlanFields> & Partial<Common>,
): RecordOf<'plan'> {
  allow(draft.doing.actor, 'draftPlan', { desk: input.states });
  const plan = {
    kind: 'annual' as const,
    snapshots: [],
    answers: [],
    amendments: [],
    languages: {},
    ...input,
  };
  return draft.create('plan', { ...plan, state: 'draft', desk: input.states });
}

type NewLine = Pick<PlanLineFields, 'kind' | 'title' | 'period'> & Partial<PlanLineFields> & Partial<Common>;

export function addLine(draft: Draft, planId: string, input: NewLine): RecordOf<'planLine'> {
  const plan = draft.records.get('plan', planId);
  allow(draft.doing.actor, 'draftPlan', plan);
  notSigned(plan);
  return keepLine(draft, plan, input);
}

export function keepLine(draft: Draft, plan: RecordOf<'plan'>, input: NewLine): RecordOf<'planLine'> {
  const lines = linesOf(draft.records, plan.id);
  const number = input.number ?? Math.max(0, ...lines.map((line) => line.number)) + 1;
  if (lines.some((line) => line.number === number))
    throw new Refusal('line-number-taken', `The plan has a line ${number}.`, {
      next: 'Give another number.',
    });
  return draft.create('planLine', {
    count: 1,
    domains: [],
    forms: [],
    deviations: [],
    ...input,
    number,
    plan: plan.id,
    desk: plan.desk,
    marking: input.marking ?? plan.marking,
  });
}

export const notSigned = (plan: RecordOf<'plan'>): void => {
  if (SIGNED.has(plan.state))
    throw new Refusal('plan-signed', 'The plan is signed: its lines change only by a numbered amendment.', {
      status: 409,
      next: 'Record an amendment, or a deviation on the line.',
    });
};

export function editLine(
  draft: Draft,
  id: string,
  edit: Partial<Omit<PlanLineFields, 'plan' | 'deviations' | 'carriedTo' | 'carriedFrom'>>,
  seen?: number,
): RecordOf<'planLine'> {
  const line = draft.records.get('planLine', id);
  expectVersion(line, seen);
  const plan = draft.records.get('plan', line.plan);
  allow(draft.doing.actor, 'draftPlan', plan);
  notSigned(plan);
  return draft.change('planLine', id, 'edit', edit);
}

/** What went otherwise than planned: reason, who asked, whether the other side agreed. */
export function recordDeviation(
  draft: Draft,
  id: string,
  deviation: Omit<PlanLineFields['deviations'][number], 'at'>,
): RecordOf<'planLine'> {
  const line = draft.records.get('planLine', id);
  allow(draft.doing.actor, 'planActivity', line);
  return draft.change('planLine', id, 'deviate', {
    deviations: [...line.deviations, { ...deviation, at: draft.doing.at }],
  });
}
