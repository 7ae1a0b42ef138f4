// Words of the list of States.
import { inBoth } from '../../words/words.ts';

export const statesWords = inBoth(
  {
    title: 'États',
    state: 'État',
    agreements: 'Accords',
    inForce: 'dont en vigueur',
    activities: 'Activités',
    brief: 'Note sur deux États',
    first: 'Premier État',
    second: 'Second État',
  },
  {
    title: 'States',
    state: 'State',
    agreements: 'Agreements',
    inForce: 'of which in force',
    activities: 'Activities',
    brief: 'Brief on two States',
    first: 'First State',
    second: 'Second State',
  },
);
