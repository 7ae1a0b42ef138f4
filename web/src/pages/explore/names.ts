// Which names of States are written beside their circles: those of the greatest first, none over another.
import type { Network } from '../../api/types.ts';

/** Links beyond which lines are drawn lighter, so that the whole can still be read. */
export const MANY = 150;

export interface Named {
  state: string;
  x: number;
  y: number;
  r: number;
  /** The name would lie over another one: it is told on pointing only. */
  crowded: boolean;
}

/** Names of the States with most agreements first; one that would cover another is left to the pointer. */
export function placeNames(
  nodes: Network['nodes'],
  at: (state: string) => [number, number] | undefined,
  name: (state: string) => string,
  radius: (agreements: number) => number,
): Named[] {
  const taken: { x0: number; x1: number; y: number }[] = [];
  return nodes
    .toSorted((a, b) => b.agreements - a.agreements)
    .flatMap(({ state, agreements }) => {
      const place = at(state);
      if (!place) return [];
      const [x, y] = place;
      const half = name(state).length * 3.2;
      const crowded = taken.some((one) => Math.abs(one.y - y) < 13 && one.x0 < x + half && one.x1 > x - half);
      if (!crowded) taken.push({ x0: x - half, x1: x + half, y });
      return [{ state, x, y, r: radius(agreements), crowded }];
    });
}
