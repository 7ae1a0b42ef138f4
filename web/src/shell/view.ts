// The state of a view lives in its address: filters, the day asked about (`on`), what the register knew (`known`), tabs.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { createContext, createElement, useCallback, useContext, useMemo, type ReactNode } from 'react';
import type { Search, SearchChange } from './search-text.ts';

export { parseSearch, searchText, type Search, type SearchChange } from './search-text.ts';

/** Read and change the address. `put` keeps everything it does not name; `back` leaves a step for the back button. */
export function useView() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const put = useCallback(
    (changes: SearchChange, { back = true }: { back?: boolean } = {}) => {
      void navigate({
        to: '.',
        search: ((before: Search) => ({ ...before, ...changes })) as never,
        hash: true,
        replace: !back,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const one = (name: string): string | undefined => [search[name] ?? []].flat()[0];
  const all = (name: string): string[] => [search[name] ?? []].flat();
  return { search, put, one, all };
}

/** The legal moment asked about and what the register held by then; absent means today. */
export function useMoment(): { on: string | undefined; known: string | undefined } {
  const { one } = useView();
  return { on: one('on'), known: one('known') };
}

const Carried = createContext<Search>({});

/** The chosen day, once for all links of the page: so many listeners to the address would make every click slow. */
export function CarriedMoment({ children }: { children: ReactNode }) {
  const { on, known } = useMoment();
  const carried = useMemo(() => ({ ...(on ? { on } : {}), ...(known ? { known } : {}) }), [on, known]);
  return createElement(Carried, { value: carried }, children);
}

/** What every link carries along, so that a chosen day survives going from page to page. */
export const useCarried = (): Search => useContext(Carried);

const two = (n: number): string => String(n).padStart(2, '0');

/** Today in this browser's time zone, `2026-11-21`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
