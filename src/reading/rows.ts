// Facts that stand in rows: lines of cells, dated lines of a chronology, items of a list, each with the heading over its block.
import type { Annotated, DateValue, Mention, Run } from './annotated.ts';
import { GLUED, LINE_BREAK_BEFORE, NUMBER, PARAGRAPH_BEFORE, PUNCTUATION, WORD } from './tokens.ts';

export interface Row extends Run {
  form: 'cells' | 'dated' | 'item' | 'labelled';
  block: Block;
  /** Its place in the block. */
  index: number;
  /** Where what it tells begins: behind its mark or its date. */
  body: number;
  cells: Run[];
  /** The day that opens a dated row. */
  date?: Mention<DateValue>;
}

export interface Block {
  rows: Row[];
  /** The lines right over the rows, the nearest first. */
  heads: Run[];
}

const LONGEST_ROW = 70;
const LEAST_ROWS = 2;
const MOST_HEADS = 4;
/** Lines between two rows of a block: what was wrapped, a remark. */
const MOST_BETWEEN = 1;
const DASHES = '-–—';
const MARKS = '-–—•·*▪◦‣►';
const [TAB, BAR, SPACE] = [9, 124, 32];

/** The row that holds the token, if its line is one. */
export const rowAt = (source: Annotated, token: number): Row | undefined => {
  const rows = rowsOf(source);
  const row = rows[firstBehind(rows, token)];
  return row !== undefined && row.from <= token ? row : undefined;
};

/** The first row that ends behind the token. */
const firstBehind = (rows: readonly Row[], token: number): number => {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Row).to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** All rows of a document in order; worked out once. */
export const rowsOf = (source: Annotated): readonly Row[] => {
  const known = found.get(source.sentences);
  if (known !== undefined) return known;
  const rows = findRows(source);
  found.set(source.sentences, rows);
  return rows;
};
const found = new WeakMap<Run[], Row[]>();

/** The list of items that the line of the token announces: it stands right over it. */
export const blockUnder = (source: Annotated, token: number): Block | undefined => {
  const rows = rowsOf(source);
  if (rows.length === 0) return undefined;
  const next = rows[firstBehind(rows, token)];
  if (next === undefined || next.form !== 'item' || next.index > 0) return undefined;
  const [head] = next.block.heads;
  return head !== undefined && head.from <= token && token < head.to ? next.block : undefined;
};

const linesOf = ({ tokens }: Annotated): Run[] => {
  const lines: Run[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.count; at++)
    if (at === tokens.count || ((tokens.shape[at] as number) & LINE_BREAK_BEFORE) !== 0) {
      lines.push({ from, to: at });
      from = at;
    }
  return lines;
};

const findRows = (source: Annotated): Row[] => {
  const lines = linesOf(source);
  if (lines.length <= LEAST_ROWS) return [];
  const parts = lines.map((line) => (line.to - line.from > LONGEST_ROW ? [] : cellsIn(source, line)));
  const rows: Row[] = [];
  let open: Row[] = [];
  let last = -1;
  const close = () => {
    if (open.length >= LEAST_ROWS) rows.push(...open);
    open = [];
  };
  for (const index of lines.keys()) {
    const row = rowFrom(source, lines, parts, index) ?? unmarked(source, lines, index, open.at(-1));
    if (row === undefined) continue;
    const goesOn =
      open[0]?.form === row.form &&
      index - last <= (row.form === 'labelled' ? 1 : MOST_BETWEEN + 1) &&
      isAlike(open[0], row);
    if (!goesOn) close();
    row.block = open[0]?.block ?? { rows: [], heads: headsOver(source, lines, index) };
    row.index = row.block.rows.push(row) - 1;
    open.push(row);
    last = index;
  }
  close();
  return rows;
};

const LONGEST_ITEM = 36;

