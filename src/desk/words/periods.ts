// Durations and days as a person says them, in French and English.
import { readPeriod } from '../../time/period.ts';
import { both, type Label, type Language } from '../../vocabulary/labels/label.ts';

const UNITS: Record<'years' | 'months' | 'days', [one: Label, many: Label]> = {
  years: [both('an', 'year'), both('ans', 'years')],
  months: [both('mois', 'month'), both('mois', 'months')],
  days: [both('jour', 'day'), both('jours', 'days')],
};

const count = (n: number, unit: keyof typeof UNITS, language: Language) =>
  n === 0 ? [] : [`${n} ${UNITS[unit][Math.abs(n) === 1 ? 0 : 1][language]}`];

/** `P1Y6M` → « 1 an 6 mois ». What is no duration stays as it is. */
export function sayPeriod(text: string, language: Language): string {
  const period = readPeriod(text);
  if (!period) return text;
  const years = Math.trunc(period.months / 12);
  const said = [
    ...count(years, 'years', language),
    ...count(period.months - years * 12, 'months', language),
    ...count(period.days, 'days', language),
  ];
  return said.join(' ') || count(0.5, 'days', language).join(' ').replace('0.5', '0');
}

/** `entry into force + 5 years − 1 day`: a day counted from one that is not known yet. */
export function sayCount(
  from: string,
  counted: { add: string[]; subtract: string[]; days: number },
  language: Language,
): string {
  const { add, subtract, days } = counted;
  return [
    from,
    ...add.map((period) => `+ ${sayPeriod(period, language)}`),
    ...subtract.map((period) => `− ${sayPeriod(period, language)}`),
    ...(days === 0 ? [] : [`${days < 0 ? '−' : '+'} ${count(Math.abs(days), 'days', language).join('')}`]),
  ].join(' ');
}
