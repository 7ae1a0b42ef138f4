// Who speaks: the phrase before a verb of saying, behind it after a quotation, or the one spoken of before.
import type { Annotated, Run } from '../annotated.ts';
import { phraseStartingAt, speakerOfPhrase } from './speaker-phrases.ts';
import type { Speaker, Spoken } from './speaker-phrases.ts';
import { phraseAfter, subjectBefore, whoWasSpokenOf } from './speaker-places.ts';
import {
  AUXILIARY_NEAR,
  followsRelative,
  hasMatter,
  isIncise,
  isNegated,
  isNoun,
  opensClause,
  voiceOf,
} from './speech-verbs.ts';
import type { Saying } from './speech-verbs.ts';

const AGENT_NEAR = 12;

/** `before`: who spoke last. */
export const spokenBy = (
  source: Annotated,
  saying: Saying,
  sentence: Run,
  before: Speaker | undefined,
): Spoken | undefined => {
  const { value } = saying;
  if (value.before === true) return fromSource(source, saying, sentence, before);
  if (value.agent === true) return byAgent(source, saying, sentence);
  if (isNoun(source, saying) || isNegated(source, saying, sentence)) return undefined;
  const voice = voiceOf(source, saying, sentence);
  if (voice === undefined) return undefined;
  if (value.learnt === true) return fromWhomLearnt(source, saying, sentence);
  if (voice.passive && value.spoken === true) return undefined;
  if (voice.passive) return byAgent(source, saying, sentence);
  const incise = isIncise(source, voice.from, saying);
  const tight = voice.asks === undefined ? followsAtOnce(source, voice.from, saying, sentence) : undefined;
  // « …, a rassuré les élus »: whom one reassures is no speaker
  if (tight !== undefined && (value.spoken !== true || incise || value.verb === 'reported'))
    return { speaker: tight, order: 'inverted' };
  if (
    value.spoken === true &&
    !incise &&
    !opensClause(source, saying, sentence) &&
    !followsRelative(source, voice.from) &&
    !hasMatter(source, saying, sentence)
  ) {
    const text = subjectBefore(source, voice.from, sentence, undefined);
    return text !== undefined && /^(?:doc|media):/.test(text.speaker.by) ? text : undefined;
  }
  if (voice.asks !== undefined) return asking(source, saying, voice.asks, sentence, before);
  if (incise || followsRelative(source, voice.from)) {
    const speaker = phraseAfter(source, saying.to, sentence);
    if (speaker !== undefined) return { speaker, order: 'inverted', ...(incise ? {} : { takesUp: true }) };
  }
  return subjectBefore(source, voice.from, sentence, before);
};

const fromSource = (
  source: Annotated,
  saying: Saying,
  sentence: Run,
  before: Speaker | undefined,
): Spoken | undefined => {
  if (saying.value.opening === true && !opensSentence(source, saying, sentence)) return undefined;
  // « selon laquelle »
  if (source.is(saying.to, 'relative') && !source.is(saying.to, 'subordinate')) return undefined;
  const from = saying.value.own === true ? saying.to - 1 : saying.to;
  // « d’après lui »
  if (source.is(from, 'pronoun') && !source.is(from, 'determiner')) {
    const spoken = whoWasSpokenOf(source, saying.from, before, from);
    return spoken === undefined ? undefined : { speaker: spoken, order: 'source', goesOn: true };
  }
  const speaker =
    phraseAfter(source, from, sentence, untilComma(source, from)) ??
    // « d’après les informations diffusées par l’Akorda »
    byAgent(source, saying, sentence)?.speaker;
  if (speaker === undefined) return undefined;
  if (saying.value.opening === true && !speaker.by.startsWith('person:')) return undefined;
  return { speaker, order: 'source', ...(saying.value.back === true ? { takesUp: true } : {}) };
};

