// What an engine must do for the store: connections, one writer, durable commits, bulk rows, and the index of words.
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Words of one entry of the search index: titles weigh more than bodies. */
export interface IndexEntry {
  num: number;
  title: string[];
  body: string[];
}

/** Each group is alternatives of one word asked for; all groups must be met, or any of them. */
export interface WordQuery {
  groups: { words: string[]; prefix?: string }[];
  all: boolean;
  kind?: string;
  /** Only these cards. */
  where?: Record<string, string[]>;
  limit: number;
}

export interface WordHit {
  card: string;
  score: number;
}

export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  /** Reads: never waits for the writer. */
  readonly reader: Kysely<Tables>;
  /** One at a time; durable when resolved; rolled back if `work` throws. */
  write<T>(work: (tx: Kysely<Tables>) => Promise<T>, locks?: string[]): Promise<T>;
  insert<T extends keyof Tables>(tx: Kysely<Tables>, table: T, rows: Tables[T][]): Promise<void>;
  /** Told of the words that entries bring. */
  onWords?: (words: Iterable<string>) => void;
  index(tx: Kysely<Tables>, entries: IndexEntry[]): Promise<void>;
  unindex(tx: Kysely<Tables>, nums: number[]): Promise<void>;
  find(query: WordQuery): Promise<WordHit[]>;
  /** A copy of the database into an empty folder. */
  backup(folder: string): Promise<void>;
  /** Empties the projections' index. */
  clearIndex(tx: Kysely<Tables>): Promise<void>;
  close(): Promise<void>;
}

export type Tx = Kysely<Tables> | Transaction<Tables>;
