// Rows of a table of exercises: `"Hamkorlik-2026" | Kazakhstan, Kyrgyzstan | September | ?`.
import { isInside } from '../../annotated.ts';
import type { Annotated, DateValue, Mention, Run } from '../../annotated.ts';
import { homeAt } from '../../resolution/home.ts';
import { NUMBER } from '../../tokens.ts';
import type { Context } from '../context.ts';
import { keepActivity, startClaim, unique } from './claims.ts';
import type { Told } from './claims.ts';
import { placeIn, statesIn } from './places.ts';

const LEAST_CELLS = 3;
const HEAD_FAR = 14;
const GAP = /\t|\||\n| {2,}/;

/** A single space, or none, is the rule between two words. */
const isGap = ({ text, tokens }: Annotated, at: number): boolean => {
  const [from, to] = [tokens.end[at - 1] as number, tokens.start[at] as number];
  if (to === from || (to - from === 1 && text.charCodeAt(from) === SPACE)) return false;
  return GAP.test(text.slice(from, to));
};
const SPACE = 32;

/** The cells of a line set out in columns by bars, tabs or runs of spaces; none where it is prose. */
export const cellsOf = (source: Annotated, line: Run): Run[] => {
  const cells: Run[] = [];
  let from = line.from;
  for (let at = line.from; at < line.to; at++) {
    const bar = source.isSign(at, '|');
    if (!bar && (at === line.from || !isGap(source, at))) continue;
    if (at > from) cells.push({ from, to: at });
    from = bar ? at + 1 : at;
  }
  if (from < line.to) cells.push({ from, to: line.to });
  return cells.length >= LEAST_CELLS ? cells : [];
};

/** Does the line read as a row of a table on exercises? Then it was read. */
export const readExerciseRow = (context: Context, line: Run, told: Told): boolean => {
  const { source } = context;
  if (!source.has('state', line.from, line.to)) return false;
  const cells = cellsOf(source, line);
  if (cells.length === 0) return false;
  const head = headOf(context, line);
  const about = told.all.findLast(
    ({ claim, sentence, last }) =>
      claim.kind === 'exercise' && linesBetween(source, (last ?? sentence).from, line.from) <= HEAD_FAR,
  );
  if (head === undefined && about === undefined) return false;
  addRow(context, line, cells, head, about?.claim.name, told);
  return true;
};

const linesBetween = (source: Annotated, from: number, to: number): number =>
  (source.sentenceOf[to] as number) - (source.sentenceOf[from] as number);

/** The line over the table that says what it lists. */
const headOf = ({ source }: Context, line: Run): Run | undefined => {
  let index = (source.sentenceOf[line.from] as number) - 1;
  for (let far = 0; index >= 0 && far < HEAD_FAR; index--, far++) {
    const above = source.sentences[index] as Run;
    if (cellsOf(source, above).length > 0) continue;
    return source
      .within('activity', above.from, above.to)
      .some(({ value }) => value.kind === 'exercise' && value.weak !== true)
      ? above
      : undefined;
  }
  return undefined;
};

const addRow = (
  context: Context,
  line: Run,
  cells: readonly Run[],
  head: Run | undefined,
  known: string | undefined,
  told: Told,
): void => {
  const { source } = context;
  // a calendar opens with the days: `15–26 June | Adriatic Strike | Slovenia, Italy`
  const first = (cells.find((cell) => !isOfDays(source, cell)) ?? cells[0]) as Run;
  const quoted = source.within('quoted', first.from, first.to)[0];
  const isNamed = quoted !== undefined || !source.has('state', first.from, first.to);
  const named = statesIn(source, line);
  const parts = unique([
    ...named,
    ...(isNamed || named.length < 2 ? [homeAt(source, context.home, line.from)] : []),
  ]);
  if (parts.length < 2) return;
  const claim = startClaim(context, 'exercise', line);
  claim.parts = parts;
  const name = isNamed ? (quoted?.value.name ?? source.quote(first)) : known;
  if (name !== undefined) claim.name = name;
  const date = source.within('date', line.from, line.to).find((d) => !isInside(d, first));
  if (date !== undefined) claim.date = inYearOver(source, date, head);
  const place = placeIn(source, line.from, line.to);
  if (place !== undefined) claim.place = source.quote(place);
  const count = cells.slice(1).find((cell) => isNumber(source, cell));
  const number = count === undefined ? undefined : source.within('count', count.from, count.to)[0];
  if (number !== undefined) claim.number = number.value.value;
  if (number?.value.quality !== undefined) claim.number_q = number.value.quality;
  if (
    head !== undefined &&
    (source.any(head.from, head.to, 'plan') || source.any(head.from, head.to, 'future'))
  )
    claim.mod = 'planned';
  keepActivity(told, claim, line);
};

const isOfDays = (source: Annotated, { from, to }: Run): boolean => {
  const date = source.within('date', from, to)[0];
  return date !== undefined && to - from <= date.to - date.from + OF_DAYS;
};
const OF_DAYS = 3;

/** A day without a year under `Exercises planned for 2026` is of that year. */
const inYearOver = (source: Annotated, date: Mention<DateValue>, head: Run | undefined): string => {
  const { edtf } = date.value;
  if (head === undefined || /\d{4}/.test(source.quote(date))) return edtf;
  const year = source.first('date', head.from, head.to, ({ value }) => /^\d{4}$/.test(value.edtf))?.value
    .edtf;
  return year === undefined ? edtf : edtf.replace(/\d{4}(?=-)/g, year);
};

/** A cell with a number alone: `650`, `approx. 7,000`. */
const isNumber = (source: Annotated, cell: Run): boolean =>
  source.has('count', cell.from, cell.to) &&
  !source.has('date', cell.from, cell.to) &&
  [...Array(cell.to - cell.from).keys()].some((i) => source.tokens.kind[cell.from + i] === NUMBER);
