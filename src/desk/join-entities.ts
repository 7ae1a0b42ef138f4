// A person says whether two entries are the same, different, or that it cannot be told.
import type { Judgement } from '../register/entity.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { demand, type Actor } from './actor.ts';
import type { Desk } from './desk.ts';
import { findStatement } from './find.ts';
import { recording } from './review-claim.ts';
import { type Sourced, sourcedOf } from './shapes/sourced.ts';

export interface JoinAsk {
  a: string;
  b: string;
  judgement: Judgement;
  because?: string | undefined;
}

export async function joinEntities(desk: Desk, actor: Actor, ask: JoinAsk): Promise<{ statement: Sourced }> {
  demand(actor, 'join');
  if (ask.a === ask.b) throw new Refusal('same-entry', 'An entry is always the same as itself.');
  const [a, b] = await Promise.all([ask.a, ask.b].map((id) => desk.store.entity(id)));
  if (!a || !b)
    throw new Refusal('no-such-entry', `There is no entry ${a ? ask.b : ask.a}.`, { status: 404 });
  if (a.kind !== b.kind)
    throw new Refusal('kinds-differ', `A ${a.kind} and a ${b.kind} cannot be one.`, {
      next: 'Choose two entries of one kind.',
    });
  const because = ask.because === undefined ? ['said-by-a-person'] : ['said-by-a-person', ask.because];
  const [recorded] = await desk.store.append(
    [
      {
        entityId: ask.a,
        kind: a.kind,
        fact: 'identity',
        value: { a: ask.a, b: ask.b, judgement: ask.judgement, because },
        origin: { by: 'person', name: actor.name },
      },
    ],
    recording(desk, actor),
  );
  return { statement: sourcedOf(await findStatement(desk, recorded!.id)) };
}
