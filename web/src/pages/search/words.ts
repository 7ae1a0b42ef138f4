// Words of the full search page.
import { count, inBoth } from '../../words/words.ts';

export const searchWords = inBoth(
  {
    title: 'Recherche',
    placeholder: 'Accords, personnes, activités, documents…',
    none: (q: string) => `Rien ne correspond à « ${q} ».`,
    readAs: (word: string, as: string) => `« ${word} » a aussi été cherché comme ${as}.`,
    start: 'Écrivez deux lettres ou plus.',
    kind: 'Nature',
    results: (n: number) => count(n, 'résultat', 'résultats', 'fr'),
    atLeast: (n: string) => `Au moins ${n} résultats`,
    order: {
      weight: 'les plus pertinents d’abord',
      titles: 'd’abord les titres qui portent ces mots, puis les entrées les plus récentes',
      newest: 'les plus pertinents des plus récents',
    },
  },
  {
    title: 'Search',
    placeholder: 'Agreements, people, activities, documents…',
    none: (q: string) => `Nothing matches “${q}”.`,
    readAs: (word: string, as: string) => `“${word}” was also looked for as ${as}.`,
    start: 'Type two letters or more.',
    kind: 'Kind',
    results: (n: number) => count(n, 'result', 'results'),
    atLeast: (n: string) => `At least ${n} results`,
    order: {
      weight: 'the most relevant first',
      titles: 'first the titles with these words, then the newest entries',
      newest: 'the most relevant of the newest',
    },
  },
);
