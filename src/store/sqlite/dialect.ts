// Lets Kysely speak to node:sqlite, whose statements do not say by a flag whether they answer rows.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

const KEPT_STATEMENTS = 400;

/** A prepared statement for each text, the oldest dropped when there are too many. */
export function preparer(db: DatabaseSync): (sql: string) => StatementSync {
  const kept = new Map<string, StatementSync>();
  return (sql) => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value!);
    const made = db.prepare(sql);
    // FTS5 leaves a last row id beyond 2^53, which run() would refuse to tell as a number.
    if (made.columns().length === 0) made.setReadBigInts(true);
    kept.set(sql, made);
    return made;
  };
}

export function dialectOf(db: DatabaseSync, prepare: (sql: string) => StatementSync): SqliteDialect {
  const database = {
    close: () => db.close(),
    prepare(sql: string) {
      const statement = prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (values: readonly unknown[]) => statement.all(...(values as SQLInputValue[])),
        run: (values: readonly unknown[]) => statement.run(...(values as SQLInputValue[])),
        iterate: (values: readonly unknown[]) => statement.iterate(...(values as SQLInputValue[])),
      };
    },
  };
  return new SqliteDialect({ database: database as never });
}
