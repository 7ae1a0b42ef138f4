// What a word of saying does in its sentence: a verb or a noun, active or passive, beside a quotation or before `que`.
import type { Annotated, Mention, Run } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { WORD } from '../tokens.ts';
import { isTied } from './speaker-phrases.ts';

export type Saying = Mention<PhraseValues['saying'] & Partial<PhraseValues['attribution']>>;

/** How far from its verb an auxiliary stands. */
export const AUXILIARY_NEAR = 6;

/** `the report`, `member States`, `said agreement`: no verb stands there. */
export const isNoun = (source: Annotated, saying: Saying): boolean =>
  saying.value.tense === 'present' &&
  source.language.language.modifiersBefore === true &&
  (source.is(saying.from - 1, 'determiner') ||
    source.is(saying.from - 1, 'of') ||
    source.is(saying.from - 1, 'to') ||
    source.at('organ', saying.from)?.to === saying.to + 1);

/** `did not say`, « n’a pas précisé »: nothing is said. */
export const isNegated = (source: Annotated, saying: Saying, sentence: Run): boolean => {
  for (let at = saying.from - 1; at >= Math.max(sentence.from, saying.from - 4); at--) {
    if (source.is(at, 'negation')) return true;
    if (!source.is(at, 'auxiliary') && !source.is(at, 'also') && !source.is(at, 'pronoun')) return false;
  }
  return source.is(saying.to, 'negation') && source.language.language.modifiersBefore !== true;
};

export interface Voice {
  /** Where the verb with its auxiliaries begins. */
  from: number;
  passive?: boolean;
  /** `a-t-il dit`: the pronoun after the verb. */
  asks?: number;
}

/** A participle needs its auxiliary; `was told` is passive; nothing for `the news announced`. */
export const voiceOf = (source: Annotated, saying: Saying, sentence: Run): Voice | undefined => {
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
    if (source.is(next, 'pronoun') || source.at('impersonal', next) !== undefined) return next;
  }
  return undefined;
};

const CLOSES = /^["”“»]$/;

/** `…”, said X`, « …, indique X, … »: the verb stands beside what is said. */
export const isIncise = (source: Annotated, from: number, saying: Saying): boolean => {
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
export const opensClause = (source: Annotated, saying: Saying, sentence: Run): boolean => {
  for (let at = saying.to; at < Math.min(sentence.to, saying.to + 7); at++) {
    if (/^["“«:]$/.test(source.word(at))) return true;
    if (source.is(at, 'subordinate')) return true;
    if (source.word(at) === '.' || source.word(at) === ';') return false;
  }
  return false;
};

/** « a défendu l’accord », `hailed the signing of the pact`: an agreement is what is spoken of. */
export const hasMatter = (source: Annotated, saying: Saying, sentence: Run): boolean => {
  const end = Math.min(sentence.to, saying.to + MATTER_NEAR);
  return (
    source.has('pact', saying.to, end) ||
    source.has('anaphor', saying.to, end) ||
    source.has('bill', saying.to, end)
  );
};
const MATTER_NEAR = 6;

/** « ainsi que l’a affirmé X », « c’est ce qu’annonce X »: the subject follows. */
export const followsRelative = (source: Annotated, from: number): boolean => {
  if (source.language.language.modifiersBefore === true) return false;
  const at = source.is(from - 1, 'pronoun') && source.is(from - 1, 'determiner') ? from - 2 : from - 1;
  return (source.is(at, 'relative') && source.is(at, 'subordinate')) || source.word(at) === 'comme';
};
