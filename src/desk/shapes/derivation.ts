// How a computed day was reached: rule, article, what went in with its passages, and the day under other conventions.
import type { Act, Entity, Live } from '../../register/entity.ts';
import type { DateAnswer, Derivation } from '../../vocabulary/position.ts';
import { nameState } from '../../vocabulary/labels/states.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { sayArticle, sayDerivation, sayInput, sayInputValue } from '../words/derivations.ts';
import { sayChoice, sayPolicy } from '../words/policies.ts';
import { dayShown } from './dates.ts';
import { type Passage, passagesOf } from './sourced.ts';

/** Statements of final clauses, by what the law calls the clause. */
const CLAUSE_FACTS: Record<string, string[]> = {
  term: ['term'],
  renewal: ['term'],
  notice: ['term'],
  entryIntoForce: ['entry_rule'],
  provisionalApplication: ['entry_rule'],
};

export function derivationOf(
  derivation: Derivation,
  answer: DateAnswer,
  entity: Entity | undefined,
  language: Language,
) {
  const colon = language === 'fr' ? ' : ' : ': ';
  const policies = derivation.policies.map(({ policy, choice }) => ({
    name: policy as string,
    choice,
    says: `${sayPolicy(policy, language)}${colon}${sayChoice(policy, choice, language)}`,
  }));
  return {
    rule: derivation.rule,
    article: sayArticle(derivation.article, language),
    says: sayDerivation(derivation, dayShown(answer), language),
    ...(policies[0] && { policy: policies[0] }),
    policies,
    inputs: derivation.inputs.map((input) => ({
      label: inputLabel(input, language),
      value: sayInputValue(input.value, language),
      passages: entity ? passagesBehind(input, entity) : [],
    })),
    alternatives: derivation.otherwise.map(({ policy, choice, answer }) => ({
      policy: policy as string,
      choice,
      says: `${sayPolicy(policy, language)}${colon}${sayChoice(policy, choice, language)}`,
      answer: dayShown(answer) ?? String(answer),
    })),
  };
}

type Input = Derivation['inputs'][number];

function inputLabel({ what, party }: Input, language: Language): string {
  const said = sayInput(what, language);
  return party === undefined ? said : `${said} (${nameState(party, language)})`;
}

/** The passages of the act or clause that an input came from. */
export function passagesBehind(input: Pick<Input, 'what' | 'act'>, entity: Entity): Passage[] {
  return livesBehind(input, entity).flatMap(passagesOf);
}

function livesBehind({ what, act }: Pick<Input, 'what' | 'act'>, entity: Entity): Live[] {
  const found = act === undefined ? undefined : actOf(entity, act);
  if (found) return found.statements;
  const facts = CLAUSE_FACTS[what.split(/[.\s]/)[0] ?? ''] ?? []; // `notice.period`
  return entity.statements.filter(
    (live) =>
      facts.includes(live.statement.fact) && live.review !== 'rejected' && live.statement.mod === undefined,
  );
}

const actOf = (entity: Entity, id: string): Act | undefined =>
  entity.acts.find((act) => act.id === id || act.statements.some((live) => live.statement.entityId === id));
