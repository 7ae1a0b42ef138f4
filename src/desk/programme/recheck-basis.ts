// Agreements changed: the legal basis of every open activity is asked again, and the owners of those that differ are told.
import { recheckOpen } from '../../programme/basis/record-basis.ts';
import { type Actor, LOCAL_ACTOR } from '../../programme/permissions/actor.ts';
import type { StatementFact } from '../../vocabulary/statement.ts';
import type { Desk } from '../desk.ts';
import { actOn } from './act-on.ts';
import { readProgramme } from './read-programme.ts';

/** The register itself asks: nothing but findings and notices is written. */
const REGISTER: Actor = { ...LOCAL_ACTOR, id: 'register' };

export async function recheckBasis(desk: Desk): Promise<number> {
  if ((await readProgramme(desk)).list('activity').length === 0) return 0;
  const { answer } = await actOn(desk, REGISTER, (draft) => recheckOpen(draft), {
    basis: true,
    act: 'recheck',
  });
  return answer.length;
}

/** What the position of an agreement may rest on. */
const LEGAL: StatementFact[] = [
  'agreement',
  'event',
  'term',
  'entry_rule',
  'domains',
  'review',
  'identity',
  'pin',
];
const rechecks = new WeakMap<Desk, { seq: number; done: Promise<number> }>();

/** Asked again only where something legal was recorded since the last time; who asks meanwhile waits for the same answer. */
export async function recheckIfChanged(desk: Desk): Promise<void> {
  const [newest] = await desk.store.statements({ facts: LEGAL, live: false, newestFirst: true, limit: 1 });
  const seq = newest?.statement.seq ?? 0;
  let last = rechecks.get(desk);
  if (last?.seq !== seq) rechecks.set(desk, (last = { seq, done: recheckBasis(desk) }));
  try {
    await last.done;
  } catch (error) {
    // What failed was not asked: the next question asks again.
    if (rechecks.get(desk) === last) rechecks.delete(desk);
    throw error;
  }
}
