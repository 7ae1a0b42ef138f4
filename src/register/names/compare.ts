// How likely two names are spellings of one: words paired by sound, whatever their order, script or patronymic.
import { foldName } from './fold.ts';
import { givenName } from './given.ts';
import { romanise } from './romanise.ts';
import { skeletonOf } from './skeleton.ts';

/** A name taken apart once, so that it can be compared with many. */
export interface SoundedName {
  words: { sound: string; initial: boolean; given: boolean }[];
}

/** Endings of patronymics: they vary more than the names they are made of. */
const PATRONYMIC =
  /(?:(?:iyo|iye|aye|eye|yo|ye|io|ie|ia|o|e|a)v(?:y|i)?t?ch|ovich|evich|ievich|avich|evici|ovici|ych|ovna|evna|ivna|auna|yevna|ievna|iivna|iyivna|ulu|uly|oglu|ogly|kyzy|qizi)$/;

function wordOf(word: string): SoundedName['words'][number] {
  const latin = romanise(word);
  if (word.length === 1) return { sound: latin.slice(0, 1), initial: true, given: false };
  const name = givenName(latin);
  if (name) return { sound: skeletonOf(name), initial: false, given: true };
  const bare = latin.length > 6 ? latin.replace(PATRONYMIC, '') : latin;
  return { sound: skeletonOf(givenName(bare) ?? bare), initial: false, given: bare !== latin };
}

const PARTICLES = new Set([
  'al',
  'el',
  'ben',
  'bin',
  'ibn',
  'de',
  'von',
  'van',
  'der',
  'dr',
  'gen',
  'general',
  'mr',
  'mme',
  'm',
]);

export function soundName(name: string): SoundedName {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word && !PARTICLES.has(word));
  const sounded = words.map(wordOf);
  // Yanukovych is a surname, whatever it ends in, where no other word can be one.
  const last = sounded.at(-1);
  if (last && sounded.every((word) => word.given || word.initial)) last.given = false;
  return { words: sounded };
}

/** Consonants that transcriptions take for one another. */
const NEAR = ['HK', 'dt', 'sC', 'sJ', 'sz', 'JC', 'zJ', 'vf', 'vb', 'bp', 'tC', 'ts', 'vu', 'Hi', 'mn'];
const near = new Map(
  NEAR.flatMap(
    (pair) =>
      [
        [pair, 0.45],
        [[...pair].reverse().join(''), 0.45],
      ] as const,
  ),
);
const VOWEL = /[aeiou]/;

function replaceCost(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWEL.test(a) && VOWEL.test(b)) return 0.3;
  return near.get(a + b) ?? 1;
}

const dropCost = (letter: string) =>
  VOWEL.test(letter) ? 0.4 : letter === 'H' || letter === 'v' ? 0.7 : 0.9;

/** 1 for equal sounds, 0 for unlike ones. */
export function likeSounds(a: string, b: string): number {
  if (a === b) return 1;
  let before = [0];
  for (const letter of b) before.push(before.at(-1)! + dropCost(letter));
  for (const x of a) {
    const row = [before[0]! + dropCost(x)];
    for (let j = 1; j <= b.length; j += 1)
      row.push(
        Math.min(
          before[j]! + dropCost(x),
          row[j - 1]! + dropCost(b[j - 1]!),
          before[j - 1]! + replaceCost(x, b[j - 1]!),
        ),
      );
    before = row;
  }
  return Math.max(0, 1 - before.at(-1)! / Math.max(a.length, b.length, 1));
}

/** An initial stands for any name that begins so, but says little. */
function likeWords(a: SoundedName['words'][number], b: SoundedName['words'][number]): number {
  if (a.initial || b.initial) return replaceCost(a.sound[0] ?? '', b.sound[0] ?? '') < 0.5 ? 0.8 : 0;
  return likeSounds(a.sound, b.sound) * (a.given === b.given ? 1 : 0.9);
}

export interface Likeness {
  /** Mean likeness of the words of the shorter name, 0 to 1. */
  score: number;
  /** The least like pair among them. */
  worst: number;
  /** The least like pair of words that are not given names or patronymics; 0 where no two met. */
  surname: number;
  /** Words paired. */
  paired: number;
  /** Words of the longer name left over. */
  over: number;
}

/** Pairs each word of the shorter name with its best counterpart, greedily from the surest. */
export function compareNames(a: SoundedName, b: SoundedName): Likeness {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const pairs = short
    .flatMap((x, i) => long.map((y, j) => ({ i, j, like: likeWords(x, y) })))
    .sort((p, q) => q.like - p.like);
  const left = new Set<number>();
  const right = new Set<number>();
  const likes: number[] = [];
  const surnames: number[] = [];
  for (const { i, j, like } of pairs) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    likes.push(like);
    if (!short[i]!.given && !long[j]!.given && !short[i]!.initial && !long[j]!.initial) surnames.push(like);
  }
  const score = likes.reduce((sum, like) => sum + like, 0) / Math.max(likes.length, 1);
  return {
    score,
    worst: likes.at(-1) ?? 0,
    surname: surnames.at(-1) ?? 0,
    paired: likes.length,
    over: long.length - short.length,
  };
}

/** For ranking one name among many: leftovers cost a little, more where only one word met. */
export const rankLikeness = ({ score, over, worst, paired }: Likeness): number =>
  score + worst * 0.2 - over * (paired > 1 ? 0.02 : 0.2);

/** Strict: may be taken for one name without asking. Given names and patronymics alone never suffice. */
export function isSameName(a: SoundedName, b: SoundedName): boolean {
  const { score, worst, surname, paired } = compareNames(a, b);
  if (paired === 1) return surname >= 0.97;
  return score >= 0.86 && worst >= 0.7 && surname >= 0.84;
}
