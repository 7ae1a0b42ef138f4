// Every refusal that the server can answer with has its French.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { FRENCH, sayRefusal } from './say-refusal.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
/** What only the command line meets. */
const NOT_SERVED = /\.test\.ts$|\/fixtures\/|\/contract\/|^src\/(?:cli|reading\/evaluate)\//;
// `new Refusal('no-text', …)`, `throw missing('days-missing', …)`, `known(line.incurredBy, 'payer-missing')`
const CODE =
  /(?:\b(?:new Refusal|missing|refuse\w*|refusal\w*|damaged|broken)\(|\bknown\([\w.]+,)\s*'([a-z]+(?:-[a-z]+)+)'/g;

const KINDS = ['agreement', 'activity', 'person', 'document', 'statement'];

test('no refusal of the server is without French', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !NOT_SERVED.test(file));
  const codes = files.flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(CODE)].map(([, code]) => code!),
  );
  assert.ok(new Set(codes).size > 120, `${new Set(codes).size} codes found`);
  const asked = new Set([...codes, ...KINDS.map((kind) => `no-such-${kind}`)]);
  assert.deepEqual([...asked].filter((code) => !FRENCH[code]).sort(), []);
});

test('French says ours and keeps the original; English keeps the server’s words', () => {
  const body = { code: 'encrypted', message: 'a.pdf is locked with a password.', next: 'Unlock it.' };
  const said = sayRefusal(body, 'fr');
  assert.match(said.said, /mot de passe/);
  assert.equal(said.original, body.message);
  assert.deepEqual(sayRefusal(body, 'en'), { said: body.message, next: 'Unlock it.' });
  assert.deepEqual(sayRefusal({ code: 'new-one', message: 'New.' }, 'fr'), { said: 'New.', next: '' });
});
