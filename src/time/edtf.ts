// Dates as far as they are known: Extended Date/Time Format (ISO 8601-2:2019), levels 0-1 and sets, read into bounds.
import { dayFromCivil, daysInMonth, type Day } from './day.ts';

export type Precision =
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'between'
  | 'oneOf'
  | 'everyYear'
  | 'undated';

export interface EdtfDate {
  /** As written. */
  text: string;
  /** First day it can be; null = open. */
  earliest: Day | null;
  /** Last day it can be; null = open. */
  latest: Day | null;
  precision: Precision;
  /** `?`: the source is not sure. Does not widen the bounds. */
  uncertain: boolean;
  /** `~`: about. Does not widen the bounds. */
  approximate: boolean;
  /** For `[a,b]`: each member's bounds, in order of time. */
  members?: { earliest: Day; latest: Day }[];
  /** For `XXXX-12-23`: a day of any year. */
  everyYear?: { month: number; day: number };
}

type Found = Pick<EdtfDate, 'earliest' | 'latest' | 'precision' | 'members' | 'everyYear'>;

/** `?`, `~`, `%` at the end of a date or beside a component: `2019-04-01?`, `2004-06~-11`. */
const QUALIFIERS = /[?~%]/g;
/** `2023`, `201X`, `20XX`, `-0044` */
const YEAR = /^(-?\d{4}|\d{3}X|\d{2}XX)$/;
/** `2024-02`, `2018-23`, `2024-XX`, `201X-XX` */
const YEAR_MONTH = /^(\d{4}|\d{3}X|\d{2}XX)-(\d{2}|XX)$/;
/** `2024-02-29`, `2024-02-XX`, `2024-XX-XX`, `2024-02-1X` */
const YEAR_MONTH_DAY = /^(\d{4})-(\d{2}|XX)-(\d{2}|XX|[0-3]X)$/;
/** `XXXX-12-23` */
const EVERY_YEAR = /^XXXX-(\d{2})-(\d{2})$/;
/** `2010/2012`, `2010/..`, `../2012`, `2010/` */
const INTERVAL = /^([^/]*)\/([^/]*)$/;
/** `[2010..2012]`, `[2018-09-13,2018-09-14]`, `[..2012]`; braces for "all of" are read alike */
const SET = /^[[{](.+)[\]}]$/;

/** Seasons 21-24: spring, summer, autumn, winter; winter runs into the next year's February. */
const SEASON_FIRST_MONTH: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

const yearBounds = (text: string): [number, number, Precision] => {
  const unknown = text.match(/X/g)?.length ?? 0;
  const first = Number(text.replaceAll('X', '0'));
  return [first, first + 10 ** unknown - 1, (['year', 'decade', 'century'] as const)[unknown]!];
};

function readYear(text: string): Found {
  const [first, last, precision] = yearBounds(text);
  return { earliest: dayFromCivil(first, 1, 1), latest: dayFromCivil(last, 12, 31), precision };
}

function readSeason(year: number, season: number): Found | undefined {
  const first = SEASON_FIRST_MONTH[season];
  if (!first) return undefined;
  const endYear = first === 12 ? year + 1 : year;
  const endMonth = first === 12 ? 2 : first + 2;
  return {
    earliest: dayFromCivil(year, first, 1),
    latest: dayFromCivil(endYear, endMonth, daysInMonth(endYear, endMonth)),
    precision: 'season',
  };
}

function readMonth(yearText: string, monthText: string): Found | undefined {
  if (monthText === 'XX' || yearText.includes('X')) return readYear(yearText);
  const [year, month] = [Number(yearText), Number(monthText)];
  if (month > 12) return readSeason(year, month);
  if (month < 1) return undefined;
  const earliest = dayFromCivil(year, month, 1);
  return { earliest, latest: earliest + daysInMonth(year, month) - 1, precision: 'month' };
}

function readDay(year: number, month: number, dayText: string): Found | undefined {
  const length = month >= 1 && month <= 12 ? daysInMonth(year, month) : 0;
  const first = Math.max(1, Number(dayText.replace('X', '0')));
  const last = dayText.includes('X') ? Math.min(length, Number(dayText.replace('X', '9'))) : first;
  if (first > last || last > length || dayText === '00') return undefined;
  return {
    earliest: dayFromCivil(year, month, first),
    latest: dayFromCivil(year, month, last),
    precision: first === last ? 'day' : 'between',
  };
}

