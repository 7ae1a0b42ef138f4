// Carrying a line into the next plan: an act, not a date; linked both ways, once, without cycles.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import { keepLine, SIGNED } from './lines.ts';

/** The line closes as carriedOver in its year; a line opens in the next plan with its origin. */
export function carryOver(
  draft: Draft,
  id: string,
  to: { plan: string; period: string; number?: number },
): RecordOf<'planLine'> {
  const line = draft.records.get('planLine', id);
  const plan = draft.records.get('plan', to.plan);
  allow(draft.doing.actor, 'draftPlan', plan);
  if (line.carriedTo)
    throw new Refusal('already-carried', 'The line was carried over already.', {
      status: 409,
      next: 'Carry the line it became.',
      details: { to: line.carriedTo },
    });
  if (plan.id === line.plan || cameFrom(draft.records, line).has(plan.id))
    throw new Refusal('carry-over-cycle', 'The line would be carried back to where it came from.', {
      next: 'Choose a later plan.',
    });
  if (SIGNED.has(plan.state))
    throw new Refusal('plan-signed', 'The next plan is signed.', { status: 409, next: 'Amend it.' });
  const { kind, title, domains, forms, count, host, place, senders, level } = line;
  const next = keepLine(draft, plan, {
    kind,
    title,
    domains,
    forms,
    count,
    ...(host && { host }),
    ...(place && { place }),
    ...(senders && { senders }),
    ...(level && { level }),
    period: to.period,
    ...(to.number && { number: to.number }),
    carriedFrom: line.id,
  });
  draft.change('planLine', id, 'carryOver', { carriedTo: next.id, outcome: 'carriedOver' });
  return next;
}

/** Plans that a line passed through. */
function cameFrom(records: Records, line: RecordOf<'planLine'>): Set<string> {
  const plans = new Set<string>();
  for (
    let at: RecordOf<'planLine'> | undefined = line;
    at && !plans.has(at.plan);
    at = records.find('planLine', at.carriedFrom)
  )
    plans.add(at.plan);
  return plans;
}
