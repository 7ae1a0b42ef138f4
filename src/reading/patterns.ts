// The small language in which rules are written: words, alternatives, gaps and captures, matched over tokens.
import type { Annotated, MentionClass, Run } from './annotated.ts';
import { foldText } from './fold.ts';

export type Captures = Map<string, { run: Run; value?: unknown }>;
export interface Match extends Run {
  captures: Captures;
}
/** Tries the pattern from each token of the run; the first match that starts earliest. */
export type Matcher = (source: Annotated, run: Run, present: PresentWords) => Match | undefined;

/** Sentences are counted from one text to the next, as far as 32 bits go. */
const LAST_SENTENCE = 0x7fffffff;
/** Two letters that words begin with, as one of so many numbers; some share one. */
const PAIRS = 1 << 12;
const pairOf = (first: number, second: number) => (first * 67 + second) & (PAIRS - 1);

/** The words of the sentence at hand, noted while it was walked: `has` is asked for every word that a pattern needs. */
export class PresentWords {
  /** By word: the last sentence in which it stood. */
  #sentenceOf: Int32Array;
  /** By the two letters that words begin with, noted only when first asked for. */
  #sentenceOfPair = new Int32Array(PAIRS);
  #sentence = 0;
  #pairsNoted = 0;

  constructor(words: number) {
    this.#sentenceOf = new Int32Array(words);
  }

