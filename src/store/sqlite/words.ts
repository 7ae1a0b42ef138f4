// Searches the FTS5 index of our own words: best first, titles weighing eight times a body.
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type { WordHit, WordQuery } from '../engine.ts';

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;

/** `("oman" OR "omān"*) AND (…)` in FTS5's language. */
const expression = ({ groups, all }: WordQuery): string =>
  groups.map(alternatives).join(all ? ' AND ' : ' OR ');

const alternatives = ({ words, prefix }: WordQuery['groups'][number]) =>
  `(${[...words.map(quoted), ...(prefix ? [`${quoted(prefix)}*`] : [])].join(' OR ')})`;

export function findWords(prepare: (sql: string) => StatementSync, query: WordQuery): WordHit[] {
  const values: SQLInputValue[] = [expression(query)];
  const conditions: string[] = [];
  if (query.kind) {
    conditions.push('card.kind = ?');
    values.push(query.kind);
  }
  for (const [name, wanted] of Object.entries(query.where ?? {})) {
    conditions.push(
      `indexed.card in (select card from facet where facet.kind = card.kind and name = ? and value in (${wanted.map(() => '?').join(',')}))`,
    );
    values.push(name, ...wanted);
  }
  const join = conditions.length ? 'join card on card.id = indexed.card' : '';
  const sql = `select indexed.card as card, -bm25(words, 8.0, 1.0) as score
    from words join indexed on indexed.num = words.rowid ${join}
    where words match ? ${conditions.map((c) => `and ${c}`).join(' ')}
    order by bm25(words, 8.0, 1.0) limit ?`;
  return prepare(sql).all(...values, query.limit) as unknown as WordHit[];
}
