// What became of a line: computed from what was held against the number promised and its period; unknown while evidence is missing.
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Day } from '../records/record.ts';
import { isAwaitingConfirmation } from '../activities/awaiting.ts';
import type { LineOutcome } from '../activities/kinds.ts';
import { boundsOf, mayOverlap } from '../time/days.ts';

const HELD = new Set(['held', 'reported', 'closed']);

export const activitiesOf = (records: Records, line: string): RecordOf<'activity'>[] =>
  records.list('activity').filter((activity) => activity.planLine === line);

/** Held activities of the line. A line for May is met by any day of May. */
export const achievedBy = (records: Records, line: RecordOf<'planLine'>): RecordOf<'activity'>[] =>
  activitiesOf(records, line.id).filter((activity) => HELD.has(activity.state));

const inPeriod = (line: RecordOf<'planLine'>, activity: RecordOf<'activity'>): boolean =>
  mayOverlap(boundsOf(line.period), boundsOf(activity.actual ?? activity.planned)) ||
  line.deviations.some(
    (deviation) => ['shift', 'postponed'].includes(deviation.kind) && deviation.agreed === 'yes',
  );

export function outcomeOf(records: Records, line: RecordOf<'planLine'>, asOf: Day): LineOutcome {
  if (line.carriedTo) return 'carriedOver';
  if (line.outcome) return line.outcome;
  if (line.deviations.some((deviation) => deviation.kind === 'replaced' && deviation.agreed === 'yes'))
    return 'replaced';
  const held = achievedBy(records, line).filter((activity) => inPeriod(line, activity)).length;
  if (held >= line.count) return 'done';
  if (held > 0) return 'partly';
  return undone(activitiesOf(records, line.id), asOf);
}

/** Time passing proves nothing: what nobody confirmed is unknown, whatever the calendar says. */
function undone(activities: RecordOf<'activity'>[], asOf: Day): LineOutcome {
  if (activities.some((activity) => isAwaitingConfirmation(activity, asOf))) return 'unknown';
  const states = new Set(activities.map((activity) => activity.state));
  if (states.size > 0 && [...states].every((state) => state === 'cancelled' || state === 'declined'))
    return 'cancelled';
  if (states.size > 0 && [...states].every((state) => state === 'notHeld')) return 'notDone';
  if (states.has('postponed')) return 'postponed';
  return 'unknown';
}
