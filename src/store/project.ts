// What follows from new statements, in the same transaction: classes, cards, index and records kept in step with the log.
import { agreementCard } from '../register/cards/agreement.ts';
import { activityCard } from '../register/cards/activity.ts';
import { personCard } from '../register/cards/person.ts';
import type { Card } from '../register/card.ts';
import type { Entity } from '../register/entity.ts';
import { standing } from '../register/fold.ts';
import { classesOf, type Edge } from '../register/identity-classes.ts';
import type { Judgement } from '../register/entity.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { breathe } from './queue.ts';
import { writeCards, dropCards } from './cards.ts';
import { documentCardsOf } from './document-cards.ts';
import type { Engine, Tx } from './engine.ts';
import { canonicalsOf, chunks, classesNow, edgeOf, entitiesOf, inChunks } from './load.ts';
import { mentionsOf, statementOf } from './rows.ts';
import { dropProfiles, keepProfiles } from './profiles.ts';
import { foldRecords } from './records.ts';
import type { StatementRow } from './tables.ts';

/** Kinds that have identities: what one document calls a thing may be what another calls another. */
const IDENTIFIED = new Set(['agreement', 'person', 'activity', 'relation']);

/** Entities seen for the first time stand alone until something joins them. */
export async function addMembers(engine: Engine, tx: Tx, statements: Statement[]): Promise<string[]> {
  const firsts = new Map<string, Statement>();
  for (const s of statements)
    if (IDENTIFIED.has(s.kind) && !firsts.has(s.entityId)) firsts.set(s.entityId, s);
  const known = await canonicalsOf(tx, firsts.keys());
  const fresh = [...firsts.values()].filter((s) => !known.has(s.entityId));
  const rows = fresh.map((s) => ({ entity: s.entityId, canonical: s.entityId, kind: s.kind, first: s.seq }));
  await engine.insert(tx, 'member', rows);
  return rows.map((row) => row.entity);
}

/** Statement rows at the root of chains of retractions. */
async function rootsOf(tx: Tx, statements: Statement[]): Promise<Statement[]> {
  const targets = statements.map((s) => s.retracts).filter((id): id is string => id !== undefined);
  if (!targets.length) return [];
  const rows = await inChunks(targets, (part) =>
    tx.selectFrom('statement').selectAll().where('id', 'in', part).execute(),
  );
  const found = rows.map((row) => statementOf(row as StatementRow));
  return [...found.filter((s) => !s.retracts), ...(await rootsOf(tx, found))];
}

/** Judgements as they stand now; answers the entities whose classes may change by them. */
export async function keepJudgements(engine: Engine, tx: Tx, statements: Statement[]): Promise<string[]> {
  const roots = (await rootsOf(tx, statements)).filter((s) => s.fact === 'identity');
  const stand = new Set(standing([...roots, ...(await chainOf(tx, roots))]).map((s) => s.id));
  const fresh = statements.filter((s) => s.fact === 'identity' && !s.retracts);
  await inChunks(
    roots.map((s) => s.seq),
    async (part) => {
      await tx.deleteFrom('judgement').where('seq', 'in', part).execute();
      return [];
    },
  );
  const kept = [...roots.filter((s) => stand.has(s.id)), ...fresh];
  const pairs = await pairsChanged(tx, roots, fresh);
  await engine.insert(
    tx,
    'judgement',
    kept.map((s) => {
      const { a, b, judgement, person } = edgeOf(s);
      const score = (s.value as { score?: number }).score ?? null;
      return { seq: s.seq, statement: s.id, a, b, judgement, score, person: Number(person) };
    }),
  );
  return pairs;
}

const pairOf = ({ a, b }: { a: string; b: string }) => [a, b].sort().join('\n');

/** Entities whose classes may change: a first "unsure" on a pair joins and parts nothing. */
async function pairsChanged(tx: Tx, roots: Statement[], fresh: Statement[]): Promise<string[]> {
  const unsure = fresh.filter((s) => edgeOf(s).judgement === 'unsure');
  const judged = new Set(
    (
      await edgesAround(
        tx,
        unsure.map((s) => edgeOf(s).a),
      )
    ).map(pairOf),
  );
  const telling = fresh.filter((s) => edgeOf(s).judgement !== 'unsure' || judged.has(pairOf(edgeOf(s))));
  return [...roots, ...telling].flatMap((s) => [edgeOf(s).a, edgeOf(s).b]);
}

async function chainOf(tx: Tx, roots: Statement[]): Promise<Statement[]> {
  if (!roots.length) return [];
  const rows = await inChunks(
    roots.map((s) => s.id),
    (part) => tx.selectFrom('statement').selectAll().where('retracts', 'in', part).execute(),
  );
  const found = rows.map((row) => statementOf(row as StatementRow));
  return [...found, ...(await chainOf(tx, found))];
}

async function edgesAround(tx: Tx, ids: string[]): Promise<Edge[]> {
  const rows = await inChunks(ids, (part) =>
    tx
      .selectFrom('judgement')
      .selectAll()
      .where((e) => e.or([e('a', 'in', part), e('b', 'in', part)]))
      .execute(),
  );
  return rows.map((row) => ({
    ...row,
    judgement: row.judgement as Judgement,
    person: Boolean(row.person),
    score: row.score ?? 0,
    seq: Number(row.seq),
  }));
}

