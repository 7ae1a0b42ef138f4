// Everything ever recorded of an entry, newest first: who, when, from which passage; what was taken back included.
import type { Desk } from './desk.ts';
import { findEntity } from './find.ts';
import type { Moment } from './moment.ts';
import { sourcedOf } from './shapes/sourced.ts';

export async function listHistory(desk: Desk, id: string, { knownOn }: Moment) {
  const entity = await findEntity(desk, 'agreement', id, knownOn);
  const acts = entity.acts.flatMap(({ statements }) => statements.map(({ statement }) => statement.entityId));
  const lives = await desk.store.statements({
    entities: [...new Set([...entity.members, ...acts])],
    live: false,
    newestFirst: true,
    ...(knownOn !== undefined && { knownOn }),
  });
  return {
    entries: lives.map((live) => {
      const { retracts } = live.statement;
      return { ...sourcedOf(live, entity.said), ...(retracts !== undefined && { retracts }) };
    }),
  };
}
