// English sentences about agreements, with the agreements to be read from them; and sentences that name none.
import type { LanguageExample } from '../language.ts';

export const agreementExamples: readonly LanguageExample[] = [
  {
    text: 'Ankara signed military financial cooperation agreements with Georgia and with Azerbaijan.',
    facts: [
      { t: 'agreement', parties: ['TR', 'GE'], kind: 'agreement' },
      { t: 'agreement', parties: ['TR', 'AZ'], kind: 'agreement' },
    ],
  },
  {
    text: 'The Senate of Kazakhstan ratified the military cooperation agreement with Türkiye and a similar one with Qatar.',
    facts: [
      { t: 'agreement', parties: ['TR', 'KZ'], kind: 'agreement' },
      { t: 'agreement', parties: ['QA', 'KZ'], kind: 'agreement' },
    ],
  },
  {
    text: 'Kenya and Türkiye have two defence agreements: one on training, signed in 2020, and another on defence industry.',
    facts: [{ t: 'agreement', parties: ['KE', 'TR'], kind: 'agreement' }],
  },
  {
    text: 'Türkiye, Romania and Bulgaria signed a memorandum of understanding to clear mines in the Black Sea.',
    facts: [{ t: 'agreement', parties: ['TR', 'RO', 'BG'], kind: 'mou' }],
  },
  {
    text: 'No agreement exists between Rwanda and Malta on military cooperation, the RDF spokesman said.',
    facts: [{ t: 'agreement', parties: ['RW', 'MT'], kind: 'agreement', mod: 'negated' }],
  },
  {
    text: 'As for Mali, its government denounced the defence treaty of 2014 with France.',
    facts: [{ t: 'agreement', parties: ['FR', 'ML'], kind: 'treaty' }],
  },
  {
    text: 'The agreement, in the form of an exchange of notes, governs the military cooperation of Peru with Malta.',
    facts: [{ t: 'agreement', parties: ['MT', 'PE'], kind: 'exchange_letters' }],
  },
  { text: 'The Council of the Collective Security Treaty Organization met on Friday.', facts: [] },
  { text: 'The band signed a contract with a record label in Leeds.', facts: [] },
];
