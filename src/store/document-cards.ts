// Cards of documents: counts of what each one says and what of it waits, its text for search.
import { documentCard, type TextTaken } from '../register/cards/document.ts';
import { fold } from '../register/fold.ts';
import type { Statement } from '../vocabulary/statement.ts';
import type { DocumentInfo, Live } from '../register/entity.ts';
import { dropCards, writeCards, type Kept } from './cards.ts';
import type { Engine, Tx } from './engine.ts';
import { chunks, inChunks, WHOLE_LOG } from './load.ts';
import { statementOf } from './rows.ts';
import type { StatementRow } from './tables.ts';

/** What a document states, with the decisions and retractions of it. */
export async function livesOfDocuments(tx: Tx, ids: string[], seq = WHOLE_LOG): Promise<Live[]> {
  const stated = await inChunks(ids, (part) =>
    tx.selectFrom('statement').selectAll().where('document', 'in', part).where('seq', '<=', seq).execute(),
  );
  const around = await statementsAbout(
    tx,
    stated.map((row) => row.id),
    seq,
  );
  const all = [
    ...new Map(
      [...stated.map((row) => statementOf(row as StatementRow)), ...around].map((s) => [s.id, s]),
    ).values(),
  ];
  return fold(all).filter((live) => live.statement.document !== undefined);
}

/** Reviews and retractions of statements, and retractions of those. */
export async function statementsAbout(tx: Tx, ids: string[], seq = WHOLE_LOG): Promise<Statement[]> {
  if (!ids.length) return [];
  const rows = await inChunks(ids, async (part) => [
    ...(await tx
      .selectFrom('statement')
      .selectAll()
      .where('about', 'in', part)
      .where('seq', '<=', seq)
      .execute()),
    ...(await tx
      .selectFrom('statement')
      .selectAll()
      .where('retracts', 'in', part)
      .where('seq', '<=', seq)
      .execute()),
  ]);
  const found = rows.map((row) => statementOf(row as StatementRow));
  return [
    ...found,
    ...(await statementsAbout(
      tx,
      found.map((s) => s.id),
      seq,
    )),
  ];
}

/** The newest text of a document, or that known at an instant. */
export async function textsOf(
  tx: Tx,
  ids: string[],
  until?: string,
): Promise<Map<string, { text: string; rest: string }>> {
  const rows = await inChunks(ids, (part) => {
    let texts = tx.selectFrom('reading').selectAll().where('document', 'in', part);
    if (until !== undefined) texts = texts.where('at', '<=', until);
    return texts.orderBy('no').execute();
  });
  return new Map(rows.map((row) => [row.document, { text: JSON.parse(row.text) as string, rest: row.rest }]));
}

export async function documentCardsOf(engine: Engine, tx: Tx, ids: string[]): Promise<void> {
  for (const part of chunks(ids, 200)) {
    const rows = await tx.selectFrom('document').selectAll().where('id', 'in', part).execute();
    const lives = Map.groupBy(await livesOfDocuments(tx, part), (live) => live.statement.document!);
    const texts = await textsOf(tx, part);
    const kept = rows.flatMap((row): Kept[] => {
      const own = lives.get(row.id) ?? [];
      if (!own.some((live) => live.statement.fact === 'document')) return [];
      const info = JSON.parse(row.info) as DocumentInfo;
      const { text = '', rest = '{}' } = texts.get(row.id) ?? {};
      const card = documentCard(info, own, row.received, JSON.parse(rest) as TextTaken);
      return [
        { card, recorded: Math.max(...own.map((l) => l.statement.seq)), text, language: info.language },
      ];
    });
    await dropCards(
      engine,
      tx,
      part.filter((id) => !kept.some(({ card }) => card.id === id)),
    );
    await writeCards(engine, tx, kept);
  }
}
