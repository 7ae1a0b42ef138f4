// Pairs that may be one and that nobody has judged yet, now or as it stood on a day.
import { standing } from '../register/fold.ts';
import type { Judged } from '../register/entity.ts';
import type { Statement } from '../vocabulary/statement.ts';
import type { Tx } from './engine.ts';
import {
  canonicalsOf,
  classesAt,
  edgeOf,
  entitiesOf,
  inChunks,
  judgedOf,
  retractionsOf,
  seqAt,
  statementsById,
} from './load.ts';
import { cardOf } from './project.ts';
import { untilInstant } from './rows.ts';
import type { ProposalFilter } from './store.ts';

const DEFAULT_LIMIT = 100;
/** Proposals looked at together: most of a long list are still open, so a page needs few of them. */
const STRETCH = 400;

/** A judgement on a pair. */
interface Pair {
  statement: string;
  a: string;
  b: string;
}

/** How entities stood, now or at a place in the log. */
interface Sight {
  canonicals(ids: string[]): Promise<Map<string, string>>;
  /** Which of these canonical ids have a card. */
  there(canonicals: string[]): Promise<Set<string>>;
  /** Of judgements kept today, those that stood. */
  stood(pairs: Pair[]): Promise<Pair[]>;
  /** Judgements that stood and are kept no more, by whether a person said them. */
  gone: { person: Pair[]; reader: Pair[] };
  until: number | undefined;
}

export async function proposalsOf(tx: Tx, filter: ProposalFilter): Promise<Judged[]> {
  const limit = filter.limit ?? DEFAULT_LIMIT;
  const sight = filter.knownOn === undefined ? sightNow(tx) : await sightThen(tx, filter.knownOn);
  const ids = filter.entity === undefined ? undefined : await classOf(tx, filter.entity, sight);
  const isOpen = await openTest(tx, sight);
  const open = await isOpen(sight.gone.reader.filter(({ a, b }) => !ids || ids.has(a) || ids.has(b)));
  let found = 0;
  for (let offset = 0; found < limit; offset += STRETCH) {
    const rows = await stretchOf(tx, filter, ids, sight.until, offset);
    const more = await isOpen(await sight.stood(rows));
    found += more.length;
    open.push(...more);
    if (rows.length < STRETCH) break;
  }
  const statements = await statementsById(
    tx,
    open.map((pair) => pair.statement),
  );
  return judgedOf(filter.kind ? statements.filter((s) => s.kind === filter.kind) : statements)
    .sort((x, y) => (y.score ?? 0) - (x.score ?? 0) || (x.statement < y.statement ? -1 : 1))
    .slice(0, limit);
}

/** The likeliest first; those of one kind are told by the entity that was new. */
function stretchOf(
  tx: Tx,
  { kind }: ProposalFilter,
  ids: Set<string> | undefined,
  until: number | undefined,
  offset: number,
) {
  let query = tx
    .selectFrom('judgement')
    .select(['judgement.statement', 'a', 'b'])
    .where('judgement', '=', 'unsure')
    .where('person', '=', 0);
  if (kind) query = query.innerJoin('member', 'member.entity', 'judgement.a').where('member.kind', '=', kind);
  if (ids) query = query.where((e) => e.or([e('a', 'in', [...ids]), e('b', 'in', [...ids])]));
  if (until !== undefined) query = query.where('judgement.seq', '<=', until);
  return query
    .orderBy('score', 'desc')
    .orderBy('judgement.seq', 'desc')
    .limit(STRETCH)
    .offset(offset)
    .execute();
}

/** Everything that is, or was, one with this. */
async function classOf(tx: Tx, id: string, sight: Sight): Promise<Set<string>> {
  const canonical = (await canonicalsOf(tx, [id])).get(id) ?? id;
  const rows = await tx.selectFrom('member').select('entity').where('canonical', '=', canonical).execute();
  const mates = [...rows.map((row) => row.entity), id];
  if (sight.until === undefined) return new Set(mates);
  const then = await classesAt(tx, mates, sight.until);
  return new Set(then.find((members) => members.includes(id)) ?? [id]);
}

