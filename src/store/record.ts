// Everything that writes: statements into the log, then identities, then whatever follows from them, in one transaction.
import type { Statement } from '../vocabulary/statement.ts';
import { book, bookingsOf, release } from './bookings.ts';
import { arrive, type Arrival } from './documents.ts';
import { fillInfos, unknownOf } from './dump.ts';
import type { Engine, Tx } from './engine.ts';
import { keepBytes, sha256 } from './files.ts';
import { chunks } from './load.ts';
import { checkExpectations, headOf, instantAfter, writeLog } from './log.ts';
import { addMembers, project } from './project.ts';
import { breatheSometimes } from './queue.ts';
import { reconcile } from './reconcile.ts';
import { recordsOf } from './records.ts';
import type {
  DumpLine,
  Expectation,
  IncomingStatement,
  Receipt,
  Received,
  Recording,
  Store,
  Taken,
  Work,
} from './store.ts';

/** Files synced at once. */
const FILES_AT_ONCE = 8;

export async function record(
  engine: Engine,
  tx: Tx,
  incoming: IncomingStatement[],
  by: Recording,
  expect: Expectation[] = [],
): Promise<Statement[]> {
  await checkExpectations(tx, expect);
  if (!incoming.length) return [];
  return follow(engine, tx, await writeLog(engine, tx, incoming, by), by);
}

/** What follows from statements that stand in the log. */
async function follow(engine: Engine, tx: Tx, written: Statement[], by: Recording): Promise<Statement[]> {
  await addMembers(engine, tx, written);
  const joined = await reconcile(engine, tx, written, by);
  await project(engine, tx, [...written, ...joined]);
  return [...written, ...joined];
}

/** What another register knows and this one does not. */
export async function mergeInto(
  engine: Engine,
  tx: Tx,
  folder: string,
  lines: AsyncIterable<DumpLine> | Iterable<DumpLine>,
  by: Recording,
): Promise<Taken> {
  const { documents, statements } = await unknownOf(engine, tx, folder, lines);
  if (statements.length) {
    const written = await writeLog(engine, tx, statements, by);
    // Documents are known by their statements, which come before what is folded from them.
    await fillInfos(tx);
    await follow(engine, tx, written, by);
  }
  return { documents, statements: statements.length };
}

/** Bytes to disk first, so that no statement speaks of a document that is not there. */
export async function receiveInto(
  engine: Engine,
  folder: string,
  documents: Parameters<Store['receiveAll']>[0],
  receipt: Receipt,
): Promise<Received[]> {
  const incoming = documents.map(({ bytes, reading }) => ({
    sha: sha256(bytes),
    size: bytes.length,
    reading,
    bytes,
  }));
  // The same bytes twice in one batch are one document.
  const once = [...new Map(incoming.map((one) => [one.sha, one])).values()];
  for (const part of chunks(once, FILES_AT_ONCE))
    await Promise.all(part.map(({ sha, bytes }) => keepBytes(folder, sha, bytes)));
  const received = await engine.write(async (tx) => {
    const at = instantAfter((await headOf(tx)).at, receipt.at);
    const arrivals = new Map<string, Arrival>();
    for (const one of once) {
      arrivals.set(one.sha, await arrive(engine, tx, one, receipt, at));
      await breatheSometimes();
    }
    const stated = [...arrivals.values()].flatMap((arrival) => arrival.statements);
    const byDocument = Map.groupBy(
      await record(engine, tx, stated, { ...receipt, at }),
      (s) => s.document ?? '',
    );
    return new Map(
      [...arrivals].map(([sha, { document, already }]) => [
        sha,
        { document, already, statements: byDocument.get(document) ?? [] },
      ]),
    );
  });
  const told = new Set<string>();
  return incoming.map(({ sha }) => {
    const one = received.get(sha)!;
    if (!told.has(sha)) return told.add(sha) && one;
    return { document: one.document, already: true, statements: [] };
  });
}

export const workOf = (engine: Engine, tx: Tx): Work => ({
  append: (statements, by, expect) => record(engine, tx, statements, by, expect),
  record: async (id) => (await recordsOf(tx, { ids: [id] }))[0],
  records: (filter) => recordsOf(tx, filter),
  bookings: (filter) => bookingsOf(tx, filter),
  book: (bookings) => book(engine, tx, bookings),
  release: (ids) => release(tx, ids),
});
