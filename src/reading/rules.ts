// Which phrase rules of the language match in each sentence: its words are noted once, and a rule is tried only where all that it needs stands.
import type { Annotated, Run } from './annotated.ts';
import type { CompiledRule, RuleGives, RuleKind } from './compiled.ts';
import type { Match, PresentWords } from './patterns.ts';

export interface RuleMatch<G> {
  rule: CompiledRule<G>;
  match: Match;
}

/** By kind of rule, in the order of the text; each rule once a sentence, those on costs for every matter they name. */
export class RuleMatches {
  #bySentence: { [K in RuleKind]: Map<number, RuleMatch<RuleGives[K]>[]> } = {
    term: new Map(),
    entry: new Map(),
    cost: new Map(),
  };

  add(kind: RuleKind, sentence: number, found: RuleMatch<never>): void {
    const matches = this.#bySentence[kind] as Map<number, RuleMatch<never>[]>;
    const known = matches.get(sentence);
    if (known === undefined) matches.set(sentence, [found]);
    else known.push(found);
  }

  in<K extends RuleKind>(kind: K, sentence: number): readonly RuleMatch<RuleGives[K]>[] {
    return this.#bySentence[kind].get(sentence) ?? [];
  }
}

export const matchRules = (source: Annotated): RuleMatches => {
  const { present, rules, rulesOf } = source.language;
  const found = new RuleMatches();
  /** By rule: the last sentence that it was tried in. */
  const triedIn = new Int32Array(rules.length).fill(-1);
  for (const [index, sentence] of source.sentences.entries()) {
    const candidates: CompiledRule<never>[] = [];
    present.beginSentence();
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = source.tokens.word[at] as number;
      present.note(word);
      const anchored = rulesOf[word];
      if (anchored === undefined) continue;
      for (const rule of anchored) {
        if (triedIn[rule.number] === index) continue;
        triedIn[rule.number] = index;
        candidates.push(rule);
      }
    }
    for (const rule of candidates) {
      let rest = sentence;
      for (let left = rule.kind === 'cost' ? MOST_MATTERS : 1; left > 0; left--) {
        const match = matchOf(source, rule, rest, present);
        if (match === undefined) break;
        found.add(rule.kind, index, { rule, match });
        rest = { from: Math.max(match.to - 1, match.from + 1), to: sentence.to };
      }
    }
  }
  return found;
};

const MOST_MATTERS = 6;
const WORDS_BEFORE = 6;

const matchOf = (
  source: Annotated,
  rule: CompiledRule<never>,
  run: Run,
  present: PresentWords,
): Match | undefined => {
  const match = rule.match(source, run, present);
  if (match === undefined || rule.unless === undefined) return match;
  const { from } = source.sentenceAt(match.from);
  const near = { from: Math.max(from, match.from - WORDS_BEFORE), to: match.to };
  return rule.unless(source, near, present) === undefined ? match : undefined;
};

/** The fields a rule gives, `$name` replaced by what was captured. */
export const filled = <G extends object>({ rule, match }: RuleMatch<G>): Partial<G> => {
  const fields: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(rule.gives)) {
    if (typeof value !== 'string' || !value.startsWith('$')) fields[field] = value;
    else fields[field] = match.captures.get(value.slice(1))?.value;
  }
  return fields as Partial<G>;
};
