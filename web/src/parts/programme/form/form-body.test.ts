// What is typed becomes what the verb takes: checked against the verbs' own schemas.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEEDS } from '../../../../../src/api/programme/deeds.ts';
import { formOf } from '../../../../../src/api/programme/forms.ts';
import { bodyOf, type Draft, typedOf } from './form-body.ts';

const lineOf = (path: string) => DEEDS.find((line) => line.path === path)!;
const send = (path: string, draft: Draft) => bodyOf(formOf(lineOf(path)), draft);

test('a facility typed into its form is what its verb takes', () => {
  const { body, wrong } = send('facilities', {
    names: { fr: 'Polygone', en: '' },
    state: 'KZ',
    manager: 'anna',
    kind: 'range',
    zone: 'Asia/Almaty',
    mode: 'decided',
    capacity: { as: 'group', value: { units: '40', unit: 'beds' } },
    bufferAfter: '',
  });
  assert.deepEqual(wrong, {});
  assert.deepEqual(body, {
    names: { fr: 'Polygone' },
    state: 'KZ',
    manager: 'anna',
    kind: 'range',
    zone: 'Asia/Almaty',
    mode: 'decided',
    capacity: { units: 40, unit: 'beds' },
  });
  assert.ok(lineOf('facilities').body.safeParse(body).success);
});

test('what is wrong is named by the path of its field', () => {
  const { wrong } = send('runs', { course: 'c', first: '4 May', last: '2026-06-01', capacity: '2,5' });
  assert.deepEqual(wrong, { first: 'notDay', capacity: 'notWhole' });
  assert.deepEqual(send('plans', { title: {}, states: ['KZ'], period: '2027' }).wrong, {
    title: 'required',
    states: 'tooFew',
  });
  assert.deepEqual(
    send('plans/{id}/amend', { day: '2026-05-01', reason: 'r', add: [{ kind: 'visit' }] }).wrong,
    {
      'add.0.title': 'required',
      'add.0.period': 'required',
    },
  );
});

test('a closure in local time, a rule with shares by State, an amendment: all taken by their schemas', () => {
  const typed: [string, Draft][] = [
    [
      'closures',
      {
        facility: 'f',
        reason: 'flood',
        time: {
          as: 'local',
          value: { zone: 'Asia/Almaty', start: '2026-05-04T08:00', end: '2026-05-04T12:00' },
        },
      },
    ],
    [
      'cost-rules',
      {
        agreement: 'a',
        rule: 'host',
        level: 'framework',
        conditions: { delegationAtMost: '10' },
        key: {
          as: 'map',
          value: [
            { key: 'KZ', value: '2' },
            { key: 'UZ', value: '1' },
          ],
        },
        desk: ['KZ', 'UZ'],
      },
    ],
    ['plans/{id}/amend', { day: '2026-05-01', reason: 'budget', strike: '3, 7' }],
    ['scopes', { agreement: 'a', list: 'closed', residual: { article: '2(n)' } }],
    ['plans/{id}/move', { act: 'sign', signature: { days: '2026-01-20', signatories: 'A. B.\nC. D.' } }],
  ];
  for (const [path, draft] of typed) {
    const { body, wrong } = send(path, draft);
    assert.deepEqual(wrong, {}, path);
    const read = lineOf(path).body.safeParse(body);
    assert.ok(read.success, `${path}: ${read.error?.message}`);
  }
  assert.deepEqual(send('plans/{id}/amend', typed[2]![1]).body['strike'], [3, 7]);
});

test('a record filled into its form and sent again is the same', () => {
  const fields = formOf(lineOf('activities/{id}/edit'));
  const record = {
    title: { en: 'Kanzhar', fr: 'Kanjar' },
    states: [
      { state: 'KZ', role: 'host' },
      { state: 'UZ', role: 'sender' },
    ],
    phases: [
      { ordinal: 1, type: 'conduct', period: '2026-05', host: 'KZ', place: { name: 'Aktau', state: 'KZ' } },
    ],
    delegation: { UZ: 12 },
    flags: { classified: true },
    domains: ['TRN'],
  };
  const { body, wrong } = bodyOf(fields, typedOf(fields, record));
  assert.deepEqual(wrong, {});
  assert.deepEqual(body, record);
});

test('alternatives come back as they were chosen', () => {
  const fields = formOf(lineOf('facilities'));
  for (const capacity of ['exclusive', { units: 3, unit: 'berths' }])
    assert.deepEqual(bodyOf(fields, typedOf(fields, { capacity })).body['capacity'], capacity);
  const series = formOf(lineOf('series'));
  for (const hostRotation of ['alternate', ['KZ', 'UZ']])
    assert.deepEqual(bodyOf(series, typedOf(series, { hostRotation })).body['hostRotation'], hostRotation);
});
