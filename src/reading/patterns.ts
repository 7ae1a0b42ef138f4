// The small language in which rules are written: words, alternatives, gaps and captures, matched over tokens.
import type { Annotated, MentionClass, Run } from './annotated.ts';
import { foldText } from './fold.ts';

export type Captures = Map<string, { run: Run; value?: unknown }>;
export interface Match extends Run {
  captures: Captures;
}
/** Tries the pattern from each token of the run; the first match that starts earliest. */
export type Matcher = (source: Annotated, run: Run, present: PresentWords) => Match | undefined;

/** The words of the sentence at hand, noted while it was walked: `has` is asked for every word that a pattern needs. */
export class PresentWords {
  /** By word: the last sentence in which it stood. */
  #sentenceOf: Int32Array;
  #sentence = 0;

  constructor(words: number) {
    this.#sentenceOf = new Int32Array(words);
  }

  beginSentence(): void {
    this.#sentence++;
  }

  note(word: number): void {
    this.#sentenceOf[word] = this.#sentence;
  }

  has(word: number): boolean {
    return this.#sentenceOf[word] === this.#sentence;
  }
}

interface State {
  source: Annotated;
  end: number;
  captures: Captures;
}
interface Step {
  (state: State, at: number, next: (at: number) => number): number;
  /** What it can begin with; absent where it may begin with anything. */
  first?: First;
  /** May match nothing. */
  empty?: boolean;
  /** What a run must have somewhere for it to match; nothing is tried where one is missing. */
  needs?: readonly Need[];
}

/** One of these words, or a word that opens with one of these letters (folded code units). */
interface First {
  words: ReadonlySet<number>;
  letters: ReadonlySet<number>;
}

const NO_NUMBERS: ReadonlySet<number> = new Set();

const canBegin = ({ words, letters }: First, { tokens, folded }: Annotated, at: number): boolean =>
  words.has(tokens.word[at] as number) ||
  (letters.size > 0 && letters.has(folded.charCodeAt(tokens.start[at] as number)));

const joined = (firsts: readonly First[]): First => ({
  words: new Set(firsts.flatMap(({ words }) => [...words])),
  letters: new Set(firsts.flatMap(({ letters }) => [...letters])),
});

/** One of these must stand in the run. */
interface Need {
  words: readonly number[];
  beginnings: readonly string[];
  classes: readonly MentionClass[];
  /** Letters of the shortest: the longer, the rarer. */
  length: number;
}

const FAIL = -1;
const CAPTURED_WORDS = 30;
/** Durations and ordinals are rarer than most words. */
const MENTION_LENGTH = 20;

/** Atoms of a pattern: `( ) | ?`, `$name:class`, `<on>`, `..5`, words. */
const ATOM = /\(|\)|\||\?|\$[a-z_]+(?::[a-z_]+)?|<[a-z_]+>|\.\.\d+|[^\s()|?]+/g;

export const compilePattern = (pattern: string, numbersOf: (phrase: string) => number[]): Matcher => {
  const atoms = pattern.match(ATOM) ?? [];
  let position = 0;

  const alternatives = (): Step => {
    const options = [sequence()];
    while (atoms[position] === '|') {
      position++;
      options.push(sequence());
    }
    return options.length === 1 ? (options[0] as Step) : either(options);
  };
  const sequence = (): Step => {
    const steps: Step[] = [];
    while (position < atoms.length && atoms[position] !== '|' && atoms[position] !== ')') {
      let step = single();
      if (atoms[position] === '?') {
        position++;
        step = either([step, nothing]);
      }
      steps.push(step);
    }
    return inOrder(steps);
  };
  const single = (): Step => {
    const atom = atoms[position++] as string;
    if (atom === '(') {
      const inner = alternatives();
      if (atoms[position++] !== ')') throw new Error(`pattern without ")": ${pattern}`);
      return inner;
    }
    if (atom.startsWith('$')) return mention(atom.slice(1));
    if (atom.startsWith('<')) return captured(atom.slice(1, -1));
    if (atom.startsWith('..')) return gap(Number(atom.slice(2)));
    if (atom.endsWith('*')) return beginning(atom.slice(0, -1));
    return words(numbersOf(atom), atom);
  };

  const whole = alternatives();
  if (position < atoms.length) throw new Error(`pattern with a stray ")": ${pattern}`);
  const { first } = whole;
  const needs = [...(whole.needs ?? [])].sort((a, b) => b.length - a.length);
  return (source, run, present) => {
    for (const need of needs) if (!isThere(source, run, present, need)) return undefined;
    const state: State = { source, end: run.to, captures: new Map() };
    for (let from = run.from; from < run.to; from++) {
      if (first !== undefined && !canBegin(first, source, from)) continue;
      const to = whole(state, from, identity);
      if (to !== FAIL) return { from, to, captures: state.captures };
    }
    return undefined;
  };
};

const identity = (at: number) => at;

const nothing: Step = (_state, at, next) => next(at);
nothing.empty = true;

/** What a sequence can begin with: its first step, and the next as long as steps may be empty. */
const firstOfSequence = (steps: readonly Step[]): First | undefined => {
  const all: First[] = [];
  for (const step of steps) {
    if (step.first === undefined) return undefined;
    all.push(step.first);
    if (!step.empty) return joined(all);
  }
  return undefined;
};
const firstOfAny = (options: readonly Step[]): First | undefined => {
  const firsts = options.filter((option) => option !== nothing).map(({ first }) => first);
  return firsts.every((first) => first !== undefined) ? joined(firsts) : undefined;
};
const marked = (step: Step, first: First | undefined, empty: boolean, needs: readonly Need[]): Step => {
  if (first !== undefined) step.first = first;
  step.empty = empty;
  step.needs = needs;
  return step;
};

