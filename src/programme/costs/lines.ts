// Cost lines from plan to settlement: entered, split by the agreement's rule with the reason, invoiced, settled or waived.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import { type Draft, expectVersion } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Common, Day } from '../records/record.ts';
import { agreementsFor } from '../basis/agreement.ts';
import { chooseRule } from './choose-rule.ts';
import { type CostLineFields, type CostLineState, COST_CATEGORIES } from './cost.ts';
import { checkCurrency } from './currencies.ts';
import { sharesUnder, splitByWeight, weightsOf } from './split.ts';

export type CostLineInput = Omit<CostLineFields, 'state' | 'shares'> & {
  state?: CostLineState;
  example?: boolean;
};

/** An actual cost names payer, currency and day (I4); the currency existed on that day. */
export function checkLine(line: CostLineInput): void {
  if (!(COST_CATEGORIES as readonly string[]).includes(line.category))
    throw new Refusal('category-unknown', `${line.category} is not a category of cost.`, {
      next: 'Choose one of the list.',
    });
  checkCurrency(line.currency, line.day);
  for (const amount of [line.planned, line.committed, line.actual])
    if (amount !== undefined && !Number.isSafeInteger(amount))
      throw new Refusal('amount-not-in-minor-units', 'An amount is a whole number of minor units.', {
        next: 'Give it in minor units.',
      });
  if (line.actual === undefined) return;
  if (!line.payer)
    throw new Refusal('actual-cost-without-payer', 'An actual cost needs the State that paid it.', {
      next: 'Name the payer.',
    });
  if (!line.day)
    throw new Refusal('actual-cost-without-day', 'An actual cost needs its day.', { next: 'Give the day.' });
}

export function addCostLine(draft: Draft, input: CostLineInput): RecordOf<'costLine'> {
  const activity = draft.records.get('activity', input.activity);
  allow(draft.doing.actor, 'costLine', activity);
  checkLine(input);
  const state = input.state ?? (input.actual === undefined ? 'planned' : 'incurred');
  const line = draft.create(
    'costLine',
    { ...input, state, shares: [], desk: activity.desk, marking: activity.marking },
    'add',
  );
  return splitLine(draft, line.id);
}

/** Splits by the rule on file; without one the line stays as it fell, and says so. */
export function splitLine(draft: Draft, id: string, chosen?: string): RecordOf<'costLine'> {
  const line = draft.records.get('costLine', id);
  const activity = draft.records.get('activity', line.activity);
  if (chosen) allow(draft.doing.actor, 'costRule', line);
  const rules = chosen ? [draft.records.get('costRule', chosen)] : rulesFor(draft, activity);
  const { rule, because, code } = chooseRule(rules, line, activity.kind);
  if (!rule) {
    draft.find(code!, because);
    return draft.change('costLine', id, 'split', { because, shares: [] });
  }
  const shares = sharesUnder(rule, line, activity);
  const withinBudget = rule.rule === 'budget_limits' ? { withinBudget: true } : {};
  return draft.change('costLine', id, 'split', {
    shares,
    rule: rule.id,
    because: chosen ? `chosen: ${because}` : because,
    ...withinBudget,
  });
}

/** Rules of the agreements between the States of the activity, and of its own arrangement or plan. */
function rulesFor(draft: Draft, activity: RecordOf<'activity'>): RecordOf<'costRule'>[] {
  const agreements = draft.doing.agreements ?? [];
  const mine = new Set([
    activity.agreement,
    ...agreementsFor(
      agreements,
      activity.states.map((each) => each.state),
    ).map((each) => each.id),
  ]);
  const known = new Set(agreements.map((each) => each.id));
  return draft.records
    .list('costRule')
    .filter((rule) => mine.has(rule.agreement) || (!known.has(rule.agreement) && concerns(rule, activity)));
}

/** A rule of a plan or arrangement that is not in the register of agreements is found by its States. */
const concerns = (rule: RecordOf<'costRule'>, activity: RecordOf<'activity'>): boolean =>
  activity.states.every((each) => rule.desk.includes(each.state));

/** A joint line split by a key that a person gives. */
export function splitByKey(
  draft: Draft,
  id: string,
  key: Parameters<typeof weightsOf>[0],
): RecordOf<'costLine'> {
  const line = draft.records.get('costLine', id);
  allow(draft.doing.actor, 'costLine', line);
  const activity = draft.records.get('activity', line.activity);
  const minor = line.actual ?? line.committed ?? line.planned ?? 0;
  const shares = Object.entries(splitByWeight(minor, weightsOf(key, activity))).map(([payer, share]) => ({
    payer,
    minor: share,
    state: 'owed' as const,
  }));
  return draft.change('costLine', id, 'split', { shares, because: `key: ${JSON.stringify(key)}` });
}

