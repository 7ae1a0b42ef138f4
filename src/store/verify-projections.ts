// Do cards and index agree with the log? Each card is folded again and compared; each must be findable by its words.
import { entryOf } from '../register/search/entry.ts';
import type { Card } from '../register/card.ts';
import { textsOf } from './document-cards.ts';
import type { Engine } from './engine.ts';
import { chunks, classesAt, entitiesOf, inChunks, WHOLE_LOG } from './load.ts';
import { cardOf } from './project.ts';
import { breathe } from './queue.ts';

/** Ids of cards that differ from the log, are missing, or are not found by their own words. */
export async function verifyProjections(engine: Engine): Promise<string[]> {
  const tx = engine.reader;
  const wrong: string[] = [];
  const members = (
    await tx
      .selectFrom('member')
      .select('entity')
      .where('kind', 'in', ['agreement', 'person', 'activity'])
      .execute()
  ).map((row) => row.entity);
  const seen = new Set<string>();
  for (const part of chunks(members, 200)) {
    const classes = (await classesAt(tx, part, WHOLE_LOG)).filter(([first]) => !seen.has(first!));
    for (const [first] of classes) seen.add(first!);
    const entities = await entitiesOf(tx, classes);
    const expected = new Map(
      entities.flatMap((entity) => cardOf(entity) ?? []).map((card) => [card.id, JSON.stringify(card)]),
    );
    const rows = await inChunks(classes.flat(), (ids) =>
      tx.selectFrom('card').select(['id', 'row']).where('id', 'in', ids).execute(),
    );
    const held = new Map(rows.map((row) => [row.id, row.row]));
    for (const id of new Set([...expected.keys(), ...held.keys()]))
      if (expected.get(id) !== held.get(id)) wrong.push(id);
    await breathe();
  }
  return [...wrong, ...(await missingFromIndex(engine))];
}

/** Every card has an entry, every entry a card, and a sample of each entry's words leads back to it. */
async function missingFromIndex(engine: Engine): Promise<string[]> {
  const tx = engine.reader;
  const orphans = await tx
    .selectFrom('indexed')
    .leftJoin('card', 'card.id', 'indexed.card')
    .select('indexed.card')
    .where('card.id', 'is', null)
    .execute();
  const absent = await tx
    .selectFrom('card')
    .leftJoin('indexed', 'indexed.card', 'card.id')
    .select('card.id')
    .where('indexed.card', 'is', null)
    .execute();
  const wrong = [...orphans.map((row) => row.card), ...absent.map((row) => row.id)];
  const rows = await tx
    .selectFrom('card')
    .select(['id', 'row'])
    .orderBy('recorded', 'desc')
    .limit(50)
    .execute();
  const texts = await textsOf(
    tx,
    rows.map((row) => row.id),
  );
  for (const row of rows) {
    const card = JSON.parse(row.row) as Card;
    const { title, body } = entryOf(card, texts.get(card.id)?.text, String(card.data['language'] ?? 'und'));
    const words = [...new Set([...title, ...body])].slice(0, 12);
    if (!words.length) continue;
    const { hits } = await engine.find({
      groups: words.map((word) => ({ words: [word] })),
      all: true,
      limit: 1000,
    });
    if (hits.length < 1000 && !hits.some((hit) => hit.card === card.id)) wrong.push(card.id);
  }
  return wrong;
}
