// The annual calendar of one State in the manner of the Vienna Document 2011 (chapter VII): notifiable activities of the year to come.
// Thresholds and delays are a preset, to be checked against the text before use.
import { STRUCK_STATES } from '../activities/activity.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { StateCode } from '../records/record.ts';
import { exactDays } from '../time/days.ts';

export interface CalendarPreset {
  /** From so many troops, tanks or landing troops on an activity is notifiable. */
  troops: number;
  tanks: number;
  landingTroops: number;
  /** Day of the year before on which it is due. */
  due: string;
}

export const VIENNA_PRESET: CalendarPreset = { troops: 9000, tanks: 250, landingTroops: 3000, due: '11-15' };

export interface CalendarItem {
  number: number;
  activity: string;
  designation: string;
  /** The same by language. */
  title: Record<string, string>;
  type: string;
  purpose: string;
  states: StateCode[];
  area: string | undefined;
  coordinates: string | undefined;
  first: string | undefined;
  last: string | undefined;
  totalTroops: number | undefined;
  troopsByState: Record<StateCode, number>;
  level: string | undefined;
  /** What is missing: the item is INCOMPLETE until it is there. */
  missing: string[];
}

export interface AnnualCalendar {
  state: StateCode;
  year: string;
  due: string;
  /** No notifiable activity: a nil return. */
  nil: boolean;
  complete: boolean;
  items: CalendarItem[];
  /** Visits, exchanges, courses of the year: the second table. */
  contacts: {
    activity: string;
    title: Record<string, string>;
    kind: string;
    states: StateCode[];
    days: string | undefined;
  }[];
}

const CONTACTS = new Set([
  'visit',
  'talks',
  'expertExchange',
  'course',
  'exchangePost',
  'conference',
  'observation',
]);

type Activity = RecordOf<'activity'>;

/** The host reports for all. `everything`: also what is under the thresholds, listed voluntarily. */
export function annualCalendar(
  records: Records,
  state: StateCode,
  year: string,
  more: { preset?: CalendarPreset; everything?: boolean } = {},
): AnnualCalendar {
  const preset = more.preset ?? VIENNA_PRESET;
  const hosted = records
    .list('activity')
    .filter((each) => !STRUCK_STATES.has(each.state) && hostOf(each) === state && isIn(each, year))
    .sort((a, b) => ((daysOf(a) ?? '') < (daysOf(b) ?? '') ? -1 : 1));
  const items = hosted
    .filter((each) => each.kind === 'exercise' && (more.everything || isNotifiable(each, preset)))
    .map((each, i) => itemOf(each, i + 1));
  return {
    state,
    year,
    due: `${Number(year) - 1}-${preset.due}`,
    nil: items.length === 0,
    complete: items.every((item) => item.missing.length === 0),
    items,
    contacts: hosted.filter((each) => CONTACTS.has(each.kind)).map(contactOf),
  };
}

const titleOf = (activity: Activity): string =>
  activity.title['en'] ?? Object.values(activity.title)[0] ?? activity.id;
const daysOf = (activity: Activity) => activity.actual ?? activity.planned;
const hostOf = (activity: Activity) =>
  activity.states.find((each) => each.role === 'host')?.state ?? activity.phases[0]?.host;
const isIn = (activity: Activity, year: string) => daysOf(activity)?.startsWith(year) ?? false;

const sum = (activity: Activity, field: 'personnel' | 'tanks'): number | undefined => {
  const counts = Object.values(activity.strength ?? {}).flatMap((each) => each[field]?.value ?? []);
  return counts.length ? counts.reduce((total, count) => total + count, 0) : undefined;
};

const isNotifiable = (activity: Activity, preset: CalendarPreset): boolean =>
  (sum(activity, 'personnel') ?? 0) >= preset.troops || (sum(activity, 'tanks') ?? 0) >= preset.tanks;

function itemOf(activity: Activity, number: number): CalendarItem {
  const days = exactDays(daysOf(activity));
  const place = activity.places[0] ?? activity.phases.find((phase) => phase.place)?.place;
  const item = {
    number,
    activity: activity.id,
    designation: titleOf(activity),
    title: activity.title,
    type: activity.exerciseType ?? activity.kind,
    purpose: activity.domains.join(' '),
    states: [...new Set(activity.states.map((each) => each.state))],
    area: place?.name,
    coordinates: place?.position,
    first: days?.first,
    last: days?.last,
    totalTroops: sum(activity, 'personnel'),
    troopsByState: Object.fromEntries(
      Object.entries(activity.strength ?? {}).flatMap(([code, { personnel }]) =>
        personnel ? [[code, personnel.value]] : [],
      ),
    ),
    level: activity.level,
  };
  return { ...item, missing: NEEDED.filter((field) => item[field] === undefined) };
}

const NEEDED = [
  'area',
  'coordinates',
  'first',
  'last',
  'totalTroops',
  'level',
] as const satisfies (keyof CalendarItem)[];

const contactOf = (activity: Activity): AnnualCalendar['contacts'][number] => ({
  activity: activity.id,
  title: activity.title,
  kind: activity.kind,
  states: [...new Set(activity.states.map((each) => each.state))],
  days: daysOf(activity),
});
