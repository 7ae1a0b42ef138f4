// Activities as entries of a calendar or list: each phase on its own, with its days as far as they are known.
import { isAwaitingConfirmation } from '../activities/awaiting.ts';
import { type ActivityState, STRUCK_STATES } from '../activities/activity.ts';
import { latestBasis } from '../basis/record-basis.ts';
import type { Verdict } from '../basis/verdicts.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Day } from '../records/record.ts';
import { boundsOf, type DayBounds } from '../time/days.ts';

export interface Entry {
  id: string;
  activity: string;
  phase?: number;
  title: Record<string, string>;
  kind: string;
  states: { state: string; role: string }[];
  days?: string;
  first?: Day;
  last?: Day;
  precision: DayBounds['precision'];
  place?: string;
  host?: string;
  state: ActivityState;
  awaitingConfirmation: boolean;
  /** Cancelled, declined, not held: shown struck through, counted nowhere. */
  struck: boolean;
  asReported: boolean;
  basis?: Verdict;
  planLine?: string;
  example: boolean;
  marking: string;
  domains: string[];
  /** Moves on with each change of time, place or state: for calendar feeds. */
  sequence: number;
}

export interface EntryFilter {
  /** Both of these States, or one. */
  states?: string[];
  kind?: string[];
  state?: string[];
  first?: Day;
  last?: Day;
  q?: string;
  /** Activities that rest on this agreement, or name it. */
  agreement?: string;
}

export function entriesOf(records: Records, asOf: Day, filter: EntryFilter = {}): Entry[] {
  return records
    .list('activity')
    .filter((activity) => !filter.agreement || restsOn(records, activity, filter.agreement))
    .flatMap((activity) => entriesOfOne(records, activity, asOf))
    .filter((entry) => fits(entry, filter))
    .sort((a, b) => ((a.first ?? '9999') < (b.first ?? '9999') ? -1 : 1));
}

const restsOn = (records: Records, activity: RecordOf<'activity'>, agreement: string): boolean =>
  activity.agreement === agreement ||
  (latestBasis(records, activity.id)?.cells ?? []).some((cell) => cell.agreement === agreement);

/** Phases with their own days are entries of their own; otherwise the activity is one. */
function entriesOfOne(records: Records, activity: RecordOf<'activity'>, asOf: Day): Entry[] {
  const whole = entryOf(records, activity, asOf);
  const dated = activity.phases.filter((phase) => phase.period);
  if (dated.length === 0) return [whole];
  return dated.map((phase) => ({
    ...whole,
    id: `${activity.id}/${phase.ordinal}${phase.type}`,
    phase: phase.ordinal,
    host: phase.host,
    ...dayFields(phase.period),
    ...(phase.place && { place: phase.place.name }),
  }));
}

const dayFields = (days: string | undefined) => {
  const { earliest, latest, precision } = boundsOf(days);
  return {
    ...(days && { days }),
    ...(earliest && { first: earliest }),
    ...(latest && { last: latest }),
    precision,
  };
};

export function entryOf(records: Records, activity: RecordOf<'activity'>, asOf: Day): Entry {
  const basis = latestBasis(records, activity.id)?.verdict;
  const host = activity.states.find((each) => each.role === 'host')?.state ?? activity.phases[0]?.host;
  const place = activity.places[0]?.name;
  return {
    id: activity.id,
    activity: activity.id,
    title: activity.title,
    kind: activity.kind,
    states: activity.states,
    ...dayFields(activity.actual ?? activity.planned),
    state: activity.state,
    awaitingConfirmation: isAwaitingConfirmation(activity, asOf),
    struck: STRUCK_STATES.has(activity.state),
    asReported: activity.asReported ?? false,
    example: activity.example ?? false,
    marking: activity.marking,
    domains: activity.domains,
    sequence: activity.sequence ?? 0,
    ...(place && { place }),
    ...(host && { host }),
    ...(basis && { basis }),
    ...(activity.planLine && { planLine: activity.planLine }),
  };
}

function fits(entry: Entry, filter: EntryFilter): boolean {
  const states = entry.states.map((each) => each.state);
  const inTime =
    (!filter.first || !entry.last || entry.last >= filter.first) &&
    (!filter.last || !entry.first || entry.first <= filter.last);
  const words = filter.q?.toLowerCase();
  return (
    (filter.states ?? []).every((state) => states.includes(state)) &&
    (!filter.kind?.length || filter.kind.includes(entry.kind)) &&
    (!filter.state?.length || filter.state.includes(entry.state)) &&
    inTime &&
    (!words ||
      [...Object.values(entry.title), entry.place ?? ''].some((text) => text.toLowerCase().includes(words)))
  );
}
