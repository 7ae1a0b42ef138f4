// A person decides on one claim: accepted, corrected (the original stays), or rejected.
import type { Mod } from '../vocabulary/codes.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { NewStatement, ReviewDecision, Statement } from '../vocabulary/statement.ts';
import { demand, type Actor } from './actor.ts';
import { checkCorrection } from './check-correction.ts';
import type { Desk } from './desk.ts';
import { findStatement } from './find.ts';
import { type Sourced, sourcedOf, type Value, valueOf } from './shapes/sourced.ts';

export interface ReviewAsk {
  statement: string;
  decision: ReviewDecision;
  /** The fields as they should be; only with `corrected`. */
  value?: Value | undefined;
  /** How the fact is asserted, `actual`: as a fact; only with `corrected`. Left out: as it was. */
  mod?: Mod | 'actual' | undefined;
  note?: string | undefined;
  /** The decision that was on screen (absent: none): refused if somebody decided meanwhile. */
  seen?: string | undefined;
}

export async function reviewClaim(
  desk: Desk,
  actor: Actor,
  ask: ReviewAsk,
): Promise<{ statement: Sourced; decision: string }> {
  demand(actor, 'review');
  const { statement } = await findStatement(desk, ask.statement);
  if (statement.origin.by !== 'reader' && statement.origin.by !== 'import')
    throw new Refusal('not-a-claim', 'Only what was read or imported is reviewed.', {
      status: 409,
      next: 'Undo the entry and make a new one.',
    });
  const [decision] = await desk.store.append([decide(statement, ask, actor)], recording(desk, actor), [
    { decisionOn: statement.id, ...(ask.seen !== undefined && { seen: ask.seen }) },
  ]);
  const decided = await findStatement(desk, ask.statement);
  return { statement: sourcedOf(decided), decision: decision?.id ?? '' };
}

export const recording = (desk: Desk, actor: Actor) => ({ actor: actor.id, at: desk.now() });

/** The statement that holds a decision. */
export function decide(statement: Statement, ask: Omit<ReviewAsk, 'statement'>, actor: Actor): NewStatement {
  const corrected = ask.decision === 'corrected' ? correctedValue(statement, ask) : undefined;
  return {
    entityId: statement.entityId,
    kind: statement.kind,
    fact: 'review',
    value: {
      of: statement.id,
      decision: ask.decision,
      ...(corrected && { corrected }),
      ...(corrected && ask.mod !== undefined && { mod: ask.mod }),
      ...(ask.note !== undefined && { note: ask.note }),
    },
    ...(statement.document !== undefined && { document: statement.document }),
    origin: { by: 'person', name: actor.name },
  };
}

/** The original with the corrected fields laid over it; null takes a field away. */
function correctedValue(statement: Statement, { value = {}, mod }: Pick<ReviewAsk, 'value' | 'mod'>): Value {
  if (Object.keys(value).length === 0 && mod === undefined)
    throw new Refusal('correction-is-empty', 'A correction says what the claim should be.', {
      next: 'Give the corrected fields in "value", or how it is asserted in "mod".',
    });
  const laid = Object.entries({ ...valueOf(statement.value), ...value }).filter(([, held]) => held !== null);
  const corrected = Object.fromEntries(laid);
  checkCorrection(statement.fact, corrected);
  return corrected;
}
