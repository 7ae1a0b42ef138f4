// Words for the programme's codes, titles in the reader's language, and money as it is written.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../api/client.ts';
import { useLanguage } from '../../words/language.tsx';
import type { Language } from '../../words/words.ts';
import type { Money } from './types.ts';

type Lists = Record<string, Record<string, Record<Language, string>>>;

/** `1512500000` tiyn → "15,125,000.00 KZT", with the digits of the currency. */
export function moneyText({ minor, currency }: Money, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code' });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

export function useProgrammeLabels() {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['/programme/vocabulary'],
    queryFn: () => ask<Lists>('/programme/vocabulary'),
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return useMemo(() => {
    const word = (list: string, code: string): string => data?.[list]?.[code]?.[language] ?? code;
    const options = (list: string) =>
      Object.entries(data?.[list] ?? {}).map(([value, words]) => ({ value, label: words[language] }));
    const title = (titles: Record<string, string> | undefined): string =>
      titles?.[language] ?? titles?.['en'] ?? Object.values(titles ?? {})[0] ?? '–';
    const money = (amount: Money): string => moneyText(amount, language);
    const moneys = (amounts: readonly Money[]): string =>
      amounts.length ? amounts.map(money).join(' + ') : '–';
    return { word, options, title, money, moneys, language };
  }, [data, language]);
}
