// Time passing proves nothing: an activity whose end is past stays as it is and awaits confirmation.
import { boundsOf } from '../time/days.ts';
import type { Day } from '../records/record.ts';
import type { ActivityFields, ActivityState } from './activity.ts';

const OPEN_STATES: ReadonlySet<ActivityState> = new Set(['confirmed', 'underway']);

/** Confirmed or underway, and its last possible day is before the day asked about. */
export function isAwaitingConfirmation(
  activity: Pick<ActivityFields, 'state' | 'planned'>,
  asOf: Day,
): boolean {
  const { latest } = boundsOf(activity.planned);
  return OPEN_STATES.has(activity.state) && latest !== undefined && latest < asOf;
}
