// Words of the page on changed clocks.
import { count, inBoth } from '../../words/words.ts';

export const zonesWords = inBoth(
  {
    title: 'Horloges changées depuis la réservation',
    lead: 'Quand un pays change ses règles d’heure, une réservation à l’heure locale garde son heure et change d’instant. Voici celles qui ont bougé, et ce qu’elles heurtent maintenant.',
    none: 'Aucune réservation n’a bougé.',
    noneMore: (now: string, made: string) =>
      `Règles d’heure en usage\u202f: ${now}. Réservations faites sous\u202f: ${made || 'aucune réservation'}.`,
    booking: 'Réservation',
    was: 'Commençait',
    now: 'Commence maintenant',
    moved: 'Décalage',
    gap: 'Écart avec la même activité',
    clashes: 'en heurte une autre',
    free: 'libre',
    state: 'État du lieu',
    minutes: (n: number) => count(n, 'minute', 'minutes', 'fr'),
    places: 'Lieux et réservations',
    link: 'Horloges changées\u202f?',
  },
  {
    title: 'Clocks changed since booking',
    lead: 'When a country changes its clock rules, a booking in local time keeps its hour and moves to another instant. These have moved, and this is what they clash with now.',
    none: 'No booking has moved.',
    noneMore: (now: string, made: string) =>
      `Clock rules in use: ${now}. Bookings made under: ${made || 'no booking'}.`,
    booking: 'Booking',
    was: 'Began',
    now: 'Begins now',
    moved: 'Moved by',
    gap: 'Apart from its activity by',
    clashes: 'clashes with another',
    free: 'free',
    state: 'State of the place',
    minutes: (n: number) => count(n, 'minute', 'minutes'),
    places: 'Places and bookings',
    link: 'Clocks changed?',
  },
);
