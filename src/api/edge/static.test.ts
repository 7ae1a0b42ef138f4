// The browser app as it is served: its files, its first page for its own addresses, and nothing outside its folder.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { tryDesk, type Try } from '../../../test/kit/try-desk.ts';

async function tryApp(t: TestContext): Promise<Try & { webFolder: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'foedera-web-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const webFolder = path.join(folder, 'dist');
  mkdirSync(path.join(webFolder, 'assets'), { recursive: true });
  writeFileSync(path.join(webFolder, 'index.html'), '<!doctype html><title>Foedera</title>');
  writeFileSync(path.join(webFolder, 'assets/app-1a2b.js'), 'let a;');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  return { ...(await tryDesk(t, { webFolder })), webFolder };
}

test('the first page stands at every address the app draws, and is asked anew each time', async (t) => {
  const { ask } = await tryApp(t);
  for (const address of ['/', '/agreements', '/agreements/doc%3A1%23a1', '/pairs/KZ/QA']) {
    const { status, body, headers } = await ask(address);
    assert.equal(status, 200, address);
    assert.match(body, /Foedera/, address);
    assert.equal(headers.get('cache-control'), 'no-cache', address);
  }
});

test('files with a hash in their name are kept for ever; one that is gone is not the first page', async (t) => {
  const { ask } = await tryApp(t);
  const kept = await ask('/assets/app-1a2b.js');
  assert.match(kept.headers.get('content-type') ?? '', /javascript/);
  assert.match(kept.headers.get('cache-control') ?? '', /immutable/);
  const gone = await ask('/assets/app-old.js');
  assert.equal(gone.status, 404);
  assert.doesNotMatch(gone.headers.get('cache-control') ?? '', /immutable/);
});

test('scripts go out packed to whoever takes them so, and are read again when they were built anew', async (t) => {
  const { ask, webFolder } = await tryApp(t);
  const packed = await ask('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'br, gzip' } });
  assert.equal(packed.headers.get('content-encoding'), 'gzip');
  assert.equal(packed.headers.get('vary'), 'accept-encoding');
  const index = path.join(webFolder, 'index.html');
  writeFileSync(index, '<!doctype html><title>Newer</title>');
  utimesSync(index, new Date(), new Date(Date.now() + 5000));
  assert.match((await ask('/')).body, /Newer/);
});

test('an address with a dot in a name is a page all the same', async (t) => {
  const { ask } = await tryApp(t);
  assert.match((await ask('/agreements/doc:1.2')).body, /Foedera/);
});

test('nothing outside the folder is served, however it is written', async (t) => {
  const { ask } = await tryApp(t);
  for (const address of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '//secret.txt',
  ])
    assert.doesNotMatch(JSON.stringify((await ask(address)).body), /secret"/, address);
});

test('an unknown address of the API is no page', async (t) => {
  const { ask } = await tryApp(t);
  const { status, body } = await ask('/api/nothing');
  assert.deepEqual([status, body.code], [404, 'no-such-address']);
});
