// The state of a view lives in its address: filters, the day asked about (`on`), what the register knew (`known`), tabs.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

export type Search = Record<string, string | string[]>;
export type SearchChange = Record<string, string | readonly string[] | undefined | null>;

/** `?state=KZ&state=TR&q=a` → `{state: ['KZ','TR'], q: 'a'}`. */
export function parseSearch(text: string): Search {
  const found: Search = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

/** The way back; names without a value are left out. */
export function searchText(search: SearchChange): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value ?? []].flat()) if (one !== '') words.append(name, String(one));
  }
  const text = words.toString();
  return text ? `?${text}` : '';
}

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

/** What every link carries along, so that a chosen day survives going from page to page. */
export function useCarried(): Search {
  const { on, known } = useMoment();
  return { ...(on ? { on } : {}), ...(known ? { known } : {}) };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Today in this browser's time zone, `2026-11-21`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
