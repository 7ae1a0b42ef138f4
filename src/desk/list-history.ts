// Everything ever recorded of an entry, newest first: who, when, from which passage; what was taken back included.
import type { EntityKind } from '../vocabulary/statement.ts';
import type { Desk } from './desk.ts';
import { findEntity } from './find.ts';
import type { Moment } from './moment.ts';
import { sourcedOf } from './shapes/sourced.ts';

export async function listHistory(desk: Desk, kind: EntityKind, id: string, { knownOn }: Moment) {
  const entity = await findEntity(desk, kind, id, knownOn);
  const acts = entity.acts.flatMap(({ statements }) => statements.map(({ statement }) => statement.entityId));
  const known = knownOn === undefined ? {} : { knownOn };
  const told = await desk.store.statements({
    entities: [...new Set([...entity.members, ...acts])],
    live: false,
    ...known,
  });
  // An act that was taken back stands in no entity any more; what took it back stands in the agreement.
  const takenBack = told.flatMap(({ statement }) => statement.retracts ?? []);
  const gone =
    takenBack.length > 0 ? await desk.store.statements({ ids: takenBack, live: false, ...known }) : [];
  const lives = new Map([...told, ...gone].map((live) => [live.statement.id, live]));
  const newestFirst = [...lives.values()].sort((a, b) => b.statement.seq - a.statement.seq);
  return {
    entries: newestFirst.map((live) => {
      const { retracts } = live.statement;
      return { ...sourcedOf(live, entity.said), ...(retracts !== undefined && { retracts }) };
    }),
  };
}
