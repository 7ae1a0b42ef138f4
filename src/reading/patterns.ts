// The small language in which rules are written: words, alternatives, gaps and captures, matched over tokens.
import type { Annotated, MentionClass, Run } from './annotated.ts';

export type Captures = Map<string, { run: Run; value?: unknown }>;
export interface Match extends Run {
  captures: Captures;
}
/** Tries the pattern from each token of the run; the first match that starts earliest. */
export type Matcher = (source: Annotated, run: Run) => Match | undefined;

interface State {
  source: Annotated;
  end: number;
  captures: Captures;
}
type Step = (state: State, at: number, next: (at: number) => number) => number;

const FAIL = -1;
const CAPTURED_WORDS = 30;

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
    if (atom.endsWith('*')) return beginning(numbersOf, atom.slice(0, -1));
    return words(numbersOf(atom));
  };

  const whole = alternatives();
  if (position < atoms.length) throw new Error(`pattern with a stray ")": ${pattern}`);
  return (source, run) => {
    for (let from = run.from; from < run.to; from++) {
      const state: State = { source, end: run.to, captures: new Map() };
      const to = whole(state, from, (at) => at);
      if (to !== FAIL) return { from, to, captures: state.captures };
    }
    return undefined;
  };
};

const nothing: Step = (_state, at, next) => next(at);

const inOrder = (steps: Step[]): Step => {
  if (steps.length === 1) return steps[0] as Step;
  return (state, at, next) => {
    const go = (index: number, from: number): number =>
      index === steps.length ? next(from) : (steps[index] as Step)(state, from, (to) => go(index + 1, to));
    return go(0, at);
  };
};

const either =
  (options: Step[]): Step =>
  (state, at, next) => {
    for (const option of options) {
      const end = option(state, at, next);
      if (end !== FAIL) return end;
    }
    return FAIL;
  };

const words =
  (numbers: number[]): Step =>
  (state, at, next) => {
    if (at + numbers.length > state.end) return FAIL;
    for (let i = 0; i < numbers.length; i++) if (state.source.tokens.word[at + i] !== numbers[i]) return FAIL;
    return next(at + numbers.length);
  };

const beginning = (_numbersOf: (phrase: string) => number[], prefix: string): Step => {
  const folded = prefix
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return (state, at, next) => {
    if (at >= state.end) return FAIL;
    return state.source.folded.startsWith(folded, state.source.tokens.start[at]) ? next(at + 1) : FAIL;
  };
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
  return (state, at, next) => {
    if (at >= state.end) return FAIL;
    const found = state.source.at(cls as MentionClass, at);
    if (found === undefined || found.to > state.end) return FAIL;
    state.captures.set(name, { run: found, value: found.value });
    const end = next(found.to);
    if (end === FAIL) state.captures.delete(name);
    return end;
  };
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
