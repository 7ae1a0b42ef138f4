// How a passage is asserted: done, planned, conditional, negated, denied, reported.
import type { Mod } from '../vocabulary/codes.ts';
import type { Annotated, Run } from './annotated.ts';
import type { Tense } from './languages/language.ts';
import { NUMBER } from './tokens.ts';

const NEAR = 7;

/** The mood of an action whose word stands at the run, from its tense and the words just before it, those behind `after`. */
export const moodOf = (source: Annotated, action: Run, tense: Tense, after = 0): Mod | undefined => {
  const sentence = source.sentenceAt(action.from);
  const from = Math.max(sentence.from, action.from - NEAR, after);
  let start = from;
  for (let at = from; at < action.from; at++)
    if (source.isSign(at, ';:,') && (action.from - at > 1 || isBehindName(source, action, at, tense)))
      start = at + 1;
  if (isJustDone(source, action, tense)) return undefined;
  if (isDenied(source, sentence, action) || isUntrue(source, sentence, action)) return 'denied';
  if (
    isNegated(source, start, action.from) ||
    (after <= sentence.from && hasNoSubject(source, sentence, action, tense))
  )
    return 'negated';
  if (source.any(start, action.from, 'hearsay') && (tense === 'participle' || tense === 'infinitive'))
    return source.any(start, action.from, 'possibility') && tense === 'infinitive'
      ? 'conditional'
      : 'reported';
  if (source.language.language.modifiersBefore === true && source.any(start, action.from, 'condition'))
    return 'conditional';
  // « si les députés l’approuvent »
  if (tense === 'present' && source.any(start, action.from, 'condition')) return 'conditional';
  if (isRumoured(source, sentence, action) && (tense === 'participle' || tense === 'past')) return 'reported';
  if (tense === 'conditional') return 'reported';
  if (source.any(start, action.from, 'proposal') && tense !== 'participle') return 'proposed';
  if (tense === 'participle' && isProposed(source, sentence, action)) return 'proposed';
  if (source.any(start, action.from, 'possibility') && tense === 'infinitive') return 'conditional';
  if (
    tense === 'participle' &&
    isModal(source, start, action.from, 'possibility') &&
    isWished(source, sentence, action)
  )
    return 'proposed';
  if (tense === 'participle' && isModal(source, start, action.from, 'possibility'))
    return isToldAhead(source, sentence, action) ? 'planned' : 'conditional';
  if (tense === 'participle' && isModal(source, start, action.from, 'obligation')) return 'planned';
  if (tense === 'noun') {
    // « la prochaine signature », « la signature prochaine »
    if (source.is(action.from - 1, 'future') || source.is(action.to, 'future')) return 'planned';
    const ahead = nounAhead(source, sentence, action);
    if (ahead !== undefined) return ahead;
  }
  if (tense === 'future' || (source.any(start, action.from, 'obligation') && tense === 'infinitive'))
    return 'planned';
  if (
    (tense === 'infinitive' || tense === 'noun') &&
    source.any(start, Math.min(sentence.to, action.to + (tense === 'noun' ? 2 : 0)), 'plan')
  )
    return 'planned';
  if (source.any(Math.max(start, action.from - 3), action.from, 'future') && tense !== 'noun')
    return 'planned';
  if (tense === 'infinitive' && followsWill(source, start, action.from)) return 'planned';
  return undefined;
};

/** `will exchange instructors and hold an exercise`: the second verb of one future. */
const followsWill = (source: Annotated, start: number, at: number): boolean => {
  if (source.language.language.modifiersBefore !== true || !source.is(at - 1, 'and')) return false;
  for (let back = at - 2; back >= start; back--)
    if (source.is(back, 'future') && source.is(back, 'auxiliary')) return true;
  return false;
};

/** « La signature pourrait intervenir au printemps », « aura lieu »: the verb behind the noun tells. */
const nounAhead = (source: Annotated, sentence: Run, noun: Run): Mod | undefined => {
  if (source.language.language.modifiersBefore === true) return undefined;
  const to = source.within('pact', noun.to, Math.min(sentence.to, noun.to + 3))[0]?.to ?? noun.to;
  const end = Math.min(sentence.to, to + 3);
  for (let at = to; at < end; at++) {
    if (source.isSign(at, ',;:.»')) return undefined;
    if (source.is(at, 'obligation')) return 'planned';
    if (source.is(at, 'possibility')) return 'conditional';
    if (source.at('verb', at)?.value.tense === 'future') return 'planned';
  }
  return undefined;
};

