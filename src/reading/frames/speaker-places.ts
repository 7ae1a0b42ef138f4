// Where a speaker stands: right behind the words of saying, or before them, asides between left out.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import { nameAt } from '../mentions/names.ts';
import { ALL_CAPITALS, CAPITAL, WORD } from '../tokens.ts';
import { nameOf, phraseEndingAt, phraseStartingAt, speakerOfPhrase } from './speaker-phrases.ts';
import type { Speaker, Spoken } from './speaker-phrases.ts';

const INVERTED_NEAR = 18;

const FARTHEST = 200;

/** Who is meant by `he`: the last to speak, else the last to be named. */
export const whoWasSpokenOf = (
  source: Annotated,
  at: number,
  before: Speaker | undefined,
  pronoun: number,
): Speaker | undefined => {
  const run = { from: pronoun, to: pronoun + 1 };
  const person = source.last('person', at, (p) => p.to <= at && at - p.to < FARTHEST);
  const isLater = person !== undefined && (before === undefined || person.from > before.run.to + LATER);
  if (before !== undefined && at - before.run.to < FARTHEST && !isLater) return { ...before, run };
  return person === undefined ? undefined : { by: nameOf(source, person), run };
};
const LATER = 40;

/** `said Madina Seitkali`, `according to the Information Ministry`, « a dit aux journalistes le ministre X ». */
export const phraseAfter = (
  source: Annotated,
  from: number,
  sentence: Run,
  near = INVERTED_NEAR,
): Speaker | undefined => {
  const end = Math.min(sentence.to, from + near);
  for (let at = from; at < end; at++) {
    const person = personAt(source, at, from);
    const word = source.word(at);
    if (/^["“«;:(]$/.test(word) || source.is(at, 'subordinate')) return undefined;
    if (person !== undefined && !isOblique(source, person.from, from))
      return { by: nameOf(source, person), run: person };
    if (!startsPhrase(source, at)) continue;
    if (isOblique(source, at, from)) continue;
    const phrase = phraseStartingAt(source, at, sentence.to);
    const speaker = phrase === undefined ? undefined : speakerOfPhrase(source, phrase);
    if (speaker !== undefined && speaker.run.to > at) return speaker;
    const stranger = strangerAt(source, at);
    if (stranger !== undefined) return stranger;
  }
  return undefined;
};

/** « a expliqué Jean Dupont, habitant de … »: somebody without an office, by his first and family names. */
export const strangerAt = (source: Annotated, at: number): Speaker | undefined => {
  const run = nameAt(source, at);
  if (run === undefined || run.to - run.from < 2 || source.covering('state', at) !== undefined)
    return undefined;
  for (let token = run.from; token < run.to; token++)
    if (source.tokens.word[token] !== 0 && !source.is(token, 'particle')) return undefined;
  return { by: `person:${source.quote(run)}`, run };
};

/** `the MDN said`: initials with an article are an organ. */
const acronymAt = (source: Annotated, run: Run): Speaker | undefined => {
  const shape = source.tokens.shape[run.from] as number;
  if (run.to - run.from !== 1 || (shape & ALL_CAPITALS) === 0 || !source.is(run.from - 1, 'determiner'))
    return undefined;
  const length = (source.tokens.end[run.from] as number) - (source.tokens.start[run.from] as number);
  return length < 2 || source.covering('state', run.from)
    ? undefined
    : { by: `org:${source.quote(run)}`, run };
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
    // « selon des médias »: an article, no preposition
    if (back === least && source.is(back, 'of') && source.is(back, 'determiner')) continue;
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
export const subjectBefore = (
  source: Annotated,
  verb: number,
  sentence: Run,
  before: Speaker | undefined,
): Spoken | undefined => {
  let to = verb;
  for (let round = 0; round < 4; round++) {
    to = skipAdverbs(source, to, sentence.from);
    if (isSubjectPronoun(source, to - 1)) {
      const speaker = whoWasSpokenOf(source, to - 1, before, to - 1);
      return speaker === undefined ? undefined : { speaker, order: 'subject', goesOn: true };
    }
    const speaker = endingAt(source, to, sentence);
    if (speaker !== undefined)
      return { speaker, order: isBetweenCommas(source, speaker.run, verb) ? 'inverted' : 'subject' };
    const opening = asideBefore(source, to, sentence) ?? relativeBefore(source, to, sentence);
    if (opening === undefined) break;
    to = opening;
  }
  const speaker = opensClauseOf(source, verb, sentence);
  return speaker === undefined ? undefined : { speaker, order: 'subject' };
};

/** `A source in the ministry said`, `Sources close to the talks told …`: the phrase that opens the verb’s clause. */
const opensClauseOf = (source: Annotated, verb: number, sentence: Run): Speaker | undefined => {
  let from = verb;
  while (
    from > sentence.from &&
    verb - from < LONGEST_SUBJECT &&
    !/^[,;:.()"“”«»–—]$/.test(source.word(from - 1))
  )
    from--;
  while (from < verb && (source.is(from, 'and') || source.is(from, 'conjunction') || source.is(from, 'also')))
    from++;
  const phrase = phraseStartingAt(source, from, verb);
  if (phrase === undefined || phrase.to >= verb) return undefined;
  for (let at = phrase.to; at < verb; at++) {
    const other =
      source.at('verb', at) ?? source.at('act', at) ?? source.at('doing', at) ?? source.at('saying', at);
    if (other !== undefined && FINITE.has(other.value.tense) && !source.is(at, 'auxiliary')) return undefined;
  }
  const speaker = speakerOfPhrase(source, phrase);
  // `a statement by the Peruvian presidency read`
  if (speaker?.by.startsWith('doc:') === true && source.is(phrase.to, 'by')) {
    const author = phraseStartingAt(source, phrase.to + 1, verb);
    return (author && speakerOfPhrase(source, author)) ?? speaker;
  }
  if (speaker === undefined || !speaker.by.startsWith('org:')) return speaker;
  const run = { from: speaker.run.from, to: verb };
  while (run.to > phrase.to && (source.is(run.to - 1, 'auxiliary') || source.is(run.to - 1, 'also')))
    run.to--;
  return isSomebody(source, speaker.run) ? { by: `org:${source.quote(run)}`, run } : speaker;
};
const LONGEST_SUBJECT = 14;
const FINITE = new Set(['present', 'past', 'future', 'conditional']);

/** `a spokesman`, `sources`: people, whom what follows tells apart. */
const isSomebody = (source: Annotated, run: Run): boolean =>
  source.at('office', run.from) !== undefined ||
  source.within('organ', run.from, run.to).some((m) => m.value.organ === 'officials');

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
  if (OBLIQUE.some((marker) => source.is(least - 1, marker))) return undefined;
  // « le colonel X, chef du département …, qui a fait savoir »: what follows the comma is his office
  const bearer =
    source.word(least - 1) === ','
      ? source.last('person', least, (p) => p.value.nameRun.to <= least)
      : undefined;
  if (
    bearer !== undefined &&
    bearer.value.nameRun.to === least - 1 &&
    source.within('office', phrase.from, phrase.from + 1).length > 0 &&
    !isAgentOf(source, bearer)
  )
    return { by: nameOf(source, bearer), run: bearer };
  return speakerOfPhrase(source, phrase) ?? acronymAt(source, phrase);
};

const OBLIQUE = ['at', 'with', 'by', 'about', 'from', 'to', 'between'] as const;

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
