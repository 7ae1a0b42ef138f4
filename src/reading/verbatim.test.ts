// Every passage stands in the document as it is quoted, also where a line of the page stands between its two ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from './decode/decode.ts';
import { readDecoded } from './read.ts';

const PAGE = `Algérie – France : le chef d’état-major reçoit une délégation militaire française

Nation | Publié par Rédaction | Imprimer

L’amiral Paul Darrieu, chef d’état-major particulier du président de la République française, a été reçu hier en audience à Alger par le général Samir Benhalla, chef d’état-major de l’armée algérienne.`;

test('a passage does not reach over a line of the page', () => {
  const { text, parts, claims } = readDecoded(decodeText(PAGE), { published: '2015-12-09' });
  assert.ok(
    parts.some(({ kind }) => kind === 'menu' || kind === 'metadata'),
    'the second line is the page’s',
  );
  const passages = claims.flatMap(({ evidence }) => evidence);
  assert.ok(passages.length > 2);
  for (const { start, end, quote } of passages) {
    assert.equal(text.slice(start, end), quote);
    assert.ok(quote !== '' && !quote.includes('Imprimer'));
  }
});
