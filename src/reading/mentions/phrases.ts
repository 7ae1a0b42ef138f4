// Which phrases of the lexicons stand where; of one class, only the longest at a place.
import type { Annotated, Mention } from '../annotated.ts';
import { plain } from '../compiled.ts';
import type { Payload, Phrase } from '../compiled.ts';
import type { PhraseClass, Tense } from '../languages/language.ts';

export const findPhrases = (source: Annotated): void => {
  const { tokens, language, sentences } = source;
  const { trie, phrases, classes } = language;
  const { word } = tokens;
  const found: Mention<unknown>[][] = classes.map(() => []);
  for (const sentence of sentences)
    for (let from = sentence.from; from < sentence.to; from++) {
      let node = trie.first(word[from] as number);
      for (let to = from + 1; node !== 0; to++) {
        const phrase = phrases[node];
        if (phrase !== undefined) take(source, found, phrase, from, to);
        node = to < sentence.to ? trie.next(node, word[to] as number) : 0;
      }
    }
  for (const [slot, list] of found.entries()) {
    const cls = classes[slot] as PhraseClass;
    if (list.length > 0)
      source.replaceAll(cls, (VERBS.has(cls) ? withoutNouns(source, list as never) : list) as never);
  }
};

const take = (
  source: Annotated,
  found: Mention<unknown>[][],
  phrase: Phrase,
  from: number,
  to: number,
): void => {
  const shape = source.tokens.shape[from] as number;
  const payloads = phrase.bySpelling === undefined ? phrase.payloads : asSpelled(source, phrase, from, to);
  for (let i = 0; i < payloads.length; i++) {
    const payload = payloads[i] as Payload;
    if ((shape & payload.shape) !== payload.shape) continue;
    const { marks } = payload;
    if (marks === undefined) keepLongest(found[payload.slot] as Mention<unknown>[], from, to, payload.value);
    else {
      source.markBits(from, marks.low, marks.high);
      if (marks.atEnd) source.mark(to - 1, 'counterpart');
    }
  }
};

/** Of entries of one class that differ only in accents, those that are spelled as the text is. */
const asSpelled = (
  source: Annotated,
  { payloads, bySpelling }: Phrase,
  from: number,
  to: number,
): readonly Payload[] => bySpelling?.get(plain(source.quote({ from, to }))) ?? payloads;

const FINITE: ReadonlySet<Tense> = new Set(['present', 'past', 'future', 'conditional']);
const VERBS: ReadonlySet<PhraseClass> = new Set(['act', 'doing', 'saying', 'verb']);

/** `la livre`, `des formes`, `de vote`: after an article or `of` the finite form is a noun. */
const withoutNouns = (
  source: Annotated,
  verbs: readonly Mention<{ tense: Tense }>[],
): readonly Mention<{ tense: Tense }>[] =>
  verbs.filter(
    ({ from, value }) =>
      !FINITE.has(value.tense) ||
      // « l’a précisé »: a verb with its object before it
      source.is(from, 'auxiliary') ||
      !(source.is(from - 1, 'determiner') || source.is(from - 1, 'of') || source.is(from - 1, 'counterpart')),
  );

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
