// Is it the same activity? Exercises by name, edition, year and phase; visits and talks by States and day.
import { foldName } from '../names/fold.ts';
import { skeletonOf } from '../names/skeleton.ts';
import type { Entity } from '../entity.ts';
import { agree, isDay, spanOf, width } from '../when.ts';
import { NOTHING, shareAny, type ActivityProfile, type Comparison } from './profile.ts';
import { documentsOf, saidOf } from './traits.ts';

const STATES = ['parts', 'hosts', 'host', 'guest', 'from', 'to', 'trainees', 'trainers'];
/** Kinds that documents use for one encounter. */
const ENCOUNTERS = new Set(['meeting', 'visit', 'consultation', 'negotiation']);
/** Kinds of which two States have several on one day: something more must agree. */
const FREQUENT = new Set(['training', 'delivery', 'transfer', 'deployment', 'peacekeeping', 'attache']);
/** Days that a range may last and still tell one event. */
const SHORT = 14;

const familyOf = (kind: string) => (ENCOUNTERS.has(kind) ? 'encounter' : kind);

/** "Kanzhar-2023", «Канжар — 2023» → `kanHar 2023`. */
export const soundOfName = (name: string): string =>
  foldName(name)
    .split(' ')
    .map((word) => (/\d/.test(word) ? word : skeletonOf(word)))
    .join(' ');

export function activityProfile(entity: Entity): ActivityProfile | undefined {
  const all = (field: string) => [...new Set(saidOf(entity, field).flat())];
  const kinds = all('activityKind');
  const states = all('parts').length ? all('parts') : STATES.flatMap(all);
  const known = [...new Set(states)].filter((state) => state !== 'ZZ').sort();
  const dates = all('date');
  const names = all('name').map(soundOfName);
  const keys = [
    ...dates
      .flatMap((date) => monthsOf(date))
      .flatMap((month) =>
        known.length > 1 ? kinds.map((kind) => `activity|${familyOf(kind)}|${known.join(',')}|${month}`) : [],
      ),
    ...names.map((name) => `activity|named|${name.replaceAll(/\d/g, '').trim()}`),
  ];
  return {
    kind: 'activity',
    id: entity.id,
    documents: documentsOf(entity),
    keys: [...new Set(keys)],
    looks: [...new Set(keys)],
    activityKinds: kinds,
    states: known,
    names,
    editions: all('edition'),
    phases: all('phase').map(foldName),
    dates,
    places: all('place').map(soundOfName),
    numbers: all('number'),
    things: ['what', 'institution', 'body', 'session'].flatMap(all).map(soundOfName),
    mods: [
      ...new Set(
        entity.statements.filter((l) => l.statement.fact === 'activity').map((l) => l.statement.mod ?? ''),
      ),
    ],
  };
}

/** `2023-08` for a day or month; a range of weeks lies in each of its months. */
function monthsOf(date: string): string[] {
  const span = spanOf(date);
  if (!span || span.latest - span.earliest > 92) return [];
  const months = new Set(
    [span.earliest, span.latest].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 7)),
  );
  return [...months];
}

/** Given on both sides and nothing in common. */
const differ = (a: string[], b: string[]) => a.length > 0 && b.length > 0 && !shareAny(a, b);

function areApart(a: ActivityProfile, b: ActivityProfile): boolean {
  if (shareAny(a.documents, b.documents)) return true;
  if (!shareAny(a.activityKinds.map(familyOf), b.activityKinds.map(familyOf))) return true;
  if (differ(a.editions, b.editions) || differ(a.phases, b.phases)) return true;
  if ([a, b].some((x) => x.mods.some((mod) => mod === 'negated' || mod === 'denied'))) return true;
  return a.dates.length > 0 && b.dates.length > 0 && !a.dates.some((x) => b.dates.some((y) => agree(x, y)));
}

export function compareActivities(a: ActivityProfile, b: ActivityProfile): Comparison {
  if (areApart(a, b)) return NOTHING;
  return shareAny(a.activityKinds, ['exercise']) &&
    shareAny(b.activityKinds, ['exercise']) &&
    a.names.length &&
    b.names.length
    ? compareExercises(a, b)
    : compareEncounters(a, b);
}

/** The year stands in the name ("Kanzhar-2023") or in the date; phases must be told alike. */
function compareExercises(a: ActivityProfile, b: ActivityProfile): Comparison {
  const name = a.names.find((one) => b.names.includes(one));
  const overlapping = shareAny(a.states, b.states) || !a.states.length || !b.states.length;
  if (!name || !overlapping) return NOTHING;
  const yearTold = /\d{4}/.test(name) || (a.dates.length > 0 && b.dates.length > 0);
  const because = [
    `same-name ${name}`,
    ...(a.dates.length && b.dates.length ? [`dates-agree ${a.dates[0]} ${b.dates[0]}`] : []),
  ];
  if (a.phases.length) because.push(`same-phase ${a.phases[0]}`);
  if (shareAny(a.states, b.states))
    because.push(`States-in-common ${a.states.filter((s) => b.states.includes(s)).join(' ')}`);
  const phasesAlike = a.phases.length === b.phases.length;
  const score =
    0.6 + (yearTold ? 0.2 : 0) + (phasesAlike ? 0.1 : 0) + (shareAny(a.states, b.states) ? 0.1 : 0);
  return {
    score: Math.round(score * 100) / 100,
    because,
    verdict: yearTold && phasesAlike ? 'same' : 'propose',
  };
}

function compareEncounters(a: ActivityProfile, b: ActivityProfile): Comparison {
  if (a.states.length < 2 || a.states.join() !== b.states.join()) return NOTHING;
  if (differ(a.names, b.names)) return NOTHING;
  const day = a.dates.find((date) => isDay(date) && b.dates.includes(date)) ?? shortOverlap(a.dates, b.dates);
  const place = a.places.find((one) => b.places.includes(one));
  const frequent = a.activityKinds.some((kind) => FREQUENT.has(kind));
  const thing =
    a.things.find((one) => b.things.includes(one)) ?? a.numbers.find((one) => b.numbers.includes(one));
  const because = [`same-States ${a.states.join(' ')}`];
  if (day) because.push(`same-day ${day}`);
  if (place) because.push(`same-place ${place}`);
  if (thing) because.push(`same-object ${thing}`);
  // Without a day on both sides only a common object tells anything.
  if (!thing && (!a.dates.length || !b.dates.length)) return NOTHING;
  const clash = differ(a.places, b.places) || differ(a.numbers, b.numbers) || differ(a.things, b.things);
  const kind = shareAny(a.activityKinds, b.activityKinds) ? 0.15 : 0.05;
  const score =
    Math.round(
      (0.3 + kind + (day ? 0.35 : 0.1) + (place ? 0.1 : 0) + (thing ? 0.1 : 0) - (clash ? 0.2 : 0)) * 100,
    ) / 100;
  const plain = day && !clash && kind > 0.1 && (!frequent || thing);
  return { score, because, verdict: plain ? 'alone' : score >= 0.6 ? 'propose' : 'none' };
}

/** Ranges of a few days that overlap tell one event. */
function shortOverlap(a: string[], b: string[]): string | undefined {
  return a.find((x) => width(x) <= SHORT && b.some((y) => width(y) <= SHORT && agree(x, y)));
}
