// Searches the FTS5 index of our own words: best first, titles weighing eight times a body.
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type { WordHit, WordQuery } from '../engine.ts';

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;

/** `("oman" OR "omān"*) AND (…)` in FTS5's language. */
const expression = ({ groups, all }: WordQuery): string =>
  groups.map(alternatives).join(all ? ' AND ' : ' OR ');

const alternatives = ({ words, prefix }: WordQuery['groups'][number]) =>
  `(${[...words.map(quoted), ...(prefix ? [`${quoted(prefix)}*`] : [])].join(' OR ')})`;

/** Entries that are ranked: words that stand nearly everywhere tell nothing by their number. */
const MOST_RANKED = 4000;

type Prepare = (sql: string) => StatementSync;

/** Ranks all matches where they are few; else those of titles; else answers the newest. */
export function findWords(prepare: Prepare, query: WordQuery): WordHit[] {
  const match = expression(query);
  if (!isMany(prepare, match)) return ranked(prepare, query, match);
  const titled = `{title} : (${match})`;
  const best = isMany(prepare, titled) ? [] : ranked(prepare, query, titled);
  if (best.length >= query.limit) return best;
  const seen = new Set(best.map((hit) => hit.card));
  return [...best, ...newest(prepare, query, match).filter((hit) => !seen.has(hit.card))].slice(
    0,
    query.limit,
  );
}

function isMany(prepare: Prepare, match: string): boolean {
  const sql = 'select count(*) as n from (select 1 from words where words match ? limit ?)';
  return Number(prepare(sql).get(match, MOST_RANKED + 1)!['n']) > MOST_RANKED;
}

/** Conditions on the card, and their values. */
function conditionsOf({ kind, where = {} }: WordQuery): { sql: string; values: SQLInputValue[] } {
  const values: SQLInputValue[] = [];
  const conditions: string[] = [];
  if (kind) {
    conditions.push('and card.kind = ?');
    values.push(kind);
  }
  for (const [name, wanted] of Object.entries(where)) {
    conditions.push(
      `and exists (select 1 from facet where facet.card = card.id and facet.kind = card.kind and name = ? and value in (${wanted.map(() => '?').join(',')}))`,
    );
    values.push(name, ...wanted);
  }
  return { sql: conditions.join(' '), values };
}

const FROM = 'from words join indexed on indexed.num = words.rowid join card on card.id = indexed.card';

function ranked(prepare: Prepare, query: WordQuery, match: string): WordHit[] {
  const { sql, values } = conditionsOf(query);
  const text = `select card.id as card, -bm25(words, 8.0, 1.0) as score ${FROM}
    where words match ? ${sql} order by bm25(words, 8.0, 1.0) limit ?`;
  return prepare(text).all(match, ...values, query.limit) as unknown as WordHit[];
}

function newest(prepare: Prepare, query: WordQuery, match: string): WordHit[] {
  const { sql, values } = conditionsOf(query);
  const text = `select card.id as card, 0.0 as score ${FROM} where words match ? ${sql} order by words.rowid desc limit ?`;
  return prepare(text).all(match, ...values, query.limit) as unknown as WordHit[];
}
