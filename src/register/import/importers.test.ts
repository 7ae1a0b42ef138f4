// Rows of other registers: what becomes of each, what is kept as written, and that nothing of a row is lost.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { dcad } from './dcad.ts';
import { importerFor } from './importers.ts';
import { stateOfName } from './state-names.ts';
import { ukTreaties } from './uk-treaties.ts';
import type { ImportRow } from './import-row.ts';

const shared = path.resolve(import.meta.dirname, '../../../../shared/groundtruth');
const fileOf = (name: string) => path.join(shared, name);
const without = (name: string) =>
  existsSync(fileOf(name)) ? false : `groundtruth/${name} is not on this machine`;

const said = ({ statements }: ImportRow) =>
  statements.filter((s) => s.fact !== 'note').map((s) => [s.fact, s.value]);
const original = ({ statements }: ImportRow) =>
  (statements.find((s) => s.fact === 'note')!.value as { row: unknown }).row;

const DCAD = `ccode1,cowName1,ccode2,cowName2,signDay,signMonth,signYear,EIFDay,EIFMonth,EIFYear,type,category1,category2,category3,span,renewType,renewYears,terminated,durationActual,DCAid
705,KZK,640,TUR,,9,1994,1,2,1995,general,TREX,,,5,-66,-66,1,10,X-1
145,VEN,365,RUS,3,4,1990,,,,general,DCA,,,-77,-77,-77,0,,X-2
2,USA,20,CAN,1,1,,,,,general,DCA,,,,,,0,,X-3`;

test('a row of DCAD: parties, dates as far as known, term, end', () => {
  const [first, second, third] = dcad.read(DCAD);
  const of = 'dcad:X-1#a1';
  assert.deepEqual(said(first!), [
    ['agreement', { parties: ['KZ', 'TR'], kind: 'agreement', subject: 'mil_training' }],
    ['event', { of, step: 'signed', date: '1994-09' }],
    ['event', { of, step: 'entered_into_force', date: '1995-02-01' }],
    ['term', { of, dur: 'P5Y', renewal: 'tacit', period: 'same' }],
    ['domains', { of, codes: ['TRG', 'EXR'] }],
    ['event', { of, step: 'terminated', date: '2004' }],
  ]);
  assert.deepEqual(
    (said(second!)[0]![1] as { parties: string[] }).parties,
    ['VEN', 'SU'],
    'number and letters disagree; Russia of 1990',
  );
  assert.deepEqual([second!.remarks.length, third!.refused], [1, 'no year of signature']);
});

test('a record of UK treaties: parties in capitals, territories not, days turned', () => {
  const text = JSON.stringify([
    {
      id: 7,
      title: 'Exchange of Notes concerning a Range',
      country_name: 'Bermuda ; GERMANY FEDERAL REPUBLIC ; PRUSSIA ; UNITED KINGDOM',
      subject: 'DEFENCE',
      signed_event_date: '01/06/1954',
      signed_event_location: 'Rome',
      definative_eif_event_date: '09/05/1958',
    },
    { id: 8, title: '' },
  ]);
  const [first, second] = ukTreaties.read(text);
  const of = 'uk-treaties:7#a1';
  assert.deepEqual(said(first!), [
    [
      'agreement',
      {
        parties: ['DE', 'PRUSSIA', 'GB'],
        kind: 'exchange_letters',
        title: 'Exchange of Notes concerning a Range',
        subject: 'defence_coop',
      },
    ],
    ['event', { of, step: 'signed', date: '1954-06-01', place: 'Rome' }],
    ['event', { of, step: 'entered_into_force', date: '1958-05-09' }],
  ]);
  assert.equal(second!.refused, 'no title');
});

test('names of States: sure ones only', () => {
  const names = [
    'NETHERLANDS THE',
    'IRELAND, REPUBLIC OF',
    'KOREA REPUBLIC OF',
    "COTE D'IVOIRE",
    'SIAM',
    'CZECHOSLOVAKIA',
    'CONGO',
    'GERMAN DEMOCRATIC REPUBLIC',
  ];
  assert.deepEqual(names.map(stateOfName), ['NL', 'IE', 'KR', 'CI', 'TH', undefined, undefined, undefined]);
});

test('all of DCAD, no cell lost', { skip: without('dcad.csv') }, () => {
  const text = readFileSync(fileOf('dcad.csv'), 'utf8');
  assert.equal(importerFor(text)?.name, 'dcad');
  const rows = dcad.read(text);
  assert.deepEqual([rows.length, rows.filter((row) => row.refused).length], [1871, 0]);
  assert.deepEqual(rows.map(original), parse(text, { columns: true, bom: true }));
});

test('all of the UK records, no field lost', { skip: without('uk-treaties.json') }, () => {
  const text = readFileSync(fileOf('uk-treaties.json'), 'utf8');
  assert.equal(importerFor(text)?.name, 'uk-treaties');
  const rows = ukTreaties.read(text);
  assert.deepEqual([rows.length, rows.filter((row) => row.refused).length], [12_697, 0]);
  assert.deepEqual(rows.map(original), JSON.parse(text));
});
