// What is told again of another: `The Senate followed suit`, `Montenegro has yet to do so`.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Run } from '../annotated.ts';
import type { Context } from './context.ts';
import type { Teller } from './event-shapes.ts';
import { stepOf } from './steps.ts';

const REPEATED = new Set<EventClaim['step']>([
  'approved',
  'approved_lower',
  'approved_upper',
  'ratified',
  'draft_approved',
  'committee_approved',
  'denounced',
]);
const NEAR = 400;

/** The last step told not far before. */
export const lastTold = ({ source, claims }: Context, act: Run): EventClaim | undefined => {
  const start = source.tokens.start[act.from] as number;
  return claims.findLast(
    (claim): claim is EventClaim =>
      claim.t === 'event' &&
      REPEATED.has(claim.step) &&
      claim.mod === undefined &&
      claim.evidence.some((e) => e.start < start && start - e.end < NEAR),
  );
};

/** `The Senate followed suit`: the same by another. */
export const byRepeating: Teller = (context, { act, target, actor }) => {
  if (act.value.act !== 'repeat') return undefined;
  const last = lastTold(context, act);
  if (last === undefined || actor === undefined) return 'none';
  const isParty = actor.country !== undefined && target.agreement.parties.includes(actor.country);
  if (last.step === 'denounced') return isParty ? { step: 'denounced' } : 'none';
  if (actor.organ !== undefined) {
    const country = actor.guessed === true ? (last.by?.split(':')[0] ?? actor.country) : actor.country;
    const step = stepOf('adopt', actor.organ, country, true);
    return step === undefined || step === last.step
      ? 'none'
      : { step, ...(country === undefined ? {} : { by: `${country}:${actor.organ}` }) };
  }
  return isParty && last.by?.startsWith(actor.country as string) !== true ? { step: 'ratified' } : 'none';
};
