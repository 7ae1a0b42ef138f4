// Which of two days is earlier, when they may not be fully known: yes, no or unknown, and Kleene's truth tables.
import type { Day } from './day.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/** What is known of a day: not before `earliest`, not after `latest`; null = open on that side. */
export interface Bounds {
  earliest: Day | null;
  latest: Day | null;
}

export function truthOf(value: boolean): Truth {
  return value ? 'yes' : 'no';
}

export function not(a: Truth): Truth {
  if (a === 'unknown') return a;
  return a === 'yes' ? 'no' : 'yes';
}

/** No if any is no; else unknown if any is unknown. */
export function and(...all: Truth[]): Truth {
  if (all.includes('no')) return 'no';
  return all.includes('unknown') ? 'unknown' : 'yes';
}

/** Yes if any is yes; else unknown if any is unknown. */
export function or(...all: Truth[]): Truth {
  if (all.includes('yes')) return 'yes';
  return all.includes('unknown') ? 'unknown' : 'no';
}

/** The one answer given everywhere, otherwise unknown. */
export function agree(all: readonly Truth[]): Truth {
  const first = all[0] ?? 'unknown';
  return all.every((truth) => truth === first) ? first : 'unknown';
}

/** Is `a` strictly earlier than `b`? Unknown where their bounds overlap. */
export function isBefore(a: Bounds, b: Bounds): Truth {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'yes';
  if (a.earliest !== null && b.latest !== null && a.earliest >= b.latest) return 'no';
  return 'unknown';
}

/** Is `a` the same day as `b`, or earlier? */
export function isOnOrBefore(a: Bounds, b: Bounds): Truth {
  return not(isBefore(b, a));
}

/** Are both certainly the same day? */
export function isSameDay(a: Bounds, b: Bounds): Truth {
  const exact =
    a.earliest !== null && a.earliest === a.latest && b.earliest !== null && b.earliest === b.latest;
  if (exact) return truthOf(a.earliest === b.earliest);
  return or(isBefore(a, b), isBefore(b, a)) === 'yes' ? 'no' : 'unknown';
}

export function exactly(day: Day): Bounds {
  return { earliest: day, latest: day };
}
