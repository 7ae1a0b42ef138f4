// Which phrases of the lexicons stand where; of one class, only the longest at a place.
import type { Annotated, Mention } from '../annotated.ts';
import { plain } from '../compiled.ts';
import type { Payload } from '../compiled.ts';
import type { PhraseClass, PhraseValues } from '../languages/language.ts';
import { ALL_CAPITALS, CAPITAL } from '../tokens.ts';

export const findPhrases = (source: Annotated): void => {
  const { tokens, language } = source;
  const proper = new Set(language.language.capitalised);
  const last = new Map<PhraseClass, Mention<unknown>>();
  let from = 0;
  const take = (payloads: readonly Payload[], to: number) => {
    for (const { cls, value, initials } of isAmbiguous(payloads)
      ? asSpelled(source, payloads, from, to)
      : payloads) {
      if (proper.has(cls) && ((tokens.shape[from] as number) & CAPITAL) === 0) continue;
      if (initials && ((tokens.shape[from] as number) & ALL_CAPITALS) === 0) continue;
      if (cls === 'marker') markAll(source, from, to, (value as PhraseValues['marker']).markers);
      else keepLongest(source, last, cls, { from, to, value });
    }
  };
  for (const sentence of source.sentences)
    for (from = sentence.from; from < sentence.to; from++)
      language.trie.visit(tokens.word, from, sentence.to, take);
  dropNouns(source);
};

/** Two entries of one class that are spelled differently. */
const isAmbiguous = (payloads: readonly Payload[]): boolean => {
  for (let i = 1; i < payloads.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [payloads[i] as Payload, payloads[j] as Payload];
      if (a.cls === b.cls && a.spelling !== b.spelling) return true;
    }
  return false;
};

/** Of entries of one class that differ only in accents, those that are spelled as the text is. */
const asSpelled = (
  source: Annotated,
  payloads: readonly Payload[],
  from: number,
  to: number,
): readonly Payload[] => {
  const written = plain(source.quote({ from, to }));
  return payloads.filter(
    (payload) =>
      payload.spelling === written ||
      !payloads.some((other) => other.cls === payload.cls && other.spelling === written),
  );
};

const FINITE = new Set(['present', 'past', 'future', 'conditional']);
const VERBS = ['act', 'doing', 'saying', 'verb'] as const;

/** `la livre`, `des formes`, `de vote`: after an article or `of` the finite form is a noun. */
const dropNouns = (source: Annotated): void => {
  for (const cls of VERBS)
    source.replaceAll(
      cls,
      source
        .all(cls)
        .filter(
          ({ from, value }) =>
            !FINITE.has(value.tense) ||
            !(
              source.is(from - 1, 'determiner') ||
              source.is(from - 1, 'of') ||
              source.is(from - 1, 'counterpart')
            ),
        ) as never,
    );
};

/** A marker stands at the first word of its phrase; `opposite number` also at its last, where the name follows. */
const markAll = (source: Annotated, at: number, to: number, markers: PhraseValues['marker']['markers']) => {
  for (const marker of markers) {
    source.mark(at, marker);
    if (marker === 'counterpart') source.mark(to - 1, marker);
  }
};

/** Inside a longer mention of its class a phrase is not found again, except where both start at the same word. */
const keepLongest = (
  source: Annotated,
  last: Map<PhraseClass, Mention<unknown>>,
  cls: PhraseClass,
  mention: Mention<unknown>,
): void => {
  const before = last.get(cls);
  if (before !== undefined && mention.from < before.to) {
    if (mention.from !== before.from || mention.to < before.to) return;
    if (mention.to > before.to) {
      before.to = mention.to;
      before.value = mention.value;
      return;
    }
  }
  last.set(cls, mention);
  source.add(cls, mention as Mention<never>);
};