function readEveryYear(month: number, day: number): Found | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(2000, month)) return undefined;
  return { earliest: null, latest: null, precision: 'everyYear', everyYear: { month, day } };
}

function readPlain(text: string): Found | undefined {
  if (text === 'XXXX' || text === 'XXXX-XX-XX' || text === 'XXXX-XX')
    return { earliest: null, latest: null, precision: 'undated' };
  if (YEAR.test(text)) return readYear(text);
  const month = YEAR_MONTH.exec(text);
  if (month) return readMonth(month[1]!, month[2]!);
  const every = EVERY_YEAR.exec(text);
  if (every) return readEveryYear(Number(every[1]), Number(every[2]));
  const day = YEAR_MONTH_DAY.exec(text);
  if (!day) return undefined;
  if (day[2] === 'XX') return day[3] === 'XX' ? readYear(day[1]!) : undefined;
  if (day[3] === 'XX') return readMonth(day[1]!, day[2]!);
  return readDay(Number(day[1]), Number(day[2]), day[3]!);
}

/** `a/b` and `[a..b]`: somewhere between; an empty or `..` side is open. */
function readBetween(from: string, to: string): Found | undefined {
  const open: Found = { earliest: null, latest: null, precision: 'between' };
  const start = from === '' || from === '..' ? open : readPlain(from);
  const end = to === '' || to === '..' ? open : readPlain(to);
  if (!start || !end || start.everyYear || end.everyYear) return undefined;
  if (start.earliest !== null && end.latest !== null && start.earliest > end.latest) return undefined;
  return { earliest: start.earliest, latest: end.latest, precision: 'between' };
}

function readSet(inside: string): Found | undefined {
  const members = inside.split(',').map((member) => {
    const [from, to, more] = member.trim().split('..');
    if (more !== undefined) return undefined;
    return to === undefined ? readPlain(from!) : readBetween(from!, to);
  });
  const known = members.filter((member) => member !== undefined && !member.everyYear) as Found[];
  if (known.length !== members.length) return undefined;
  if (known.length === 1) return known[0];
  const earliest = known.some((m) => m.earliest === null) ? null : Math.min(...known.map((m) => m.earliest!));
  const latest = known.some((m) => m.latest === null) ? null : Math.max(...known.map((m) => m.latest!));
  if (earliest === null || latest === null) return { earliest, latest, precision: 'between' };
  const bounded = known.map((m) => ({ earliest: m.earliest!, latest: m.latest! }));
  return { earliest, latest, precision: 'oneOf', members: bounded.sort((a, b) => a.earliest - b.earliest) };
}

function readBare(text: string): Found | undefined {
  if (text === '' || text === '..') return { earliest: null, latest: null, precision: 'undated' };
  const set = SET.exec(text);
  if (set) return readSet(set[1]!);
  const interval = INTERVAL.exec(text);
  return interval ? readBetween(interval[1]!, interval[2]!) : readPlain(text);
}

/**
 * A date as far as it is known, or undefined where the text is not EDTF or names a day that does not exist.
 * Empty = it happened, its day is not known. An interval means "some day between", not "during all of it".
 */
export function readEdtf(text: string): EdtfDate | undefined {
  const bare = text.trim().replace(QUALIFIERS, '');
  const found = readBare(bare);
  if (!found) return undefined;
  return {
    text,
    ...found,
    uncertain: /[?%]/.test(text),
    approximate: /[~%]/.test(text),
  };
}

/** The days `XXXX-12-23` can be between two days, both included. */
export function daysEveryYear(every: { month: number; day: number }, from: Day, to: Day, most = 400): Day[] {
  const days: Day[] = [];
  const firstYear = Math.floor(from / 365.2425) + 1969;
  for (let year = firstYear; days.length < most; year += 1) {
    if (dayFromCivil(year, 1, 1) > to) break;
    if (every.day > daysInMonth(year, every.month)) continue;
    const day = dayFromCivil(year, every.month, every.day);
    if (day >= from && day <= to) days.push(day);
  }
  return days;
}
