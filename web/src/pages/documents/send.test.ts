// Hundreds of files go in batches, in order, none lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batches } from './send.ts';

test('hundreds of files are cut into batches, in order, none lost', () => {
  const files = Array.from({ length: 320 }, (_, i) => ({ size: 1000 + i }));
  const cut = batches(files);
  assert.deepEqual(cut.flat(), files);
  assert.ok(cut.length === 7 && cut.every((batch) => batch.length <= 50));
});

test('large files are not sent together', () => {
  const large = { size: 20 * 1024 * 1024 };
  assert.equal(batches([large, large, large]).length, 3);
});
