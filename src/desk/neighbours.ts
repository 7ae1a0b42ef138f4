// What stands in the same documents: the documents of an entity, and the people and activities told in them.
import type { Card, CardKind } from '../register/card.ts';
import type { Entity } from '../register/entity.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';

export async function cardsById(
  desk: Desk,
  kind: CardKind,
  ids: string[],
  { knownOn }: Moment,
): Promise<Card[]> {
  if (ids.length === 0) return [];
  const { rows } = await desk.store.cards({
    kind,
    ids,
    limit: ids.length,
    facets: false,
    ...(knownOn !== undefined && { knownOn }),
  });
  return rows;
}

export function documentsOf(
  desk: Desk,
  { statements }: Pick<Entity, 'statements'>,
  moment: Moment,
): Promise<Card[]> {
  const ids = new Set(statements.map(({ statement }) => statement.document).filter((id) => id !== undefined));
  return cardsById(desk, 'document', [...ids], moment);
}

/** Entities of one kind that these documents speak of. */
export async function cardsIn(
  desk: Desk,
  kind: 'person' | 'activity' | 'agreement',
  documents: string[],
  moment: Moment,
): Promise<Card[]> {
  const { knownOn } = moment;
  const found = await Promise.all(
    documents.map((document) =>
      desk.store.statements({ document, facts: [kind], ...(knownOn !== undefined && { knownOn }) }),
    ),
  );
  const told = found.flat().filter(({ review }) => review !== 'rejected');
  const canonical = await desk.store.canonical(told.map(({ statement }) => statement.entityId));
  return cardsById(desk, kind, [...new Set(canonical.values())], moment);
}
