// One box over agreements, people, activities and documents.
import type { CardKind } from '../register/card.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { titleOf } from './shapes/titles.ts';

export interface SearchAsk {
  q: string;
  kind?: CardKind | undefined;
  where?: Record<string, string[]>;
  limit?: number | undefined;
  offset?: number | undefined;
}

export async function searchRegister(desk: Desk, ask: SearchAsk, { language, knownOn }: Moment) {
  const { q, kind, where, limit = 20, offset = 0 } = ask;
  if (q.trim() === '')
    return { total: 0, atLeast: false, order: 'weight' as const, hits: [], facets: [], corrected: [] };
  const found = await desk.store.search({
    q,
    limit,
    offset,
    ...(kind && { kind }),
    ...(where && { where }),
    ...(knownOn !== undefined && { knownOn }),
  });
  return {
    total: found.total,
    atLeast: found.atLeast,
    order: found.order,
    hits: found.hits.map(({ card, snippet, marks, score }) => ({
      kind: card.kind as string,
      id: card.id,
      title: titleOf(card, language),
      snippet,
      marks,
      states: card.states,
      ...(card.date !== undefined && { date: card.date }),
      score,
    })),
    facets: found.facets,
    corrected: found.corrected,
  };
}
