// The records of the programme at some moment: folded from changes, never overwritten, asked by type and id.
import { Refusal } from '../../vocabulary/refusal.ts';
import { RECORD_TYPES, type RecordFields, type RecordOf, type RecordType } from './fields.ts';
import type { Common, InstantText } from './record.ts';

/** One act on one record. `set` replaces whole fields; `null` empties one. */
export interface Change<T extends RecordType = RecordType> {
  type: T;
  id: string;
  /** The version this change makes; 1 creates the record. */
  version: number;
  act: string;
  set: { [F in keyof (Common & RecordFields[T])]?: (Common & RecordFields[T])[F] | null };
  reason?: string;
  /** State that asked for it. */
  askedBy?: string;
  by: string;
  at: InstantText;
}

type Kept = { record: RecordOf<RecordType>; history: Change[] };
type Tables = Map<RecordType, Map<string, Kept>>;

export class Records {
  readonly #tables: Tables;

  private constructor(tables: Tables) {
    this.#tables = tables;
  }

  static empty(): Records {
    return new Records(new Map(RECORD_TYPES.map((type) => [type, new Map()])));
  }

  /** Changes in the order of the log. Those recorded after `knownOn` (an instant) do not exist. */
  static fold(changes: Iterable<Change>, knownOn?: InstantText): Records {
    const records = Records.empty();
    for (const change of changes) if (!knownOn || change.at <= knownOn) records.#apply(change);
    return records;
  }

  /** Records as a store folded them; their histories are asked of it. */
  static of(kept: Iterable<{ type: string; record: Common }>): Records {
    const records = Records.empty();
    for (const { type, record } of kept)
      records.#tables
        .get(type as RecordType)
        ?.set(record.id, { record: record as unknown as RecordOf<RecordType>, history: [] });
    return records;
  }

  /** These records and further changes; the receiver stays as it was. */
  with(changes: readonly Change[]): Records {
    const touched = new Set(changes.map((change) => change.type));
    const tables: Tables = new Map(this.#tables);
    for (const type of touched) tables.set(type, new Map(tables.get(type)));
    const next = new Records(tables);
    for (const change of changes) next.#apply(change);
    return next;
  }

  find<T extends RecordType>(type: T, id: string | undefined): RecordOf<T> | undefined {
    return id === undefined
      ? undefined
      : (this.#tables.get(type)?.get(id)?.record as unknown as RecordOf<T> | undefined);
  }

  get<T extends RecordType>(type: T, id: string): RecordOf<T> {
    const record = this.find(type, id);
    if (!record) throw notFound(type, id);
    return record;
  }

  list<T extends RecordType>(type: T): RecordOf<T>[] {
    return [...(this.#tables.get(type)?.values() ?? [])].map((kept) => kept.record as unknown as RecordOf<T>);
  }

  /** All that was ever done to a record, oldest first (I5). */
  historyOf(type: RecordType, id: string): Change[] {
    return this.#tables.get(type)?.get(id)?.history ?? [];
  }

  /** Only the records for which `keep` says yes: what one person may see. */
  filter(keep: (record: Common, type: RecordType) => boolean): Records {
    const tables: Tables = new Map();
    for (const [type, table] of this.#tables)
      tables.set(type, new Map([...table].filter(([, kept]) => keep(kept.record, type))));
    return new Records(tables);
  }

  #apply(change: Change): void {
    const table = this.#tables.get(change.type);
    if (!table) return; // a type of a later version of the program: kept in the log, not shown
    const before = table.get(change.id);
    if (change.version !== (before?.record.version ?? 0) + 1) throw staleVersion(change);
    const record = { ...before?.record, ...change.set, id: change.id, version: change.version };
    for (const [field, value] of Object.entries(record))
      if (value === null) delete record[field as keyof typeof record];
    table.set(change.id, { record: record as Kept['record'], history: [...(before?.history ?? []), change] });
  }
}

/** The same answer whether a record does not exist or may not be seen (I13). */
export const notFound = (type: string, id: string): Refusal =>
  new Refusal('not-found', `No ${type} ${id} is on record.`, {
    status: 404,
    next: 'Look for it in the list.',
  });

const staleVersion = (change: Change): Refusal =>
  new Refusal('stale-version', `The ${change.type} was changed by somebody else meanwhile.`, {
    status: 409,
    next: 'Look at what changed, then do it again.',
  });
