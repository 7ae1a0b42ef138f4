// Names of the programme's pages in the menu: apart from the pages' words, for they are in the first bundle.
import { inBoth } from '../../words/words.ts';

export const yearMenu = inBoth({ menu: 'Année' }, { menu: 'Year' });
export const plansMenu = inBoth({ menu: 'Plans' }, { menu: 'Plans' });
export const seriesMenu = inBoth({ menu: 'Séries d’exercices' }, { menu: 'Exercise series' });
export const placesMenu = inBoth({ menu: 'Lieux et réservations' }, { menu: 'Places and bookings' });
export const trainingMenu = inBoth({ menu: 'Formation' }, { menu: 'Training' });
export const costsMenu = inBoth({ menu: 'Coûts' }, { menu: 'Costs' });
export const basisMenu = inBoth({ menu: 'Base juridique' }, { menu: 'Legal basis' });
export const proposalsMenu = inBoth({ menu: 'Lu dans les documents' }, { menu: 'Read in documents' });
export const reportsMenu = inBoth({ menu: 'Rapports' }, { menu: 'Reports' });
export const tablesMenu = inBoth({ menu: 'Tableaux' }, { menu: 'Tables' });
