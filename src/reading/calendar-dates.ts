// Calendar dates as pages write them (`7 mars 2024`, `Sep 30`, `07.03.2024`, `2024-03-07`), month names from ICU.

/** A date found in a stretch of text; `year` absent where the page gives only day and month. */
export interface FoundDate {
  start: number;
  end: number;
  year?: number;
  month: number;
  day: number;
}

/** Locales whose month names, long and short, are recognised. */
const LOCALES =
  'fr en ru tr kk uz uz-Cyrl az ar ar-SY ar-MA es de it pt uk ky tg tk be hy ka nl pl ro el fa'.split(' ');

let monthNames: Map<string, number> | undefined;

const plain = (word: string) =>
  word
    .toLocaleLowerCase('und')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[.’'ʼ]/g, '');

function months(): Map<string, number> {
  if (monthNames) return monthNames;
  monthNames = new Map([['sept', 9]]);
  for (const locale of LOCALES)
    for (const style of ['long', 'short'] as const) addMonths(monthNames, locale, style);
  return monthNames;
}

/** With a day (`12 мая`) and alone (`май`): inflected languages have both. */
function addMonths(names: Map<string, number>, locale: string, style: 'long' | 'short'): void {
  const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC', calendar: 'gregory' });
  const dated = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: style,
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  for (let month = 1; month <= 12; month += 1) {
    const date = new Date(Date.UTC(2023, month - 1, 15));
    const parts = dated.formatToParts(date).filter(({ type }) => type === 'month');
    for (const name of [alone.format(date), ...parts.map(({ value }) => value)]) {
      const key = plain(name);
      if (key.length > 2 && !/\d/.test(key) && !names.has(key)) names.set(key, month);
    }
  }
}

/** `7 mars 2024`, `1er mars`, `12-го мая 2024`, `20 de mayo de 2024`, `21 Mayıs 2024` */
const DAY_FIRST =
  /(?<![\d.:])(\d{1,2})(?:er|st|nd|rd|th|º|\.|-го|-да|-de|-də)?\s*(?:de\s+|of\s+)?(\p{L}[\p{L}\p{M}’']{2,})\.?(?:,?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d))?/gu;
/** Months of two words: `18 كانون الأول 2013` */
const TWO_WORD_MONTH =
  /(?<!\d)(\d{1,2})\s+(\p{Script=Arabic}{3,}\s\p{Script=Arabic}{3,})(?:\s+((?:19|20)\d\d)(?!\d))?/gu;
/** `Sep 30, 2024`, `November 14 2024` */
// Figures are looked for first, the word before them after: texts hold more words than figures.
const MONTH_FIRST =
  /(?=\d)(?<=(\p{L}[\p{L}\p{M}]{2,14})\.?\s{1,3})(\d{1,2})(?:st|nd|rd|th)?(?![\d:.])(?:,?\s+((?:19|20)\d\d)(?!\d))?/gu;
/** `2024-03-07`, `2024/03/07`, `2024.03.07` */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
/** `07.03.2024`, `12/05/2025`, `01/04/25`, `23/12` */
const NUMERIC = /(?<![\d.,/:-])(\d{1,2})([./-])(\d{1,2})(?:\2((?:19|20)\d\d|\d\d))?(?![\d/]|[.,]\d)/g;
/** `2025 жылғы 16 желтоқсан`, `2025-ci il 16 dekabr`, `2023 yil 12 dekabr` */
const YEAR_WORD_DAY =
  /(?<!\d)((?:19|20)\d\d)[-\s]?\p{L}{0,8}(?:\s+\p{L}{1,8})?\s+(\d{1,2})[-\s]+(\p{L}[\p{L}\p{M}]{2,})/gu;

/** Every date of a short text, in order, none inside another. Day before month where both could be either. */
export function findDates(text: string): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const hasYear = /(?:19|20)\d\d/.test(text);
  const found: FoundDate[] = [];
  const keep = (match: RegExpExecArray, year: string | undefined, month: number | undefined, day: string) => {
    const date = asDate(match, year, month, Number(day));
    if (date && !found.some(({ start, end }) => date.start < end && start < date.end)) found.push(date);
  };
  if (hasYear)
    for (const match of matchesOf(YEAR_WORD_DAY, text)) keep(match, match[1], monthOf(match[3]!), match[2]!);
  if (/\p{Script=Arabic}/u.test(text))
    for (const match of matchesOf(TWO_WORD_MONTH, text)) keep(match, match[3], monthOf(match[2]!), match[1]!);
  for (const match of matchesOf(DAY_FIRST, text)) keep(match, match[3], monthOf(match[2]!), match[1]!);
  for (const match of matchesOf(MONTH_FIRST, text))
    keep(fromMonth(text, match), match[3], monthOf(match[1]!), match[2]!);
  if (hasYear)
    for (const match of matchesOf(YEAR_FIRST, text)) keep(match, match[1], Number(match[2]), match[3]!);
  if (/\d[./-]\d/.test(text))
    for (const match of matchesOf(NUMERIC, text)) {
      // `9.3` and `12-5` alone are numbers; a day and month alone need the slash.
      if (match[4] === undefined && match[2] !== '/') continue;
      const year = match[4]?.length === 2 ? `20${match[4]}` : match[4];
      if (Number(match[3]) <= 12) keep(match, year, Number(match[3]), match[1]!);
      else keep(match, year, Number(match[1]), match[3]!);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** As `matchAll`, which makes a new expression each time. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

/** The match as it stands in the text, its month counted. */
function fromMonth(text: string, match: RegExpExecArray): RegExpExecArray {
  const start = text.lastIndexOf(match[1]!, match.index);
  match[0] = text.slice(start, match.index + match[0].length);
  match.index = start;
  return match;
}

const monthOfWord = new Map<string, number | undefined>();

/** The month that a word names; each word is looked at once. */
function monthOf(word: string): number | undefined {
  const known = monthOfWord.get(word);
  if (known !== undefined || monthOfWord.has(word)) return known;
  if (monthOfWord.size > 20_000) monthOfWord.clear();
  const month = findMonth(word);
  monthOfWord.set(word, month);
  return month;
}

/** Inflected names: the longest known beginning of at least four letters (`желтоқсандағы`, `dekabrda`). */
function findMonth(word: string): number | undefined {
  const names = months();
  const key = plain(word);
  const exact = names.get(key);
  if (exact !== undefined) return exact;
  for (let length = key.length - 1; length >= Math.max(4, key.length - 5); length -= 1) {
    const found = names.get(key.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

function asDate(
  match: RegExpExecArray,
  year: string | undefined,
  month: number | undefined,
  day: number,
): FoundDate | undefined {
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const end = match.index + match[0].trimEnd().length;
  return { start: match.index, end, month, day, ...(year ? { year: Number(year) } : {}) };
}

const two = (value: number) => String(value).padStart(2, '0');

/** EDTF: `2024-03-07`, or `XXXX-03-07` where no year is known. */
export const edtfOf = ({ year, month, day }: Pick<FoundDate, 'year' | 'month' | 'day'>) =>
  `${year ?? 'XXXX'}-${two(month)}-${two(day)}`;
