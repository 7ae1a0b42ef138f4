// Which day each written date is: missing years from the text or from publication, weekdays and "last month" counted from it.
import type { Annotated, DateValue, Mention } from '../annotated.ts';
import { writtenDates } from '../mentions/dates.ts';
import type { WrittenDate } from '../mentions/dates.ts';
import { dayBefore } from '../mentions/days-before.ts';

const DAY = 86_400_000;
/** A day without year may lie this far after publication before it is taken for the year before. */
const AHEAD_DAYS = 100;

interface Day {
  y: number;
  m: number;
  d: number;
}

export const resolveDates = (source: Annotated, published: string | undefined): void => {
  const today = dayOf(published);
  let previous: WrittenDate | undefined;
  const resolved: Mention<DateValue>[] = [];
  const written = writtenDates(source);
  for (const [index, found] of written.entries()) {
    const date = withYearOfNext(source, found, written[index + 1]);
    const future = isAhead(source, date);
    const edtf = edtfOf(source, date, today, previous, future);
    if (edtf === undefined) continue;
    const range = dayBefore(source, date);
    const value: DateValue = { edtf: range?.range ? fromDay(edtf, range.day) : edtf };
    const from = range?.range ? range.from : date.from;
    const mention = { from, to: date.to, value };
    if (source.is(from - 1, 'from') || source.is(from - 2, 'from')) value.bound = 'since';
    resolved.push(mention);
    if (range && !range.range)
      resolved.push({
        from: range.from,
        to: range.from + 1,
        value: { edtf: fromDay(edtf, range.day).split('/')[0] as string },
      });
    const known = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf);
    if (known && date.relative === undefined)
      previous = { ...date, year: Number(known[1]), ...(known[2] ? { month: Number(known[2]) } : {}) };
  }
  source.replaceAll('date', resolved);
};

/** « les 6 mars et 19 juin 1976 », `12 May, 3 June and 9 July 2011`: the year is said once, behind the last. */
const withYearOfNext = (source: Annotated, date: WrittenDate, next: WrittenDate | undefined): WrittenDate =>
  date.year === undefined &&
  date.yearShift === undefined &&
  date.day !== undefined &&
  date.month !== undefined &&
  date.through === undefined &&
  next?.year !== undefined &&
  next.month !== undefined &&
  next.day !== undefined &&
  next.month >= date.month &&
  next.from - date.to <= 2 &&
  (source.is(date.to, 'and') || source.isSign(date.to, ','))
    ? { ...date, year: next.year }
    : date;

const dayOf = (published: string | undefined): Day | undefined => {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  return found ? { y: Number(found[1]), m: Number(found[2]), d: Number(found[3]) } : undefined;
};

const two = (n: number) => String(n).padStart(2, '0');
const time = (day: Day) => Date.UTC(day.y, day.m - 1, day.d);
const fromTime = (ms: number): Day => {
  const date = new Date(ms);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
};
const shifted = (day: Day, days: number) => fromTime(time(day) + days * DAY);
const write = (day: Day) => `${day.y}-${two(day.m)}-${two(day.d)}`;

/** Does its clause speak of what is to come? */
const isAhead = (source: Annotated, date: WrittenDate): boolean => {
  const sentence = source.sentenceAt(date.from);
  const from = Math.max(sentence.from, date.from - 12);
  if (isAside(source, from, date) || isSignedAside(source, from, date)) return false;
  // `cleared on 15 March, will be laid before …`
  const to = isOfPast(source, date) ? date.from : Math.min(sentence.to, date.to + 8);
  return (
    source.any(from, to, 'future') ||
    source.any(from, to, 'future_of_past') ||
    source.any(from, to, 'obligation') ||
    source.any(from, to, 'plan') ||
    source.within('act', from, to).some((act) => AHEAD.has(act.value.tense)) ||
    source.within('doing', from, to).some((doing) => doing.value.tense === 'future')
  );
};

/** Right behind a verb in the past. */
const isOfPast = (source: Annotated, date: WrittenDate): boolean =>
  source
    .within('act', date.from - 3, date.from)
    .some(({ value, to }) => value.tense === 'past' && to >= date.from - 2);

/** `a plan for next year, signed by their deputies on Thursday`: behind the comma nothing is ahead. */
const isSignedAside = (source: Annotated, from: number, date: WrittenDate): boolean => {
  for (let at = date.from - 1; at > from; at--)
    if (source.isSign(at, ','))
      return (
        source.at('act', at + 1)?.value.tense === 'past' &&
        !source.any(at, date.from, 'future') &&
        !source.any(at, date.from, 'auxiliary')
      );
  return false;
};

