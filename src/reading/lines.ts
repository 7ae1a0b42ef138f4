// What each stretch of a document is: title, dateline, body, menu, related headlines … labelled and kept, never deleted.
import type { Part, PartKind } from '../vocabulary/reading.ts';
import type { Decoded } from './decode/decoded.ts';
import { datelineEnd } from './dateline.ts';
import { isBesideSheet, isTable, kindByShape, splitLines, wordsOf } from './furniture.ts';
import type { Line } from './line.ts';
import { kindByWords, readOnAt } from './furniture-words.ts';

/** Parts in order, together covering the whole text; a part starts at the start of a line, a dateline or a glued headline. */
export function labelParts(text: string, decoded?: Pick<Decoded, 'parts'>): Part[] {
  if (text === '') return [];
  const lines = splitLines(text, decoded?.parts);
  labelByWords(lines);
  labelTitle(lines);
  if (!decoded?.parts) labelTail(lines);
  return coverText(text, splitInside(text, lines));
}

const HEADS_A_BLOCK = new Set<PartKind>(['related', 'newsletter', 'comment']);

/** Words and shapes, line by line; a heading such as "Most read" speaks for the short lines under it. */
function labelByWords(lines: Line[]): void {
  let under: PartKind | undefined;
  let lastProse = lines.findLastIndex((line) => line.prose);
  if (lastProse < 0) lastProse = lines.length;
  lines.forEach((line, i) => {
    if (line.given !== 'body') {
      line.kind = line.given;
      under = undefined;
      return;
    }
    const said = kindByWords(line, !line.prose || i < 2 || i >= lines.length - 4);
    if (said) {
      line.kind = said.kind;
      under = said.alone && HEADS_A_BLOCK.has(said.kind) ? said.kind : undefined;
      if (said.ends) under = 'related';
    } else if (under !== undefined && keepsUnder(under, line, lines[i - 1], i > lastProse)) line.kind = under;
    else {
      under = undefined;
      line.kind = isTable(lines, i) ? 'table' : (kindByShape(line, i, lines) ?? 'body');
    }
  });
}

/** Comments run on to the end; headlines and boxes stop at prose. */
function keepsUnder(kind: PartKind, line: Line, before: Line | undefined, atEnd: boolean): boolean {
  if (kind === 'comment') return atEnd || !line.prose || line.length < 400;
  if (line.prose) return false;
  return atEnd || !line.afterBlank || (before !== undefined && before.kind === kind && before.alone);
}

/** The first unclaimed line, when it is short and what follows stands apart from it. */
function labelTitle(lines: Line[]): void {
  if (lines.some((line) => line.kind === 'title')) return;
  const at = lines.findIndex((line) => line.kind === 'body');
  const first = lines[at];
  const next = lines[at + 1];
  if (!first || !next || first.length > 250 || first.prose) return;
  if (/[.;,:]$/.test(first.trimmed) || /^\p{Ll}/u.test(next.trimmed)) return;
  first.kind = 'title';
}

/** Fewer headlines in a row may as well be a signature block. */
const HEADLINES_IN_A_ROW = 4;
/** Share of a headline's words that an article on another matter still has. */
const WORDS_IN_COMMON = 0.34;

/** A run of headlines after the article: short, without a final stop, speaking of other things. */
function labelTail(lines: Line[]): void {
  const lastProse = lines.findLastIndex((line) => line.prose && line.kind === 'body');
  if (lastProse < 1) return;
  const tail = lines.slice(lastProse + 1).filter((line) => line.kind === 'body');
  const headlines = tail.filter((line) => line.headline);
  if (headlines.length < HEADLINES_IN_A_ROW || headlines.length < tail.length * 0.7) return;
  const before = lines.slice(0, lastProse + 1).filter((line) => line.kind === 'body');
  const article = new Set(before.flatMap((line) => wordsOf(line.trimmed)));
  const shares = headlines.map((line) => shareIn(wordsOf(line.trimmed), article));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  if (mean > WORDS_IN_COMMON) return;
  for (const line of tail) line.kind = 'related';
}

const shareIn = (words: string[], article: Set<string>) =>
  words.length === 0 ? 0 : words.filter((word) => article.has(word)).length / words.length;

interface Cut {
  start: number;
  kind: PartKind;
}

/** A body line may open with a dateline and end with a glued headline. */
function splitInside(text: string, lines: Line[]): Cut[] {
  const cuts: Cut[] = [];
  lines.forEach((line, i) => {
    const kind = line.kind ?? 'body';
    if (kind !== 'body') {
      cuts.push({ start: line.start, kind });
      return;
    }
    const found = datelineEnd(line.trimmed, line.prose);
    // « Fait à Malabo, le 9 octobre 2020 » among the days of a register dates no page
    const opening = found === line.length && isBesideSheet(lines, i) ? 0 : found;
    if (opening > 0 && opening < line.length) {
      cuts.push({ start: line.start, kind: 'dateline' }, { start: line.start + opening, kind: 'body' });
    } else cuts.push({ start: line.start, kind: opening > 0 ? 'dateline' : 'body' });
    const glued = readOnAt(text.slice(line.start, line.end));
    if (glued > opening) cuts.push({ start: line.start + glued, kind: 'related' });
  });
  return cuts;
}

function coverText(text: string, cuts: Cut[]): Part[] {
  const parts: Part[] = [];
  for (const { start, kind } of cuts) {
    const last = parts.at(-1);
    if (last?.kind === kind) continue;
    if (last) last.end = start;
    parts.push({ start: last ? start : 0, end: text.length, kind });
  }
  return parts.length > 0 ? parts : [{ start: 0, end: text.length, kind: 'body' }];
}
