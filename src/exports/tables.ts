// Rows as files: CSV for spreadsheets, JSON and JSON Lines for programs. The registry of formats.
import { stringify } from 'csv-stringify/sync';

type Row = Record<string, unknown>;

export interface Export {
  /** MIME type. */
  type: string;
  write(rows: Row[]): string;
}

export const EXPORTS = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  json: { type: 'application/json', write: (rows) => `${JSON.stringify(rows, null, 1)}\n` },
  jsonl: {
    type: 'application/jsonl; charset=utf-8',
    write: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  },
} as const satisfies Record<string, Export>;

export type ExportName = keyof typeof EXPORTS;

/** Columns in the order they first appear; lists as words between spaces. Opens as UTF-8 in spreadsheets. */
function writeCsv(rows: Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(
    rows.map((row) => columns.map((column) => cell(row[column]))),
    // A cell that starts with = or @ must not run as a formula.
    { header: true, columns, bom: true, escape_formulas: true },
  );
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(String).join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
