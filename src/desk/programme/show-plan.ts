// One plan: its lines with their outcomes, what was exchanged and signed, its rates, and what each line became.
import type { Actor } from '../../programme/permissions/actor.ts';
import { seen } from '../../programme/permissions/allow.ts';
import { linesOf } from '../../programme/plans/lines.ts';
import { activitiesOf, outcomeOf } from '../../programme/plans/outcome.ts';
import { planAgainstDone } from '../../programme/plans/rates.ts';
import { entryOf } from '../../programme/reports/entries.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { seenBy } from './list-programme.ts';
import { historyOf } from './show-activity.ts';

export async function showPlan(desk: Desk, actor: Actor, id: string, moment: Moment) {
  const records = await seenBy(desk, actor, moment);
  const plan = seen(actor, records, 'plan', id);
  const signed = new Map((plan.signedLines ?? []).map((line) => [line.number, line]));
  return {
    plan,
    done: planAgainstDone(records, id, moment.asOf),
    lines: linesOf(records, id).map((line) => ({
      line,
      outcome: outcomeOf(records, line, moment.asOf),
      activities: activitiesOf(records, line.id).map((activity) => entryOf(records, activity, moment.asOf)),
      signed: signed.get(line.number),
    })),
    history: await historyOf(desk, 'plan', id, moment.knownOn),
  };
}
