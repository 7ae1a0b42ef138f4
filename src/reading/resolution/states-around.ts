// Which States stand around an agreement as ones that act: not as a place, nor left out.
import type { Annotated, Run } from '../annotated.ts';
import { isPlace } from '../mentions/states.ts';

/** Two States before the name, the nearest first for a single gap. */
export const actorsBefore = (source: Annotated, from: number, to: number): string[] =>
  [
    ...source.within('state', from, to).filter((m) => !isPlace(source, m) && !isExcluded(source, m.from)),
    ...source.within('organisation', from, to).filter((m) => m.value.members === undefined),
  ]
    .sort((a, b) => a.from - b.from)
    .map((m) => m.value.code);

export const statesOf = (source: Annotated, run: Run): string[] => [
  ...new Set(actorsBefore(source, run.from, run.to)),
];

export const isExcluded = (source: Annotated, at: number) =>
  source.any(at - 4, at, 'excluding') || source.any(at - 4, at, 'besides');
