// Where the words of a text stand: one pass into typed arrays, over the folded units, so that offsets are those of the original.
import type { CodeUnits } from './fold.ts';
import type { WordIndex } from './words.ts';

export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;

/** Shape bits. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
/** No white space before it: the second half of `accord-cadre`, `l’accord`. */
export const GLUED = 4;
/** A hyphen stood before it (hyphens inside words are not tokens). */
export const HYPHENATED = 8;
export const LINE_BREAK_BEFORE = 16;
export const PARAGRAPH_BEFORE = 32;

export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Number of the word in the lexicons, 0 where none knows it. */
  word: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  /** The code unit of a mark of punctuation as it stands in the text, 0 for words and numbers. */
  sign: Uint16Array;
}

/** Where an apostrophe belongs: `l’|accord` (fr), `Party|’s` (en), or to the middle of the word. */
export type Elision = 'before' | 'after' | 'inside';

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const NEWLINE = 4;
const APOSTROPHE = 5;
const HYPHEN = 6;
const OTHER = 0;

const classes = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) classes[unit] = NEWLINE;
  else if (
    unit <= 32 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x200b && unit <= 0x200f) ||
    unit === 0xfeff
  )
    classes[unit] = SPACE;
  else if (unit >= 48 && unit <= 57) classes[unit] = DIGIT;
  else if (unit === 39) classes[unit] = APOSTROPHE;
  else if (unit === 45) classes[unit] = HYPHEN;
  else if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) classes[unit] = LETTER;
  else if (unit >= 0xaa && unit !== 0xab && unit !== 0xbb && unit !== 0xd7 && unit !== 0xf7) {
    classes[unit] =
      unit < 0x2000
        ? /[\p{L}\p{M}]/u.test(String.fromCharCode(unit))
          ? LETTER
          : OTHER
        : unit >= 0x2c00 && unit < 0xfe00 && !(unit >= 0x3000 && unit < 0x3040)
          ? LETTER
          : OTHER;
  }
}

/** A letter or a figure. */
export const isOfWord = (unit: number): boolean => classes[unit] === LETTER || classes[unit] === DIGIT;

/** 1 where a code unit has a lower case of its own. */
const uppers = new Uint8Array(65536);
for (let unit = 65; unit < 65536; unit++) {
  const letter = String.fromCharCode(unit);
  if (letter !== letter.toLowerCase()) uppers[unit] = 1;
}

const shapeOf = (raw: Uint16Array, start: number, end: number): number => {
  if (uppers[raw[start] as number] === 0) return 0;
  if (end - start < 2) return CAPITAL;
  for (let at = start + 1; at < end; at++) {
    const unit = raw[at] as number;
    if (classes[unit] === LETTER && uppers[unit] === 0) return CAPITAL;
  }
  return CAPITAL | ALL_CAPITALS;
};

/** The tokens of a text, for as long as it is read. */
export const tokenise = (units: CodeUnits, words: WordIndex, elision: Elision): Tokens =>
  cutToSize(tokensInRoom(units, words, elision));

/** They stand until the next text is cut. Hyphens between letters join two tokens and are not tokens themselves. */
export const tokensInRoom = (
  { length, raw, folded: units }: CodeUnits,
  words: WordIndex,
  elision: Elision,
): Tokens => {
  const tokens = roomFor(length + 1);
  const { start: starts, end: ends, word, kind: kinds, shape, sign } = tokens;
  let count = 0;
  let at = 0;
  let before = PARAGRAPH_BEFORE | LINE_BREAK_BEFORE;
  while (at < length) {
    const cls = classAt(units, at);
    if (cls === SPACE) {
      before &= ~(GLUED | HYPHENATED);
      at++;
      continue;
    }
    if (cls === NEWLINE) {
      // \r\n is one break, two breaks are a paragraph
      if (units[at] === 13 && units[at + 1] === 10) at++;
      before =
        (before & LINE_BREAK_BEFORE ? PARAGRAPH_BEFORE : 0) | LINE_BREAK_BEFORE | (before & PARAGRAPH_BEFORE);
      at++;
      continue;
    }
    const start = at;
    let kind = PUNCTUATION;
    at++;
    if (
      cls === LETTER ||
      (cls === APOSTROPHE && elision === 'after' && before & GLUED && classAt(units, at) === LETTER)
    ) {
      kind = WORD;
      at = endOfWord(units, length, at, elision);
    } else if (cls === DIGIT) {
      kind = NUMBER;
      while (classAt(units, at) === DIGIT) at++;
    }
    starts[count] = start;
    ends[count] = at;
    kinds[count] = kind;
    word[count] = words.find(units, start, at);
    shape[count] = before | (kind === WORD ? shapeOf(raw, start, at) : 0);
    sign[count] = kind === PUNCTUATION ? (raw[start] as number) : 0;
    count++;
    before = GLUED;
    if (kind !== PUNCTUATION && classAt(units, at) === HYPHEN) {
      const next = classAt(units, at + 1);
      if (next === LETTER || next === DIGIT) {
        at++;
        before = GLUED | HYPHENATED;
      }
    }
  }
  tokens.count = count;
  return tokens;
};

const classAt = (units: Uint16Array, at: number): number => classes[units[at] as number] as number;

/** Each text is cut into words in the same room; only what it needs is kept of it. */
let room: Tokens | undefined;
/** Frames look some words past the end. */
const PAST_THE_END = 100;
/** Code units of the longest text for which room is kept. */
const LARGEST_ROOM = 1 << 20;

const roomFor = (size: number): Tokens => {
  if (room !== undefined && room.start.length >= size) return room;
  const length = Math.max(size, 1 << 14);
  const made = {
    count: 0,
    start: new Int32Array(length),
    end: new Int32Array(length),
    word: new Int32Array(length),
    kind: new Uint8Array(length),
    shape: new Uint8Array(length),
    sign: new Uint16Array(length),
  };
  if (length <= LARGEST_ROOM) room = made;
  return made;
};

const cutToSize = ({ count, start, end, word, kind, shape, sign }: Tokens): Tokens => {
  const size = Math.min(count + PAST_THE_END, start.length);
  const cut = <T extends Int32Array | Uint16Array | Uint8Array>(list: T): T =>
    list.fill(0, count, size).slice(0, size) as T;
  return {
    count,
    start: cut(start),
    end: cut(end),
    word: cut(word),
    kind: cut(kind),
    shape: cut(shape),
    sign: cut(sign),
  };
};

const endOfWord = (units: Uint16Array, length: number, from: number, elision: Elision): number => {
  let at = from;
  for (;;) {
    while (classAt(units, at) === LETTER) at++;
    if (classAt(units, at) !== APOSTROPHE) return at;
    // a lexicon entry may be an elided word alone: « l’ »
    if (at + 1 === length && elision === 'before') return at + 1;
    if (classAt(units, at + 1) !== LETTER) return at;
    if (elision === 'after') return at;
    // French elides after one to seven letters (l’, qu’, lorsqu’); longer words keep their apostrophe inside
    if (elision === 'before') return at - from < 7 ? at + 1 : at;
    at++;
  }
};
