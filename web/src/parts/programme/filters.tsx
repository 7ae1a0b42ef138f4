// Which States and which year: kept in the address, as everything a page shows.
import { Select } from '@mantine/core';
import { useView, today } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../labels.ts';
import type { Activities } from './types.ts';
import { programmeWords } from './words.ts';

/** Pairs there are in the programme, `KZ-TR`. */
export function usePairs(): { value: string; label: string }[] {
  const { data } = useApi<Activities>('/programme/activities');
  const { state } = useLabels();
  const pairs = new Set(
    (data?.rows ?? []).flatMap((row) => {
      const states = [...new Set(row.states.map((each) => each.state))].sort();
      return states.flatMap((a, i) => states.slice(i + 1).map((b) => `${a}-${b}`));
    }),
  );
  return [...pairs].sort().map((value) => ({ value, label: value.split('-').map(state).join(' – ') }));
}

export const useYear = (): string => {
  const { one } = useView();
  return one('year') ?? (one('on') ?? today()).slice(0, 4);
};

export function ProgrammeFilters({ year = true, pair = true }: { year?: boolean; pair?: boolean }) {
  const words = useWords(programmeWords);
  const { one, put } = useView();
  const pairs = usePairs();
  const shown = useYear();
  const years = [-3, -2, -1, 0, 1, 2].map((n) => String(Number(today().slice(0, 4)) + n));
  return (
    <>
      {pair && (
        <Select
          aria-label={words.pair}
          placeholder={words.pair}
          data={pairs}
          value={one('pair') ?? null}
          onChange={(value) => put({ pair: value })}
          clearable
          w={210}
        />
      )}
      {year && (
        <Select
          aria-label={words.year}
          data={[...new Set([...years, shown])].sort()}
          value={shown}
          onChange={(value) => put({ year: value })}
          w={90}
        />
      )}
    </>
  );
}
