// How much there is, for the first page; kept until the log grows, since every page asks how long it is.
import type { Tx } from './engine.ts';
import type { Counts } from './store.ts';

export function keptCounts(tx: Tx): () => Promise<Counts> {
  let kept: { length: number; counts: Promise<Counts> } | undefined;
  return async () => {
    const length = await lengthOf(tx);
    if (kept?.length !== length) {
      const counts = countsOf(tx, length);
      kept = { length, counts };
      counts.catch(() => (kept = undefined));
    }
    return kept.counts;
  };
}

async function lengthOf(tx: Tx): Promise<number> {
  const last = await tx
    .selectFrom('statement')
    .select((e) => e.fn.max('seq').as('seq'))
    .executeTakeFirst();
  return Number(last?.seq ?? 0);
}

async function countsOf(tx: Tx, statements: number): Promise<Counts> {
  const rows = await tx
    .selectFrom('card')
    .select(['kind'])
    .select((e) => [
      e.fn.countAll().as('n'),
      e.fn.sum('to_review').as('toReview'),
      e.fn.sum('contradictions').as('contradictions'),
    ])
    .groupBy('kind')
    .execute();
  const of = (kind: string) => rows.find((row) => row.kind === kind);
  const sum = (field: 'contradictions') => rows.reduce((total, row) => total + Number(row[field] ?? 0), 0);
  return {
    agreements: Number(of('agreement')?.n ?? 0),
    people: Number(of('person')?.n ?? 0),
    activities: Number(of('activity')?.n ?? 0),
    documents: Number(of('document')?.n ?? 0),
    // Every claim stands in one document, so documents count each once.
    toReview: Number(of('document')?.toReview ?? 0),
    contradictions: sum('contradictions'),
    statements,
  };
}
