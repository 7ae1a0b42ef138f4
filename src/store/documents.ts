// Documents in and out: bytes kept, reading turned into statements, copies of one dispatch recognised, re-readings merged.
import { bandsOf, likeness, SAME_DISPATCH, signatureOf } from '../register/near-duplicates.ts';
import { rankOf } from '../register/rank.ts';
import { statementsOf } from '../register/statements-of.ts';
import { mergeReading } from '../register/reread.ts';
import type { DocumentInfo } from '../register/entity.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { Json, NewStatement } from '../vocabulary/statement.ts';
import { livesOfDocuments, textsOf } from './document-cards.ts';
import type { Engine, Tx } from './engine.ts';
import { documentId, sha256 } from './files.ts';
import { inChunks } from './load.ts';
import type { Receipt, StoredDocument } from './store.ts';
import type { DocumentRow } from './tables.ts';
import { untilInstant } from './rows.ts';

export interface Incoming {
  sha: string;
  size: number;
  reading: Reading;
}

export interface Arrival {
  document: string;
  already: boolean;
  statements: NewStatement[];
}

/** The first document whose text this one repeats, or itself. */
async function dispatchOf(tx: Tx, id: string, text: string): Promise<{ dispatch: string; bands: string[] }> {
  const signature = signatureOf(text);
  if (!signature) return { dispatch: id, bands: [] };
  const bands = bandsOf(signature);
  const rows = await tx
    .selectFrom('band')
    .select('document')
    .where('band', 'in', bands)
    .where('document', '!=', id)
    .distinct()
    .limit(50)
    .execute();
  const texts = await textsOf(
    tx,
    rows.map((row) => row.document),
  );
  const near = [...texts].map(([document, { text }]) => ({
    document,
    like: likeness(signature, signatureOf(text)!),
  }));
  const best = near.sort((a, b) => b.like - a.like || (a.document < b.document ? -1 : 1))[0];
  if (!best || best.like < SAME_DISPATCH) return { dispatch: id, bands };
  const row = await tx
    .selectFrom('document')
    .select('info')
    .where('id', '=', best.document)
    .executeTakeFirstOrThrow();
  return { dispatch: (JSON.parse(row.info) as DocumentInfo).dispatch, bands };
}

function infoOf(id: string, reading: Reading, receipt: Receipt, dispatch: string): DocumentInfo {
  const { outlet, url, published, text } = reading;
  return {
    id,
    title: reading.title ?? firstLine(reading) ?? receipt.name ?? id,
    language: reading.lang,
    ...(outlet && { outlet }),
    ...(url && { url }),
    ...(published && { published: published.date }),
    rank: rankOf({ ...(outlet && { outlet }), ...(url && { url }), text }),
    dispatch,
    example: receipt.example ?? false,
  };
}

const LONGEST_TITLE = 160;
const ARTICLE = new Set(['title', 'dateline', 'body']);

/** The first line of the article: `Dernière mise à jour à 11h09` above it is the page's. */
function firstLine({ text, parts }: Reading): string | undefined {
  const article = parts
    .filter(({ kind }) => ARTICLE.has(kind))
    .map((part) => text.slice(part.start, part.end));
  const line = [...article, text]
    .flatMap((stretch) => stretch.split('\n'))
    .map((l) => l.trim())
    .find(Boolean);
  return line && shorten(line);
}

/** Cut between words, and marked as cut. */
const shorten = (line: string): string =>
  line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')} …`;

/** The statement that a document was received, with everything known of it but its text. */
function documentStatement(info: DocumentInfo, incoming: Incoming, receipt: Receipt): NewStatement {
  const { reading, sha, size } = incoming;
  const { id: _, ...known } = info;
  return {
    entityId: info.id,
    kind: 'document',
    fact: 'document',
    value: {
      ...known,
      sha256: sha,
      bytes: size,
      format: reading.format,
      textSha256: sha256(reading.text),
      ...(reading.published && { publishedFrom: reading.published.from }),
      ...(receipt.name && { name: receipt.name }),
      ...(receipt.fetchedAt && { fetchedAt: receipt.fetchedAt }),
    } as Json,
    language: reading.lang,
    document: info.id,
    origin: { by: 'reader', ...receipt.reader },
  };
}

