// A dispatch with another headline is a copy; another text of the same subject is none; short notes cannot be told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandsOf, likeness, SAME_DISPATCH, signatureOf } from './near-duplicates.ts';

const sentence = (i: number) =>
  `Paragraph ${i} tells of talks number ${i * 7} between ministers in room ${i * 13} of the palace. `;
const dispatch = Array.from({ length: 30 }, (_, i) => sentence(i)).join('');
const other = Array.from({ length: 30 }, (_, i) => sentence(i + 100)).join('');

test('a copy with another headline and a lost paragraph shares a band and most of its shingles', () => {
  const copy = `Our correspondent reports. ${dispatch.replace(sentence(4), '')}`;
  const [a, b] = [signatureOf(dispatch)!, signatureOf(copy)!];
  assert.ok(likeness(a, b) >= SAME_DISPATCH);
  assert.ok(bandsOf(a).some((band) => bandsOf(b).includes(band)));
});

test('another text of the same kind is no copy', () => {
  assert.ok(likeness(signatureOf(dispatch)!, signatureOf(other)!) < SAME_DISPATCH);
});

test('a short note has no signature', () => assert.equal(signatureOf('Two ministers met.'), undefined));
