// The whole register as lines and back: ids, instants and hashes survive.
import { Refusal } from '../vocabulary/refusal.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { DocumentInfo } from '../register/entity.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { bookingsOf, book } from './bookings.ts';
import { logOf } from './chain.ts';
import type { Engine, Tx } from './engine.ts';
import { documentId, keepBytes, readBytes, sha256 } from './files.ts';
import { headOf, insertLog } from './log.ts';
import { inChunks } from './load.ts';
import { rebuild } from './rebuild.ts';
import { GENESIS, hashOf } from './rows.ts';
import type { DumpLine, IncomingStatement, Taken } from './store.ts';

type DocumentLine = Extract<DumpLine, { t: 'document' }>;

export async function* dumpOf(engine: Engine, folder: string, withBytes: boolean): AsyncIterable<DumpLine> {
  const { seq, hash } = await headOf(engine.reader);
  yield { t: 'register', version: 1, statements: seq, head: hash };
  const ids = await engine.reader
    .selectFrom('document')
    .select('id')
    .orderBy('received')
    .orderBy('id')
    .execute();
  for (const { id } of ids) yield await documentLine(engine, folder, id, withBytes);
  for await (const statement of logOf(engine.reader)) yield { t: 'statement', statement };
  for (const booking of await bookingsOf(engine.reader, {})) yield { t: 'booking', booking };
}

async function documentLine(
  engine: Engine,
  folder: string,
  id: string,
  withBytes: boolean,
): Promise<DocumentLine> {
  const row = await engine.reader
    .selectFrom('document')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const texts = await engine.reader
    .selectFrom('reading')
    .selectAll()
    .where('document', '=', id)
    .orderBy('no')
    .execute();
  const bytes = withBytes ? await readBytes(folder, row.sha256) : undefined;
  return {
    t: 'document',
    sha256: row.sha256,
    size: Number(row.bytes),
    receivedAt: row.received,
    reader: { name: row.reader, version: row.version },
    texts: texts.map(({ at, text, rest }) => ({
      at,
      reading: {
        ...(JSON.parse(rest) as Omit<Reading, 'claims' | 'text'>),
        text: JSON.parse(text) as string,
      },
    })),
    ...(bytes && { bytes: Buffer.from(bytes).toString('base64') }),
  };
}

const refuse = (code: string, message: string) =>
  new Refusal(code, message, { next: 'Nothing was written. Check the file with its author.' });

/** Into an empty store, all or nothing. */
export async function restoreInto(
  engine: Engine,
  tx: Tx,
  folder: string,
  lines: AsyncIterable<DumpLine> | Iterable<DumpLine>,
): Promise<Taken> {
  if ((await headOf(tx)).seq)
    throw refuse('store-not-empty', 'This register holds statements already; a dump goes into an empty one.');
  const documents: DocumentLine[] = [];
  let head = GENESIS;
  let statements = 0;
  let pending: Statement[] = [];
  const flush = async () => {
    await insertLog(engine, tx, pending);
    pending = [];
  };
  for await (const line of lines) {
    if (line.t === 'document') {
      await keepDocument(engine, tx, folder, line);
      documents.push(line);
    } else if (line.t === 'statement') {
      const { statement } = line;
      statements += 1;
      if (statement.seq !== statements || hashOf(head, statement) !== statement.hash)
        throw refuse(
          'chain-broken',
          `The chain of statements breaks at ${statements}: the file was altered or is incomplete.`,
        );
      head = statement.hash;
      pending.push(statement);
      if (pending.length >= 1000) await flush();
    } else if (line.t === 'booking') await book(engine, tx, [line.booking]);
  }
  await flush();
  await fillInfos(tx);
  // Mentions were written with the log; rebuilding makes them anew with everything else.
  await rebuild(engine, tx);
  return { documents: documents.length, statements };
}

/** Among what is here already: documents and statements not yet known, the latter without their places and hashes. */
export async function unknownOf(
  engine: Engine,
  tx: Tx,
  folder: string,
  lines: AsyncIterable<DumpLine> | Iterable<DumpLine>,
): Promise<{ documents: number; statements: IncomingStatement[] }> {
  const offered: Statement[] = [];
  let documents = 0;
  for await (const line of lines) {
    if (line.t === 'statement') offered.push(line.statement);
    if (line.t !== 'document') continue;
    const here = await tx
      .selectFrom('document')
      .select('id')
      .where('sha256', '=', line.sha256)
      .executeTakeFirst();
    if (here) continue;
    await keepDocument(engine, tx, folder, line);
    documents += 1;
  }
  const known = await inChunks(
    offered.map((s) => s.id),
    (part) => tx.selectFrom('statement').select('id').where('id', 'in', part).execute(),
  );
  const ids = new Set(known.map((row) => row.id));
  return { documents, statements: offered.filter((s) => !ids.has(s.id)).map(bare) };
}

/** What a statement says, without where it stood in another register's log. */
function bare({
  seq: _seq,
  recordedAt: _at,
  recordedBy: _by,
  hash: _hash,
  ...said
}: Statement): IncomingStatement {
  return said;
}

async function keepDocument(engine: Engine, tx: Tx, folder: string, line: DocumentLine): Promise<void> {
  const id = documentId(line.sha256);
  if (line.bytes !== undefined) {
    const bytes = Buffer.from(line.bytes, 'base64');
    if (sha256(bytes) !== line.sha256)
      throw refuse('bytes-altered', `The bytes of ${id} are not those that were received.`);
    await keepBytes(folder, line.sha256, bytes);
  }
  const { name, version } = line.reader;
  await engine.insert(tx, 'document', [
    {
      id,
      sha256: line.sha256,
      bytes: line.size,
      info: '{}',
      received: line.receivedAt,
      reader: name,
      version,
    },
  ]);
  await engine.insert(
    tx,
    'reading',
    line.texts.map(({ at, reading: { text, ...rest } }, i) => ({
      document: id,
      no: i + 1,
      at,
      text: JSON.stringify(text),
      rest: JSON.stringify(rest),
    })),
  );
}

/** What is known of a document stands in its `document` statement; the newest counts. */
export async function fillInfos(tx: Tx): Promise<void> {
  const rows = await tx
    .selectFrom('statement')
    .select(['entity', 'value'])
    .where('fact', '=', 'document')
    .where('retracts', 'is', null)
    .orderBy('seq')
    .execute();
  for (const { entity, value } of rows) {
    const { title, language, outlet, url, published, rank, dispatch, example } = JSON.parse(
      value,
    ) as DocumentInfo;
    const info = { id: entity, title, language, outlet, url, published, rank, dispatch, example };
    await tx
      .updateTable('document')
      .set({ info: JSON.stringify(info) })
      .where('id', '=', entity)
      .execute();
  }
}
