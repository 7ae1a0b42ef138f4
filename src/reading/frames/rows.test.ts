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
