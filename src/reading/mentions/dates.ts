// Which days, months and years are named, in any order and with any part missing; what is missing is left open here.
import type { Annotated, DateValue, Run } from '../annotated.ts';
import { GLUED, LINE_BREAK_BEFORE, NUMBER } from '../tokens.ts';

/** A date as written, before it is resolved against others: any part may be missing. */
export interface WrittenDate extends Run {
  day?: number;
  month?: number;
  year?: number;
  weekday?: number;
  season?: number;
  /** The first of ten years: `the 1970s`. */
  decade?: number;
  /** `the 8th of this month`: months from publication. */
  monthShift?: number;
  /** Days from publication, or a named stretch before or after it. */
  relative?: {
    days?: number;
    unit?: 'week' | 'weekend' | 'month' | 'year';
    offset?: number;
    before?: boolean;
  };
  direction?: -1 | 1;
  /** `September last year`: years from publication, or from the year named before. */
  yearShift?: { offset: number; before: boolean };
  through?: WrittenDate;
  bound?: DateValue['bound'];
}

const isYear = (value: number) => value >= 1900 && value <= 2100;

/** A date begins with a figure or one of these. */
const OPENERS = ['weekday', 'month', 'season', 'relative_date', 'count', 'ordinal'] as const;

export const writtenDates = (source: Annotated): WrittenDate[] => {
  const dates: WrittenDate[] = [];
  const opens = source.starts(OPENERS);
  for (const sentence of source.sentences)
    for (let at = sentence.from; at < sentence.to;) {
      const date =
        opens[at] || source.tokens.kind[at] === NUMBER ? dateAt(source, at, sentence.to) : undefined;
      if (date === undefined) {
        at++;
        continue;
      }
      const whole = throughAnother(source, date, sentence.to);
      dates.push(whole);
      at = whole.to;
    }
  return dates;
};

export const numberIn = (source: Annotated, at: number): number | undefined =>
  source.tokens.kind[at] === NUMBER ? Number(source.word(at)) : undefined;
const sameLine = (source: Annotated, at: number) =>
  ((source.tokens.shape[at] as number) & LINE_BREAK_BEFORE) === 0;
export const glued = (source: Annotated, at: number) => ((source.tokens.shape[at] as number) & GLUED) !== 0;

export const dateAt = (source: Annotated, at: number, end: number): WrittenDate | undefined =>
  figures(source, at, end) ??
  relative(source, at, end) ??
  weekdayFirst(source, at, end) ??
  dayMonth(source, at, end) ??
  monthFirst(source, at, end) ??
  season(source, at, end) ??
  dayAlone(source, at) ??
  bareYear(source, at, end);

/** `10.07.2024`, `2024-07-10`, `10/07/2024`. */
const figures = (source: Annotated, at: number, end: number): WrittenDate | undefined => {
  const first = numberIn(source, at);
  if (first === undefined) return undefined;
  const roman = romanMonth(source, at, end);
  if (roman !== undefined) return roman;
  const dashed =
    at + 2 < end &&
    glued(source, at + 1) &&
    glued(source, at + 2) &&
    source.tokens.kind[at + 1] === NUMBER &&
    source.tokens.kind[at + 2] === NUMBER;
  if (dashed && isYear(first))
    return ofParts(at, at + 3, first, numberIn(source, at + 1) as number, numberIn(source, at + 2) as number);
  if (at + 4 >= end || !/^[./]$/.test(source.word(at + 1)) || source.word(at + 1) !== source.word(at + 3))
    return undefined;
  const [second, third] = [numberIn(source, at + 2), numberIn(source, at + 4)];
  if (
    second === undefined ||
    third === undefined ||
    !isYear(third) ||
    !glued(source, at + 1) ||
    !glued(source, at + 2)
  )
    return undefined;
  const dayFirst = source.language.language.dayFirst || first > 12;
  return dayFirst ? ofParts(at, at + 5, third, second, first) : ofParts(at, at + 5, third, first, second);
};

