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
  /** Bit i: language i has the letter. */
  letters: Map<number, number>;
}
const tables = new Map<Script, Table>();

function tableOf(script: Script): Table {
  const known = tables.get(script);
  if (known) return known;
  const languages = LANGUAGE_MARKS.filter((marks) => marks.script === script);
  const table: Table = { languages, words: new Map(), letters: new Map() };
  languages.forEach((marks, i) => {
    for (const word of marks.words.split(' ')) table.words.set(word, [...(table.words.get(word) ?? []), i]);
    for (const letter of marks.letters ?? '') {
      const code = letter.charCodeAt(0);
      table.letters.set(code, (table.letters.get(code) ?? 0) | (1 << i));
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
  const start = text.trimStart().slice(0, length);
  if (!/\s{12}/.test(start)) return start;
  return text
    .trimStart()
    .slice(0, 8 * length)
    .replace(/\s+/g, ' ')
    .slice(0, length);
}

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

/** A language, where the script alone tells it; else the script with most letters; undefined without letters. */
function scriptOf(sample: string): string | { script: Script } | undefined {
  let latin = 0;
  let cyrillic = 0;
  let arabic = 0;
  let other = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if ((code | 32) >= 97 && (code | 32) <= 122) latin += 1;
    else if (code >= 0xc0 && code < 0x250) latin += 1;
    else if (code >= 0x400 && code < 0x530) cyrillic += 1;
    else if ((code >= 0x620 && code < 0x700) || (code >= 0xfb50 && code < 0xff00)) arabic += 1;
    else if (code >= 0x370 && code < 0xff00 && !(code >= 0x2000 && code < 0x2c00)) other += 1;
  }
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
  const { languages, words: table, letters } = tableOf(script);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}ʻ‘’']+/gu) ?? [];
  const small = languages.map(() => 0);
  const own = languages.map(() => 0);
  const told = new Map<number, number>();
  let telling = 0;
  let all = 1;
  for (const word of words) {
    all += word.length;
    for (const i of table.get(word) ?? []) small[i]! += 1;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const mask = code < 0x80 ? undefined : letters.get(code);
      if (mask === undefined) continue;
      telling += 1;
      told.set(mask, (told.get(mask) ?? 0) + 1);
    }
  }
  for (const [mask, count] of told)
    for (let i = 0; i < languages.length; i += 1) if (mask & (1 << i)) own[i]! += count;
  return languages
    .map(({ lang }, i) => {
      const foreign = FOREIGN_LETTER_WEIGHT * (telling - own[i]!);
      return { lang, score: small[i]! / (words.length + 1) + (LETTER_WEIGHT * own[i]! - foreign) / all };
    })
    .sort((a, b) => b.score - a.score);
}

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
