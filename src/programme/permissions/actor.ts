// Who acts: a person with roles, on the desks of certain States; the one local user has every right.
import type { StateCode } from '../records/record.ts';

export const ROLE_NAMES = ['reader', 'analyst', 'deskOfficer', 'approver', 'administrator'] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

export interface Actor {
  id: string;
  roles: RoleName[];
  /** Each desk is the States it watches, `['KZ', 'TR']`. */
  desks: StateCode[][];
  /** Facilities and institutions this person decides for. */
  manages?: string[];
  /** The State whose staff use the installation; without it everything is as reported. */
  home?: StateCode;
  /** The one user of an installation without sign-in: every right, own approvals included. */
  local?: true;
}

export const LOCAL_ACTOR: Actor = { id: 'local', roles: [...ROLE_NAMES], desks: [], local: true };

/** A record is on a desk when it concerns all of its States. */
export const isOnDesk = (actor: Actor, desk: readonly StateCode[]): boolean =>
  actor.local === true || actor.desks.some((states) => states.every((state) => desk.includes(state)));
