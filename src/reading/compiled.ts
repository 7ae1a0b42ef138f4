// A language made ready to read with: its phrases in one trie, its rules compiled. Done once a process and language.
import { foldUnits } from './fold.ts';
import { MARKERS } from './languages/language.ts';
import type {
  CostGives,
  EntryGives,
  Language,
  Marker,
  PhraseClass,
  PhraseList,
  PhraseValues,
  TermGives,
} from './languages/language.ts';
import { compilePattern } from './patterns.ts';
import type { Matcher } from './patterns.ts';
import { ALL_CAPITALS, CAPITAL, tokenise } from './tokens.ts';
import { PhraseTrie } from './trie.ts';
import { WordIndex } from './words.ts';

/** One entry of a lexicon. */
export interface Payload {
  cls: PhraseClass;
  /** Number of the class among those of the language. */
  slot: number;
  value: PhraseValues[PhraseClass];
  /** Lower case, accents kept: tells `signé` from `signe` where both are known. */
  spelling: string;
  /** Shape bits that its first word must have: initials (`US`, `UN`) and classes whose words count only with a capital. */
  shape: number;
  /** What a marker sets at the first word of its phrase. */
  marks?: Marks;
}

/** All entries of the lexicons that fold to the same words. */
export interface Phrase {
  payloads: readonly Payload[];
  /** Where two entries of one class differ in accents only: those that remain for each spelling. */
  bySpelling?: ReadonlyMap<string, readonly Payload[]>;
}

/** Bits of markers; `atEnd`: `opposite number` counts also at its last word, where the name follows. */
export interface Marks {
  low: number;
  high: number;
  atEnd: boolean;
}

/** What the rules of each kind give. */
export interface RuleGives {
  term: TermGives;
  entry: EntryGives;
  cost: CostGives;
}
export type RuleKind = keyof RuleGives;

export interface CompiledRule<Gives> {
  id: string;
  kind: RuleKind;
  /** Among all rules of the language. */
  number: number;
  /** Its place in the language’s list, where the more specific stand first. */
  order: number;
  gives: Gives;
  match: Matcher;
}

export interface CompiledLanguage {
  language: Language;
  words: WordIndex;
  trie: PhraseTrie;
  /** By the node of the trie at which the phrase ends. */
  phrases: readonly (Phrase | undefined)[];
  classes: readonly PhraseClass[];
  abbreviations: Set<number>;
  /** Words that go on with the phrase before them: between, and, on, of. */
  linkWords: Set<number>;
  rules: readonly CompiledRule<never>[];
  /** Rules by the number of their anchor word; a list with holes, since every word of a text is looked up. */
  rulesOf: readonly (readonly CompiledRule<never>[] | undefined)[];
}

/** `accord(s)|pacte(s) de défense` → accord de défense? No: alternatives are whole phrases, `(s)` an optional ending. */
export const expandPhrases = (phrases: string): string[] => phrases.split('|').flatMap(expandEndings);

const expandEndings = (phrase: string): string[] => {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase.trim()].filter((p) => p !== '');
  const close = phrase.indexOf(')', open);
  const [head, inner, tail] = [phrase.slice(0, open), phrase.slice(open + 1, close), phrase.slice(close + 1)];
  return [
    ...expandEndings(head + tail),
    ...inner.split('/').flatMap((ending) => expandEndings(head + ending + tail)),
  ];
};

/** Bit of each marker in the two 32-bit halves of the marker mask. */
export const markerBit = new Map<Marker, number>(MARKERS.map((marker, at) => [marker, at]));

const marksOf = (markers: readonly Marker[]): Marks => {
  const marks = { low: 0, high: 0, atEnd: markers.includes('counterpart') };
  for (const bit of markers.map((marker) => markerBit.get(marker) as number))
    if (bit < 32) marks.low |= 1 << bit;
    else marks.high |= 1 << (bit - 32);
  return marks;
};

