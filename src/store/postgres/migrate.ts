// Brings the database to this program's tables, in one transaction under a lock, so that two starting at once do not meet.
import { sql, type Kysely } from 'kysely';
import { stepsFrom } from '../migrations.ts';
import type { Tables } from '../tables.ts';

const MIGRATION_LOCK = 0x0f0e_dea6;

export async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx);
    await sql`create table if not exists migration (number integer primary key, name text not null, at text not null)`.execute(
      tx,
    );
    const { rows } = await sql<{
      version: number | null;
    }>`select max(number) as version from migration`.execute(tx);
    for (const step of stepsFrom(rows[0]?.version ?? 0)) {
      for (const statement of [...step.both, ...step.postgres]) await sql.raw(statement).execute(tx);
      await sql`insert into migration values (${step.number}, ${step.name}, now()::text)`.execute(tx);
    }
  });
}
