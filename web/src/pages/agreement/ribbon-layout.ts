// Where each mark of the time ribbon stands: years to pixels, labels kept apart, terms and notice windows in lanes.
import type { RibbonMark } from '../../api/types.ts';

const DAY = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY;

export interface Placed {
  mark: RibbonMark;
  x: number;
  /** Right end of a stretch; a point has none. */
  to?: number;
  /** Row of the label, 0 nearest the line. */
  row: number;
  /** Without a label the sign stands alone on the line. */
  labelled: boolean;
  /** The label stands left of the mark, where the right edge is near. */
  before: boolean;
}

export interface RibbonLayout {
  points: Placed[];
  stretches: Placed[];
  windows: Placed[];
  today: number | undefined;
  ticks: { x: number; year: number }[];
  rows: number;
}

// A doubtful day also has a first and a last; only a term lasts whatever the doubt.
const lasts = ({ kind, to, uncertain }: RibbonMark): boolean =>
  to !== undefined && (kind === 'term' || (kind === 'renewal' && !uncertain));
const isWindow = ({ kind, to, uncertain }: RibbonMark): boolean =>
  kind === 'noticeWindow' && to !== undefined && !uncertain;
/** Days within which the same words are taken for the same act, told with another day by another source. */
const SAME_ACT = 62;
// Width of a label of 11px sans, about 6 px a letter.
const LETTER = 6;

/** The first row in which a label does not touch another. */
function freeRow(taken: [number, number][][], from: number, to: number): number {
  for (const [row, spans] of taken.entries()) {
    if (spans.every(([a, b]) => to < a || from > b)) {
      spans.push([from, to]);
      return row;
    }
  }
  taken.push([[from, to]]);
  return taken.length - 1;
}

function ticksOf(first: number, last: number, x: (day: number) => number, width: number) {
  const [from, to] = [first, last].map((day) => new Date(day * DAY).getUTCFullYear()) as [number, number];
  const most = Math.max(2, Math.floor(width / 56));
  const step = [1, 2, 5, 10, 20, 50, 100].find((n) => (to - from) / n <= most) ?? 100;
  const ticks = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step)
    ticks.push({ year, x: x(dayNumber(`${year}-01-01`)) });
  return ticks.filter((tick) => tick.x >= 0 && tick.x <= width - 10);
}

/** Lays the marks out over `width` pixels. Marks without a readable day are left out. */
export function layRibbon(marks: readonly RibbonMark[], width: number): RibbonLayout {
  const dated = marks.filter((mark) => !Number.isNaN(dayNumber(mark.from)));
  const days = dated.flatMap((mark) => [dayNumber(mark.from), mark.to ? dayNumber(mark.to) : Number.NaN]);
  const known = days.filter((day) => !Number.isNaN(day));
  const least = Math.min(...known);
  const most = Math.max(...known);
  const margin = Math.max((most - least) * 0.04, 120);
  const [first, last] = [least - margin, most + margin];
  const x = (day: number) => ((day - first) / (last - first)) * width;
  const taken: [number, number][][] = [];
  const place = (mark: RibbonMark, labelled: boolean): Placed => {
    const at = x(dayNumber(mark.from));
    const end = mark.to ? x(dayNumber(mark.to)) : undefined;
    const long = mark.label.length * LETTER + 12;
    const before = at + long > width;
    const row = labelled ? freeRow(taken, before ? at - long : at - 4, before ? at + 4 : at + long) : 0;
    return { mark, x: at, ...(end === undefined ? {} : { to: end }), row, labelled, before };
  };
  const byDay = dated.toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from));
  const today = byDay.find(({ kind }) => kind === 'today');
  const renewals = byDay.filter(({ kind, to }) => kind === 'renewal' && to === undefined);
  // Of many renewals only the next one is named; the others keep their sign.
  const named = renewals.find(({ from }) => !today || from > today.from) ?? renewals.at(-1);
  const isRepeated = (mark: RibbonMark) =>
    byDay.some(
      (other) =>
        other.kind === mark.kind &&
        other.label === mark.label &&
        byDay.indexOf(other) < byDay.indexOf(mark) &&
        dayNumber(mark.from) - dayNumber(other.from) <= SAME_ACT,
    );
  const isNamed = (mark: RibbonMark) => (renewals.includes(mark) ? mark === named : !isRepeated(mark));
  return {
    points: byDay
      .filter((mark) => !lasts(mark) && !isWindow(mark) && mark.kind !== 'today')
      .map((mark) => place(mark, isNamed(mark))),
    stretches: byDay.filter(lasts).map((mark) => place(mark, false)),
    windows: byDay.filter(isWindow).map((mark) => place(mark, false)),
    today: today && x(dayNumber(today.from)),
    ticks: known.length > 0 ? ticksOf(first, last, x, width) : [],
    rows: Math.max(1, taken.length),
  };
}
