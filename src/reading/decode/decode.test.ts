// Every kind of file that is read, with the way back to its source; and every kind of bad input, with a sentence that helps.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Refusal } from '../../vocabulary/refusal.ts';
import { decode, decodeAll, decodeText } from './decode.ts';
import type { Decoded, DecodeHints } from './decode.ts';
import { readPage } from './html/page.ts';
import { askReadability } from './html/slow-path.ts';
import { LIMITS } from './limits.ts';
import { makeDocx, makePdf, makeZip } from './samples.ts';

const iconv = createRequire(import.meta.url)('iconv-lite') as {
  encode(text: string, charset: string): Buffer;
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const STORY =
  'Le Sénat a ratifié l’accord de coopération militaire signé à Doha le 12 décembre 2023 par les deux ministres.';

async function all(bytes: Uint8Array, hints: DecodeHints = {}) {
  const found: Record<string, string> = {};
  for await (const item of decodeAll(bytes, { name: 'file', ...hints }))
    found[item.name] = 'refusal' in item ? `! ${item.refusal.code}` : item.decoded.text;
  return found;
}
const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error));
  assert.equal(error.code, code);
  assert.ok(error.message.length > 20 && !error.message.includes('undefined'));
  return true;
};

test('a text file is its own canonical text, byte order mark and line ends included', async () => {
  const text = '\uFEFFPremière ligne\r\nİstanbul ﬁn\r\n';
  assert.equal((await decode(utf8(text), { name: 'a.txt' })).text, text);
});

const charsets: [charset: string, text: string][] = [
  ['windows-1251', 'Министр обороны Казахстана подписал план военного сотрудничества на 2024 год.'],
  ['koi8-r', 'Министр обороны Казахстана подписал план военного сотрудничества на 2024 год.'],
  ['ibm866', 'Министр обороны Казахстана подписал план военного сотрудничества на 2024 год.'],
  ['rk1048', 'Қорғаныс министрі әскери ынтымақтастық жөніндегі келісімге қол қойды, ұзақ әңгіме өтті.'],
  ['windows-1252', STORY],
  [
    'windows-1254',
    'Savunma Bakanı, askerî iş birliği anlaşmasını imzaladığını açıkladı; görüşme öğleden sonra sürdü.',
  ],
  ['windows-1256', 'وقع وزير الدفاع مذكرة تفاهم للتعاون العسكري مع نظيره في الدوحة'],
];
for (const [charset, text] of charsets)
  test(`guesses ${charset} from its letters`, async () => {
    const decoded = await decode(iconv.encode(text, charset), { name: 'a.txt' });
    assert.equal(decoded.text, text);
    assert.deepEqual(
      decoded.findings.map(({ code }) => code),
      ['charset-guessed'],
    );
  });

test('reads the charset that a page declares', async () => {
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"></head><body><p>Соглашение подписано.</p></body></html>`;
  assert.equal((await decode(iconv.encode(html, 'koi8-r'))).text, 'Соглашение подписано.');
});

test('reads UTF-16 with and without a mark', async () => {
  const bytes = Buffer.from('Le Sénat a ratifié.', 'utf16le');
  assert.equal((await decode(bytes)).text, 'Le Sénat a ratifié.');
  assert.equal(
    (await decode(Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]))).text,
    '\uFEFFLe Sénat a ratifié.',
  );
});

test('UTF-8 cut inside a character is repaired and said', async () => {
  const decoded = await decode(utf8(`${STORY} é`).subarray(0, -1), { name: 'a.txt' });
  assert.equal(decoded.text, `${STORY} \uFFFD`);
  assert.deepEqual(
    decoded.findings.map(({ code }) => code),
    ['broken-characters'],
  );
});

const page = (body: string, head = '') =>
  `<!doctype html><html lang="fr-FR"><head>${head}</head><body>${body}</body></html>`;
const labelled = (decoded: Decoded) =>
  decoded.parts!.map(({ kind, start, end }) => [kind, decoded.text.slice(start, end)]);

