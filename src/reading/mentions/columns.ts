// Lines set side by side, as in signature blocks: a name stands under its State and over or under its office.
import type { Annotated, Run } from '../annotated.ts';
import { LINE_BREAK_BEFORE } from '../tokens.ts';

/** Spaces that part one column from the next. */
const GAP = 2;
const LONGEST_LINE = 60;
/** Lines over a name among which its State is looked for. */
const LINES_ABOVE = 6;
const LINES_BELOW = 3;
/** A longer line is a sentence, no heading of a block. */
const LONGEST_HEADING = 24;

export const isApart = (source: Annotated, at: number): boolean =>
  at > 0 && (source.tokens.start[at] as number) - (source.tokens.end[at - 1] as number) > GAP;

const breaksBefore = (source: Annotated, at: number): boolean =>
  ((source.tokens.shape[at] as number) & LINE_BREAK_BEFORE) !== 0;

const lineAt = (source: Annotated, at: number): Run | undefined => {
  let from = at;
  while (from > 0 && !breaksBefore(source, from)) if (at - --from > LONGEST_LINE) return undefined;
  let to = at + 1;
  while (to < source.tokens.count && !breaksBefore(source, to))
    if (++to - at > LONGEST_LINE) return undefined;
  return { from, to };
};

const cellsOf = (source: Annotated, line: Run): Run[] => {
  const cells: Run[] = [];
  let from = line.from;
  for (let at = line.from + 1; at <= line.to; at++)
    if (at === line.to || isApart(source, at)) {
      cells.push({ from, to: at });
      from = at;
    }
  return cells;
};

/** Characters between the beginning of the line and the cell. */
const columnOf = (source: Annotated, cell: Run): number => {
  const start = source.tokens.start[cell.from] as number;
  return start - (source.text.lastIndexOf('\n', start - 1) + 1);
};

/** The cell of another line that stands over or under this one. */
const facing = (source: Annotated, cell: Run, line: Run): Run => {
  const column = columnOf(source, cell);
  const away = (other: Run) => Math.abs(columnOf(source, other) - column);
  return cellsOf(source, line).reduce((best, other) => (away(other) < away(best) ? other : best));
};

const linesAbove = (source: Annotated, line: Run): Run[] => linesFrom(source, line, -1, LINES_ABOVE);
const linesBelow = (source: Annotated, line: Run): Run[] => linesFrom(source, line, 1, LINES_BELOW);

const linesFrom = (source: Annotated, line: Run, way: 1 | -1, most: number): Run[] => {
  const lines: Run[] = [];
  let next: Run | undefined = line;
  while (lines.length < most) {
    const at: number = way < 0 ? next.from - 1 : next.to;
    next = at < 0 || at >= source.tokens.count ? undefined : lineAt(source, at);
    if (next === undefined || next.to - next.from > LONGEST_HEADING) break;
    lines.push(next);
  }
  return lines;
};

/** « Pour le Gouvernement de X » over the name, in its own column where there are several. */
export const stateOver = (source: Annotated, name: Run): string | undefined => {
  const line = lineAt(source, name.from);
  if (line === undefined || line.to - line.from > LONGEST_HEADING) return undefined;
  // « Pour le Gouvernement de X : (signé) M. Y »
  if (source.is(line.from, 'about')) {
    const heading = source
      .within('state', line.from, name.from)
      .findLast((m) => m.value.form === 'name' && name.from - m.to <= SIGNED_NEAR);
    if (heading !== undefined) return heading.value.code;
  }
  const cells = cellsOf(source, line);
  const own = cells.find((cell) => cell.from <= name.from && name.from < cell.to) as Run;
  for (const above of linesAbove(source, line)) {
    const heading = facing(source, own, above);
    if (cells.length === 1 && !source.is(above.from, 'about')) continue;
    const state = source.within('state', heading.from, heading.to).findLast((m) => m.value.form === 'name');
    if (state !== undefined) return state.value.code;
  }
  return undefined;
};

/** `: (signed)` stands between. */
const SIGNED_NEAR = 5;

/** Where a line of columns begins, 0 outside of columns: what ends the line before is no title of a name in this one. */
export const columnsStart = (source: Annotated, at: number): number => {
  const line = lineAt(source, at);
  return line === undefined || cellsOf(source, line).length < 2 ? 0 : line.from;
};

/** Where the cells over and under the name begin, those under it first; none where the line has but one. */
export const cellsAround = (source: Annotated, name: Run): Run[] => {
  const line = lineAt(source, name.from);
  const cells = line === undefined ? [] : cellsOf(source, line);
  const own = cells.find((cell) => cell.from <= name.from && name.to <= cell.to);
  if (line === undefined || own === undefined || cells.length < 2) return [];
  return [...linesBelow(source, line), ...linesAbove(source, line)].map((other) =>
    facing(source, own, other),
  );
};
