// What the list of agreements asks for, as its address says: the same before the page is there and on it.
import type { Query } from '../../api/query-text.ts';
import type { Search } from '../../shell/search-text.ts';

const FILTERS = ['state', 'pair', 'domain', 'stage', 'kind', 'year', 'source'] as const;

export const sortOf = (view: Search): string => [view['sort'] ?? '-signed'].flat()[0]!;

export const agreementsQuestion = (view: Search): Query => ({
  q: [view['q'] ?? []].flat()[0],
  sort: sortOf(view),
  later: [view['later'] ?? []].flat()[0],
  ...Object.fromEntries(FILTERS.map((name) => [name, [view[name] ?? []].flat()])),
});