/** « Selon ce texte, Chisinau … »: who follows the comma is no source. */
const untilComma = (source: Annotated, from: number): number => {
  let near = 1;
  while (near < AUXILIARY_NEAR && source.word(from + near) !== ',') near++;
  return near;
};

/** « Pour le politologue X, … »: a comma or a quotation closes the phrase. */
const opensSentence = (source: Annotated, saying: Saying, sentence: Run): boolean =>
  saying.from - sentence.from <= 1 && source.within('person', saying.to, saying.to + 2).length > 0;

/** `was announced by X`, « l’annonce en a été faite par X ». */
const byAgent = (source: Annotated, saying: Saying, sentence: Run): Spoken | undefined => {
  const end = Math.min(sentence.to, saying.to + AGENT_NEAR);
  for (let at = saying.to; at < end; at++) {
    if (!source.is(at, 'by') && !(saying.value.agent === true && source.is(at, 'of') && at <= saying.to + 1))
      continue;
    const speaker = phraseAfter(source, at + 1, sentence, AUXILIARY_NEAR);
    if (speaker !== undefined) return { speaker, order: 'agent' };
  }
  return undefined;
};

/** « a-t-on appris jeudi auprès du ministère »: the source stands behind its preposition. */
const fromWhomLearnt = (source: Annotated, saying: Saying, sentence: Run): Spoken | undefined => {
  for (let at = saying.to; at < Math.min(sentence.to, saying.to + AGENT_NEAR); at++) {
    if (!source.is(at, 'at') && !source.is(at, 'by') && !source.is(at, 'of')) continue;
    let from = at + 1;
    while (source.is(from, 'of')) from++;
    const phrase = phraseStartingAt(source, from, sentence.to);
    const speaker = phrase === undefined ? undefined : speakerOfPhrase(source, phrase);
    if (speaker !== undefined) return { speaker, order: 'inverted' };
  }
  return undefined;
};

/** « …, indique un communiqué du ministère »: right behind the comma and the verb. */
const followsAtOnce = (
  source: Annotated,
  from: number,
  saying: Saying,
  sentence: Run,
): Speaker | undefined => {
  if (source.word(from - 1) !== ',') return undefined;
  const speaker = phraseAfter(source, saying.to, sentence, AT_ONCE);
  return speaker !== undefined && endsThere(source, speaker.run.to) ? speaker : undefined;
};
/** « a fait savoir le soir même le ministère »: no more than when stands between. */
const AT_ONCE = 5;

/** `…, said TASS.`, `…, reports Anadolu on Tuesday`: nothing is said behind the speaker. */
const endsThere = (source: Annotated, at: number): boolean => {
  if (/^[.,;:!?]$/.test(source.word(at))) return true;
  const day = source.is(at, 'at') || source.is(at, 'determiner') ? at + 1 : at;
  return (
    source.at('weekday', day) !== undefined ||
    source.at('date', day) !== undefined ||
    source.at('relative_date', day) !== undefined
  );
};

const asking = (
  source: Annotated,
  saying: Saying,
  pronoun: number,
  sentence: Run,
  before: Speaker | undefined,
): Spoken | undefined => {
  if (source.at('impersonal', pronoun) === undefined) {
    const speaker = whoWasSpokenOf(source, saying.from, before, pronoun);
    return speaker === undefined ? undefined : { speaker, order: 'inverted', goesOn: true };
  }
  // « assure-t-on au ministère », « a-t-on appris auprès du service de presse »
  const end = Math.min(sentence.to, saying.to + AUXILIARY_NEAR);
  for (let at = saying.to; at < end; at++) {
    if (!source.is(at, 'at') && !source.is(at, 'of')) continue;
    const phrase = phraseStartingAt(source, at + 1, sentence.to);
    const speaker = phrase === undefined ? undefined : speakerOfPhrase(source, phrase);
    if (speaker !== undefined) return { speaker, order: 'inverted' };
  }
  return undefined;
};