/** « , arrivé à expiration en août, »: between commas with its participle. */
const isAside = (source: Annotated, from: number, date: WrittenDate): boolean => {
  if (!source.isSign(date.to, ',')) return false;
  const act = source.within('act', from, date.from).at(-1);
  return act?.value.tense === 'participle' && source.isSign(act.from - 1, ',');
};

const AHEAD = new Set(['future', 'conditional']);

const fromDay = (edtf: string, day: number): string => {
  const last = edtf.split('/').at(-1) as string;
  return `${last.slice(0, -2)}${two(day)}/${last}`;
};

const edtfOf = (
  source: Annotated,
  date: WrittenDate,
  today: Day | undefined,
  previous: WrittenDate | undefined,
  ahead: boolean,
): string | undefined => {
  if (date.through !== undefined) return rangeOf(source, date, today, previous, ahead);
  if (date.relative !== undefined) return relativeDay(date, today, previous);
  if (date.decade !== undefined) return `${Math.floor(date.decade / 10)}X`;
  if (date.season !== undefined)
    return seasonOf({ ...date, ...given(shiftedYear(date, today, previous)) }, today, ahead);
  if (date.monthShift !== undefined) return dayOfShiftedMonth(date, today);
  if (date.month === undefined && date.day === undefined && date.year === undefined)
    return weekdayOf(date, today, ahead);
  if (date.month === undefined && date.day !== undefined) return dayOfMonth(date, today, ahead);
  // « l’accord du 14 décembre »: named by a day that is over
  const isName =
    !ahead && date.direction === undefined && date.day !== undefined && source.is(date.from - 1, 'of');
  const year =
    date.year ??
    shiftedYear(date, today, previous) ??
    yearOf(isName ? { ...date, direction: -1 } : date, today, previous, ahead);
  const month = date.month === undefined ? '' : `-${two(date.month)}`;
  const day = date.day === undefined ? '' : `-${two(date.day)}`;
  if (year === undefined) return date.day === undefined ? undefined : `XXXX${month}${day}`;
  return `${year}${month}${day}`;
};

const shiftedYear = (
  date: WrittenDate,
  today: Day | undefined,
  previous: WrittenDate | undefined,
): number | undefined => {
  if (date.yearShift === undefined) return undefined;
  const from = date.yearShift.before ? previous?.year : today?.y;
  return from === undefined ? undefined : from + date.yearShift.offset;
};

/** The year that brings the day nearest to publication, rather before it than after. */
const yearOf = (
  date: WrittenDate,
  today: Day | undefined,
  previous: WrittenDate | undefined,
  ahead: boolean,
): number | undefined => {
  const month = date.month as number;
  if (today === undefined) return previous?.year;
  const at = (y: number) => Date.UTC(y, month - 1, date.day ?? 15);
  const now = time(today);
  if (date.direction === -1) return at(today.y) > now ? today.y - 1 : today.y;
  if (date.direction === 1) return at(today.y) < now ? today.y + 1 : today.y;
  // a narrative in an earlier year goes on in it: « en août 2023 … le 22 décembre »
  if (
    !ahead &&
    previous?.year !== undefined &&
    previous.year < today.y &&
    at(today.y) > now &&
    at(previous.year) <= now
  )
    return previous.year;
  if (ahead) return at(today.y) < now - 45 * DAY ? today.y + 1 : today.y;
  if (at(today.y) - now > AHEAD_DAYS * DAY) return today.y - 1;
  if (date.day === undefined && month > today.m) return today.y - 1;
  return today.y;
};

const rangeOf = (
  source: Annotated,
  date: WrittenDate,
  today: Day | undefined,
  previous: WrittenDate | undefined,
  ahead: boolean,
): string | undefined => {
  const { through, ...first } = date;
  const last = edtfOf(source, through as WrittenDate, today, previous, ahead);
  const year = /^\d{4}/.exec(last ?? '')?.[0];
  const start = { ...first };
  if (start.year === undefined && year !== undefined) start.year = Number(year);
  const opening = edtfOf(source, start, today, previous, ahead);
  return opening === undefined || last === undefined ? undefined : `${opening}/${last}`;
};

/** The last such weekday up to publication, or the next where the sentence looks ahead. */
const weekdayOf = (date: WrittenDate, today: Day | undefined, ahead: boolean): string | undefined => {
  if (today === undefined || date.weekday === undefined) return undefined;
  const of = new Date(time(today)).getUTCDay() || 7;
  const back = (of - date.weekday + 7) % 7;
  if (date.direction === 1 || (ahead && date.direction === undefined))
    return write(shifted(today, back === 0 ? (date.direction === 1 ? 7 : 0) : 7 - back));
  if (date.direction === -1) return write(shifted(today, back === 0 ? -7 : -back));
  return write(shifted(today, -back));
};

