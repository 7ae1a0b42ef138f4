import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { positionOn } from '../law/position-on.ts';
import { DCAD_POLICIES, estimateEndYear, realEndYears, recordAsCoded, type DcadRow } from './dcad.ts';

const file = path.resolve(import.meta.dirname, '../../../shared/groundtruth/dcad.csv');
const skip = existsSync(file) ? false : `no file ${path.basename(file)} beside the repository`;
const rows = () => parse(readFileSync(file, 'utf8'), { columns: true }) as DcadRow[];

const row = (codes: Partial<DcadRow>): DcadRow => ({
  DCAid: 'x',
  cowName1: 'FRN',
  cowName2: 'SEN',
  signDay: '1',
  signMonth: '1',
  signYear: '1995',
  EIFDay: '',
  EIFMonth: '',
  EIFYear: '',
  span: '',
  renewType: '',
  renewYears: '',
  terminated: '-88',
  durationActual: '',
  endYearEstimate: '',
  ...codes,
});

test('years by the dataset’s conventions', () => {
  assert.equal(estimateEndYear(row({})), 2001, 'not coded: six years');
  assert.equal(estimateEndYear(row({ span: '5', renewType: '-44' })), 2000);
  assert.equal(
    estimateEndYear(row({ span: '5', renewType: '-44' }), {}),
    1999,
    'the eve falls in the year before',
  );
  assert.equal(estimateEndYear(row({ span: '5', renewType: '-56', renewYears: '3' })), 2003);
  assert.equal(estimateEndYear(row({ span: '5', renewType: '-66' })), 2010);
  assert.equal(estimateEndYear(row({ span: '-77', terminated: '1', durationActual: '10' })), 2005);
});

test('every end year of the dataset', { skip }, () => {
  const wrong = rows().filter((one) => estimateEndYear(one, DCAD_POLICIES) !== Number(one.endYearEstimate));
  assert.deepEqual(
    wrong.map((one) => one.DCAid),
    [],
  );
});

test('no row that really ended contradicts the engine’s own reading', { skip }, () => {
  const contradicted = rows().filter((one) => {
    const years = realEndYears(one);
    if (!years) return false;
    const record = recordAsCoded(one);
    // Certainly over before every year in which it may really have ended?
    return years.every((year) => positionOn(record, { asOf: `${year - 1}-12-31` }).inForce === 'no');
  });
  assert.deepEqual(
    contradicted.map((one) => one.DCAid),
    [],
  );
});
