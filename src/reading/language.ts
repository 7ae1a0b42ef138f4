// Which language a text is in: ISO 639-1, or `und` where it cannot be told. Letters and small words first, statistics last.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { LANGUAGE_MARKS, SCRIPT_LANGUAGES } from './language-marks.ts';
import type { LanguageMarks, Script } from './language-marks.ts';

/** Characters looked at: first few, and only where these are close, more. */
const SAMPLE = 400;
const LARGER_SAMPLE = 1200;
/** Fewer letters say nothing. */
const FEWEST_LETTERS = 12;
/** How many times better than the next the best must be, and the least that it must reach (share of words). */
const MARGIN = 1.3;
const CLEAR = 1.6;
const LEAST = 0.08;
/** How much a telling letter counts beside a small word, both as shares of the sample. */
const LETTER_WEIGHT = 4;
/** A letter that the language does not have may stand in a foreign name, so it weighs less than one that it has. */
const FOREIGN_LETTER_WEIGHT = 2;

/** Everything that tells the languages of one script apart, looked up by word and by letter. */
interface Table {
  languages: LanguageMarks[];
  words: Map<string, number[]>;
  /** Letters of the longest of these words: longer ones need not be looked up. */
  longest: number;
  /** By letter; bit i: language i has it. */
  letters: Int32Array;
}
/** Behind the last letter of these scripts that tells a language. */
const LETTERS_END = 0x700;
const tables = new Map<Script, Table>();

function tableOf(script: Script): Table {
  const known = tables.get(script);
  if (known) return known;
  const languages = LANGUAGE_MARKS.filter((marks) => marks.script === script);
  const table: Table = { languages, words: new Map(), longest: 0, letters: new Int32Array(LETTERS_END) };
  languages.forEach((marks, i) => {
    for (const word of marks.words.split(' ')) {
      table.words.set(word, [...(table.words.get(word) ?? []), i]);
      table.longest = Math.max(table.longest, word.length);
    }
    for (const letter of marks.letters ?? '') {
      const code = letter.charCodeAt(0);
      table.letters[code]! |= 1 << i;
    }
  });
  tables.set(script, table);
  return table;
}

/** Synchronous; `declared` (a page's `lang`) only decides between languages that the text does not tell apart. */
export function detectLanguage(text: string, declared?: string): string {
  const sample = sampleOf(text, LARGER_SAMPLE);
  const script = scriptOf(sample);
  if (script === undefined) return declared ?? 'und';
  if (typeof script === 'string') return script;
  return (
    clearWinner(rank(sample.slice(0, SAMPLE), script.script), CLEAR) ??
    settleClose(rank(sample, script.script), sample, script.script, declared)
  );
}

/** Furniture is blanked out before: the white space it leaves is no sample. */
function sampleOf(text: string, length: number): string {
  const start = text.trimStart();
  return hasGap(start, length) ? collapsed(start.slice(0, 8 * length), length) : start.slice(0, length);
}

const GAP = 12;

/** So much white space on end among the first characters? One in every so many is looked at. */
function hasGap(text: string, length: number): boolean {
  const end = Math.min(text.length, length);
  for (let at = GAP - 1; at < end; at += GAP) {
    if (!isSpace(text.charCodeAt(at))) continue;
    let from = at;
    let to = at + 1;
    while (from > 0 && isSpace(text.charCodeAt(from - 1))) from -= 1;
    while (to < end && isSpace(text.charCodeAt(to))) to += 1;
    if (to - from >= GAP) return true;
  }
  return false;
}

/** The first characters of a text when each run of white space counts as one. */
function collapsed(text: string, length: number): string {
  let sample = '';
  let at = 0;
  while (at < text.length && sample.length < length) {
    const start = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
    sample += text.slice(start, at);
    if (at < text.length) sample += ' ';
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  }
  return sample.slice(0, length);
}

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)));

const clearWinner = ([best, next]: Ranked[], margin: number): string | undefined =>
  best && best.score >= LEAST && best.score >= margin * (next?.score ?? 0) ? best.lang : undefined;

/** Close languages: what the page declares, if it is one of them; else statistics; else the better one. */
function settleClose(ranked: Ranked[], sample: string, script: Script, declared: string | undefined): string {
  const winner = clearWinner(ranked, MARGIN);
  if (winner !== undefined) return winner;
  const close = ranked.slice(0, 2).filter(({ score }) => score >= LEAST);
  const isClose = (lang: string) => close.length === 0 || close.some((one) => one.lang === lang);
  if (declared !== undefined && isClose(declared) && knows(declared, script)) return declared;
  const asked = askStatistics(sample);
  if (asked !== undefined && isClose(asked)) return asked;
  return ranked[0] && ranked[0].score > 0 ? ranked[0].lang : 'und';
}

