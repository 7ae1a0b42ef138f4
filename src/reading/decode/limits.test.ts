// The limits that the documentation states are those that hold.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { LIMITS, sayBytes } from './limits.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/reading.md'), 'utf8');

for (const [name, value] of Object.entries(LIMITS))
  test(`docs/reading.md states ${name}`, () => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    assert.ok(row, `no row for ${name}`);
    const said = value >= 1024 * 1024 ? sayBytes(value) : String(value);
    assert.equal(row.split('|').at(-2)!.trim(), said);
  });
