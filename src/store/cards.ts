// Writes cards with their facets and index entries, and reads filtered, sorted pages of them.
import type { Card } from '../register/card.ts';
import { entryOf, indexedOf } from '../register/search/entry.ts';
import { spanOf } from '../register/when.ts';
import type { Engine, Tx } from './engine.ts';
import { chunks, inChunks } from './load.ts';
import { sha256 } from './files.ts';
import { keepWords } from './vocabulary.ts';

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
    await dropEntries(engine, tx, part);
    await tx.deleteFrom('facet').where('card', 'in', part).execute();
    await tx.deleteFrom('card').where('id', 'in', part).execute();
  }
}

async function dropEntries(engine: Engine, tx: Tx, cards: string[]): Promise<void> {
  for (const part of chunks(cards)) {
    const entries = await tx.selectFrom('indexed').select('num').where('card', 'in', part).execute();
    await engine.unindex(
      tx,
      entries.map((entry) => Number(entry.num)),
    );
    await tx.deleteFrom('indexed').where('card', 'in', part).execute();
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

/** Cards as they stand, by id. */
async function heldCards(tx: Tx, ids: string[]): Promise<Map<string, { row: string; recorded: number }>> {
  const rows = await inChunks(ids, (part) =>
    tx.selectFrom('card').select(['id', 'row', 'recorded']).where('id', 'in', part).execute(),
  );
  return new Map(rows.map(({ id, row, recorded }) => [id, { row, recorded: Number(recorded) }]));
}

/** Writes what changed and leaves the rest alone: most statements change little of a card, and seldom its words. */
export async function writeCards(engine: Engine, tx: Tx, all: Kept[]): Promise<void> {
  const held = await heldCards(
    tx,
    all.map(({ card }) => card.id),
  );
  const kept = all.filter(({ card, recorded }) => {
    const before = held.get(card.id);
    return before?.recorded !== recorded || before.row !== JSON.stringify(card);
  });
  await inChunks(
    kept.map(({ card }) => card.id),
    async (part) => {
      await tx.deleteFrom('card').where('id', 'in', part).execute();
      return [];
    },
  );
  await engine.insert(tx, 'card', kept.map(rowOf));
  await writeFacets(engine, tx, kept, held);
  await writeEntries(engine, tx, kept);
}

async function writeFacets(
  engine: Engine,
  tx: Tx,
  kept: Kept[],
  held: Map<string, { row: string }>,
): Promise<void> {
  const other = kept.filter(({ card }) => {
    const before = held.get(card.id);
    return !before || JSON.stringify((JSON.parse(before.row) as Card).facets) !== JSON.stringify(card.facets);
  });
  await inChunks(
    other.map(({ card }) => card.id),
    async (part) => {
      await tx.deleteFrom('facet').where('card', 'in', part).execute();
      return [];
    },
  );
  const facets = other.flatMap(({ card }) =>
    Object.entries(card.facets).flatMap(([name, values]) =>
      values.map((value) => ({ card: card.id, kind: card.kind, name, value })),
    ),
  );
  await engine.insert(tx, 'facet', facets);
}

/** Index entries of the cards whose words are not those indexed. */
async function writeEntries(engine: Engine, tx: Tx, kept: Kept[]): Promise<void> {
  const rows = await inChunks(
    kept.map(({ card }) => card.id),
    (part) => tx.selectFrom('indexed').select(['card', 'made']).where('card', 'in', part).execute(),
  );
  const made = new Map(rows.map((row) => [row.card, row.made]));
  const other = kept
    .map((one) => ({ ...one, from: sha256(JSON.stringify(indexedOf(one.card, one.text, one.language))) }))
    .filter(({ card, from }) => made.get(card.id) !== from);
  await dropEntries(
    engine,
    tx,
    other.map(({ card }) => card.id),
  );
  let num = await lastEntry(tx);
  const entries = other.map(({ card, text, language, from }) => ({
    num: (num += 1),
    card: card.id,
    made: from,
    ...entryOf(card, text, language),
  }));
  await engine.insert(
    tx,
    'indexed',
    entries.map(({ num, card, made }) => ({ num, card, made })),
  );
  await engine.index(tx, entries);
  const words = entries.flatMap((entry) => [...entry.title, ...entry.body]);
  await keepWords(engine, tx, new Set(words.filter(isCorrectable)));
}

async function lastEntry(tx: Tx): Promise<number> {
  const last = await tx
    .selectFrom('indexed')
    .select((e) => e.fn.max('num').as('num'))
    .executeTakeFirst();
  return Number(last?.num ?? 0);
}

/** Words that a slip of the finger may hide: not keys, not numbers, not too short. */
const isCorrectable = (word: string) => word.length >= 4 && !word.startsWith('_') && !/\d/.test(word);
