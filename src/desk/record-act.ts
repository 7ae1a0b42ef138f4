// A person records an act in an agreement's life: a notification received, an entry into force, a denunciation.
import { randomUUID } from 'node:crypto';
import { readEdtf } from '../time/edtf.ts';
import type { Step } from '../vocabulary/codes.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { demand, type Actor } from './actor.ts';
import type { Desk } from './desk.ts';
import { findEntity, findStatement } from './find.ts';
import { recording } from './review-claim.ts';
import { type Sourced, sourcedOf } from './shapes/sourced.ts';

export interface ActAsk {
  agreement: string;
  step: Step;
  /** State that acts; absent: all parties together. */
  party?: string | undefined;
  /** EDTF. */
  date: string;
  /** Day the other side received it, EDTF. */
  received?: string | undefined;
  place?: string | undefined;
  note?: string | undefined;
  /** Document that shows it. */
  document?: string | undefined;
}

export async function recordAct(
  desk: Desk,
  actor: Actor,
  ask: ActAsk,
): Promise<{ statement: Sourced; entity: string }> {
  demand(actor, 'recordAct');
  const agreement = await findEntity(desk, 'agreement', ask.agreement);
  checkDate('date', ask.date);
  if (ask.received !== undefined) checkDate('received', ask.received);
  if (ask.document !== undefined) await checkDocument(desk, ask.document);
  const parties = [agreement.fields['parties']?.value ?? []].flat().map(String);
  if (ask.party !== undefined && !parties.includes(ask.party))
    throw new Refusal('not-a-party', `${ask.party} is not among the States of this agreement.`, {
      next: `Choose one of: ${parties.join(', ')}.`,
    });
  const [recorded] = await desk.store.append([actOf(agreement.id, ask, actor)], recording(desk, actor));
  return { statement: sourcedOf(await findStatement(desk, recorded!.id)), entity: agreement.id };
}

function actOf(agreement: string, ask: ActAsk, actor: Actor) {
  const { step, party, date, received, place, note, document } = ask;
  return {
    entityId: `act:${randomUUID()}`,
    kind: 'act' as const,
    fact: 'event' as const,
    value: {
      of: agreement,
      step,
      date,
      ...(party !== undefined && { by: party }),
      ...(received !== undefined && { received }),
      ...(place !== undefined && { place }),
      ...(note !== undefined && { note }),
    },
    ...(document !== undefined && { document }),
    origin: { by: 'person' as const, name: actor.name },
  };
}

function checkDate(field: string, text: string): void {
  if (readEdtf(text)) return;
  throw new Refusal('date-not-understood', `"${text}" is not a date (${field}).`, {
    next: 'Write YYYY-MM-DD, or as much as is known: YYYY-MM, YYYY.',
  });
}

async function checkDocument(desk: Desk, id: string): Promise<void> {
  if ((await desk.store.documents([id])).length > 0) return;
  throw new Refusal('no-such-document', `There is no document ${id}.`, { status: 404 });
}
