// The port: where statements, documents and programme records live, whatever engine keeps them.
import type { Reading } from '../vocabulary/reading.ts';
import type {
  Instant,
  Json,
  NewStatement,
  ReviewState,
  Statement,
  StatementFact,
} from '../vocabulary/statement.ts';
import type { Card, CardKind, CardPage, CardQuery } from '../register/card.ts';
import type { DocumentInfo, Entity, Judged, Live } from '../register/entity.ts';
import type { HitOrder } from './engine.ts';

/** Who records, and when (the desk's clock). The log never goes back: an earlier instant is moved after the last. */
export interface Recording {
  actor: string;
  at: Instant;
}

/** A condition checked in the same transaction; a Refusal `decided-meanwhile` or `changed-meanwhile` (409) otherwise. */
export type Expectation =
  /** The newest decision on a statement is still `seen` (absent: none). */
  | { decisionOn: string; seen?: string }
  /** The programme record still has this version (0: does not exist). */
  | { record: string; version: number };

/** Statements that come from another register keep their ids. */
export type IncomingStatement = NewStatement & { id?: string };

export interface StatementFilter {
  ids?: string[];
  /** Members of entities as their sources name them. */
  entities?: string[];
  document?: string;
  facts?: StatementFact[];
  rule?: string;
  /** Only those that stand so now (`proposed`: still to review). */
  review?: ReviewState;
  knownOn?: string;
  /** Leave out what was taken back. Default true. */
  live?: boolean;
  /** Newest first. Default: as recorded. */
  newestFirst?: boolean;
  limit?: number;
  offset?: number;
}

export interface Received {
  document: string;
  /** The same bytes were here before. */
  already: boolean;
  statements: Statement[];
}

/** What comes with a document besides its bytes and its reading. */
export interface Receipt extends Recording {
  /** Reader and version: a newer version replaces that reader's undecided proposals. */
  reader: { name: string; version: string };
  name?: string;
  fetchedAt?: Instant;
  example?: boolean;
}

/** A document whole, with its newest text (or the text known on a day). */
export interface StoredDocument extends DocumentInfo {
  sha256: string;
  name?: string;
  bytes: number;
  receivedAt: Instant;
  reading: Omit<Reading, 'claims'>;
  /** Others that carry the same dispatch. */
  copies: string[];
}

export interface SearchQuery {
  q: string;
  kind?: CardKind;
  where?: Record<string, string[]>;
  limit?: number;
  offset?: number;
  /** What the register held by then: an instant, or a day (its end, UTC). */
  knownOn?: string;
}

export interface ProposalFilter {
  kind?: CardKind;
  /** Only pairs that this one is of. */
  entity?: string;
  limit?: number;
  /** Those that were open then: an instant, or a day (its end, UTC). */
  knownOn?: string;
}

export interface SearchHit {
  card: Card;
  snippet: string;
  /** Stretches of the snippet that matched. */
  marks: [number, number][];
  score: number;
}

export interface SearchPage {
  total: number;
  /** There are more than `total`: counting and weighing stopped there. */
  atLeast: boolean;
  order: HitOrder;
  hits: SearchHit[];
  facets: CardPage['facets'];
  /** Words that were not found and what was searched instead. */
  corrected: { word: string; as: string[] }[];
}

export interface Verification {
  ok: boolean;
  statements: number;
  /** Hash of the last statement. */
  head: string;
  /** First place in the log where the chain breaks. */
  brokenAt?: number;
  /** Documents whose bytes are missing or altered. */
  documents: string[];
  /** Cards or index entries that differ from the log (only with `deep`). */
  projections: string[];
}

/** A programme record as its statements make it. */
export interface ProgrammeRecord {
  /** `programme:activity:…`. */
  id: string;
  type: string;
  /** Number of statements folded; the next change expects it. */
  version: number;
  /** Every `change` of its statements merged, later over earlier, field by field; null removes a field. */
  data: { [key: string]: Json };
  /** Of the last statement. */
  changedAt: Instant;
  changedBy: string;
}

/** Value of a `programme` statement: `entityId` is the record's id. */
export interface ProgrammeChange {
  type: string;
  change: { [key: string]: Json };
  reason?: string;
}

/** A stretch of a facility's time. Instants in UTC; half-open. */
export interface Booking {
  id: string;
  facility: string;
  from: Instant;
  until: Instant;
  /** hold, earmarked, allocated, active block; queued ones do not. */
  blocking: boolean;
  /** The engine itself refuses two blocking exclusive bookings that overlap (`booking-overlaps`). */
  exclusive: boolean;
  data: { [key: string]: Json };
}

export interface BookingFilter {
  ids?: string[];
  facilities?: string[];
  /** Overlapping this stretch. */
  from?: Instant;
  until?: Instant;
  blocking?: boolean;
}

