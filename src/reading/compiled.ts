// A language made ready to read with: its lexicons in one trie, its rules compiled. Done once a process and language.
import { codeUnitsOf } from './fold.ts';
import type { Language, Marker } from './languages/language.ts';
import type { CostGives, EntryGives, RuleNature, TermGives } from './languages/phrase-rule.ts';
import { Lexicon, expandPhrases } from './lexicon.ts';
import { PresentWords, compilePattern } from './patterns.ts';
import type { Matcher } from './patterns.ts';
import { tokensInRoom } from './tokens.ts';
import { WordIndex } from './words.ts';

/** What the rules of each kind give. */
export interface RuleGives {
  term: TermGives;
  entry: EntryGives;
  cost: CostGives;
}
export type RuleKind = keyof RuleGives;

export interface CompiledRule<Gives> {
  id: string;
  nature?: RuleNature;
  kind: RuleKind;
  /** Among all rules of the language. */
  number: number;
  /** Its place in the language’s list, where the more specific stand first. */
  order: number;
  gives: Gives;
  match: Matcher;
  /** Words near the match that take its meaning away. */
  unless?: Matcher;
}

export interface CompiledLanguage {
  language: Language;
  words: WordIndex;
  lexicon: Lexicon;
  abbreviations: Set<number>;
  /** Words that go on with the phrase before them: between, and, on, of. */
  linkWords: Set<number>;
  rules: readonly CompiledRule<never>[];
  /** The words of the sentence at hand. */
  present: PresentWords;
  /** Rules by the number of their anchor word; a list with holes, since every word of a text is looked up. */
  rulesOf: readonly (readonly CompiledRule<never>[] | undefined)[];
}

export const compileLanguage = (language: Language): CompiledLanguage => {
  const words = new WordIndex();
  const numbersOf = (phrase: string): number[] => wordNumbers(phrase, words, language);
  const lexicon = new Lexicon(language, numbersOf);
  const rules = compileRules(language, numbersOf);
  return {
    language,
    words,
    lexicon,
    abbreviations: new Set(language.abbreviations.map((word) => words.add(word))),
    linkWords: linkWordsOf(language, numbersOf),
    rules: rules.map(({ rule }) => rule),
    present: new PresentWords(words.size),
    rulesOf: byAnchor(rules, words.size),
  };
};

const LINKS = new Set<Marker>(['between', 'and', 'with', 'of', 'about']);

const linkWordsOf = (language: Language, numbersOf: (phrase: string) => number[]): Set<number> =>
  new Set(
    (language.lexicon.marker ?? [])
      .filter(([, { markers }]) => markers.some((marker) => LINKS.has(marker)))
      .flatMap(([phrases]) => expandPhrases(phrases).map((phrase) => numbersOf(phrase)[0] as number)),
  );

/** The words of a phrase as the tokeniser cuts them, each added to the index. */
const wordNumbers = (phrase: string, words: WordIndex, language: Language): number[] => {
  const tokens = tokensInRoom(codeUnitsOf(phrase), words, language.elision);
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
    for (const [order, { id, nature, gives, pattern, unless, anchor }] of language.rules[kind].entries())
      compiled.push({
        rule: {
          id,
          ...(nature === undefined ? {} : { nature }),
          kind,
          number: compiled.length,
          order,
          gives: gives as never,
          match: compilePattern(pattern, numbersOf),
          ...(unless === undefined ? {} : { unless: compilePattern(unless, numbersOf) }),
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
