// The index of our own words as PostgreSQL keeps it: lexemes with places, titles of weight A, bodies of weight D.
import { sql, type Kysely, type SqlBool } from 'kysely';
import { kindKey } from '../../register/search/words.ts';
import {
  MOST_WEIGHED,
  type IndexEntry,
  type WordGroup,
  type WordHit,
  type WordMatch,
  type WordPage,
  type WordQuery,
} from '../engine.ts';
import type { Tables } from '../tables.ts';

/** Places beyond this count as the last; PostgreSQL keeps no more. */
const LAST_PLACE = 16_383;
/** Bytes that one lexeme may have. */
const LONGEST = 500;
/** Bytes that all of an entry's lexemes may have: a tsvector holds one megabyte, places included. */
const MOST_BYTES = 900_000;

const quoted = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** `'accord':1A 'kazakhstan':7`, as a tsvector is written. */
export function vectorOf({ title, body }: IndexEntry): string {
  const places = new Map<string, string[]>();
  const add = (word: string, place: number, weight: string) => {
    if (word.length > LONGEST) return;
    const at = places.get(word) ?? [];
    if (at.length < 8) places.set(word, [...at, `${Math.min(place, LAST_PLACE)}${weight}`]);
  };
  title.forEach((word, i) => add(word, i + 1, 'A'));
  body.forEach((word, i) => add(word, title.length + i + 1, ''));
  const parts: string[] = [];
  let bytes = 0;
  for (const [word, at] of places) {
    bytes += Buffer.byteLength(word) + 4 + at.length * 4;
    if (bytes > MOST_BYTES) break;
    parts.push(`${quoted(word)}:${at.join(',')}`);
  }
  return parts.join(' ');
}

const alternatives = ({ words, prefix }: WordGroup) =>
  `(${[...words.map(quoted), ...(prefix ? [`${quoted(prefix)}:*`] : [])].join(' | ')})`;

export async function findWords(db: Kysely<Tables>, query: WordQuery): Promise<WordPage> {
  const { groups, all, kind, where, limit, most = MOST_WEIGHED } = query;
  const asked = groups.map(alternatives).join(all ? ' & ' : ' | ');
  const match = kind ? `${quoted(kindKey(kind))} & (${asked})` : asked;
  const conditions = [sql<SqlBool>`true`];
  for (const [name, values] of Object.entries(where ?? {}))
    conditions.push(
      sql`exists (select 1 from facet where facet.card = found.card and name = ${name} and value = any(${values}))`,
    );
  const { rows } = await sql<WordHit & { looked: number; total: number }>`
    with found as materialized (
      select card, num, words from indexed where words @@ ${match}::tsquery order by num desc limit ${most + 1}),
    kept as (select * from found where ${sql.join(conditions, sql` and `)})
    select card, ts_rank('{0.1, 0.2, 0.4, 1.0}', words, ${asked}::tsquery, 1) as score,
      (select count(*) from found) as looked, (select count(*) from kept) as total
    from kept order by score desc, num desc limit ${limit}`.execute(db);
  const [first] = rows;
  if (!first) return { hits: [], total: 0, atLeast: false, order: 'weight' };
  return {
    hits: rows.map(({ card, score }) => ({ card, score })),
    total: Math.min(Number(first.total), most),
    atLeast: Number(first.looked) > most,
    order: Number(first.looked) > most ? 'newest' : 'weight',
  };
}

/** The same words where they stand in titles. */
const titledOnly = ({ words, prefix }: WordGroup) =>
  `(${[...words.map((word) => `${quoted(word)}:A`), ...(prefix ? [`${quoted(prefix)}:*A`] : [])].join(' | ')})`;

/** How many of these an entry meets. */
const count = (queries: string[]) =>
  sql.join(
    queries.map((query) => sql`(words @@ ${query}::tsquery)::int`),
    sql` + `,
  );

export async function matchesOf(
  db: Kysely<Tables>,
  { groups, all, kind }: Pick<WordQuery, 'groups' | 'all' | 'kind'>,
): Promise<WordMatch[]> {
  const words = groups.map(alternatives);
  const asked = `(${words.join(all ? ' & ' : ' | ')})`;
  const match = kind ? `${quoted(kindKey(kind))} & ${asked}` : asked;
  const { rows } = await sql<WordMatch>`
    select card, ${count(words)} as met, ${count(groups.map(titledOnly))} as titled
    from indexed where words @@ ${match}::tsquery`.execute(db);
  return rows;
}
