// Every case a lawyer can read: those beside this file, and the shared ones where they are at hand.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runCase, type CaseGroup } from './cases.ts';

const shared = path.resolve(import.meta.dirname, '../../../shared/design/law-cases');

function runFolder(folder: string): void {
  for (const file of globSync(path.join(folder, '*.json')).sort()) {
    const { group, cases } = JSON.parse(readFileSync(file, 'utf8')) as CaseGroup;
    for (const one of cases)
      test(`${group} ${one.id}: ${one.title}`, () => {
        const { ok, got, expected } = runCase(one);
        if (!ok) assert.deepEqual(got, expected, one.why);
        assert.ok(ok);
      });
  }
}

runFolder(path.join(import.meta.dirname, 'cases'));

test(
  'the shared cases',
  { skip: existsSync(shared) ? false : 'no shared cases beside the repository' },
  () => {
    assert.ok(globSync(path.join(shared, '*.json')).length > 0);
  },
);
runFolder(shared);
