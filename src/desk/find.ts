// Finding what an address names, or refusing with what to do: statements, entities, documents.
import type { Entity, Live } from '../register/entity.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { EntityKind } from '../vocabulary/statement.ts';
import type { Desk } from './desk.ts';

const missing = (code: string, message: string) =>
  new Refusal(code, message, {
    status: 404,
    next: 'It may have been removed, or the address is incomplete.',
  });

export async function findStatement(desk: Desk, id: string): Promise<Live> {
  const live = await desk.store.statement(id);
  if (live) return live;
  throw missing('no-such-statement', `There is no statement ${id}.`);
}

/** By canonical id or that of any member. */
export async function findEntity(
  desk: Desk,
  kind: EntityKind,
  id: string,
  knownOn?: string,
): Promise<Entity> {
  const entity = await desk.store.entity(id, knownOn);
  if (entity?.kind === kind) return entity;
  const when = knownOn === undefined ? '' : ` that was known on ${knownOn}`;
  throw missing(`no-such-${kind}`, `There is no ${kind} ${id}${when}.`);
}
