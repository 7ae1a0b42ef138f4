// Do two layers of air overlap? Limits compare in the same reference only; SFC and UNL compare with all.
import type { Layer, VerticalLimit } from './facility.ts';

export type VerticalRelation = 'apart' | 'overlap' | 'vertical-not-comparable';

const FEET = { ft: 1, m: 3.280839895, FL: 100 } as const;
/** Feet within the reference. A flight level is a pressure altitude: hundreds of feet over the standard datum. */
const feet = (limit: VerticalLimit): number => (limit.value ?? 0) * FEET[limit.unit ?? 'ft'];
const referenceOf = (limit: VerticalLimit) => (limit.unit === 'FL' ? 'STD' : limit.reference);

const rank = (limit: VerticalLimit): number =>
  limit.reference === 'SFC' ? -1 : limit.reference === 'UNL' ? 1 : 0;

/** Negative: a below b. undefined: they cannot be compared. */
export function compareLimits(a: VerticalLimit, b: VerticalLimit): number | undefined {
  if (rank(a) !== 0 || rank(b) !== 0) return rank(a) - rank(b);
  return referenceOf(a) === referenceOf(b) ? feet(a) - feet(b) : undefined;
}

/** A layer that is not given reaches from the surface without limit. */
export function relateLayers(a: Layer | undefined, b: Layer | undefined): VerticalRelation {
  if (!a || !b) return 'overlap';
  const below = compareLimits(a.upper, b.lower);
  const above = compareLimits(b.upper, a.lower);
  if ((below !== undefined && below <= 0) || (above !== undefined && above <= 0)) return 'apart';
  return below === undefined || above === undefined ? 'vertical-not-comparable' : 'overlap';
}