/** Items without a mark, as pages and copies have them: short lines under a line that ends with a colon. */
const unmarked = (
  source: Annotated,
  lines: readonly Run[],
  index: number,
  last: Row | undefined,
): Row | undefined => {
  const line = lines[index] as Run;
  const above = lines[index - 1];
  if (above === undefined || line.to - line.from > LONGEST_ITEM || line.to - line.from < 2) return undefined;
  if (source.isSign(line.to - 1, ':')) return undefined;
  const isFirst = source.isSign(above.to - 1, ':') && above.to - above.from > 1;
  const isNext =
    last?.to === above.to &&
    last.form === 'item' &&
    last.body === last.from &&
    ((source.tokens.shape[line.from] as number) & PARAGRAPH_BEFORE) === 0;
  return isFirst || isNext
    ? {
        ...line,
        form: 'item',
        block: undefined as unknown as Block,
        index: 0,
        body: line.from,
        cells: [],
      }
    : undefined;
};

/** Rows of one table have as many cells, but for an empty first heading or an empty last cell. */
const isLikeTable = (one: number, other: number): boolean =>
  one === other || (one > 1 && other > 1 && one + other > LEAST_UNEQUAL && Math.abs(one - other) === 1);
const LEAST_UNEQUAL = 5;

const isAlike = (a: Row, b: Row): boolean =>
  a.form !== 'cells' || Math.abs(a.cells.length - b.cells.length) <= 1;

const rowFrom = (
  source: Annotated,
  lines: readonly Run[],
  parts: readonly Run[][],
  index: number,
): Row | undefined => {
  const line = lines[index] as Run;
  if (line.to - line.from > LONGEST_ROW || line.to - line.from < 2) return undefined;
  // the block is known once the lines around it are
  const base = { ...line, block: undefined as unknown as Block, index: 0 };
  const cells = parts[index] as Run[];
  const isBeside = (other: number) => isLikeTable(parts[other]?.length ?? 0, cells.length);
  if (cells.length > 1 && (isBeside(index - 1) || isBeside(index + 1)))
    return { ...base, form: 'cells', cells, ...bodyOfCells(source, cells as [Run, ...Run[]], line) };
  const marked = behindMark(source, line);
  const date = dateOpening(source, marked);
  if (date !== undefined) {
    const body = behindSeparator(source, date.to, line.to);
    if (body !== undefined) return { ...base, form: 'dated', cells: [], body, date };
  }
  if (marked > line.from) return { ...base, form: 'item', cells: [], body: marked };
  const label = labelOf(source, line);
  return label === undefined
    ? undefined
    : {
        ...base,
        form: 'labelled',
        cells: [label, { from: behindLabel(source, label), to: line.to }],
        body: behindLabel(source, label),
      };
};

const behindLabel = (source: Annotated, { to }: Run): number =>
  source.isSign(to, `:${DASHES}`) ? to + 1 : to;

const LONGEST_LABEL = 8;
/** A longer line is a sentence. */
const LONGEST_SHEET_LINE = 40;
const LONGEST_STAGE = 14;

/** `Date of signature:`, « Parties : », `Denmark:`: a few words and a colon, then what they announce. */
const labelOf = (source: Annotated, { from, to }: Run): Run | undefined => {
  if (to - from > LONGEST_SHEET_LINE) return undefined;
  // `Done at Nicosia on 8 April 2019`, « Conclu le 5 juin 2013 »: a stage and its day alone on the line
  const stage = to - from < LONGEST_STAGE ? source.at('stage', from) : undefined;
  if (
    stage !== undefined &&
    stage.to < to - 1 &&
    source.has('date', stage.to, to) &&
    !source.has('pact', from, to)
  )
    return { from, to: stage.to };
  // `Kenya – 12`
  const state = source.at('state', from);
  if (
    state !== undefined &&
    source.isSign(state.to, DASHES) &&
    source.at('count', state.to + 1) !== undefined
  )
    return { from, to: state.to };
  for (let at = from + 1; at < Math.min(to - 1, from + LONGEST_LABEL); at++)
    if (source.isSign(at, ':'))
      return ((source.tokens.shape[at + 1] as number) & GLUED) === 0 ? { from, to: at } : undefined;
  return undefined;
};

/** `05/11/2025 | Cabinet | bill approved`: the first cell dates the row. */
const bodyOfCells = (
  source: Annotated,
  [first, second]: readonly Run[],
  line: Run,
): { body: number; date?: Mention<DateValue> } => {
  const date = first === undefined ? undefined : dateOpening(source, first.from);
  return date === undefined || second === undefined || date.to < (first as Run).to
    ? { body: line.from }
    : { body: second.from, date };
};