const needOf = (given: Partial<Need> & { length: number }): Need => ({
  words: [],
  beginnings: [],
  classes: [],
  ...given,
});

/** Of every option the rarest of its needs; none where an option needs nothing. */
const needOfAny = (options: readonly Step[]): readonly Need[] => {
  const rarest = options.map(({ needs = [] }) =>
    needs.reduce<Need | undefined>((a, b) => (a === undefined || b.length > a.length ? b : a), undefined),
  );
  if (!rarest.every((need) => need !== undefined)) return [];
  return [
    needOf({
      words: rarest.flatMap(({ words }) => words),
      beginnings: rarest.flatMap(({ beginnings }) => beginnings),
      classes: rarest.flatMap(({ classes }) => classes),
      length: Math.min(...rarest.map(({ length }) => length)),
    }),
  ];
};

const isThere = (
  source: Annotated,
  run: Run,
  present: PresentWords,
  { words, beginnings, classes }: Need,
): boolean => {
  for (const word of words) if (present.has(word)) return true;
  for (const cls of classes) if (source.has(cls, run.from, run.to)) return true;
  for (const beginning of beginnings) {
    const letter = beginning.charCodeAt(0);
    for (let at = run.from; at < run.to; at++) {
      const start = source.tokens.start[at] as number;
      if (source.folded.charCodeAt(start) === letter && source.folded.startsWith(beginning, start))
        return true;
    }
  }
  return false;
};

const inOrder = (steps: Step[]): Step => {
  if (steps.length === 1) return steps[0] as Step;
  const step: Step = (state, at, next) => {
    const go = (index: number, from: number): number =>
      index === steps.length ? next(from) : (steps[index] as Step)(state, from, (to) => go(index + 1, to));
    return go(0, at);
  };
  return marked(
    step,
    firstOfSequence(steps),
    steps.every((part) => part.empty === true),
    steps.flatMap(({ needs = [] }) => needs),
  );
};

const either = (options: Step[]): Step => {
  const byWord = optionsByWord(options);
  const atOtherWords = options.filter((option) => isOpen(option) || beginsWithLetters(option));
  const atEnd = options.filter(isOpen);
  const step: Step = (state, at, next) => {
    const { source, end } = state;
    const worthTrying = at >= end ? atEnd : (byWord.get(source.tokens.word[at] as number) ?? atOtherWords);
    for (const option of worthTrying) {
      if (!isOpen(option) && !canBegin(option.first as First, source, at)) continue;
      const to = option(state, at, next);
      if (to !== FAIL) return to;
    }
    return FAIL;
  };
  return marked(
    step,
    firstOfAny(options),
    options.some((option) => option.empty === true),
    needOfAny(options),
  );
};

/** May begin with anything, or match nothing. */
const isOpen = ({ first, empty }: Step): boolean => first === undefined || empty === true;
const beginsWithLetters = ({ first }: Step): boolean => first !== undefined && first.letters.size > 0;

/** For each word that an option begins with: the options worth trying there, in order. */
const optionsByWord = (options: readonly Step[]): ReadonlyMap<number, readonly Step[]> => {
  const words = new Set(options.flatMap(({ first }) => [...(first?.words ?? [])]));
  const worthTryingAt = (word: number) =>
    options.filter(
      (option) => isOpen(option) || beginsWithLetters(option) || option.first?.words.has(word) === true,
    );
  return new Map([...words].map((word) => [word, worthTryingAt(word)]));
};

const words = (numbers: number[], atom: string): Step => {
  const step: Step = (state, at, next) => {
    if (at + numbers.length > state.end) return FAIL;
    for (let i = 0; i < numbers.length; i++) if (state.source.tokens.word[at + i] !== numbers[i]) return FAIL;
    return next(at + numbers.length);
  };
  return marked(step, { words: new Set([numbers[0] as number]), letters: NO_NUMBERS }, false, [
    needOf({ words: [numbers[0] as number], length: atom.length }),
  ]);
};

const beginning = (prefix: string): Step => {
  const folded = foldText(prefix);
  const step: Step = (state, at, next) => {
    if (at >= state.end) return FAIL;
    return state.source.folded.startsWith(folded, state.source.tokens.start[at]) ? next(at + 1) : FAIL;
  };
  return marked(step, { words: NO_NUMBERS, letters: new Set([folded.charCodeAt(0)]) }, false, [
    needOf({ beginnings: [folded], length: folded.length }),
  ]);
};

const gap =
  (most: number): Step =>
  (state, at, next) => {
    for (let skip = 0; skip <= most && at + skip <= state.end; skip++) {
      const end = next(at + skip);
      if (end !== FAIL) return end;
    }
    return FAIL;
  };

const mention = (atom: string): Step => {
  const [name, cls = name] = atom.split(':') as [string, string?];
  const step: Step = (state, at, next) => {
    if (at >= state.end) return FAIL;
    const found = state.source.at(cls as MentionClass, at);
    if (found === undefined || found.to > state.end) return FAIL;
    state.captures.set(name, { run: found, value: found.value });
    const end = next(found.to);
    if (end === FAIL) state.captures.delete(name);
    return end;
  };
  step.needs = [needOf({ classes: [cls as MentionClass], length: MENTION_LENGTH })];
  return step;
};

const captured =
  (name: string): Step =>
  (state, at, next) => {
    for (let to = at + 1; to <= Math.min(state.end, at + CAPTURED_WORDS); to++) {
      state.captures.set(name, { run: { from: at, to } });
      const end = next(to);
      if (end !== FAIL) return end;
    }
    state.captures.delete(name);
    return FAIL;
  };
