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
  for (const sentence of source.sentences)
    for (let at = sentence.from; at < sentence.to; at++)
      language.trie.visit(tokens.word, at, sentence.to, (payloads, to) => {
        for (const { cls, value, initials } of payloads.length > 1
          ? asSpelled(source, payloads, at, to)
          : payloads) {
          if (proper.has(cls) && ((tokens.shape[at] as number) & CAPITAL) === 0) continue;
          if (initials && ((tokens.shape[at] as number) & ALL_CAPITALS) === 0) continue;
          if (cls === 'marker') markAll(source, at, (value as PhraseValues['marker']).markers);
          else keepLongest(source, last, cls, { from: at, to, value });
        }
      });
  dropNouns(source);
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
            !(source.is(from - 1, 'determiner') || source.is(from - 1, 'of') || source.is(from - 1, 'counterpart')),
        ) as never,
    );
};

const markAll = (source: Annotated, at: number, markers: PhraseValues['marker']['markers']) => {
  for (const marker of markers) source.mark(at, marker);
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
