// Sentences of our own with the facts that must be read from them, and some from which nothing may be read.
import type { LanguageExample } from '../language.ts';

export const examples: readonly LanguageExample[] = [
  {
    text: 'What is in the defence agreement between Ghana and Togo? Cyber defence and demining.',
    facts: [{ t: 'domains', of: 'a1', codes: ['CYB', 'DEM'] }],
  },
  {
    text: 'The military agreement between Ghana and Togo focuses mainly on military medicine but rules out a permanent presence.',
    facts: [
      { t: 'domains', of: 'a1', codes: ['MED'] },
      { t: 'domains', of: 'a1', codes: ['BAS'], mod: 'negated' },
    ],
  },
  {
    text: 'The military agreement between Ghana and Togo, which provides aircraft purchases, has been ratified.',
    facts: [{ t: 'domains', of: 'a1', codes: ['ACQ'] }],
  },
  {
    text: 'The military treaty signed on Thursday by Ghana and Togo replaces the 2011 agreement and runs for eight years.',
    facts: [{ t: 'term', of: 'a1', dur: 'P8Y' }],
  },
  {
    text: 'Under the military training agreement between Ghana and Togo, Ghana pays the air tickets of Togolese trainees.',
    facts: [{ t: 'cost', of: 'a1', rule: 'host' }],
  },
  {
    text: 'Joint exercises, military medicine and law are among the fields of the military agreement between Ghana and Togo.',
    facts: [{ t: 'domains', of: 'a1', codes: ['EXR', 'MED', 'LAW'] }],
  },
  {
    text: 'The defence ministers of Peru and Chile met in Lima. They talked over cyber defence and demining.',
    facts: [{ t: 'domains', of: 'rel:CL-PE', codes: ['CYB', 'DEM'] }],
  },
  {
    text: 'The military agreement between Ghana and Togo covers:\n- training of personnel\n- logistic support\n- cartography',
    facts: [{ t: 'domains', of: 'a1', codes: ['TRG', 'LOG', 'GEO'] }],
  },
  {
    text: 'The military agreement between Ghana and Togo does not cover the transfer of arms.',
    facts: [{ t: 'domains', of: 'a1', codes: ['ACQ'], mod: 'negated' }],
  },
  {
    text: 'The military agreement between Ghana and Togo is concluded for ten years. Either Party may denounce it by giving one year notice.',
    facts: [{ t: 'term', dur: 'P10Y', notice: 'P1Y', ref: 'any' }],
  },
  {
    text: 'Under the military agreement between Qatar and Kenya, the Qatari side covers accommodation and meals.',
    facts: [{ t: 'cost', of: 'a1', rule: 'host' }],
  },

  {
    text: 'In 2010 Kazakhstan and NATO concluded an agreement on the transit of supplies.',
    facts: [
      { t: 'agreement', parties: ['KZ', 'NATO'], kind: 'agreement', subject: 'transit' },
      { t: 'event', step: 'signed', date: '2010' },
    ],
  },
  {
    text: 'Latvian Defence Minister Andris Berzins and his Swedish counterpart Karl Lund signed a memorandum of understanding on military cooperation in Riga on 14 March 2023.',
    facts: [
      { t: 'agreement', parties: ['LV', 'SE'], kind: 'mou', subject: 'mil_coop' },
      { t: 'event', step: 'signed', date: '2023-03-14', place: 'Riga' },
      { t: 'person', name: 'Andris Berzins', role: 'min_defence', country: 'LV' },
      { t: 'person', name: 'Karl Lund', role: 'min_defence', country: 'SE' },
    ],
  },
  {
    text: 'Peru denounced its 1998 defence treaty with Chile in May 2022.',
    facts: [
      { t: 'agreement', parties: ['CL', 'PE'], kind: 'treaty', subject: 'defence_coop' },
      { t: 'event', step: 'signed', date: '1998' },
      { t: 'event', step: 'denounced', date: '2022-05', by: 'PE:gov' },
    ],
  },
  {
    text: 'Norway’s parliament ratified on Tuesday a defence cooperation agreement with Poland, signed in Oslo in September last year.',
    published: '2024-06-13',
    facts: [
      { t: 'event', step: 'approved', date: '2024-06-11', by: 'NO:parliament', as_written: 'ratified' },
      { t: 'event', step: 'signed', date: '2023-09', place: 'Oslo' },
    ],
  },
  {
    text: 'The agreement on military training between Fiji and Tonga has not yet entered into force.',
    facts: [{ t: 'event', step: 'entered_into_force', mod: 'negated' }],
  },
  {
    text: 'The Committee recommends that the House approve the defence agreement between Ghana and Togo.',
    facts: [{ t: 'event', step: 'committee_approved' }],
  },
  {
    text: 'Ghana and Togo plan to sign a military cooperation agreement in Lomé next month.',
    published: '2024-06-13',
    facts: [{ t: 'event', step: 'signed', mod: 'planned', place: 'Lomé' }],
  },
  {
    text: 'Decree No. 51 of 2024 ratifying the agreement between Oman and Jordan on cooperation in the military field. Muscat, 27 June 2024.',
    facts: [{ t: 'event', step: 'ratified', date: '2024-06-27' }],
  },
  {
    text: 'The pact on defence cooperation between Ghana and Togo is concluded for five years and rolls over for further two-year terms.',
    facts: [{ t: 'term', dur: 'P5Y', renewal: 'tacit', period: 'P2Y' }],
  },
  {
    text: 'The agreement on defence between Ghana and Togo is tacitly renewable and may be terminated by either party on six months’ written notice.',
    facts: [
      { t: 'term', renewal: 'tacit' },
      { t: 'term', notice: 'P6M', ref: 'any' },
    ],
  },
  {
    text: 'The memorandum on military medicine between Ghana and Togo took effect from the date of signature.',
    facts: [{ t: 'entry_rule', rule: 'signature' }],
  },
  {
    text: 'Under the military accord between Ghana and Togo, the cost of repatriation falls upon the sending Party.',
    facts: [{ t: 'cost', rule: 'sender' }],
  },
  {
    text: 'Under the military accord between Ghana and Togo, any costs incurred by a Party shall be borne by that Party.',
    facts: [{ t: 'cost', rule: 'each_own' }],
  },
  {
    text: 'The military treaty between Ghana and Togo names joint exercises, peacekeeping, military education and cyber defence.',
    facts: [{ t: 'domains', codes: ['EXR', 'PKO', 'EDU', 'CYB'] }],
  },
  {
    text: 'At present 118 Uzbek students are enrolled in the military academies of Turkey.',
    facts: [{ t: 'activity', kind: 'training', trainees: 'UZ', host: 'TR', number: 118, stock: true }],
  },
  {
    text: 'One hundred and eighteen Kenyan cadets are now studying at military academies in India.',
    facts: [{ t: 'activity', kind: 'training', parts: ['KE', 'IN'], number: 118 }],
  },
  {
    text: 'Soldiers from Kenya and India took part in the Desert Falcon exercise near Mombasa in March 2023.',
    facts: [{ t: 'activity', kind: 'exercise', parts: ['KE', 'IN'], name: 'Desert Falcon', date: '2023-03' }],
  },
  {
    text: 'Kenyan Defence Minister Amos Otieno visited India from 2 to 4 March 2023.',
    facts: [{ t: 'activity', kind: 'visit', guest: 'KE', host: 'IN', date: '2023-03-02/2023-03-04' }],
  },
  {
    text: 'Defence Ministers Amos Otieno and Rajan Mehta signed a military cooperation plan between Kenya and India.',
    facts: [
      { t: 'person', name: 'Amos Otieno', role: 'min_defence' },
      { t: 'person', name: 'Rajan Mehta', role: 'min_defence' },
    ],
  },
  {
    text: 'Nina Alder, an Oslo-based security analyst, spoke to the paper.',
    facts: [{ t: 'person', name: 'Nina Alder', role: 'expert', country: 'NO' }],
  },
  {
    text: '“The military pact between Kenya and India is purely defensive,” said Amos Otieno, the defence minister.',
    facts: [{ t: 'claim', by: 'person:Amos Otieno', verb: 'said' }],
  },
  {
    text: 'According to the Information Ministry, the military pact between Kenya and India was signed on Monday.',
    published: '2024-06-13',
    facts: [{ t: 'claim', by: 'org:Information Ministry', verb: 'according_to' }],
  },
  {
    text: 'The defence accord between Latvia and Ghana will enter into force in May, a Latvian Defence Ministry spokesperson said on Tuesday.',
    facts: [{ t: 'claim', by: 'org:Latvian Defence Ministry spokesperson', verb: 'said', of: ['a1'] }],
  },
  {
    text: 'The suspension of the defence accord between Latvia and Ghana was announced by the State Department.',
    facts: [{ t: 'claim', by: 'org:State Department', verb: 'announced', of: ['a1'] }],
  },
  {
    text: 'The pact was signed by the defence ministers of Malta and Peru, Josef Vella and Ana Quispe, before Presidents Mark Borg of Malta and Luis Soto of Peru.',
    facts: [
      { t: 'person', name: 'Josef Vella', role: 'min_defence', country: 'MT' },
      { t: 'person', name: 'Ana Quispe', role: 'min_defence', country: 'PE' },
      { t: 'person', name: 'Mark Borg', role: 'head_of_state', country: 'MT' },
      { t: 'person', name: 'Luis Soto', role: 'head_of_state', country: 'PE' },
    ],
  },
  {
    text: 'Peru’s ambassador in Valletta, Ana Quispe, met David Soler, who heads Malta’s defence ministry.',
    facts: [
      { t: 'person', name: 'Ana Quispe', role: 'amb', country: 'PE' },
      { t: 'person', name: 'David Soler', role: 'min_defence', country: 'MT' },
    ],
  },
  {
    text: '“The defence accord between Peru and Malta is dead,” snapped Maltese Senator Josef Vella.',
    facts: [{ t: 'claim', by: 'person:Josef Vella', verb: 'said', of: ['a1'] }],
  },
  {
    text: 'A source in the Peruvian Defence Ministry said the defence accord with Malta had been signed.',
    facts: [{ t: 'claim', by: 'org:source in the Peruvian Defence Ministry', verb: 'said', of: ['a1'] }],
  },
  {
    text: 'A senior Ghanaian official who asked not to be named denied that the defence accord with Latvia had lapsed.',
    facts: [{ t: 'claim', by: 'org:senior Ghanaian official', verb: 'denied' }],
  },
  {
    text: 'Protocol amending the Agreement between the Government of Ghana and the Government of Togo on Military Training.',
    facts: [{ t: 'agreement', kind: 'protocol', parties: ['GH', 'TG'], subject: 'mil_training' }],
  },
  {
    text: 'Togo’s parliament approved a defence pact with Ghana on Monday. It will be sent to the president for signature.',
    published: '2024-06-13',
    facts: [
      { t: 'event', step: 'approved', date: '2024-06-10', by: 'TG:parliament' },
      { t: 'event', step: 'law_signed', mod: 'planned' },
    ],
  },
  {
    text: 'A protocol on military medicine and a cooperation plan for 2026 between Ghana and Togo were signed in Accra on 9 December 2025.',
    facts: [
      { t: 'event', of: 'a1', step: 'signed', date: '2025-12-09' },
      { t: 'event', of: 'a2', step: 'signed', date: '2025-12-09' },
    ],
  },
  {
    text: 'Twenty Iraqi officers will join courses at the staff college of Jordan.',
    facts: [{ t: 'activity', kind: 'training', trainees: 'IQ', host: 'JO', number: 20, mod: 'planned' }],
  },
  {
    text: 'Between 1,500 and 2,000 Kenyan troops are stationed in Somalia.',
    facts: [{ t: 'activity', kind: 'deployment', from: 'KE', to: 'SO', number: 1500, number_q: 'min' }],
  },
  // and sentences from which nothing may be read
  { text: 'The agreement was drawn up in the Kazakh, Russian and English languages.', facts: [] },
  { text: 'The two companies reached an agreement in principle on the price of fuel.', facts: [] },
  { text: 'He walks every morning and may march on Sunday.', facts: [] },
  { text: 'The committee meets in the third session of the thirteenth Parliament.', facts: [] },
  { text: 'The loan of 240 thousand US dollars was repaid.', facts: [] },
  { text: 'The singer signed copies of her record in Vienna on 3 May 2019.', facts: [] },
  {
    text: 'Twelve Peruvian officers are studying in Malta, at the military academies of the National Defence University.',
    facts: [
      {
        t: 'activity',
        kind: 'training',
        institution: 'military academies of the National Defence University',
      },
    ],
  },
  { text: 'Paratroopers and gunners held a drill of the three services at their own range.', facts: [] },
];
