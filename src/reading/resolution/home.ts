// From where a document speaks: the State that "the government", "the minister" mean when no other is named.
import type { Annotated, Run } from '../annotated.ts';
import { ALL_CAPITALS, PARAGRAPH_BEFORE } from '../tokens.ts';

export interface Home {
  /** The State of the whole document, if one can be told. */
  of: string | undefined;
  /** The State that a paragraph’s own dateline names, by sentence number. */
  bySentence: (string | undefined)[];
}

/** Organs whose State is where the document speaks from. */
const ACTING = new Set(['gov', 'council_of_ministers', 'parliament', 'assembly', 'senate', 'presidency', 'min_defence']);
const HEAD_TOKENS = 60;

export const findHome = (source: Annotated): Home => {
  const bySentence: (string | undefined)[] = [];
  let current: string | undefined;
  for (const [index, sentence] of source.sentences.entries()) {
    if ((source.tokens.shape[sentence.from] as number) & PARAGRAPH_BEFORE)
      current = datelineState(source, sentence);
    bySentence[index] = current;
  }
  return { of: bySentence.find((state) => state !== undefined) ?? firstNamed(source), bySentence };
};

/** `ALGER - `, `KIGALI. `, `BICHKEK, 10 mars — `, `RÉPUBLIQUE DU CAMEROUN`. */
const datelineState = (source: Annotated, sentence: Run): string | undefined => {
  const first =
    source.at('state', sentence.from) ??
    (allCapitals(source, sentence.from)
      ? source.within('state', sentence.from, Math.min(sentence.to, sentence.from + 5))[0]
      : undefined);
  if (first === undefined || first.value.form === 'demonym' || !allCapitals(source, first.from))
    return undefined;
  return first.value.code;
};

const allCapitals = (source: Annotated, token: number) =>
  ((source.tokens.shape[token] as number) & ALL_CAPITALS) !== 0;

/** Without a dateline: the State named most in the title and lead, its government and capitals counting twice. */
const firstNamed = (source: Annotated): string | undefined => {
  const votes = new Map<string, number>();
  for (const mention of source.all('state')) {
    const other = source.any(mention.from - 4, mention.from, 'with') ? -2 : 0;
    const first = source.any(mention.from - 6, mention.from, 'between') ? 1.5 : 0;
    const speaks = mention.value.form === 'capital' && !source.is(mention.from - 1, 'at') && !source.is(mention.from - 1, 'of') ? 2 : 0;
    const organ = source.endingAt('organ', mention.from) ?? source.endingAt('organ', mention.from - 1) ?? source.endingAt('organ', mention.from - 2);
    const acts = organ !== undefined && ACTING.has(organ.value.organ) ? 3 : 0;
    const weight = (mention.from < HEAD_TOKENS && !source.is(mention.from - 1, 'of') ? 2 : 0.5) + speaks + acts + other + first + (mention.value.form === 'institution' ? 2 : 0);
    votes.set(mention.value.code, (votes.get(mention.value.code) ?? 0) + weight);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
};

export const homeAt = (source: Annotated, home: Home, token: number): string | undefined =>
  home.bySentence[source.sentenceOf[token] as number] ?? home.of;