const knows = (lang: string, script: Script) => {
  const scripts = LANGUAGE_MARKS.filter((marks) => marks.lang === lang).map((marks) => marks.script);
  return scripts.length === 0 || scripts.includes(script);
};

/** Script of each code unit: 1 latin, 2 cyrillic, 3 arabic, 4 other; 0 where it is no letter. */
const scripts = new Uint8Array(65536)
  .fill(4, 0x370)
  .fill(0, 0x2000, 0x2c00)
  .fill(0, 0xff00)
  .fill(1, 0x41, 0x5b)
  .fill(1, 0x61, 0x7b)
  .fill(1, 0xc0, 0x250)
  .fill(2, 0x400, 0x530)
  .fill(3, 0x620, 0x700)
  .fill(3, 0xfb50, 0xff00);

/** A language, where the script alone tells it; else the script with most letters; undefined without letters. */
function scriptOf(sample: string): string | { script: Script } | undefined {
  const counts = [0, 0, 0, 0, 0];
  for (let at = 0; at < sample.length; at += 1) counts[scripts[sample.charCodeAt(at)]!]! += 1;
  const [, latin, cyrillic, arabic, other] = counts as [number, number, number, number, number];
  const most = Math.max(latin, cyrillic, arabic, other);
  if (most < FEWEST_LETTERS) return undefined;
  if (other === most) return SCRIPT_LANGUAGES.find(([, pattern]) => pattern.test(sample))?.[0] ?? 'und';
  if (cyrillic === most) return { script: 'cyrillic' };
  return { script: arabic === most ? 'arabic' : 'latin' };
}

interface Ranked {
  lang: string;
  score: number;
}

/** Best first: share of small words among all words, telling letters for and against. */
function rank(sample: string, script: Script): Ranked[] {
  const table = tableOf(script);
  const small = table.languages.map(() => 0);
  const own = table.languages.map(() => 0);
  /** How many telling letters were met, by the languages that have them. */
  const letters = new Map<number, number>();
  const lower = sample.toLowerCase();
  let words = 0;
  let telling = 0;
  let all = 1;
  for (let at = 0; at < lower.length; at += 1) {
    const start = at;
    for (; isOfWord(lower.charCodeAt(at)); at += 1) {
      const told = table.letters[lower.charCodeAt(at)] ?? 0;
      if (told === 0) continue;
      telling += 1;
      letters.set(told, (letters.get(told) ?? 0) + 1);
    }
    if (at === start) continue;
    words += 1;
    all += at - start;
    if (at - start > table.longest) continue;
    for (const i of table.words.get(lower.slice(start, at)) ?? []) small[i]! += 1;
  }
  for (const [mask, count] of letters)
    for (let i = 0; i < own.length; i += 1) if (mask & (1 << i)) own[i]! += count;
  return table.languages
    .map(({ lang }, i) => {
      const foreign = FOREIGN_LETTER_WEIGHT * (telling - own[i]!);
      return { lang, score: small[i]! / (words + 1) + (LETTER_WEIGHT * own[i]! - foreign) / all };
    })
    .sort((a, b) => b.score - a.score);
}

const OF_WORD = 1;
const NOT_OF_WORD = 2;
/** Of each code unit, once it was met: does it belong to a word? */
const known = new Uint8Array(65536);

const isOfWord = (unit: number): boolean => {
  // past the end of the text
  if (!(unit >= 0)) return false;
  if (known[unit] === 0)
    known[unit] = /[\p{L}\p{M}ʻ‘’']/u.test(String.fromCharCode(unit)) ? OF_WORD : NOT_OF_WORD;
  return known[unit] === OF_WORD;
};

interface Statistics {
  eld: { detect(text: string): { language: string; isReliable(): boolean } };
}
let statistics: Statistics | undefined;

/** n-gram statistics (`eld`), loaded when first asked: 0.2 s. */
function askStatistics(sample: string): string | undefined {
  statistics ??= createRequire(import.meta.url)(
    fileURLToPath(import.meta.resolve('eld/extrasmall')),
  ) as Statistics;
  const found = statistics.eld.detect(sample);
  return found.isReliable() ? found.language : undefined;
}
