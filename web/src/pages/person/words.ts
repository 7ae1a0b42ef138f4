// Words of a person's page.
import { inBoth } from '../../words/words.ts';

export const personWords = inBoth(
  {
    spellings: 'Graphies',
    offices: 'Fonctions dans le temps',
    said: 'Ce que la personne a dit',
    met: 'Rencontres et activités',
    agreements: 'Accords signés',
    documents: 'Documents',
    from: 'Du',
    to: 'au',
    office: 'Fonction',
    asWritten: 'telle qu’écrite',
    nothingSaid: 'Aucune parole rapportée.',
  },
  {
    spellings: 'Spellings',
    offices: 'Offices over time',
    said: 'What they said',
    met: 'Meetings and activities',
    agreements: 'Agreements signed',
    documents: 'Documents',
    from: 'From',
    to: 'to',
    office: 'Office',
    asWritten: 'as written',
    nothingSaid: 'No words reported.',
  },
);