const ROMAN_MONTHS = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** `3-IX-1974`, `3.IX.1974`, as treaty collections write days. */
const romanMonth = (source: Annotated, at: number, end: number): WrittenDate | undefined => {
  const mark = source.isSign(at + 1, './') ? 1 : 0;
  const [month, year] = [at + 1 + mark, at + 2 + 2 * mark];
  if (year >= end || source.tokens.kind[year] !== NUMBER || !glued(source, month) || !glued(source, year))
    return undefined;
  const number = ROMAN_MONTHS.indexOf(source.word(month)) + 1;
  return number > 0 && isYear(numberIn(source, year) as number)
    ? ofParts(at, year + 1, numberIn(source, year) as number, number, numberIn(source, at) as number)
    : undefined;
};

const ofParts = (
  from: number,
  to: number,
  year: number,
  month: number,
  day: number,
): WrittenDate | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { from, to, year, month, day } : undefined;

const weekdayFirst = (source: Annotated, at: number, end: number): WrittenDate | undefined => {
  const weekday = source.at('weekday', at);
  if (weekday === undefined) return undefined;
  const comma = source.word(weekday.to) === ',' ? 1 : 0;
  const date =
    weekday.to < end
      ? (dayMonth(source, weekday.to, end) ??
        dayMonth(source, weekday.to + comma, end) ??
        monthFirst(source, weekday.to + comma, end))
      : undefined;
  if (date !== undefined && date.day !== undefined) return { ...date, from: at, weekday: weekday.value.day };
  const number = numberIn(source, weekday.to);
  if (
    number !== undefined &&
    number >= 1 &&
    number <= 31 &&
    sameLine(source, weekday.to) &&
    source.at('unit', weekday.to + 1) === undefined
  )
    return { from: at, to: weekday.to + 1, weekday: weekday.value.day, day: number };
  return (
    ofWeek(source, at, weekday.to, weekday.value.day) ??
    withDirection(source, { from: at, to: weekday.to, weekday: weekday.value.day })
  );
};

/** `Friday last week`, `Tuesday of this week`. */
const ofWeek = (source: Annotated, from: number, at: number, weekday: number): WrittenDate | undefined => {
  const week = source.at('relative_date', source.is(at, 'of') ? at + 1 : at);
  return week?.value.unit === 'week' && week.value.before !== true
    ? { from, to: week.to, weekday, relative: week.value }
    : undefined;
};

/** `12 mars 2024`, `1er mars`, `12 of March, 2024`, and `7, 8 et 9 mars` for its last day. */
const dayMonth = (source: Annotated, at: number, end: number): WrittenDate | undefined => {
  const inWords = wordsBeforeMonth(source, at, end) ?? ordinalDay(source, at);
  const day = numberIn(source, at) ?? inWords?.value;
  if (day === undefined || day < 1 || day > 31) return undefined;
  let to = inWords?.to ?? at + 1;
  if (
    to < end &&
    glued(source, to) &&
    source.tokens.kind[to] !== NUMBER &&
    source.word(to).length <= 3 &&
    source.at('month', to) === undefined
  )
    to++;
  // « this 5th day of March », « this 19 day of August »
  if (to < end && source.at('unit', to)?.value.unit === 'D' && (to > at + 1 || source.is(to + 1, 'of'))) to++;
  if (to < end && source.is(to, 'of')) to++;
  const month = to < end ? source.at('month', to) : undefined;
  if (month === undefined) return dayOfMonthSpokenOf(source, { from: at, to, day }, end);
  return withYear(source, { from: at, to: month.to, day, month: month.value.month }, end);
};

/** « le 8 du mois dernier », `the 8th of this month`. */
const dayOfMonthSpokenOf = (
  source: Annotated,
  { from, to, day }: Run & { day: number },
  end: number,
): WrittenDate | undefined => {
  const month = to < end && to > from + 1 ? source.at('relative_date', to) : undefined;
  return month === undefined || month.value.unit !== 'month' || month.value.before === true
    ? undefined
    : { from, to: month.to, day, monthShift: month.value.offset ?? 0 };
};

/** `this twenty-ninth day of February`. */
const ordinalDay = (source: Annotated, at: number): { value: number; to: number } | undefined => {
  const ordinal = source.at('ordinal', at);
  return ordinal !== undefined &&
    ordinal.value.value <= 31 &&
    source.at('unit', ordinal.to)?.value.unit === 'D'
    ? { value: ordinal.value.value, to: ordinal.to }
    : undefined;
};

