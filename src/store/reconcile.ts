// New entities meet those already here: candidates by shared keys, compared, joined where it is plain, proposed where not.
import { matchAll, type Match } from '../register/identity/judge.ts';
import type { Statement } from '../vocabulary/statement.ts';
import type { Engine, Tx } from './engine.ts';
import { canonicalsOf, inChunks } from './load.ts';
import { writeLog } from './log.ts';
import { freshProfiles, keptProfiles } from './profiles.ts';
import type { IncomingStatement, Recording } from './store.ts';

const COMPARED = new Set(['agreement', 'person', 'activity']);
export const IDENTITY_READER = { by: 'reader', name: 'foedera-identity', version: '1' } as const;

/** Compares each new entity with those before it; answers the identity statements it wrote. */
export async function reconcile(
  engine: Engine,
  tx: Tx,
  fresh: Statement[],
  by: Recording,
): Promise<Statement[]> {
  const ids = [
    ...new Set(fresh.filter((s) => COMPARED.has(s.kind) && s.fact === s.kind).map((s) => s.entityId)),
  ];
  const canonical = await canonicalsOf(tx, ids);
  const mine = [...new Set(ids.map((id) => canonical.get(id) ?? id))];
  const own = await freshProfiles(tx, mine);
  const blocks = [...own.values()].flatMap((p) =>
    [...new Set(p.keys)].map((key) => ({ key, canonical: p.id })),
  );
  const others = await inChunks(
    [...own.values()].flatMap((p) => p.looks),
    (part) => tx.selectFrom('block').selectAll().where('key', 'in', part).execute(),
  );
  const now = await canonicalsOf(
    tx,
    others.map((o) => o.canonical),
  );
  const theirs = await keptProfiles(
    tx,
    [...new Set(now.values())].filter((id) => !own.has(id)),
  );
  const said = matchAll([...own.values()], [...theirs.values()]).map(incomingOf);
  await keepBlocks(engine, tx, [...own.keys()], blocks);
  return said.length ? writeLog(engine, tx, said, by) : [];
}

async function keepBlocks(
  engine: Engine,
  tx: Tx,
  ids: string[],
  blocks: { key: string; canonical: string }[],
): Promise<void> {
  await inChunks(ids, async (part) => {
    await tx.deleteFrom('block').where('canonical', 'in', part).execute();
    return [];
  });
  await engine.insert(tx, 'block', blocks);
}

const incomingOf = ({ a, b, kind, judgement, because, score }: Match): IncomingStatement => ({
  entityId: a,
  kind,
  fact: 'identity',
  value: { a, b, judgement, because, score },
  origin: IDENTITY_READER,
});