/** Every segment leads to the piece of source that says the same. */
function assertSegments(html: string, { text, segments }: Decoded) {
  let at = 0;
  for (const { start, end, sourceStart, sourceEnd } of segments!) {
    assert.ok(start >= at && end > start && sourceEnd! > sourceStart!, 'segments in order');
    at = end;
    const source = html.slice(sourceStart, sourceEnd);
    if (source.length === end - start)
      assert.equal(source.replace(/[\t\r\n\f]/g, ' '), text.slice(start, end).replace(/\n/g, ' '));
    else assert.match(source, /^(?:&|<br|[\s\u00AD\u200B])/i);
  }
}

test('HTML: entities, soft hyphens, line breaks, lists and tables become text that leads back', () => {
  const html = page(
    `<h1>Titre &amp; suite</h1><p>Coopé&shy;ration  mili\u00ADtaire\n&eacute;tendue,<br>par <b>les</b> deux.</p>
     <ul><li>un</li><li><p>deux</p></li></ul><table><tr><th>A</th><td>B</td></tr><tr><td>c</td><td></td><td>d</td></tr></table>`,
  );
  const decoded = decodeText(html);
  assert.equal(
    decoded.text,
    'Titre & suite\n\nCoopération militaire étendue,\npar les deux.\nun\ndeux\nA\tB\nc\td',
  );
  assertSegments(html, decoded);
});

test('HTML: what is hidden, scripted or styled is not text', () => {
  const hidden =
    '<p hidden>x1</p><div style="display:none">x2</div><script>x3</script><style>x4</style><noscript>x5</noscript><template>x6</template>';
  assert.equal(decodeText(page(`${hidden}<p>${STORY}</p>`)).text, STORY);
});

test('HTML: menus, headlines, newsletters, comments and notices are kept and labelled', () => {
  const html = page(
    `<nav><a href="/">Accueil</a> <a href="/b">Monde</a></nav><main><article><h1>Le titre</h1><p>${STORY}</p>
     <div class="read-also"><a href="/x">Un autre accord</a></div><p>${STORY}</p></article>
     <section id="comments"><p>Modou : enfin !</p></section></main>
     <div class="newsletter-box">Recevez nos nouvelles</div><aside><h3>Les plus lus</h3><ul><li>Le mouton</li></ul></aside><footer>© 2024</footer>`,
  );
  assert.deepEqual(labelled(decodeText(html)), [
    ['menu', 'Accueil Monde'],
    ['title', 'Le titre'],
    ['body', STORY],
    ['related', 'Un autre accord'],
    ['body', STORY],
    ['comment', 'Modou : enfin !'],
    ['newsletter', 'Recevez nos nouvelles'],
    ['related', 'Les plus lus\nLe mouton'],
    ['legal', '© 2024'],
  ]);
});

test('HTML: an article inside a wrapper named "sidebar" is still the article', () => {
  const html = page(
    `<div class="sidebar-widget"><p>${STORY}</p><p>${STORY}</p></div><div class="menu">Accueil</div>`,
  );
  assert.deepEqual(labelled(decodeText(html))[0], ['body', `${STORY}\n\n${STORY}`]);
});

test('HTML: an article of bare line breaks in table cells is found', () => {
  const html = page(
    `<table><tr><td class=menu><a href=a>Une</a><a href=b>Deux</a></td><td>${`${STORY}<br><br>`.repeat(4)}</td></tr></table>`,
  );
  assert.ok(
    labelled(decodeText(html)).some(
      ([kind, text]) => (kind === 'body' || kind === 'table') && text!.includes(STORY),
    ),
  );
});

test('HTML: a page laid out by a table, inside a form, as ministries write them', () => {
  const html = page(
    `<form id=aspnetForm><table><tr><td class=leftnav><a href=1>Ministère</a><br><a href=2>Forces</a></td>
     <td><span>Visite du ministre</span><br><br>${STORY}<br><br>${STORY}</td><td><b>Liens</b><br><a href=x>Portail</a></td></tr></table></form>`,
  );
  const decoded = decodeText(html);
  assert.deepEqual(
    labelled(decoded).filter(([kind]) => kind === 'body'),
    [['body', `Visite du ministre\n\n${STORY}\n\n${STORY}`]],
  );
});

