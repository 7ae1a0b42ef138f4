// Dates as a reader meets them, in both languages; what cannot be read comes back unchanged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edtfText, periodText } from './edtf-text.ts';

const CASES: [edtf: string, fr: string, en: string][] = [
  ['2023-12-12', '12 décembre 2023', '12 December 2023'],
  ['2024-11', 'novembre 2024', 'November 2024'],
  ['2023', '2023', '2023'],
  ['2023-XX', '2023', '2023'],
  ['2023~', 'vers 2023', 'about 2023'],
  ['2023?', '2023 ?', '2023?'],
  ['2019-12-21%', 'vers 21 décembre 2019 ?', 'about 21 December 2019?'],
  ['XXXX-12-23', '23 décembre (année non indiquée)', '23 December (year not given)'],
  ['201X', 'années 2010', '2010s'],
  ['2023-22', 'été 2023', 'summer 2023'],
  ['2024-06/2024-09', 'juin – septembre 2024', 'June – September 2024'],
  ['2024-06-16/2024-06-18', '16 – 18 juin 2024', '16 – 18 June 2024'],
  ['2024-06-01/..', 'à partir du 1er juin 2024', 'from 1 June 2024'],
  ['2024-06-01/2024-06-03', '1er – 3 juin 2024', '1 – 3 June 2024'],
  ['2024-06-21/2024-07-01', '21 juin – 1er juillet 2024', '21 June – 1 July 2024'],
  ['../2024', 'jusqu’au 2024', 'until 2024'],
  ['[2024,2025]', '2024 ou 2025', '2024 or 2025'],
  ['', 'date inconnue', 'date unknown'],
  ['not a date', 'not a date', 'not a date'],
];

// Intl sets thin and non-breaking spaces, and none around the dash of days in French.
const plain = (text: string) => text.replaceAll(/\s*–\s*/gu, ' – ').replaceAll(/\s/gu, ' ');

test('EDTF is written for a reader', () => {
  for (const [edtf, fr, en] of CASES) {
    assert.equal(plain(edtfText(edtf, 'fr', 'long')), fr);
    assert.equal(plain(edtfText(edtf, 'en', 'long')), en);
  }
});

test('periods name their units', () => {
  assert.equal(periodText('P5Y', 'fr'), '5 ans');
  assert.equal(periodText('P1Y6M', 'en'), '1 year 6 months');
  assert.equal(periodText('same', 'en'), 'equal to the term');
  assert.equal(periodText('until 2030', 'en'), 'until 2030');
});