/** `le vingt-six mai deux mille six`: the day in words, right before its month. */
const wordsBeforeMonth = (
  source: Annotated,
  at: number,
  end: number,
): { value: number; to: number } | undefined => {
  const count = source.at('count', at) ?? source.at('ordinal', at);
  if (
    count === undefined ||
    count.to >= end ||
    source.tokens.kind[at] === NUMBER ||
    ('quality' in count.value && count.value.quality !== undefined)
  )
    return undefined;
  const month = source.is(count.to, 'of') ? count.to + 1 : count.to;
  return source.at('month', month) === undefined ? undefined : { value: count.value.value, to: count.to };
};

/** `March 12, 2024`, `mars 2024`, `mars dernier`, `mars`. */
const monthFirst = (source: Annotated, at: number, end: number): WrittenDate | undefined => {
  const month = source.at('month', at);
  if (month === undefined) return undefined;
  const date: WrittenDate = { from: at, to: month.to, month: month.value.month };
  const day = month.to < end ? numberIn(source, month.to) : undefined;
  if (
    day !== undefined &&
    day >= 1 &&
    day <= 31 &&
    source.language.language.monthDay === true &&
    sameLine(source, month.to)
  ) {
    let to = month.to + 1;
    if (to < end && glued(source, to) && /^(st|nd|rd|th)$/.test(source.word(to))) to++;
    return withYear(source, { ...date, day, to }, end);
  }
  return withYear(source, date, end);
};

const withYear = (source: Annotated, date: WrittenDate, end: number): WrittenDate => {
  for (const at of [
    date.to,
    source.word(date.to) === ',' || source.is(date.to, 'of') ? date.to + 1 : date.to,
    pastTheWordYear(source, date.to),
  ]) {
    const year = at < end ? numberIn(source, at) : undefined;
    if (year !== undefined && isYear(year) && sameLine(source, at)) return { ...date, year, to: at + 1 };
    const said = at < end ? source.at('count', at) : undefined;
    if (
      said !== undefined &&
      said.value.quality === undefined &&
      said.value.value >= 1900 &&
      said.value.value <= 2100 &&
      source.tokens.kind[at] !== NUMBER
    )
      return { ...date, year: said.value.value, to: said.to };
  }
  return withRelativeYear(source, date, end) ?? withDirection(source, date);
};

/** `in the year two thousand and nine`, « de l’an deux mille neuf ». */
const pastTheWordYear = (source: Annotated, from: number): number => {
  let at = source.word(from) === ',' ? from + 1 : from;
  while (at < from + 3 && (source.is(at, 'of') || source.is(at, 'at') || source.is(at, 'determiner'))) at++;
  const unit = source.at('unit', at);
  return unit?.value.unit === 'Y' ? unit.to : from;
};

/** `September last year`, `25 April of this year`, `the first quarter of next year`. */
const withRelativeYear = (source: Annotated, date: WrittenDate, end: number): WrittenDate | undefined => {
  const at = source.is(date.to, 'of') || source.word(date.to) === ',' ? date.to + 1 : date.to;
  const year = at < end ? source.at('relative_date', at) : undefined;
  if (
    year === undefined ||
    year.value.unit !== 'year' ||
    year.value.days !== undefined ||
    (year.value.before !== true && !sameLine(source, at))
  )
    return undefined;
  return {
    ...date,
    to: year.to,
    yearShift: { offset: year.value.offset ?? 0, before: year.value.before === true },
  };
};

/** `mardi dernier`, `le 16 juillet dernier`, `last Tuesday`. */
const withDirection = (source: Annotated, date: WrittenDate): WrittenDate => {
  const after = source.at('direction', date.to);
  if (after !== undefined) return { ...date, to: after.to, direction: after.value.offset };
  const before = source.endingAt('direction', date.from);
  return before === undefined ? date : { ...date, from: before.from, direction: before.value.offset };
};

/** « la fin du mois de janvier »: the month is said. */
const namesItsMonth = (source: Annotated, at: number): boolean =>
  source.is(at, 'of') && source.at('month', at + 1) !== undefined;

