// The scenarios of the legal basis again, with the law engine itself: S03, S04, S05, S09 from acts and final clauses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionOn } from '../../law/position-on.ts';
import type { ActivityFields } from '../../programme/activities/activity.ts';
import type { AgreementOnFile } from '../../programme/basis/agreement.ts';
import { checkBasis } from '../../programme/basis/check-basis.ts';
import { agreement } from '../../programme/scenarios/world.ts';
import type { LegalRecord } from '../../vocabulary/legal-record.ts';
import { forceOf } from './agreements-on-file.ts';

const COVERS = {
  clauses: [
    { code: 'EXR' as const, forms: [], from: 'text' as const },
    { code: 'EDU' as const, forms: [], from: 'text' as const },
  ],
};

function check(
  record: LegalRecord,
  fields: Partial<ActivityFields>,
  asOf: string,
  more: Partial<AgreementOnFile> = {},
) {
  const activity: ActivityFields = {
    kind: 'exercise',
    title: {},
    state: 'planned',
    domains: ['EXR'],
    forms: [],
    states: [
      { state: 'KZ', role: 'host' },
      { state: 'UZ', role: 'sender' },
    ],
    places: [],
    phases: [],
    ...fields,
  };
  return checkBasis({
    activity,
    agreements: [agreement(record.id, ['KZ', 'UZ'], { ...COVERS, ...more })],
    positionOf: (_, state, day) => forceOf(positionOn(record, { asOf: day }, { others: [] }), record, state),
    asOf,
  });
}

const parties = ['KZ', 'UZ'];
const signed = (date: string) => ({ act: 'signature' as const, date });
const notified = (party: string, date: string) => ({
  act: 'notification' as const,
  party,
  date,
  received: date,
});
const onLastNotification = { entryIntoForce: { rule: 'lastNotification' as const } };

test('S03 before A’s ratification it is signedNotInForce, after it B’s notification is not evidenced', () => {
  const record: LegalRecord = {
    id: 'A',
    parties,
    ...onLastNotification,
    term: { kind: 'indefinite' },
    acts: [
      signed('2024-03-01'),
      { act: 'ratification', party: 'KZ', date: '2024-09-10' },
      notified('KZ', '2024-09-10'),
    ],
    absences: [{ act: 'ratification', party: 'KZ', asOf: '2024-09-09' }],
  };
  const may = check(record, { planned: '2024-05-06/2024-05-10' }, '2024-11-01');
  assert.equal(may.verdict, 'signedNotInForce', JSON.stringify(may));
  const october = check(record, { planned: '2024-10-07/2024-10-11' }, '2024-11-01');
  assert.equal(october.verdict, 'unknown');
  assert.ok(october.missing.includes('absent:notification(UZ)'), october.missing.join());
});

/** In force from 1 July 2021 for five years: the last day is 30 June 2026. */
const untilEndOfJune = (renewal: LegalRecord['renewal']): LegalRecord => ({
  id: 'A',
  parties,
  ...onLastNotification,
  term: { kind: 'duration', period: 'P5Y' },
  ...(renewal && { renewal }),
  acts: [signed('2021-05-01'), notified('KZ', '2021-06-01'), notified('UZ', '2021-07-01')],
});

test('S04 the last day as the law counts it is covered, the next day is expired', () => {
  const record = untilEndOfJune({ kind: 'none' });
  const whole = check(record, { planned: '2026-06-22/2026-06-30' }, '2026-05-01');
  assert.equal(whole.verdict, 'covered', JSON.stringify(whole));
  assert.equal(whole.cells[0]?.lastDay, '2026-06-30');
  const longer = check(record, { planned: '2026-06-22/2026-07-01' }, '2026-05-01');
  assert.deepEqual(
    [longer.verdict, longer.cells.at(-1)?.verdict, longer.cells.at(-1)?.first],
    ['partlyCovered', 'expired', '2026-07-01'],
  );
});

test('S05 after the current term of a tacit renewal it is coveredIfRenewed, with the day and its rule', () => {
  const record: LegalRecord = {
    ...untilEndOfJune({ kind: 'tacit', period: 'same', times: 'successive' }),
    notice: [{ against: 'renewal', period: 'P6M' }],
    acts: [signed('2022-01-10'), notified('KZ', '2022-02-01'), notified('UZ', '2022-03-15')],
  };
  const visit = check(record, { planned: '2027-05-10' }, '2026-05-01');
  assert.equal(visit.verdict, 'coveredIfRenewed', JSON.stringify(visit));
  assert.equal(visit.cells[0]?.lastDayForNotice, '2026-09-14');
  assert.ok(visit.cells[0]?.noticeRule);
  assert.equal(check(record, { planned: '2027-03-14' }, '2026-05-01').verdict, 'covered');
});

test('S09 what had begun before a denunciation took effect may be finished', () => {
  const record: LegalRecord = {
    ...untilEndOfJune(undefined),
    term: { kind: 'indefinite' },
    notice: [{ against: 'free', period: 'P6M' }],
    acts: [
      ...untilEndOfJune(undefined).acts,
      { act: 'denunciation', party: 'UZ', date: '2026-01-10', received: '2026-01-10' },
    ],
  };
  const course = (planned: string) =>
    check(record, { kind: 'course', domains: ['EDU'], planned }, '2026-05-01', {
      completion: { article: '14' },
    });
  assert.deepEqual(
    course('2026-05-01/2026-09-30').cells.map((cell) => [cell.first, cell.last, cell.verdict]),
    [
      ['2026-05-01', '2026-07-09', 'covered'],
      ['2026-07-10', '2026-09-30', 'coveredByCompletion'],
    ],
  );
  assert.equal(course('2026-08-01/2026-09-30').verdict, 'denounced');
});

test('S10 what was known by a day is asked of the law with that day', () => {
  const record: LegalRecord = {
    ...untilEndOfJune({ kind: 'none' }),
    acts: [
      signed('2021-05-01'),
      notified('KZ', '2021-06-01'),
      { ...notified('UZ', '2021-07-01'), recordedOn: '2026-04-02' },
    ],
  };
  const on = (knownOn: string) =>
    forceOf(positionOn(record, { asOf: '2026-04-10', knownOn }, { others: [] }), record, 'UZ').inForce;
  assert.deepEqual([on('2026-04-01'), on('2026-04-03')], ['unknown', 'yes']);
});
