// Who speaks: the phrase before a verb of saying, behind it after a quotation, or the one spoken of before.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { CAPITAL, WORD } from '../tokens.ts';
import { isTied, nameOf, phraseEndingAt, phraseStartingAt, speakerOfPhrase } from './speaker-phrases.ts';
import type { Speaker } from './speaker-phrases.ts';

export type Saying = Mention<PhraseValues['saying'] & Partial<PhraseValues['attribution']>>;

/** How the words stand to their speaker; what is said is looked for accordingly. */
export type Order = 'source' | 'inverted' | 'subject' | 'agent';

export interface Spoken {
  speaker: Speaker;
  order: Order;
  /** Taken up by a pronoun: goes on with what the same speaker said. */
  goesOn?: boolean;
  /** « c’est ce qu’annonce X »: what stands before is said. */
  takesUp?: boolean;
}

const AUXILIARY_NEAR = 6;
const AGENT_NEAR = 12;
const INVERTED_NEAR = 18;

/** `before`: who spoke last. */
export const spokenBy = (
  source: Annotated,
  saying: Saying,
  sentence: Run,
  before: Speaker | undefined,
): Spoken | undefined => {
  const { value } = saying;
  if (value.before === true) return fromSource(source, saying, sentence);
  if (value.agent === true) return byAgent(source, saying, sentence);
  if (isNoun(source, saying) || isNegated(source, saying, sentence)) return undefined;
  const voice = voiceOf(source, saying, sentence);
  if (voice === undefined) return undefined;
  if (value.learnt === true) return fromWhomLearnt(source, saying, sentence);
  if (voice.passive && value.spoken === true) return undefined;
  if (voice.passive) return byAgent(source, saying, sentence);
  const incise = isIncise(source, voice.from, saying);
  if (value.spoken === true && !incise && !opensClause(source, saying, sentence)) return undefined;
  if (voice.asks !== undefined) return asking(source, saying, voice.asks, sentence, before);
  const tight = followsAtOnce(source, voice.from, saying, sentence);
  if (tight !== undefined) return { speaker: tight, order: 'inverted' };
  if (incise || followsRelative(source, voice.from)) {
    const speaker = phraseAfter(source, saying.to, sentence);
    if (speaker !== undefined) return { speaker, order: 'inverted', ...(incise ? {} : { takesUp: true }) };
  }
  return subjectBefore(source, voice.from, sentence, before);
};

const fromSource = (source: Annotated, saying: Saying, sentence: Run): Spoken | undefined => {
  if (saying.value.opening === true && !opensSentence(source, saying, sentence)) return undefined;
  // « selon laquelle »
  if (source.is(saying.to, 'relative') && !source.is(saying.to, 'subordinate')) return undefined;
  const speaker = phraseAfter(source, saying.to, sentence, AUXILIARY_NEAR);
  if (speaker === undefined) return undefined;
  if (saying.value.opening === true && !speaker.by.startsWith('person:')) return undefined;
  return { speaker, order: 'source' };
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
    if (!source.is(at, 'at') && !source.is(at, 'by')) continue;
    let from = at + 1;
    while (source.is(from, 'of')) from++;
    const phrase = phraseStartingAt(source, from, sentence.to);
    const speaker = phrase === undefined ? undefined : speakerOfPhrase(source, phrase);
    if (speaker !== undefined) return { speaker, order: 'inverted' };
  }
  return undefined;
};

/** `the report`, `member States`, `said agreement`: no verb stands there. */
const isNoun = (source: Annotated, saying: Saying): boolean =>
  saying.value.tense === 'present' &&
  source.language.language.modifiersBefore === true &&
  (source.is(saying.from - 1, 'determiner') ||
    source.is(saying.from - 1, 'of') ||
    source.is(saying.from - 1, 'to') ||
    source.at('organ', saying.from)?.to === saying.to + 1);

/** `did not say`, « n’a pas précisé »: nothing is said. */
const isNegated = (source: Annotated, saying: Saying, sentence: Run): boolean => {
  for (let at = saying.from - 1; at >= Math.max(sentence.from, saying.from - 4); at--) {
    if (source.is(at, 'negation')) return true;
    if (!source.is(at, 'auxiliary') && !source.is(at, 'also') && !source.is(at, 'pronoun')) return false;
  }
  return source.is(saying.to, 'negation') && source.language.language.modifiersBefore !== true;
};

interface Voice {
  /** Where the verb with its auxiliaries begins. */
  from: number;
  passive?: boolean;
  /** `a-t-il dit`: the pronoun after the verb. */
  asks?: number;
}

