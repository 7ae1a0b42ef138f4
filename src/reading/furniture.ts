// Tells a line of page furniture from a line of an article: by the words that open it, and by shapes that need no language.
import type { Part, PartKind } from '../vocabulary/reading.ts';
import { BOILERPLATE } from './boilerplate.ts';
import { findDates } from './calendar-dates.ts';

export interface Line {
  start: number;
  end: number;
  trimmed: string;
  length: number;
  /** A sentence: long, or ending in a full stop and not short, or with one inside. */
  prose: boolean;
  /** Could be a headline: some words, no final stop, no list mark, opens with a capital or a figure. */
  headline: boolean;
  afterBlank: boolean;
  /** A blank line before and behind. */
  alone: boolean;
  /** What the markup says; `body` where there is none. */
  given: PartKind;
  kind?: PartKind;
}

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

interface Said {
  kind: PartKind;
  /** The phrase is the whole line: it heads what follows. */
  alone: boolean;
  /** The article ends here. */
  ends?: boolean;
}

const KINDS: PartKind[] = ['related', 'newsletter', 'comment', 'legal', 'metadata', 'caption', 'menu'];
const SAID_OF_SHORT_LINES = 300;

interface Phrases {
  heads: [PartKind, RegExp][];
  opens: [PartKind, RegExp][];
  holds: [PartKind, RegExp][];
  ends: Set<string>;
}
let compiled: Phrases | undefined;

type Field = 'heads' | 'opens' | 'holds';

const gather = (field: Field, kind: PartKind) => BOILERPLATE.flatMap((words) => words[field][kind] ?? []);

/** Longest first, so that `lire aussi` does not hide `lire aussi sur`. */
const either = (list: string[]) =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map(RegExp.escape)
    .join('|');

const eachKind = <T>(field: Field, make: (list: string[]) => T) =>
  KINDS.flatMap((kind): [PartKind, T][] => {
    const list = gather(field, kind);
    return list.length === 0 ? [] : [[kind, make(list)]];
  });

/** `3 réactions`, `• Lire aussi`, `>> Read also` */
const BEFORE_OPENING = String.raw`(?:[\d\s]{0,4}|[>»•▶►*#\[\-–—+\s]{1,4})`;

function phrases(): Phrases {
  compiled ??= {
    // `Newsletter`, `Commentaires (2) :`, `Tags: …`, `Home | Politics`
    heads: eachKind(
      'heads',
      (list) =>
        new RegExp(
          String.raw`^${BEFORE_OPENING}(?:${either(list)})\s*(?<rest>$|\(\d+\)\s*:?$|[:|/>»·•#–—].*$|\d+$)`,
          'iu',
        ),
    ),
    opens: eachKind(
      'opens',
      (list) => new RegExp(String.raw`^${BEFORE_OPENING}(?:${either(list)})(?![\p{L}\p{N}])`, 'iu'),
    ),
    // Looked for in lower-case text: without the flags this is ten times as fast.
    holds: eachKind('holds', (list) => new RegExp(either(list))),
    ends: new Set(BOILERPLATE.flatMap(({ ends }) => ends ?? [])),
  };
  return compiled;
}

/** What the words of a line say it is, or undefined; `inside`: phrases in its middle count too, as at the edges of a page. */
export function kindByWords(line: Line, inside: boolean): Said | undefined {
  const { heads, opens, holds, ends } = phrases();
  const { trimmed } = line;
  if (line.length > SAID_OF_SHORT_LINES) return undefined;
  if (line.length < 12 && ends.has(trimmed.toLowerCase().replace(/[^\p{L}() ]/gu, '')))
    return { kind: 'metadata', alone: true, ends: true };
  for (const [kind, pattern] of heads) {
    const found = pattern.exec(trimmed);
    const isForm = kind === 'menu' && found?.groups!['rest']!.startsWith(':');
    if (found && !isForm && !(line.prose && kind !== 'related' && kind !== 'metadata'))
      return { kind, alone: isAlone(found.groups!['rest']!) };
  }
  for (const [kind, pattern] of opens) {
    const found = pattern.exec(trimmed);
    if (!found) continue;
    const rest = trimmed.slice(found[0].length).trim();
    if (isAlone(rest) || standsForItself(kind, rest, line)) return { kind, alone: isAlone(rest) };
  }
  if (!inside) return undefined;
  const lower = trimmed.toLowerCase();
  const held = holds.find(([, pattern]) => standsIn(lower, pattern));
  return held && { kind: held[0], alone: false };
}

