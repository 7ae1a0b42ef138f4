// What an engine must do for the store: connections, one writer, durable commits, bulk rows, and the index of words.
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Words of one entry of the search index: titles weigh more than bodies. */
export interface IndexEntry {
  num: number;
  title: string[];
  body: string[];
}

/** One word asked for: its alternatives, and the beginning of it while it is still being typed. */
export interface WordGroup {
  words: string[];
  prefix?: string;
}

/** All groups must be met, or any of them. */
export interface WordQuery {
  groups: WordGroup[];
  all: boolean;
  kind?: string;
  /** Only these cards. */
  where?: Record<string, string[]>;
  limit: number;
  /** Entries looked at, the newest; default `MOST_WEIGHED`. */
  most?: number;
}

/** Entries that are weighed against each other; a word that more of them have is common and orders nothing. */
export const MOST_WEIGHED = 4000;

export interface WordHit {
  card: string;
  score: number;
}

/** How many of the groups asked for an entry has, and how many of them in its title. */
export interface WordMatch {
  card: string;
  met: number;
  titled: number;
}

/**
 * How hits are ordered: by `weight` (rare words weigh more than common ones, titles more than texts); where words are too
 * common to be weighed by `titles` (those with the words in their title, then the newest); or the `newest` by weight.
 */
export type HitOrder = 'weight' | 'titles' | 'newest';

export interface WordPage {
  /** Best first. */
  hits: WordHit[];
  /** How many there are, or, if `atLeast`, how many were looked at. */
  total: number;
  atLeast: boolean;
  order: HitOrder;
}

export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  /** Reads: never waits for the writer. */
  readonly reader: Kysely<Tables>;
  /** Reads that may take long: others are answered meanwhile. Each costs a little more than with `reader`. */
  readonly longReader: Kysely<Tables>;
  /** One at a time; durable when resolved; rolled back if `work` throws. */
  write<T>(work: (tx: Kysely<Tables>) => Promise<T>, locks?: string[]): Promise<T>;
  /** Words that committed work has kept, and those of the work under way: so that common ones are not offered again. */
  readonly words: { kept: Set<string>; offered: Set<string> };
  insert<T extends keyof Tables>(tx: Kysely<Tables>, table: T, rows: Tables[T][]): Promise<void>;
  index(tx: Kysely<Tables>, entries: IndexEntry[]): Promise<void>;
  unindex(tx: Kysely<Tables>, nums: number[]): Promise<void>;
  find(query: WordQuery): Promise<WordPage>;
  /** Every entry that meets all groups, or any, unweighed: for questions whose answer must not change with later entries. */
  matches(query: Pick<WordQuery, 'groups' | 'all' | 'kind'>): Promise<WordMatch[]>;
  /** A copy of the database into an empty folder. */
  backup(folder: string): Promise<void>;
  /** Empties the projections' index. */
  clearIndex(tx: Kysely<Tables>): Promise<void>;
  close(): Promise<void>;
}

export type Tx = Kysely<Tables> | Transaction<Tables>;
