// Pages of cards: filtered by facets, sorted, counted; and the same as the register knew it on a day.
import { sql } from 'kysely';
import type { Card, CardPage, CardQuery, Facet } from '../register/card.ts';
import { spanOf } from '../register/when.ts';
import type { Tx } from './engine.ts';

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
  const by = name in COLUMNS ? (name as Sort) : name === 'signed' || name === 'published' ? 'date' : 'date';
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

export async function pageOf(tx: Tx, query: CardQuery, facetsOf: CountFacets): Promise<CardPage> {
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
    query.facets === false ? [] : facetsOf(query),
  ]);
  return { total: Number(count.n), rows: rows.map((row) => JSON.parse(row.row) as Card), facets };
}

export type CountFacets = (query: CardQuery) => Promise<Facet[]>;

/** Counts facets; those over all cards of a kind are kept until the log grows. */
export function facetCounts(tx: Tx): CountFacets {
  const kept = new Map<string, { seq: number; made: Promise<Facet[]> }>();
  return async (query) => {
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

async function countFacets(tx: Tx, query: CardQuery): Promise<Facet[]> {
  let counts = tx
    .selectFrom('facet')
    .select(['name', 'value'])
    .select((e) => e.fn.countAll().as('count'))
    .where('facet.kind', '=', query.kind);
  if (wants(query).length || query.ids)
    counts = counts.where('facet.card', 'in', filtered(tx, query).select('card.id'));
  return grouped(
    (await counts.groupBy(['name', 'value']).execute()).map((row) => ({ ...row, count: Number(row.count) })),
  );
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
  const counts = new Map<string, { name: string; value: string; count: number }>();
  for (const card of kept)
    for (const [name, values] of Object.entries(card.facets))
      for (const value of values) {
        const key = `${name}\n${value}`;
        const count = counts.get(key) ?? { name, value, count: 0 };
        counts.set(key, { ...count, count: count.count + 1 });
      }
  return {
    total: kept.length,
    rows: kept.slice(start, start + (query.limit ?? DEFAULT_LIMIT)).map(withoutPlace),
    facets: query.facets === false ? [] : grouped([...counts.values()]),
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