/** At the start of a word: `cookies`, not `microcookies`. */
function standsIn(line: string, pattern: RegExp): boolean {
  const found = pattern.exec(line);
  return found !== null && (found.index === 0 || !/[\p{L}\p{N}]/u.test(line[found.index - 1]!));
}

/** `Commentaires (2) :`, `Newsletter`, `Les plus lus` head a block; `Réactions : …` or `Source : …` are one line. */
const isAlone = (rest: string) => /^(?:[:…]|\(\d+\)\s*:?)?$/.test(rest.trim());

/**
 * Whether an opening phrase with more behind it still makes furniture. "Read also: …" always; "Published on …" may
 * open a clause of a law, so nothing but a date and a few words may follow.
 */
function standsForItself(kind: PartKind, rest: string, line: Line): boolean {
  if (kind === 'related')
    return /^[:–—|-]/.test(rest) || (!line.prose && /^[\p{Lu}«"(]|^(sur|on|in|avec)\b/u.test(rest));
  if (kind === 'newsletter' || kind === 'legal' || kind === 'comment') return true;
  if (kind === 'metadata') return !line.prose && isOnlyDated(rest);
  return kind === 'caption' && !line.prose;
}

/** `: 20 janvier 2025`, `à 11h09 le 23/12`, `in International on 21 May 2024`; not `dans « Le Journal » du 3 mars`. */
function isOnlyDated(rest: string): boolean {
  if (/[«"“]/.test(rest) || rest.length > 90) return false;
  let words = rest;
  for (const { start, end } of findDates(rest).toReversed()) words = words.slice(0, start) + words.slice(end);
  return (words.match(/\p{L}{2,}/gu)?.length ?? 0) <= 4 && /\d|^:/.test(rest);
}

/** `Home | Politics | Society`, `USD 34,41  EUR 36,27`, `#Sénat #Qatar`, an address, `14 November 2024, 13:20`. */
export function kindByShape(line: Line, index: number, lines: Line[]): PartKind | undefined {
  const { trimmed } = line;
  if (/^https?:\/\/\S+$/.test(trimmed) || /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u.test(trimmed)) return 'metadata';
  if (/^(?:©|\(c\)\s*(?:19|20)\d\d)/i.test(trimmed) && line.length < 200) return 'legal';
  if (line.prose && line.length > 160) return undefined;
  if (isTicker(trimmed)) return 'menu';
  const stamp = kindOfStamp(trimmed);
  if (stamp) return stamp;
  if (isChipRow(trimmed, index < 3)) return findDates(trimmed).some(({ year }) => year) ? 'dateline' : 'menu';
  if (index < 4 && (isBareMenu(trimmed) || isSectionPath(trimmed) || trimmed.split(' | ').length > 2))
    return 'menu';
  return index > 0 && index < lines.length - 1 && /^\(?(?:AFP|AP|Reuters|DR|dpa)\)?$/.test(trimmed)
    ? 'caption'
    : undefined;
}

/** Three short entries or more between bars or dots: a menu, a share bar. Between mere spaces only at the head. */
function isChipRow(text: string, atHead: boolean): boolean {
  const chips = text.split(atHead ? /\s+[|·•/]\s+|\s{2,}/ : /\s+[|·•/]\s+/).filter(Boolean);
  if (chips.length < 3 || FINAL_STOP.test(text)) return false;
  return chips.every((chip) => chip.length <= 40) && text.length / chips.length < 28;
}

/** `Главная Новости Экономика Туризм`: sections in a row. English headlines are written like that, so not `Home …`. */
function isBareMenu(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 4 || text.length > 120 || !words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word)))
    return false;
  const [, menu] = phrases().heads.find(([kind]) => kind === 'menu')!;
  return !/^[A-Z][a-z]*$/.test(words[0]!) && menu.test(words[0]!);
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
const cellsIn = (text: string) => text.split(/\t|\s\|/).length;

/** Where a headline of another article is glued to the end of a line: `… du pays. À lire aussi : Titre`; -1 if nowhere. */
export function readOnAt(line: string): number {
  const [, pattern] = phrases().opens[0]!;
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    const from = Math.max(0, colon - LONGEST_OPENING);
    const before = line.slice(from, colon).trimEnd();
    // `pays. À lire aussi`: from the last stop before the colon
    const stop = /[.!?»”"]\s*(\p{Lu}[^.!?»”"]*)$/u.exec(before);
    const found = stop && pattern.exec(stop[1]!);
    if (found && found[0].length === stop[1]!.length) return from + before.length - stop[1]!.length;
  }
  return -1;
}
const LONGEST_OPENING = 45;
