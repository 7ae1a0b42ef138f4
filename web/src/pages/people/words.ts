// Words of the list of people.
import { inBoth } from '../../words/words.ts';

export const peopleWords = inBoth(
  { title: 'Personnes', searchHere: 'Chercher une personne…', country: 'État', role: 'Fonction' },
  { title: 'People', searchHere: 'Find a person…', country: 'State', role: 'Office' },
);