const dayOfMonth = (date: WrittenDate, today: Day | undefined, ahead: boolean): string | undefined => {
  if (today === undefined) return undefined;
  let candidate: Day = { y: today.y, m: today.m, d: date.day as number };
  if (!ahead && candidate.d > today.d + 14)
    candidate = {
      ...candidate,
      m: candidate.m === 1 ? 12 : candidate.m - 1,
      y: candidate.m === 1 ? candidate.y - 1 : candidate.y,
    };
  return write(candidate);
};

const relativeDay = (
  date: WrittenDate,
  today: Day | undefined,
  previous: WrittenDate | undefined,
): string | undefined => {
  const { days, unit, offset = 0, before } = date.relative ?? {};
  const from =
    before && previous?.day !== undefined && previous.month !== undefined && previous.year !== undefined
      ? { y: previous.year, m: previous.month, d: previous.day }
      : today;
  if (from === undefined) return undefined;
  // « un an plus tard » than what nobody dated
  if (
    before &&
    unit !== undefined &&
    (previous?.year === undefined || (unit !== 'year' && previous.month === undefined))
  )
    return undefined;
  if (days !== undefined) return write(shifted(from, days));
  const move = date.direction ?? offset;
  if (unit === 'year') return String((before ? (previous?.year ?? from.y) : from.y) + move);
  if (unit === 'month') {
    // `two months later`, of a month without a day
    const start =
      before && previous?.month !== undefined && previous.year !== undefined
        ? { y: previous.year, m: previous.month }
        : from;
    const month = start.m - 1 + move;
    return `${start.y + Math.floor(month / 12)}-${two((((month % 12) + 12) % 12) + 1)}`;
  }
  const monday = shifted(from, 1 - (new Date(time(from)).getUTCDay() || 7) + move * 7);
  if (unit === 'week' && date.weekday !== undefined) return write(shifted(monday, date.weekday - 1));
  if (unit === 'weekend') return `${write(shifted(monday, 5))}/${write(shifted(monday, 6))}`;
  return unit === 'week' ? `${write(monday)}/${write(shifted(monday, 6))}` : undefined;
};

const given = (year: number | undefined) => (year === undefined ? {} : { year });

/** Quarters of a year, 33–36 as in EDTF, are written as their months. */
const FIRST_QUARTER = 33;

const FIRST_SEASON = 21;
const FIRST_HALF = 40;

const seasonOf = (date: WrittenDate, today: Day | undefined, ahead: boolean): string | undefined => {
  const season = date.season as number;
  const year = date.year ?? (today === undefined ? undefined : yearOfSeason(date, today, ahead));
  if (year === undefined) return undefined;
  if (season >= FIRST_HALF) return monthsOf(year, (season - FIRST_HALF) * 6 + 1, 6);
  return season >= FIRST_QUARTER ? monthsOf(year, (season - FIRST_QUARTER) * 3 + 1, 3) : `${year}-${season}`;
};

const monthsOf = (year: number, first: number, many: number): string =>
  `${year}-${two(first)}/${year}-${two(first + many - 1)}`;

/** The one that begins last before publication or, where the clause looks ahead, ends first after it. */
const yearOfSeason = (
  { season = FIRST_SEASON, direction }: WrittenDate,
  today: Day,
  ahead: boolean,
): number => {
  const [first, months] =
    season >= FIRST_HALF
      ? [(season - FIRST_HALF) * 6 + 1, 6]
      : season >= FIRST_QUARTER
        ? [(season - FIRST_QUARTER) * 3 + 1, 3]
        : [(season - FIRST_SEASON) * 3 + 3, 3];
  const isOver = first + months - 1 < today.m;
  const isBegun = first <= today.m;
  if (direction === 1) return isBegun ? today.y + 1 : today.y;
  if (direction === -1) return isOver ? today.y : today.y - 1;
  if (ahead) return isOver ? today.y + 1 : today.y;
  return isBegun ? today.y : today.y - 1;
};

const dayOfShiftedMonth = (
  { day, monthShift = 0 }: WrittenDate,
  today: Day | undefined,
): string | undefined => {
  if (today === undefined) return undefined;
  const month = today.y * 12 + today.m - 1 + monthShift;
  return write({ y: Math.floor(month / 12), m: (month % 12) + 1, d: day as number });
};
