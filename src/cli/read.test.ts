// `foedera read`: the facts line as specified, bad files beside good ones, folders over threads in order.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findFiles } from './find-files.ts';
import { readMany } from './read-many.ts';
import { readOne } from './read-one.ts';
import type { ReadSettings } from './read-one.ts';

const iconv = createRequire(import.meta.url)('iconv-lite') as {
  encode(text: string, charset: string): Buffer;
};
const folder = mkdtempSync(path.join(tmpdir(), 'foedera-read-'));
after(() => rmSync(folder, { recursive: true }));

const STORY =
  'Le Kazakhstan et le Qatar ont signé à Doha, le 12 décembre 2023, un accord de coopération militaire conclu pour cinq ans.';
const save = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const settings = (more: Partial<ReadSettings> = {}): ReadSettings => ({
  format: 'facts',
  language: 'en',
  explain: false,
  width: 100,
  given: {},
  ...more,
});

test('a facts line is one JSON document with the text, and quotes at their offsets', async () => {
  const text = `\uFEFF${STORY}\r\n`;
  const { out, errors } = await readOne(save('one.txt', text), settings());
  assert.deepEqual(errors, []);
  assert.ok(out.endsWith('\n') && out.indexOf('\n') === out.length - 1);
  const line = JSON.parse(out) as {
    file: string;
    lang: string;
    published: string | null;
    text: string;
    facts: Record<string, unknown>[];
  };
  assert.deepEqual(Object.keys(line), ['file', 'lang', 'published', 'text', 'facts']);
  assert.deepEqual([line.lang, line.published, line.text], ['fr', null, text]);
  assert.ok(line.facts.some(({ t }) => t === 'agreement'));
  for (const fact of line.facts) {
    for (const own of ['certainty', 'inferred', 'ruleId', 'title', 'office']) assert.ok(!(own in fact), own);
    for (const { start, end, quote } of fact['evidence'] as { start: number; end: number; quote: string }[])
      assert.equal(text.slice(start, end), quote);
  }
});

test('what came with a document is used, and its facts are never looked at', async () => {
  const file = save('beside/a.txt', STORY);
  save(
    'beside/a.json',
    JSON.stringify({
      published: '2023-12-13',
      url: 'https://x.example/a',
      facts: [{ t: 'agreement', parties: ['XX'] }],
    }),
  );
  const { out } = await readOne(file, settings());
  assert.equal((JSON.parse(out) as { published: string }).published, '2023-12-13');
  assert.ok(!out.includes('XX'));
  const given = await readOne(file, settings({ given: { published: '2024-01-02' } }));
  assert.equal((JSON.parse(given.out) as { published: string }).published, '2024-01-02');
});

test('for people: data, claims under their agreement with passages, what is open and why', async () => {
  const { out } = await readOne(
    save('people.txt', `${STORY}\n\nÀ lire aussi : Un autre titre`),
    settings({ format: 'people' }),
  );
  for (const expected of [
    'French',
    'publication date unknown',
    'other headlines (1 line)',
    'AGREEMENTS',
    'Kazakhstan – Qatar',
    '5 years',
    'NOT KNOWN, AND WHY',
  ])
    assert.ok(out.includes(expected), `${expected} in\n${out}`);
  assert.ok(out.split('\n').every((line) => line.length <= 100));
  assert.ok(out.indexOf('AGREEMENTS') < out.indexOf('signed'));
});

test('--explain names the rule and the words it read', async () => {
  const { out } = await readOne(save('explain.txt', STORY), settings({ format: 'people', explain: true }));
  assert.match(out, /↳ fr\.[\w.-]+@\d+ ← /);
  assert.match(out, /↳ step ← « /, 'which words filled which field');
});

