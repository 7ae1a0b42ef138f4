// The cells of an activity: each pair of host and other State, each possible day, each code.
import type { Domain, Form } from '../../vocabulary/codes.ts';
import type { ActivityFields, Place } from '../activities/activity.ts';
import { type ActivityKind, FORM_OF_KIND } from '../activities/kinds.ts';
import type { Day, Edtf, StateCode } from '../records/record.ts';
import { addDays, boundsOf } from '../time/days.ts';

/** A form of the closed list, or `practical`: joint doing, which no list of forms names. */
export type FormAsked = Form | 'practical';

export interface Stretch {
  pair: [StateCode, StateCode];
  /** First and last possible day; undefined: not known at all. */
  days: { first: Day; last: Day } | undefined;
  /** The days are exactly known. */
  exact: boolean;
  code: Domain | 'none';
  forms: FormAsked[];
  places: Place[];
}

/** Codes that a kind is about where the activity names none. */
const CODE_OF_KIND: Partial<Record<ActivityKind, Domain>> = {
  exercise: 'EXR',
  peacekeeping: 'PKO',
  medical: 'MED',
  cultural: 'CUL',
  sport: 'SPO',
  research: 'RND',
  transit: 'TRA',
  overflight: 'AIR',
  portCall: 'NAV',
  areaUse: 'RNG',
  course: 'EDU',
  basing: 'BAS',
};

export const codesOf = (activity: ActivityFields): (Domain | 'none')[] => {
  if (activity.domains.length > 0) return activity.domains;
  return [CODE_OF_KIND[activity.kind] ?? 'none'];
};

const formsOf = (activity: ActivityFields): FormAsked[] =>
  activity.forms.length > 0 ? activity.forms : [FORM_OF_KIND[activity.kind] ?? 'practical'];

export function stretchesOf(activity: ActivityFields): Stretch[] {
  const hosted = parts(activity).flatMap(({ host, period, places }) =>
    pairsWith(activity, host).flatMap(({ pair, observes }) =>
      codesOf(activity).map((code) => ({
        pair,
        ...daysOf(period),
        code,
        forms: observes ? (['OBS'] as FormAsked[]) : formsOf(activity),
        places,
      })),
    ),
  );
  return hosted;
}

interface Part {
  host: StateCode | undefined;
  period: Edtf | undefined;
  places: Place[];
}

/** Phases with their own host, days and place; in transit each State crossed; otherwise the activity as a whole. */
function parts(activity: ActivityFields): Part[] {
  const period = activity.actual ?? activity.planned;
  const dated = activity.phases.filter((phase) => phase.host);
  if (dated.length > 0)
    return dated.map((phase) => ({
      host: phase.host,
      period: phase.period ?? period,
      places: phase.place ? [phase.place] : [],
    }));
  const hosts = activity.states.filter((each) => each.role === 'host').map((each) => each.state);
  const { places } = activity;
  if (hosts.length === 0) return [{ host: undefined, period, places }];
  return hosts.map((host) => ({
    host,
    period,
    places: hosts.length > 1 ? places.filter((p) => !p.state || p.state === host) : places,
  }));
}

/** Without a known host every two of the States make a pair; a State named `third` makes none. */
function pairsWith(
  activity: ActivityFields,
  host: StateCode | undefined,
): { pair: [StateCode, StateCode]; observes: boolean }[] {
  // Where each phase has its host, the host of another phase is a guest in this one.
  const takesPart = (role: string) => role !== 'third' && (role !== 'host' || activity.phases.length > 0);
  const others = activity.states.filter((each) => takesPart(each.role) && each.state !== host);
  if (host)
    return unique(others).map((each) => ({ pair: [host, each.state], observes: each.role === 'observer' }));
  return others.flatMap((a, i) =>
    others.slice(i + 1).map((b) => ({ pair: [a.state, b.state] as [StateCode, StateCode], observes: false })),
  );
}

const unique = <T extends { state: StateCode }>(states: T[]): T[] =>
  states.filter((each, i) => states.findIndex((other) => other.state === each.state) === i);

function daysOf(period: Edtf | undefined): Pick<Stretch, 'days' | 'exact'> {
  const { earliest, latest, precision } = boundsOf(period);
  if (!earliest || !latest) return { days: undefined, exact: false };
  return { days: { first: earliest, last: latest }, exact: precision === 'day' };
}

export function* daysBetween({ first, last }: { first: Day; last: Day }): Generator<Day> {
  for (let day = first; day <= last; day = addDays(day, 1)) yield day;
}
