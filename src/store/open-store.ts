// Opens the register: embedded in a folder, or on the team's PostgreSQL; the one place where the port meets an engine.
import { mkdir } from 'node:fs/promises';
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../vocabulary/refusal.ts';
import type { Card, CardPage, CardQuery } from '../register/card.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { bookingsOf, book, release } from './bookings.ts';
import { checkBytes, checkChain } from './chain.ts';
import { countsOf } from './counts.ts';
import { arrive, storedDocument, type Arrival } from './documents.ts';
import { dumpOf, fillInfos, restoreInto, unknownOf } from './dump.ts';
import type { Engine, Tx } from './engine.ts';
import { documentId, keepBytes, readBytes, sha256 } from './files.ts';
import { facetCounts, pageOf, pageOver } from './list.ts';
import { canonicalsOf, chunks, classesAt, classesNow, entitiesOf, inChunks, infosOf, seqAt } from './load.ts';
import { checkExpectations, headOf, instantAfter, writeLog } from './log.ts';
import { cardsAt } from './past.ts';
import { addMembers, project } from './project.ts';
import { proposalsOf } from './proposals.ts';
import { rebuild } from './rebuild.ts';
import { reconcile } from './reconcile.ts';
import { breatheSometimes } from './queue.ts';
import { recordsOf } from './records.ts';
import { untilInstant } from './rows.ts';
import { findCards, searchFor } from './search.ts';
import { openSqlite } from './sqlite/engine.ts';
import { livesOf } from './statements.ts';
import type {
  Expectation,
  IncomingStatement,
  Receipt,
  Received,
  Recording,
  Store,
  StoreAddress,
  Work,
} from './store.ts';
import { verifyProjections } from './verify-projections.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Files synced at once. */
const FILES_AT_ONCE = 8;

export async function openStore({ folder, databaseUrl, readOnly = false }: StoreAddress): Promise<Store> {
  await mkdir(folder, { recursive: true });
  if (!databaseUrl) return storeOf(openSqlite({ folder, readOnly }), folder);
  const { openPostgres } = await import('./postgres/engine.ts');
  return storeOf(await openPostgres(databaseUrl), folder);
}

/** Log, then identities, then everything that follows, in one transaction. */
async function record(
  engine: Engine,
  tx: Tx,
  incoming: IncomingStatement[],
  by: Recording,
  expect: Expectation[] = [],
): Promise<Statement[]> {
  await checkExpectations(tx, expect);
  if (!incoming.length) return [];
  const written = await writeLog(engine, tx, incoming, by);
  await addMembers(engine, tx, written);
  const joined = await reconcile(engine, tx, written, by);
  await project(engine, tx, [...written, ...joined]);
  return [...written, ...joined];
}

/** Documents are known by their statements, which therefore come before what is folded from them. */
async function writeMerged(
  engine: Engine,
  tx: Tx,
  incoming: IncomingStatement[],
  by: Recording,
): Promise<void> {
  const written = await writeLog(engine, tx, incoming, by);
  await fillInfos(tx);
  await addMembers(engine, tx, written);
  await project(engine, tx, [...written, ...(await reconcile(engine, tx, written, by))]);
}

const workOf = (engine: Engine, tx: Tx): Work => ({
  append: (statements, by, expect) => record(engine, tx, statements, by, expect),
  record: async (id) => (await recordsOf(tx, { ids: [id] }))[0],
  records: (filter) => recordsOf(tx, filter),
  bookings: (filter) => bookingsOf(tx, filter),
  book: (bookings) => book(engine, tx, bookings),
  release: (ids) => release(tx, ids),
});

