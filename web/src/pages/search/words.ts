// Words of the full search page.
import { count, inBoth } from '../../words/words.ts';

export const searchWords = inBoth(
  {
    title: 'Recherche',
    placeholder: 'Accords, personnes, activités, documents…',
    none: (q: string) => `Rien ne correspond à « ${q} ».`,
    start: 'Écrivez deux lettres ou plus.',
    kind: 'Nature',
    results: (n: number) => count(n, 'résultat', 'résultats', 'fr'),
  },
  {
    title: 'Search',
    placeholder: 'Agreements, people, activities, documents…',
    none: (q: string) => `Nothing matches “${q}”.`,
    start: 'Type two letters or more.',
    kind: 'Kind',
    results: (n: number) => count(n, 'result', 'results'),
  },
);