const bad: [name: string, content: string | Uint8Array, says: RegExp][] = [
  ['empty.txt', '', /is empty/],
  ['blank.txt', ' \n ', /is empty/],
  ['noise.txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 * (i % 13)) % 256), /is not text/],
  ['large.txt', Buffer.alloc(50 * 1024 * 1024, 'a'), /has 50 MB; at most 20 MB/],
  ['script.html', '<html><body><script>app()</script></body></html>', /holds no text/],
  ['cut.pdf', '%PDF-1.7\n', /is not a whole PDF/],
];
for (const [name, content, says] of bad)
  test(`${name}: one sentence, nothing on standard output`, async () => {
    const { out, errors, documents } = await readOne(save(`bad/${name}`, content), settings());
    assert.deepEqual([out, documents, errors.length], ['', 0, 1]);
    assert.match(errors[0]!, says);
    assert.ok(errors[0]!.includes(name));
  });

test('windows-1251 Russian is read', async () => {
  const text = 'Министры обороны Казахстана и Узбекистана подписали план сотрудничества на 2024 год.';
  const { out, errors } = await readOne(save('cp1251.txt', iconv.encode(text, 'windows-1251')), settings());
  assert.deepEqual(errors, []);
  const line = JSON.parse(out) as { lang: string; text: string };
  assert.deepEqual([line.lang, line.text], ['ru', text]);
});

test('a folder is walked in order; sidecars, hidden and other files are no documents; a dead link is said', () => {
  for (const name of ['walk/b.txt', 'walk/a/c.html', 'walk/a/.hidden.txt', 'walk/x.png', 'walk/b.json'])
    save(name, 'x');
  symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'walk/dead.txt'));
  const found = findFiles([path.join(folder, 'walk'), path.join(folder, 'absent.txt')]);
  assert.deepEqual(
    found.files.map((file) => path.relative(folder, file)),
    ['walk/a/c.html', 'walk/b.txt'],
  );
  assert.deepEqual(
    found.unreadable.map(({ file, why }) => [path.basename(file), why]),
    [
      ['dead.txt', 'does not exist'],
      ['absent.txt', 'does not exist'],
    ],
  );
  assert.equal(found.leftOut, 1);
});

test('many files over threads come in order, bad ones among them', async () => {
  const files = Array.from({ length: 60 }, (_, i) =>
    save(`many/${String(i).padStart(2, '0')}.txt`, i === 7 ? '' : `${STORY} N° ${i}.`),
  );
  const seen: string[] = [];
  let errors = 0;
  const done = await readMany({
    files,
    settings: settings(),
    emit: (result) => {
      errors += result.errors.length;
      if (result.out) seen.push(path.basename((JSON.parse(result.out) as { file: string }).file));
    },
  });
  assert.deepEqual([done, errors], [60, 1]);
  assert.deepEqual(
    seen,
    files.map((file) => path.basename(file)).filter((name) => name !== '07.txt'),
  );
});

test('an interruption keeps what was read', async () => {
  const thread = save(
    'slow-thread.mjs',
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ index, file }) => {
       if (index !== 2 && index < 20) parentPort.postMessage({ index, result: { out: file, errors: [], documents: 1 } });
     });`,
  );
  const files = Array.from({ length: 80 }, (_, i) => `f${i}`);
  const abort = new AbortController();
  const out: string[] = [];
  const done = await readMany({
    files,
    settings: settings(),
    signal: abort.signal,
    thread: pathToFileURL(thread),
    progress: (count) => {
      if (count === 5) abort.abort();
    },
    emit: (result) => {
      out.push(result.out);
    },
  });
  assert.equal(out.length, done);
  assert.ok(done >= 5 && done < 20, `${done} read`);
  // The third never came; what was read after it is shown all the same, in order.
  const order = out.map((name) => Number(name.slice(1)));
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
  assert.ok(!order.includes(2));
});

test('a thread that dies or hangs costs its file only, which is named', async () => {
  const thread = save(
    'thread.mjs',
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ index, file }) => {
       if (file.startsWith('dies')) throw new Error('out of memory');
       if (file.startsWith('hangs')) for (;;);
       parentPort.postMessage({ index, result: { out: file, errors: [], documents: 1 } });
     });`,
  );
  const files = Array.from({ length: 50 }, (_, i) => (i === 3 ? 'dies' : i === 30 ? 'hangs' : `ok${i}`));
  const out: string[] = [];
  const errors: string[] = [];
  const done = await readMany({
    files,
    settings: settings(),
    patience: 1500,
    thread: pathToFileURL(thread),
    emit: (result) => {
      errors.push(...result.errors);
      if (result.out) out.push(result.out);
    },
  });
  assert.equal(done, 50);
  assert.deepEqual(
    out,
    files.filter((file) => file.startsWith('ok')),
  );
  assert.deepEqual(errors, [
    'dies: the reader failed (out of memory)',
    'hangs: took longer than 1.5 s and was given up',
  ]);
});

test('the command: standard input, exit status, good files beside bad ones', () => {
  const main = path.resolve(import.meta.dirname, 'main.ts');
  const run = (args: string[], input?: string) =>
    spawnSync(process.execPath, [main, 'read', ...args], { encoding: 'utf8', input });
  const piped = run(['-', '--format', 'facts', '--published', '2023-12-13'], STORY);
  assert.equal(piped.status, 0, piped.stderr);
  assert.equal((JSON.parse(piped.stdout) as { file: string }).file, '-');
  const mixed = run([save('mixed/a.txt', STORY), save('mixed/b.txt', ''), '--format', 'facts']);
  assert.equal(mixed.status, 1);
  assert.equal(mixed.stdout.trim().split('\n').length, 1);
  assert.match(mixed.stderr, /b\.txt is empty/);
  assert.equal(run([save('mixed/a.txt', STORY), '--published', 'someday']).status, 1);
});
