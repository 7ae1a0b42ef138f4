// Names of candidates: kept outside the log so that they can be erased; every count stays as it was (I12).
import { randomUUID } from 'node:crypto';
import { allow } from '../../programme/permissions/allow.ts';
import type { Actor } from '../../programme/permissions/actor.ts';
import { candidateKey } from '../../programme/training/candidates.ts';
import { nominateSeat } from '../../programme/training/seats.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Desk } from '../desk.ts';
import { actOn } from './act-on.ts';
import { readProgramme } from './read-programme.ts';

export interface CandidateInput {
  quota: string;
  /** Stays out of the log. */
  name?: string;
  rank?: string;
}

export async function nominateCandidate(desk: Desk, actor: Actor, input: CandidateInput) {
  const { quota, name, rank } = input;
  const key = name === undefined ? undefined : randomUUID();
  const done = await actOn(
    desk,
    actor,
    (draft) => nominateSeat(draft, { quota, ...(key && { candidate: key }) }),
    {
      act: 'nominate',
      about: quota,
    },
  );
  if (key && name !== undefined)
    await desk.store.aside.put(candidateKey(key), { name, ...(rank && { rank }) });
  return done;
}

/** The name as long as it is kept; those off the desk get none. */
export async function candidateOf(desk: Desk, actor: Actor, seat: string): Promise<unknown> {
  const record = (await readProgramme(desk)).get('seat', seat);
  allow(actor, 'nominateSeat', record);
  return record.candidate === undefined ? undefined : desk.store.aside.get(candidateKey(record.candidate));
}

export async function eraseCandidate(desk: Desk, actor: Actor, seat: string): Promise<boolean> {
  const record = (await readProgramme(desk)).get('seat', seat);
  if (allow(actor, 'eraseCandidates', record) === 'submit')
    throw new Refusal('not-allowed', 'An approver erases personal data.', {
      status: 403,
      next: 'Ask an approver.',
    });
  return record.candidate === undefined ? false : desk.store.aside.erase(candidateKey(record.candidate));
}
