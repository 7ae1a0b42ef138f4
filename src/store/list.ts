// Pages of cards: filtered by facets, sorted, counted; and the same as the register knew it on a day.
import { sql } from 'kysely';
import type { Card, CardPage, CardQuery, Facet } from '../register/card.ts';
import { spanOf } from '../register/when.ts';
import type { Tx } from './engine.ts';
import { inChunks } from './load.ts';

const DEFAULT_LIMIT = 50;
/** Sort names of the port and the columns behind them. */
const COLUMNS = {
  title: 'title',
  date: 'day',
  documents: 'documents',
  toReview: 'to_review',
  recorded: 'recorded',
} as const;
type Sort = keyof typeof COLUMNS;

export function sortOf(wanted = '-date'): { by: Sort; down: boolean } {
  const name = wanted.replace(/^-/, '');
  const by = Object.hasOwn(COLUMNS, name) ? (name as Sort) : 'date';
  return { by, down: wanted.startsWith('-') };
}

/** Facets wanted, the pair as two of them that must both hold. */
const wants = (query: CardQuery): [string, string[]][] => [
  ...Object.entries(query.where ?? {}).filter(([, values]) => values.length),
  ...(query.pair ?? []).map((state): [string, string[]] => ['state', [state]]),
];

/** Cards that the query lets through, as a subquery of their ids. */
function filtered(tx: Tx, query: CardQuery) {
  let cards = tx.selectFrom('card').where('card.kind', '=', query.kind);
  for (const [name, values] of wants(query))
    cards = cards.where('card.id', 'in', (e) =>
      e
        .selectFrom('facet')
        .select('facet.card')
        .where('facet.kind', '=', query.kind)
        .where('facet.name', '=', name)
        .where('facet.value', 'in', values),
    );
  if (query.ids) cards = cards.where('card.id', 'in', [...query.ids, '']);
  return cards;
}

/** So many ids are cards to be fetched by their key, and ordered in hand. */
export const FEW_IDS = 1000;

/** Left to itself, an engine walks all cards of the kind in their order to find a few that are named. */
async function namedCards(tx: Tx, ids: string[], query: CardQuery): Promise<CardPage> {
  const rows = await inChunks(ids, (part) =>
    tx.selectFrom('card').select(['row', 'kind', 'recorded']).where('id', 'in', part).execute(),
  );
  const cards = rows.filter(({ kind }) => kind === query.kind);
  return pageOver(
    cards.map(({ row, recorded }) => ({ ...(JSON.parse(row) as Card), recorded: Number(recorded) })),
    query,
  );
}

export async function pageOf(tx: Tx, query: CardQuery, facetsOf: CountFacets): Promise<CardPage> {
  if (query.ids && query.ids.length <= FEW_IDS) return namedCards(tx, query.ids, query);
  const { by, down } = sortOf(query.sort);
  const order = sql.raw(`${COLUMNS[by]} ${down ? 'desc' : 'asc'} nulls last`);
  const [rows, count, facets] = await Promise.all([
    filtered(tx, query)
      .select('card.row')
      .orderBy(order)
      .orderBy('card.id')
      .limit(query.limit ?? DEFAULT_LIMIT)
      .offset(query.offset ?? 0)
      .execute(),
    filtered(tx, query)
      .select((e) => e.fn.countAll().as('n'))
      .executeTakeFirstOrThrow(),
    query.facets === false ? [] : facetsOf(tx, query),
  ]);
  return { total: Number(count.n), rows: rows.map((row) => JSON.parse(row.row) as Card), facets };
}

export type CountFacets = (tx: Tx, query: CardQuery) => Promise<Facet[]>;