/** « Le 3 mai 2013 », `On 3 May`, « En 2013 »: the day that opens the line. */
const dateOpening = (source: Annotated, from: number): Mention<DateValue> | undefined => {
  for (let at = from; at < from + 3; at++) {
    const date = source.at('date', at);
    if (date !== undefined) return date;
    if (!source.is(at, 'determiner') && !source.is(at, 'at') && source.at('weekday', at) === undefined)
      return undefined;
  }
  return undefined;
};

/** Behind the dash, the colon or the gap that parts the day from what happened. */
const behindSeparator = (source: Annotated, at: number, to: number): number | undefined => {
  if (at >= to) return undefined;
  if (source.isSign(at, `${DASHES}:|•,`)) return at + 1 < to ? at + 1 : undefined;
  return isGap(source, at) ? at : undefined;
};

/** Behind a bullet, `1.`, `a)`, `(iv)`; the line’s beginning where it has none. */
const behindMark = (source: Annotated, { from, to }: Run): number => {
  const { tokens } = source;
  if (to - from < 3) return from;
  if (source.isSign(from, MARKS)) return from + 1;
  const opens = source.isSign(from, '(') ? from + 1 : from;
  const isShort = (tokens.end[opens] as number) - (tokens.start[opens] as number) <= 3;
  const isNumber = tokens.kind[opens] === NUMBER;
  const isLetter = tokens.kind[opens] === WORD && isShort;
  if (!isShort || !(isNumber || isLetter)) return from;
  if (!source.isSign(opens + 1, isNumber ? '.)' : ')')) return from;
  // `10.07.1963` is a day
  return ((tokens.shape[opens + 2] as number) & GLUED) === 0 ? opens + 2 : from;
};

/** A tab, a bar or a run of spaces before the token. */
const isGap = ({ text, tokens }: Annotated, at: number): boolean => {
  const [from, to] = [tokens.end[at - 1] as number, tokens.start[at] as number];
  if (to === from || (to - from === 1 && text.charCodeAt(from) === SPACE)) return false;
  let spaces = 0;
  for (let unit = from; unit < to; unit++) {
    const code = text.charCodeAt(unit);
    if (code === TAB || code === BAR) return true;
    if (code === SPACE) spaces++;
  }
  return spaces > 1;
};

/** The cells of a line parted by bars, tabs or gaps, else by semicolons; only tokens of words and numbers make one. */
const cellsIn = (source: Annotated, line: Run): Run[] => {
  const cells = partedBy(source, line, '|', true);
  if (cells.length > 1) return cells;
  const listed = partedBy(source, line, ';', false);
  return listed.length > 2 ? listed : [];
};

const partedBy = (source: Annotated, line: Run, sign: string, gaps: boolean): Run[] => {
  const cells: Run[] = [];
  let from = line.from;
  const add = (to: number) => {
    if (hasWords(source, from, to)) cells.push({ from, to });
    // an empty cell keeps its column
    else if (from > line.from) cells.push({ from, to: from });
  };
  for (let at = line.from; at < line.to; at++) {
    const isSign = source.isSign(at, sign);
    if (!isSign && !(gaps && at > line.from && isGap(source, at))) continue;
    if (at > from || (isSign && from > line.from)) add(at);
    from = isSign ? at + 1 : at;
  }
  if (from < line.to) add(line.to);
  return cells;
};

const hasWords = ({ tokens }: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens.kind[at] !== PUNCTUATION) return true;
  return false;
};

const headsOver = (source: Annotated, lines: readonly Run[], index: number): Run[] => {
  const heads: Run[] = [];
  for (let at = index - 1; at >= 0 && heads.length < MOST_HEADS; at--) {
    const line = lines[at] as Run;
    if (hasWords(source, line.from, line.to)) heads.push(line);
  }
  const first = lines[0];
  if (first !== undefined && index > 0 && !heads.includes(first)) heads.push(first);
  return heads;
};
