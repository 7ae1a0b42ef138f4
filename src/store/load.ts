// From rows to entities: the members of a class, their statements as known at a place in the log, folded and assembled.
import type { DocumentInfo, Entity, Judged, Judgement, Live } from '../register/entity.ts';
import { assemble } from '../register/assemble.ts';
import { fold, standing } from '../register/fold.ts';
import { classesOf, decisive, type Edge } from '../register/identity-classes.ts';
import type { EntityKind, Json, Statement } from '../vocabulary/statement.ts';
import type { Tx } from './engine.ts';
import { breatheSometimes } from './queue.ts';
import { statementOf } from './rows.ts';
import type { StatementRow } from './tables.ts';

/** A place beyond the log's end that both engines can compare with. */
export const WHOLE_LOG = 2 ** 31 - 1;

/** SQLite and PostgreSQL both take some thousands of parameters; stay well below. */
const CHUNK = 400;

export function chunks<T>(items: readonly T[], size = CHUNK): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}

/** Rows by a list of keys, however long. */
export async function inChunks<K, R>(keys: Iterable<K>, query: (part: K[]) => Promise<R[]>): Promise<R[]> {
  const all: R[] = [];
  for (const part of chunks([...new Set(keys)])) {
    for (const row of await query(part)) all.push(row);
    await breatheSometimes();
  }
  return all;
}