test('HTML: where class names would leave no article, they are not believed', () => {
  const html = page(
    `<div class=menu><p>${STORY}</p></div><div class=promo><p>${STORY}</p></div><nav><a href=a>Une</a></nav>`,
  );
  const kinds = labelled(decodeText(html)).map(([kind]) => kind);
  assert.deepEqual(kinds, ['body', 'menu']);
});

test('HTML: cards under linked headings are other articles', () => {
  const card = `<div class=card><h3><a href=1>Le marché couvert ouvre</a></h3><p>La ministre du Commerce a inauguré hier un marché, en présence du maire et des élus.</p></div>`;
  const html = page(
    `<main><section><h1>Titre</h1><p>${STORY}</p><p>${STORY}</p></section><section class=grid>${card}${card}</section></main>`,
  );
  assert.deepEqual(
    labelled(decodeText(html)).map(([kind]) => kind),
    ['title', 'body', 'related'],
  );
});

test('HTML: where the fast scorer is unsure, Readability says which blocks are the article', () => {
  const html = page(
    `<div><p>${STORY}</p><p>${STORY}</p><p>${STORY}</p></div><div class=x><p>Courte phrase de côté.</p></div>`,
  );
  const read = readPage(html);
  const kinds = askReadability(
    html,
    read,
    read.blocks.map(() => 'related'),
  );
  assert.deepEqual(kinds?.slice(0, 3), ['body', 'body', 'body']);
  assert.equal(askReadability('<p>x</p>', readPage('<p>x</p>'), ['body']), undefined);
});

test('HTML: the head declares date, language, address and outlet', () => {
  const head = `<title>T | Site</title><meta property="og:title" content="T"><link rel="canonical" href="https://x.example/a">
    <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2024-03-07T08:30:00+03:00","publisher":{"name":"Site"}}]}</script>`;
  const { declared, title } = decodeText(page(`<p>${STORY}</p>`, head));
  assert.deepEqual(
    { ...declared, title },
    { lang: 'fr', url: 'https://x.example/a', published: '2024-03-07', outlet: 'Site', title: 'T' },
  );
});

test('HTML: broken JSON-LD still gives its date, a modification date gives none', () => {
  const broken = '<script type="application/ld+json">{"datePublished": "2024-03-07", oops</script>';
  assert.equal(decodeText(page(`<p>${STORY}</p>`, broken)).declared.published, '2024-03-07');
  const modified = '<meta property="article:modified_time" content="2023-06-08">';
  assert.equal(decodeText(page(`<p>${STORY}</p>`, modified)).declared.published, undefined);
});

test('HTML: any markup gives text whose segments lead back', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="menu">',
    '</div>',
    '<br>',
    '&nbsp;',
    '&eacute',
    '&#x41;',
    '<li>',
    '<td>',
    '<pre>',
    '</pre>',
    '<!-- c -->',
    '<b',
    ' \n ',
    'mot',
    '\u00AD',
    '\u202E',
    '\uD800',
    'İﬁ',
    '<script>',
    '<constructor role="constructor">',
    '<svg><title>x</title>',
    '<span hidden>',
    '<p hidden>',
    '</span>',
    '</script>',
    '<a href=x>',
    '</a>',
    '</table>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = `<html><body>${pieces.join('')}fin</body></html>`;
      let decoded: Decoded;
      try {
        decoded = decodeText(html);
      } catch (error) {
        assert.equal((error as Refusal).code, 'no-text');
        return;
      }
      assertSegments(html, decoded);
      for (const { start, end } of decoded.parts!) assert.ok(start < end && end <= decoded.text.length);
    }),
  );
});

