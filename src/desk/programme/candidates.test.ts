// I12: names of candidates can be erased; every count stays as it was, and the log never held them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryDesk } from '../../../test/kit/try-desk.ts';
import { LOCAL_ACTOR } from '../../programme/permissions/actor.ts';
import { addCourse, addInstitution, addRun } from '../../programme/training/catalogue.ts';
import { offerSeats } from '../../programme/training/quotas.ts';
import { actOn } from './act-on.ts';
import { candidateOf, eraseCandidate, nominateCandidate } from './candidates.ts';
import { readProgramme } from './read-programme.ts';

test('I12 erasing a candidate leaves every count unchanged, and the log never held the name', async (t) => {
  const { desk } = await tryDesk(t);
  const { answer: quota } = await actOn(desk, LOCAL_ACTOR, (draft) => {
    const school = addInstitution(draft, { names: {}, state: 'KZ', zone: 'Asia/Almaty', manager: 'local' });
    const course = addCourse(draft, {
      institution: school.id,
      title: {},
      delivery: 'residential',
      languages: [],
    });
    const run = addRun(draft, {
      course: course.id,
      first: '2026-12-01',
      last: '2027-02-01',
      capacity: 6,
      waitingStates: [],
    });
    return offerSeats(draft, { run: run.id, state: 'UZ', offered: 4, basis: 'free', acceptBy: '2026-11-30' });
  });
  const { answer: seat } = await nominateCandidate(desk, LOCAL_ACTOR, {
    quota: quota.id,
    name: 'Candidate Invented',
  });
  assert.deepEqual(await candidateOf(desk, LOCAL_ACTOR, seat.id), { name: 'Candidate Invented' });
  const log = await desk.store.statements({ live: false });
  assert.equal(JSON.stringify(log).includes('Candidate Invented'), false);
  const before = (await readProgramme(desk)).list('seat').length;
  assert.equal(await eraseCandidate(desk, LOCAL_ACTOR, seat.id), true);
  assert.equal(await candidateOf(desk, LOCAL_ACTOR, seat.id), undefined);
  assert.equal((await readProgramme(desk)).list('seat').length, before);
});
