// Fields that a sentence on an agreement tells without words that open a list: « la France y assure la police du ciel ».
import type { Annotated, Run } from '../../annotated.ts';
import type { Context } from '../context.ts';
import { fieldsIn } from './lists.ts';
import type { List } from './lists.ts';

/** So many words at most stand between the agreement and the field. */
const WORDS_APART = 24;

/** Several fields where the agreement is spoken of; one alone only where nothing is done to the agreement. */
export const impliedIn = (context: Context, sentence: Run): List[] => {
  const { source } = context;
  const spoken = spokenIn(context, sentence);
  if (spoken.length === 0 || source.any(sentence.from, sentence.to, 'negation')) return [];
  const members = fieldsIn(source, sentence).filter(
    (field) =>
      field.value.codes !== undefined &&
      !isOfAName(source, sentence, field) &&
      spoken.some((one) => field.from - one.to <= WORDS_APART && one.from - field.to <= WORDS_APART),
  );
  const [first] = members;
  if (first === undefined) return [];
  const isActedOn = source.has('act', sentence.from, sentence.to);
  const isNamed = source.has('pact', sentence.from, sentence.to);
  const several = new Set(members.flatMap(({ value }) => value.codes ?? [])).size > 1;
  const isTold =
    opensWithIt(source, spoken, first) ||
    (several
      ? !(isActedOn && isNamed && spoken.some(({ to }) => to <= first.from))
      : isNamed && !isActedOn && !isOpen(source, sentence));
  return isTold ? [{ members }] : [];
};

/** « l’accord, qui organise la surveillance de l’espace aérien, … »: a clause of its own right behind the name. */
const opensWithIt = (source: Annotated, spoken: readonly Run[], field: Run): boolean =>
  spoken.some(
    ({ to }) =>
      to <= field.from &&
      (source.is(to, 'relative') || (source.isSign(to, ',') && source.is(to + 1, 'relative'))) &&
      field.from - to < WORDS_OF_CLAUSE,
  );
const WORDS_OF_CLAUSE = 14;

const isOpen = (source: Annotated, { from, to }: Run): boolean =>
  source.any(from, to, 'possibility') || source.any(from, to, 'hearsay') || source.isSign(to - 1, '?');

const spokenIn = (context: Context, sentence: Run): Run[] => {
  const { source } = context;
  return [
    ...source
      .within('pact', sentence.from, sentence.to)
      .filter((pact) => context.of.has(pact.from) && context.of.get(pact.from)?.value.subject !== 'other'),
    ...source.within('anaphor', sentence.from, sentence.to),
  ];
};

/** « la commission de la Défense et du Renseignement »: a part of a name. */
const isOfAName = (source: Annotated, sentence: Run, field: Run): boolean =>
  field.from > sentence.from && source.isCapital(field.from);
