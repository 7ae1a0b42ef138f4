// English sentences about what is done to agreements, with the acts to be read from them; and sentences that tell of none.
import type { LanguageExample } from '../language.ts';

export const eventExamples: readonly LanguageExample[] = [
  {
    text: 'Peru’s Congress waved the defence accord with Malta through on Tuesday.',
    published: '2026-11-21',
    facts: [{ t: 'event', step: 'approved', date: '2026-11-17', by: 'PE:parliament' }],
  },
  {
    text: 'Mongolia’s State Great Khural has given its blessing to the defence accord between Mongolia and Malta, by 58 votes to 6.',
    facts: [{ t: 'event', step: 'approved', by: 'MN:parliament' }],
  },
  {
    text: 'The foreign affairs panel of the Chilean Senate recommended ratification of the defence accord between Chile and Malta.',
    facts: [{ t: 'event', step: 'committee_approved' }],
  },
  {
    text: 'The defence accord between Peru and Malta now goes to the Senate.',
    facts: [{ t: 'event', step: 'approved_upper', mod: 'planned' }],
  },
  {
    text: 'Chile’s Chamber of Deputies adopted the bill on the defence accord with Malta on 12 March 2026. The Senate followed suit on 2 April 2026.',
    facts: [
      { t: 'event', step: 'approved_lower', date: '2026-03-12' },
      { t: 'event', step: 'approved_upper', date: '2026-04-02' },
    ],
  },
  {
    text: 'Tearing up the defence accord with Malta, the government of Peru sent the instructors home.',
    facts: [{ t: 'event', step: 'denounced', by: 'PE:gov' }],
  },
  {
    text: 'Peru’s National Assembly has voted the defence accord with Malta down.',
    facts: [{ t: 'event', step: 'rejected' }],
  },
  {
    text: 'Peru has asked Malta to reopen the defence accord between the two countries.',
    facts: [{ t: 'event', step: 'revision_requested', by: 'PE' }],
  },
  {
    text: 'A signing ceremony for the defence accord between Peru and Malta will be held in Lima on 2 December 2026.',
    published: '2026-11-21',
    facts: [{ t: 'event', step: 'signed', mod: 'planned' }],
  },
  {
    text: 'Peru and Malta are close to signing a defence accord.',
    facts: [{ t: 'event', step: 'signed', mod: 'planned' }],
  },
  {
    text: 'Madrid and Lima are believed to have signed a secret defence accord between Spain and Peru.',
    facts: [{ t: 'event', step: 'signed', mod: 'reported' }],
  },
  {
    text: 'Entry into force of the defence accord between Peru and Malta: 1 January 2025.',
    facts: [{ t: 'event', step: 'entered_into_force', date: '2025-01-01' }],
  },
  {
    text: 'The defence accord between Peru and Malta took effect on 1 June 2024, having been signed in Lima a year earlier.',
    facts: [
      { t: 'event', step: 'entered_into_force', date: '2024-06-01' },
      { t: 'event', step: 'signed', date: '2023' },
    ],
  },
  {
    text: 'Peru’s defence treaty with Malta, which swept away a protocol of 1977 and took effect on 1 May 2014, stands.',
    facts: [{ t: 'event', step: 'entered_into_force', date: '2014-05-01' }],
  },
  {
    text: 'Peru ran a defence accord with Malta which needs no approval by members and has been applied since 1 July 2024.',
    facts: [{ t: 'event', step: 'entered_into_force', date: '2024-07-01' }],
  },
  {
    text: 'The Maltese cabinet has approved the signing of a defence accord between Malta and Peru.',
    facts: [{ t: 'event', step: 'draft_approved', by: 'MT:council_of_ministers' }],
  },
  // and sentences from which no act may be read
  { text: 'The minister put the files on his desk and brought the letters to the office.', facts: [] },
  { text: 'The minister concluded that the road was long and went to parliament.', facts: [] },
  { text: 'Had it not been for the rain, the parade would have been held.', facts: [] },
];
