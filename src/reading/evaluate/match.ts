// Pairs predicted facts with gold facts: as many as can be, and of equal pairings the one whose quotes overlap.

/** For each gold index the found index paired with it, or -1. `edges[g]` lists found indexes, best first. */
export function pairMost(edges: number[][], foundCount: number, start?: number[]): number[] {
  const pairOfGold = start ? [...start] : edges.map(() => -1);
  const pairOfFound = new Int32Array(foundCount).fill(-1);
  pairOfGold.forEach((found, gold) => {
    if (found >= 0) pairOfFound[found] = gold;
  });
  const tryToPair = (gold: number, seen: Set<number>): boolean => {
    for (const found of edges[gold]!) {
      if (seen.has(found)) continue;
      seen.add(found);
      const holder = pairOfFound[found]!;
      if (holder >= 0 && !tryToPair(holder, seen)) continue;
      pairOfFound[found] = gold;
      pairOfGold[gold] = found;
      return true;
    }
    return false;
  };
  edges.forEach((_, gold) => {
    if (pairOfGold[gold]! < 0) tryToPair(gold, new Set());
  });
  return pairOfGold;
}