/** A participle needs its auxiliary; `was told` is passive; nothing for `the news announced`. */
const voiceOf = (source: Annotated, saying: Saying, sentence: Run): Voice | undefined => {
  const { tense } = saying.value;
  const asked = pronounAfter(source, saying.to);
  if (tense !== 'participle') {
    let from = saying.from;
    let passive = false;
    while (from > sentence.from && (source.is(from - 1, 'auxiliary') || source.is(from - 1, 'also'))) {
      from--;
      if (tense === 'past' && source.is(from, 'passive')) passive = true;
    }
    if (passive && source.language.language.pastIsParticiple === true) return { from, passive };
    return { from, ...(asked === undefined ? {} : { asks: asked }) };
  }
  for (let at = saying.from - 1; at >= Math.max(sentence.from, saying.from - AUXILIARY_NEAR); at--) {
    if (source.is(at, 'passive')) return { from: at, passive: true };
    if (source.is(at, 'auxiliary')) {
      const asks = pronounAfter(source, at + 1);
      return { from: at, ...(asks === undefined ? {} : { asks }) };
    }
    if (source.tokens.kind[at] !== WORD && source.word(at) !== ',') return undefined;
  }
  return undefined;
};

/** `précise-t-il`, `assure-t-on`: tied to the verb by hyphens. */
const pronounAfter = (source: Annotated, at: number): number | undefined => {
  for (let next = at; next < at + 2; next++) {
    if (!isTied(source, next)) return undefined;
    if (source.is(next, 'pronoun') || source.is(next, 'impersonal')) return next;
  }
  return undefined;
};

