// What every request carries: the desk, who asks, and the day it is asked on (the clock is read here, nowhere below).
import type { Actor } from '../../desk/actor.ts';
import type { Desk } from '../../desk/desk.ts';

export interface ApiEnv {
  Variables: { desk: Desk; actor: Actor; today: string };
}

/** What the edge is told when the server starts. */
export interface Edge {
  desk: Desk;
  actor: Actor;
  /** Civil day of the machine, `2026-11-21`. */
  today: () => string;
  /** Host names under which this server may be addressed, besides loopback and plain IP addresses. */
  hostNames?: string[];
  /** Folder of the built browser app; absent: the API alone. */
  webFolder?: string;
}
