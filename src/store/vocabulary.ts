// The words that the index holds, kept in memory once asked for: what a mistyped word may have been.
import type { Engine } from './engine.ts';

/** Most corrections searched for one word. */
const MOST = 6;
const SHORTEST = 4;
/** From this length two slips are forgiven when one is not enough. */
const LONG = 8;

export interface Vocabulary {
  knows(word: string): Promise<boolean>;
  /** Words within one slip of the finger (two for long words), the nearest first. */
  near(word: string): Promise<string[]>;
}

/** Do `a` from `i` and `b` from `j` read alike to their ends? Compared in place: this runs over every word. */
function restAlike(a: string, i: number, b: string, j: number): boolean {
  if (a.length - i !== b.length - j) return false;
  for (; i < a.length; i += 1, j += 1) if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
  return true;
}

/** Is `b` one insertion, deletion, change or swap of neighbours away from `a`? */
export function oneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return oneSlip(b, a);
  if (b.length - a.length > 1) return false;
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  if (a.length < b.length) return restAlike(a, i, b, i + 1);
  if (i === a.length || restAlike(a, i + 1, b, i + 1)) return true;
  return (
    a.charCodeAt(i) === b.charCodeAt(i + 1) &&
    a.charCodeAt(i + 1) === b.charCodeAt(i) &&
    restAlike(a, i + 2, b, i + 2)
  );
}

/** At most two slips: one to a word that is one away. Only words with the same beginning are tried. */
function twoSlips(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(1) !== b.charCodeAt(1)) return false;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    if (Math.min(...row) > 2) return false;
    before = row;
  }
  return before[b.length]! <= 2;
}

/** A set to know what is there, a list to run over. */
type ByLength = Map<number, { known: Set<string>; list: string[] }>;

/** Milliseconds after which words that other processes brought are looked for. */
const FRESH = 10 * 60_000;

export function vocabularyOf(engine: Engine): Vocabulary {
  let words: Promise<ByLength> | undefined;
  let loaded = 0;
  const byLength = (): Promise<ByLength> => {
    if (words && (engine.name === 'sqlite' || performance.now() - loaded < FRESH)) return words;
    loaded = performance.now();
    return (words = load(engine));
  };
  // Words of work that is rolled back stay: they are tried in vain, that is all.
  engine.onWords = (fresh) => void words?.then((known) => enter(known, fresh));
  return {
    async knows(word) {
      const found = await engine.reader
        .selectFrom('word')
        .select('word')
        .where('word', '=', word)
        .executeTakeFirst();
      return found !== undefined || word.length < SHORTEST || /\d/.test(word);
    },
    async near(word) {
      const all = await byLength();
      const one = nearest(all, word, 1, oneSlip);
      return one.length || word.length < LONG ? one : nearest(all, word, 2, twoSlips);
    },
  };
}

/** The first few words of about the same length that `isNear`. */
function nearest(
  all: ByLength,
  word: string,
  reach: number,
  isNear: (a: string, b: string) => boolean,
): string[] {
  const found: string[] = [];
  for (let length = word.length - reach; length <= word.length + reach; length += 1)
    for (const other of all.get(length)?.list ?? [])
      if (isNear(word, other) && found.push(other) === MOST) return found;
  return found;
}

function enter(all: ByLength, words: Iterable<string>): ByLength {
  for (const word of words) {
    let same = all.get(word.length);
    if (!same) all.set(word.length, (same = { known: new Set(), list: [] }));
    if (same.known.has(word)) continue;
    same.known.add(word);
    same.list.push(word);
  }
  return all;
}

async function load(engine: Engine): Promise<ByLength> {
  const rows = await engine.reader.selectFrom('word').select('word').execute();
  return enter(
    new Map(),
    rows.map((row) => row.word),
  );
}
