// An entity as lists, facets, sorting and search need it: computed from its fold, kept beside the log, rebuilt at will.
import type { EntityKind, Json } from '../vocabulary/statement.ts';

export type CardKind = Extract<EntityKind, 'agreement' | 'person' | 'activity' | 'document'>;
export const CARD_KINDS = ['agreement', 'person', 'activity', 'document'] as const satisfies CardKind[];

export interface Card {
  id: string;
  kind: CardKind;
  /** As the sources name it; empty where none does, then the page composes one from parties and kind. */
  title: string;
  states: string[];
  /** EDTF: signature, day of the activity, publication. */
  date?: string;
  /** Distinct documents (near copies of one dispatch count once). */
  documents: number;
  toReview: number;
  contradictions: number;
  example: boolean;
  /** What is special to the kind; of agreements `legal`, the record that the law reads. */
  data: { [key: string]: Json };
  /** Filters and counts of lists: `state`, `domain`, `kind`, `year`, `source`, `language` … */
  facets: Record<string, string[]>;
}

/** A filtered, sorted page of cards. */
export interface CardQuery {
  kind: CardKind;
  /** Every facet named must have one of its values; `pair` wants both. */
  where?: Record<string, string[]>;
  /** Both must be among the States. */
  pair?: [string, string];
  ids?: string[];
  /** Words, found as search finds them. */
  q?: string;
  /** `title`, `date`, `documents`, `toReview`, `recorded`; `-` before it turns the order. Default `-date`. */
  sort?: string;
  limit?: number;
  offset?: number;
  /** What the register held by then: an instant, or a day (its end, UTC). */
  knownOn?: string;
  /** Count facets too (default true). */
  facets?: boolean;
}

export interface Facet {
  name: string;
  values: { value: string; count: number }[];
}

export interface CardPage {
  total: number;
  rows: Card[];
  facets: Facet[];
}