/** Counts facets; those over all cards of a kind are kept until the log grows. */
export function facetCounts(): CountFacets {
  const kept = new Map<string, { seq: number; made: Promise<Facet[]> }>();
  return async (tx, query) => {
    if (wants(query).length || query.ids) return countFacets(tx, query);
    const last = await tx
      .selectFrom('statement')
      .select((e) => e.fn.max('seq').as('seq'))
      .executeTakeFirst();
    const seq = Number(last?.seq ?? 0);
    const known = kept.get(query.kind);
    if (known?.seq === seq) return known.made;
    const made = countFacets(tx, query);
    kept.set(query.kind, { seq, made });
    made.catch(() => kept.delete(query.kind));
    return made;
  };
}

/** Few cards are counted one by one through their index; many, all at once. */
const FEW_CARDS = 2000;

async function countFacets(tx: Tx, query: CardQuery): Promise<Facet[]> {
  if (wants(query).length || query.ids) {
    const ids = await filtered(tx, query)
      .select('card.id')
      .limit(FEW_CARDS + 1)
      .execute();
    if (ids.length <= FEW_CARDS)
      return countOne(
        tx,
        ids.map((row) => row.id),
      );
  }
  const counts = tx
    .selectFrom('facet')
    .select(['name', 'value'])
    .select((e) => e.fn.countAll().as('count'))
    .where('facet.kind', '=', query.kind);
  const those =
    wants(query).length || query.ids
      ? counts.where('facet.card', 'in', filtered(tx, query).select('card.id'))
      : counts;
  const rows = await those.groupBy(['name', 'value']).execute();
  return grouped(rows.map(({ name, value, count }) => ({ name, value, count: Number(count) })));
}

async function countOne(tx: Tx, ids: string[]): Promise<Facet[]> {
  const rows = await inChunks(ids, (part) =>
    tx.selectFrom('facet').select(['name', 'value']).where('card', 'in', part).execute(),
  );
  return grouped(tally(rows));
}

function tally(pairs: { name: string; value: string }[]): { name: string; value: string; count: number }[] {
  const counts = new Map<string, { name: string; value: string; count: number }>();
  for (const { name, value } of pairs) {
    const known = counts.get(`${name}\n${value}`);
    if (known) known.count += 1;
    else counts.set(`${name}\n${value}`, { name, value, count: 1 });
  }
  return [...counts.values()];
}

function grouped(rows: { name: string; value: string; count: number }[]): Facet[] {
  const facets = Map.groupBy(rows, (row) => row.name);
  return [...facets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => ({
      name,
      values: values
        .map(({ value, count }) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    }));
}

const matches = (card: Card, query: CardQuery) =>
  wants(query).every(([name, values]) => values.some((value) => card.facets[name]?.includes(value))) &&
  (!query.ids || query.ids.includes(card.id));

const keyOf = (card: Card & { recorded?: number }, by: Sort): string | number | undefined => {
  if (by === 'title') return card.title;
  if (by === 'date') return spanOf(card.date)?.earliest;
  return by === 'recorded' ? card.recorded : card[by];
};

/** The same page over cards in hand (those of a day in the past, or those that search found). */
export function pageOver(cards: (Card & { recorded?: number })[], query: CardQuery): CardPage {
  const { by, down } = sortOf(query.sort);
  const kept = cards.filter((card) => matches(card, query));
  kept.sort((a, b) => compareKeys(keyOf(a, by), keyOf(b, by), down) || (a.id < b.id ? -1 : 1));
  const start = query.offset ?? 0;
  const pairs = kept.flatMap((card) =>
    Object.entries(card.facets).flatMap(([name, values]) => values.map((value) => ({ name, value }))),
  );
  return {
    total: kept.length,
    rows: kept.slice(start, start + (query.limit ?? DEFAULT_LIMIT)).map(withoutPlace),
    facets: query.facets === false ? [] : grouped(tally(pairs)),
  };
}

function withoutPlace(card: Card & { recorded?: number }): Card {
  const { recorded: _recorded, ...bare } = card;
  return bare;
}

/** What is not known stands last in either direction. */
function compareKeys(a: string | number | undefined, b: string | number | undefined, down: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return (a < b ? -1 : 1) * (down ? -1 : 1);
}
