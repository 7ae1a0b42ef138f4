// What words of action do not tell: rules, terms, conditions, names; each reason has its name.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Mod } from '../../vocabulary/codes.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { Context } from './context.ts';
import type { ActMention, Reading } from './event-shapes.ts';
import { isOfNothing, isSupposed } from './event-suppositions.ts';

type Step = EventClaim['step'];
export type Mood = Mod | 'done' | 'untold';

type Reason = (context: Context, reading: Reading, step: Step, mood: Mood) => boolean;

/** A noun takes only the day right behind it: « l’entrée en vigueur, le 1er octobre, de l’accord ». */
const isDatedNear = (source: Annotated, { act, date }: Reading): boolean =>
  date !== undefined &&
  (act.value.tense !== 'noun' ||
    (date.from >= act.to && (date.from - act.to < 4 || source.isSign(date.from - 1, ':'))));

/** `shall enter into force` is a rule, not an act; that it has not, or may on a day, is told of it. */
const isRuleOfEntry: Reason = ({ source, isTreaty }, reading, _step, mood) => {
  const { act } = reading;
  if (act.value.act !== 'enter_force' || mood === 'negated') return false;
  if (mood === 'planned') return isTreaty || !isDatedNear(source, reading);
  if (mood === 'conditional') return !isDatedNear(source, reading);
  if (act.value.tense === 'noun') return mood !== 'done' || !isDatedNear(source, reading);
  return (
    mood !== 'done' ||
    (act.value.tense === 'present' &&
      (isTreaty || (!isDatedNear(source, reading) && !isHeadline(source, act))))
  );
};

/** `UK-Oman defence deal comes into force`, above the text. */
const isHeadline = (source: Annotated, act: ActMention): boolean => {
  const { from, to } = source.sentenceAt(act.from);
  return from === 0 && act.to >= to - 1 && !source.isSign(to - 1, '.');
};

/** `shall be extended for successive periods`, `est renouvelable`: a term, not an act. */
const isTermClause: Reason = ({ source }, { act, date }, _step, mood) => {
  if (act.value.act !== 'renew' || date !== undefined) return false;
  const sentence = source.sentenceAt(act.from);
  const timed = source.within('duration', sentence.from, sentence.to).length > 0;
  if (act.value.tense === 'present' && ((source.sentenceOf[act.from] as number) > 1 || timed)) return true;
  if (isPerfect(source, act) || source.any(act.from - 3, act.from, 'undergone')) return false;
  return (
    timed && (mood === 'planned' || mood === 'conditional' || source.any(act.from - 4, act.from, 'passive'))
  );
};

/** « a été prorogé », `has been extended`: two auxiliaries tell what has been undergone. */
const isPerfect = (source: Annotated, act: ActMention): boolean => {
  let at = act.from - 1;
  while (source.is(at, 'also') && !source.is(at, 'auxiliary')) at--;
  return (
    source.is(at, 'passive') &&
    source.is(at - 1, 'auxiliary') &&
    !source.is(at - 1, 'possibility') &&
    !source.is(at - 1, 'obligation') &&
    !source.is(at - 1, 'future')
  );
};

const isConditionOfTreaty: Reason = ({ isTreaty }, _reading, _step, mood) =>
  isTreaty && mood === 'conditional';

/** `Either Party may terminate it`, `it will end six months after the notice`: an exit, not an act. */
const isExitClause: Reason = ({ source }, { act }, _step, mood) => {
  if (mood !== 'conditional' && mood !== 'planned') return false;
  if (act.value.act !== 'denounce' && act.value.act !== 'expire') return false;
  if (mood === 'planned' && act.value.act === 'denounce' && act.value.tense !== 'infinitive') return false;
  const sentence = source.sentenceAt(act.from);
  return (
    source.any(sentence.from, sentence.to, 'party') ||
    source.within('duration', sentence.from, sentence.to).length > 0
  );
};

/** `Military agreement signed between Tunisia and Libya`: a line without another verb or a final stop. */
const isHeadlineParticiple = (source: Annotated, act: ActMention): boolean => {
  const { from, to } = source.sentenceAt(act.from);
  return (
    source.word(to - 1) !== '.' &&
    !source.any(from, to, 'auxiliary') &&
    !source.has('verb', from, to) &&
    !source.has('saying', from, to) &&
    source.within('act', from, to).every(({ from: at }) => at === act.from)
  );
};

/** « l’accord qu’il avait signé avec la France ». */
const isRelative = (source: Annotated, act: ActMention, target: Run): boolean =>
  source.is(target.to, 'relative') && act.from - target.to < RELATIVE_FAR;
const RELATIVE_FAR = 12;

/** « l’accord signé avec la France »: names it, dates nothing. */
const onlyNames: Reason = ({ source }, { act, target, date, place, signers }, step, mood) =>
  (step === 'signed' || step === 'amended' || step === 'renewed') &&
  act.value.tense === 'participle' &&
  (!source.is(act.from - 1, 'auxiliary') || isRelative(source, act, target.run)) &&
  !source.isSign(act.from - 1, '|') &&
  !(isHeadlineParticiple(source, act) && source.covering('pact', target.run.from) !== undefined) &&
  date === undefined &&
  place === undefined &&
  signers.length === 0 &&
  mood === 'done' &&
  (act.from - target.run.to <= 1 || isRelative(source, act, target.run)) &&
  target.run.to <= act.from &&
  // « un accord, signé au palais »
  !(act.from > target.run.to && source.is(act.to, 'at'));

/** `replaces no earlier instrument`: nothing named is spoken of. */
const replacesNothing: Reason = (_context, { act, target }, step, mood) =>
  step === 'replaced' && mood === 'negated' && target.run.from < act.to;

/** « faute d’être renouvelé, l’accord a pris fin »: the end tells it. */
const isCauseOfEnd: Reason = ({ source }, { act }, step, mood) => {
  if (step !== 'renewed' || mood !== 'negated' || act.value.tense === 'future') return false;
  if (source.any(act.from - 3, act.from, 'future')) return false;
  const { from, to } = source.sentenceAt(act.from);
  return source.within('act', from, to).some(({ value }) => value.act === 'expire');
};

/** « qu’un accord soit signé »: thought of, not told, unless somebody asks for it. */
const isThought: Reason = ({ source }, { act }, _step, mood) =>
  mood === 'conditional' &&
  act.value.tense === 'participle' &&
  source.is(act.from - 1, 'possibility') &&
  source.is(act.from - 1, 'auxiliary') &&
  !source.is(act.from - 1, 'hearsay');

export const REASONS_UNTOLD: readonly Reason[] = [
  isThought,
  isCauseOfEnd,
  (_context, _reading, _step, mood) => mood === 'untold',
  isRuleOfEntry,
  isTermClause,
  isConditionOfTreaty,
  isExitClause,
  replacesNothing,
  onlyNames,
  ({ source }, { act }, _step, mood) => mood === 'conditional' && isSupposed(source, act),
  ({ source }, reading, _step, mood) => mood === 'negated' && isOfNothing(source, reading),
];
