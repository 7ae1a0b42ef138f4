// Tells a line of page furniture from a line of an article: by the words that open it, and by shapes that need no language.
import type { Part, PartKind } from '../vocabulary/reading.ts';
import { findDates } from './calendar-dates.ts';
import { isMenuWord } from './furniture-words.ts';
import type { Line } from './line.ts';

const FINAL_STOP = /[.!?…;:,][»”"’')\]]*$/;
/** `… pour 2024. À lire aussi` */
const SENTENCE_INSIDE = /[\p{Ll}\d]{2}[.!?…][»”"]?\s+[«“"]?\p{Lu}/u;
/** `- x`, `• x`, `1. x`, `1) x`, `a) x`, `— x`, `Art. 3` is not one */
const LIST_MARK = /^(?:[-–—•▪*·]|\(?\d{1,2}[.)]|\(?\p{L}[.)]|[IVX]+[.)])\s/u;

/** Non-blank lines of a text; with parts given, a line belongs to the part it starts in. */
export function splitLines(text: string, parts: Part[] = []): Line[] {
  const lines: Line[] = [];
  let blank = true;
  let part = 0;
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    // Columns of a page stand on one line: a part that starts inside starts a line.
    while (part < parts.length && parts[part]!.end <= start) part += 1;
    const cut = [parts[part]?.start, parts[part + 1]?.start].find(
      (at) => at !== undefined && at > start && at < end,
    );
    if (cut !== undefined) end = cut;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') {
      if (cut === undefined) {
        blank = true;
        const last = lines.at(-1);
        if (last?.afterBlank) last.alone = true;
      }
    } else {
      const from = start + raw.indexOf(trimmed[0]!);
      const inside = parts[part];
      const given = inside && inside.start <= from && from < inside.end ? inside.kind : 'body';
      lines.push(describe(trimmed, from, start + raw.trimEnd().length, blank, given));
      blank = false;
    }
    start = cut ?? end + 1;
  }
  const last = lines.at(-1);
  if (last?.afterBlank) last.alone = true;
  return lines;
}

function describe(trimmed: string, start: number, end: number, afterBlank: boolean, given: PartKind): Line {
  const { length } = trimmed;
  const stopped = FINAL_STOP.test(trimmed.slice(-4));
  const prose =
    length >= 200 || (length >= 70 && stopped) || (length >= 100 && SENTENCE_INSIDE.test(trimmed));
  const headline =
    !prose &&
    length >= 15 &&
    length <= 180 &&
    (!stopped || /[?!…]$/.test(trimmed)) &&
    /^["«“'‘]?[\p{Lu}\p{Lo}\d]/u.test(trimmed) &&
    !LIST_MARK.test(trimmed) &&
    trimmed.split(/\s+/).length >= 4;
  return { start, end, trimmed, length, prose, headline, afterBlank, alone: false, given };
}

/** Content words, folded, four letters and more. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d]{4,}/gu) ?? []
  ).map((word) => word.slice(0, 7));
}

/** `Home | Politics | Society`, `USD 34,41  EUR 36,27`, `#Sénat #Qatar`, an address, `14 November 2024, 13:20`. */
export function kindByShape(line: Line, index: number, lines: Line[]): PartKind | undefined {
  const { trimmed } = line;
  if (ADDRESS.test(trimmed) || HASHTAGS.test(trimmed)) return 'metadata';
  if (line.length < 200 && COPYRIGHT.test(trimmed)) return 'legal';
  if (line.prose && line.length > 160) return undefined;
  if (/\d/.test(trimmed)) {
    if (isTicker(trimmed)) return 'menu';
    const stamp = kindOfStamp(trimmed);
    if (stamp && !(stamp === 'dateline' && isOfSheet(lines, index))) return stamp;
  }
  if (isChipRow(trimmed, index < 3)) return findDates(trimmed).some(({ year }) => year) ? 'dateline' : 'menu';
  if (index < 4 && (isBareMenu(trimmed) || isSectionPath(trimmed) || trimmed.split(' | ').length > 2))
    return 'menu';
  return line.length < 12 &&
    index > 0 &&
    index < lines.length - 1 &&
    /^\(?(?:AFP|AP|Reuters|DR|dpa)\)?$/.test(trimmed)
    ? 'caption'
    : undefined;
}

const ADDRESS = /^https?:\/\/\S+$/;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u;
const COPYRIGHT = /^(?:©|\(c\)\s*(?:19|20)\d\d)/i;

/** Three short entries or more between bars or dots: a menu, a share bar. Between mere spaces only at the head. */
function isChipRow(text: string, atHead: boolean): boolean {
  if (!(atHead ? /[|·•/]|\s{2}/ : /[|·•/]/).test(text)) return false;
  const chips = text.split(atHead ? /\s+[|·•/]\s+|\s{2,}/ : /\s+[|·•/]\s+/).filter(Boolean);
  if (chips.length < 3 || FINAL_STOP.test(text)) return false;
  return chips.every((chip) => chip.length <= 40) && text.length / chips.length < 28;
}

/** `Главная Новости Экономика Туризм`: sections in a row. English headlines are written like that, so not `Home …`. */
function isBareMenu(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 4 || text.length > 120 || !words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word)))
    return false;
  return !/^[A-Z][a-z]*$/.test(words[0]!) && isMenuWord(words[0]!);
}

