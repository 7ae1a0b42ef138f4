// The most that is in use at any instant, by sweeping the timeline; adding every overlapping pair would count too much.
import type { InstantSpan } from '../time/spans.ts';

/** Highest sum of units at one instant within `window`; adjacent stretches do not add up. */
export function peakUse(uses: readonly { span: InstantSpan; units: number }[], window: InstantSpan): number {
  const marks = uses
    .filter(({ span }) => span.start < window.end && window.start < span.end)
    .flatMap(({ span, units }) => [
      { at: span.start, change: units },
      { at: span.end, change: -units },
    ])
    // What ends at an instant has left before what begins at it.
    .sort((a, b) => a.at - b.at || a.change - b.change);
  let inUse = 0;
  let peak = 0;
  for (const { change } of marks) {
    inUse += change;
    peak = Math.max(peak, inUse);
  }
  return peak;
}