/** Joins and parts the classes around the entities judged; answers canonical ids that are no longer so. */
export async function keepClasses(
  tx: Tx,
  judged: string[],
): Promise<{ canonicals: string[]; gone: string[] }> {
  const seen = new Set<string>();
  const edges = new Map<number, Edge>();
  let next = [...new Set(judged)];
  while (next.length) {
    for (const id of next) seen.add(id);
    const around = await edgesAround(tx, next);
    for (const edge of around) edges.set(edge.seq, edge);
    next = [...new Set(around.filter((e) => e.judgement === 'same').flatMap((e) => [e.a, e.b]))].filter(
      (id) => !seen.has(id),
    );
  }
  const rows = await inChunks(seen, (part) =>
    tx.selectFrom('member').selectAll().where('entity', 'in', part).execute(),
  );
  rows.sort((a, b) => Number(a.first) - Number(b.first) || (a.entity < b.entity ? -1 : 1));
  const before = new Map(rows.map((row) => [row.entity, row.canonical]));
  const classes = classesOf(
    rows.map((row) => row.entity),
    [...edges.values()],
  );
  for (const members of classes)
    for (const id of members)
      if (before.get(id) !== members[0])
        await tx.updateTable('member').set({ canonical: members[0]! }).where('entity', '=', id).execute();
  const canonicals = classes.map((members) => members[0]!);
  return { canonicals, gone: [...new Set(before.values())].filter((id) => !canonicals.includes(id)) };
}

/** Entities whose fold the statements change: their own, those they name, the agreements of their acts. */
export async function touchedBy(tx: Tx, statements: Statement[]): Promise<string[]> {
  const touched = new Set(statements.flatMap((s) => [s.entityId, ...mentionsOf(s)]));
  const attached = [...new Set(statements.map((s) => s.entityId))].filter((id) => /#[es]\d+$|^act:/.test(id)); // doc:3f9a…#e1
  const rows = await namedBy(tx, attached);
  for (const row of rows) touched.add(row.entity);
  return [...touched];
}

/** Entities that the statements of these entities name, with the fact that does. */
function namedBy(tx: Tx, ids: string[]): Promise<{ entity: string; fact: string }[]> {
  return inChunks(ids, (part) =>
    tx
      .selectFrom('statement')
      .innerJoin('mention', 'mention.seq', 'statement.seq')
      .select(['mention.entity', 'statement.fact'])
      .where('statement.entity', 'in', part)
      .execute(),
  );
}

export function cardOf(entity: Entity): Card | undefined {
  const own = entity.statements.some(
    (live) => live.statement.fact === entity.kind && live.review !== 'rejected',
  );
  if (!own) return undefined;
  if (entity.kind === 'agreement') return agreementCard(entity);
  if (entity.kind === 'activity') return activityCard(entity);
  return entity.kind === 'person' ? personCard(entity) : undefined;
}

/** Cards of these canonical ids, made anew; those that say nothing any more go. */
export async function keepCards(engine: Engine, tx: Tx, canonicals: string[]): Promise<void> {
  for (const part of chunks(canonicals, 200)) {
    const classes = await classesNow(tx, part);
    const entities = await entitiesOf(tx, [...classes.values()]);
    await keepProfiles(engine, tx, part, entities);
    const cards = entities.map((entity) => ({ card: cardOf(entity), entity }));
    const kept = cards.flatMap(({ card, entity }) =>
      card ? [{ card, recorded: Math.max(...entity.statements.map((l) => l.statement.seq)) }] : [],
    );
    const keptIds = new Set(kept.map(({ card }) => card.id));
    await dropCards(
      engine,
      tx,
      part.filter((id) => !keptIds.has(id)),
    );
    await writeCards(engine, tx, kept);
    await breathe();
  }
}

/** Everything that follows from statements just written, but for new identities. */
export async function project(engine: Engine, tx: Tx, statements: Statement[]): Promise<void> {
  await addMembers(engine, tx, statements);
  const judged = await keepJudgements(engine, tx, statements);
  const { canonicals, gone } = judged.length ? await keepClasses(tx, judged) : { canonicals: [], gone: [] };
  await dropCards(engine, tx, gone);
  await dropProfiles(tx, gone);
  // What they replace names them by a canonical id that may have changed.
  const replaced = await replacedBy(tx, await membersOf(tx, canonicals));
  // Who is one with whom is told by the classes; the statement that says so tells nothing else of them.
  const telling = statements.filter((s) => s.fact !== 'identity' || !IDENTIFIED.has(s.kind));
  const touched = await canonicalsOf(tx, [...(await touchedBy(tx, telling)), ...replaced]);
  await keepCards(engine, tx, [...new Set([...canonicals, ...touched.values()])]);
  await documentCardsOf(engine, tx, await documentsOf(tx, statements));
  await foldRecords(engine, tx, statements);
}

/** Agreements that these entities say they replace. */
export async function replacedBy(tx: Tx, ids: string[]): Promise<string[]> {
  return (await namedBy(tx, ids)).filter((row) => row.fact === 'agreement').map((row) => row.entity);
}

/** Members of all these classes. */
async function membersOf(tx: Tx, canonicals: string[]): Promise<string[]> {
  const rows = await inChunks(canonicals, (part) =>
    tx.selectFrom('member').select('entity').where('canonical', 'in', part).execute(),
  );
  return rows.map((row) => row.entity);
}

/** Documents whose counts change: those that state, and those of the statements decided on. */
async function documentsOf(tx: Tx, statements: Statement[]): Promise<string[]> {
  const decided = statements.flatMap((s) => [
    ...(s.fact === 'review' ? [(s.value as { of?: string } | null)?.of ?? ''] : []),
    ...(s.retracts ? [s.retracts] : []),
  ]);
  const rows = await inChunks(decided, (part) =>
    tx.selectFrom('statement').select(['document', 'about']).where('id', 'in', part).execute(),
  );
  const undone = await inChunks(
    rows.flatMap((r) => r.about ?? []),
    (part) => tx.selectFrom('statement').select('document').where('id', 'in', part).execute(),
  );
  return [...new Set([...statements, ...rows, ...undone].flatMap((s) => s.document ?? []))];
}
