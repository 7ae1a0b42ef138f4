// Cards as the register knew them on a day: what has not changed since is taken as it stands, the rest is folded again.
import type { Card } from '../register/card.ts';
import { documentCard, type TextTaken } from '../register/cards/document.ts';
import type { DocumentInfo } from '../register/entity.ts';
import { livesOfDocuments, textsOf } from './document-cards.ts';
import type { Tx } from './engine.ts';
import { canonicalsOf, classesAt, entitiesOf, inChunks } from './load.ts';
import { pagesAfter } from './chain.ts';
import { cardOf, replacedBy, touchedBy } from './project.ts';

/** `recorded`: place in the log of its newest statement. */
export type Dated = Card & { recorded: number };

/** What differs between then and now. */
export interface Then {
  /** Ids of cards that did not stand so then. */
  stale: Set<string>;
  /** Those that have changed since, as they stood then. */
  cards: Dated[];
}

/** Cards of a kind from the statements up to a place in the log. */
export async function cardsAt(tx: Tx, kind: Card['kind'], seq: number): Promise<Dated[]> {
  const rows = await tx
    .selectFrom('card')
    .select(['id', 'row', 'recorded'])
    .where('kind', '=', kind)
    .execute();
  const { stale, cards } = await thenOf(tx, kind, seq);
  const kept = rows
    .filter((row) => !stale.has(row.id))
    .map((row) => ({ ...(JSON.parse(row.row) as Card), recorded: Number(row.recorded) }));
  return [...kept, ...cards];
}

/** What differs among the cards of a kind, or of all kinds. */
export async function thenOf(tx: Tx, kind: Card['kind'] | undefined, seq: number): Promise<Then> {
  const parts = [
    ...(kind === 'document' ? [] : [await entitiesThen(tx, seq)]),
    ...(kind === undefined || kind === 'document' ? [await documentsThen(tx, seq)] : []),
  ];
  const cards = parts.flatMap((part) => part.cards);
  return {
    stale: new Set(parts.flatMap((part) => [...part.stale])),
    cards: kind ? cards.filter((card) => card.kind === kind) : cards,
  };
}

async function entitiesThen(tx: Tx, seq: number): Promise<Then> {
  const direct = await withClasses(tx, await touchedSince(tx, seq));
  // What they replace names them by a canonical id, which joining may have changed since.
  const touched = await withClasses(tx, [...direct, ...(await replacedBy(tx, [...direct]))]);
  const then = await classesAt(tx, [...touched], seq);
  const changed = new Set([...then.flat(), ...touched]);
  const now = await canonicalsOf(tx, changed);
  const refolded = await entitiesOf(tx, then, seq);
  return {
    stale: new Set([...now.values(), ...changed]),
    cards: refolded.flatMap((entity) => {
      const card = cardOf(entity);
      return card ? [{ ...card, recorded: Math.max(...entity.statements.map((l) => l.statement.seq)) }] : [];
    }),
  };
}

/** Entities whose fold what was recorded after `seq` changed; read in pages, however much that was. */
async function touchedSince(tx: Tx, seq: number): Promise<Set<string>> {
  const touched = new Set<string>();
  for await (const page of pagesAfter(tx, seq)) for (const id of await touchedBy(tx, page)) touched.add(id);
  return touched;
}

/** Today's classmates too: they may have stood apart then. */
async function withClasses(tx: Tx, ids: Iterable<string>): Promise<Set<string>> {
  const canonicals = new Set((await canonicalsOf(tx, ids)).values());
  const mates = await inChunks(canonicals, (part) =>
    tx.selectFrom('member').select('entity').where('canonical', 'in', part).execute(),
  );
  return new Set([...ids, ...mates.map((row) => row.entity)]);
}

/** Documents that something after `seq` states, decides on or takes back. */
async function documentsTouched(tx: Tx, seq: number): Promise<Set<string>> {
  const later = await tx
    .selectFrom('statement')
    .select(['document', 'about', 'retracts'])
    .where('seq', '>', seq)
    .execute();
  const decided = await inChunks(
    later.flatMap((r) => r.about ?? r.retracts ?? []),
    (part) => tx.selectFrom('statement').select(['document', 'about']).where('id', 'in', part).execute(),
  );
  // What takes a decision back changes what was decided on.
  const undone = await inChunks(
    decided.flatMap((r) => r.about ?? []),
    (part) => tx.selectFrom('statement').select('document').where('id', 'in', part).execute(),
  );
  return new Set([...later, ...decided, ...undone].flatMap((r) => r.document ?? []));
}

async function documentsThen(tx: Tx, seq: number): Promise<Then> {
  const stale = await documentsTouched(tx, seq);
  const rows = await inChunks(stale, (part) =>
    tx.selectFrom('document').selectAll().where('id', 'in', part).execute(),
  );
  const lives = Map.groupBy(await livesOfDocuments(tx, [...stale], seq), (live) => live.statement.document!);
  const texts = await textsOf(tx, [...stale]);
  const cards = rows.flatMap((row): Dated[] => {
    const own = lives.get(row.id) ?? [];
    if (!own.some((live) => live.statement.fact === 'document')) return [];
    const taken = JSON.parse(texts.get(row.id)?.rest ?? '{}') as TextTaken;
    const card = documentCard(JSON.parse(row.info) as DocumentInfo, own, row.received, taken);
    return [{ ...card, recorded: Math.max(...own.map((l) => l.statement.seq)) }];
  });
  return { stale, cards };
}
