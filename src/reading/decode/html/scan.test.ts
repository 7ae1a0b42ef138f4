// The scanner sees the text and the tags that htmlparser2 sees, on markup good and bad.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { scanHtml } from './scan.ts';

/** Text outside raw elements, tags opened and closed, in order. */
function scanned(html: string): string {
  let seen = '';
  scanHtml(html, {
    open: (name) => (seen += `<${name}>`),
    close: (name) => (seen += `</${name}>`),
    text: (text) => (seen += text),
    raw: (_name, text) => (seen += `{${text}}`),
  });
  return seen;
}

const cases: [html: string, seen: string][] = [
  ['a <b class=x>b</b> c', 'a <b>b</b> c'],
  ['1 < 2 && 3 > 2 <', '1 < 2 && 3 > 2 <'],
  ['<a href="x>y" title=\'<b>\'>t</a>', '<a>t</a>'],
  ['<!-- <p> --!> --><p>x<!-->y', '<p>xy'],
  ['<script>if (a < b) "</p>"</script>x', '<script>{if (a < b) "</p>"}</script>x'],
  ['<title>A &amp; B</title>', '<title>{A & B}</title>'],
  ['&eacute;&#233;&#xE9;&eacute&nosuch;&', 'éééé&nosuch;&'],
  ['&#150;&#0;&#xD800;', '–\uFFFD\uFFFD'],
  ['<P CLASS=a><BR/>x', '<p><br>x'],
  ['<p', '<p>'],
  ['</', '</'],
  ['<!doctype html><?xml x?>x', 'x'],
];
for (const [html, seen] of cases) test(`scans ${html}`, () => assert.equal(scanned(html), seen));

test('text is what htmlparser2 reads, at the places it says', () => {
  const piece = fc.constantFrom(
    '<p class="a">',
    '</p>',
    'mot ',
    '&amp;',
    '&eacute',
    '<br/>',
    '<!-- c > -->',
    '<a href="x">',
    "<i title='>'>",
    '<',
    ' > ',
    '&',
    '\n',
    'é',
    '<B>',
    '<td a=b c>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = `${pieces.join('')}.`;
      let expected = '';
      new Parser({ ontext: (text) => (expected += text) }, { decodeEntities: true }).end(html);
      let seen = '';
      scanHtml(html, {
        open: () => {},
        close: () => {},
        raw: () => {},
        text: (text, start, end) => {
          seen += text;
          if (end - start === text.length && !html.slice(start, end).startsWith('&'))
            assert.equal(html.slice(start, end), text);
        },
      });
      assert.equal(seen, expected);
    }),
  );
});
