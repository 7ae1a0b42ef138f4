// DCAD beside the law: its estimated end years reproduced by a named policy, the engine's own reading next to them, and
// whether any row with a real end contradicts it.   node bench/dcad.ts
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  DCAD_HORIZON,
  estimateEndYear,
  realEndYears,
  recordAsCoded,
  type DcadRow,
} from '../src/exports/dcad.ts';
import { positionOn } from '../src/law/position-on.ts';
import type { DateAnswer } from '../src/vocabulary/position.ts';

const file = path.resolve(import.meta.dirname, '../../shared/groundtruth/dcad.csv');

interface Years {
  first: number;
  last: number;
}
const yearOf = (day: string) => Number(day.slice(0, 4)); // '2004-12-11' → 2004

/** Years in which an answer may lie; undefined: the law does not know, `goesOn`: no end is known to come. */
function yearsOf(answer: DateAnswer): Years | 'goesOn' | undefined {
  if (answer === 'unknown') return undefined;
  if (answer === 'none') return 'goesOn';
  if (typeof answer === 'string') return { first: yearOf(answer), last: yearOf(answer) };
  if ('oneOf' in answer) return { first: yearOf(answer.oneOf[0]!), last: yearOf(answer.oneOf.at(-1)!) };
  return {
    first: answer.earliest === null ? -Infinity : yearOf(answer.earliest),
    last: answer.latest === null ? Infinity : yearOf(answer.latest),
  };
}

const day = (text: string) => /^\d+$/.test(text);

interface Reading {
  row: DcadRow;
  /** `agrees`, or how it differs from the estimate. */
  kind: string;
  entry: 'to the day' | 'less precise' | 'not coded';
  /** The law gives the last day itself. */
  exact: boolean;
}

/** The estimate is capped at the horizon: an end after it, or none, agrees with 2010. */
function compare(row: DcadRow, own: DateAnswer, missing: readonly string[]): string {
  const estimate = Number(row.endYearEstimate);
  const years = yearsOf(own);
  if (years === undefined) return `not known: ${[...new Set(missing)].sort().join(', ')}`;
  if (years === 'goesOn')
    return estimate === DCAD_HORIZON ? 'agrees' : 'the law: goes on; the estimate ends it';
  const [first, last] = [Math.min(years.first, DCAD_HORIZON), Math.min(years.last, DCAD_HORIZON)];
  if (first === last && first === estimate) return 'agrees';
  if (estimate >= first && estimate <= last) return 'the estimate lies within the law’s bounds';
  return estimate < first ? 'the estimate is earlier' : 'the estimate is later';
}

function read(row: DcadRow): Reading {
  const { expires, unknown } = positionOn(recordAsCoded(row), { asOf: `${DCAD_HORIZON}-12-31` });
  const coded = day(row.EIFYear);
  const entry = !coded ? 'not coded' : day(row.EIFMonth) && day(row.EIFDay) ? 'to the day' : 'less precise';
  return {
    row,
    kind: compare(row, expires, unknown['expires'] ?? []),
    entry,
    exact: typeof expires === 'string' && day(expires.slice(0, 4)),
  };
}

/** With a real end coded: is the law certain that it was over before every year in which it may really have ended? */
function contradicts(row: DcadRow): boolean {
  const record = recordAsCoded(row);
  const isOver = (year: number) => positionOn(record, { asOf: `${year - 1}-12-31` }).inForce === 'no';
  return realEndYears(row)?.every(isOver) ?? false;
}

function table(readings: readonly Reading[]): void {
  const entries = ['to the day', 'less precise', 'not coded'] as const;
  const kinds = [...new Set(readings.map(({ kind }) => kind))].sort();
  console.log(
    `${'entry into force coded'.padEnd(66)}${entries.map((entry) => entry.padStart(14)).join('')}${'all'.padStart(8)}`,
  );
  for (const kind of [...kinds, 'all']) {
    const of = readings.filter((one) => kind === 'all' || one.kind === kind);
    const cells = entries.map((entry) => String(of.filter((one) => one.entry === entry).length).padStart(14));
    console.log(`${kind.padEnd(66)}${cells.join('')}${String(of.length).padStart(8)}`);
  }
}

function report(): void {
  if (!existsSync(file)) return console.log('no dcad.csv beside the repository: skipped');
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as DcadRow[];
  const right = rows.filter((row) => estimateEndYear(row) === Number(row.endYearEstimate)).length;
  console.log(`endYearEstimate under the dataset’s own policy: ${right} of ${rows.length}\n`);
  console.log(
    'the engine’s own reading (entry into force, day precision, nothing defaulted) beside endYearEstimate:',
  );
  const readings = rows.map(read);
  table(readings);
  console.log(`last day given to the day: ${readings.filter(({ exact }) => exact).length} rows`);
  for (const { row, kind } of readings.filter((one) => /earlier|later|goes on/.test(one.kind)))
    console.log(`  ${row.DCAid}: ${kind} (${row.endYearEstimate})`);
  const real = rows.filter((row) => realEndYears(row));
  console.log(
    `\nrows with a real end (durationActual): ${real.length}; contradicted by the law: ${real.filter(contradicts).length}`,
  );
}

report();
