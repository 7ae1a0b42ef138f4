// The table of permissions, role by role: what each may do on its own desk, on another's, and as manager.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../vocabulary/refusal.ts';
import { type Actor, LOCAL_ACTOR, ROLE_NAMES, type RoleName } from './actor.ts';
import { allow } from './allow.ts';
import { type ActName, PERMISSIONS } from './table.ts';

const DESK = { desk: ['KZ', 'UZ'] };
const actor = (role: RoleName, more: Partial<Actor> = {}): Actor => ({
  id: role,
  roles: [role],
  desks: [['KZ', 'UZ']],
  ...more,
});

/** may · submit · the code of the refusal. */
function answer(
  who: Actor,
  act: ActName,
  about: Parameters<typeof allow>[2] = DESK,
  managed: string[] = [],
): string {
  try {
    return allow(who, act, about, managed);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const ACTS = Object.keys(PERMISSIONS) as ActName[];

test('each cell of the table is what the person is answered on their own desk', () => {
  const expected = {
    yes: 'may',
    desk: 'may',
    submit: 'submit',
    notOwn: 'may',
    publicOnly: 'not-allowed',
    no: 'not-allowed',
    deskManager: 'may',
  };
  for (const act of ACTS)
    for (const role of ROLE_NAMES) {
      const right = PERMISSIONS[act][role];
      assert.equal(
        answer(actor(role, { manages: ['range'] }), act, DESK, ['range']),
        expected[right],
        `${role} ${act}`,
      );
    }
});

test('outside their desk people do nothing but what is theirs everywhere', () => {
  const elsewhere = { desk: ['KZ', 'TR'] };
  for (const act of ACTS)
    for (const role of ROLE_NAMES) {
      const given = answer(actor(role, { manages: ['range'] }), act, elsewhere, ['range']);
      const everywhere = PERMISSIONS[act][role] === 'yes' || act === 'costRule';
      if (!everywhere) assert.ok(['outside-desk', 'not-allowed'].includes(given), `${role} ${act}: ${given}`);
    }
});

test('a place is decided on by its manager only', () => {
  assert.equal(answer(actor('deskOfficer'), 'decideBooking', DESK, ['range']), 'not-manager');
  assert.equal(
    answer(actor('analyst', { manages: ['range'] }), 'decideBooking', DESK, ['range']),
    'not-allowed',
  );
});

test('the approver is never the submitter, whatever roles that person holds (I9)', () => {
  const both = actor('approver', { roles: ROLE_NAMES.filter((role) => role !== 'administrator') });
  const submission = { act: 'confirm', input: null, by: both.id, at: '2026-01-01T00:00:00Z', version: 2 };
  assert.equal(answer(both, 'confirm', { ...DESK, submission }), 'own-submission');
  assert.equal(answer(both, 'confirm', { ...DESK, submission: { ...submission, by: 'somebody' } }), 'may');
});

test('the administrator does no content acts; the local user may do everything', () => {
  const content = ACTS.filter((act) => !['administer', 'read'].includes(act));
  assert.deepEqual([...new Set(content.map((act) => answer(actor('administrator'), act)))], ['not-allowed']);
  assert.deepEqual([...new Set(ACTS.map((act) => answer(LOCAL_ACTOR, act)))], ['may']);
});
