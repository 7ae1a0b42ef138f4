// Facts that stand in rows, each row with the heading over its block.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiled, readText } from '../read.ts';

const told = (code: string, text: string): string[] => {
  const language = compiled(code);
  assert.ok(language);
  const claims = readText(text, language, '2026-03-10');
  const parties = new Map(
    claims.flatMap((claim) =>
      claim.t === 'agreement' ? [[claim.id, claim.parties.toSorted().join('-')] as const] : [],
    ),
  );
  return claims.flatMap((claim) =>
    claim.t === 'event'
      ? [[parties.get(claim.of), claim.step, claim.date, claim.mod].filter(Boolean).join(' ')]
      : [],
  );
};

test('a column tells what its days are, a row whose agreement it is', () => {
  const table = `Military agreements of Malta

Partner | Title | Signed | In force
Latvia | Agreement on defence cooperation | 4 May 2011 | 1 July 2012
Oman | Memorandum of Understanding on military training | 9 March 2019 | –`;
  assert.deepEqual(told('en', table), [
    'LV-MT signed 2011-05-04',
    'LV-MT entered_into_force 2012-07-01',
    'MT-OM signed 2019-03-09',
  ]);
});

test('a dated line of a chronology tells a step, or names what was signed', () => {
  const chronology = `Relations de défense entre la Norvège et le Chili : repères

12 avril 2006 : accord de coopération militaire
5 juin 2007 : aval du Sénat
20.09.2008 – entrée en vigueur`;
  assert.deepEqual(told('fr', chronology), [
    'CL-NO signed 2006-04-12',
    'CL-NO approved_upper 2007-06-05',
    'CL-NO entered_into_force 2008-09-20',
  ]);
});

test('a day to come in a chronology is planned, a line about something else tells nothing', () => {
  const chronology = `Timeline: the defence treaty between Fiji and Tonga

3 May 2025: treaty signed in Suva
6 June 2025: floods close the capital
1 July 2026: entry into force`;
  assert.deepEqual(told('en', chronology), [
    'FJ-TO signed 2025-05-03',
    'FJ-TO entered_into_force 2026-07-01 planned',
  ]);
});

test('under a sentence with a colon each item is signed, closed by a full stop or not', () => {
  const list = `The following instruments were signed in Tirana by the ministers of Albania and Iceland:
1. Agreement on defence cooperation.
2. Protocol on the protection of classified information.`;
  assert.deepEqual(told('en', list), ['AL-IS signed 2026-03-10~', 'AL-IS signed 2026-03-10~']);
});

const passed = (code: string, text: string): string[] => {
  const language = compiled(code);
  assert.ok(language);
  return readText(text, language, '2026-03-10').flatMap((claim) =>
    claim.t === 'activity' ? [`${claim.kind} ${claim.parts?.join('-')} ${claim.number}`] : [],
  );
};

test('a row of a State and a number is what its heading lists', () => {
  assert.deepEqual(
    passed('en', 'Military equipment for Ukraine\n\nDenmark: 19 F-16 jets\nLithuania: 40 armoured vehicles'),
    ['delivery DK-UA 19', 'delivery LT-UA 40'],
  );
  assert.deepEqual(
    passed('en', 'Medals won at the games in Ukraine\n\nDenmark: 19 medals\nLithuania: 40 medals'),
    [],
  );
});

test('a bill history names its stages in the rows, a sheet its days behind labels', () => {
  const history = `Bill on the defence agreement between Norway and Fiji
Stage | Date
First reading | 2 June 2025
Third reading | 9 October 2025`;
  assert.deepEqual(told('en', history), ['FJ-NO tabled 2025-06-02', 'FJ-NO approved 2025-10-09']);
  const sheet = `Instrument : Convention de coopération militaire
Parties : Gabon ; Togo
Conclu le 9 octobre 2020
Ratification : Togo, 4 mai 2021 ; Gabon, 17 août 2021
Entrée en vigueur : 17 septembre 2021`;
  assert.deepEqual(told('fr', sheet).toSorted(), [
    'GA-TG entered_into_force 2021-09-17',
    'GA-TG ratified 2021-05-04',
    'GA-TG ratified 2021-08-17',
    'GA-TG signed 2020-10-09',
  ]);
});

test('rows of other things tell nothing', () => {
  assert.deepEqual(told('fr', 'Prix du blé\nÉgypte | 210 | 12 mars\nAlgérie | 198 | 13 mars'), []);
  assert.deepEqual(
    told('en', 'Fixtures\nMonday 9 March: Ireland v Wales\nTuesday 10 March: Fiji v Samoa'),
    [],
  );
});

test('what a column is called is no act', () => {
  const table = `Military agreements of Namibia
| Country | Agreement | Signed | Ratified |
|---|---|---|---|
| Zimbabwe | Defence Cooperation Agreement | 12 May 2009 | – |
| Cuba | Protocol on military medicine | 3 April 2017 | – |`;
  assert.deepEqual(told('en', table), ['NA-ZW signed 2009-05-12', 'CU-NA signed 2017-04-03']);
});

test('a day of signature in a row is not given to an agreement that the text speaks of elsewhere', () => {
  const text = `Le Sénat a approuvé le 12 mai 2025 le nouvel accord de coopération militaire avec le Sénégal.

Accords militaires de la France
Partenaire | Titre | Signature
Sénégal | Accord de coopération militaire | 29 mars 1974
Togo | Accord de coopération militaire | 23 mars 1976`;
  assert.ok(!told('fr', text).includes('FR-SN signed 1974-03-29'));
});
