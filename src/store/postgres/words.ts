// The index of our own words as PostgreSQL keeps it: lexemes with places, titles of weight A, bodies of weight D.
import { sql, type Kysely, type SqlBool } from 'kysely';
import type { IndexEntry, WordHit, WordQuery } from '../engine.ts';
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

const alternatives = ({ words, prefix }: WordQuery['groups'][number]) =>
  `(${[...words.map(quoted), ...(prefix ? [`${quoted(prefix)}:*`] : [])].join(' | ')})`;

/** Entries that are ranked, the newest: words that stand nearly everywhere tell nothing by their number. */
const MOST_RANKED = 4000;

export async function findWords(
  db: Kysely<Tables>,
  { groups, all, kind, where, limit }: WordQuery,
): Promise<WordHit[]> {
  const query = groups.map(alternatives).join(all ? ' & ' : ' | ');
  const conditions = [sql<SqlBool>`words @@ q`];
  if (kind) conditions.push(sql`card.kind = ${kind}`);
  for (const [name, values] of Object.entries(where ?? {}))
    conditions.push(
      sql`card.id in (select card from facet where facet.kind = card.kind and name = ${name} and value = any(${values}))`,
    );
  const { rows } = await sql<WordHit>`
    select card.id as card, ts_rank('{0.1, 0.2, 0.4, 1.0}', words, q, 1) as score
    from (select indexed.card, indexed.num, words from indexed where words @@ ${query}::tsquery order by num desc limit ${MOST_RANKED}) as found
      join card on card.id = found.card, (select ${query}::tsquery as q) as asked
    where ${sql.join(conditions, sql` and `)}
    order by score desc, card.id limit ${limit}`.execute(db);
  return rows;
}
