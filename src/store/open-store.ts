// Opens the register: embedded in a folder, or on the team's PostgreSQL; the one place where the port meets an engine.
import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../vocabulary/refusal.ts';
import { asideOf } from './aside.ts';
import { canonicalsBy, cardsBy, entitiesBy, mentioningOf } from './ask.ts';
import { bookingsOf } from './bookings.ts';
import { checkBytes, checkChain } from './chain.ts';
import { keptCounts } from './counts.ts';
import { storedDocument } from './documents.ts';
import { dumpOf, restoreInto } from './dump.ts';
import type { Engine } from './engine.ts';
import { documentId, readBytes, sha256, sweepIncoming } from './files.ts';
import { facetCounts } from './list.ts';
import { infosOf } from './load.ts';
import { proposalsOf } from './proposals.ts';
import { keepUpToDate, rebuild } from './rebuild.ts';
import { mergeInto, receiveInto, record, workOf } from './record.ts';
import { recordsOf } from './records.ts';
import { searchFor } from './search.ts';
import { openSqlite } from './sqlite/engine.ts';
import { livesOf } from './statements.ts';
import type { Store, StoreAddress } from './store.ts';
import { verifyProjections } from './verify-projections.ts';
import { vocabularyOf } from './vocabulary.ts';

export async function openStore({ folder, databaseUrl, readOnly = false }: StoreAddress): Promise<Store> {
  await mkdir(folder, { recursive: true });
  const engine = databaseUrl
    ? await (await import('./postgres/engine.ts')).openPostgres(databaseUrl)
    : openSqlite({ folder, readOnly });
  if (!readOnly) await keepUpToDate(engine);
  if (!readOnly && engine.name === 'sqlite') await sweepIncoming(folder);
  return storeOf(engine, folder);
}

export function storeOf(engine: Engine, folder: string): Store {
  const { reader } = engine;
  const vocabulary = vocabularyOf(engine);
  const facets = facetCounts();
  return {
    engine: engine.name,
    append: (statements, by, expect) => engine.write((tx) => record(engine, tx, statements, by, expect)),
    statements: (filter) => livesOf(reader, filter),
    statement: async (id) => (await livesOf(reader, { ids: [id], live: false }))[0],
    receive: async (bytes, reading, receipt) =>
      (await receiveInto(engine, folder, [{ bytes, reading }], receipt))[0]!,
    receiveAll: (documents, receipt) => receiveInto(engine, folder, documents, receipt),
    async find(bytes) {
      const id = documentId(sha256(bytes));
      return (await reader.selectFrom('card').select('id').where('id', '=', id).executeTakeFirst())?.id;
    },
    document: (id, knownOn) => storedDocument(reader, id, knownOn),
    documents: async (ids) => [...(await infosOf(reader, ids)).values()],
    async original(id) {
      const row = await reader
        .selectFrom('document')
        .select('sha256')
        .where('id', '=', id)
        .executeTakeFirst();
      return row && readBytes(folder, row.sha256);
    },
    entities: (ids, knownOn) => entitiesBy(reader, ids, knownOn),
    entity: async (id, knownOn) => (await entitiesBy(reader, [id], knownOn))[0],
    canonical: (ids, knownOn) => canonicalsBy(reader, ids, knownOn),
    mentioning: (id) => mentioningOf(reader, id),
    cards: (query) => cardsBy(engine, vocabulary, facets, query),
    search: (query) => searchFor(engine, vocabulary, query),
    counts: keptCounts(reader),
    proposals: (filter = {}) => proposalsOf(reader, filter),
    record: async (id, knownOn) =>
      (await recordsOf(reader, { ids: [id], ...(knownOn !== undefined && { knownOn }) }))[0],
    records: (filter) => recordsOf(reader, filter),
    bookings: (filter) => bookingsOf(reader, filter),
    exclusively: (locks, work) => engine.write((tx) => work(workOf(engine, tx)), locks),
    aside: asideOf(engine),
    async verify({ deep = false } = {}) {
      const chain = await checkChain(reader);
      const documents = await checkBytes(engine, folder);
      const projections = deep ? await verifyProjections(engine) : [];
      const ok = chain.brokenAt === undefined && !documents.length && !projections.length;
      return { ok, ...chain, documents, projections };
    },
    rebuild: () => engine.write((tx) => rebuild(engine, tx)),
    backup: (target) => backUp(engine, folder, target),
    dump: ({ bytes = true } = {}) => dumpOf(engine, folder, bytes),
    restore: (lines) => engine.write((tx) => restoreInto(engine, tx, folder, lines)),
    merge: (lines, by) => engine.write((tx) => mergeInto(engine, tx, folder, lines, by)),
    close: () => engine.close(),
  };
}

/** The database first: bytes are never changed once written, so those of the rows copied are all there. */
async function backUp(engine: Engine, folder: string, target: string): Promise<void> {
  const held = await mkdir(target, { recursive: true }).then(
    () => readdir(target),
    (error: NodeJS.ErrnoException) => refuseFolder(target, error),
  );
  if (held.length)
    throw new Refusal('folder-not-empty', `${target} is not empty.`, {
      next: 'Name a folder that does not exist yet.',
    });
  await engine.backup(target);
  const documents = path.join(folder, 'documents');
  await cp(documents, path.join(target, 'documents'), { recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    },
  );
}

/** A file stands where the folder should, or it may not be made there. */
function refuseFolder(folder: string, error: NodeJS.ErrnoException): never {
  throw new Refusal('folder-not-made', `The folder ${folder} could not be made.`, {
    next: 'Name a folder that does not exist yet, in a place where you may write.',
    details: String(error),
  });
}