/** What can be done inside one transaction under locks: reads see their own writes. */
export interface Work {
  append(statements: IncomingStatement[], by: Recording, expect?: Expectation[]): Promise<Statement[]>;
  record(id: string): Promise<ProgrammeRecord | undefined>;
  records(filter: RecordFilter): Promise<ProgrammeRecord[]>;
  bookings(filter: BookingFilter): Promise<Booking[]>;
  /** Writes or moves bookings; Refusal `booking-overlaps` with the ids in the way. */
  book(bookings: Booking[]): Promise<void>;
  release(ids: string[]): Promise<void>;
}

export interface RecordFilter {
  type?: string;
  ids?: string[];
  /** Equal fields of `data`. */
  where?: Record<string, string | number | boolean>;
  knownOn?: string;
}

export interface Counts {
  agreements: number;
  people: number;
  activities: number;
  documents: number;
  toReview: number;
  contradictions: number;
  statements: number;
}

export interface Store {
  readonly engine: 'sqlite' | 'postgres';

  /** One transaction: all or nothing, durable when it resolves; folded into cards and search by then. */
  append(statements: IncomingStatement[], by: Recording, expect?: Expectation[]): Promise<Statement[]>;
  statements(filter: StatementFilter): Promise<Live[]>;
  statement(id: string): Promise<Live | undefined>;

  /** Bytes and reading in; statements, identities, cards and search follow in the same transaction. */
  receive(bytes: Uint8Array, reading: Reading, receipt: Receipt): Promise<Received>;
  /** Several in one transaction: for loading. */
  receiveAll(documents: { bytes: Uint8Array; reading: Reading }[], receipt: Receipt): Promise<Received[]>;
  /** Id of the document with these bytes, if here. */
  find(bytes: Uint8Array): Promise<string | undefined>;
  document(id: string, knownOn?: string): Promise<StoredDocument | undefined>;
  documents(ids: string[]): Promise<DocumentInfo[]>;
  original(id: string): Promise<Uint8Array | undefined>;

  /** By canonical id or the id of any member. */
  entity(id: string, knownOn?: string): Promise<Entity | undefined>;
  entities(ids: string[], knownOn?: string): Promise<Entity[]>;
  /** Canonical id of each id, itself where unknown. */
  canonical(ids: string[], knownOn?: string): Promise<Map<string, string>>;
  /** Entities that name this one in a claim (`replaces`, `parent`, `of`), by canonical id. */
  mentioning(id: string): Promise<string[]>;
  cards(query: CardQuery): Promise<CardPage>;
  search(query: SearchQuery): Promise<SearchPage>;
  counts(): Promise<Counts>;
  /** Pairs that may be one and wait for a person, likeliest first. */
  proposals(filter?: ProposalFilter): Promise<Judged[]>;

  record(id: string, knownOn?: string): Promise<ProgrammeRecord | undefined>;
  records(filter: RecordFilter): Promise<ProgrammeRecord[]>;
  bookings(filter: BookingFilter): Promise<Booking[]>;
  /** Alone with these locks (facility ids …): one transaction, rolled back if `work` throws. */
  exclusively<T>(locks: string[], work: (work: Work) => Promise<T>): Promise<T>;
  /** What must be erasable (names of candidates): outside the log. */
  aside: Aside;

  verify(options?: { deep?: boolean }): Promise<Verification>;
  /** Cards, identities and search made anew from the log. */
  rebuild(): Promise<void>;
  /** A copy of a live store into an empty folder. */
  backup(folder: string): Promise<void>;
  /** Everything in the store, line by line: documents with their texts (and bytes), the log, bookings. */
  dump(options?: { bytes?: boolean }): AsyncIterable<DumpLine>;
  /** A dump into an empty store: ids, instants and hashes kept; refused if the chain does not verify. */
  restore(lines: AsyncIterable<DumpLine> | Iterable<DumpLine>): Promise<Taken>;
  /** A dump into a store that holds something: what is not here yet is recorded now, under its old ids. */
  merge(lines: AsyncIterable<DumpLine> | Iterable<DumpLine>, by: Recording): Promise<Taken>;
  close(): Promise<void>;
}

/** How much of a dump was new. */
export interface Taken {
  documents: number;
  statements: number;
}

/** A line of the lossless export. */
export type DumpLine =
  | { t: 'register'; version: 1; statements: number; head: string }
  | {
      t: 'document';
      sha256: string;
      size: number;
      receivedAt: Instant;
      reader: { name: string; version: string };
      texts: { at: Instant; reading: Omit<Reading, 'claims'> }[];
      /** Base64. */
      bytes?: string;
    }
  | { t: 'statement'; statement: Statement }
  | { t: 'booking'; booking: Booking };

export interface Aside {
  put(id: string, value: Json): Promise<void>;
  get(id: string): Promise<Json | undefined>;
  erase(id: string): Promise<boolean>;
}

/** Embedded in a folder, or the team's PostgreSQL with the folder for document bytes. */
export interface StoreAddress {
  folder: string;
  databaseUrl?: string;
  /** Look without taking the lock; writing is refused. */
  readOnly?: boolean;
}
