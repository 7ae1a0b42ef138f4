// Known-item search: a title asked for with one typing error, is it the first hit? Over the titles of UK treaties.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ukTreaties } from '../src/register/import/uk-treaties.ts';
import { openStore } from '../src/store/open-store.ts';
import { seeded } from './names.ts';

const file = path.resolve(import.meta.dirname, '../../shared/groundtruth/uk-treaties.json');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter lost, doubled, changed or swapped with its neighbour, inside a word of five letters or more. */
export function mistype(title: string, random: () => number): string {
  const words = [...title.matchAll(/[A-Za-z]{5,}/g)]; // "Government"
  const word = words[Math.floor(random() * words.length)];
  if (!word) return title;
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
  const letter = LETTERS[Math.floor(random() * LETTERS.length)]!;
  const [before, here, after] = [title.slice(0, at), title[at]!, title.slice(at + 1)];
  const kinds = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after[0] + here + after.slice(1),
  ];
  return kinds[Math.floor(random() * kinds.length)]!;
}

/** Titles often differ only in a date; only those that stand once can be found first. */
const shortened = (title: string, words: number) => title.split(/\s+/).slice(0, words).join(' ');

async function measure(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foedera-known-'));
  const store = await openStore({ folder });
  const rows = ukTreaties.read(readFileSync(file, 'utf8'));
  const started = performance.now();
  await store.append(
    rows.flatMap((row) => row.statements),
    { actor: 'bench', at: new Date().toISOString() },
  );
  console.log(`loaded ${rows.length} records in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const titles = rows.map((row) => String((row.statements[0]!.value as { title: string }).title));
  const random = seeded(11);
  for (const words of [1000, 30, 15]) {
    const asked = (title: string) => shortened(title, words);
    const counts = Map.groupBy(titles, asked);
    const once = titles.filter((title) => counts.get(asked(title))!.length === 1);
    const times: number[] = [];
    const missed: string[] = [];
    const TRIES = 500;
    let first = 0;
    for (let i = 0; i < TRIES; i += 1) {
      const title = once[Math.floor(random() * once.length)]!;
      const q = mistype(asked(title), random);
      const begun = performance.now();
      const { hits } = await store.search({ q, limit: 5 });
      times.push(performance.now() - begun);
      if (hits[0]?.card.title === title) first += 1;
      else missed.push(`${q}\n    ${hits[0]?.card.title}`);
    }
    times.sort((a, b) => a - b);
    console.log(
      `${words} words: first in ${((100 * first) / TRIES).toFixed(1)} %, p50 ${times[TRIES / 2]!.toFixed(1)} ms, p95 ${times[Math.floor(TRIES * 0.95)]!.toFixed(1)} ms`,
    );
    if (process.argv.includes('--misses')) console.log(missed.slice(0, 12).join('\n'));
  }
  await store.close();
  await rm(folder, { recursive: true });
}

if (import.meta.main) {
  if (existsSync(file)) await measure();
  else console.log('skipped: groundtruth/uk-treaties.json is not on this machine');
}
