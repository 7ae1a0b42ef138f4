// Words of a State's page and of the brief on two States.
import { inBoth } from '../../words/words.ts';

export const stateWords = inBoth(
  {
    agreements: 'Accords',
    deadlines: 'Échéances',
    activities: 'Activités',
    people: 'Personnes',
    partners: 'Partenaires',
    partner: 'Partenaire',
    training: 'Formation',
    year: 'Année',
    from: 'De',
    to: 'Vers',
    number: 'Nombre',
    inForce: 'dont en vigueur',
    none: 'Aucune échéance connue.',
    brief: 'Note de pays',
    calendar: 'Calendrier de cet État',
    inForceCount: (n: number, total: number, unknown: number) =>
      `${n} accord${n > 1 ? 's' : ''} en vigueur sur ${total}${unknown > 0 ? `, ${unknown} dont on ne sait pas` : ''}`,
    noTraining: 'Aucun flux de formation connu.',
    timeline: 'Frise des accords',
  },
  {
    agreements: 'Agreements',
    deadlines: 'Deadlines',
    activities: 'Activities',
    people: 'People',
    partners: 'Partners',
    partner: 'Partner',
    training: 'Training',
    year: 'Year',
    from: 'From',
    to: 'To',
    number: 'Number',
    inForce: 'of which in force',
    none: 'No known deadline.',
    brief: 'Country brief',
    calendar: 'Calendar of this State',
    inForceCount: (n: number, total: number, unknown: number) =>
      `${n} of ${total} agreements in force${unknown > 0 ? `, ${unknown} not known` : ''}`,
    noTraining: 'No training flow known.',
    timeline: 'Timeline of agreements',
  },
);
