// Where the agreement stands on a day in one world: entry, terms, endings put together. VCLT 24, 54, 57, 25.
import type { Day } from '../time/day.ts';
import { dayIn, NEVER, OPAQUE, type World } from './doubt.ts';
import { effectNow, endingsOf, type Endings, type Scene } from './endings.ts';
import { entryIn, follow } from './entry-into-force.ts';
import { firstInTime, lastDayFor } from './notice.ts';
import type { Prepared } from './prepared.ts';
import { layTermsFor } from './renewal.ts';
import { FLAG, type Standing } from './standing.ts';
import { termAt } from './term.ts';

/** Which clauses bind on the day: an amendment counts from its own day, unless the agreement had ended before it. */
function versionOn(prepared: Prepared, world: World, entry: Day, asOf: Day): number {
  let current = 0;
  for (let i = 1; i < prepared.versions.length; i += 1) {
    const from = dayIn(prepared.versions[i]!.from!, world);
    if (from > asOf) continue;
    const scene = sceneOf(prepared, world, current, entry, from);
    if (from < endingsOf(scene).out) current = i;
  }
  return current;
}

function sceneOf(prepared: Prepared, world: World, version: number, entry: Day, asOf: Day): Scene {
  const { clauses } = prepared.versions[version]!;
  const { terms } = layTermsFor(prepared, clauses, entry, world, asOf);
  return { prepared, world, clauses, entry, terms, asOf };
}

/** Suspended since the last suspension that no resumption followed (VCLT 57, 72); the term runs on. */
function isSuspended(prepared: Prepared, world: World, asOf: Day): boolean {
  for (const { from, until } of prepared.suspensions) {
    const since = dayIn(from, world);
    if (since > asOf) continue;
    const last = until ? dayIn(until, world) : NEVER;
    const resumed = prepared.resumptions.some((moment) => {
      const day = dayIn(moment, world);
      return day >= since && day <= asOf;
    });
    if (asOf <= last && !resumed) return true;
  }
  return false;
}

/** Applied provisionally: from its own start until entry into force or notice of not becoming a party (VCLT 25). */
function isProvisional(prepared: Prepared, world: World, asOf: Day): boolean {
  const { provisional } = prepared;
  if (provisional === undefined || provisional === 'unknown') return false;
  let start = -Infinity;
  for (const moment of provisional.from) start = Math.max(start, dayIn(moment, world));
  if (follow(provisional.chain, start) > asOf) return false;
  return provisional.ends.every((moment) => dayIn(moment, world) > asOf);
}

const NO_TERM = { number: 0, first: NEVER, last: NEVER };

interface Window {
  lastDay: Day;
  nextLastDay: Day;
  nextTerm: number;
  open: number;
}
const NO_WINDOW: Window = { lastDay: NEVER, nextLastDay: NEVER, nextTerm: 0, open: 0 };

/** The last day for notice in the current term, and the first one not yet past. */
function windowOf(scene: Scene, k: number, terms: number, out: Day): Window {
  const exit = scene.clauses.againstRenewal;
  const { boundary } = scene.terms;
  const { policies } = scene.prepared;
  // A term whose end is not on record may be renewed; one cut short by an exit is not.
  const renews = (j: number) => (j < terms ? boundary(j) < out : j === terms && j === scene.terms.opaqueTerm);
  if (!exit || !renews(k)) return NO_WINDOW;
  const lastDay = lastDayFor(exit, boundary(k), policies, scene.world);
  if (lastDay === OPAQUE) return { lastDay, nextLastDay: OPAQUE, nextTerm: 0, open: 2 };
  if (lastDay < OPAQUE) return NO_WINDOW;
  if (scene.asOf <= lastDay) return { lastDay, nextLastDay: lastDay, nextTerm: k, open: 1 };
  const j = firstInTime(exit, scene.terms, k + 1, scene.asOf, policies, scene.world);
  const nextLastDay = renews(j) ? lastDayFor(exit, boundary(j), policies, scene.world) : NEVER;
  return { lastDay, nextLastDay, nextTerm: j, open: 0 };
}

