// Quotations whose speaker is told without a known verb of saying: `“…,” snapped X`, `X was categorical: “…”`.
import type { Annotated, Run } from '../annotated.ts';
import { CAPITAL, LINE_BREAK_BEFORE, WORD } from '../tokens.ts';
import { nameOf } from './speaker-phrases.ts';
import type { Spoken } from './speaker-phrases.ts';
import type { Saying } from './speech-verbs.ts';

export interface Quotation {
  saying: Saying;
  spoken: Spoken;
}

const CLOSES = /^["”»]$/;
const OPENS = /^["“«]$/;
const VALUE = { verb: 'said', tense: 'past' } as const;

export const findQuotations = (source: Annotated): Quotation[] => {
  const found: Quotation[] = [];
  for (let at = 1; at + 2 < source.tokens.count; at++) {
    const word = source.word(at);
    const quotation = CLOSES.test(word)
      ? spokenAfter(source, at)
      : word === ':'
        ? announced(source, at)
        : (word === '–' || word === '—') && source.word(at - 1) === '.'
          ? speechAt(source, at)
          : undefined;
    if (quotation !== undefined) found.push(quotation);
  }
  return found;
};

/** `“…,” snapped Senator X`: any one word between the quotation and a person. */
const spokenAfter = (source: Annotated, close: number): Quotation | undefined => {
  const verb = source.word(close + 1) === ',' ? close + 2 : close + 1;
  if (!isPlainWord(source, verb)) return undefined;
  const next = source.is(verb + 1, 'determiner') ? verb + 2 : verb + 1;
  const person = source.at('person', verb + 1) ?? source.at('person', next);
  if (person === undefined) return undefined;
  return {
    saying: { from: verb, to: verb + 1, value: VALUE },
    spoken: { speaker: { by: nameOf(source, person), run: person }, order: 'inverted' },
  };
};

const isPlainWord = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === WORD &&
  ((source.tokens.shape[at] as number) & CAPITAL) === 0 &&
  source.covering('saying', at) === undefined &&
  !['and', 'of', 'at', 'by', 'with', 'relative', 'subordinate', 'about'].some((marker) =>
    source.is(at, marker as 'and'),
  );

/** « Le ministre, X, est catégorique : « … » »: the person who opens the sentence speaks. */
const announced = (source: Annotated, colon: number): Quotation | undefined => {
  const speech = speechAt(source, colon);
  if (speech !== undefined) return speech;
  if (!OPENS.test(source.word(colon + 1))) return undefined;
  const { from } = source.sentenceAt(colon);
  if (colon - from > LONGEST_ANNOUNCEMENT || source.has('saying', from, colon)) return undefined;
  const person = source.within('person', from, Math.min(colon, from + 2))[0];
  if (person === undefined) return undefined;
  const run: Run = { from: colon, to: colon + 1 };
  return {
    saying: { ...run, value: VALUE },
    spoken: { speaker: { by: nameOf(source, person), run: person }, order: 'subject' },
  };
};
/** `Senator Sir ORVILLE X: Does it …`: in minutes a paragraph opens with who speaks. */
const speechAt = (source: Annotated, colon: number): Quotation | undefined => {
  // « M. X, député. – Monsieur le président … »
  const { from } = source.sentenceAt(source.word(colon - 1) === '.' ? colon - 1 : colon);
  if (colon - from > LONGEST_ANNOUNCEMENT || colon + 1 >= source.tokens.count) return undefined;
  const person = source.last('person', colon, (p) => p.to >= colon - 1 && p.from >= from);
  if (person === undefined || person.from > from + 2) return undefined;
  if (from > 0 && ((source.tokens.shape[from] as number) & LINE_BREAK_BEFORE) === 0) return undefined;
  const run: Run = { from: colon, to: colon + 1 };
  return {
    saying: { ...run, value: VALUE },
    spoken: { speaker: { by: nameOf(source, person), run: person }, order: 'subject', speech: true },
  };
};
const LONGEST_ANNOUNCEMENT = 30;
