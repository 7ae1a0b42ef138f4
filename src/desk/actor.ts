// Who does something at the desk, and what they may do. Until people sign in, the one local user may do everything.
import { Refusal } from '../vocabulary/refusal.ts';

export const RIGHTS = ['addDocuments', 'review', 'join', 'recordAct', 'examples', 'import'] as const;
export type Right = (typeof RIGHTS)[number];

export interface Actor {
  /** Kept with every statement as `recordedBy`. */
  id: string;
  name: string;
  rights: ReadonlySet<Right>;
}

export const LOCAL_ACTOR: Actor = { id: 'local', name: 'local', rights: new Set(RIGHTS) };

export function demand(actor: Actor, right: Right): void {
  if (actor.rights.has(right)) return;
  throw new Refusal('not-allowed', `${actor.name} may not do this (${right}).`, {
    status: 403,
    next: 'Ask an administrator for the right.',
  });
}
