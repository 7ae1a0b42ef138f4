import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFromIso, isoFromDay } from './day.ts';
import { daysEveryYear, readEdtf } from './edtf.ts';

const side = (day: number | null) => (day === null ? '..' : isoFromDay(day));
const bounds = (text: string) => {
  const date = readEdtf(text);
  if (!date) return 'not a date';
  return `${side(date.earliest)} ${side(date.latest)} ${date.precision}`;
};

const READ: Record<string, string> = {
  '2023-12-12': '2023-12-12 2023-12-12 day',
  '2024': '2024-01-01 2024-12-31 year',
  '2024-XX': '2024-01-01 2024-12-31 year',
  '2024-XX-XX': '2024-01-01 2024-12-31 year',
  '2024-02': '2024-02-01 2024-02-29 month',
  '2023-02-XX': '2023-02-01 2023-02-28 month',
  '2023-02-2X': '2023-02-20 2023-02-28 between',
  '2018-21': '2018-03-01 2018-05-31 season',
  '2018-23': '2018-09-01 2018-11-30 season',
  '2023-24': '2023-12-01 2024-02-29 season',
  '201X': '2010-01-01 2019-12-31 decade',
  '19XX': '1900-01-01 1999-12-31 century',
  '2018-12-17/2023-01-17': '2018-12-17 2023-01-17 between',
  '2018/2020-06': '2018-01-01 2020-06-30 between',
  '[2018..2020]': '2018-01-01 2020-12-31 between',
  '[..2020]': '.. 2020-12-31 between',
  '../2020': '.. 2020-12-31 between',
  '2020/..': '2020-01-01 .. between',
  '2020/': '2020-01-01 .. between',
  '[2018-09-13,2018-09-14]': '2018-09-13 2018-09-14 oneOf',
  '[2018,2020]': '2018-01-01 2020-12-31 oneOf',
  'XXXX-12-23': '.. .. everyYear',
  '': '.. .. undated',
  '..': '.. .. undated',
  '2023-02-29': 'not a date',
  '2023-13': 'not a date',
  '2023-25': 'not a date',
  '2023-00': 'not a date',
  'XXXX-02-30': 'not a date',
  '2022/2020': 'not a date',
  soon: 'not a date',
  '12.12.2023': 'not a date',
};

for (const [text, expected] of Object.entries(READ))
  test(`"${text}" is ${expected}`, () => assert.equal(bounds(text), expected));

const read = (text: string) => {
  const { uncertain, approximate, earliest, latest } = readEdtf(text)!;
  return [uncertain, approximate, latest! - earliest!];
};

test('marks travel and do not widen', () => {
  assert.deepEqual(read('2019-04-01?'), [true, false, 0]);
  assert.deepEqual(read('2019-04~'), [false, true, 29]);
  assert.deepEqual(read('2019%'), [true, true, 364]);
});

const days = (month: number, day: number, from: string, to: string) =>
  daysEveryYear({ month, day }, dayFromIso(from), dayFromIso(to)).map(isoFromDay);

test('a day of any year allowed', () => {
  assert.deepEqual(days(12, 23, '2019-12-24', '2021-12-23'), ['2020-12-23', '2021-12-23']);
  assert.deepEqual(days(2, 29, '2019-01-01', '2025-01-01'), ['2020-02-29', '2024-02-29']);
  assert.deepEqual(days(1, 1, '2020-01-01', '2020-01-01'), ['2020-01-01']);
});
