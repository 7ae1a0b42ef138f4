// Words of series of exercises.
import { inBoth } from '../../words/words.ts';

export const seriesWords = inBoth(
  {
    title: 'Séries d’exercices',
    lead: 'Chaque édition avec ses phases ; l’hôte peut changer d’une phase à l’autre.',
    aliases: 'aussi',
    edition: 'Édition',
    noActivity: 'aucune activité',
  },
  {
    title: 'Exercise series',
    lead: 'Each edition with its phases; the host may change from one phase to the next.',
    aliases: 'also',
    edition: 'Edition',
    noActivity: 'no activity',
  },
);