const relative = (source: Annotated, at: number, end: number): WrittenDate | undefined => {
  const found = source.at('relative_date', at);
  if (found === undefined || found.to > end || namesItsMonth(source, found.to)) return undefined;
  return withDirection(source, { from: at, to: found.to, relative: found.value });
};

const season = (source: Annotated, at: number, end: number): WrittenDate | undefined => {
  const found = source.at('season', at);
  if (found === undefined) return undefined;
  const stretch = { from: at, to: found.to };
  return 'decade' in found.value
    ? { ...stretch, decade: found.value.decade }
    : withYear(source, { ...stretch, season: found.value.season }, end);
};

/** `on the 16th`: of the month spoken of. */
const dayAlone = (source: Annotated, at: number): WrittenDate | undefined => {
  const day = source.language.language.monthDay === true ? numberIn(source, at) : undefined;
  if (
    day === undefined ||
    day < 1 ||
    day > 31 ||
    !source.is(at - 1, 'determiner') ||
    !(source.is(at - 2, 'at') || source.is(at - 2, 'about'))
  )
    return undefined;
  const next = source.tokens.start[at + 2];
  if (!glued(source, at + 1) || !/^(st|nd|rd|th)$/.test(source.word(at + 1))) return undefined;
  return next !== undefined &&
    source.tokens.kind[at + 2] === 1 &&
    !source.is(at + 2, 'and') &&
    !source.is(at + 2, 'at')
    ? undefined
    : { from: at, to: at + 2, day };
};

const bareYear = (source: Annotated, at: number, end: number): WrittenDate | undefined => {
  const year = numberIn(source, at);
  if (year === undefined || !isYear(year) || source.word(at).length !== 4) return undefined;
  if (at > 0 && glued(source, at) && source.word(at - 1) !== '(' && source.tokens.kind[at - 1] !== 1)
    return undefined;
  if (at > 0 && glued(source, at) && source.tokens.kind[at - 1] === 1 && !source.word(at - 1).endsWith("'"))
    return undefined;
  if (
    at + 1 < end &&
    (source.at('personnel', at + 1) ?? source.at('currency', at + 1) ?? source.at('unit', at + 1)) !==
      undefined
  )
    return undefined;
  if (source.word(at + 1) === '/' || source.word(at - 1) === '/') return undefined;
  return { from: at, to: at + 1, year };
};

/** `du 12 au 14 mars 2024`, `22 – 30 avril`, `de janvier à juin 2024`, `2025-2026`. */
const throughAnother = (source: Annotated, date: WrittenDate, end: number): WrittenDate => {
  const at = date.to;
  if (at >= end) return date;
  const joined = glued(source, at) && source.tokens.kind[at] === NUMBER;
  const joins =
    joined ||
    /^[-–—]$/.test(source.text.charAt(source.tokens.start[at] as number)) ||
    source.is(at, 'to') ||
    source.is(at, 'at');
  if (!joins) return date;
  const second =
    joined && isYear(numberIn(source, at) ?? 0) && date.year !== undefined && date.month === undefined
      ? { from: at, to: at + 1, year: numberIn(source, at) as number }
      : (laterDay(source, date, joined ? at : at + 1, end) ?? dateAt(source, joined ? at : at + 1, end));
  if (second === undefined || second.weekday !== undefined || second.relative !== undefined) return date;
  if (date.year !== undefined && date.month === undefined && second.month !== undefined) return date;
  if (date.day !== undefined && second.day === undefined) return date;
  return { ...date, to: second.to, through: second };
};

/** `May 3-14, 2024`, `March 28 to 30`: the month is not said again. */
const laterDay = (
  source: Annotated,
  { day, month, year, from }: WrittenDate,
  at: number,
  end: number,
): WrittenDate | undefined => {
  const last = numberIn(source, at);
  if (
    source.at('month', from) === undefined ||
    month === undefined ||
    day === undefined ||
    year !== undefined
  )
    return undefined;
  return last !== undefined && last > day && last <= 31 && source.at('unit', at + 1) === undefined
    ? withYear(source, { from: at, to: at + 1, day: last, month }, end)
    : undefined;
};
