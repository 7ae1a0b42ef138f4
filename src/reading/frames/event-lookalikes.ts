// Words that only look like acts: parts of names, nouns spelled like verbs, forms of two tenses.
import type { Annotated } from '../annotated.ts';
import { GLUED } from '../tokens.ts';
import type { ActMention, Reason } from './event-shapes.ts';

/** The word belongs to the name of an agreement: `Partnership Agreement`. */
export const opensName: Reason = ({ source }, act) => source.covering('pact', act.from)?.from === act.from;

/** `at the end`, `on the table`, `official note`: a noun that looks like the plain form of a verb. */
export const isBareNoun: Reason = ({ source }, act) => {
  if (source.language.language.pastIsParticiple !== true || act.value.tense !== 'infinitive') return false;
  let before = act.from - 1;
  while (source.is(before, 'also') || source.is(before, 'negation')) before--;
  // `without debate`, `no vote`; but `did not debate`
  if (source.is(act.from - 1, 'negation') && !isAfterModal(source, act.from - 2)) return true;
  if (
    source.is(before, 'to') ||
    source.is(before, 'auxiliary') ||
    source.is(before, 'possibility') ||
    source.is(before, 'obligation') ||
    source.is(before, 'future') ||
    source.is(act.from - 1, 'negation')
  )
    return false;
  if (act.to - act.from > 2) return false;
  if (
    source.is(before, 'determiner') ||
    source.is(before, 'of') ||
    source.is(before, 'by') ||
    source.is(before, 'with') ||
    source.is(before, 'at')
  )
    return true;
  return !takesObject(source, act.to);
};

const isAfterModal = (source: Annotated, at: number): boolean =>
  (['auxiliary', 'possibility', 'obligation', 'future', 'to', 'also'] as const).some(
    (marker) => source.is(at, marker) || source.is(at + 1, marker),
  );

export const takesObject = (source: Annotated, at: number): boolean =>
  source.is(at, 'determiner') ||
  source.is(at, 'pronoun') ||
  source.covering('pact', at) !== undefined ||
  source.within('pact', at, at + 4).length > 0 ||
  source.within('anaphor', at, at + 3).length > 0 ||
  source.within('bill', at, at + 3).length > 0;

/** `put their names to`: of a form that serves two tenses, the past, unless a word before asks for the plain form. */
export const isOtherForm: Reason = ({ source }, act) =>
  isVerbHere(source, act) ||
  (act.value.tense === 'infinitive' &&
    !(['to', 'auxiliary', 'possibility', 'obligation', 'future'] as const).some((marker) =>
      source.is(act.from - 1, marker),
    ) &&
    source
      .within('act', act.from, act.from + 1)
      .some(({ value, to }) => to === act.to && value.tense === 'past'));

/** `could vote on`: no noun after a modal verb. */
const isVerbHere = (source: Annotated, act: ActMention): boolean =>
  act.value.noun === true &&
  (['to', 'possibility', 'obligation', 'future'] as const).some((marker) =>
    source.is(act.from - 1, marker),
  ) &&
  source
    .within('act', act.from, act.from + 1)
    .some(({ value, to }) => to === act.to && value.tense === 'infinitive');

/** `open-ended`. */
export const isHyphenated: Reason = ({ source }, act) =>
  source.word(act.from - 1) === '-' && ((source.tokens.shape[act.from] as number) & GLUED) !== 0;

/** « la ratification repoussée »: what became of the noun. */
export const tellsOfNoun: Reason = ({ source }, act) =>
  act.value.tense === 'participle' &&
  source.at('happening', act.from)?.value.mod !== undefined &&
  (source.endingAt('act', act.from)?.value.noun === true ||
    // « repoussée, la signature »
    (source.word(act.to) === ',' &&
      source.within('act', act.to, act.to + 4).some(({ value }) => value.noun === true)));

/** `87 votes`: counted, not cast. */
export const isCounted: Reason = ({ source }, act) =>
  act.value.act === 'adopt' &&
  act.value.tense === 'present' &&
  source.endingAt('count', act.from) !== undefined;