export const compileLanguage = (language: Language): CompiledLanguage => {
  const words = new WordIndex();
  const trie = new PhraseTrie();
  const entries: Payload[][] = [];
  const classes = Object.keys(language.lexicon) as PhraseClass[];
  const numbersOf = (phrase: string): number[] => wordNumbers(phrase, words, language);
  for (const [slot, cls] of classes.entries())
    for (const [phrases, value] of language.lexicon[cls] as PhraseList<PhraseClass>)
      for (const phrase of expandPhrases(phrases)) {
        const node = trie.add(numbersOf(phrase));
        while (entries.length <= node) entries.push([]);
        (entries[node] as Payload[]).push({
          cls,
          slot,
          value,
          spelling: plain(phrase),
          shape:
            (/^[A-Z]{2,4}$/.test(phrase) ? ALL_CAPITALS : 0) |
            (language.capitalised?.includes(cls) === true ? CAPITAL : 0),
          ...(cls === 'marker' ? { marks: marksOf((value as PhraseValues['marker']).markers) } : {}),
        });
      }
  const rules = compileRules(language, numbersOf);
  return {
    language,
    words,
    trie,
    phrases: entries.map(asPhrase),
    classes,
    abbreviations: new Set(language.abbreviations.map((word) => words.add(word))),
    linkWords: linkWordsOf(language, numbersOf),
    rules: rules.map(({ rule }) => rule),
    rulesOf: byAnchor(rules, words.size),
  };
};

const asPhrase = (payloads: readonly Payload[]): Phrase | undefined => {
  if (payloads.length === 0) return undefined;
  if (!payloads.some((a) => payloads.some((b) => a.cls === b.cls && a.spelling !== b.spelling)))
    return { payloads };
  const spellings = new Set(payloads.map(({ spelling }) => spelling));
  return {
    payloads,
    bySpelling: new Map([...spellings].map((spelling) => [spelling, spelled(payloads, spelling)])),
  };
};

/** Of entries of one class that differ only in accents, those that are spelled so. */
const spelled = (payloads: readonly Payload[], spelling: string): readonly Payload[] =>
  payloads.filter(
    (payload) =>
      payload.spelling === spelling ||
      !payloads.some((other) => other.cls === payload.cls && other.spelling === spelling),
  );

const LINKS = new Set<Marker>(['between', 'and', 'with', 'of', 'about']);

const linkWordsOf = (language: Language, numbersOf: (phrase: string) => number[]): Set<number> =>
  new Set(
    (language.lexicon.marker ?? [])
      .filter(([, { markers }]) => markers.some((marker) => LINKS.has(marker)))
      .flatMap(([phrases]) => expandPhrases(phrases).map((phrase) => numbersOf(phrase)[0] as number)),
  );

/** Only case and apostrophes folded. */
export const plain = (phrase: string): string => phrase.toLowerCase().replace(/[’‘]/g, "'");

/** The words of a phrase as the tokeniser cuts them, each added to the index. */
const wordNumbers = (phrase: string, words: WordIndex, language: Language): number[] => {
  const tokens = tokenise(phrase, foldUnits(phrase), words, language.elision);
  const numbers: number[] = [];
  for (let i = 0; i < tokens.count; i++)
    numbers.push(words.add(phrase.slice(tokens.start[i], tokens.end[i])));
  if (numbers.length === 0) throw new Error(`empty phrase in ${language.code}: ${phrase}`);
  return numbers;
};

interface AnchoredRule {
  rule: CompiledRule<never>;
  /** The numbers of its anchor words. */
  anchors: readonly number[];
}

const KINDS: readonly RuleKind[] = ['term', 'entry', 'cost'];

const compileRules = (language: Language, numbersOf: (phrase: string) => number[]): AnchoredRule[] => {
  const compiled: AnchoredRule[] = [];
  for (const kind of KINDS)
    for (const [order, { id, gives, pattern, anchor }] of language.rules[kind].entries())
      compiled.push({
        rule: {
          id,
          kind,
          number: compiled.length,
          order,
          gives: gives as never,
          match: compilePattern(pattern, numbersOf),
        },
        anchors: expandPhrases(anchor).map((phrase) => numbersOf(phrase)[0] as number),
      });
  return compiled;
};

const byAnchor = (rules: readonly AnchoredRule[], words: number): (CompiledRule<never>[] | undefined)[] => {
  const found: (CompiledRule<never>[] | undefined)[] = Array.from({ length: words });
  for (const { rule, anchors } of rules) for (const word of anchors) (found[word] ??= []).push(rule);
  return found;
};