/** Before an entry whose day is known, the first term to come; after the end, nothing. */
function duringOrBefore(scene: Scene, endings: Endings, standing: Standing): void {
  const { terms, asOf, entry } = scene;
  const count = Math.min(terms.count, endings.stopsAfter);
  const k = Math.min(termAt(terms, Math.max(asOf, entry)), count);
  const outside = terms.boundary(k);
  standing.number = k;
  standing.first = k === 1 ? terms.start : terms.boundary(k - 1);
  standing.last = outside >= NEVER ? NEVER : outside - 1;
  const opaque = k === terms.opaqueTerm && outside <= endings.out;
  standing.nextRenewal = opaque || (k < count && outside < endings.out) ? outside : NEVER;
  Object.assign(standing, windowOf(scene, k, count, endings.out));
  if (!standing.inForce) return;
  standing.effectNow = effectNow(scene, endings, k);
  const { free } = scene.clauses;
  if (free?.at === 'endOfTerm')
    standing.exitTerm += firstInTime(free, terms, k, asOf, scene.prepared.policies, scene.world) * 1000;
}

function afterEnd(scene: Scene, endings: Endings, standing: Standing): void {
  const { prepared, clauses, entry, world, asOf } = scene;
  if (prepared.record.survival?.length) standing.flags |= FLAG.survives;
  if (endings.how !== 0) return;
  const laid = layTermsFor(prepared, clauses, entry, world, asOf);
  if (laid.agreedAfterEnd < NEVER) {
    standing.flags |= FLAG.renewalAfterExpiry;
    standing.revived = laid.revives && asOf >= laid.agreedAfterEnd;
  } else if (clauses.renewal.kind === 'express') standing.flags |= FLAG.noRenewalRecorded;
}

const NOT_YET: Omit<Standing, 'number' | 'first' | 'last'> = {
  entry: NEVER,
  inForce: false,
  applied: false,
  suspended: false,
  provisional: false,
  nextRenewal: NEVER,
  expires: NEVER,
  lastDay: NEVER,
  nextLastDay: NEVER,
  open: 0,
  effectNow: NEVER,
  out: NEVER,
  how: 0,
  flags: 0,
  noticeSince: NEVER,
  lastTerm: 0,
  nextTerm: 0,
  exitTerm: 0,
  version: 0,
  partyOut: undefined,
  revived: false,
};

/** The whole standing on a day, in one world. */
export function standingIn(prepared: Prepared, world: World, asOf: Day): Standing {
  const standing: Standing = { ...NOT_YET, ...NO_TERM };
  const entry = entryIn(prepared.entry, world);
  standing.entry = entry;
  standing.provisional = asOf < entry && isProvisional(prepared, world, asOf);
  standing.applied = standing.provisional;
  if (entry >= NEVER) return standing;
  standing.version = prepared.versions.length === 1 ? 0 : versionOn(prepared, world, entry, asOf);
  const scene = sceneOf(prepared, world, standing.version, entry, asOf);
  const endings = endingsOf(scene);
  standing.out = endings.out;
  standing.how = endings.how;
  standing.flags = endings.flags | (endings.out <= entry ? FLAG.endedBeforeEntry : 0);
  standing.noticeSince = endings.noticeSince;
  standing.partyOut = endings.partyOut;
  standing.lastTerm = Math.min(scene.terms.count, endings.stopsAfter);
  standing.exitTerm = endings.exitTerm;
  standing.expires = endings.out >= NEVER ? NEVER : endings.out - 1;
  standing.inForce = entry <= asOf && asOf < endings.out;
  if (asOf >= endings.out && endings.out < NEVER) afterEnd(scene, endings, standing);
  else duringOrBefore(scene, endings, standing);
  if (standing.revived) {
    standing.inForce = true;
    standing.out = NEVER;
    standing.expires = NEVER;
  }
  if (prepared.suspensions.length)
    standing.suspended = standing.inForce && isSuspended(prepared, world, asOf);
  standing.applied = standing.provisional || (standing.inForce && !standing.suspended);
  return standing;
}
