// Names of countries in English and French as ISO 3166-1 has them, the formal ones too: `République de Guinée-Bissau` → GW.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Columns of states.tsv behind the code. */
const COLUMNS = ['en', 'fr'];

/** By code, names with `|` between them; empty where the pack does not have the language. */
export const isoNames = (language: string): ReadonlyMap<string, string> => {
  const column = COLUMNS.indexOf(language) + 1;
  if (column === 0) return new Map();
  const lines = readFileSync(path.join(import.meta.dirname, 'states.tsv'), 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => line.split('\t')).map((cells) => [cells[0] as string, cells[column] ?? '']),
  );
};