/** `said the accord would be signed`: the future of what was said in the past; `could be signed` stays open. */
const isToldAhead = (source: Annotated, sentence: Run, action: Run): boolean => {
  if (source.language.language.modifiersBefore !== true) return false;
  let at = action.from - 1;
  while (at > sentence.from && source.is(at, 'auxiliary') && !source.is(at, 'possibility')) at--;
  return (
    source.is(at, 'possibility') &&
    source.is(at, 'auxiliary') &&
    source.within('saying', sentence.from, at).some((saying) => saying.value.tense === 'past')
  );
};

/** « demande que l’accord soit dénoncé ». */
const isWished = (source: Annotated, sentence: Run, action: Run): boolean =>
  source.language.language.modifiersBefore !== true &&
  source.is(action.from - 1, 'possibility') &&
  !source.is(action.from - 1, 'hearsay') &&
  (source.any(sentence.from, action.from, 'proposal') ||
    source.within('happening', sentence.from, action.from).some(({ value }) => value.leads === 'asked'));

const MODAL_NEAR = 4;

/** `may be terminated`, `must still be ratified`, `peut être dénoncé`: a passive under a modal verb. */
const isModal = (
  source: Annotated,
  start: number,
  at: number,
  marker: 'possibility' | 'obligation',
): boolean => source.is(at - 1, 'auxiliary') && source.any(Math.max(start, at - MODAL_NEAR), at, marker);

const isNegated = (source: Annotated, from: number, to: number): boolean => {
  for (let at = Math.max(from, to - 5); at < to; at++)
    if (
      source.is(at, 'negation') &&
      !isNumberSign(source, at) &&
      source.covering('quality', at) === undefined &&
      !isNextVerb(source, at, to)
    )
      return true;
  // « ne signera pas »
  // `endorsed neither`, not `adopted without debate`
  return source.is(to + 1, 'negation') && source.at('act', to + 2) === undefined;
};

/** `a plan for next year, signed on Thursday`; not `will be drafted, signed`. */
const isBehindName = (source: Annotated, action: Run, comma: number, tense: Tense): boolean =>
  tense === 'participle' &&
  source.endingAt('act', comma) === undefined &&
  !source.is(action.from - 1, 'auxiliary');

/** `proposed on Friday that an agreement be concluded`. */
const isProposed = (source: Annotated, { from }: Run, action: Run): boolean => {
  if (source.language.language.modifiersBefore !== true) return false;
  if (!source.is(action.from - 1, 'passive') || source.is(action.from - 1, 'undergone')) return false;
  for (let at = from; at < action.from; at++)
    if (source.is(at, 'proposal'))
      for (let on = at + 1; on < action.from; on++)
        if (source.is(on, 'subordinate') && source.is(on, 'relative')) return true;
  return false;
};

/** `Reports that X had signed are baseless`: what is reported is denied. */
const isUntrue = (source: Annotated, { from, to }: Run, action: Run): boolean => {
  const untrue = source.firstMarked(action.to, Math.min(to, action.to + UNTRUE_NEAR), 'untrue');
  return (
    untrue !== undefined && source.any(from, action.from, 'subordinate') && action.from - from < UNTRUE_NEAR
  );
};
const UNTRUE_NEAR = 20;

/** `It is rumoured that the accord was signed`. */
const isRumoured = (source: Annotated, { from }: Run, action: Run): boolean => {
  for (let at = from; at < Math.min(action.from, from + RUMOUR_OPENS); at++)
    if (source.is(at, 'hearsay'))
      for (let on = at + 1; on < action.from; on++)
        if (source.is(on, 'subordinate') && source.is(on, 'relative')) return true;
  return false;
};
const RUMOUR_OPENS = 4;

/** `needs no approval and has been applied since`: the second verb is not denied. */
const isNextVerb = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++)
    if (source.is(at, 'and') && source.is(at + 1, 'auxiliary')) return true;
  return false;
};

/** `Decision No. 6985`. */
const isNumberSign = (source: Annotated, at: number): boolean =>
  source.tokens.kind[source.word(at + 1) === '.' ? at + 2 : at + 1] === NUMBER;

/** « Aucun des deux n’a encore ratifié »: the sentence’s subject is nobody. */
const hasNoSubject = (source: Annotated, sentence: Run, action: Run, tense: Tense): boolean =>
  tense !== 'noun' && action.from - sentence.from < FAR_SUBJECT && source.is(sentence.from, 'negation');
const FAR_SUBJECT = 14;

/** `a démenti que …`: what follows the denial in the sentence. */
const isDenied = (source: Annotated, sentence: Run, action: Run): boolean =>
  source.within('saying', sentence.from, action.from).some((saying) => saying.value.verb === 'denied');

/** `vient de ratifier`: an infinitive that speaks of the past. */
export const isJustDone = (source: Annotated, action: Run, tense: Tense): boolean =>
  tense === 'infinitive' && source.any(action.from - 3, action.from, 'just');
