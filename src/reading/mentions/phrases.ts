// Which phrases of the lexicons stand where; of one class, only the longest at a place.
import type { Annotated, Mention } from '../annotated.ts';
import { plain } from '../compiled.ts';
import type { Payload } from '../compiled.ts';
import type { PhraseClass } from '../languages/language.ts';
import { ALL_CAPITALS, CAPITAL } from '../tokens.ts';

export const findPhrases = (source: Annotated): void => {
  const { tokens, language } = source;
  const { classes } = language;
  const found: Mention<unknown>[][] = classes.map(() => []);
  let from = 0;
  const take = (payloads: readonly Payload[], to: number) => {
    const shape = tokens.shape[from] as number;
    const spelled = isAmbiguous(payloads) ? asSpelled(source, payloads, from, to) : payloads;
    for (let i = 0; i < spelled.length; i++) {
      const { slot, value, initials, capitalised, marks } = spelled[i] as Payload;
      if (capitalised && (shape & CAPITAL) === 0) continue;
      if (initials && (shape & ALL_CAPITALS) === 0) continue;
      if (marks === undefined) keepLongest(found[slot] as Mention<unknown>[], from, to, value);
      else {
        source.markBits(from, marks.low, marks.high);
        if (marks.atEnd) source.mark(to - 1, 'counterpart');
      }
    }
  };
  for (const sentence of source.sentences)
    for (from = sentence.from; from < sentence.to; from++)
      language.trie.visit(tokens.word, from, sentence.to, take);
  for (const [slot, list] of found.entries())
    if (list.length > 0) source.replaceAll(classes[slot] as PhraseClass, list as never);
  dropNouns(source);
};

/** Two entries of one class that are spelled differently; found out once for each phrase. */
const isAmbiguous = (payloads: readonly Payload[]): boolean => {
  if (payloads.length < 2) return false;
  const first = payloads[0] as Payload;
  return (first.ambiguous ??= differInSpelling(payloads));
};

const differInSpelling = (payloads: readonly Payload[]): boolean => {
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
      source.all(cls).filter(
        ({ from, value }) =>
          !FINITE.has(value.tense) ||
          // « l’a précisé »: a verb with its object before it
          source.is(from, 'auxiliary') ||
          !(
            source.is(from - 1, 'determiner') ||
            source.is(from - 1, 'of') ||
            source.is(from - 1, 'counterpart')
          ),
      ) as never,
    );
};

/** Inside a longer mention of its class a phrase is not found again, except where both start at the same word. */
const keepLongest = (found: Mention<unknown>[], from: number, to: number, value: unknown): void => {
  const before = found.at(-1);
  if (before !== undefined && from < before.to) {
    if (from !== before.from || to < before.to) return;
    if (to > before.to) {
      before.to = to;
      before.value = value;
      return;
    }
  }
  found.push({ from, to, value });
};
