// The word that tells of an exercise: the noun itself, the name it is known by, a drill of several armies.
import type { Annotated, Mention, Run } from '../../annotated.ts';
import { GLUED, HYPHENATED, NUMBER } from '../../tokens.ts';
import { numberedName } from './exercise-names.ts';
import type { Name } from './exercise-names.ts';
import { statesIn } from './places.ts';
import { standingsIn } from './standings.ts';

export type Anchor = Mention<{
  kind: 'exercise' | 'operation';
  weak?: boolean;
  named?: boolean;
  joint?: boolean;
}>;

export const anchorIn = (source: Annotated, sentence: Run): Anchor | undefined => {
  const nouns = source
    .within('activity', sentence.from, sentence.to)
    .filter(
      ({ value, from }) =>
        (value.kind === 'exercise' || value.kind === 'operation') &&
        value.not !== true &&
        (value.named !== true || source.isCapital(from)) &&
        source.covering('pact', from) === undefined,
    ) as Anchor[];
  const noun =
    nouns.find(({ value }) => value.weak !== true && value.named !== true) ??
    nouns.find(({ value }) => value.named === true) ??
    nouns[0] ??
    drillIn(source, sentence);
  if (noun !== undefined) return noun;
  const again = trainingTakenUp(source, sentence);
  if (again !== undefined) return again;
  // `the Anatolian Eagle-2024 training`
  const name = numberedName(source, sentence.from, sentence.to);
  if (name === undefined) return undefined;
  const training = source
    .within('doing', name.from - 3, name.to + 2)
    .find(({ value }) => value.doing === 'train' && value.tense === 'noun');
  return training === undefined
    ? undefined
    : { from: training.from, to: training.to, value: { kind: 'exercise' } };
};

/** « Placé sous le nom de « Lion du Sahel », l’entraînement … », `joint training of Czech and Slovak brigades`: manoeuvres by their name or by those side by side. */
const drillIn = (source: Annotated, sentence: Run): Anchor | undefined => {
  const drill = source.first(
    'activity',
    sentence.from,
    sentence.to,
    ({ value, from }) =>
      value.not === true && value.kind === 'exercise' && source.covering('pact', from) === undefined,
  );
  if (drill === undefined || source.has('institution', sentence.from, sentence.to)) return undefined;
  if (
    source
      .within('personnel', sentence.from, sentence.to)
      .some(({ value }) => value.pupil === true || value.trainer === true)
  )
    return undefined;
  const isNamed =
    source.has('quoted', sentence.from, sentence.to) || source.any(sentence.from, sentence.to, 'named');
  const isJoint =
    !source.has('pact', sentence.from, sentence.to) &&
    source.any(drill.from - 2, drill.to + 2, 'joint') &&
    source.has('personnel', sentence.from, sentence.to) &&
    statesIn(source, sentence).length >= 2;
  if (drill.value.joint === true)
    return armiesIn(source, sentence) >= 2 &&
      !source.has('pact', sentence.from, sentence.to) &&
      !source.has('act', sentence.from, sentence.to)
      ? { from: drill.from, to: drill.to, value: { kind: 'exercise', joint: true } }
      : undefined;
  return isNamed || isJoint
    ? { from: drill.from, to: drill.to, value: { kind: 'exercise', ...(isNamed ? { weak: true } : {}) } }
    : undefined;
};

/** States that do something in the sentence, not those where it is done. */
const armiesIn = (source: Annotated, sentence: Run): number =>
  new Set(
    standingsIn(source, sentence)
      .filter(({ as, form }) => as !== 'at' && as !== 'excluded' && form !== 'city' && form !== 'capital')
      .map(({ code }) => code),
  ).size;

/** « Ces entraînements ont mobilisé … »: a noun of training that takes up an exercise. */
const trainingTakenUp = (source: Annotated, sentence: Run): Anchor | undefined => {
  const noun = source
    .within('doing', sentence.from, sentence.to)
    .find(
      ({ value, from }) =>
        value.doing === 'train' && value.tense === 'noun' && source.is(from - 1, 'demonstrative'),
    );
  return noun === undefined
    ? undefined
    : { from: noun.from, to: noun.to, value: { kind: 'exercise', weak: true } };
};

/** `Obangame Express`, `Zapad-2025`: the name and the year or number with it. */
export const knownName = (source: Annotated, { from, to }: Run): Name => {
  const end =
    source.tokens.kind[to] === NUMBER &&
    (((source.tokens.shape[to] as number) & (HYPHENATED | GLUED)) !== 0 || source.word(to).length === 4)
      ? to + 1
      : to;
  return { from, to: end, value: { name: source.quote({ from, to: end }) } };
};
