// Writes cards with their facets and index entries, and reads filtered, sorted pages of them.
import type { Card } from '../register/card.ts';
import { entryOf } from '../register/search/entry.ts';
import { spanOf } from '../register/when.ts';
import type { Engine, Tx } from './engine.ts';
import { chunks, inChunks } from './load.ts';

export interface Kept {
  card: Card;
  /** Place in the log of its newest statement. */
  recorded: number;
  /** Text that is searched but not shown. */
  text?: string;
  language?: string;
}

/** Removes cards with all that hangs on them. */
export async function dropCards(engine: Engine, tx: Tx, ids: string[]): Promise<void> {
  for (const part of chunks(ids)) {
    const entries = await tx.selectFrom('indexed').select('num').where('card', 'in', part).execute();
    await engine.unindex(
      tx,
      entries.map((entry) => Number(entry.num)),
    );
    await tx.deleteFrom('indexed').where('card', 'in', part).execute();
    await tx.deleteFrom('facet').where('card', 'in', part).execute();
    await tx.deleteFrom('card').where('id', 'in', part).execute();
  }
}

const rowOf = ({ card, recorded }: Kept) => ({
  id: card.id,
  kind: card.kind,
  title: card.title,
  day: spanOf(card.date)?.earliest ?? null,
  documents: card.documents,
  to_review: card.toReview,
  contradictions: card.contradictions,
  example: Number(card.example),
  recorded,
  row: JSON.stringify(card),
});

/** Leaves alone what did not change: most statements change only a few cards. */
async function changed(tx: Tx, kept: Kept[]): Promise<Kept[]> {
  const rows = await inChunks(
    kept.map(({ card }) => card.id),
    (part) => tx.selectFrom('card').select(['id', 'row', 'recorded']).where('id', 'in', part).execute(),
  );
  const before = new Map(rows.map((row) => [row.id, `${row.recorded}${row.row}`]));
  return kept.filter((one) => before.get(one.card.id) !== `${one.recorded}${JSON.stringify(one.card)}`);
}

export async function writeCards(engine: Engine, tx: Tx, all: Kept[]): Promise<void> {
  const kept = await changed(tx, all);
  await dropCards(
    engine,
    tx,
    kept.map(({ card }) => card.id),
  );
  await engine.insert(tx, 'card', kept.map(rowOf));
  const facets = kept.flatMap(({ card }) =>
    Object.entries(card.facets).flatMap(([name, values]) =>
      values.map((value) => ({ card: card.id, kind: card.kind, name, value })),
    ),
  );
  await engine.insert(tx, 'facet', facets);
  await writeEntries(engine, tx, kept);
}

async function writeEntries(engine: Engine, tx: Tx, kept: Kept[]): Promise<void> {
  const last = await tx
    .selectFrom('indexed')
    .select((e) => e.fn.max('num').as('num'))
    .executeTakeFirst();
  let num = Number(last?.num ?? 0);
  const entries = kept.map(({ card, text, language }) => ({
    num: (num += 1),
    card: card.id,
    ...entryOf(card, text, language),
  }));
  await engine.insert(
    tx,
    'indexed',
    entries.map(({ num, card }) => ({ num, card })),
  );
  await engine.index(tx, entries);
  const words = new Set(entries.flatMap((entry) => [...entry.title, ...entry.body]).filter(isCorrectable));
  await engine.insert(
    tx,
    'word',
    [...words].map((word) => ({ word })),
  );
  engine.onWords?.(words);
}

/** Words that a slip of the finger may hide: not keys, not numbers, not too short. */
const isCorrectable = (word: string) => word.length >= 4 && !word.startsWith('_') && !/\d/.test(word);