async function keepText(engine: Engine, tx: Tx, id: string, reading: Reading, at: string): Promise<void> {
  const { claims: _, text, ...rest } = reading;
  const [kept, held] = [JSON.stringify(text), JSON.stringify(rest)];
  const last = await tx
    .selectFrom('reading')
    .selectAll()
    .where('document', '=', id)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last && last.text === kept && last.rest === held) return;
  await engine.insert(tx, 'reading', [
    { document: id, no: Number(last?.no ?? 0) + 1, at, text: kept, rest: held },
  ]);
}

/** Rows of one document, and the statements that its arrival makes; the caller writes those to the log. */
export async function arrive(
  engine: Engine,
  tx: Tx,
  incoming: Incoming,
  receipt: Receipt,
  at: string,
): Promise<Arrival> {
  const { sha, size, reading } = incoming;
  const document = documentId(sha);
  const row = await tx.selectFrom('document').selectAll().where('id', '=', document).executeTakeFirst();
  const lives = row ? await livesOfDocuments(tx, [document]) : [];
  const here = lives.some((live) => live.statement.fact === 'document');
  const { name, version } = receipt.reader;
  if (row && here && row.reader === name && row.version === version)
    return { document, already: true, statements: [] };
  await keepText(engine, tx, document, reading, at);
  if (here) {
    await tx.updateTable('document').set({ reader: name, version }).where('id', '=', document).execute();
    return { document, already: true, statements: mergeReading(reading, document, receipt.reader, lives) };
  }
  const { dispatch, bands } = await dispatchOf(tx, document, reading.text);
  const info = infoOf(document, reading, receipt, dispatch);
  if (row) await tx.deleteFrom('document').where('id', '=', document).execute();
  else
    await engine.insert(
      tx,
      'band',
      bands.map((band) => ({ band, document })),
    );
  await engine.insert(tx, 'document', [
    {
      id: document,
      sha256: sha,
      bytes: size,
      info: JSON.stringify(info),
      received: at,
      reader: name,
      version,
    },
  ]);
  return {
    document,
    already: false,
    statements: [
      documentStatement(info, incoming, receipt),
      ...statementsOf(reading, document, receipt.reader),
    ],
  };
}

/** A document with the text known then, its near copies beside it. */
export async function storedDocument(
  tx: Tx,
  id: string,
  knownOn?: string,
): Promise<StoredDocument | undefined> {
  const row = (await tx.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst()) as
    | DocumentRow
    | undefined;
  const until = untilInstant(knownOn);
  if (!row || (until && row.received > until)) return undefined;
  let texts = tx.selectFrom('reading').selectAll().where('document', '=', id);
  if (until) texts = texts.where('at', '<=', until);
  const text = await texts.orderBy('no', 'desc').limit(1).executeTakeFirst();
  if (!text) return undefined;
  const info = JSON.parse(row.info) as DocumentInfo;
  return {
    ...info,
    sha256: row.sha256,
    bytes: Number(row.bytes),
    receivedAt: row.received,
    reading: {
      ...(JSON.parse(text.rest) as Omit<Reading, 'claims' | 'text'>),
      text: JSON.parse(text.text) as string,
    },
    copies: await copiesOf(tx, info),
  };
}

/** Documents with the same dispatch, this one left out. */
async function copiesOf(tx: Tx, info: DocumentInfo): Promise<string[]> {
  const cards = await tx
    .selectFrom('facet')
    .select('card')
    .where('kind', '=', 'document')
    .where('name', '=', 'dispatch')
    .where('value', '=', info.dispatch)
    .execute();
  const others = [...new Set([info.dispatch, ...cards.map((c) => c.card)])].filter((id) => id !== info.id);
  const there = await inChunks(others, (part) =>
    tx.selectFrom('card').select('id').where('id', 'in', part).execute(),
  );
  return there.map((row) => row.id).sort();
}
