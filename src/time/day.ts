// What a civil day is: an integer, days since 1970-01-01 in the proleptic Gregorian calendar; no clock, no zone.
// Integer arithmetic only (Hinnant, "chrono-Compatible Low-Level Date Algorithms"), so that law/ can count millions.

/** Whole days since 1970-01-01; negative before. */
export type Day = number;

export interface CivilDate {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

const DAYS_IN_ERA = 146_097;
const EPOCH_SHIFT = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** The day of a civil date that exists. */
export function dayFromCivil(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = (((153 * monthFromMarch + 2) / 5) | 0) + day - 1;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
}

export function civilFromDay(day: Day): CivilDate {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1,
  };
}

/** `2023-12-12` */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day written `YYYY-MM-DD`, or undefined where no such day exists. */
export function readIsoDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? dayFromCivil(year, month, day) : undefined;
}

/** Is it a day that exists, written `YYYY-MM-DD`? */
export function isIsoDay(text: string): boolean {
  return readIsoDay(text) !== undefined;
}

/** The day written `YYYY-MM-DD`; a RangeError where it does not exist. For unchecked text use `readIsoDay`. */
export function dayFromIso(text: string): Day {
  const day = readIsoDay(text);
  if (day === undefined) throw new RangeError(`not a day of the calendar: ${text}`);
  return day;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');
/** `00` to `99` */
const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => pad(value, 2));

/** `YYYY-MM-DD`; years before 1 or after 9999 carry a sign and six digits (ISO 8601). */
export function isoFromDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  const written =
    year >= 0 && year <= 9999
      ? TWO_DIGITS[(year / 100) | 0]! + TWO_DIGITS[year % 100]!
      : `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`;
  return `${written}-${TWO_DIGITS[month]!}-${TWO_DIGITS[dayOfMonth]!}`;
}
