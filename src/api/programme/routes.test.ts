// The programme over HTTP: the acts, what another desk may see, a hundred requests for one slot, the feed and the tables.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { tryDesk } from '../../../test/kit/try-desk.ts';
import { LOCAL_ACTOR } from '../../desk/actor.ts';
import type { Actor } from '../../programme/permissions/actor.ts';

const person = (id: string, more: Partial<Actor>) => ({
  actor: {
    ...LOCAL_ACTOR,
    id,
    name: id,
    programme: { id, roles: ['analyst'], desks: [['KZ', 'TR']], ...more } as Actor,
  },
});

const exercise = (title: string, more: object = {}) => ({
  kind: 'exercise',
  title: { en: title },
  states: [
    { state: 'KZ', role: 'host' },
    { state: 'UZ', role: 'sender' },
  ],
  domains: ['EXR'],
  planned: '2027-05-04/2027-05-15',
  zone: 'Asia/Almaty',
  ...more,
});

const range = {
  names: { en: 'Range' },
  state: 'KZ',
  manager: 'local',
  kind: 'range',
  zone: 'Asia/Almaty',
  mode: 'immediate',
  capacity: 'exclusive',
};
const slot = (facility: string, more: object = {}) => ({
  facilities: [facility],
  requestingState: 'UZ',
  time: { timeBasis: 'local', zone: 'Asia/Almaty', start: '2027-05-04T08:00', end: '2027-05-04T12:00' },
  ...more,
});

async function propose(t: TestContext) {
  const tried = await tryDesk(t);
  const { status, body } = await tried.post('/api/programme/activities', exercise('Kanzhar'));
  assert.equal(status, 200, JSON.stringify(body));
  return { tried, id: body.answer.id as string };
}

test('an activity is proposed, planned, confirmed with a reason beside its verdict, and shown with its history', async (t) => {
  const { tried, id } = await propose(t);
  const move = (body: object) => tried.post(`/api/programme/activities/${id}/move`, body);
  assert.equal((await move({ act: 'plan', evidence: [{ note: 'note verbale' }] })).status, 200);
  const refused = await move({ act: 'confirm' });
  assert.deepEqual([refused.status, refused.body.code], [400, 'basis-reason-missing']);
  const reason = { act: 'confirm', basisReason: 'agreed by note' };
  assert.equal((await move(reason)).body.code, 'conditions-open');
  const confirmed = await move({ ...reason, conditionAnswers: { statusOfForces: 'ad hoc note' } });
  assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body));
  const page = await tried.get(`/api/programme/activities/${id}`);
  assert.equal(page.record.state, 'confirmed');
  assert.equal(page.basis.verdict, 'noAgreementOnFile');
  assert.deepEqual(
    page.history.map((each: { act: string }) => each.act),
    ['confirm', 'plan', 'propose'],
  );
});

test('the legal basis is asked again when an agreement is added, and the owner is told', async (t) => {
  const { tried, id } = await propose(t);
  await tried.add(
    'Kazakhstan and Uzbekistan signed an agreement on military cooperation in Tashkent on 5 May 2024. The agreement covers joint exercises.',
    { published: '2024-05-06' },
  );
  const page = await tried.get(`/api/programme/activities/${id}`);
  assert.notEqual(page.basis.verdict, 'noAgreementOnFile');
  const open = await tried.get('/api/programme/open-items');
  assert.ok(open.notices.some((notice: { code: string }) => notice.code === 'basis-changed'));
});

test('S21 a hundred requests of one server for one slot: one is allocated', async (t) => {
  const tried = await tryDesk(t);
  const { body } = await tried.post('/api/programme/facilities', range);
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => tried.post('/api/programme/bookings', slot(body.answer.id))),
  );
  assert.deepEqual(
    [
      answers.filter((each) => each.status === 200).length,
      answers.filter((each) => each.body.code === 'booking-overlaps').length,
    ],
    [1, 99],
  );
});

test('S22 the same idempotency key over HTTP gives the same booking', async (t) => {
  const tried = await tryDesk(t);
  const { body } = await tried.post('/api/programme/facilities', range);
  const request = slot(body.answer.id, { idempotencyKey: 'again' });
  const [first, second] = [
    await tried.post('/api/programme/bookings', request),
    await tried.post('/api/programme/bookings', request),
  ];
  assert.equal(first.body.answer.id, second.body.answer.id);
});

