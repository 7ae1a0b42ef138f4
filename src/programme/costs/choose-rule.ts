// Which cost rule governs a line: arrangement before plan before framework, exception before rule, more conditions before fewer.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { ActivityKind } from '../activities/kinds.ts';
import type { RecordOf } from '../records/fields.ts';
import { lastsAtLeast } from './stay.ts';
import type { CostConditions, CostLineFields } from './cost.ts';

type Rule = RecordOf<'costRule'>;

export interface Choice {
  rule: Rule | undefined;
  /** Why this one; `no-cost-rule` where none applies: a suggestion may be shown, no default is applied. */
  because: string;
  code?: 'no-cost-rule';
}

const LEVELS = ['arrangement', 'plan', 'framework'] as const;

export function chooseRule(rules: readonly Rule[], line: CostLineFields, kind: ActivityKind): Choice {
  const fitting = rules.filter((rule) => applies(rule, line, kind)).sort(byPrecedence);
  const [first, second] = fitting;
  if (!first) return { rule: undefined, because: 'No cost rule on file covers it.', code: 'no-cost-rule' };
  if (second && byPrecedence(first, second) === 0 && !sameEffect(first, second))
    throw conflict(first, second);
  return { rule: first, because: reasonFor(first) };
}

const applies = (rule: Rule, line: CostLineFields, kind: ActivityKind): boolean =>
  (rule.on.length === 0 || rule.on.includes(line.category)) &&
  (!rule.kinds?.length || rule.kinds.includes(kind)) &&
  Object.keys(rule.conditions).every((name) =>
    CONDITIONS[name as keyof CostConditions](rule.conditions, line),
  );

/** A condition that cannot be judged (no count, no days) is not met: nothing is guessed. */
const CONDITIONS: Record<
  keyof CostConditions,
  (conditions: CostConditions, line: CostLineFields) => boolean
> = {
  delegationAtMost: ({ delegationAtMost }, { delegation }) =>
    delegation !== undefined && delegation <= delegationAtMost!,
  delegationMoreThan: ({ delegationMoreThan }, { delegation }) =>
    delegation !== undefined && delegation > delegationMoreThan!,
  stayUnder: ({ stayUnder }, { days }) =>
    days !== undefined && !lastsAtLeast(days.first, days.last, stayUnder!),
  stayFrom: ({ stayFrom }, { days }) => days !== undefined && lastsAtLeast(days.first, days.last, stayFrom!),
  planned: ({ planned }, { conditions }) => conditions?.planned === planned,
  emergency: ({ emergency }, { conditions }) => conditions?.emergency === emergency,
  basis: ({ basis }, { conditions }) => conditions?.basis === basis,
};

const byPrecedence = (a: Rule, b: Rule): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
  Number(b.exception ?? false) - Number(a.exception ?? false) ||
  weight(b) - weight(a);

/** More conditions before fewer; a rule for named categories or kinds is one condition more. */
const weight = (rule: Rule): number =>
  Object.keys(rule.conditions).length + (rule.on.length ? 1 : 0) + (rule.kinds?.length ? 1 : 0);

const sameEffect = (a: Rule, b: Rule): boolean =>
  a.rule === b.rule &&
  JSON.stringify([a.key, a.amount, a.payer, a.owner]) === JSON.stringify([b.key, b.amount, b.payer, b.owner]);

const conflict = (a: Rule, b: Rule): Refusal =>
  new Refusal('cost-rules-conflict', `Two rules cover it equally and differ: ${a.rule} and ${b.rule}.`, {
    status: 409,
    next: 'Choose one of the two; the choice is kept.',
    details: { rules: [a.id, b.id] },
  });

const reasonFor = (rule: Rule): string => {
  const conditions = Object.entries(rule.conditions).map(([name, value]) => `${name} ${value}`);
  const article = rule.article ? `, ${rule.article}` : '';
  return `${rule.rule} (${rule.level}${article}${conditions.length ? `; ${conditions.join(', ')}` : ''})`;
};
