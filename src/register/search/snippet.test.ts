// The stretch shown is the one where the words asked for stand together, and its marks lie on them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippetOf } from './snippet.ts';

test('the best stretch of a long text, marked', () => {
  const text = `${'filler words about nothing at all. '.repeat(30)}The military agreement was ratified. ${'more filler. '.repeat(40)}A military band played.`;
  const wanted = new Set(['military', 'agreement']);
  const { snippet, marks } = snippetOf(text, (token) => wanted.has(token.folded));
  assert.deepEqual(
    marks.map(([from, to]) => snippet.slice(from, to)),
    ['military', 'agreement'],
  );
  assert.ok(snippet.length <= 220);
});

test('nothing found: the beginning', () => {
  assert.deepEqual(
    snippetOf('A short text.', () => false),
    { snippet: 'A short text.', marks: [] },
  );
});
