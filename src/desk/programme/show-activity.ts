// One activity of the programme: its record and history, legal basis, bookings, costs, reports, decisions, and what may be done next.
import { fallsWith } from '../../programme/activities/release-all.ts';
import { isAwaitingConfirmation } from '../../programme/activities/awaiting.ts';
import { rightFor, stepsFrom } from '../../programme/activities/steps.ts';
import { latestBasis } from '../../programme/basis/record-basis.ts';
import type { Actor } from '../../programme/permissions/actor.ts';
import { allow, seen } from '../../programme/permissions/allow.ts';
import { contradictionsOf } from '../../programme/proposals/fold-claims.ts';
import type { RecordOf } from '../../programme/records/fields.ts';
import type { Records } from '../../programme/records/records.ts';
import { entryOf } from '../../programme/reports/entries.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { seenBy } from './list-programme.ts';
import { entityIdOf } from './read-programme.ts';
import { sayFact } from './say-basis.ts';
import { agreementTitles, basisShown } from './shape-basis.ts';

export async function showProgrammeActivity(desk: Desk, actor: Actor, id: string, moment: Moment) {
  const records = await seenBy(desk, actor, moment);
  const activity = seen(actor, records, 'activity', id);
  const finding = latestBasis(records, id);
  const own = <T extends { activity?: string }>(list: T[]) => list.filter((each) => each.activity === id);
  const line = records.find('planLine', activity.planLine);
  const falls = fallsWith(records, id);
  return {
    entry: entryOf(records, activity, moment.asOf),
    record: activity,
    awaitingConfirmation: isAwaitingConfirmation(activity, moment.asOf),
    basis: finding && {
      ...finding,
      conditions: finding.conditions.map((each) => ({
        ...each,
        because: sayFact(each.because, moment.language),
      })),
      rows: basisShown(finding.cells, moment.language, await agreementTitles(desk, moment)),
    },
    basisHistory: own(records.list('basisFinding')).map(({ id: finding, verdict, asOf, knownOn }) => ({
      finding,
      verdict,
      asOf,
      knownOn,
    })),
    contradictions: contradictionsOf(activity),
    bookings: own(records.list('booking')),
    costs: own(records.list('costLine')),
    clearances: own(records.list('clearance')),
    reports: own(records.list('report')),
    decisions: records.list('decision').filter((decision) => decision.adoptedBy.id === id),
    line: line && { ...line, planTitle: records.find('plan', line.plan)?.title ?? {} },
    series: seriesOf(records, activity),
    steps: possibleSteps(actor, activity),
    falls: {
      bookings: falls.bookings.length,
      seats: falls.seats.length,
      clearances: falls.clearances.length,
    },
    history: await historyOf(desk, 'activity', id, moment.knownOn),
  };
}

function seriesOf(records: Records, activity: RecordOf<'activity'>) {
  const edition = records.find('edition', activity.edition);
  const series = records.find('series', edition?.series);
  return series && edition ? { series: series.id, name: series.name, edition: edition.number } : undefined;
}

/** Steps that follow the state, and whether this person takes them, submits them, or may not. */
function possibleSteps(actor: Actor, activity: RecordOf<'activity'>) {
  const confirmed = ['confirmed', 'underway'].includes(activity.state);
  return stepsFrom(activity.state).map((step) => {
    try {
      const allowed = allow(actor, rightFor(step, confirmed), activity);
      const direct = allowed === 'may' && (!step.submitted || actor.local === true);
      return { act: step.act, to: step.to, needs: step.needs, how: direct ? 'take' : 'submit' };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { act: step.act, to: step.to, needs: step.needs, how: 'no', because: error.message };
    }
  });
}

/** All that was done to a record, newest first. */
export async function historyOf(desk: Desk, type: string, id: string, knownOn?: string) {
  const lives = await desk.store.statements({
    entities: [entityIdOf(type, id)],
    facts: ['programme'],
    newestFirst: true,
    ...(knownOn !== undefined && { knownOn }),
  });
  return lives.map(({ statement }) => {
    const { act, change, reason, askedBy } = statement.value as {
      act?: string;
      change: object;
      reason?: string;
      askedBy?: string;
    };
    return {
      statement: statement.id,
      act: act ?? 'change',
      fields: Object.keys(change),
      at: statement.recordedAt,
      by: statement.recordedBy,
      ...(reason !== undefined && { reason }),
      ...(askedBy !== undefined && { askedBy }),
    };
  });
}
