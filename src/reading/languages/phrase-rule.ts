// What a rule of a language is made of: a pattern of words, its examples, and the fields of a claim that it states.
import type { CostRuleKind, EntryRuleKind } from '../../vocabulary/codes.ts';

/** What a rule’s words are, where what it gives does not tell it. */
export type RuleNature =
  /** `a two-year programme`: in a treaty one that it provides for, never its own length. */
  | 'epithet'
  /** « La durée de validité est de trois ans »: needs no agreement named beside it. */
  | 'length'
  /** « un protocole prolongeant de cinq ans l’accord de 2016 »: of the agreement that stands behind. */
  | 'prolongation'
  /** `takes effect thirty days after …`: counts only where an exit is spoken of. */
  | 'delay'
  /** It speaks of an exit itself. */
  | 'exit'
  /** « plus de reconduction tacite »: says the contrary of the words inside it. */
  | 'refusal'
  /** « La Partie turque paie les billets »: host or sender by whose people they are. */
  | 'payer';

/**
 * A phrase of a language that states fields of a claim. `pattern` is made of words, `word*` (beginning), `(a|b c)`, `x?`,
 * `..5` (at most five words of any kind), `$duration` (a mention of that class, captured under its name),
 * `$notice:duration` (captured as notice) and `<on>` (any words, captured).
 * `gives` are the fields; a value `$name` is taken from the capture.
 */
export interface PhraseRule<Gives> {
  id: string;
  nature?: RuleNature;
  /** One of these words must stand in the sentence for the rule to be tried. */
  anchor: string;
  pattern: string;
  /** Not read where this stands in the match or just before it. */
  unless?: string;
  gives: Gives;
  examples: readonly string[];
  counter?: readonly string[];
}

export interface TermGives {
  dur?: string;
  indef?: true;
  renewal?: 'tacit' | 'express' | 'none' | 'unspecified';
  period?: string;
  notice?: string;
  ref?: 'expiry' | 'any';
  effect?: string;
  survive?: true;
  times?: 'successive' | 'once' | number;
  /** A day on which it ends. */
  until?: string;
}
export interface EntryGives {
  rule: EntryRuleKind;
  delay?: string;
}
export interface CostGives {
  rule: CostRuleKind;
  mod?: 'conditional';
  on?: string;
}
