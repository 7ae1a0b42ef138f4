// Cutting a text by passages loses nothing and knows, at each place, which claims stand there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as hold, nat, property, string, tuple } from 'fast-check';
import { blocksOf, cutText } from './pieces.ts';

test('pieces cover the text and carry the claims that stand there', () => {
  const span = tuple(nat(60), nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  hold(
    property(string({ minLength: 1, maxLength: 50 }), array(span, { maxLength: 6 }), (text, spans) => {
      const passages = spans.map((one, i) => ({ ...one, claim: String(i), fact: 'event' }));
      const pieces = cutText(text, passages);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
      for (const piece of pieces)
        for (const passage of passages) {
          const covers =
            passage.start <= piece.start && passage.end >= piece.end && passage.start < passage.end;
          assert.equal(piece.claims.includes(passage), covers);
        }
    }),
  );
});

test('the shortest of overlapping passages comes first', () => {
  const passages = [
    { claim: 'long', fact: 'agreement', start: 0, end: 10 },
    { claim: 'short', fact: 'event', start: 2, end: 5 },
  ];
  assert.deepEqual(
    cutText('0123456789', passages).map(({ text, claims }) => [
      text,
      claims.map(({ claim }) => claim).join(' '),
    ]),
    [
      ['01', 'long'],
      ['234', 'short long'],
      ['56789', 'long'],
    ],
  );
});

test('what stands between the parts of a page is body; menus are noise', () => {
  const blocks = blocksOf(20, [
    { kind: 'menu', start: 0, end: 5 },
    { kind: 'title', start: 6, end: 12 },
  ]);
  assert.deepEqual(
    blocks.map(({ start, end, kind, noise }) => [start, end, kind, noise]),
    [
      [0, 5, 'menu', true],
      [5, 6, 'body', false],
      [6, 12, 'title', false],
      [12, 20, 'body', false],
    ],
  );
});
