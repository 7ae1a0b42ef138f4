// One field of an entity as it is shown: the value, why that one, and what else its sources say.
import { contradictingActs } from '../../register/contradicting-acts.ts';
import type { Entity, Field, Live } from '../../register/entity.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { sayValue } from '../words/values.ts';
import { sourcedOf } from './sourced.ts';

export function fieldOf(field: Field, said: Live[]) {
  const shown = (lives: Live[]) => lives.map((live) => sourcedOf(live, said));
  return {
    value: field.value as unknown,
    statements: shown(field.statements),
    chosenBy: field.chosenBy,
    others: field.others.map((other) => ({
      value: other.value as unknown,
      statements: shown(other.statements),
      contradicts: other.contradicts,
    })),
  };
}

export const fieldsOf = ({ fields, said }: Pick<Entity, 'fields' | 'said'>) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldOf(field, said)]));

/** Fields in which sources contradict each other, with what each says. */
export function contradictionsOf({ fields, said }: Pick<Entity, 'fields' | 'said'>, language: Language) {
  return Object.entries(fields)
    .filter(([, field]) => field.others.some((other) => other.contradicts))
    .map(([what, field]) => ({
      what,
      values: [field, ...field.others.filter((other) => other.contradicts)].map(({ value, statements }) => ({
        value: sayValue(what, value, language),
        statements: statements.map((live) => sourcedOf(live, said)),
      })),
    }));
}

/** Acts done once by all that sources date differently. */
export function contradictingDates(entity: Pick<Entity, 'acts' | 'said'>) {
  return contradictingActs(entity.acts).map((acts) => ({
    what: acts[0]!.step,
    values: acts.map((act) => ({
      value: String(act.value['date']),
      statements: act.statements.map((live) => sourcedOf(live, entity.said)),
    })),
  }));
}
