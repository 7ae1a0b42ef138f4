// How long: whole years, months, weeks and days, and adding them to a day by a rounding that has a name.
// Units are never converted: 30 days are not a month, 365 days are not a year (ETS 76 arts 3-4).
import { civilFromDay, dayFromCivil, daysInMonth, type Day } from './day.ts';

/** Years are twelve months, weeks seven days; the two never mix. */
export interface Period {
  months: number;
  days: number;
}

/**
 * What stands for a day that the month does not have (31 February):
 * `lastOfMonth` its last day (ETS 76 art. 4(2), Reg. 1182/71 art. 3(2)(c)); `firstOfNext` the first of the next month.
 */
export type MissingDay = 'lastOfMonth' | 'firstOfNext';

/** `P5Y`, `P1Y6M`, `P2W`, `P90D` */
const PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
/** A thousand years and more are taken as written up to this many; beyond, the calendar itself is fiction. */
const MOST_MONTHS = 12 * 10_000;
const MOST_DAYS = 366 * 10_000;

/** The period written in ISO 8601, or undefined: not whole units, a sign, or beyond ten thousand years. */
export function readPeriod(text: string): Period | undefined {
  const match = PERIOD.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((digits) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const period = { months: years * 12 + months, days: weeks * 7 + days };
  return period.months <= MOST_MONTHS && period.days <= MOST_DAYS ? period : undefined;
}

/** ISO 8601 text: `P5Y`, `P1Y6M`, `P90D`. */
export function periodText(period: Period): string {
  const years = Math.trunc(period.months / 12);
  const months = period.months % 12;
  const text = `P${years ? `${years}Y` : ''}${months ? `${months}M` : ''}${period.days ? `${period.days}D` : ''}`;
  return text === 'P' ? 'P0D' : text;
}

export function isPositive(period: Period): boolean {
  return period.months > 0 || period.days > 0;
}

/** `months` later (earlier if negative), the rounding named. */
export function addMonths(day: Day, months: number, missing: MissingDay): Day {
  if (months === 0) return day;
  const from = civilFromDay(day);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const length = daysInMonth(year, month);
  if (from.day <= length) return dayFromCivil(year, month, from.day);
  return dayFromCivil(year, month, length) + (missing === 'firstOfNext' ? 1 : 0);
}

/** A period later: months first, then days. Non-decreasing in `day`, so bounds pass through it. */
export function addPeriod(day: Day, period: Period, missing: MissingDay): Day {
  return addMonths(day, period.months, missing) + period.days;
}

/** A period earlier: months first, then days. */
export function subtractPeriod(day: Day, period: Period, missing: MissingDay): Day {
  return addMonths(day, -period.months, missing) - period.days;
}

/** The first day of the nth month after the month in which `day` lies. */
export function firstOfMonthAfter(day: Day, n: number): Day {
  const { year, month } = civilFromDay(day);
  const index = year * 12 + month - 1 + n;
  return dayFromCivil(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}
