// Many rows in one statement, whose text does not depend on how many: they travel as one JSON parameter.
import { sql, type Kysely } from 'kysely';
import { chunks } from '../load.ts';
import type { Tables } from '../tables.ts';

const ROWS_AT_ONCE = 2000;

export async function insertRows<T extends keyof Tables>(
  tx: Kysely<Tables>,
  table: T,
  rows: Tables[T][],
): Promise<void> {
  for (const part of chunks(rows, ROWS_AT_ONCE)) {
    const columns = Object.keys(part[0]!).map((column) => sql.id(column));
    const list = sql.join(columns);
    const onConflict = table === 'word' ? sql`on conflict do nothing` : sql``;
    // A row of the table tells its type: written as a cast, `record` would be read as PostgreSQL's own pseudo-type.
    await sql`insert into ${sql.table(table)} (${list})
      select ${list} from json_populate_recordset(
        (select shape from ${sql.table(table)} as shape where false), ${JSON.stringify(part)}::json)
      ${onConflict}`.execute(tx);
  }
}
