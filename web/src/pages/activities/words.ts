// Words of the list of activities.
import { inBoth } from '../../words/words.ts';

export const activitiesWords = inBoth(
  { title: 'Activités', searchHere: 'Chercher une activité…', state: 'État', kind: 'Nature', year: 'Année' },
  { title: 'Activities', searchHere: 'Find an activity…', state: 'State', kind: 'Kind', year: 'Year' },
);
