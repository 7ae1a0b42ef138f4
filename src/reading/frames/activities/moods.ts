// How an activity is told: done, planned, proposed, denied, not to be.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Mod } from '../../../vocabulary/codes.ts';
import type { Annotated, Run } from '../../annotated.ts';
import { moodOf } from '../../clauses.ts';
import type { Tense } from '../../languages/language.ts';
import type { Context } from '../context.ts';
import { dateNear } from './places.ts';
import { clauseAt } from './standings.ts';

const VERB_AFTER = 14;
const VERB_BEFORE = 8;
const NEGATED_FAR = 12;

/** The finite verb that a noun of action is the subject of, or else the object of. */
const verbOf = (source: Annotated, sentence: Run, noun: Run) => {
  const finite = (from: number, to: number) =>
    [
      ...source.within('doing', Math.max(sentence.from, from), Math.min(sentence.to, to)),
      ...source.within('verb', Math.max(sentence.from, from), Math.min(sentence.to, to)),
    ]
      .filter(
        (m) =>
          m.value.tense !== 'noun' &&
          m.value.tense !== 'progressive' &&
          !source.is(m.from, 'auxiliary') &&
          source.covering('activity', m.from)?.value.kind !== 'basing',
      )
      .sort((a, b) => a.from - b.from);
  return finite(noun.to, noun.to + VERB_AFTER)[0] ?? finite(noun.from - VERB_BEFORE, noun.from).at(-1);
};

/** What is announced in the conditional is planned; what depends on something is conditional; what reports invented is denied. */
export const moodOfActivity = (
  source: Annotated,
  sentence: Run,
  anchor: Run,
  tense: Tense,
): Mod | undefined => {
  if (isPostponed(source, sentence)) return 'suspended';
  if (source.any(sentence.from, anchor.from, 'not_excluded')) return 'conditional';
  const told = toldMood(source, sentence, anchor, tense);
  const untrue = told === 'negated' || told === 'denied' ? undefined : untrueIn(source, sentence);
  if (untrue !== undefined) return source.is(untrue, 'negation') ? 'negated' : 'denied';
  if (isOnCondition(source, sentence, anchor, told)) return 'conditional';
  return told;
};

const PACT_FAR = 6;

/** Put off, called off, frozen; not where an agreement is. */
const isPostponed = (source: Annotated, sentence: Run): boolean => {
  const at = source.firstMarked(sentence.from, sentence.to, 'postponed');
  return at !== undefined && !source.has('pact', at - PACT_FAR, at + PACT_FAR);
};

const toldMood = (source: Annotated, sentence: Run, anchor: Run, tense: Tense): Mod | undefined => {
  const own = moodOf(source, anchor, tense);
  const verb = tense === 'noun' ? verbOf(source, sentence, anchor) : undefined;
  const told = own ?? (verb === undefined ? undefined : moodOf(source, verb, verb.value.tense));
  const saying = source.within('saying', sentence.from, sentence.to);
  if (
    told === 'reported' &&
    (verb?.value.tense === 'conditional' || tense === 'conditional') &&
    saying.length > 0
  )
    return 'planned';
  if (
    told === 'conditional' &&
    (isFutureOfPast(source, sentence, verb ?? anchor) || isProvision(source, sentence))
  )
    return 'planned';
  if (told === undefined && tense === 'noun' && isComing(source, anchor)) return 'planned';
  if (told === undefined && isProposed(source, sentence, anchor)) return 'proposed';
  if (told === undefined && isForeseen(source, sentence, anchor)) return 'planned';
  return told;
};

/** « la fermeture prochaine des bases », `the coming closure`. */
const isComing = (source: Annotated, noun: Run): boolean =>
  source.any(noun.from - 2, noun.from, 'future') ||
  source.is(noun.to, 'future') ||
  source.at('direction', noun.from - 1)?.value.offset === 1 ||
  source.at('direction', noun.to)?.value.offset === 1;

