// Words of what lacks a legal basis, and of what was promised and never done.
import { inBoth } from '../../words/words.ts';

export const basisPageWords = inBoth(
  {
    title: 'Base juridique',
    without: 'Activités sans base établie',
    withoutLead:
      'Aucun accord en vigueur n’a été établi pour au moins une part. « Inconnu » dit ce qui manque ; rien n’est dit illégal.',
    never: 'Promis, jamais exercé',
    neverLead: 'Ce que les accords prévoient, domaine par domaine, et ce qui en fut fait.',
    searched: 'Recherché depuis',
    searchedHelp:
      'Jour depuis lequel les documents ont été dépouillés : sans lui, « jamais » ne peut être dit.',
    agreement: 'Accord',
    domain: 'Domaine',
    forms: 'Formes',
    since: 'En vigueur depuis',
    planned: 'Prévues',
    held: 'Tenues',
    last: 'Dernière',
    standing: 'Constat',
    press: 'selon la presse',
    only: 'Seulement',
    allStandings: 'Tous les constats',
  },
  {
    title: 'Legal basis',
    without: 'Activities without an established basis',
    withoutLead:
      'For at least a part no agreement in force was established. “Unknown” says what is missing; nothing is called illegal.',
    never: 'Promised, never exercised',
    neverLead: 'What agreements provide for, domain by domain, and what was done of it.',
    searched: 'Searched since',
    searchedHelp: 'Day from which documents were searched: without it “never” cannot be said.',
    agreement: 'Agreement',
    domain: 'Domain',
    forms: 'Forms',
    since: 'In force since',
    planned: 'Planned',
    held: 'Held',
    last: 'Last',
    standing: 'Finding',
    press: 'as the press tells',
    only: 'Only',
    allStandings: 'All findings',
  },
);
