// A person decides on many claims at once: all of a document, all of a rule, or those chosen.
import { Refusal } from '../vocabulary/refusal.ts';
import { demand, type Actor } from './actor.ts';
import { FACT_TYPES } from '../vocabulary/claim.ts';
import type { Desk } from './desk.ts';
import { decide, recording } from './review-claim.ts';

export interface ReviewManyAsk {
  decision: 'accepted' | 'rejected';
  document?: string | undefined;
  rule?: string | undefined;
  ids?: string[] | undefined;
  note?: string | undefined;
}

/** Only claims nobody has decided on; all of them or none. Answers the decisions, each of which can be undone. */
export async function reviewMany(
  desk: Desk,
  actor: Actor,
  ask: ReviewManyAsk,
): Promise<{ count: number; statements: string[] }> {
  demand(actor, 'review');
  const { ids, document, rule } = ask;
  if (!ids && !document && !rule)
    throw new Refusal('nothing-chosen', 'Say which claims: of a document, of a rule, or their ids.');
  const open = await desk.store.statements({
    review: 'proposed',
    facts: [...FACT_TYPES],
    ...(ids && { ids }),
    ...(document && { document }),
    ...(rule && { rule }),
  });
  if (open.length === 0) return { count: 0, statements: [] };
  const decisions = open.map(({ statement }) => decide(statement, ask, actor));
  const unseen = open.map(({ statement }) => ({ decisionOn: statement.id }));
  const recorded = await desk.store.append(decisions, recording(desk, actor), unseen);
  return { count: recorded.length, statements: recorded.map(({ id }) => id) };
}