const STEPS: Record<string, { from: CostLineState[]; right: 'costLine' | 'waiveCost' }> = {
  committed: { from: ['planned'], right: 'costLine' },
  incurred: { from: ['planned', 'committed'], right: 'costLine' },
  invoiced: { from: ['incurred', 'disputed'], right: 'costLine' },
  disputed: { from: ['invoiced'], right: 'costLine' },
  settled: { from: ['invoiced', 'disputed', 'incurred'], right: 'costLine' },
  waived: { from: ['planned', 'committed', 'incurred', 'invoiced', 'disputed'], right: 'waiveCost' },
  writtenOff: { from: ['invoiced', 'disputed'], right: 'waiveCost' },
};

export interface CostMove {
  state: CostLineState;
  actual?: number;
  payer?: string;
  day?: Day;
  proofOfPayment?: string;
  reason?: string;
  seen?: number;
}

export function moveCostLine(draft: Draft, id: string, move: CostMove): RecordOf<'costLine'> {
  const line = draft.records.get('costLine', id);
  expectVersion(line, move.seen);
  const step = STEPS[move.state];
  if (!step?.from.includes(line.state))
    throw new Refusal(
      'transition-not-allowed',
      `A cost line that is ${line.state} cannot become ${move.state}.`,
      { status: 409 },
    );
  if (allow(draft.doing.actor, step.right, line) === 'submit')
    throw new Refusal('not-allowed', 'Only an approver waives or writes off.', {
      status: 403,
      next: 'Ask an approver.',
    });
  const { seen: _, reason, ...fields } = move;
  checkLine({ ...line, ...fields });
  if (move.state === 'settled') mayBeSettled({ ...line, ...fields });
  const invoiced = move.state === 'invoiced' ? invoiceDays(draft, line, move.day) : {};
  draft.change('costLine', id, move.state, { ...fields, ...invoiced }, { reason });
  return move.actual === undefined ? draft.records.get('costLine', id) : splitLine(draft, id);
}

function mayBeSettled(line: CostLineFields): void {
  if (line.shares.some((share) => share.state === 'undecided'))
    throw new Refusal('share-undecided', 'Who pays is not decided: it cannot be settled.', {
      status: 409,
      next: 'Attach the decision of the two sides, or choose a rule.',
    });
  if (!line.proofOfPayment)
    throw new Refusal('proof-of-payment-missing', 'Settling needs a proof of payment.', {
      next: 'Give the reference of the payment.',
    });
}

/** Cash is due sixty days after the invoice where the rule says nothing else. */
function invoiceDays(draft: Draft, line: RecordOf<'costLine'>, day: Day | undefined) {
  const invoicedOn = day ?? line.day ?? draft.doing.at.slice(0, 10);
  const settlement = draft.records.find('costRule', line.rule)?.settlement;
  const due = settlement?.due ?? (settlement?.how === 'equalValue' ? 'P3M' : 'P60D');
  return {
    invoicedOn,
    due: Temporal.PlainDate.from(invoicedOn).add(due, { overflow: 'constrain' }).toString(),
  };
}

export function addCostRule(
  draft: Draft,
  input:
    | RecordOf<'costRule'>
    | (Omit<RecordOf<'costRule'>, keyof Common> & {
        desk: string[];
        example?: boolean;
      }),
): RecordOf<'costRule'> {
  if (allow(draft.doing.actor, 'costRule', input) === 'submit')
    throw new Refusal('not-allowed', 'A cost rule is approved by an approver.', {
      status: 403,
      next: 'Ask an approver.',
    });
  return draft.create('costRule', input);
}

export function addRate(
  draft: Draft,
  input: RecordOf<'rate'> | (Omit<RecordOf<'rate'>, keyof Common> & { example?: boolean }),
): RecordOf<'rate'> {
  if (allow(draft.doing.actor, 'costRule', { desk: [] }) === 'submit')
    throw new Refusal('not-allowed', 'A rate is approved by an approver.', {
      status: 403,
      next: 'Ask an approver.',
    });
  checkCurrency(input.from, input.day);
  checkCurrency(input.to, input.day);
  if (!/^\d+(\.\d+)?$/.test(input.rate) || Number(input.rate) === 0)
    // 0.0019
    throw new Refusal('rate-not-understood', `${input.rate} is not a rate.`, { next: 'Write it as 0.0019.' });
  return draft.create('rate', { ...input, marking: 'public' });
}
