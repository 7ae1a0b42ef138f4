// Importing a table: a dry run first, row by row with reasons; what is ready is written in one transaction once accepted.
import { parse } from 'csv-parse/sync';
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import { Draft } from '../records/draft.ts';
import { IMPORT_TABLES, type ImportName, type ImportTable, type Row } from './columns.ts';
import { readCount, readDays } from './read-value.ts';

export interface RowReport {
  /** 1 is the first row under the heads. */
  row: number;
  ready: boolean;
  code?: string;
  message?: string;
  next?: string;
  /** Values that may be read two ways, by column: the person chooses. */
  ask?: Record<string, { message: string; readings: string[] }>;
  values: Row;
}

export interface ImportReport {
  table: ImportName;
  rows: RowReport[];
  ready: number;
  wrong: number;
  written: boolean;
}

/** `answers` are the readings chosen for ambiguous cells, by row and column. */
export interface ImportAsk {
  table: ImportName;
  text: string;
  accept?: boolean;
  answers?: Record<number, Row>;
}

/** Nothing is written until accepted; then the ready rows, in one transaction. */
export function importRows(draft: Draft, ask: ImportAsk): ImportReport {
  const table: ImportTable | undefined = IMPORT_TABLES[ask.table];
  if (!table)
    throw new Refusal('table-unknown', `${ask.table} is not a table that can be imported.`, {
      next: `One of: ${Object.keys(IMPORT_TABLES).join(', ')}.`,
    });
  const { actor } = draft.doing;
  const everyDesk = { desk: actor.desks.flat() };
  allow(actor, ask.accept ? 'importRows' : 'importDryRun', everyDesk);
  const trial = new Draft(draft.records, draft.doing);
  const rows = readTable(ask.text).map((values, i) =>
    tryRow(trial, table, i + 1, { ...values, ...ask.answers?.[i + 1] }),
  );
  const ready = rows.filter((row) => row.ready);
  if (ask.accept) for (const row of ready) table.make(draft, row.values);
  return {
    table: ask.table,
    rows,
    ready: ready.length,
    wrong: rows.length - ready.length,
    written: Boolean(ask.accept),
  };
}

/** Comma, semicolon or tab, whichever the first line has most of; a byte order mark is dropped. */
function readTable(text: string): Row[] {
  const head = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0]!;
  try {
    return parse(text, {
      bom: true,
      columns: true,
      delimiter,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    });
  } catch (error) {
    throw new Refusal('csv-not-understood', `The table could not be read: ${(error as Error).message}`, {
      next: 'Check its quotes and separators.',
    });
  }
}

function tryRow(trial: Draft, table: ImportTable, row: number, typed: Row): RowReport {
  const read = readCells(table, typed);
  if (read.problem) return { row, ready: false, values: typed, ...read.problem };
  try {
    const draft = new Draft(trial.records, trial.doing);
    table.make(draft, read.values);
    // Later rows see the earlier ones, as they will when written.
    trial.records = draft.records;
    return { row, ready: true, values: read.values };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      row,
      ready: false,
      values: typed,
      code: error.code,
      message: error.message,
      ...(error.next && { next: error.next }),
    };
  }
}

type Problem = Pick<RowReport, 'code' | 'message' | 'next' | 'ask'>;

function readCells(table: ImportTable, typed: Row): { values: Row; problem?: Problem } {
  const values: Row = {};
  const ask: NonNullable<RowReport['ask']> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    const text = inertUndone(typed[name] ?? '');
    if (!text && column.needed)
      return {
        values,
        problem: { code: 'column-missing', message: `${name} is empty.`, next: 'Fill it in.' },
      };
    if (!text) continue;
    const read =
      column.kind === 'count' ? readCount(text) : column.kind === 'days' ? readDays(text) : { value: text };
    if ('wrong' in read)
      return {
        values,
        problem: { code: 'value-not-understood', message: `${name}: ${read.wrong}.`, next: 'Correct it.' },
      };
    if ('ask' in read) ask[name] = { message: read.ask, readings: read.readings };
    else values[name] = String(read.value);
  }
  if (Object.keys(ask).length === 0) return { values };
  const message = Object.values(ask)
    .map((each) => each.message)
    .join('; ');
  return { values, problem: { code: 'value-ambiguous', message, next: 'Choose a reading.', ask } };
}

/** Our own exports put an apostrophe before cells a spreadsheet would run: `'=1+1`. */
const inertUndone = (text: string): string => (/^'[=+\-@\t]/.test(text) ? text.slice(1) : text);
