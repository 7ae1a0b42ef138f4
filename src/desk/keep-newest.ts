// What was made and may be asked for again: the newest few are kept, older ones go.
export function keepNewest<T>(kept: Map<string, T>, key: string, value: T, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  for (const old of kept.keys()) if (kept.size > most) kept.delete(old);
}