test('PDF: pages, boxes, words joined at a line end, running heads apart', async () => {
  const pdf = makePdf([
    [
      'Journal officiel, page 1',
      '',
      'Les Parties protegent les informations classi-',
      'fiees transmises au titre du present Accord. La cooperation militaro-',
      'technique et la cooperation militaro-technique continuent sans limite de duree',
      'ni de lieu.',
    ],
    [
      'Journal officiel, page 2',
      '',
      'Article 2. Le present Accord entre en vigueur a la date de sa signature.',
    ],
  ]);
  const decoded = await decode(pdf, { name: 'a.pdf' });
  assert.equal(decoded.format, 'pdf');
  assert.match(decoded.text, /informations classifiees transmises au titre/);
  assert.match(
    decoded.text,
    /cooperation militaro-technique et la cooperation militaro-technique continuent/,
  );
  assert.deepEqual(
    labelled(decoded).map(([kind]) => kind),
    ['body', 'menu'],
  );
  const at = decoded.text.indexOf('Article 2');
  const segment = decoded.segments!.find(({ start, end }) => start <= at && at < end)!;
  assert.equal(segment.page, 2);
  const [x, y, width, height] = segment.box!;
  assert.ok(x === 72 && y > 90 && y < 110 && width > 300 && height > 8, `box ${segment.box}`);
});

test('PDF: a page without text says so; a document without any is refused', async () => {
  const decoded = await decode(makePdf([[STORY.normalize('NFC')], []]), { name: 'a.pdf' });
  assert.deepEqual(
    decoded.findings.map(({ code }) => code),
    ['no-text-layer'],
  );
  await assert.rejects(decode(makePdf([[], []]), { name: 'scan.pdf' }), refused('no-text-layer'));
});

test('PDF: a locked one, a cut one, a hostile one are refused', async () => {
  const locked = makePdf(
    [['x']],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
  );
  await assert.rejects(decode(locked, { name: 'locked.pdf' }), refused('encrypted'));
  await assert.rejects(decode(utf8('%PDF-1.7\nnothing'), { name: 'cut.pdf' }), refused('damaged-file'));
  const looped = Buffer.from(
    Buffer.from(makePdf([['x']]))
      .toString('latin1')
      .replace('/Kids [4 0 R]', '/Kids [2 0 R]'),
    'latin1',
  );
  await assert.rejects(decode(looped, { name: 'loop.pdf' }), (error) => error instanceof Refusal);
});

test('DOCX: paragraphs become text', async () => {
  const decoded = await decode(makeDocx([STORY, 'Fait à Doha.']), { name: 'a.docx' });
  assert.deepEqual([decoded.format, decoded.text], ['docx', `${STORY}\n\nFait à Doha.`]);
  await assert.rejects(
    decode(makeDocx(['x']).subarray(0, 300), { name: 'cut.docx' }),
    refused('damaged-file'),
  );
});

