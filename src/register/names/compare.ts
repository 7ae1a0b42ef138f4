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
const NEAR_COST = 0.45;
const VOWELS = 'aeiou';
const VOWEL_COST = 0.3;

/** Costs by character codes; letters beyond ASCII cost what unlike consonants do. */
const CODES = 128;
const replacing = new Float64Array(CODES * CODES).fill(1);
const dropping = new Float64Array(CODES).fill(0.9);
const put = (a: string, b: string, cost: number) => {
  replacing[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = cost;
  replacing[b.charCodeAt(0) * CODES + a.charCodeAt(0)] = cost;
};
for (const [a = '', b = ''] of NEAR) put(a, b, NEAR_COST);
for (const a of VOWELS) for (const b of VOWELS) put(a, b, VOWEL_COST);
for (let code = 0; code < CODES; code += 1) replacing[code * CODES + code] = 0;
for (const letter of VOWELS) dropping[letter.charCodeAt(0)] = 0.4;
for (const letter of 'Hv') dropping[letter.charCodeAt(0)] = 0.7;

const replaceCost = (a: number, b: number): number =>
  a === b ? 0 : a < CODES && b < CODES ? replacing[a * CODES + b]! : 1;
const dropCost = (code: number): number => (code < CODES ? dropping[code]! : 0.9);

/** Longest sound compared to its end; longer ones are no names. */
const LONGEST = 60;
let before = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);

/** 1 for equal sounds, 0 for unlike ones: edit distance with the costs above. */
export function likeSounds(a: string, b: string): number {
  if (a === b) return 1;
  const [n, m] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  before[0] = 0;
  for (let j = 0; j < m; j += 1) before[j + 1] = before[j]! + dropCost(b.charCodeAt(j));
  for (let i = 0; i < n; i += 1) {
    const x = a.charCodeAt(i);
    const drop = dropCost(x);
    row[0] = before[0]! + drop;
    for (let j = 0; j < m; j += 1) {
      const y = b.charCodeAt(j);
      row[j + 1] = Math.min(before[j + 1]! + drop, row[j]! + dropCost(y), before[j]! + replaceCost(x, y));
    }
    [before, row] = [row, before];
  }
  return Math.max(0, 1 - before[m]! / Math.max(n, m, 1));
}

/** An initial stands for any name that begins so, but says little. */
function likeWords(a: SoundedName['words'][number], b: SoundedName['words'][number]): number {
  if (a.initial || b.initial)
    return replaceCost(a.sound.charCodeAt(0), b.sound.charCodeAt(0)) < 0.5 ? 0.8 : 0;
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
  const likes: number[] = [];
  const surnames: number[] = [];
  const table = short.map((x) => long.map((y) => likeWords(x, y)));
  for (let paired = 0; paired < short.length; paired += 1) {
    const { i, j, like } = surest(table);
    table[i]!.fill(-1);
    for (const likes of table) likes[j] = -1;
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

/** The likest pair that is left. */
function surest(table: number[][]): { i: number; j: number; like: number } {
  let best = { i: 0, j: 0, like: -1 };
  for (const [i, likes] of table.entries())
    for (let j = 0; j < likes.length; j += 1) if (likes[j]! > best.like) best = { i, j, like: likes[j]! };
  return best;
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

/** May be another spelling of one name, or a slip in it: for a person to say, where everything else agrees. */
export function isNearName(a: SoundedName, b: SoundedName): boolean {
  const { score, worst, surname, paired } = compareNames(a, b);
  if (paired === 1) return surname >= 0.8;
  return score >= 0.75 && worst >= 0.55 && surname >= 0.7;
}
