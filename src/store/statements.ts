// Statements by filter, as they stand or stood: with what was decided on each and where it comes from.
import { fold } from '../register/fold.ts';
import type { Live } from '../register/entity.ts';
import type { Tx } from './engine.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { statementsAbout } from './document-cards.ts';
import { chunks, infosOf, seqAt } from './load.ts';
import { statementOf, untilInstant } from './rows.ts';
import type { StatementFilter } from './store.ts';
import type { StatementRow } from './tables.ts';

/** A stretch of the log: so many rows after (in the order asked) a place in it. */
interface Stretch {
  after?: number | undefined;
  most: number;
}

async function rowsOf(tx: Tx, filter: StatementFilter, seq: number, { after, most }: Stretch) {
  let query = tx.selectFrom('statement').selectAll().where('seq', '<=', seq);
  if (after !== undefined) query = query.where('seq', filter.newestFirst ? '<' : '>', after);
  if (filter.ids) query = query.where('id', 'in', [...filter.ids, '']);
  if (filter.entities) query = query.where('entity', 'in', [...filter.entities, '']);
  if (filter.document) query = query.where('document', '=', filter.document);
  if (filter.facts) query = query.where('fact', 'in', [...filter.facts, '']);
  if (filter.rule) query = query.where('rule', '=', filter.rule);
  if (most < Infinity) query = query.limit(most);
  return (await query.orderBy('seq', filter.newestFirst ? 'desc' : 'asc').execute()).map((row) =>
    statementOf(row as StatementRow),
  );
}

/** Rows read at a time where only a page is wanted: some more than the page, since not all of them stand. */
const STRETCH = { least: 50, most: 500, perWanted: 1.25 };

const stretchFor = (wanted: number): number =>
  Math.min(STRETCH.most, Math.max(STRETCH.least, Math.ceil(wanted * STRETCH.perWanted)));

/** Stops reading the log as soon as the page is full. */
export async function livesOf(tx: Tx, filter: StatementFilter): Promise<Live[]> {
  if (filter.ids && filter.ids.length > MOST_IDS) return livesOfMany(tx, filter, filter.ids);
  const seq = await seqAt(tx, untilInstant(filter.knownOn));
  const start = filter.offset ?? 0;
  const end = filter.limit === undefined ? Infinity : start + filter.limit;
  const most = end === Infinity ? Infinity : stretchFor(end);
  const lives: Live[] = [];
  let after: number | undefined;
  do {
    const found = await rowsOf(tx, filter, seq, { after, most });
    lives.push(...(await foldFound(tx, filter, found, seq)));
    after = found.length < most ? undefined : found.at(-1)?.seq;
  } while (after !== undefined && lives.length < end);
  return lives.slice(start, end);
}

/** An engine takes only so many parameters: long lists of ids go in parts. */
const MOST_IDS = 1000;

async function livesOfMany(
  tx: Tx,
  { offset = 0, limit, ...filter }: StatementFilter,
  ids: string[],
): Promise<Live[]> {
  const lives: Live[] = [];
  for (const part of chunks([...new Set(ids)], MOST_IDS))
    lives.push(...(await livesOf(tx, { ...filter, ids: part })));
  lives.sort((a, b) =>
    filter.newestFirst ? b.statement.seq - a.statement.seq : a.statement.seq - b.statement.seq,
  );
  return lives.slice(offset, limit === undefined ? undefined : offset + limit);
}

async function foldFound(tx: Tx, filter: StatementFilter, found: Statement[], seq: number): Promise<Live[]> {
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
  return filter.review ? lives.filter((live) => live.review === filter.review) : lives;
}
