// Names across scripts: is the right Cyrillic name first for a Latin one, and how often are strangers taken for one person?
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareNames, isSameName, rankLikeness, soundName } from '../src/register/names/compare.ts';

const file = path.resolve(import.meta.dirname, '../../shared/groundtruth/names-latin-cyrillic.tsv');

export interface NamePair {
  record: string;
  latin: string;
  cyrillic: string;
}

export const namePairs = (): NamePair[] | undefined =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
        .map(([celex, record, , latin, cyrillic]) => ({
          record: `${celex}/${record}`,
          latin: latin!,
          cyrillic: cyrillic!,
        }))
    : undefined;

/** Share of Latin names whose best Cyrillic name, among `all`, belongs to the same record. */
export function recallAtOne(
  pairs: NamePair[],
  onMiss: (pair: NamePair, found: NamePair) => void = () => {},
  all: NamePair[] = pairs,
): number {
  const sounded = all.map((pair) => ({ pair, sound: soundName(pair.cyrillic) }));
  let right = 0;
  for (const pair of pairs) {
    const latin = soundName(pair.latin);
    let best = { rank: -1, pair };
    for (const other of sounded) {
      const rank = rankLikeness(compareNames(latin, other.sound));
      if (rank > best.rank) best = { rank, pair: other.pair };
    }
    if (best.pair.record === pair.record || best.pair.cyrillic === pair.cyrillic) right += 1;
    else onMiss(pair, best.pair);
  }
  return right / pairs.length;
}

/** Share of random pairs of different records taken for one. */
export function falseMerges(pairs: NamePair[], tries: number, random: () => number): number {
  const latin = pairs.map((pair) => soundName(pair.latin));
  const cyrillic = pairs.map((pair) => soundName(pair.cyrillic));
  let wrong = 0;
  let compared = 0;
  while (compared < tries) {
    const [i, j] = [Math.floor(random() * pairs.length), Math.floor(random() * pairs.length)];
    if (pairs[i]!.record === pairs[j]!.record || pairs[i]!.cyrillic === pairs[j]!.cyrillic) continue;
    compared += 1;
    if (isSameName(latin[i]!, cyrillic[j]!)) wrong += 1;
  }
  return wrong / tries;
}

/** A small generator with a seed, so that a figure can be seen again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

if (import.meta.main) {
  const pairs = namePairs();
  if (!pairs) console.log('skipped: groundtruth/names-latin-cyrillic.tsv is not on this machine');
  else {
    const started = performance.now();
    const misses: string[] = [];
    const recall = recallAtOne(pairs, (pair, found) =>
      misses.push(`${pair.latin} | ${pair.cyrillic} → ${found.cyrillic}`),
    );
    console.log(
      `recall at 1: ${recall.toFixed(4)} of ${pairs.length} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    );
    console.log(`false merges on 1,000,000 random pairs: ${falseMerges(pairs, 1_000_000, seeded(7)) * 1e6}`);
    const joined =
      pairs.filter((p) => isSameName(soundName(p.latin), soundName(p.cyrillic))).length / pairs.length;
    console.log(`true pairs joined without asking: ${joined.toFixed(3)}`);
    if (process.argv.includes('--misses')) console.log(misses.join('\n'));
  }
}
