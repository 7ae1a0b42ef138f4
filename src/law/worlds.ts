// All the ways the world may be, as far as the record goes: which days and readings to try so that no answer is missed.
// A computed day is a non-decreasing step function of every doubtful day while the regime (the running term, a notice in
// time or late …) stays the same; so each range is split where the regime changes, and both sides are tried (law.md 8).
import type { Day } from '../time/day.ts';
import { NEVER, type Doubt, type World } from './doubt.ts';
import { entryIn } from './entry-into-force.ts';
import type { Prepared } from './prepared.ts';
import { standingIn } from './stand.ts';
import type { Standing } from './standing.ts';

export interface Worlds {
  /** Values tried of each doubt. */
  grid: number[][];
  /** One standing for each point of the grid, last doubt fastest; undefined where the evidence rules it out. */
  standings: (Standing | undefined)[];
  /** No range was left unsplit or thinned. */
  complete: boolean;
  /** What is stated to have been in force, or not, agrees with no world. */
  contradicted?: boolean;
}

/** Points tried of all doubts together; beyond, ranges are thinned. */
const MOST_WORLDS = 12_000;
/** Standings worked out to split the ranges; beyond, bounds are not given. */
const MOST_TRIALS = 24_000;
/** Combinations of the other doubts under which one range is split. */
const MOST_SETTINGS = 8;
const FEW = 4;

/** Where this text stays the same, every day moves only forward with a doubtful day. */
function regimeOf(s: Standing, asOf: Day): string {
  const kinds =
    (s.nextRenewal >= NEVER ? 1 : 0) +
    (s.expires >= NEVER ? 2 : 0) +
    (s.lastDay >= NEVER ? 4 : 0) +
    (s.nextLastDay >= NEVER ? 8 : 0) +
    (s.effectNow >= NEVER ? 16 : 0) +
    (s.entry <= asOf ? 32 : 0) +
    (s.inForce ? 64 : 0) +
    (s.applied ? 128 : 0) +
    (s.suspended ? 256 : 0) +
    (s.revived ? 512 : 0);
  const outs = s.partyOut ? s.partyOut.map((day) => (day > asOf ? 1 : 0)).join('') : '';
  return `${kinds} ${s.number} ${s.open} ${s.flags} ${s.how} ${s.lastTerm} ${s.nextTerm} ${s.exitTerm} ${s.version} ${s.noticeSince >= NEVER} ${outs}`;
}

function firstPoints(doubt: Doubt, asOf: Day, turningDays: readonly Day[]): number[] {
  if (doubt.values) return [...doubt.values];
  const from = doubt.afterAsOf ? Math.max(doubt.from, asOf + 1) : doubt.from;
  const near = [asOf - 1, asOf, asOf + 1, ...turningDays.flatMap((day) => [day - 1, day, day + 1])];
  const points = [from, ...near.filter((day) => day > from && day < doubt.to), doubt.to];
  if (doubt.orNever) points.push(NEVER);
  return [...new Set(points)].sort((a, b) => a - b);
}

/** Up to about `most` settings of the doubts other than `index`, taken from the grid. */
function settingsOf(grid: number[][], index: number, most: number): World[] {
  let count = 1;
  const chosen = grid.map((points, i) => {
    const room = Math.max(2, Math.floor(most / count));
    // A few readings are tried all; ranges at some of their points.
    const some = i === index ? [0] : points.length <= FEW ? points : thin(points, room);
    count *= some.length;
    return some;
  });
  return thinned(count, most * 4).map((setting) => settingAt(chosen, setting));
}

/** One setting of all, by its number; the last doubt runs fastest. */
function settingAt(chosen: readonly number[][], number: number): World {
  const setting: World = [];
  let rest = number;
  for (let i = chosen.length - 1; i >= 0; i -= 1) {
    const some = chosen[i]!;
    setting[i] = some[rest % some.length]!;
    rest = Math.floor(rest / some.length);
  }
  return setting;
}

/** Numbers from 0 to `count` - 1, at most `most` of them, the ends kept. */
function thinned(count: number, most: number): number[] {
  const step = count <= most ? 1 : (count - 1) / (most - 1);
  return [...new Set(Array.from({ length: Math.min(count, most) }, (_, i) => Math.round(i * step)))];
}

/** At most `most` points, the ends kept. */
export function thin(points: number[], most: number): number[] {
  if (points.length <= most) return points;
  return [...new Set(thinned(points.length, most).map((i) => points[i]!))];
}

interface Trials {
  left: number;
}