test('e-mail: subject, body, date and attachments', async () => {
  const mail = [
    'From: Press Office <press@x.example>',
    'To: desk@x.example',
    'Subject: =?utf-8?B?QWNjb3JkIHNpZ27DqQ==?=',
    'Date: Mon, 23 Dec 2019 23:30:00 +0300',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>${STORY}</p>`,
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Disposition: attachment; filename="note.txt"',
    '',
    'Une note.',
    '--b',
    'Content-Type: image/png',
    'Content-Disposition: attachment; filename="logo.png"',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '--b--',
    '',
  ].join('\r\n');
  assert.deepEqual(await all(utf8(mail), { name: 'a.eml' }), {
    'a.eml': `Accord signé\n\n${STORY}`,
    'a.eml/note.txt': 'Une note.\n',
  });
  for await (const item of decodeAll(utf8(mail), { name: 'a.eml' })) {
    assert.ok('decoded' in item);
    assert.deepEqual([item.decoded.title, item.decoded.declared.published], ['Accord signé', '2019-12-23']);
    break;
  }
});

const message = (n: number) =>
  `From x@y Mon Dec 23 10:00:00 2019\nFrom: a@x.example\nTo: b@x.example\nSubject: Note ${n}\n\nTexte ${n}.\n\n`;

test('a mailbox is its messages', async () => {
  assert.deepEqual(await all(utf8(message(1) + message(2)), { name: 'a.mbox' }), {
    'a.mbox#1': 'Note 1\n\nTexte 1.',
    'a.mbox#2': 'Note 2\n\nTexte 2.',
  });
});

test('RSS and Atom feeds are their items, with date, address and outlet', async () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Dépêches</title><language>fr-fr</language>
    <item><title>A &amp; B</title><link>https://x.example/1</link><pubDate>Mon, 23 Dec 2019 10:00:00 +0100</pubDate><description>court</description><content:encoded><![CDATA[<p>Texte long.</p>]]></content:encoded></item>
    <item><title>Deux</title></item></channel></rss>`;
  assert.deepEqual(await all(utf8(rss), { name: 'f.xml' }), {
    'f.xml#1': 'A & B\n\nTexte long.',
    'f.xml#2': 'Deux',
  });
  for await (const item of decodeAll(utf8(rss), { name: 'f.xml' })) {
    assert.ok('decoded' in item);
    assert.deepEqual(item.decoded.declared, {
      published: '2019-12-23',
      url: 'https://x.example/1',
      outlet: 'Dépêches',
      lang: 'fr',
    });
    break;
  }
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>Un</title><link href="https://x.example/1"/><published>2019-12-23T10:00:00Z</published><content type="html">&lt;p&gt;Texte.&lt;/p&gt;</content></entry></feed>`;
  assert.deepEqual(await all(utf8(atom), { name: 'f.atom' }), { 'f.atom#1': 'Un\n\nTexte.' });
});

test('a ZIP is its documents; a bad one inside does not lose the others', async () => {
  const zip = makeZip({
    'a.txt': 'Un.',
    'b/c.html': page('<p>Deux.</p>'),
    'vide.txt': '',
    '__MACOSX/x': 'y',
    'inner.zip': makeZip({ 'd.txt': 'Trois.', 'e.zip': makeZip({ f: 'g' }) }),
  });
  assert.deepEqual(await all(zip, { name: 'z.zip' }), {
    'z.zip/a.txt': 'Un.',
    'z.zip/b/c.html': 'Deux.',
    'z.zip/vide.txt': '! empty-document',
    'z.zip/inner.zip/d.txt': 'Trois.',
    'z.zip/inner.zip/e.zip': '! too-many-containers',
  });
});

test('a ZIP bomb is refused before it is unpacked', async () => {
  const bomb = makeZip({ 'a.txt': Buffer.alloc(40 * 1024 * 1024) });
  assert.deepEqual(await all(bomb), { file: '! zip-bomb' });
  // One that lies about its size is found out while it is unpacked.
  const liar = Buffer.from(makeZip({ 'a.txt': Buffer.alloc(1_000_000, 'a') }));
  const directory = liar.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  liar.writeUInt32LE(1000, directory + 24);
  assert.deepEqual(await all(liar), { 'file/a.txt': '! damaged-file' });
});

const bad: [name: string, bytes: Uint8Array, code: string, hints?: DecodeHints][] = [
  ['an empty file', new Uint8Array(0), 'empty-document'],
  ['a file of white space', utf8(' \n\t\r\n '), 'empty-document'],
  ['50 MB of text', new Uint8Array(50 * 1024 * 1024).fill(0x61), 'too-large'],
  ['binary noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 * (i % 13)) % 256), 'not-text'],
  ['HTML without text', utf8(page('<script>app()</script><img src=x><div id=root></div>')), 'no-text'],
  ['HTML nested beyond reason', utf8(`<html><body>${'<div>'.repeat(100_000)}x`), 'html-too-deep'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'format-not-read'],
  ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'format-not-read'],
  ['a broken feed', utf8('<?xml version="1.0"?><rss><channel><item>'), 'damaged-file'],
];
for (const [name, bytes, code, hints] of bad)
  test(`${name} is refused with a sentence and what to do`, async () => {
    await assert.rejects(decode(bytes, { name: 'file', ...hints }), refused(code));
  });

test('any bytes give a document or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.html', 'a.eml', 'a.pdf', 'x', 'a.mbox'),
      async (bytes, name) => {
        for await (const item of decodeAll(bytes, { name }))
          assert.ok('decoded' in item ? item.decoded.text.length > 0 : item.refusal instanceof Refusal);
      },
    ),
    { numRuns: 200 },
  );
});

test('limits say what they are', () =>
  assert.ok(LIMITS.textBytes < LIMITS.pdfBytes && LIMITS.pdfBytes < LIMITS.zipBytes));
