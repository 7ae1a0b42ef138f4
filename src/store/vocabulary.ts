// The words that the index holds, and those among them that a mistyped word may have been, found by its untouched half.
import type { Engine, Tx } from './engine.ts';
import type { Tables } from './tables.ts';

/** Most corrections searched for one word. */
const MOST = 6;
const SHORTEST = 4;
/** From this length two slips are forgiven when one is not enough. */
const LONG = 8;
/** Letters that a word with two slips must begin with as it should. */
const KEPT_BEGINNING = 2;
/** After every text that begins so, in the order of bytes. */
const AFTER_ALL = '\u{10FFFF}';

export interface Vocabulary {
  knows(word: string): Promise<boolean>;
  /** Words within one slip of the finger (two for long words), the likeliest first. */
  near(word: string, among?: Among): Promise<string[]>;
}

/** The words of another day: those that may be kept no more, and whether one was there. */
export interface Among {
  more: string[];
  has(word: string): Promise<boolean>;
}

/** Too short to tell, or a number: never taken for mistyped. */
export const isBeyondCorrection = (word: string): boolean => word.length < SHORTEST || /\d/.test(word);

const turn = (word: string): string => [...word].reverse().join('');

const wordRow = (word: string): Tables['word'] => ({ word, turned: turn(word), size: word.length });

/** Words remembered as kept: the commonest come first and soonest. */
const MOST_REMEMBERED = 200_000;

/** Enters words that are not known to be there; the engine remembers those of work that is committed. */
export async function keepWords(engine: Engine, tx: Tx, words: Set<string>): Promise<void> {
  const { kept, offered } = engine.words;
  const fresh = [...words].filter((word) => !kept.has(word) && !offered.has(word));
  for (const word of fresh) offered.add(word);
  await engine.insert(tx, 'word', fresh.map(wordRow));
}

/** After work has ended: what it offered is kept, or forgotten with it. */
export function settleWords({ kept, offered }: Engine['words'], committed: boolean): void {
  if (committed) for (const word of offered) if (kept.size < MOST_REMEMBERED) kept.add(word);
  offered.clear();
}

/** Do `a` from `i` and `b` from `j` read alike to their ends? Compared in place: this runs over many words. */
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

/** At most two slips: one to a word that is one away. */
function twoSlips(a: string, b: string): boolean {
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

const twoAlike = (a: string, b: string): boolean =>
  a.slice(0, KEPT_BEGINNING) === b.slice(0, KEPT_BEGINNING) &&
  Math.abs(a.length - b.length) <= 2 &&
  twoSlips(a, b);

/** Words of so many letters whose `column` begins so. */
async function beginning(
  engine: Engine,
  column: 'word' | 'turned',
  sizes: number[],
  start: string,
): Promise<string[]> {
  const rows = await engine.reader
    .selectFrom('word')
    .select('word')
    .where('size', 'in', sizes)
    .where(column, '>=', start)
    .where(column, '<', `${start}${AFTER_ALL}`)
    .execute();
  return rows.map((row) => row.word);
}

const sizesAround = (word: string, reach: number): number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, i) => word.length - reach + i);

/** One slip touches the beginning or the end: the other half, but for a letter that a swap may take, stands as it was. */
async function oneAway(engine: Engine, word: string): Promise<string[]> {
  const half = Math.floor((word.length - 1) / 2);
  const sizes = sizesAround(word, 1);
  const alike = [
    ...(await beginning(engine, 'word', sizes, word.slice(0, half))),
    ...(await beginning(engine, 'turned', sizes, turn(word).slice(0, half))),
  ];
  return [...new Set(alike)].filter((other) => other !== word && oneSlip(word, other));
}

async function twoAway(engine: Engine, word: string): Promise<string[]> {
  const alike = await beginning(engine, 'word', sizesAround(word, 2), word.slice(0, KEPT_BEGINNING));
  return alike.filter((other) => twoAlike(word, other));
}

/** Slips at the first letter and of a whole letter are rarer than others. */
const likeliest = (word: string) => (a: string, b: string) =>
  Number(b[0] === word[0]) - Number(a[0] === word[0]) ||
  Number(b.length === word.length) - Number(a.length === word.length) ||
  (a < b ? -1 : 1);

export function vocabularyOf(engine: Engine): Vocabulary {
  return {
    async knows(word) {
      if (isBeyondCorrection(word)) return true;
      const found = await engine.reader
        .selectFrom('word')
        .select('word')
        .where('word', '=', word)
        .executeTakeFirst();
      return found !== undefined;
    },
    async near(word, among) {
      const one = await there(await oneAway(engine, word), word, oneSlip, among);
      const found =
        one.length || word.length < LONG
          ? one
          : await there(await twoAway(engine, word), word, twoAlike, among);
      return found.sort(likeliest(word)).slice(0, MOST);
    },
  };
}

/** Those that were there on the day asked about; all, where none is. */
async function there(
  found: string[],
  word: string,
  isNear: (a: string, b: string) => boolean,
  among: Among | undefined,
): Promise<string[]> {
  if (!among) return found;
  const all = [
    ...new Set([...found, ...among.more.filter((other) => other !== word && isNear(word, other))]),
  ];
  const had = await Promise.all(all.map((other) => among.has(other)));
  return all.filter((other, i) => had[i] && !isBeyondCorrection(other) && !other.startsWith('_'));
}
