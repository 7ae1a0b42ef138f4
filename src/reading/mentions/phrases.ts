// Which phrases of the lexicons stand where; of one class, only the longest at a place.
import type { Annotated, Mention } from '../annotated.ts';
import type { PhraseClass, Tense } from '../languages/language.ts';
import { RECORD_HEAD, RECORD_MENTION } from '../lexicon.ts';

export const findPhrases = (source: Annotated): void => {
  const { tokens, language, sentences } = source;
  const { trie, recordOf, classes } = language.lexicon;
  const { word } = tokens;
  const found: Mention<unknown>[][] = classes.map(() => []);
  for (const sentence of sentences)
    for (let from = sentence.from; from < sentence.to; from++) {
      let node = trie.first(word[from] as number);
      for (let to = from + 1; node !== 0; to++) {
        const record = recordOf[node] as number;
        if (record !== 0)
          take(source, found, record > 0 ? record : recordSpelled(source, node, from, to), from, to);
        node = to < sentence.to ? trie.next(node, word[to] as number) : 0;
      }
    }
  for (const [slot, list] of found.entries()) {
    const cls = classes[slot] as PhraseClass;
    if (list.length > 0)
      source.replaceAll(
        cls,
        (VERBS.has(cls) ? withoutNouns(source, list as never, cls === 'act') : list) as never,
      );
  }
};

/** Of entries of one class that differ only in accents, those that are spelled as the text is. */
const recordSpelled = (source: Annotated, node: number, from: number, to: number): number =>
  source.language.lexicon.spelled(node, source.quote({ from, to }));

/** Marks and mentions of the phrase from one token to another, as its record says. */
const take = (
  source: Annotated,
  found: readonly Mention<unknown>[][],
  record: number,
  from: number,
  to: number,
): void => {
  const { records, values } = source.language.lexicon;
  const [low, high] = [records[record] as number, records[record + 1] as number];
  if ((low | high) !== 0) source.markPhrase(from, to, low, high);
  const shape = source.tokens.shape[from] as number;
  const first = record + RECORD_HEAD;
  const end = first + (records[record + 2] as number) * RECORD_MENTION;
  for (let at = first; at < end; at += RECORD_MENTION) {
    const needed = records[at + 1] as number;
    if ((shape & needed) === needed)
      keepLongest(
        found[records[at] as number] as Mention<unknown>[],
        from,
        to,
        values[records[at + 2] as number],
      );
  }
};

const FINITE: ReadonlySet<Tense> = new Set(['present', 'past', 'future', 'conditional']);
const VERBS: ReadonlySet<PhraseClass> = new Set(['act', 'doing', 'saying', 'verb']);

/** `la livre`, `des formes`, `de vote`: after an article or `of` the finite form is a noun. */
const withoutNouns = (
  source: Annotated,
  verbs: readonly Mention<{ tense: Tense }>[],
  isAct: boolean,
): readonly Mention<{ tense: Tense }>[] =>
  verbs.filter(
    ({ from, value }) =>
      !FINITE.has(value.tense) ||
      // « l’a précisé »: a verb with its object before it
      source.is(from, 'auxiliary') ||
      isObject(source, from - 1) ||
      // « si les députés l’approuvent »
      (isAct && source.is(from - 1, 'pronoun') && source.is(from - 1, 'determiner')) ||
      // « qui le liait »: no noun looks like a form of the past after its relative
      (isAct && value.tense === 'past' && source.is(from - 2, 'relative')) ||
      !(source.is(from - 1, 'determiner') || source.is(from - 1, 'of') || source.is(from - 1, 'counterpart')),
  );

/** « ainsi que l’affirme X »: the article is a pronoun. */
const isObject = (source: Annotated, at: number): boolean =>
  source.is(at, 'pronoun') && source.is(at - 1, 'subordinate');

/** Inside a longer mention of its class a phrase is not found again, except where both start at the same word. */
const keepLongest = (found: Mention<unknown>[], from: number, to: number, value: unknown): void => {
  const before = found[found.length - 1];
  if (before !== undefined && from < before.to) {
    if (from !== before.from || to < before.to) return;
    if (to > before.to) {
      while (found[found.length - 2]?.from === from) found.splice(-2, 1);
      before.to = to;
      before.value = value;
      return;
    }
  }
  found.push({ from, to, value });
};
