// The edge of the server: who may talk to it, what it refuses and how, what browsers are told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryDesk } from '../../../test/kit/try-desk.ts';
import { chooseLanguage } from './accepted-language.ts';
import { isOwnHost } from './guard.ts';

test('plain addresses, loopback names and named hosts are own; other names are not', () => {
  for (const host of [
    'localhost:4000',
    '127.0.0.1',
    '[::1]:4000',
    '192.168.1.7:4000',
    'desk.ministry.example',
  ])
    assert.equal(isOwnHost(host, ['desk.ministry.example']), true, host);
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '',
    'a b',
    '127.0.0.1@evil.example',
  ])
    assert.equal(isOwnHost(host, []), false, host);
});

test('a request for another host is refused, whatever it asks', async (t) => {
  const { ask } = await tryDesk(t);
  const { status, body } = await ask('/api/health', { headers: { host: 'evil.example' } });
  assert.deepEqual([status, body.code], [403, 'host-not-served']);
});

test('a page of another site cannot write; this site and other programs can', async (t) => {
  const { ask } = await tryDesk(t);
  const remove = (headers: Record<string, string>) => ask('/api/examples', { method: 'DELETE', headers });
  assert.equal((await remove({ origin: 'https://evil.example', host: 'localhost' })).body.code, 'other-site');
  assert.equal((await remove({ origin: 'null', host: 'localhost' })).body.code, 'other-site');
  assert.equal((await remove({ 'sec-fetch-site': 'cross-site', host: 'localhost' })).status, 403);
  assert.equal((await remove({ origin: 'http://localhost:4000', host: 'localhost:4000' })).status, 200);
  assert.equal((await remove({ host: 'localhost' })).status, 200);
});

test('browsers may run only what comes from here and show it in no frame', async (t) => {
  const { ask } = await tryDesk(t);
  const { headers } = await ask('/api/health');
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'self'/);
  assert.match(policy, /script-src 'self';/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('cache-control'), 'no-store');
});

test('an unknown address says where the addresses are listed', async (t) => {
  const { ask } = await tryDesk(t);
  const { status, body } = await ask('/api/nowhere');
  assert.deepEqual([status, body.code], [404, 'no-such-address']);
  assert.match(body.next, /openapi/);
});

const BAD_QUESTIONS: [address: string, status: number, code: string][] = [
  ['/api/home?on=2026-02-30', 400, 'request-not-understood'],
  ['/api/home?on=tomorrow', 400, 'request-not-understood'],
  ['/api/home?known=yesterday', 400, 'request-not-understood'],
  ['/api/home?within=soon', 400, 'horizon-not-understood'],
  ['/api/home?within=P9999999999Y', 400, 'horizon-not-understood'],
  ['/api/home?lang=xx', 400, 'request-not-understood'],
  ['/api/agreements?limit=-1', 400, 'request-not-understood'],
  ['/api/agreements?limit=1e9', 400, 'request-not-understood'],
  ['/api/agreements?pair=KZ', 400, 'request-not-understood'],
  ['/api/agreements/doc:nothing', 404, 'no-such-agreement'],
  ['/api/agreements/doc:nothing/position', 404, 'no-such-agreement'],
  ['/api/agreements/%00', 404, 'no-such-agreement'],
  ['/api/agreements.xlsx', 404, 'no-such-format'],
  ['/api/agreements.csv?limit=x', 400, 'request-not-understood'],
  ['/api/programme/export/constructor.csv', 404, 'no-such-table'],
  ['/api/programme/export/costs.xlsx', 404, 'no-such-table'],
  ['/api/activities/doc:nothing', 404, 'no-such-activity'],
  ['/api/people/doc:nothing', 404, 'no-such-person'],
  ['/api/documents/doc:nothing', 404, 'no-such-document'],
  ['/api/documents/..%2f..%2fetc%2fpasswd/original', 404, 'no-such-document'],
  ['/api/jobs/none', 404, 'no-such-job'],
  ['/api/states/XX', 404, 'no-such-state'],
  ['/api/search?kind=thing&q=a', 400, 'request-not-understood'],
  ['/calendar.ics?within=never', 400, 'horizon-not-understood'],
  ['/calendar.ics?on=never', 400, 'request-not-understood'],
];

test('a bad question is refused with its reason, never a crash', async (t) => {
  const { ask } = await tryDesk(t);
  for (const [address, status, code] of BAD_QUESTIONS) {
    const answer = await ask(address);
    assert.deepEqual([answer.status, answer.body.code], [status, code], address);
    assert.ok(answer.body.message.length > 10, address);
  }
});

test('a list sorted by what is no column falls back to its own order', async (t) => {
  const { ask } = await tryDesk(t);
  for (const sort of ['constructor', '-toString', 'nothing', 'row; drop table card'])
    assert.equal((await ask(`/api/agreements?sort=${encodeURIComponent(sort)}`)).status, 200, sort);
});

test('a bad deed is refused and records nothing', async (t) => {
  const { desk, ask, post } = await tryDesk(t);
  const before = (await desk.store.counts()).statements;
  const json = { 'content-type': 'application/json' };
  const broken = await ask('/api/identity', { method: 'POST', headers: json, body: '{"a":' });
  assert.deepEqual([broken.status, broken.body.code], [400, 'request-not-understood']);
  const plain = await ask('/api/identity', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{}',
  });
  assert.equal(plain.status, 415);
  assert.equal((await post('/api/identity', { a: 'x', b: 'y', judgement: 'perhaps' })).status, 400);
  assert.equal(
    (await post('/api/identity', { a: 'x', b: 'y', judgement: 'same' })).body.code,
    'no-such-entry',
  );
  assert.equal((await post('/api/statements/none/review', { decision: 'accepted' })).status, 404);
  assert.equal((await post('/api/statements/none/undo')).body.code, 'nothing-to-undo');
  assert.equal((await post('/api/review', { decision: 'accepted' })).body.code, 'nothing-chosen');
  assert.equal((await post('/api/agreements/none/acts', { step: 'signed', date: '2024' })).status, 404);
  const large = await post('/api/identity', { a: 'x'.repeat(2_000_000), b: 'y', judgement: 'same' });
  assert.deepEqual([large.status, large.body.code], [413, 'request-too-large']);
  const flood = { 'content-length': '999999999', 'content-type': 'multipart/form-data; boundary=x' };
  const upload = await ask('/api/documents', { method: 'POST', headers: flood, body: '--x--' });
  assert.deepEqual([upload.status, upload.body.code], [413, 'request-too-large']);
  assert.equal((await desk.store.counts()).statements, before);
});

test('of a bug, a client sees neither its words nor its stack', async (t) => {
  const { desk, ask } = await tryDesk(t);
  t.mock.method(console, 'error', () => undefined);
  t.mock.method(desk.store, 'counts', () => Promise.reject(new Error('secret at /home/somebody')));
  const { status, body } = await ask('/api/home');
  assert.deepEqual([status, body.code], [500, 'internal-error']);
  assert.doesNotMatch(JSON.stringify(body), /secret|somebody|\.ts/);
});

test('the language a browser prefers, of the two', () => {
  assert.equal(chooseLanguage('fr-CA,fr;q=0.9,en;q=0.8'), 'fr');
  assert.equal(chooseLanguage('de, en;q=0.5, fr;q=0.7'), 'fr');
  assert.equal(chooseLanguage('de'), 'en');
  assert.equal(chooseLanguage(undefined), 'en');
});
