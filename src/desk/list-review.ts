// Claims that wait for a person: with what they are about and the document that makes them.
import type { StatementFact } from '../vocabulary/statement.ts';
import { FACT_TYPES } from '../vocabulary/claim.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { nameEntries } from './name-entries.ts';
import { sourcedOf, valueOf } from './shapes/sourced.ts';

export interface ReviewQueueAsk {
  document?: string | undefined;
  rule?: string | undefined;
  fact?: StatementFact | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

const DEFAULT_LIMIT = 50;
export async function listReview(desk: Desk, ask: ReviewQueueAsk, moment: Moment) {
  const { document, rule, fact, limit = DEFAULT_LIMIT, offset = 0 } = ask;
  const filter = {
    review: 'proposed' as const,
    facts: fact === undefined ? [...FACT_TYPES] : [fact],
    ...(document !== undefined && { document }),
    ...(rule !== undefined && { rule }),
  };
  const [page, total] = await Promise.all([
    desk.store.statements({ ...filter, limit, offset }),
    // Counting needs no folding where nothing is narrowed: the store keeps it.
    isWhole(ask) ? desk.store.counts().then(({ toReview }) => toReview) : countAll(desk, filter),
  ]);
  const links = await nameEntries(
    desk,
    page.flatMap(({ statement, value }) => [targetOf(statement.entityId, value), statement.document ?? '']),
    moment,
  );
  const rows = page.map((live) => {
    const entity = links.get(targetOf(live.statement.entityId, live.value));
    const source = links.get(live.statement.document ?? '');
    return { ...sourcedOf(live), ...(entity && { entity }), ...(source && { document: source }) };
  });
  return { total, rows, facets: [] };
}

const isWhole = ({ document, rule, fact }: ReviewQueueAsk) =>
  document === undefined && rule === undefined && fact === undefined;

const countAll = async (desk: Desk, filter: Parameters<Desk['store']['statements']>[0]) =>
  (await desk.store.statements(filter)).length;

/** Acts and attributions are shown under what they are about. */
function targetOf(entityId: string, value: Parameters<typeof valueOf>[0]): string {
  if (!/#[es]\d+$/.test(entityId)) return entityId; // `doc:3f9a…#e1`
  const first = [valueOf(value)['of'] ?? []].flat()[0];
  return typeof first === 'string' ? first : entityId;
}
