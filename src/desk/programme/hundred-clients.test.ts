// S21 and S22 on the stores themselves: a hundred clients ask for one slot at once, and exactly one has it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { addFacility } from '../../programme/bookings/facilities.ts';
import { decideBooking } from '../../programme/bookings/decide-booking.ts';
import { requestBooking } from '../../programme/bookings/request-booking.ts';
import { LOCAL_ACTOR } from '../../programme/permissions/actor.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import { openDesk, type Desk } from '../desk.ts';
import { actOn } from './act-on.ts';
import { readProgramme } from './read-programme.ts';

const CLIENTS = 100;
const now = (): string => '2026-01-15T08:00:00.000Z';
const databaseUrl = process.env['FOEDERA_TEST_DATABASE_URL'];
const noDatabase = databaseUrl === undefined && 'FOEDERA_TEST_DATABASE_URL is not set';

async function desksOn(t: TestContext, url: string | undefined, count: number): Promise<Desk[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'foedera-clients-'));
  const desks: Desk[] = [];
  for (let i = 0; i < count; i += 1)
    desks.push(await openDesk({ folder, ...(url !== undefined && { databaseUrl: url }) }, now));
  t.after(async () => {
    for (const desk of desks) await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return desks;
}

const facility = (id: string, mode: 'immediate' | 'decided') => ({
  id,
  names: { en: id },
  state: 'KZ',
  manager: 'local',
  kind: 'range' as const,
  zone: 'Asia/Almaty',
  mode,
  capacity: 'exclusive' as const,
});
const slot = (id: string, key?: string) => ({
  facilities: [id],
  requestingState: 'UZ',
  time: {
    timeBasis: 'local' as const,
    zone: 'Asia/Almaty',
    start: '2026-05-04T08:00',
    end: '2026-05-04T12:00',
  },
  ...(key !== undefined && { idempotencyKey: key }),
});

const outcomesOf = (results: PromiseSettledResult<unknown>[]) => ({
  done: results.filter((result) => result.status === 'fulfilled').length,
  codes: [
    ...new Set(
      results.flatMap((result) =>
        result.status === 'rejected'
          ? [result.reason instanceof Refusal ? result.reason.code : String(result.reason)]
          : [],
      ),
    ),
  ],
});

/** Several desks on one database stand for several servers; one folder has one desk. */
async function askAtOnce(desks: Desk[]): Promise<void> {
  const id = `range-${process.pid}-${Math.floor(performance.now())}`;
  await actOn(desks[0]!, LOCAL_ACTOR, (draft) => addFacility(draft, facility(id, 'immediate')));
  const clients = Array.from({ length: CLIENTS }, (_, i) => desks[i % desks.length]!);
  const asked = await Promise.allSettled(
    clients.map((desk) => actOn(desk, LOCAL_ACTOR, (draft) => requestBooking(draft, slot(id)))),
  );
  assert.deepEqual(outcomesOf(asked), { done: 1, codes: ['booking-overlaps'] });
  assert.equal((await desks[0]!.store.bookings({ facilities: [id] })).length, 1);
}

async function allocateAtOnce(desks: Desk[]): Promise<void> {
  const id = `decided-${process.pid}-${Math.floor(performance.now())}`;
  await actOn(desks[0]!, LOCAL_ACTOR, (draft) => addFacility(draft, facility(id, 'decided')));
  const requests = await Promise.all(
    [1, 2].map(() => actOn(desks[0]!, LOCAL_ACTOR, (draft) => requestBooking(draft, slot(id)))),
  );
  const clients = Array.from({ length: CLIENTS }, (_, i) => i);
  const decided = await Promise.allSettled(
    clients.map((i) =>
      actOn(desks[i % desks.length]!, LOCAL_ACTOR, (draft) =>
        decideBooking(draft, requests[i % 2]!.answer.id, 'allocate'),
      ),
    ),
  );
  assert.equal(outcomesOf(decided).done, 1);
}

async function retry(desks: Desk[]): Promise<void> {
  const id = `retried-${process.pid}-${Math.floor(performance.now())}`;
  await actOn(desks[0]!, LOCAL_ACTOR, (draft) => addFacility(draft, facility(id, 'immediate')));
  const clients = Array.from({ length: CLIENTS }, (_, i) => desks[i % desks.length]!);
  const asked = await Promise.all(
    clients.map((desk) => actOn(desk, LOCAL_ACTOR, (draft) => requestBooking(draft, slot(id, `key-${id}`)))),
  );
  assert.equal(new Set(asked.map(({ answer }) => answer.id)).size, 1);
  const records = await readProgramme(desks[0]!);
  assert.equal(records.list('booking').filter((booking) => booking.facilities.includes(id)).length, 1);
}

test('S21 a hundred clients ask for one slot of the embedded store: one has it', async (t) => {
  await askAtOnce(await desksOn(t, undefined, 1));
});
test('S21 two managers allocate at once, a hundred times over, on the embedded store', async (t) => {
  await allocateAtOnce(await desksOn(t, undefined, 1));
});
test('S22 a hundred retries with one key give one booking on the embedded store', async (t) => {
  await retry(await desksOn(t, undefined, 1));
});
test(
  'S21 a hundred clients of three servers ask for one slot of PostgreSQL: one has it',
  { skip: noDatabase },
  async (t) => {
    await askAtOnce(await desksOn(t, databaseUrl, 3));
  },
);
test(
  'S21 two managers allocate at once, a hundred times over, on PostgreSQL',
  { skip: noDatabase },
  async (t) => {
    await allocateAtOnce(await desksOn(t, databaseUrl, 3));
  },
);
test('S22 a hundred retries with one key give one booking on PostgreSQL', { skip: noDatabase }, async (t) => {
  await retry(await desksOn(t, databaseUrl, 3));
});
