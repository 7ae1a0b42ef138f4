// The date that a page's address carries: `/2019/1223/`, `/2024/11/04/`, `/2025-10-08-title.html`, `/20240307/`, `/2024/05/`.

export interface AddressDate {
  year: number;
  month: number;
  day?: number;
}

const YEAR = '(19[89]\\d|20[0-4]\\d)';
/** Most telling first; the last gives a month only. */
const FORMS: [pattern: RegExp, order: 'ymd' | 'dmy'][] = [
  [new RegExp(`(?<!\\d)${YEAR}[-/_.](\\d{1,2})[-/_.](\\d{1,2})(?!\\d)`), 'ymd'],
  [new RegExp(`(?<!\\d)${YEAR}[-/](\\d\\d)(\\d\\d)(?!\\d)`), 'ymd'],
  [new RegExp(`(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]${YEAR}(?!\\d)`), 'dmy'],
  [new RegExp(`(?<!\\d)${YEAR}(\\d\\d)(\\d\\d)(?!\\d)`), 'ymd'],
  [new RegExp(`(?<!\\d)${YEAR}[-/](\\d\\d)(?=/)`), 'ymd'],
];

export function dateInAddress(url: string | undefined): AddressDate | undefined {
  if (!url) return undefined;
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  for (const [pattern, order] of FORMS) {
    const found = pattern.exec(path);
    if (!found) continue;
    const [a, b, c] = found.slice(1).map(Number) as [number, number, number | undefined];
    const date = order === 'ymd' ? { year: a, month: b, day: c } : { year: c!, month: b, day: a };
    if (
      date.month >= 1 &&
      date.month <= 12 &&
      (date.day === undefined || (date.day >= 1 && date.day <= 31))
    ) {
      const { day, ...month } = date;
      return day === undefined || Number.isNaN(day) ? month : { ...month, day };
    }
  }
  return undefined;
}