/** `Treaties > Bilateral > Defence` */
const isSectionPath = (text: string) =>
  /^[^.!?]{2,50}(?:\s[>»›/]\s[^.!?>»]{2,50}){1,5}$/.test(text) && !FINAL_STOP.test(text);

/** Currencies and weather: figures outweigh words. `$ - 86.4 | € - 93.4 | +17` */
function isTicker(text: string): boolean {
  if (text.length > 140 || FINAL_STOP.test(text) || !/[$€₽£]|\b(?:USD|EUR|RUB|GBP|CNY|ALTIN)\b/.test(text))
    return false;
  const figures = text.match(/\d+(?:[ .,]\d+)*/g)?.length ?? 0;
  const words = text.match(/\p{L}{4,}/gu)?.length ?? 0;
  return figures >= 2 && words <= figures;
}

/**
 * A date and hardly a word besides. With an hour it is the page's: `09:41 10.07.2024 (mis à jour: 10:05 10.07.2024)`;
 * without, it may as well date the act that the text is: `26 février 2024`.
 */
function kindOfStamp(text: string): PartKind | undefined {
  if (text.length > 110 || text.split(' ', 20).length > 18 || /[;:]$|^\(|["«“]/.test(text)) return undefined;
  const dates = findDates(text);
  if (dates.length === 0) return undefined;
  let rest = text;
  for (const { start, end } of dates.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  rest = rest.replace(/\d{1,2}\s*[:hH]\s*\d{2}(?::\d{2})?|\([^)]*\)|UTC\S*|GMT\S*/g, ' ');
  const words = rest.match(/\p{L}{2,}/gu)?.length ?? 0;
  // `13:20`, `19h42`
  if (/\d{1,2}\s*[:hH]\s*\d{2}/.test(text)) return words <= 8 ? 'metadata' : undefined;
  return words <= 2 && !text.endsWith('.') ? 'dateline' : undefined;
}

/** `Second reading: 14 October 2025` beside `Third reading: 16 October 2025`: days of a register, none the page’s. */
export const isBesideSheet = (lines: Line[], i: number): boolean =>
  [lines[i - 1], lines[i + 1]].some(isLabelledDay);
const isOfSheet = (lines: Line[], i: number): boolean =>
  isLabelledDay(lines[i]) && [lines[i - 1], lines[i + 1]].some(isLabelledDay);
const isLabelledDay = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.length < 110 &&
  /^\p{Lu}[^:]{2,60}\s?:\s/u.test(line.trimmed) &&
  /\d/.test(line.trimmed) &&
  findDates(line.trimmed).length > 0;

/** A row of cells, with another beside it: `Tunisie | 22–30 avril | 650`, or tabs. */
export function isTable(lines: Line[], i: number): boolean {
  const cells = cellsIn(lines[i]!.trimmed);
  if (cells < 2) return false;
  // `| Instrument | Signature |`
  if (lines[i]!.trimmed.startsWith('|')) return true;
  return [lines[i - 1], lines[i + 1]].some(
    (other) => other !== undefined && cellsIn(other.trimmed) === cells,
  );
}
const cellsIn = (text: string) =>
  text.includes('|') || text.includes('\t') ? text.split(/\t|\s\|/).length : 1;
