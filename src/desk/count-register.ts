// How much the register holds, now or as it was known on a day.
import { CARD_KINDS, type Card } from '../register/card.ts';
import type { Counts } from '../store/store.ts';
import type { Desk } from './desk.ts';

const ALL = 1_000_000;

const sum = (cards: Card[], field: 'toReview' | 'contradictions') =>
  cards.reduce((total, card) => total + card[field], 0);

export async function countRegister(desk: Desk, knownOn: string | undefined): Promise<Counts> {
  const now = await desk.store.counts();
  if (knownOn === undefined) return now;
  const pages = await Promise.all(
    CARD_KINDS.map((kind) => desk.store.cards({ kind, knownOn, limit: ALL, facets: false })),
  );
  const cards = pages.flatMap(({ rows }) => rows);
  const ofKind = (kind: Card['kind']) => cards.filter((card) => card.kind === kind);
  return {
    agreements: ofKind('agreement').length,
    people: ofKind('person').length,
    activities: ofKind('activity').length,
    documents: ofKind('document').length,
    // Every claim stands in one document, so documents count each once.
    toReview: sum(ofKind('document'), 'toReview'),
    contradictions: sum(cards, 'contradictions'),
    // The length of the log itself is not of the past.
    statements: now.statements,
  };
}
