// Pairs of agreements as two documents tell them, and whether they are one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind, Subject } from '../../vocabulary/codes.ts';
import { entityFrom, type Source } from '../fixtures/entities.ts';
import { agreementProfile, compareAgreements } from './agreement.ts';

interface Told {
  parties?: string[];
  kind?: Kind;
  subject?: Subject;
  signed?: string;
  title?: string;
  period?: string;
  count?: number;
  document?: string;
}

function profile({ parties = ['KZ', 'QA'], kind = 'agreement', signed, document = 'doc:1', ...rest }: Told) {
  const claims: Source['claims'] = [{ t: 'agreement', id: 'a1', parties, kind, ...rest }];
  if (signed) claims.push({ t: 'event', of: 'a1', step: 'signed', date: signed });
  return agreementProfile(entityFrom([{ document, claims }]))!;
}

const mil = { subject: 'mil_coop' } as const;

const PAIRS: [string, Told, Told, string][] = [
  ['same day, kind and subject', { ...mil, signed: '2023-12-12' }, { ...mil, signed: '2023-12-12' }, 'same'],
  [
    'parties in another order, "treaty" for "agreement"',
    { ...mil, signed: '2023-12-12' },
    { ...mil, parties: ['QA', 'KZ'], kind: 'treaty', signed: '2023-12-12' },
    'same',
  ],
  ['two exact days', { ...mil, signed: '2023-12-12' }, { ...mil, signed: '2023-12-13' }, 'despite'],
  ['two days of two years', { ...mil, signed: '2023-12-12' }, { ...mil, signed: '2024-02-14' }, 'despite'],
  ['one day of distant years', { ...mil, signed: '2023-12-12' }, { ...mil, signed: '2013-12-12' }, 'despite'],
  ['days years apart', { ...mil, signed: '2023-12-12' }, { ...mil, signed: '2020-02-14' }, 'none'],
  ['two days and no subject told', { signed: '2023-12-12' }, { ...mil, signed: '2023-12-13' }, 'none'],
  [
    'two days of plans, made every year',
    { ...mil, kind: 'plan', signed: '2023-12-12' },
    { ...mil, kind: 'plan', signed: '2024-12-11' },
    'none',
  ],
  ['a day within the other’s month', { ...mil, signed: '2023-12-12' }, { ...mil, signed: '2023-12' }, 'same'],
  ['the year before', { ...mil, signed: '2023-12-12' }, { ...mil, signed: '2022' }, 'despite'],
  [
    'other parties',
    { ...mil, signed: '2023-12-12' },
    { ...mil, parties: ['KZ', 'TR'], signed: '2023-12-12' },
    'none',
  ],
  [
    'same day, another subject',
    { ...mil, signed: '2023-12-12' },
    { subject: 'mil_medicine', signed: '2023-12-12' },
    'propose',
  ],
  [
    'defence and another field',
    { ...mil, signed: '2023-12-12' },
    { subject: 'other', signed: '2023-12-12' },
    'none',
  ],
  ['no date: only if nothing else fits', { ...mil, signed: '2023-12-12' }, mil, 'alone'],
  ['no date and no subject', { ...mil, signed: '2023-12-12' }, {}, 'none'],
  ['a plan without a date recurs', { ...mil, kind: 'plan' }, { ...mil, kind: 'plan' }, 'propose'],
  [
    'plans of two years',
    { ...mil, kind: 'plan', period: '2024' },
    { ...mil, kind: 'plan', period: '2025' },
    'none',
  ],
  [
    'a number of agreements is none of them',
    { ...mil, signed: '2023-12-12', count: 3 },
    { ...mil, signed: '2023-12-12' },
    'none',
  ],
  [
    'told apart in one document',
    { ...mil, signed: '2023-12-12', document: 'doc:2' },
    { ...mil, signed: '2023-12-12' },
    'none',
  ],
];

for (const [title, a, b, verdict] of PAIRS)
  test(title, () => {
    const [x, y] = [profile(a), profile({ document: 'doc:2', ...b })];
    const found = compareAgreements(x, y);
    assert.equal(found.verdict, verdict, found.because.join('; '));
    assert.equal(compareAgreements(y, x).verdict, verdict, 'either way round');
    if (verdict !== 'none')
      assert.ok(
        x.looks.some((key) => y.keys.includes(key)),
        'they would meet',
      );
  });

test('an agreement between a State and an unnamed one is looked up by nobody', () => {
  assert.deepEqual(profile({ parties: ['KZ', 'ZZ'] }).keys, []);
});
