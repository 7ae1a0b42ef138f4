// Writes an EDTF date as a reader of French or English would: `2023-12-12` → "12 December 2023", `2023~` → "about 2023".
import type { Language } from '../words/words.ts';

const WORDS = {
  fr: {
    about: (x: string) => `vers ${x}`,
    perhaps: (x: string) => `${x} ?`,
    noYear: (x: string) => `${x} (année non indiquée)`,
    noDay: (x: string) => `${x} (jour non indiqué)`,
    decade: (x: string) => `années ${x}`,
    between: (a: string, b: string) => `${a} – ${b}`,
    from: (a: string) => `à partir du ${a}`,
    until: (b: string) => `jusqu’au ${b}`,
    or: ' ou ',
    unknown: 'date inconnue',
    seasons: ['printemps', 'été', 'automne', 'hiver'],
  },
  en: {
    about: (x: string) => `about ${x}`,
    perhaps: (x: string) => `${x}?`,
    noYear: (x: string) => `${x} (year not given)`,
    noDay: (x: string) => `${x} (day not given)`,
    decade: (x: string) => `${x}s`,
    between: (a: string, b: string) => `${a} – ${b}`,
    from: (a: string) => `from ${a}`,
    until: (b: string) => `until ${b}`,
    or: ' or ',
    unknown: 'date unknown',
    seasons: ['spring', 'summer', 'autumn', 'winter'],
  },
};

// Making a formatter costs a hundred times what using it does, and a list shows dozens of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.day} ${options.month} ${options.year}`;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', { timeZone: 'UTC', ...options });
  formats.set(key, known);
  return known;
}

const format = (language: Language, options: Intl.DateTimeFormatOptions, y: number, m = 1, d = 1) =>
  formatFor(language, options).format(Date.UTC(y, m - 1, d));

// French says the first of a month as an ordinal: `1 déc. 2022` → "1er déc. 2022", `1–3 juin` → "1er–3 juin".
const firstDay = (text: string, language: Language): string =>
  language === 'fr' ? text.replaceAll(/(?<!\d)1(?=[\s–])/gu, '1er') : text;

// `2023-12-12`, `2023-12`, `2023`, `XXXX-12-23`, `2023-XX`, `201X`, `2023-21`
const POINT = /^(\d{3}[\dX]|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/;

function pointText(text: string, language: Language, month: 'short' | 'long'): string {
  const found = POINT.exec(text);
  const words = WORDS[language];
  if (!found) return text;
  const [, year = '', mm = 'XX', dd = 'XX'] = found;
  const m = Number(mm);
  if (year === 'XXXX' && m) {
    const day: Intl.DateTimeFormatOptions = dd === 'XX' ? { month } : { month, day: 'numeric' };
    return words.noYear(firstDay(format(language, day, 2024, m, Number(dd) || 1), language));
  }
  if (year.endsWith('X')) return year === 'XXXX' ? words.unknown : words.decade(`${year.slice(0, 3)}0`);
  if (mm === 'XX') return year;
  if (m >= 21 && m <= 24) return `${words.seasons[m - 21]} ${year}`;
  if (m < 1 || m > 12) return text;
  if (dd === 'XX') return format(language, { month, year: 'numeric' }, Number(year), m);
  return firstDay(
    format(language, { day: 'numeric', month, year: 'numeric' }, Number(year), m, Number(dd)),
    language,
  );
}

// `2024-06-16/2024-06-18` → "16–18 June 2024": what both ends share is said once.
function rangeText(a: string, b: string, language: Language, month: 'short' | 'long'): string | undefined {
  const plain = /^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/;
  if (!plain.test(a) || !plain.test(b) || a.length !== b.length || a > b) return undefined;
  const options: Intl.DateTimeFormatOptions = { month, year: 'numeric' };
  if (a.length === 10) options.day = 'numeric';
  return firstDay(formatFor(language, options).formatRange(Date.parse(a), Date.parse(b)), language);
}

const open = (end: string): boolean => end === '' || end === '..';

/** A reader's form of an EDTF date. What it cannot read it gives back as it stands. */
export function edtfText(edtf: string, language: Language, month: 'short' | 'long' = 'short'): string {
  const words = WORDS[language];
  const text = edtf.trim();
  if (text === '' || text === '..') return words.unknown;
  const list = /^[[{](.+)[\]}]$/.exec(text)?.[1];
  if (list) {
    const parts = list.split(list.includes('..') ? '..' : ',').map((x) => edtfText(x, language, month));
    return list.includes('..') ? words.between(parts[0] ?? '', parts[1] ?? '') : parts.join(words.or);
  }
  if (text.includes('/')) {
    const [a = '', b = ''] = text.split('/');
    if (open(b)) return words.from(edtfText(a, language, month));
    if (open(a)) return words.until(edtfText(b, language, month));
    return (
      rangeText(a, b, language, month) ??
      words.between(edtfText(a, language, month), edtfText(b, language, month))
    );
  }
  const mark = /[~?%]$/.exec(text)?.[0];
  const plain = pointText(text.replaceAll(/[~?%]/g, ''), language, month);
  if (mark === '~') return words.about(plain);
  return mark ? words.perhaps(mark === '%' ? words.about(plain) : plain) : plain;
}

/** `P5Y` → "5 years", `P1Y6M` → "1 year 6 months"; `same`: as long as the term itself. */
export function periodText(period: string, language: Language): string {
  if (period === 'same') return language === 'fr' ? 'égale à la durée' : 'equal to the term';
  const units =
    language === 'fr'
      ? { Y: ['an', 'ans'], M: ['mois', 'mois'], W: ['semaine', 'semaines'], D: ['jour', 'jours'] }
      : { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'] };
  const found = [...period.matchAll(/(\d+)([YMWD])/g)];
  if (!/^P(\d+[YMWD])+$/.test(period)) return period;
  return found
    .map(([, n = '', unit = 'D']) => `${n} ${units[unit as keyof typeof units][n === '1' ? 0 : 1]}`)
    .join(' ');
}

const INSTANT = { dateStyle: 'medium', timeStyle: 'short' } as const;
const INSTANTS = {
  fr: new Intl.DateTimeFormat('fr', INSTANT),
  en: new Intl.DateTimeFormat('en-GB', INSTANT),
};

/** The instant something was recorded, in the reader's own time zone: "21 Nov 2026, 20:42". */
export function instantText(instant: string, language: Language): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : INSTANTS[language].format(at);
}
