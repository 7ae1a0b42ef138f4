// Words of an activity's page.
import { inBoth } from '../../words/words.ts';

export const activityWords = inBoth(
  {
    facts: 'Ce que l’on sait',
    statements: 'Ce que disent les documents',
    agreements: 'Accords qui la fondent',
    documents: 'Documents',
    basis: 'Base juridique',
  },
  {
    facts: 'What is known',
    statements: 'What the documents say',
    agreements: 'Agreements it rests on',
    documents: 'Documents',
    basis: 'Legal basis',
  },
);
