// Takes over records of other registers: looked at first, row by row; then written in one transaction, all or nothing.
import { IMPORTERS, importerFor } from '../register/import/importers.ts';
import type { ImportRow } from '../register/import/import-row.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { demand, type Actor } from './actor.ts';
import type { Desk } from './desk.ts';

export interface Looked {
  format: string;
  rows: ImportRow[];
  /** Rows that the register has already. */
  already: Set<string>;
}

/** What an import would do; writes nothing. */
export async function lookAtRecords(desk: Desk, text: string, format?: string): Promise<Looked> {
  const importer = format ? IMPORTERS.find((one) => one.name === format) : importerFor(text);
  if (!importer)
    throw new Refusal('format-unknown', 'This is no file that Foedera can take over.', {
      next: `Name its format: ${IMPORTERS.map((one) => one.name).join(', ')}, or give the JSON Lines of a Foedera export.`,
    });
  const rows = readAll(() => importer.read(text));
  const firsts = rows.flatMap(({ statements }) => statements[0]?.entityId ?? []);
  const here = new Set((await desk.store.entities(firsts)).flatMap((entity) => entity.members));
  const already = new Set(
    rows.filter(({ statements }) => here.has(statements[0]?.entityId ?? '')).map(({ row }) => row),
  );
  return { format: importer.name, rows, already };
}

function readAll(read: () => ImportRow[]): ImportRow[] {
  try {
    return read();
  } catch (error) {
    throw new Refusal('file-malformed', 'The file could not be read to its end.', {
      next: 'Check that it was downloaded whole. Nothing was written.',
      details: String(error),
    });
  }
}

/** Writes the rows that are new; answers how many. */
export async function importRecords(
  desk: Desk,
  actor: Actor,
  { rows, already }: Looked,
): Promise<{ rows: number; statements: number }> {
  demand(actor, 'import');
  const fresh = rows.filter((row) => !row.refused && !already.has(row.row));
  const written = await desk.store.append(
    fresh.flatMap((row) => row.statements),
    { actor: actor.id, at: desk.now() },
  );
  return { rows: fresh.length, statements: written.length };
}
