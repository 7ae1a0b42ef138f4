// English sentences about agreements, with the agreements to be read from them; and sentences that name none.
import type { LanguageExample } from '../language.ts';

export const agreementExamples: readonly LanguageExample[] = [
  {
    text: 'The committee of the Gambia received a memorandum from the Bar Association on the armed forces.',
    facts: [],
  },
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
  {
    text: 'Poland and South Korea’s Hanwha have concluded a contract for 72 rocket launchers.',
    facts: [{ t: 'agreement', parties: ['PL', 'Hanwha'], kind: 'contract' }],
  },
  {
    text: 'The Northwood Declaration between France and the United Kingdom coordinates the two deterrents.',
    facts: [{ t: 'agreement', parties: ['FR', 'GB'], kind: 'declaration' }],
  },
  {
    text: 'We have never signed a basing agreement with Russia, the Sudanese government spokesman said.',
    facts: [{ t: 'agreement', parties: ['RU', 'SD'], kind: 'agreement', mod: 'negated' }],
  },
  {
    text: 'The European Union and Japan launched a Security and Defence Partnership in Tokyo.',
    facts: [{ t: 'agreement', parties: ['JP', 'EU'], kind: 'partnership' }],
  },
  {
    text: 'ECOWAS and the United States concluded a memorandum on countering piracy.',
    facts: [{ t: 'agreement', parties: ['US', 'ECOWAS'], kind: 'mou' }],
  },
  { text: 'Residents signed an agreement with the town hall on the use of the military ground.', facts: [] },
  {
    text: 'The chiefs of staff of Burundi and Malta met. They signed an amendment to the memorandum of understanding of March 2023 on joint operations.',
    facts: [
      { t: 'agreement', parties: ['MT', 'BI'], kind: 'amendment' },
      { t: 'agreement', parties: ['MT', 'BI'], kind: 'mou' },
    ],
  },
  {
    text: 'Chad ended the defence agreement with France. No secret pact exists with Moscow.',
    facts: [
      { t: 'agreement', parties: ['FR', 'TD'], kind: 'agreement' },
      { t: 'agreement', parties: ['RU', 'TD'], kind: 'agreement', mod: 'negated' },
    ],
  },
  {
    text: 'Ties between Qatar and Pakistan rest on a series of agreements, among them one on the assignment of forces, which goes back to 1985, and another, of 2010, on defence cooperation.',
    facts: [{ t: 'agreement', parties: ['QA', 'PK'], kind: 'agreement' }],
  },
  {
    text: 'New Delhi: Pakistan said that its cabinet has approved a long-term defence agreement with China.',
    facts: [{ t: 'agreement', parties: ['CN', 'PK'], kind: 'agreement' }],
  },
  { text: 'With Togo it set up an initiative, neither a treaty nor an organisation.', facts: [] },
  {
    text: 'Senegal renewed its defence treaty with Gambia. What Dakar signed with Bissau in 2017 stays as it is.',
    facts: [
      { t: 'agreement', parties: ['GM', 'SN'], kind: 'treaty' },
      { t: 'agreement', parties: ['SN', 'GW'], kind: 'agreement' },
      { t: 'event', step: 'signed', date: '2017' },
    ],
  },
  {
    text: 'The 2018 defence agreement between Ghana and the United States brought together two of 1998 and 2015.',
    facts: [
      { t: 'event', step: 'signed', date: '1998' },
      { t: 'event', step: 'signed', date: '2015' },
      { t: 'event', step: 'signed', date: '2018' },
    ],
  },
  {
    text: 'Uganda’s only defence accords now in force are those with Kenya and Rwanda.',
    facts: [
      { t: 'agreement', parties: ['KE', 'UG'], kind: 'agreement' },
      { t: 'agreement', parties: ['RW', 'UG'], kind: 'agreement' },
    ],
  },
  {
    text: 'What the ministers of Chad and Niger heard on Monday was a song.',
    facts: [],
  },
  {
    text: 'Moscow has little on paper. With Mali there is a military accord, with Burkina Faso nothing but a memorandum.',
    facts: [
      { t: 'agreement', parties: ['ML', 'RU'], kind: 'agreement' },
      { t: 'agreement', parties: ['BF', 'RU'], kind: 'mou' },
    ],
  },
  {
    text: 'Azerbaijan and Georgia noted the trilateral memorandum on military cooperation that both countries and Türkiye had signed in 2018.',
    facts: [{ t: 'agreement', parties: ['AZ', 'GE', 'TR'], kind: 'mou' }],
  },
  {
    text: 'Montenegro and Turkey signed a military financial cooperation agreement and a protocol on the use of the aid.',
    facts: [
      { t: 'agreement', parties: ['ME', 'TR'], kind: 'agreement' },
      { t: 'agreement', parties: ['ME', 'TR'], kind: 'protocol' },
    ],
  },
  {
    text: 'The presidents of Mali, Burkina Faso and Niger promised one another mutual defence. The Liptako Charter, which they signed on 16 September 2023, binds each.',
    facts: [{ t: 'agreement', parties: ['ML', 'BF', 'NE'], kind: 'treaty' }],
  },
  {
    text: 'The ministers of Romania and Moldova reviewed the military cooperation plan for 2021 and signed the military cooperation plan for 2022.',
    facts: [
      { t: 'agreement', parties: ['MD', 'RO'], kind: 'plan', period: '2021' },
      { t: 'agreement', parties: ['MD', 'RO'], kind: 'plan', period: '2022' },
    ],
  },
  {
    text: 'Helsinki signed a defence cooperation agreement with the United States. Sweden’s was signed in May 2023, and Norway has had its own since 2021.',
    facts: [
      { t: 'agreement', parties: ['US', 'FI'], kind: 'agreement' },
      { t: 'agreement', parties: ['SE', 'US'], kind: 'agreement' },
      { t: 'agreement', parties: ['NO', 'US'], kind: 'agreement' },
    ],
  },
  {
    text: 'Pakistan’s ties with Riyadh rest on a defence protocol of 1982. The UAE got its own defence agreement from Islamabad.',
    facts: [
      { t: 'agreement', parties: ['PK', 'SA'], kind: 'protocol' },
      { t: 'agreement', parties: ['AE', 'PK'], kind: 'agreement' },
    ],
  },
  {
    text: 'What was concluded in 1993 dealt with schooling. The agreement between Kazakhstan and Turkey on military cooperation was tabled.',
    facts: [
      { t: 'agreement', id: 'a1', parties: ['KZ', 'TR'], title: 'What was concluded in 1993' },
      { t: 'agreement', id: 'a2', parties: ['KZ', 'TR'] },
      { t: 'event', of: 'a1', step: 'signed', date: '1993' },
    ],
  },
];
