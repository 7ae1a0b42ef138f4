// A document from an address: fetched with limits, every hop checked, and each failure told in its own words.
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { addAll, tryDesk } from '../../test/kit/try-desk.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { fetchAddress, readAddress } from './fetch-address.ts';
import { offerAddresses } from './offer-addresses.ts';
import { isPublic, publicAddresses } from './public-address.ts';

const RUSSIAN = 'Россия и Казахстан подписали соглашение о военном сотрудничестве.';
const windows1251 = (text: string) =>
  Buffer.from(text, 'utf16le')
    .filter((_, i) => i % 2 === 0)
    .map((_, i) => {
      const code = text.charCodeAt(i);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });

const PAGES: Record<string, RequestListener> = {
  '/news/12.html': (_, answer) => answer.end('<html><body><p>Le ministre est à Ankara.</p></body></html>'),
  '/russian': (_, answer) => {
    answer.setHeader('content-type', 'text/plain; charset="windows-1251"');
    answer.end(windows1251(RUSSIAN));
  },
  '/packed': (_, answer) => {
    answer.setHeader('content-encoding', 'gzip');
    answer.end(gzipSync('x'.repeat(5000)));
  },
  '/moved': (_, answer) => answer.writeHead(302, { location: '/news/12.html#top' }).end(),
  '/around': (_, answer) => answer.writeHead(302, { location: '/around' }).end(),
  '/inside': (_, answer) => answer.writeHead(302, { location: 'http://internal.test/' }).end(),
  '/odd': (_, answer) => answer.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  '/forbidden': (_, answer) => answer.writeHead(403).end(),
  '/broken': (_, answer) => answer.writeHead(503).end(),
  '/picture': (_, answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
  '/slow': (_, answer) => void answer.write('a'),
  '/cut': (_, answer) => {
    answer.writeHead(200, { 'content-length': '1000' });
    answer.write('a', () => answer.destroy());
  },
};

async function serve(t: TestContext): Promise<string> {
  const server = createServer((request, answer) => {
    const page = PAGES[request.url ?? ''];
    if (page) page(request, answer);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const privateAllowed = true;
const noHost = () => Promise.reject(new Error('ENOTFOUND'));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'granted',
    (error: Refusal) => error.code,
  );

test('the bytes, where they were in the end, and what the server says of them', async (t) => {
  const at = await serve(t);
  const page = await fetchAddress(`${at}/moved`, { privateAllowed });
  assert.equal(page.url, `${at}/news/12.html`);
  assert.equal(page.name, '12.html');
  const russian = await fetchAddress(`${at}/russian`, { privateAllowed });
  assert.deepEqual(russian.hints, { contentType: 'text/plain', charset: 'windows-1251' });
  const packed = await fetchAddress(`${at}/packed`, { privateAllowed });
  assert.equal(packed.bytes.length, 5000);
});

const FAILURES: [path: string, code: string][] = [
  ['/nothing', 'address-not-found'],
  ['/forbidden', 'address-forbidden'],
  ['/broken', 'address-not-answering'],
  ['/picture', 'not-text'],
  ['/around', 'address-not-reachable'],
  ['/odd', 'address-not-understood'],
  ['/slow', 'address-not-reachable'],
  ['/cut', 'address-not-reachable'],
];

for (const [path, code] of FAILURES)
  test(`${path}: ${code}`, async (t) => {
    const at = await serve(t);
    assert.equal(await codeOf(fetchAddress(at + path, { privateAllowed, patience: 400 })), code);
  });

test('too large is refused by what unpacks, not by what is sent', async (t) => {
  const at = await serve(t);
  const how = { privateAllowed, mostBytes: 1000 };
  assert.equal(await codeOf(fetchAddress(`${at}/packed`, how)), 'file-too-large');
});

test('nobody listening, no such host', async (t) => {
  const at = await serve(t);
  const closed = at.replace(/:\d+$/, ':1'); // `http://127.0.0.1:1`
  assert.equal(await codeOf(fetchAddress(closed, { privateAllowed })), 'address-not-reachable');
  assert.equal(
    await codeOf(fetchAddress('http://nowhere.test/', { resolve: noHost })),
    'address-not-reachable',
  );
});

test('this machine and its network are not fetched from', async (t) => {
  const at = await serve(t);
  assert.equal(await codeOf(fetchAddress(`${at}/news/12.html`)), 'address-not-public');
  for (const host of ['http://[::1]/', 'http://2130706433/', 'http://0x7f.1/', 'http://localhost/'])
    assert.equal(await codeOf(fetchAddress(host)), 'address-not-public', host);
});

const leadsTo = (addresses: string[]) => async () => addresses.map((address) => ({ address, family: 4 }));

test('a public name that leads inside is refused, even where only one of its addresses does', async () => {
  for (const found of [['10.1.2.3'], ['93.184.215.14', '127.0.0.1']])
    assert.equal(
      await codeOf(publicAddresses('public.test', false, leadsTo(found))),
      'address-not-public',
      found.join(' '),
    );
});

test('a redirect is asked for its own host', async (t) => {
  const at = await serve(t);
  const asked: string[] = [];
  const resolve = (host: string) => {
    asked.push(host);
    return Promise.reject(new Error('ENOTFOUND'));
  };
  await codeOf(fetchAddress(`${at}/inside`, { privateAllowed, resolve }));
  assert.deepEqual(asked, ['internal.test']);
});

test('which addresses are public', () => {
  const inside =
    '127.0.0.1 10.0.0.1 172.31.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 255.255.255.255 ::1 :: fe80::1 fc00::1 ff02::1 ::ffff:10.0.0.1 ::ffff:93.184.215.14 64:ff9b::a00:1 2002:7f00:1:: 2001:db8::1 nonsense';
  for (const address of inside.split(' ')) assert.equal(isPublic(address), false, address);
  for (const address of ['93.184.215.14', '172.32.0.1', '2a00:1450:4001::1', '2606:4700::1111'])
    assert.equal(isPublic(address), true, address);
});

test('only whole addresses of the web', () => {
  assert.equal(readAddress('https://mod.example/a?b=1#c').href, 'https://mod.example/a?b=1');
  for (const text of ['mod.example', 'ftp://mod.example/', 'javascript:alert(1)', 'https://a:b@mod.example/'])
    assert.throws(() => readAddress(text), { code: 'address-not-understood' }, text);
});

test('what was fetched is a document with its address and the instant; a failure stands beside it', async (t) => {
  const at = await serve(t);
  const { desk, get } = await tryDesk(t);
  const addresses = [`${at}/russian`, `${at}/nothing`];
  const offers = await Array.fromAsync(
    offerAddresses(desk, addresses, { outlet: 'Вестник' }, { privateAllowed }),
  );
  const refused = offers.flatMap((offer) => ('refusal' in offer ? offer.refusal.code : []));
  assert.deepEqual(refused, ['address-not-found']);
  const [added] = await addAll(
    desk,
    offers.flatMap((offer) => ('refusal' in offer ? [] : offer)),
  );
  const page = await get(`/api/documents/${added!.document}`);
  assert.equal(page.text, RUSSIAN);
  assert.equal(page.url, `${at}/russian`);
  assert.equal(page.row.outlet, 'Вестник');
  assert.match(page.fetchedAt, /^2026-11-21T08:00:/);
});

test('over the API: an address alone is a batch; nonsense is refused at once', async (t) => {
  const { ask, get, desk } = await tryDesk(t);
  const send = (address: string) => {
    const body = new FormData();
    body.append('address', address);
    return ask('/api/documents', { method: 'POST', body });
  };
  assert.equal((await send('not an address')).body.code, 'address-not-understood');
  const { status, body } = await send('http://127.0.0.1:1/a http://127.0.0.1:1/b');
  assert.equal(status, 202);
  assert.equal(body.total, 2);
  await desk.jobs.settled();
  const { results } = await get(`/api/jobs/${body.id}`);
  assert.deepEqual(
    results.map((result: { refusal: Refusal }) => result.refusal.code),
    ['address-not-public', 'address-not-public'],
  );
});