const PROPOSED_FAR = 14;

/** « a proposé de porter à trente le nombre de places », `would be interested in sending five cadets`. */
const isProposed = (source: Annotated, sentence: Run, anchor: Run): boolean =>
  source.any(
    Math.max(clauseAt(source, sentence, anchor.from).from, anchor.from - PROPOSED_FAR),
    anchor.from,
    'proposal',
  );

/** `if Libya invites it, Türkiye will send troops`. */
const isOnCondition = (source: Annotated, sentence: Run, anchor: Run, told: Mod | undefined): boolean =>
  (told === 'planned' || told === 'reported' || told === 'conditional') &&
  source.any(
    between(source, sentence, anchor.from, -1),
    between(source, sentence, anchor.from, 1),
    'condition',
  );

/** The semicolon before or behind a word, else the end of its sentence. */
const between = (source: Annotated, sentence: Run, near: number, step: 1 | -1): number => {
  let at = near;
  while (at > sentence.from && at < sentence.to && !source.isSign(at, ';')) at += step;
  return at;
};

/** « Aux termes du projet, trois mille hommes pourront … »: what an agreement allows is to come. */
const isProvision = (source: Annotated, sentence: Run): boolean =>
  source.any(sentence.from, sentence.to, 'basis') && !source.any(sentence.from, sentence.to, 'condition');

/** Where the sentence, or the one right after it, calls the reports untrue: « contraires à la réalité », « aucune clause de ce genre ». */
const untrueIn = (source: Annotated, sentence: Run): number | undefined => {
  const own = source.firstMarked(sentence.from, sentence.to, 'untrue');
  if (own !== undefined) return own;
  const next = source.sentences[(source.sentenceOf[sentence.from] as number) + 1];
  return next !== undefined && next.to - next.from < SHORT_SENTENCE
    ? source.firstMarked(next.from, next.to, 'untrue')
    : undefined;
};
const SHORT_SENTENCE = 24;

/** `he said that a committee would meet`: what was still to come when it was said. */
const isFutureOfPast = (source: Annotated, sentence: Run, verb: Run): boolean =>
  source.language.language.modifiersBefore === true &&
  source.within('saying', sentence.from, sentence.to).some((saying) => saying.value.tense === 'past') &&
  !source.any(sentence.from, sentence.to, 'condition') &&
  source.any(verb.from - 4, verb.from, 'future_of_past');

/** « Il prévoit un exercice commun », `provides for the training of cadets`. */
const isForeseen = (source: Annotated, sentence: Run, anchor: Run): boolean =>
  foreseenAt(source, clauseAt(source, sentence, anchor.from).from, anchor.from);

/** « un contingent de dix places » foresees, « le contingent de la MINUSMA » is of soldiers. */
const foreseenAt = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (
      source.is(at, 'foresee') &&
      (source.covering('personnel', at) === undefined || source.has('count', at, to))
    )
      return true;
  return false;
};

/** « Aucune décision n’a été prise quant à l’envoi … », « … n’a pas été évoquée »: the clause about a noun is negated. */
export const isClauseNegated = (source: Annotated, sentence: Run, anchor: Run): boolean => {
  const clause = clauseAt(source, sentence, anchor.from);
  return (
    source.any(Math.max(clause.from, anchor.from - NEGATED_FAR), anchor.from, 'negation') ||
    source.any(anchor.to, Math.min(clause.to, anchor.to + NEGATED_FAR), 'negation')
  );
};

export const setDateAndMood = (
  context: Context,
  claim: ActivityClaim,
  sentence: Run,
  anchor: Run,
  tense: Tense,
): void => {
  const date = dateNear(context.source, sentence, anchor.from);
  if (date !== undefined) claim.date = date;
  const mood = moodOfActivity(context.source, sentence, anchor, tense);
  if (mood !== undefined) claim.mod = mood;
};
