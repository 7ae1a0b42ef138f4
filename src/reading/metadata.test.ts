// The publication date is taken from the best witness, completed but never guessed, and disagreements are findings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Accompanying } from '../vocabulary/reading.ts';
import { dateInAddress } from './address-date.ts';
import { edtfOf, findDates } from './calendar-dates.ts';
import { decodeText } from './decode/decode.ts';
import { labelParts } from './lines.ts';
import { datePublication } from './metadata.ts';

const STORY =
  'Le conseil des ministres a marqué son accord sur l’envoi de douze instructeurs au Bénin, signé en 2018.';
function dated(text: string, accompanying: Accompanying = {}) {
  const decoded = decodeText(text);
  const { published, findings } = datePublication(decoded, accompanying, labelParts(decoded.text, decoded));
  for (const { start, end, quote } of published?.evidence ?? [])
    assert.equal(decoded.text.slice(start, end), quote);
  return [published?.date, published?.from, findings.map(({ code }) => code).join()];
}

test('a dateline comes before what was given, and the disagreement is said', () => {
  assert.deepEqual(dated(`BRUXELLES 24 novembre 2023 (BELGA) – ${STORY}`, { published: '2025-06-02' }), [
    '2023-11-24',
    'dateline',
    'metadata-date-contradicts-text',
  ]);
});

test('a dateline without a year takes it from the nearest full date', () => {
  const text = `MOSCOU, 30 décembre (Agence) – ${STORY}`;
  assert.deepEqual(dated(text, { url: 'https://x.example/2025/01/02/a' }), ['2024-12-30', 'dateline', '']);
  assert.deepEqual(dated(text), ['XXXX-12-30', 'dateline', 'publication-year-unknown']);
});

test('the address dates a page, and completes its own line', () => {
  const text = `Dernière mise à jour à 11h09 le 23/12\n${STORY}`;
  assert.deepEqual(dated(text, { url: 'http://x.example/n3/2019/1223/c31356.html' }), [
    '2019-12-23',
    'url',
    '',
  ]);
  assert.deepEqual(dated(text), ['XXXX-12-23', 'page', 'publication-year-unknown']);
});

test('page data written when the page was moved loses against two that agree', () => {
  const html = `<html><head><meta property="article:published_time" content="2025-08-02"></head><body>
    <h1>Title</h1><p class="date">Updated: Sep 30, 2024 18:54 IST</p><p>New Delhi, Sep 30 (PTI) ${STORY}</p></body></html>`;
  assert.deepEqual(dated(html).slice(0, 2), ['2024-09-30', 'dateline']);
});

test('a date among related headlines never dates the document', () => {
  assert.deepEqual(dated(`${STORY}\n\nÀ lire aussi\n12 mai 2024, 10:20 Un autre accord\n`), [
    undefined,
    undefined,
    'no-publication-date',
  ]);
});

test('nothing tells: nothing is guessed', () => assert.equal(dated(STORY)[0], undefined));

const addresses: [string, unknown][] = [
  ['http://fr.example/International/n3/2019/1223/c31356-9642892.html', { year: 2019, month: 12, day: 23 }],
  ['https://x.example/mundo/2025-10-08-duma.html', { year: 2025, month: 10, day: 8 }],
  ['https://x.example/news/2024/7/11/title', { year: 2024, month: 7, day: 11 }],
  ['https://x.example/2024/05/title', { year: 2024, month: 5 }],
  ['https://x.example/articles/161733/title-2025.html', undefined],
  ['https://x.example/a_12345678.html', undefined],
];
for (const [url, date] of addresses) test(`address ${url}`, () => assert.deepEqual(dateInAddress(url), date));

const written: [string, string[]][] = [
  ['le 7 mars 2024', ['2024-03-07']],
  ['1er septembre', ['XXXX-09-01']],
  ['Sep 30, 2024 18:54', ['2024-09-30']],
  ['12-го мая 2024 года', ['2024-05-12']],
  ['09:41 10.07.2024 (mis à jour: 10:05 11.07.2024)', ['2024-07-10', '2024-07-11']],
  ['2025 жылғы 11 сәуірдегі', ['2025-04-11']],
  ['2025-ci il 16 dekabr', ['2025-12-16']],
  ['29 Haziran 2019 CUMARTESİ', ['2019-06-29']],
  ['20 يناير 2025', ['2025-01-20']],
  ['18 كانون الأول 2013', ['2013-12-18']],
  ['article 12, 3,5 % et 4.2 points', []],
];
for (const [text, dates] of written)
  test(`dates in « ${text} »`, () => assert.deepEqual(findDates(text).map(edtfOf), dates));
