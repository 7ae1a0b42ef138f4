// Where one form is past and participle (`signed`), which it is here: `was signed`, `the pact signed in Doha` undergo, `X signed` acts.
import type { Annotated, Run } from '../annotated.ts';

/** `are studying`, `is now hosting`: going on at the time told. */
const isGoingOn = (source: Annotated, verb: Run): boolean => {
  let at = verb.from - 1;
  while (at >= 0 && (source.is(at, 'also') || source.is(at, 'stock'))) at--;
  return source.is(at, 'passive') && !source.is(at, 'progress');
};

const CLASSES = ['act', 'doing'] as const;

/** « à l’entrée en vigueur », « leur entrée en vigueur »: a noun that looks like a participle. */
const nameActions = (source: Annotated): void => {
  for (const act of source.all('act'))
    if (
      act.value.tense === 'participle' &&
      act.to - act.from > 1 &&
      act.value.act === 'enter_force' &&
      (source.is(act.from - 1, 'determiner') || source.is(act.from - 1, 'possessive'))
    )
      act.value = { ...act.value, tense: 'noun', noun: true };
};

export const settleVoice = (source: Annotated): void => {
  nameActions(source);
  if (source.language.language.pastIsParticiple !== true) return;
  for (const cls of CLASSES)
    for (const mention of source.all(cls))
      if (mention.value.tense === 'past' && isUndergone(source, mention))
        mention.value = { ...mention.value, tense: 'participle' } as never;
      else if (mention.value.tense === 'progressive' && isGoingOn(source, mention))
        mention.value = { ...mention.value, tense: 'present' } as never;
};

/** `was reportedly signed`. */
const isRumoured = (source: Annotated, at: number): boolean =>
  source.is(at, 'hearsay') && !source.is(at, 'auxiliary');

const isUndergone = (source: Annotated, verb: Run): boolean => {
  let at = verb.from - 1;
  while (at >= 0 && (source.is(at, 'also') || source.is(at, 'negation') || isRumoured(source, at))) at--;
  if (source.is(at, 'auxiliary')) return true;
  const sentence = source.sentenceAt(verb.from);
  if (source.is(at, 'and') && isSaidOfBill(source, sentence, at)) return true;
  if (verb.from === sentence.from) return !takesObject(source, verb, sentence);
  if (source.any(verb.to, Math.min(verb.to + 1, sentence.to), 'by')) return true;
  const comma = source.word(at) === ',';
  const noun = comma ? at : at + 1;
  const named =
    source.endingAt('pact', noun) ?? source.endingAt('anaphor', noun) ?? source.endingAt('activity', noun);
  return named !== undefined && !takesObject(source, verb, sentence);
};

/** `The bill was put to the vote and adopted`: the second verb of one passive. */
const isSaidOfBill = (source: Annotated, sentence: Run, and: number): boolean => {
  const bill = source.within('bill', sentence.from, and).at(-1);
  return (
    bill !== undefined && source.is(bill.to, 'passive') && source.within('organ', bill.to, and).length === 0
  );
};

/** `signed the accord`, `signed an agreement`, `signed it`. */
const takesObject = (source: Annotated, verb: Run, sentence: Run): boolean => {
  const next = verb.to;
  if (next >= sentence.to) return false;
  if (source.at('date', next) !== undefined || source.is(next, 'at') || source.is(next, 'with')) return false;
  return source.is(next, 'determiner') || source.is(next, 'pronoun') || source.at('pact', next) !== undefined;
};
