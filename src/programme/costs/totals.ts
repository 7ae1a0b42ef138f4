// Sums of money: one total a currency; a converted one only where every line has its own dated rate, and the rates are printed.
import type { RecordOf } from '../records/fields.ts';
import type { Day } from '../records/record.ts';
import type { Money } from './cost.ts';
import { minorDigits } from './currencies.ts';

type Rate = RecordOf<'rate'>;
export interface Dated extends Money {
  day?: Day | undefined;
}

export interface Totals {
  perCurrency: Money[];
  /** Only where every line could be converted. */
  converted?: Money;
  ratesUsed: Rate[];
  /** Lines that had no rate of their day. */
  withoutRate: Dated[];
}

/** A rate is never inverted nor chained. `pick` names a rate for a currency whatever its day (a rule the user names). */
export function totalOf(
  lines: readonly Dated[],
  into?: string,
  rates: readonly Rate[] = [],
  pick?: Rate['kind'],
): Totals {
  const perCurrency = sums(lines);
  if (!into) return { perCurrency, ratesUsed: [], withoutRate: [] };
  const converted = lines.map((line) => ({ line, rate: rateFor(line, into, rates, pick) }));
  const withoutRate = converted
    .filter(({ line, rate }) => line.currency !== into && !rate)
    .map(({ line }) => line);
  const ratesUsed = [...new Set(converted.flatMap(({ rate }) => rate ?? []))];
  if (withoutRate.length > 0) return { perCurrency, ratesUsed: [], withoutRate };
  const minor = converted.reduce(
    (sum, { line, rate }) => sum + (rate ? convert(line, rate) : BigInt(line.minor)),
    0n,
  );
  return { perCurrency, converted: { minor: Number(minor), currency: into }, ratesUsed, withoutRate };
}

const rateFor = (line: Dated, into: string, rates: readonly Rate[], pick?: Rate['kind']): Rate | undefined =>
  line.currency === into
    ? undefined
    : rates.find(
        (rate) =>
          rate.from === line.currency &&
          rate.to === into &&
          (pick ? rate.kind === pick : rate.day === line.day || rate.kind === 'fixed'),
      );

function sums(lines: readonly Dated[]): Money[] {
  const byCurrency = new Map<string, number>();
  for (const { currency, minor } of lines) byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + minor);
  return [...byCurrency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, minor]) => ({ currency, minor }));
}

/** Exact: the decimal rate as a fraction, half a minor unit rounded away from zero. */
function convert({ minor, currency }: Money, rate: Rate): bigint {
  const [whole = '0', fraction = ''] = rate.rate.split('.');
  const numerator = BigInt(whole + fraction) * BigInt(minor) * 10n ** BigInt(minorDigits(rate.to));
  const denominator = 10n ** BigInt(fraction.length + minorDigits(currency));
  const half = denominator / 2n;
  return numerator >= 0n ? (numerator + half) / denominator : -((-numerator + half) / denominator);
}
