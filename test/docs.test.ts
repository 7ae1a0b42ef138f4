// The pages of docs/ that are made from the code are as the code would make them now.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makePages } from '../src/cli/docs.ts';

for (const { name, file, text } of await makePages())
  test(`${name} is not stale (node bin/foedera.mjs docs writes it anew)`, () => {
    assert.ok(existsSync(file), `${name} is missing`);
    assert.equal(readFileSync(file, 'utf8'), text);
  });
