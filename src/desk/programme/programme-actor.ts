// Who acts in the programme: the local user has every right; a person who signs in brings roles and desks.
import { type Actor as ProgrammeActor, LOCAL_ACTOR } from '../../programme/permissions/actor.ts';
import type { Actor } from '../actor.ts';

/** What sign-in adds to an actor of the desk. */
export interface ActorInProgramme extends Actor {
  programme?: ProgrammeActor;
}

/** An actor of whom nothing more is known than a name may read, and nothing else. */
export const inProgramme = (actor: ActorInProgramme): ProgrammeActor =>
  actor.programme ?? (actor.id === 'local' ? LOCAL_ACTOR : { id: actor.id, roles: ['reader'], desks: [] });
