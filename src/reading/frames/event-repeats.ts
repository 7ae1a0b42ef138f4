// What is told again of another: `The Senate followed suit`, `Montenegro has yet to do so`.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Run } from '../annotated.ts';
import type { Context } from './context.ts';

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
