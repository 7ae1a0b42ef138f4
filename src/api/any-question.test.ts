// Whatever is asked, the server answers or refuses; it never breaks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tryDesk } from '../../test/kit/try-desk.ts';

const ADDRESSES = [
  '/api/home',
  '/api/agreements',
  '/api/agreements.csv',
  '/api/activities',
  '/api/people',
  '/api/documents',
  '/api/states',
  '/api/search',
  '/api/review',
  '/api/identity/proposals',
  '/api/explore/network',
  '/api/explore/timeline',
  '/calendar.ics',
];
const NAMES = [
  'q',
  'on',
  'known',
  'lang',
  'within',
  'sort',
  'limit',
  'offset',
  'state',
  'stage',
  'pair',
  'year',
  'kind',
  'domain',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '-',
    '*',
    '"',
    '%',
    '\u0000',
    '\ud800',
    'İ',
    'ﬁ',
    '()',
    'a OR b',
    'NEAR(',
    "'; drop table",
    '2024-02-30',
    'P0D',
    '-1',
    '1e99',
  ),
);
const query = fc.array(fc.tuple(fc.constantFrom(...NAMES), text), { maxLength: 4 });

test('any query to any list is answered or refused', async (t) => {
  const { add, ask } = await tryDesk(t);
  await add('Le Maroc et le Sénégal ont signé à Rabat, le 4 avril 2022, un accord de coopération militaire.');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ADDRESSES), query, async (address, pairs) => {
      const words = new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()]));
      const { status, body } = await ask(`${address}?${words}`);
      assert.ok(status < 500, `${address}?${words}: ${JSON.stringify(body)}`);
    }),
    { numRuns: 300 },
  );
});

test('any id is answered or refused', async (t) => {
  const { ask } = await tryDesk(t);
  const nouns = ['agreements', 'activities', 'people', 'documents', 'states', 'jobs'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...nouns), text, async (noun, id) => {
      const { status } = await ask(`/api/${noun}/${encodeURIComponent(id.toWellFormed())}`);
      assert.ok(status < 500, `${noun} ${id}`);
    }),
    { numRuns: 200 },
  );
});

test('any body to any deed is answered or refused, and nothing is recorded of nonsense', async (t) => {
  const { desk, post } = await tryDesk(t);
  const deeds = [
    '/api/identity',
    '/api/review',
    '/api/statements/x/review',
    '/api/agreements/x/acts',
    '/api/documents',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...deeds), fc.jsonValue(), async (deed, body) => {
      const { status } = await post(deed, body);
      assert.ok(status >= 400 && status < 500, `${deed} ${JSON.stringify(body)}: ${status}`);
    }),
    { numRuns: 150 },
  );
  assert.equal((await desk.store.counts()).statements, 0);
});
