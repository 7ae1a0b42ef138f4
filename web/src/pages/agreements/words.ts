// Words of the table of agreements.
import { count, inBoth } from '../../words/words.ts';

export const agreementsWords = inBoth(
  {
    title: 'Accords',
    searchHere: 'Chercher un accord…',
    views: 'Vues enregistrées',
    saveView: 'Enregistrer cette vue',
    viewName: 'Nom de la vue',
    noViews: 'Aucune vue enregistrée.',
    deleteView: (name: string) => `Supprimer la vue ${name}`,
    state: 'État',
    domain: 'Domaine',
    stage: 'Stade',
    proposed: 'proposé, ou signature non enregistrée',
    kind: 'Nature',
    year: 'Année de signature',
    source: 'Source',
    none: 'Aucun accord ne correspond.',
    notBegun: (n: number) =>
      `${count(n, 'accord laissé de côté', 'accords laissés de côté', 'fr')}\u202f: rien n’en avait encore eu lieu ce jour-là.`,
    showLater: 'Les montrer',
  },
  {
    title: 'Agreements',
    searchHere: 'Find an agreement…',
    views: 'Saved views',
    saveView: 'Save this view',
    viewName: 'Name of the view',
    noViews: 'No saved view yet.',
    deleteView: (name: string) => `Delete the view ${name}`,
    state: 'State',
    domain: 'Domain',
    stage: 'Stage',
    proposed: 'proposed, or signature not on record',
    kind: 'Kind',
    year: 'Year of signature',
    source: 'Source',
    none: 'No agreement matches.',
    notBegun: (n: number) =>
      `${count(n, 'agreement', 'agreements')} left out: nothing of them had happened by that day.`,
    showLater: 'Show them',
  },
);