/** Leaves out pairs that stand in one class by now, whose classes a person judged, and second proposals of one pair. */
async function openTest(tx: Tx, sight: Sight): Promise<(rows: Pair[]) => Promise<Pair[]>> {
  let query = tx.selectFrom('judgement').select(['statement', 'a', 'b']).where('person', '=', 1);
  if (sight.until !== undefined) query = query.where('seq', '<=', sight.until);
  const people = [...(await sight.stood(await query.execute())), ...sight.gone.person];
  const ends = await sight.canonicals(people.flatMap(({ a, b }) => [a, b]));
  const decided = new Set(people.map((pair) => keyOf(pair, ends)));
  const seen = new Set<string>();
  return async (rows) => {
    const canonical = await sight.canonicals(rows.flatMap(({ a, b }) => [a, b]));
    const there = await sight.there([...new Set(canonical.values())]);
    return rows.filter((row) => {
      const key = keyOf(row, canonical);
      const [x, y] = key.split('\n') as [string, string];
      if (x === y || decided.has(key) || seen.has(key) || !there.has(x) || !there.has(y)) return false;
      return Boolean(seen.add(key));
    });
  };
}

const keyOf = ({ a, b }: Pair, canonical: Map<string, string>) =>
  [canonical.get(a) ?? a, canonical.get(b) ?? b].sort().join('\n');

function sightNow(tx: Tx): Sight {
  return {
    canonicals: (ids) => canonicalsOf(tx, ids),
    async there(canonicals) {
      const rows = await inChunks(canonicals, (part) =>
        tx.selectFrom('card').select('id').where('id', 'in', part).execute(),
      );
      return new Set(rows.map((row) => row.id));
    },
    stood: async (pairs) => pairs,
    gone: { person: [], reader: [] },
    until: undefined,
  };
}

async function sightThen(tx: Tx, knownOn: string): Promise<Sight> {
  const until = await seqAt(tx, untilInstant(knownOn));
  const classes = new Map<string, string[]>();
  const gone = await standingAt(tx, await takenBackSince(tx, until), until);
  const pairsBy = (person: boolean) => gone.filter((s) => edgeOf(s).person === person).map(pairOf);
  return {
    async canonicals(ids) {
      const canonical = new Map<string, string>();
      for (const members of await classesAt(tx, [...new Set(ids)], until)) {
        classes.set(members[0]!, members);
        for (const id of members) canonical.set(id, members[0]!);
      }
      return canonical;
    },
    async there(canonicals) {
      const entities = await entitiesOf(
        tx,
        canonicals.flatMap((id) => (classes.has(id) ? [classes.get(id)!] : [])),
        until,
      );
      return new Set(entities.filter((entity) => cardOf(entity)).map((entity) => entity.id));
    },
    async stood(pairs) {
      const statements = await statementsById(
        tx,
        pairs.map((pair) => pair.statement),
      );
      const ids = new Set((await standingAt(tx, statements, until)).map((s) => s.id));
      return pairs.filter((pair) => ids.has(pair.statement));
    },
    gone: {
      person: pairsBy(true),
      reader: gone.filter((s) => !edgeOf(s).person && edgeOf(s).judgement === 'unsure').map(pairOf),
    },
    until,
  };
}

const pairOf = (s: Statement): Pair => ({ statement: s.id, a: edgeOf(s).a, b: edgeOf(s).b });

async function standingAt(tx: Tx, statements: Statement[], seq: number): Promise<Statement[]> {
  return standing([...statements, ...(await retractionsOf(tx, statements, seq))]);
}

/** Judgements of before `seq` that something after it took back. */
async function takenBackSince(tx: Tx, seq: number): Promise<Statement[]> {
  const rows = await tx
    .selectFrom('statement')
    .select('retracts')
    .where('fact', '=', 'identity')
    .where('seq', '>', seq)
    .where('retracts', 'is not', null)
    .execute();
  const taken = await statementsById(
    tx,
    rows.map((row) => row.retracts!),
  );
  return taken.filter((s) => s.seq <= seq && !s.retracts);
}
