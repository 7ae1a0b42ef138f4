// Questions on entities and lists, now or as known on a day.
import type { CardPage, CardQuery } from '../register/card.ts';
import type { Entity } from '../register/entity.ts';
import type { Engine, Tx } from './engine.ts';
import { FEW_IDS, pageOf, pageOver, type CountFacets } from './list.ts';
import { canonicalsOf, classesAt, classesNow, entitiesOf, inChunks, seqAt } from './load.ts';
import { cardsAt } from './past.ts';
import { untilInstant } from './rows.ts';
import { findCards } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';

export async function entitiesBy(tx: Tx, ids: string[], knownOn?: string): Promise<Entity[]> {
  if (knownOn === undefined) {
    const canonical = await canonicalsOf(tx, ids);
    return entitiesOf(tx, [...(await classesNow(tx, [...new Set(canonical.values())])).values()]);
  }
  const seq = await seqAt(tx, untilInstant(knownOn));
  const wanted = new Set(ids);
  const classes = await classesAt(tx, ids, seq);
  return entitiesOf(
    tx,
    classes.filter((members) => members.some((id) => wanted.has(id))),
    seq,
  );
}

/** Canonical id of each, itself where unknown. */
export async function canonicalsBy(tx: Tx, ids: string[], knownOn?: string): Promise<Map<string, string>> {
  const known =
    knownOn === undefined
      ? await canonicalsOf(tx, ids)
      : new Map(
          (await classesAt(tx, ids, await seqAt(tx, untilInstant(knownOn)))).flatMap((members) =>
            members.map((id) => [id, members[0]!] as const),
          ),
        );
  return new Map(ids.map((id) => [id, known.get(id) ?? id]));
}

/** Canonical ids of entities that name this one in a claim about themselves. */
export async function mentioningOf(tx: Tx, id: string): Promise<string[]> {
  const canonical = (await canonicalsOf(tx, [id])).get(id) ?? id;
  const members = (await classesNow(tx, [canonical])).get(canonical) ?? [id];
  const rows = await inChunks(members, (part) =>
    tx
      .selectFrom('mention')
      .innerJoin('statement', 'statement.seq', 'mention.seq')
      .select('statement.entity')
      .where('mention.entity', 'in', part)
      .where('statement.fact', 'not in', ['identity', 'event', 'claim'])
      .execute(),
  );
  const named = await canonicalsOf(
    tx,
    rows.map((row) => row.entity),
  );
  return [...new Set(named.values())].filter((other) => other !== canonical);
}

export async function cardsBy(
  engine: Engine,
  vocabulary: Vocabulary,
  facets: CountFacets,
  query: CardQuery,
): Promise<CardPage> {
  const found = query.q ? await withWords(engine, vocabulary, query) : query;
  const tx = await readerFor(engine, query);
  if (query.knownOn === undefined) return pageOf(tx, found, facets);
  return pageOver(await cardsAt(tx, query.kind, await seqAt(tx, untilInstant(query.knownOn))), found);
}

/** Words become the ids of what they find. */
async function withWords(
  engine: Engine,
  vocabulary: Vocabulary,
  { q, ...query }: CardQuery,
): Promise<CardQuery> {
  const ids = await findCards(engine, vocabulary, q!, query.kind, query.knownOn);
  return { ...query, ids: query.ids ? ids.filter((id) => query.ids!.includes(id)) : ids };
}

/** Cards of a kind from which a list is counted on the side. */
const MANY_CARDS = 5000;

/** Filtered lists of a large register take long to count, and lists of the past to fold. */
async function readerFor(engine: Engine, query: CardQuery): Promise<Tx> {
  const isFiltered = Boolean(query.pair) || Object.keys(query.where ?? {}).length > 0;
  const isLong = query.knownOn !== undefined || (query.ids ? query.ids.length > FEW_IDS : isFiltered);
  if (!isLong) return engine.reader;
  const beyond = await engine.reader
    .selectFrom('card')
    .select('id')
    .where('kind', '=', query.kind)
    .limit(1)
    .offset(MANY_CARDS)
    .executeTakeFirst();
  return beyond ? engine.longReader : engine.reader;
}
