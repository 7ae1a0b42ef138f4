// Which sums are named: `85 millions d’euros`, `mille deux cents (1 200) dollars`, `$35 million`.
import type { Annotated } from '../annotated.ts';

export const findMoney = (source: Annotated): void => {
  for (const currency of source.all('currency')) {
    const before =
      source.endingAt('count', currency.from) ??
      // « 3 millions de dollars »: both the number and the currency may be known with their `de`
      (source.is(currency.from, 'of') ? source.endingAt('count', currency.from + 1) : undefined) ??
      (source.is(currency.from - 1, 'of') ? source.endingAt('count', currency.from - 1) : undefined);
    const after = before === undefined ? source.at('count', currency.to) : undefined;
    const count = before ?? after;
    if (count === undefined) continue;
    const code = codeOf(source, currency.value);
    if (code === undefined) continue;
    const from = Math.min(count.from, currency.from);
    source.add('money', {
      from,
      to: Math.max(count.to, currency.to),
      value: { amount: count.value.value, currency: code },
    });
  }
};

/** Francs and pounds are those of a State that the text names, the first of them where there are several. */
const codeOf = (
  source: Annotated,
  { code, byState }: { code: string; byState?: Readonly<Record<string, string>> },
): string | undefined => {
  if (byState === undefined) return code;
  const state = source.all('state').find(({ value }) => byState[value.code] !== undefined);
  return state === undefined ? code || undefined : byState[state.value.code];
};
