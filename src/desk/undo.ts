// Taking back what a person recorded: a decision, a join, an act. The statement stays readable for every earlier day.
import { Refusal } from '../vocabulary/refusal.ts';
import type { NewStatement, Statement } from '../vocabulary/statement.ts';
import { demand, type Actor, type Right } from './actor.ts';
import type { Desk } from './desk.ts';
import { recording } from './review-claim.ts';
import { type Sourced, sourcedOf, valueOf } from './shapes/sourced.ts';

const RIGHT_FOR: Partial<Record<Statement['fact'], Right>> = {
  review: 'review',
  identity: 'join',
  event: 'recordAct',
};

/** `id`: the statement to take back. Answers it as it stood. */
export async function undo(desk: Desk, actor: Actor, id: string): Promise<{ statement: Sourced }> {
  const live = await desk.store.statement(id);
  if (!live || (await isTakenBack(desk, live.statement, actor)))
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

async function isTakenBack(desk: Desk, statement: Statement, actor: Actor): Promise<boolean> {
  const { entityId } = takeBack(statement, actor);
  const log = await desk.store.statements({ entities: [entityId], live: false });
  return log.some((live) => live.statement.retracts === statement.id);
}

/** The statement that takes another back; of an act, it stands with what the act is about. */
export function takeBack(
  { id, entityId, kind, fact, document, value }: Statement,
  actor: Actor,
): NewStatement {
  const { of } = valueOf(value);
  // A decision's `of` is the statement decided on; an act's is the agreement.
  const about = kind === 'act' && fact !== 'review' && typeof of === 'string' ? of : entityId;
  return {
    entityId: about,
    kind: about === entityId ? kind : 'agreement',
    fact,
    value: {},
    ...(document !== undefined && { document }),
    origin: { by: 'person', name: actor.name },
    retracts: id,
  };
}
