// First and last day an EDTF date may mean, enough to compare what documents say; days since 1970.

export interface Span {
  earliest: number;
  latest: number;
}

const DAY_MS = 86_400_000;
const SEASONS: Record<string, [number, number]> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 12] };

const dayOf = (year: number, month: number, day: number) =>
  Math.round(Date.UTC(year, month - 1, day) / DAY_MS);

/** Nothing where the year is not known. `2023-12-12`, `2024-11`, `2023~`, `2024-06/2024-09`, `2024-21`, `199X`. */
export function spanOf(edtf: unknown): Span | undefined {
  if (typeof edtf !== 'string') return undefined;
  const [from = '', to] = edtf.split('/');
  const first = single(from);
  if (to === undefined) return first;
  const last = single(to);
  if (!first && !last) return undefined;
  return { earliest: first?.earliest ?? last!.earliest, latest: last?.latest ?? first!.latest };
}

function single(text: string): Span | undefined {
  const match = /^(\d{3}[\dX]|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(text.trim()); // 2023-12-12~
  if (!match) return undefined;
  const year = match[1]!;
  if (year.includes('X'))
    return {
      earliest: dayOf(Number(year.replaceAll('X', '0')), 1, 1),
      latest: dayOf(Number(year.replaceAll('X', '9')), 12, 31),
    };
  const y = Number(year);
  const [month, day] = [match[2], match[3]];
  if (!month) return { earliest: dayOf(y, 1, 1), latest: dayOf(y, 12, 31) };
  const season = SEASONS[month];
  if (season)
    return {
      earliest: dayOf(y, season[0], 1),
      latest: nextMonth(y + (month === '24' ? 1 : 0), season[1] === 12 ? 2 : season[1]) - 1,
    };
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (!day) return { earliest: dayOf(y, m, 1), latest: nextMonth(y, m) - 1 };
  return { earliest: dayOf(y, m, Number(day)), latest: dayOf(y, m, Number(day)) };
}

const nextMonth = (year: number, month: number) =>
  month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);

/** Could both mean the same day? Unknown years agree with everything. */
export function agree(a: unknown, b: unknown): boolean {
  const [x, y] = [spanOf(a), spanOf(b)];
  return !x || !y || (x.earliest <= y.latest && y.earliest <= x.latest);
}

/** A single known day. */
export const isDay = (edtf: unknown): boolean => typeof edtf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(edtf); // 2023-12-12

/** Narrower says more. Infinity where nothing is known. */
export function width(edtf: unknown): number {
  const span = spanOf(edtf);
  return span ? span.latest - span.earliest : Infinity;
}
