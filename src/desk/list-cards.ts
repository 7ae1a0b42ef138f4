// Lists of activities, people and documents: the store filters, sorts and counts them.
import type { CardKind, CardQuery } from '../register/card.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { cardsById } from './neighbours.ts';
import { activityRow, documentRow, personRow } from './shapes/rows.ts';

export interface CardsAsk {
  q?: string | undefined;
  /** Facet → values, any of them. */
  where?: Record<string, string[]>;
  /** Both States must be in it. */
  pair?: [string, string] | undefined;
  ids?: string[] | undefined;
  sort?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

const DEFAULT_LIMIT = 100;

/** Undefined fields left out: the store tells them from absent ones. */
function queryOf(kind: CardKind, ask: CardsAsk, { knownOn }: Moment): CardQuery {
  const where = Object.fromEntries(Object.entries(ask.where ?? {}).filter(([, values]) => values.length > 0));
  const { q, pair, ids, sort, limit = DEFAULT_LIMIT, offset = 0 } = ask;
  const query = { kind, where, pair, ids, q: q?.trim() || undefined, sort, limit, offset, knownOn };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
}

async function list<Row>(
  desk: Desk,
  query: CardQuery,
  rowOf: (card: Awaited<ReturnType<Desk['store']['cards']>>['rows'][number]) => Row,
) {
  const { total, rows, facets } = await desk.store.cards(query);
  return { total, rows: rows.map(rowOf), facets };
}

export const listActivities = (desk: Desk, ask: CardsAsk, moment: Moment) =>
  list(desk, queryOf('activity', ask, moment), (card) => activityRow(card, moment.language));

export const listPeople = (desk: Desk, ask: CardsAsk, moment: Moment) =>
  list(desk, queryOf('person', ask, moment), personRow);

/** A copy of a dispatch names the document that carried it first. */
export async function listDocuments(desk: Desk, ask: CardsAsk, moment: Moment) {
  const { total, rows, facets } = await desk.store.cards(queryOf('document', ask, moment));
  const firsts = rows.flatMap(({ data }) => (typeof data['dispatch'] === 'string' ? [data['dispatch']] : []));
  const titles = new Map(
    (await cardsById(desk, 'document', firsts, moment)).map(({ id, title }) => [id, title]),
  );
  return { total, rows: rows.map((card) => documentRow(card, titles)), facets };
}
