// Search from anywhere (Ctrl-K): results as one types, Enter opens, the last line leads to the full page.
import { Spotlight, spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/client.ts';
import type { SearchHit } from '../api/types.ts';
import { capital, stateName, useLabels } from '../parts/labels.ts';
import { Marked } from '../parts/marked.tsx';
import { pathOf } from '../parts/to.tsx';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/language.tsx';
import { useCarried } from './view.ts';
import { shellWords } from './words.ts';

export const openSearch = (): void => spotlight.open();

export interface SearchAnswer {
  total: number;
  /** There are more than `total`. */
  atLeast: boolean;
  order: 'weight' | 'titles' | 'newest';
  hits: SearchHit[];
  /** Words that no text has, and the nearest ones that were looked for as well. */
  corrected: { word: string; as: string[] }[];
  facets?: { name: string; values: { value: string; count: number }[] }[];
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** States whose name begins as typed: found in this browser, before any answer comes. */
function statesLike(typed: string, options: { value: string; label: string }[]): SearchHit[] {
  const wanted = fold(typed.trim());
  if (wanted.length < 2) return [];
  return options
    .filter(({ label }) => fold(label).startsWith(wanted))
    .slice(0, 3)
    .map(({ value, label }) => ({
      kind: 'state',
      id: value,
      title: label,
      snippet: '',
      marks: [],
      states: [],
      score: 1,
    }));
}

/** Letters typed after Ctrl-K and before the box has the focus are not lost. */
function useEarlyLetters(opened: boolean, add: (letter: string) => void): void {
  useEffect(() => {
    if (!opened) return;
    const catchLetter = (event: KeyboardEvent) => {
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isLetter || document.activeElement instanceof HTMLInputElement) return;
      event.preventDefault();
      event.stopPropagation();
      add(event.key);
    };
    window.addEventListener('keydown', catchLetter, true);
    return () => window.removeEventListener('keydown', catchLetter, true);
  }, [opened, add]);
}

export function Search() {
  const words = useWords(shellWords);
  const { label, stateOptions, language } = useLabels();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(false);
  const addLetter = useCallback((letter: string) => setTyped((before) => before + letter), []);
  useEarlyLetters(opened, addLetter);
  const navigate = useNavigate();
  const carried = useCarried();
  const { data } = useQuery({
    queryKey: ['/search', typed, language],
    queryFn: ({ signal }) =>
      ask<SearchAnswer>('/search', { query: { q: typed, limit: 12, lang: language }, signal }),
    enabled: typed.trim().length > 1,
    placeholderData: keepPreviousData,
  });
  const asked = typed.trim().length > 1;
  const states = statesLike(typed, stateOptions());
  const hits = asked
    ? [...states, ...(data?.hits ?? []).filter((hit) => !states.some((s) => s.id === hit.id))]
    : [];
  const go = (path: string, search: Record<string, string> = {}) => {
    spotlight.close();
    void navigate({ to: path as never, search: { ...carried, ...search } as never });
  };
  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => setOpened(false)}
      shortcut={['mod + K']}
      maxHeight={480}
      scrollable
      size={620}
    >
      <Spotlight.Search
        placeholder={words.typeToSearch}
        aria-label={words.searchLabel}
        leftSection={<IconSearch size={16} />}
      />
      <Spotlight.ActionsList>
        {hits.map((hit) => (
          <Spotlight.Action
            className="search-hit"
            key={`${hit.kind} ${hit.id}`}
            onClick={() => go(pathOf(hit.kind, hit.id))}
          >
            <span className="hit">
              <span className="hit-kind quiet">
                {capital(hit.kind === 'state' ? label('entity', 'state') : label('entity', hit.kind))}
              </span>
              <span>
                <span className="hit-title">{capital(hit.title)}</span>
                {hit.snippet && hit.snippet !== hit.title && (
                  <span className="hit-snippet quiet">
                    <Marked text={hit.snippet} marks={hit.marks} />
                  </span>
                )}
              </span>
              <span className="quiet small">
                {hit.date ? (
                  <When edtf={hit.date} />
                ) : (
                  hit.states
                    .map((s) => stateName(s, language))
                    .slice(0, 2)
                    .join(', ')
                )}
              </span>
            </span>
          </Spotlight.Action>
        ))}
        {asked && (
          <Spotlight.Action className="search-hit" onClick={() => go('/search', { q: typed })}>
            {words.allResults(typed)}
          </Spotlight.Action>
        )}
        {asked && hits.length === 0 && data && <Spotlight.Empty>{words.nothingFound}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
