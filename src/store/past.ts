// Lists as the register knew them on a day: what has not changed since is taken as it stands, the rest is folded again.
import type { Card } from '../register/card.ts';
import { documentCard } from '../register/cards/document.ts';
import type { DocumentInfo } from '../register/entity.ts';
import { livesOfDocuments, textsOf } from './document-cards.ts';
import type { Tx } from './engine.ts';
import { canonicalsOf, classesAt, entitiesOf, inChunks } from './load.ts';
import { pagesAfter } from './chain.ts';
import { cardOf, replacedBy, touchedBy } from './project.ts';

type Dated = Card & { recorded: number };

/** Cards of a kind from the statements up to a place in the log. */
export async function cardsAt(tx: Tx, kind: Card['kind'], seq: number): Promise<Dated[]> {
  const rows = await tx
    .selectFrom('card')
    .select(['id', 'row', 'recorded'])
    .where('kind', '=', kind)
    .execute();
  if (kind === 'document') return documentsAt(tx, rows, seq);
  const direct = await withClasses(tx, await touchedSince(tx, seq));
  // What they replace names them by a canonical id, which joining may have changed since.
  const touched = await withClasses(tx, [...direct, ...(await replacedBy(tx, [...direct]))]);
  const then = await classesAt(tx, [...touched], seq);
  const changed = new Set([...then.flat(), ...touched]);
  const now = await canonicalsOf(tx, changed);
  const stale = new Set([...now.values(), ...changed]);
  const refolded = await entitiesOf(tx, then, seq);
  return [
    ...rows
      .filter((row) => !stale.has(row.id))
      .map((row) => ({ ...(JSON.parse(row.row) as Card), recorded: Number(row.recorded) })),
    ...refolded.flatMap((entity) => {
      const card = cardOf(entity);
      return card && card.kind === kind
        ? [{ ...card, recorded: Math.max(...entity.statements.map((l) => l.statement.seq)) }]
        : [];
    }),
  ];
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

async function documentsAt(
  tx: Tx,
  rows: { id: string; row: string; recorded: number }[],
  seq: number,
): Promise<Dated[]> {
  const every = await tx.selectFrom('document').selectAll().execute();
  const changed = every.filter((row) =>
    rows.every((card) => card.id !== row.id || Number(card.recorded) > seq),
  );
  const later = await tx
    .selectFrom('statement')
    .select(['document', 'about', 'retracts'])
    .where('seq', '>', seq)
    .execute();
  const decided = await inChunks(
    later.flatMap((r) => r.about ?? r.retracts ?? []),
    (part) => tx.selectFrom('statement').select('document').where('id', 'in', part).execute(),
  );
  const stale = new Set([
    ...changed.map((r) => r.id),
    ...[...later, ...decided].flatMap((r) => r.document ?? []),
  ]);
  const lives = Map.groupBy(await livesOfDocuments(tx, [...stale], seq), (live) => live.statement.document!);
  const texts = await textsOf(tx, [...stale]);
  const refolded = every
    .filter((row) => stale.has(row.id))
    .flatMap((row): Dated[] => {
      const own = lives.get(row.id) ?? [];
      if (!own.some((live) => live.statement.fact === 'document')) return [];
      const { format = 'text' } = JSON.parse(texts.get(row.id)?.rest ?? '{}') as { format?: string };
      const card = documentCard(JSON.parse(row.info) as DocumentInfo, own, row.received, format);
      return [{ ...card, recorded: Math.max(...own.map((l) => l.statement.seq)) }];
    });
  const kept = rows
    .filter((row) => !stale.has(row.id))
    .map((row) => ({ ...(JSON.parse(row.row) as Card), recorded: Number(row.recorded) }));
  return [...kept, ...refolded];
}
