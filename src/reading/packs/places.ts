// Which States have a city of a name, by GeoNames: `Agadez` → NE. The pack is read when the first name is asked for.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { foldText } from '../fold.ts';

export interface City {
  code: string;
  /** Thousands of inhabitants. */
  size: number;
}

/** As names are compared: without case, accents and hyphens. */
export const placeKey = (name: string): string => foldText(name).replace(/[-\s]+/g, ' ');

let pack: Map<string, City[]> | undefined;

const readPack = (): Map<string, City[]> => {
  const cities = new Map<string, City[]>();
  const text = readFileSync(path.join(import.meta.dirname, 'places.tsv'), 'utf8');
  for (const line of text.split('\n')) {
    const [name, states] = line.split('\t');
    if (name === undefined || states === undefined) continue;
    const key = placeKey(name);
    const found = cities.get(key) ?? [];
    for (const state of states.split(',')) {
      const [code, size] = state.split(':') as [string, string];
      const known = found.find((city) => city.code === code);
      if (known === undefined) found.push({ code, size: Number(size) });
      else known.size = Math.max(known.size, Number(size));
    }
    cities.set(key, found.sort((a, b) => b.size - a.size));
  }
  return cities;
};

/** States with a city of that name, the most populous city first; none where no city has it. */
export const citiesNamed = (name: string): readonly City[] => (pack ??= readPack()).get(placeKey(name)) ?? [];
