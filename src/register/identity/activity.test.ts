// Activities as two documents report them, and whether they are one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActivityClaim } from '../../vocabulary/claim.ts';
import { entityFrom } from '../fixtures/entities.ts';
import { activityProfile, compareActivities } from './activity.ts';

type Told = Partial<Omit<ActivityClaim, 't' | 'id' | 'evidence'>>;
const profile = (document: string, told: Told) =>
  activityProfile(
    entityFrom([{ document, claims: [{ t: 'activity', id: 'x1', kind: 'exercise', ...told }] }], 'x1'),
  )!;

const kanzhar = { name: 'Kanzhar-2023', parts: ['KZ', 'UZ'], phase: '2' };
const undatedVisit: Told = { kind: 'visit', parts: ['KZ', 'UZ'], place: 'Aktau' };
const visit: Told = { ...undatedVisit, date: '2023-08-10' };

const PAIRS: [string, Told, Told, string][] = [
  ['one edition, one phase, two scripts', kanzhar, { ...kanzhar, name: 'Канжар-2023' }, 'same'],
  ['two phases', kanzhar, { ...kanzhar, phase: '1' }, 'none'],
  ['a phase told once only', kanzhar, { name: 'Kanzhar-2023', parts: ['KZ', 'UZ'] }, 'propose'],
  ['two years', kanzhar, { ...kanzhar, name: 'Kanzhar-2024' }, 'none'],
  ['a visit of a day', visit, { ...visit, place: 'Aqtau' }, 'alone'],
  ['a meeting told as a visit', visit, { ...visit, kind: 'meeting' }, 'propose'],
  ['another day', visit, { ...visit, date: '2023-08-11' }, 'none'],
  ['other States', visit, { ...visit, parts: ['KZ', 'TR'] }, 'none'],
  [
    'two intakes of one day',
    { kind: 'training', parts: ['KZ', 'TR'], date: '2023-08-10' },
    { kind: 'training', parts: ['KZ', 'TR'], date: '2023-08-10' },
    'propose',
  ],
  ['a visit without a day', visit, undatedVisit, 'none'],
];

for (const [title, a, b, verdict] of PAIRS)
  test(title, () => {
    const found = compareActivities(profile('doc:1', a), profile('doc:2', b));
    assert.equal(found.verdict, verdict, found.because.join('; '));
  });
