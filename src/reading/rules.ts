// Which phrase rules of the language match in each sentence: its words are noted once, and a rule is tried only where all that it needs stands.
import type { Annotated } from './annotated.ts';
import type { CompiledRule, RuleGives, RuleKind } from './compiled.ts';
import { PresentWords } from './patterns.ts';
import type { Match } from './patterns.ts';

export interface RuleMatch<G> {
  rule: CompiledRule<G>;
  match: Match;
}

/** By kind of rule, in the order of the text; each rule once a sentence. */
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
  const { words, rules, rulesOf } = source.language;
  const found = new RuleMatches();
  const present = new PresentWords(words.size);
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
      const match = rule.match(source, sentence, present);
      if (match !== undefined) found.add(rule.kind, index, { rule, match });
    }
  }
  return found;
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