  beginSentence(): void {
    if (++this.#sentence < LAST_SENTENCE) return;
    this.#sentenceOf.fill(0);
    this.#sentenceOfPair.fill(0);
    this.#sentence = 1;
    this.#pairsNoted = 0;
  }

  note(word: number): void {
    this.#sentenceOf[word] = this.#sentence;
  }

  has(word: number): boolean {
    return this.#sentenceOf[word] === this.#sentence;
  }

  /** May a word of the sentence, in which the run lies, begin with these two letters? */
  mayHaveBeginning(pair: number, source: Annotated, run: Run): boolean {
    if (this.#pairsNoted !== this.#sentence) this.#notePairs(source, source.sentenceAt(run.from));
    return this.#sentenceOfPair[pair] === this.#sentence;
  }

  #notePairs({ folded, tokens }: Annotated, { from, to }: Run): void {
    for (let at = from; at < to; at++) {
      const start = tokens.start[at] as number;
      this.#sentenceOfPair[pairOf(folded.charCodeAt(start), folded.charCodeAt(start + 1))] = this.#sentence;
    }
    this.#pairsNoted = this.#sentence;
  }
}

/** A pattern as it is written. */
type Part =
  | { is: 'words'; numbers: readonly number[]; length: number }
  | { is: 'beginning'; folded: string }
  | { is: 'mention'; name: string; cls: MentionClass }
  | { is: 'gap'; most: number }
  | { is: 'captured'; name: string }
  | { is: 'sequence'; parts: readonly Part[] }
  | { is: 'either'; options: readonly Part[] };

const NOTHING: Part = { is: 'sequence', parts: [] };

/** Atoms of a pattern: `( ) | ?`, `\\|` for a bar in the text, `$name:class`, `<on>`, `..5`, words. */
const ATOM = /\\\||\(|\)|\||\?|\$[a-z_]+(?::[a-z_]+)?|<[a-z_]+>|\.\.\d+|[^\s()|?]+/g;

const parsePattern = (pattern: string, numbersOf: (phrase: string) => number[]): Part => {
  const atoms = pattern.match(ATOM) ?? [];
  let position = 0;

  const alternatives = (): Part => {
    const options = [sequence()];
    while (atoms[position] === '|') {
      position++;
      options.push(sequence());
    }
    return options.length === 1 ? (options[0] as Part) : { is: 'either', options };
  };
  const sequence = (): Part => {
    const parts: Part[] = [];
    while (position < atoms.length && atoms[position] !== '|' && atoms[position] !== ')') {
      let part = single();
      if (atoms[position] === '?') {
        position++;
        part = { is: 'either', options: [part, NOTHING] };
      }
      parts.push(part);
    }
    return parts.length === 1 ? (parts[0] as Part) : { is: 'sequence', parts };
  };
  const single = (): Part => {
    const atom = atoms[position++] as string;
    if (atom === '(') {
      const inner = alternatives();
      if (atoms[position++] !== ')') throw new Error(`pattern without ")": ${pattern}`);
      return inner;
    }
    if (atom.startsWith('$')) {
      const [name, cls = name] = atom.slice(1).split(':') as [string, string?];
      return { is: 'mention', name, cls: cls as MentionClass };
    }
    if (atom.startsWith('<')) return { is: 'captured', name: atom.slice(1, -1) };
    if (atom.startsWith('..')) return { is: 'gap', most: Number(atom.slice(2)) };
    if (atom.endsWith('*')) {
      if (atom.length < 3) throw new Error(`a beginning has two letters or more: ${pattern}`);
      return { is: 'beginning', folded: foldText(atom.slice(0, -1)) };
    }
    const word = atom === '\\|' ? '|' : atom;
    return { is: 'words', numbers: numbersOf(word), length: word.length };
  };

  const whole = alternatives();
  if (position < atoms.length) throw new Error(`pattern with a stray ")": ${pattern}`);
  return whole;
};

/** One of these must stand in the run. */
interface Need {
  words: readonly number[];
  beginnings: readonly string[];
  /** Of each beginning its first two letters. */
  pairs: readonly number[];
  classes: readonly MentionClass[];
  /** Letters of the shortest: the longer, the rarer. */
  length: number;
}

/** Durations and ordinals are rarer than most words. */
const MENTION_LENGTH = 20;
const NO_NEED = { words: [], beginnings: [], pairs: [], classes: [] };

/** What a run must have somewhere for the part to match; nothing is tried where one is missing. */
const needsOf = (part: Part): readonly Need[] => {
  switch (part.is) {
    case 'words':
      return [{ ...NO_NEED, words: [part.numbers[0] as number], length: part.length }];
    case 'beginning':
      return [
        {
          ...NO_NEED,
          beginnings: [part.folded],
          pairs: [pairOf(part.folded.charCodeAt(0), part.folded.charCodeAt(1))],
          length: part.folded.length,
        },
      ];
    case 'mention':
      return [{ ...NO_NEED, classes: [part.cls], length: MENTION_LENGTH }];
    case 'sequence':
      return part.parts.flatMap(needsOf);
    case 'either':
      return needOfAny(part.options);
    default:
      return [];
  }
};

/** Of every option the rarest of its needs; none where an option needs nothing. */
const needOfAny = (options: readonly Part[]): readonly Need[] => {
  const rarest = options.map((option) =>
    needsOf(option).reduce<Need | undefined>(
      (a, b) => (a === undefined || b.length > a.length ? b : a),
      undefined,
    ),
  );
  if (!rarest.every((need) => need !== undefined)) return [];
  return [
    {
      words: rarest.flatMap(({ words }) => words),
      beginnings: rarest.flatMap(({ beginnings }) => beginnings),
      pairs: rarest.flatMap(({ pairs }) => pairs),
      classes: rarest.flatMap(({ classes }) => classes),
      length: Math.min(...rarest.map(({ length }) => length)),
    },
  ];
};

const isThere = (
  source: Annotated,
  run: Run,
  present: PresentWords,
  { words, beginnings, pairs, classes }: Need,
): boolean => {
  for (const word of words) if (present.has(word)) return true;
  for (const cls of classes) if (source.has(cls, run.from, run.to)) return true;
  for (let i = 0; i < pairs.length; i++)
    if (
      present.mayHaveBeginning(pairs[i] as number, source, run) &&
      isBegun(source, run, beginnings[i] as string)
    )
      return true;
  return false;
};

const isBegun = ({ folded, tokens }: Annotated, run: Run, beginning: string): boolean => {
  for (let at = run.from; at < run.to; at++)
    if (folded.startsWith(beginning, tokens.start[at] as number)) return true;
  return false;
};

interface State {
  source: Annotated;
  end: number;
  captures: Captures;
}

/** Matches from a token on, a part and all that follows it; the token after the match, or FAIL. */
interface Step {
  (state: State, at: number): number;
  /** What it can begin with; absent where it may begin with anything, or match nothing. */
  first?: First;
}

/** One of these words, or a word that opens with one of these letters (folded code units). */
interface First {
  words: ReadonlySet<number>;
  letters: ReadonlySet<number>;
}

const FAIL = -1;
const CAPTURED_WORDS = 30;
const NONE: ReadonlySet<number> = new Set();

const canBegin = ({ first }: Step, { source, end }: State, at: number): boolean =>
  first === undefined ||
  (at < end &&
    (first.words.has(source.tokens.word[at] as number) ||
      (first.letters.size > 0 &&
        first.letters.has(source.folded.charCodeAt(source.tokens.start[at] as number)))));

const beginningWith = (first: First | undefined, step: Step): Step => {
  if (first !== undefined) step.first = first;
  return step;
};

const success: Step = (_state, at) => at;

export const compilePattern = (pattern: string, numbersOf: (phrase: string) => number[]): Matcher => {
  const parsed = parsePattern(pattern, numbersOf);
  const whole = stepOf(parsed, success);
  const needs = [...needsOf(parsed)].sort((a, b) => b.length - a.length);
  return (source, run, present) => {
    for (const need of needs) if (!isThere(source, run, present, need)) return undefined;
    const state: State = { source, end: run.to, captures: new Map() };
    for (let from = run.from; from < run.to; from++) {
      if (!canBegin(whole, state, from)) continue;
      const to = whole(state, from);
      if (to !== FAIL) return { from, to, captures: state.captures };
    }
    return undefined;
  };
};

/** The step of a part, made from that of all that follows it: so what it can begin with is known, empty parts included. */
const stepOf = (part: Part, next: Step): Step => {
  switch (part.is) {
    case 'words':
      return words(part.numbers, next);
    case 'beginning':
      return beginning(part.folded, next);
    case 'mention':
      return mention(part.name, part.cls, next);
    case 'gap':
      return gap(part.most, next);
    case 'captured':
      return captured(part.name, next);
    case 'sequence':
      return part.parts.reduceRight((following, one) => stepOf(one, following), next);
    case 'either':
      return either(part.options.map((option) => stepOf(option, next)));
  }
};

const words = (numbers: readonly number[], next: Step): Step =>
  beginningWith({ words: new Set([numbers[0] as number]), letters: NONE }, (state, at) => {
    if (at + numbers.length > state.end) return FAIL;
    const { word } = state.source.tokens;
    for (let i = 0; i < numbers.length; i++) if (word[at + i] !== numbers[i]) return FAIL;
    return next(state, at + numbers.length);
  });

const beginning = (folded: string, next: Step): Step =>
  beginningWith({ words: NONE, letters: new Set([folded.charCodeAt(0)]) }, (state, at) => {
    const { source, end } = state;
    return at < end && source.folded.startsWith(folded, source.tokens.start[at]) ? next(state, at + 1) : FAIL;
  });

const mention =
  (name: string, cls: MentionClass, next: Step): Step =>
  (state, at) => {
    if (at >= state.end) return FAIL;
    const found = state.source.at(cls, at);
    if (found === undefined || found.to > state.end) return FAIL;
    state.captures.set(name, { run: found, value: found.value });
    const to = next(state, found.to);
    if (to === FAIL) state.captures.delete(name);
    return to;
  };

const gap =
  (most: number, next: Step): Step =>
  (state, at) => {
    const last = Math.min(at + most, state.end);
    for (let from = at; from <= last; from++) {
      if (!canBegin(next, state, from)) continue;
      const to = next(state, from);
      if (to !== FAIL) return to;
    }
    return FAIL;
  };

const captured =
  (name: string, next: Step): Step =>
  (state, at) => {
    const last = Math.min(state.end, at + CAPTURED_WORDS);
    for (let from = at + 1; from <= last; from++) {
      if (!canBegin(next, state, from)) continue;
      state.captures.set(name, { run: { from: at, to: from } });
      const to = next(state, from);
      if (to !== FAIL) return to;
    }
    state.captures.delete(name);
    return FAIL;
  };

const either = (options: readonly Step[]): Step => {
  const byWord = optionsByWord(options);
  const byLetter = optionsByLetter(options);
  const atOtherWords = options.filter(({ first }) => first === undefined);
  return beginningWith(firstOfAny(options), (state, at) => {
    for (const option of worthTrying(state, at)) {
      const to = option(state, at);
      if (to !== FAIL) return to;
    }
    return FAIL;
  });
  function worthTrying({ source, end }: State, at: number): readonly Step[] {
    if (at >= end) return atOtherWords;
    const { word, start } = source.tokens;
    return (
      byWord.get(word[at] as number) ??
      (byLetter.size === 0
        ? atOtherWords
        : (byLetter.get(source.folded.charCodeAt(start[at] as number)) ?? atOtherWords))
    );
  }
};

const firstOfAny = (options: readonly Step[]): First | undefined => {
  const firsts = options.map(({ first }) => first);
  return firsts.every((first) => first !== undefined)
    ? {
        words: new Set(firsts.flatMap(({ words: numbers }) => [...numbers])),
        letters: new Set(firsts.flatMap(({ letters }) => [...letters])),
      }
    : undefined;
};

/** For each word that an option begins with: the options worth trying there, in order. */
const optionsByWord = (options: readonly Step[]): ReadonlyMap<number, readonly Step[]> => {
  const begun = new Set(options.flatMap(({ first }) => [...(first?.words ?? [])]));
  const worthTryingAt = (word: number) =>
    options.filter(({ first }) => first === undefined || first.letters.size > 0 || first.words.has(word));
  return new Map([...begun].map((word) => [word, worthTryingAt(word)]));
};

/** For each letter that an option begins with: the options worth trying at words that open with it and begin none. */
const optionsByLetter = (options: readonly Step[]): ReadonlyMap<number, readonly Step[]> => {
  const begun = new Set(options.flatMap(({ first }) => [...(first?.letters ?? [])]));
  const worthTryingAt = (letter: number) =>
    options.filter(({ first }) => first === undefined || first.letters.has(letter));
  return new Map([...begun].map((letter) => [letter, worthTryingAt(letter)]));
};
