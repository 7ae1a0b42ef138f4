// May this person do this to that record? Yes, or a refusal that says why; the server decides, never a button.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Common } from '../records/record.ts';
import { type RecordOf, type RecordType } from '../records/fields.ts';
import { notFound, type Records } from '../records/records.ts';
import { type Actor, isOnDesk } from './actor.ts';
import { type ActName, OF_ALL_DESKS, PERMISSIONS, type Right } from './table.ts';

type About = Pick<Common, 'desk'> & Partial<Pick<Common, 'id' | 'submission' | 'marking' | 'releasableTo'>>;

const rightsOf = (actor: Actor, act: ActName): Right[] => actor.roles.map((role) => PERMISSIONS[act][role]);

/** What stands for an act: it may be done, or only submitted to somebody else. */
export type Allowed = 'may' | 'submit';

/**
 * `managed` are the facilities or institutions the act decides on.
 * Refuses with `not-allowed`, `outside-desk`, `own-submission` or `not-manager`.
 */
export function allow(actor: Actor, act: ActName, about: About, managed: string[] = []): Allowed {
  if (actor.local) return 'may';
  const rights = new Set(rightsOf(actor, act).filter((right) => right !== 'no' && right !== 'publicOnly'));
  if (rights.size === 0) throw notAllowed(act);
  if (rights.has('yes')) return 'may';
  if (!OF_ALL_DESKS.has(act) && !isOnDesk(actor, about.desk)) throw outsideDesk();
  if (rights.has('deskManager')) return managerOnly(actor, managed);
  if (rights.has('desk')) return 'may';
  if (rights.has('notOwn')) return notOwn(actor, act, about);
  return 'submit';
}

function managerOnly(actor: Actor, managed: string[]): Allowed {
  if (managed.every((id) => actor.manages?.includes(id))) return 'may';
  throw new Refusal('not-manager', 'Only the manager of the place decides this.', {
    status: 403,
    next: 'Ask its manager.',
  });
}

/** The approver is never the submitter, whatever roles that person holds (I9). */
function notOwn(actor: Actor, _act: ActName, about: About): Allowed {
  if (about.submission?.by !== actor.id) return 'may';
  throw new Refusal('own-submission', 'You submitted this yourself: another approver decides.', {
    status: 403,
    next: 'Ask another approver.',
  });
}

const notAllowed = (act: ActName): Refusal =>
  new Refusal('not-allowed', `Your roles do not allow this act (${act}).`, {
    status: 403,
    next: 'Ask a desk officer.',
  });

const outsideDesk = (): Refusal =>
  new Refusal('outside-desk', 'This concerns States of another desk.', {
    status: 403,
    next: 'Ask the desk officer of those States.',
  });

/** Marking and releasability narrow every right: what may not be seen does not exist for that person (I13). */
export function maySee(actor: Actor, record: Pick<Common, 'desk' | 'marking' | 'releasableTo'>): boolean {
  if (actor.local) return true;
  if (actor.home && record.releasableTo?.length && !record.releasableTo.includes(actor.home)) return false;
  if (record.marking === 'restricted')
    return rightsOf(actor, 'readRestricted').includes('desk') && isOnDesk(actor, record.desk);
  if (record.marking === 'public') return true;
  return rightsOf(actor, 'read').includes('yes');
}

/** The records as one person may see them. */
export const visibleTo = (actor: Actor, records: Records): Records =>
  actor.local ? records : records.filter((record) => maySee(actor, record));

/** The record, or the same "not found" as if it did not exist. */
export function seen<T extends RecordType>(actor: Actor, records: Records, type: T, id: string): RecordOf<T> {
  const record = records.find(type, id);
  if (!record || !maySee(actor, record)) throw notFound(type, id);
  return record;
}

/** Highest marking among records: what carries them carries it too (I13). */
export function highestMarking(records: readonly Pick<Common, 'marking'>[]): Common['marking'] {
  if (records.some((record) => record.marking === 'restricted')) return 'restricted';
  return records.some((record) => record.marking === 'internal') ? 'internal' : 'public';
}
