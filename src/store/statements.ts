// Statements by filter, as they stand or stood: with what was decided on each and where it comes from.
import { fold } from '../register/fold.ts';
import type { Live } from '../register/entity.ts';
import type { Tx } from './engine.ts';
import { statementsAbout } from './document-cards.ts';
import { infosOf, seqAt } from './load.ts';
import { statementOf, untilInstant } from './rows.ts';
import type { StatementFilter } from './store.ts';
import type { StatementRow } from './tables.ts';

async function rowsOf(tx: Tx, filter: StatementFilter, seq: number) {
  let query = tx
    .selectFrom('statement')
    .selectAll()
    .where('seq', '<=', Math.min(seq, 2 ** 31 - 1));
  if (filter.ids) query = query.where('id', 'in', [...filter.ids, '']);
  if (filter.entities) query = query.where('entity', 'in', [...filter.entities, '']);
  if (filter.document) query = query.where('document', '=', filter.document);
  if (filter.facts) query = query.where('fact', 'in', [...filter.facts, '']);
  if (filter.rule) query = query.where('rule', '=', filter.rule);
  return (await query.orderBy('seq', filter.newestFirst ? 'desc' : 'asc').execute()).map((row) =>
    statementOf(row as StatementRow),
  );
}

export async function livesOf(tx: Tx, filter: StatementFilter): Promise<Live[]> {
  const seq = await seqAt(tx, untilInstant(filter.knownOn));
  const found = await rowsOf(tx, filter, seq);
  const wanted = new Set(found.map((s) => s.id));
  const around = await statementsAbout(tx, [...wanted], seq);
  const all = [...new Map([...found, ...around].map((s) => [s.id, s])).values()];
  const sources = await infosOf(
    tx,
    all.flatMap((s) => s.document ?? []),
  );
  const folded = new Map(fold(all, sources).map((live) => [live.statement.id, live]));
  const lives = found.flatMap((s): Live[] => {
    const live = folded.get(s.id);
    if (live) return [live];
    // Reviews and what was taken back are shown only to those who ask for the whole log.
    return filter.live === false || (s.fact === 'review' && filter.facts?.includes('review'))
      ? [{ statement: s, review: 'accepted', value: s.value }]
      : [];
  });
  const kept = filter.review ? lives.filter((live) => live.review === filter.review) : lives;
  const start = filter.offset ?? 0;
  return kept.slice(start, filter.limit === undefined ? undefined : start + filter.limit);
}
