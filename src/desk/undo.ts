// Taking back what a person recorded: a decision, a join, an act. The statement stays readable for every earlier day.
import { Refusal } from '../vocabulary/refusal.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { demand, type Actor, type Right } from './actor.ts';
import type { Desk } from './desk.ts';
import { recording } from './review-claim.ts';
import { type Sourced, sourcedOf } from './shapes/sourced.ts';

const RIGHT_FOR: Partial<Record<Statement['fact'], Right>> = {
  review: 'review',
  identity: 'join',
  event: 'recordAct',
};

/** `id`: the statement to take back. Answers it as it stood. */
export async function undo(desk: Desk, actor: Actor, id: string): Promise<{ statement: Sourced }> {
  const live = await desk.store.statement(id);
  if (!live)
    throw new Refusal('nothing-to-undo', 'This was taken back already, or never recorded.', { status: 409 });
  const { statement } = live;
  if (statement.origin.by !== 'person')
    throw new Refusal('not-yours-to-undo', 'Only what a person recorded can be undone.', {
      status: 409,
      next: 'Reject the claim instead.',
    });
  demand(actor, RIGHT_FOR[statement.fact] ?? 'review');
  await desk.store.append([takeBack(statement, actor)], recording(desk, actor));
  return { statement: sourcedOf(live) };
}

/** The statement that takes another back. */
export const takeBack = ({ id, entityId, kind, fact, document }: Statement, actor: Actor) => ({
  entityId,
  kind,
  fact,
  value: {},
  ...(document !== undefined && { document }),
  origin: { by: 'person' as const, name: actor.name },
  retracts: id,
});