const CLOSES = /^["”“»]$/;

/** `…”, said X`, « …, indique X, … »: the verb stands beside what is said. */
const isIncise = (source: Annotated, from: number, saying: Saying): boolean => {
  const before = source.word(from - 1);
  if (CLOSES.test(before)) return true;
  if (before !== ',') return false;
  if (CLOSES.test(source.word(from - 2))) return true;
  return source.language.language.modifiersBefore === true
    ? false
    : !closesAside(source, from - 1) && saying.value.tense !== 'noun';
};

/** « X, ministre de la Défense, a déclaré »: the comma ends the subject’s apposition. */
const closesAside = (source: Annotated, comma: number): boolean => {
  const start = source.sentenceAt(comma).from;
  for (let at = comma - 1; at >= Math.max(start, comma - LONGEST_ASIDE); at--) {
    if (source.word(at) !== ',' && source.word(at) !== '(') continue;
    const inside =
      source.within('person', at, comma).length > 0 || source.within('office', at, comma).length > 0;
    const opensWithRelative = source.is(at + 1, 'relative');
    if (
      (source.endingAt('person', at) || source.endingAt('office', at) || source.endingAt('organ', at)) &&
      (inside || opensWithRelative || comma - at < 8)
    )
      return true;
  }
  const person = source.last('person', comma, () => true);
  return (
    person !== undefined &&
    person.to === comma &&
    person.from >= start &&
    (person.value.office !== undefined || /^[,(]$/.test(source.word(person.from - 1)))
  );
};
const LONGEST_ASIDE = 24;

/** `que`, `that` or a quotation follows the verb, perhaps after whom it was said to. */
const opensClause = (source: Annotated, saying: Saying, sentence: Run): boolean => {
  for (let at = saying.to; at < Math.min(sentence.to, saying.to + 7); at++) {
    if (/^["“«:]$/.test(source.word(at))) return true;
    if (source.is(at, 'subordinate')) return true;
    if (source.word(at) === '.' || source.word(at) === ';') return false;
  }
  return false;
};

/** « …, indique un communiqué du ministère »: right behind the comma and the verb. */
const followsAtOnce = (
  source: Annotated,
  from: number,
  saying: Saying,
  sentence: Run,
): Speaker | undefined => {
  if (source.word(from - 1) !== ',' || source.language.language.modifiersBefore === true) return undefined;
  const speaker = phraseAfter(source, saying.to, sentence, AT_ONCE);
  return speaker !== undefined && /^[.,;:!?]$/.test(source.word(speaker.run.to)) ? speaker : undefined;
};
const AT_ONCE = 2;

/** « ainsi que l’a affirmé X », « c’est ce qu’annonce X »: the subject follows. */
const followsRelative = (source: Annotated, from: number): boolean => {
  if (source.language.language.modifiersBefore === true) return false;
  const at = source.is(from - 1, 'pronoun') && source.is(from - 1, 'determiner') ? from - 2 : from - 1;
  return (source.is(at, 'relative') && source.is(at, 'subordinate')) || source.word(at) === 'comme';
};

const asking = (
  source: Annotated,
  saying: Saying,
  pronoun: number,
  sentence: Run,
  before: Speaker | undefined,
): Spoken | undefined => {
  if (!source.is(pronoun, 'impersonal')) {
    const speaker = whoWasSpokenOf(source, saying.from, before);
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

const FARTHEST = 200;

/** Who is meant by `he`: the last to speak, else the last to be named. */
const whoWasSpokenOf = (source: Annotated, at: number, before: Speaker | undefined): Speaker | undefined => {
  const person = source.last('person', at, (p) => p.to <= at && at - p.to < FARTHEST);
  const isLater = person !== undefined && (before === undefined || person.from > before.run.to + LATER);
  if (before !== undefined && at - before.run.to < FARTHEST && !isLater)
    return { ...before, run: before.run };
  return person === undefined ? undefined : { by: nameOf(source, person), run: person };
};
const LATER = 40;

/** `said Madina Seitkali`, `according to the Information Ministry`, « a dit aux journalistes le ministre X ». */
const phraseAfter = (
  source: Annotated,
  from: number,
  sentence: Run,
  near = INVERTED_NEAR,
): Speaker | undefined => {
  const end = Math.min(sentence.to, from + near);
  for (let at = from; at < end; at++) {
    const person = personAt(source, at, from);
    const word = source.word(at);
    if (/^["“«;:(]$/.test(word)) return undefined;
    if (person !== undefined && !isOblique(source, person.from, from))
      return { by: nameOf(source, person), run: person };
    if (!startsPhrase(source, at)) continue;
    if (isOblique(source, at, from)) continue;
    const phrase = phraseStartingAt(source, at, sentence.to);
    const speaker = phrase === undefined ? undefined : speakerOfPhrase(source, phrase);
    if (speaker !== undefined && speaker.run.to > at) return speaker;
  }
  return undefined;
};

/** A person whose phrase opens here, or in the middle of which the place stands. */
const personAt = (source: Annotated, at: number, from: number): Mention<PersonValue> | undefined => {
  const person = source.at('person', at);
  if (person !== undefined) return person;
  return at === from ? source.last('person', at, (p) => p.to > at) : undefined;
};

/** Where a phrase may open: after an article or with a noun of its own. */
const startsPhrase = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === WORD &&
  !source.is(at, 'determiner') &&
  (source.at('organ', at) !== undefined ||
    source.at('office', at) !== undefined ||
    source.at('state', at) !== undefined ||
    source.at('honorific', at) !== undefined ||
    source.is(at - 1, 'determiner') ||
    ((source.tokens.shape[at] as number) & CAPITAL) !== 0);

/** « a indiqué aux députés », `told Reuters in Paris`: those spoken to, and places. */
const isOblique = (source: Annotated, at: number, least: number): boolean => {
  for (let back = at - 1; back >= Math.max(least, at - 3); back--) {
    if (source.is(back, 'at') || source.is(back, 'with') || source.is(back, 'about')) return true;
    if (source.is(back, 'of') || source.is(back, 'by') || source.is(back, 'from')) return true;
    if (!source.is(back, 'determiner') && source.tokens.kind[back] === WORD) {
      if (source.covering('rank', back) || source.covering('honorific', back)) continue;
      return false;
    }
  }
  return false;
};

/** The phrase that ends where the verb begins, asides between them left out. */
const subjectBefore = (
  source: Annotated,
  verb: number,
  sentence: Run,
  before: Speaker | undefined,
): Spoken | undefined => {
  let to = verb;
  for (let round = 0; round < 4; round++) {
    to = skipAdverbs(source, to, sentence.from);
    if (isSubjectPronoun(source, to - 1)) {
      const speaker = whoWasSpokenOf(source, to - 1, before);
      return speaker === undefined ? undefined : { speaker, order: 'subject', goesOn: true };
    }
    const speaker = endingAt(source, to, sentence);
    if (speaker !== undefined)
      return { speaker, order: isBetweenCommas(source, speaker.run, verb) ? 'inverted' : 'subject' };
    const opening = asideBefore(source, to, sentence) ?? relativeBefore(source, to, sentence);
    if (opening === undefined) return undefined;
    to = opening;
  }
  return undefined;
};

/** `Any aggression, the joint statement notes, shall be …`: what is said stands on both sides. */
const isBetweenCommas = (source: Annotated, speaker: Run, verb: number): boolean => {
  let from = speaker.from;
  while (source.is(from - 1, 'determiner')) from--;
  let to = verb;
  while (to < verb + 4 && source.word(to) !== ',') to++;
  return /^[,”"»]$/.test(source.word(from - 1)) && source.word(to) === ',';
};

/** `also`, `on Tuesday`, the clitic of « l’a confirmé ». */
const skipAdverbs = (source: Annotated, verb: number, least: number): number => {
  let to = verb;
  while (to > least) {
    const at = to - 1;
    const date =
      source.endingAt('date', to) ?? source.endingAt('relative_date', to) ?? source.endingAt('weekday', to);
    if (date !== undefined) to = date.from;
    else if (
      source.is(at, 'also') ||
      source.is(at, 'auxiliary') ||
      (source.is(at, 'pronoun') && source.is(at, 'determiner')) ||
      isTiedClitic(source, at)
    )
      to--;
    else if (source.is(at, 'at') && to < verb) to--;
    else break;
  }
  return to;
};

/** « y », « en », « n’ », « s’ » before the verb. */
const isTiedClitic = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === WORD &&
  source.word(at).length <= 2 &&
  source.is(at, 'determiner') === false &&
  source.covering('organ', at) === undefined &&
  source.covering('state', at) === undefined &&
  ((source.tokens.shape[at] as number) & CAPITAL) === 0 &&
  !isSubjectPronoun(source, at) &&
  !source.is(at, 'of') &&
  !source.is(at, 'relative');

const isSubjectPronoun = (source: Annotated, at: number): boolean =>
  (source.is(at, 'pronoun') && !source.is(at, 'determiner')) ||
  // « lequel a rappelé »
  (source.is(at, 'relative') && !source.is(at, 'subordinate') && source.word(at).length > 4);

const endingAt = (source: Annotated, to: number, sentence: Run): Speaker | undefined => {
  const person =
    source.endingAt('person', to) ??
    source.last('person', to, (p) => p.value.nameRun.to === to || (p.from < to && p.to >= to));
  if (person !== undefined && person.from >= sentence.from && !isAgentOf(source, person))
    return { by: nameOf(source, person), run: person };
  // « qui a déclaré »: whom the relative follows
  if (source.is(to - 1, 'relative')) {
    const edge = source.word(to - 2) === ',' ? to - 2 : to - 1;
    return edge > sentence.from ? endingAt(source, edge, sentence) : undefined;
  }
  const phrase = phraseEndingAt(source, to, sentence.from);
  if (phrase === undefined || phrase.to !== to) return undefined;
  let least = phrase.from;
  while (least > sentence.from && source.is(least - 1, 'determiner') && !source.is(least - 1, 'of')) least--;
  if (source.is(least - 1, 'at') || source.is(least - 1, 'with') || source.is(least - 1, 'by'))
    return undefined;
  return speakerOfPhrase(source, phrase);
};

/** « signé par X a annoncé » cannot be: the person is no subject there. */
const isAgentOf = (source: Annotated, person: Run): boolean => source.is(person.from - 1, 'by');

/** Where an aside before the token opens: `, asked whether …,` `(…)`. */
const asideBefore = (source: Annotated, to: number, sentence: Run): number | undefined => {
  const closer = source.word(to - 1);
  if (closer !== ',' && closer !== ')' && closer !== '–' && closer !== '—') return undefined;
  const opener = closer === ')' ? '(' : closer;
  const least = Math.max(sentence.from, to - 30);
  for (let at = to - 2; at > least; at--) {
    if (source.word(at) !== opener) continue;
    if (speaksBefore(source, at, sentence)) return at;
    if (closer === ')') return at;
  }
  return undefined;
};

/** `A Saudi official who asked not to be named claimed`. */
const relativeBefore = (source: Annotated, to: number, sentence: Run): number | undefined => {
  for (let at = to - 1; at > Math.max(sentence.from, to - RELATIVE_NEAR); at--) {
    if (source.word(at) === ',') return undefined;
    if (source.is(at, 'relative') && !source.is(at, 'subordinate'))
      return speaksBefore(source, at, sentence) ? at : undefined;
  }
  return undefined;
};
const RELATIVE_NEAR = 9;

const speaksBefore = (source: Annotated, at: number, sentence: Run): boolean =>
  endingAt(source, at, sentence) !== undefined;
