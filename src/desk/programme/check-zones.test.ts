// S27 at the desk: bookings kept under old zone rules are listed with where they moved, and with what they now clash.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { addFacility } from '../../programme/bookings/facilities.ts';
import { requestBooking } from '../../programme/bookings/request-booking.ts';
import { LOCAL_ACTOR } from '../../programme/permissions/actor.ts';
import { SYSTEM_ZONES, type ZoneRules } from '../../programme/time/zones.ts';
import { openDesk } from '../desk.ts';
import { actOn } from './act-on.ts';
import { checkZones } from './check-zones.ts';

/** Clocks of every zone an hour back: local times come an hour later in UTC. */
const LATER: ZoneRules = {
  ...SYSTEM_ZONES,
  version: 'later',
  instantsOf: (local, zone) => SYSTEM_ZONES.instantsOf(local, zone).map((at) => at + 3_600_000),
};

test('S27 what moved and what now clashes is listed from what was kept when it was booked', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'foedera-zones-'));
  const desk = await openDesk({ folder }, () => '2026-01-15T08:00:00.000Z');
  t.after(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await actOn(desk, LOCAL_ACTOR, (draft) =>
    addFacility(draft, {
      id: 'range',
      names: { en: 'Range' },
      state: 'KZ',
      manager: 'local',
      kind: 'range',
      zone: 'Asia/Almaty',
      mode: 'immediate',
      capacity: 'exclusive',
      bufferBefore: 'PT30M',
    } as never),
  );
  const book = async (time: object) =>
    (
      await actOn(desk, LOCAL_ACTOR, (draft) =>
        requestBooking(draft, { facilities: ['range'], requestingState: 'UZ', time } as never),
      )
    ).answer as { id: string };
  const local = await book({
    timeBasis: 'local',
    zone: 'Asia/Almaty',
    start: '2026-05-04T08:00',
    end: '2026-05-04T10:00',
  });
  await book({ timeBasis: 'utc', start: '2026-05-04T05:30:00Z', end: '2026-05-04T07:00:00Z' });
  const moment = { asOf: '2026-01-15', language: 'en' as const };
  assert.deepEqual((await checkZones(desk, LOCAL_ACTOR, moment)).moves, []);
  const { version, moves } = await checkZones(desk, LOCAL_ACTOR, moment, LATER);
  assert.equal(version, 'later');
  assert.deepEqual(
    moves.map(({ booking, was, now, movedBy, clashes }) => ({ booking, was, now, movedBy, clashes })),
    [
      {
        booking: local.id,
        was: '2026-05-04T03:00:00Z',
        now: '2026-05-04T04:00:00Z',
        movedBy: 60,
        clashes: true,
      },
    ],
  );
});