test('S40 a person of another desk finds no restricted activity, reads the public one, may not edit it, and is logged', async (t) => {
  const { createApp } = await import('../app.ts');
  const tried = await tryDesk(t);
  const facility = (await tried.post('/api/programme/facilities', { ...range, desk: ['KZ', 'TR', 'UZ'] }))
    .body.answer.id;
  const make = async (title: string, marking: string) =>
    (await tried.post('/api/programme/activities', exercise(title, { marking }))).body.answer.id as string;
  const [secret, open] = [await make('Secret', 'restricted'), await make('Open', 'public')];
  await tried.post('/api/programme/bookings', slot(facility, { activity: secret, title: 'Secret' }));

  const app = createApp({
    desk: tried.desk,
    today: () => '2026-11-21',
    ...person('dana', { roles: ['deskOfficer'] }),
  });
  const ask = async (path: string, body?: object) => {
    const response = await app.request(
      `http://localhost${path}`,
      body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
    return { status: response.status, text: await response.text() };
  };
  const list = await ask('/api/programme/activities');
  assert.deepEqual([list.text.includes('Secret'), list.text.includes('Open')], [false, true]);
  assert.equal((await ask(`/api/programme/activities/${secret}`)).status, 404);
  assert.equal((await ask('/api/programme/export/activities.json')).text.includes('Secret'), false);
  assert.equal((await ask('/programme.ics')).text.includes('Secret'), false);
  assert.equal((await ask(`/api/programme/activities/${secret}/edit`, { level: 'general' })).status, 404);
  assert.equal((await ask(`/api/programme/activities/${open}`)).status, 200);
  const edit = await ask(`/api/programme/activities/${open}/edit`, { level: 'general' });
  assert.deepEqual([edit.status, JSON.parse(edit.text).code], [403, 'outside-desk']);
  const free = await ask('/api/programme/free', { facilities: [facility], time: slot(facility).time });
  const [clash] = JSON.parse(free.text).clashes;
  assert.deepEqual([clash.occupied, free.text.includes('Secret')], [true, false]);
  const board = await ask('/api/programme/board?from=2027-05-01&to=2027-05-31');
  assert.deepEqual([board.text.includes('"occupied":true'), board.text.includes('Secret')], [true, false]);
  const refused = await tried.desk.store.records({ type: 'refusedWrite' });
  assert.deepEqual(
    refused.map((record) => record.data['code']),
    ['outside-desk'],
  );
});

test('S15 nothing is saved of an actual cost without payer', async (t) => {
  const { tried, id } = await propose(t);
  const { status, body } = await tried.post('/api/programme/costs', {
    activity: id,
    category: 'fuel',
    currency: 'EURO',
    actual: 100,
    payer: 'KZ',
    day: '2026-05-01',
  });
  assert.deepEqual([status, body.code, body.details], [400, 'currency-unknown', { suggestion: 'EUR' }]);
  assert.equal((await tried.get('/api/programme/costs')).lines.length, 0);
});

test('what a document reports is proposed, created, and undone', async (t) => {
  const tried = await tryDesk(t);
  await tried.add('L’exercice conjoint Kanzhar-2023 du Kazakhstan et de l’Ouzbékistan se déroule à Aktau.');
  const { rows } = await tried.get('/api/programme/proposals');
  assert.deepEqual(
    [rows.length, rows[0]?.fields.kind, rows[0]?.fields.series],
    [1, 'exercise', 'Kanzhar-2023'],
  );
  const { status, body } = await tried.post(`/api/programme/proposals/${rows[0].read.claim}/decide`, {
    decision: 'create',
  });
  assert.equal(status, 200, JSON.stringify(body));
  const undone = await tried.post(`/api/programme/proposal-decisions/${body.answer.id}/undo`);
  assert.equal(undone.body.answer.undone, true);
});

test('the feed and the tables answer', async (t) => {
  const { tried } = await propose(t);
  assert.match((await tried.ask('/programme.ics')).body, /BEGIN:VEVENT/);
  const csv = await tried.ask('/api/programme/export/activities.csv');
  assert.match(csv.body, /Kanzhar/);
  for (const path of [
    'activities?pair=KZ-UZ&year=2027&kind=exercise',
    'without-basis?pair=KZ-UZ',
    'series',
    'plans',
    'training',
    'costs',
    'without-basis',
    'undertakings',
    'open-items',
    'vocabulary',
    'reports/bilateral?pair=KZ-UZ&year=2027',
    'reports/country?state=KZ',
    'reports/annual-calendar?state=KZ&year=2027',
  ])
    await tried.get(`/api/programme/${path}`);
});

test('a recheck of the legal basis that failed is done again at the next question', async (t) => {
  const { tried } = await propose(t);
  await tried.add('Le Kazakhstan et l’Ouzbékistan ont signé à Astana, le 4 avril 2022, un accord militaire.');
  t.mock.method(console, 'error', () => undefined);
  const exclusively = t.mock.method(tried.desk.store, 'exclusively', () => Promise.reject(new Error('cut')));
  assert.equal((await tried.ask('/api/programme/series')).status, 500);
  exclusively.mock.restore();
  const again = t.mock.method(tried.desk.store, 'exclusively');
  await Promise.all([tried.get('/api/programme/series'), tried.get('/api/programme/activities')]);
  assert.equal(again.mock.callCount(), 1);
});