/** Adds both sides of every day at which the regime changes. */
function split(prepared: Prepared, grid: number[][], index: number, asOf: Day, trials: Trials): number[] {
  const found = new Set(grid[index]!);
  for (const setting of settingsOf(grid, index, MOST_SETTINGS)) {
    const regimeAt = (day: number) => {
      setting[index] = day;
      trials.left -= 1;
      return regimeOf(standingIn(prepared, setting, asOf), asOf);
    };
    const between = (a: number, regimeA: string, b: number, regimeB: string): void => {
      if (b - a <= 1 || regimeA === regimeB || trials.left <= 0) return;
      const middle = Math.floor((a + b) / 2);
      const regime = regimeAt(middle);
      between(a, regimeA, middle, regime);
      between(middle, regime, b, regimeB);
      if (regime !== regimeA && middle - a === 1) found.add(a).add(middle);
      if (regime !== regimeB && b - middle === 1) found.add(middle).add(b);
    };
    const points = grid[index]!.filter((day) => day < NEVER);
    const regimes = points.map(regimeAt);
    for (let i = 1; i < points.length; i += 1)
      between(points[i - 1]!, regimes[i - 1]!, points[i]!, regimes[i]!);
  }
  return [...found].sort((a, b) => a - b);
}

/** Does the evidence allow this world: in force on each day stated, not in force on each day evidenced? */
function isAllowed(prepared: Prepared, world: World): boolean {
  return prepared.evidence.every(({ day, inForce }) =>
    inForce ? standingIn(prepared, world, day).inForce : entryIn(prepared.entry, world) > day,
  );
}

function pointsOf(prepared: Prepared, asOf: Day): { grid: number[][]; complete: boolean } {
  const { list, turningDays } = prepared.doubts;
  const turning = [...turningDays, ...prepared.evidence.map((one) => one.day)];
  const grid = list.map((doubt) => firstPoints(doubt, asOf, list.length > 3 ? [] : turning));
  const passes = list.length > 1 ? 2 : 1;
  const trials: Trials = { left: MOST_TRIALS };
  for (let pass = 0; pass < passes; pass += 1)
    list.forEach((doubt, index) => {
      if (!doubt.values) grid[index] = split(prepared, grid, index, asOf, trials);
    });
  const room = Math.floor(MOST_WORLDS ** (1 / Math.max(1, list.length)));
  const size = grid.reduce((product, points) => product * points.length, 1);
  const complete = trials.left > 0 && size <= MOST_WORLDS;
  return {
    complete,
    grid: size <= MOST_WORLDS ? grid : grid.map((points) => thin(points, Math.max(2, room))),
  };
}

/** Tries every combination. Where nothing is in doubt, that is one world. */
export function exploreWorlds(prepared: Prepared, asOf: Day): Worlds {
  if (prepared.doubts.list.length === 0)
    return { grid: [], standings: [standingIn(prepared, [], asOf)], complete: true };
  const { grid, complete } = pointsOf(prepared, asOf);
  const standings: (Standing | undefined)[] = [];
  const world: World = grid.map(() => 0);
  const fill = (index: number): void => {
    if (index === grid.length) {
      const allowed = prepared.evidence.length === 0 || isAllowed(prepared, world);
      standings.push(allowed ? standingIn(prepared, world, asOf) : undefined);
      return;
    }
    for (const value of grid[index]!) {
      world[index] = value;
      fill(index + 1);
    }
  };
  fill(0);
  if (standings.every((standing) => standing === undefined)) {
    return { ...exploreWorlds({ ...prepared, evidence: [] }, asOf), contradicted: true };
  }
  return { grid, standings, complete };
}

/** An answer in every world, in the order of the grid; undefined where the evidence rules the world out. */
export const valuesIn = <T>(worlds: Worlds, answer: (standing: Standing) => T): (T | undefined)[] =>
  worlds.standings.map((standing) => standing && answer(standing));

/**
 * Does the answer turn on this doubt alone? True if, all other doubts held at some value, changing this one changes it.
 */
export function turnsOn({ grid }: Worlds, index: number, values: readonly unknown[]): boolean {
  let stride = 1;
  for (let i = index + 1; i < grid.length; i += 1) stride *= grid[i]!.length;
  const length = grid[index]!.length;
  for (let block = 0; block < values.length; block += stride * length)
    for (let offset = 0; offset < stride; offset += 1) {
      let first: unknown;
      for (let i = 0; i < length; i += 1) {
        const value = values[block + i * stride + offset];
        if (value === undefined) continue;
        if (first === undefined) first = value;
        else if (value !== first) return true;
      }
    }
  return false;
}

/** The values of all doubts behind one standing. */
export function worldOf(worlds: Worlds, index: number): World {
  let rest = index;
  const world: World = [];
  for (let i = worlds.grid.length - 1; i >= 0; i -= 1) {
    const points = worlds.grid[i]!;
    world[i] = points[rest % points.length]!;
    rest = Math.floor(rest / points.length);
  }
  return world;
}

/** The worlds that the evidence allows. */
export function worldsTried(worlds: Worlds): World[] {
  return worlds.standings.flatMap((standing, index) => (standing ? [worldOf(worlds, index)] : []));
}