/** Place in the log up to which the register knew, by an instant; all when not asked. */
export async function seqAt(tx: Tx, until: string | undefined): Promise<number> {
  if (until === undefined) return WHOLE_LOG;
  const row = await tx
    .selectFrom('statement')
    .select((e) => e.fn.max('seq').as('seq'))
    .where('at', '<=', until)
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

const bySeq = (a: Statement, b: Statement) => a.seq - b.seq;

export async function statementsOfEntities(tx: Tx, ids: Iterable<string>, seq: number): Promise<Statement[]> {
  const rows = await inChunks(ids, (part) =>
    tx.selectFrom('statement').selectAll().where('entity', 'in', part).where('seq', '<=', seq).execute(),
  );
  return rows.map((row) => statementOf(row as StatementRow)).sort(bySeq);
}

export async function statementsById(tx: Tx, ids: Iterable<string>): Promise<Statement[]> {
  const rows = await inChunks(ids, (part) =>
    tx.selectFrom('statement').selectAll().where('id', 'in', part).execute(),
  );
  return rows.map((row) => statementOf(row as StatementRow)).sort(bySeq);
}

async function statementsMentioning(tx: Tx, ids: Iterable<string>, seq: number): Promise<Statement[]> {
  const rows = await inChunks(ids, (part) =>
    tx
      .selectFrom('mention')
      .innerJoin('statement', 'statement.seq', 'mention.seq')
      .selectAll('statement')
      .where('mention.entity', 'in', part)
      .where('mention.seq', '<=', seq)
      .execute(),
  );
  return rows.map((row) => statementOf(row as StatementRow));
}

export async function infosOf(tx: Tx, ids: Iterable<string>): Promise<Map<string, DocumentInfo>> {
  const rows = await inChunks(ids, (part) =>
    tx.selectFrom('document').select(['id', 'info']).where('id', 'in', part).execute(),
  );
  return new Map(rows.map((row) => [row.id, JSON.parse(row.info) as DocumentInfo]));
}

export const edgeOf = (s: Statement): Edge => {
  const value = s.value as unknown as { a: string; b: string; judgement: Judgement; score?: number };
  return {
    a: value.a,
    b: value.b,
    judgement: value.judgement,
    person: s.origin.by === 'person',
    score: value.score ?? 0,
    seq: s.seq,
  };
};

/** Identity statements that reach from these entities, however far "same" leads, as known then. */
async function identitiesAround(
  tx: Tx,
  ids: string[],
  seq: number,
): Promise<{ found: Statement[]; seen: string[] }> {
  const found = new Map<string, Statement>();
  const seen = new Set<string>();
  let next = ids;
  while (next.length) {
    for (const id of next) seen.add(id);
    const around = [
      ...(await statementsOfEntities(tx, next, seq)),
      ...(await statementsMentioning(tx, next, seq)),
    ];
    for (const s of around.filter((s) => s.fact === 'identity')) found.set(s.id, s);
    const taken = standing([...found.values(), ...around.filter((s) => s.retracts)].filter(unique()));
    next = [
      ...new Set(
        taken
          .map(edgeOf)
          .filter((e) => e.judgement === 'same')
          .flatMap((e) => [e.a, e.b]),
      ),
    ].filter((id) => !seen.has(id));
  }
  return { found: [...found.values()], seen: [...seen] };
}

/** The class of each entity as known at a place in the log, from the statements alone. */
export async function classesAt(tx: Tx, ids: string[], seq: number): Promise<string[][]> {
  // Only entities whose own identities were followed: of others only a part of their class would be in sight.
  const { found: identities, seen: everyone } = await identitiesAround(tx, ids, seq);
  const firsts = await firstsOf(tx, everyone);
  const retractions = await retractionsOf(tx, identities, seq);
  const edges = standing([...identities, ...retractions]).map(edgeOf);
  const ordered = everyone
    .filter((id) => (firsts.get(id) ?? Infinity) <= seq)
    .sort((a, b) => firsts.get(a)! - firsts.get(b)! || (a < b ? -1 : 1));
  return classesOf(ordered, edges);
}

/** What takes these back, what takes that back, and so on, up to a place in the log. */
export async function retractionsOf(tx: Tx, statements: Statement[], seq: number): Promise<Statement[]> {
  const all: Statement[] = [];
  let targets = statements.map((s) => s.id);
  while (targets.length) {
    const rows = await inChunks(targets, (part) =>
      tx.selectFrom('statement').selectAll().where('retracts', 'in', part).where('seq', '<=', seq).execute(),
    );
    all.push(...rows.map((row) => statementOf(row as StatementRow)));
    targets = rows.map((row) => row.id);
  }
  return all;
}

async function firstsOf(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  const rows = await inChunks(ids, (part) =>
    tx.selectFrom('member').select(['entity', 'first']).where('entity', 'in', part).execute(),
  );
  return new Map(rows.map((row) => [row.entity, Number(row.first)]));
}

/** Members by canonical id, as they stand now. */
export async function classesNow(tx: Tx, canonicals: string[]): Promise<Map<string, string[]>> {
  const rows = await inChunks(canonicals, (part) =>
    tx.selectFrom('member').select(['entity', 'canonical', 'first']).where('canonical', 'in', part).execute(),
  );
  rows.sort((a, b) => Number(a.first) - Number(b.first) || (a.entity < b.entity ? -1 : 1));
  const classes = new Map<string, string[]>();
  for (const { entity, canonical } of rows)
    classes.set(canonical, [...(classes.get(canonical) ?? []), entity]);
  return classes;
}

export async function canonicalsOf(tx: Tx, ids: Iterable<string>): Promise<Map<string, string>> {
  const rows = await inChunks(ids, (part) =>
    tx.selectFrom('member').select(['entity', 'canonical']).where('entity', 'in', part).execute(),
  );
  return new Map(rows.map((row) => [row.entity, row.canonical]));
}

/** Who says, up to `seq`, that it replaces one of these: the replaced member → canonical ids of the replacing. */
async function replacingOf(tx: Tx, mentioning: Statement[], seq: number): Promise<Map<string, string[]>> {
  const links = mentioning.filter(
    (s) => s.fact === 'agreement' && typeof (s.value as { replaces?: Json } | null)?.replaces === 'string',
  );
  if (!links.length) return new Map();
  const about = await statementsOfEntities(
    tx,
    links.map((s) => s.entityId),
    seq,
  );
  const stand = new Set(
    fold(about)
      .filter((live) => live.review !== 'rejected')
      .map((live) => live.statement.id),
  );
  const past = seq < WHOLE_LOG;
  const canonical = past
    ? canonicalsIn(
        await classesAt(
          tx,
          links.map((s) => s.entityId),
          seq,
        ),
      )
    : await canonicalsOf(
        tx,
        links.map((s) => s.entityId),
      );
  const replacing = new Map<string, string[]>();
  for (const s of links.filter((one) => stand.has(one.id))) {
    const old = (s.value as { replaces: string }).replaces;
    replacing.set(old, [
      ...new Set([...(replacing.get(old) ?? []), canonical.get(s.entityId) ?? s.entityId]),
    ]);
  }
  return replacing;
}

const canonicalsIn = (classes: string[][]) =>
  new Map(classes.flatMap((members) => members.map((id) => [id, members[0]!] as const)));

/** Entities of these classes, from statements up to `seq`. Classes that say nothing (any more) are left out. */
export async function entitiesOf(tx: Tx, classes: string[][], seq = WHOLE_LOG): Promise<Entity[]> {
  const members = classes.flat();
  const mentioning = await statementsMentioning(tx, members, seq);
  const attached = mentioning.filter((s) => s.kind === 'act' || s.fact === 'claim');
  const all = await statementsOfEntities(tx, [...members, ...attached.map((s) => s.entityId)], seq);
  const sources = await infosOf(tx, documentsIn(all));
  const place = placesOf(classes, attached);
  const lives = spread(
    classes,
    fold(
      all.filter((s) => s.fact !== 'identity'),
      sources,
    ),
    (live) => place.get(live.statement.entityId) ?? [],
  );
  const judged = spread(classes, await judgedIn(tx, [...all, ...mentioning], seq), ({ a, b }) => [
    ...(place.get(a) ?? []),
    ...(place.get(b) ?? []),
  ]);
  const replacing = await replacingOf(tx, mentioning, seq);
  return classes.flatMap((members, at) => {
    const own = lives[at]!;
    if (!own.length) return [];
    const replacedBy = members.flatMap((id) => replacing.get(id) ?? []).filter((id) => !members.includes(id));
    return [
      assemble(members[0]!, kindOf(members[0]!, own), members, own, judged[at]!, [...new Set(replacedBy)]),
    ];
  });
}

const documentsIn = (statements: Statement[]) => statements.flatMap((s) => s.document ?? []);

async function judgedIn(tx: Tx, statements: Statement[], seq: number): Promise<Judged[]> {
  const identities = statements.filter((s) => s.fact === 'identity').filter(unique());
  return judgedOf(standing([...identities, ...(await retractionsOf(tx, identities, seq))].filter(unique())));
}

/** Each item to every class it speaks for. */
function spread<T>(classes: string[][], items: T[], placesOf: (item: T) => number[]): T[][] {
  const lists = classes.map((): T[] => []);
  for (const item of items) for (const at of new Set(placesOf(item))) lists[at]!.push(item);
  return lists;
}

function unique(): (s: Statement) => boolean {
  const seen = new Set<string>();
  return (s) => !seen.has(s.id) && Boolean(seen.add(s.id));
}

/** Which classes each entity speaks for: members their own, acts and attributions those they name. */
function placesOf(classes: string[][], attached: Statement[]): Map<string, number[]> {
  const place = new Map<string, number[]>();
  classes.forEach((members, at) => {
    for (const id of members) place.set(id, [at]);
  });
  for (const s of attached) {
    const of = [(s.value as { of?: string | string[] })?.of ?? []].flat();
    const at = [...(place.get(s.entityId) ?? []), ...of.flatMap((id) => place.get(id) ?? [])];
    place.set(s.entityId, [...new Set(at)]);
  }
  return place;
}

function kindOf(id: string, lives: Live[]): EntityKind {
  const own = lives.find(({ statement }) => statement.entityId === id && statement.kind !== 'act');
  return (own ?? lives[0]!).statement.kind;
}

/** The decisive words on pairs, as the pages explain them. */
export function judgedOf(statements: Statement[]): Judged[] {
  const bySeq = new Map(statements.map((s) => [s.seq, s]));
  return decisive(statements.map(edgeOf)).map((edge) => {
    const s = bySeq.get(edge.seq)!;
    const value = s.value as unknown as { because?: string[] | string };
    return {
      a: edge.a,
      b: edge.b,
      judgement: edge.judgement,
      because: [value.because ?? []].flat(),
      score: edge.score,
      by:
        s.origin.by === 'reader'
          ? `reader ${s.origin.name} ${s.origin.version}`
          : `${s.origin.by} ${s.origin.name}`,
      at: s.recordedAt,
      statement: s.id,
    };
  });
}
