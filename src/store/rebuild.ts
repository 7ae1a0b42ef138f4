// Everything that follows from the log, made anew from it: proof that the log alone is the register.
import { profileOf } from '../register/identity/candidates.ts';
import { bandsOf, signatureOf } from '../register/near-duplicates.ts';
import type { Engine, Tx } from './engine.ts';
import { chunks, entitiesOf } from './load.ts';
import { pagesAfter } from './chain.ts';
import { addMembers, keepCards, keepClasses, keepJudgements } from './project.ts';
import { documentCardsOf } from './document-cards.ts';
import { mentionsOf } from './rows.ts';
import { foldRecords } from './records.ts';

const PROJECTIONS = [
  'member',
  'mention',
  'judgement',
  'block',
  'band',
  'card',
  'facet',
  'indexed',
  'word',
  'profile',
  'record',
] as const;

/** Grows when what is kept beside the log is made differently. */
const FORMAT = '4';

/** Once after an upgrade that makes them differently, cards and index are made anew from the log. */
export async function keepUpToDate(engine: Engine): Promise<void> {
  const held = await engine.reader
    .selectFrom('meta')
    .select('value')
    .where('name', '=', 'projections')
    .executeTakeFirst();
  if (held?.value === FORMAT) return;
  await engine.write(async (tx) => {
    const first = await tx.selectFrom('statement').select('seq').limit(1).executeTakeFirst();
    if (first) await rebuild(engine, tx);
    await tx.deleteFrom('meta').where('name', '=', 'projections').execute();
    await engine.insert(tx, 'meta', [{ name: 'projections', value: FORMAT }]);
  });
}

export async function rebuild(engine: Engine, tx: Tx): Promise<void> {
  await engine.clearIndex(tx);
  engine.words.kept.clear();
  for (const table of PROJECTIONS) await tx.deleteFrom(table).execute();
  for await (const page of pagesAfter(tx, 0)) {
    await engine.insert(
      tx,
      'mention',
      page.flatMap((s) => mentionsOf(s).map((entity) => ({ entity, seq: s.seq }))),
    );
    await addMembers(engine, tx, page);
  }
  for await (const page of pagesAfter(tx, 0)) {
    const judged = await keepJudgements(engine, tx, page);
    if (judged.length) await keepClasses(tx, judged);
    await foldRecords(engine, tx, page);
  }
  const canonicals = (await tx.selectFrom('member').select('canonical').distinct().execute()).map(
    (row) => row.canonical,
  );
  await keepCards(engine, tx, canonicals);
  const documents = (await tx.selectFrom('document').select('id').execute()).map((row) => row.id);
  await documentCardsOf(engine, tx, documents);
  const members = (await tx.selectFrom('member').select('entity').orderBy('first').execute()).map(
    (row) => row.entity,
  );
  await rebuildKeys(engine, tx, members, documents);
}

/** Keys by which newcomers will find what is here. */
async function rebuildKeys(engine: Engine, tx: Tx, members: string[], documents: string[]): Promise<void> {
  for (const part of chunks(members)) {
    // Each by itself: classes may part later, and each then must be found alone.
    const entities = await entitiesOf(
      tx,
      part.map((id) => [id]),
    );
    const blocks = entities
      .flatMap((e) => profileOf(e) ?? [])
      .flatMap((p) => [...new Set(p.keys)].map((key) => ({ key, canonical: p.id })));
    await engine.insert(tx, 'block', blocks);
  }
  for (const document of documents) {
    const row = await tx
      .selectFrom('reading')
      .select('text')
      .where('document', '=', document)
      .orderBy('no')
      .limit(1)
      .executeTakeFirst();
    const signature = row && signatureOf(JSON.parse(row.text) as string);
    if (signature)
      await engine.insert(
        tx,
        'band',
        bandsOf(signature).map((band) => ({ band, document })),
      );
  }
}