export function storeOf(engine: Engine, folder: string): Store {
  const { reader } = engine;
  const vocabulary = vocabularyOf(engine);
  const write: Engine['write'] = (work, locks) => engine.write(work, locks);
  const facets = facetCounts(reader);

  const receiveAll = async (
    documents: Parameters<Store['receiveAll']>[0],
    receipt: Receipt,
  ): Promise<Received[]> => {
    const incoming = documents.map(({ bytes, reading }) => ({
      sha: sha256(bytes),
      size: bytes.length,
      reading,
      bytes,
    }));
    for (const part of chunks(incoming, FILES_AT_ONCE))
      await Promise.all(part.map(({ sha, bytes }) => keepBytes(folder, sha, bytes)));
    return write(async (tx) => {
      const at = instantAfter((await headOf(tx)).at, receipt.at);
      const arrivals: Arrival[] = [];
      for (const one of incoming) {
        arrivals.push(await arrive(engine, tx, one, receipt, at));
        await breatheSometimes();
      }
      const written = await record(
        engine,
        tx,
        arrivals.flatMap((a) => a.statements),
        { ...receipt, at },
      );
      const byDocument = Map.groupBy(written, (s) => s.document ?? '');
      return arrivals.map(({ document, already }) => ({
        document,
        already,
        statements: byDocument.get(document) ?? [],
      }));
    });
  };

  const entities: Store['entities'] = async (ids, knownOn) => {
    const seq = await seqAt(reader, untilInstant(knownOn));
    if (knownOn !== undefined) {
      const wanted = new Set(ids);
      const classes = await classesAt(reader, ids, seq);
      return entitiesOf(
        reader,
        classes.filter((members) => members.some((id) => wanted.has(id))),
        seq,
      );
    }
    const canonical = await canonicalsOf(reader, ids);
    return entitiesOf(reader, [...(await classesNow(reader, [...new Set(canonical.values())])).values()]);
  };

  const cards = async (query: CardQuery): Promise<CardPage> => {
    const found = query.q ? await searchIds(query) : query;
    if (query.knownOn === undefined) return pageOf(reader, found, facets);
    const all: Card[] = await cardsAt(reader, query.kind, await seqAt(reader, untilInstant(query.knownOn)));
    return pageOver(all, found);
  };
  const searchIds = async ({ q, ...query }: CardQuery): Promise<CardQuery> => {
    const ids = await findCards(engine, vocabulary, q!, query.kind);
    return { ...query, ids: query.ids ? ids.filter((id) => query.ids!.includes(id)) : ids };
  };

  return {
    engine: engine.name,
    append: (statements, by, expect) => write((tx) => record(engine, tx, statements, by, expect)),
    statements: (filter) => livesOf(reader, filter),
    statement: async (id) => (await livesOf(reader, { ids: [id], live: false }))[0],
    receive: async (bytes, reading, receipt) => (await receiveAll([{ bytes, reading }], receipt))[0]!,
    receiveAll,
    find: async (bytes) => {
      const id = documentId(sha256(bytes));
      const rows = await reader.selectFrom('card').select('id').where('id', '=', id).execute();
      return rows[0]?.id;
    },
    document: (id, knownOn) => storedDocument(reader, id, knownOn),
    documents: async (ids) => [...(await infosOf(reader, ids)).values()],
    original: async (id) => {
      const row = await reader
        .selectFrom('document')
        .select('sha256')
        .where('id', '=', id)
        .executeTakeFirst();
      return row && readBytes(folder, row.sha256);
    },
    entities,
    entity: async (id, knownOn) => (await entities([id], knownOn))[0],
    async canonical(ids) {
      const known = await canonicalsOf(reader, ids);
      return new Map(ids.map((id) => [id, known.get(id) ?? id]));
    },
    async mentioning(id) {
      const canonical = (await canonicalsOf(reader, [id])).get(id) ?? id;
      const members = (await classesNow(reader, [canonical])).get(canonical) ?? [id];
      const rows = await inChunks(members, (part) =>
        reader
          .selectFrom('mention')
          .innerJoin('statement', 'statement.seq', 'mention.seq')
          .select('statement.entity')
          .where('mention.entity', 'in', part)
          .where('statement.fact', 'not in', ['identity', 'event', 'claim'])
          .execute(),
      );
      const named = await canonicalsOf(
        reader,
        rows.map((row) => row.entity),
      );
      return [...new Set(named.values())].filter((other) => other !== canonical);
    },
    cards,
    search: (query) => searchFor(engine, vocabulary, query),
    counts: () => countsOf(reader),
    proposals: (filter = {}) => proposalsOf(reader, filter),
    record: async (id, knownOn) =>
      (await recordsOf(reader, { ids: [id], ...(knownOn !== undefined && { knownOn }) }))[0],
    records: (filter) => recordsOf(reader, filter),
    bookings: (filter) => bookingsOf(reader, filter),
    exclusively: (locks, work) => write((tx) => work(workOf(engine, tx)), locks),
    aside: {
      put: (id, value) =>
        write(async (tx) => {
          await tx.deleteFrom('aside').where('id', '=', id).execute();
          await engine.insert(tx, 'aside', [{ id, value: JSON.stringify(value) }]);
        }),
      async get(id) {
        const row = await reader.selectFrom('aside').select('value').where('id', '=', id).executeTakeFirst();
        return row && JSON.parse(row.value);
      },
      erase: (id) =>
        write(
          async (tx) =>
            Number((await tx.deleteFrom('aside').where('id', '=', id).executeTakeFirst()).numDeletedRows) > 0,
        ),
    },
    async verify({ deep = false } = {}) {
      const chain = await checkChain(reader);
      const documents = await checkBytes(engine, folder);
      const projections = deep ? await verifyProjections(engine) : [];
      return {
        ok: chain.brokenAt === undefined && !documents.length && !projections.length,
        ...chain,
        documents,
        projections,
      };
    },
    rebuild: () => write((tx) => rebuild(engine, tx)),
    async backup(target) {
      await mkdir(target, { recursive: true });
      if ((await readdir(target)).length)
        throw new Refusal('folder-not-empty', `${target} is not empty.`, {
          next: 'Name a folder that does not exist yet.',
        });
      await engine.backup(target);
      // Bytes are never changed once written: those of the rows copied are all there.
      await cp(path.join(folder, 'documents'), path.join(target, 'documents'), { recursive: true }).catch(
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENOENT') throw error;
        },
      );
    },
    dump: ({ bytes = true } = {}) => dumpOf(engine, folder, bytes),
    restore: (lines) => write((tx) => restoreInto(engine, tx, folder, lines)),
    merge: (lines, by) =>
      write(async (tx) => {
        const { documents, statements } = await unknownOf(engine, tx, folder, lines);
        await writeMerged(engine, tx, statements, by);
        return { documents, statements: statements.length };
      }),
    close: () => engine.close(),
  };
}
