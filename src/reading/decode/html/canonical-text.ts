// Builds canonical text from pieces of a source and remembers, run by run, where each came from.
import type { SourceSegment } from '../../../vocabulary/reading.ts';

/** What stands between two blocks; a stronger break replaces a weaker one. */
export const BREAK = { none: 0, cell: 1, line: 2, paragraph: 3 } as const;
export type Break = (typeof BREAK)[keyof typeof BREAK];
const BREAK_TEXT = ['', '\t', '\n', '\n\n'] as const;

/** White space to collapse, or invisible characters to drop: soft hyphen, zero-width space, word joiner. */
const NEEDS_CLEANING = /[\t\n\r\f\u00AD\u200B\u2060]|  /;

export class CanonicalText {
  private pieces: string[] = [];
  length = 0;
  private pending: Break = BREAK.none;
  private spaceAt = -1;
  private atBlockStart = true;
  /** start, end, sourceStart, sourceEnd, four numbers a segment. */
  private runs: number[] = [];
  private lastIsLinear = false;

  /** Asks for a break before the next text; of several the strongest is written. */
  breakBefore(kind: Break): void {
    if (kind > this.pending) this.pending = kind;
    this.spaceAt = -1;
    this.atBlockStart = true;
  }

  /** As `breakBefore`, but replaces a stronger break: a list item after a paragraph takes one line end. */
  breakExactly(kind: Break): void {
    this.breakBefore(kind);
    this.pending = kind;
  }

  /** Where the text of the block being written starts, its break behind it. */
  blockStart = 0;

  /** `source` = offset of the piece; `sourceEnd` differs from its length for an entity (`&eacute;`). */
  write(piece: string, source: number, sourceEnd: number): void {
    if (!NEEDS_CLEANING.test(piece)) {
      this.writeClean(piece, source, sourceEnd);
      return;
    }
    if (sourceEnd - source !== piece.length) {
      // An entity, `&shy;` or `&#10;`: one invisible character, or one space.
      if (piece.trim() === '') this.noteSpace(source);
      else if (!/^[\u00AD\u200B\u2060]+$/.test(piece)) this.writeClean(piece, source, sourceEnd);
      return;
    }
    for (const [from, to] of cleanRuns(piece)) {
      if (from < 0) this.noteSpace(source + to);
      else this.writeClean(piece.slice(from, to), source + from, source + to);
    }
  }

  /** As it stands: for `<pre>`, where spaces and line ends are the author's. */
  writeVerbatim(piece: string, source: number, sourceEnd: number): void {
    if (piece === '') return;
    this.flushBreak();
    this.append(piece, source, sourceEnd);
  }

  /** A line end inside a block (`<br>`), without the white space around it. */
  writeLineEnd(source: number, sourceEnd: number): void {
    if (this.atBlockStart) return;
    this.spaceAt = -1;
    this.append('\n', source, sourceEnd);
    this.atLineStart = true;
  }

  private atLineStart = false;

  private noteSpace(source: number): void {
    if (!this.atBlockStart && !this.atLineStart) this.spaceAt = source;
  }

  private writeClean(piece: string, source: number, sourceEnd: number): void {
    let text = piece;
    let from = source;
    if (text.charCodeAt(0) === 32) {
      this.noteSpace(source);
      text = text.slice(1);
      from += 1;
    }
    let trailing = -1;
    if (text.length > 0 && text.charCodeAt(text.length - 1) === 32) {
      trailing = sourceEnd - 1;
      text = text.slice(0, -1);
    }
    if (text !== '') {
      this.flushBreak();
      if (this.spaceAt >= 0) this.append(' ', this.spaceAt, this.spaceAt + 1);
      this.spaceAt = -1;
      this.append(text, from, trailing >= 0 ? trailing : sourceEnd);
    }
    if (trailing >= 0) this.noteSpace(trailing);
  }

  private flushBreak(): void {
    this.atLineStart = false;
    if (!this.atBlockStart) return;
    if (this.length > 0 && this.pending > 0) {
      const text = BREAK_TEXT[this.pending]!;
      this.pieces.push(text);
      this.length += text.length;
    }
    this.pending = BREAK.none;
    this.atBlockStart = false;
    this.blockStart = this.length;
  }

  private append(text: string, source: number, sourceEnd: number): void {
    const { runs } = this;
    const last = runs.length - 4;
    const start = this.length;
    this.pieces.push(text);
    this.length += text.length;
    const linear = sourceEnd - source === text.length;
    if (linear && last >= 0 && runs[last + 1] === start && runs[last + 3] === source && this.lastIsLinear) {
      runs[last + 1] = this.length;
      runs[last + 3] = sourceEnd;
    } else {
      runs.push(start, this.length, source, sourceEnd);
      this.lastIsLinear = linear;
    }
  }

  text(): string {
    return this.pieces.join('');
  }

  segments(): SourceSegment[] {
    const { runs } = this;
    const found: SourceSegment[] = [];
    for (let i = 0; i < runs.length; i += 4)
      found.push({ start: runs[i]!, end: runs[i + 1]!, sourceStart: runs[i + 2]!, sourceEnd: runs[i + 3]! });
    return found;
  }
}

/** `a\n  b` → [0,1] text, [-1,1] space at 1, [4,5] text. Dropped characters leave no run. */
function cleanRuns(piece: string): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  let i = 0;
  const close = (end: number) => {
    if (end > from) runs.push([from, end]);
  };
  while (i < piece.length) {
    const code = piece.charCodeAt(i);
    if (code === 0xad || code === 0x200b || code === 0x2060) {
      close(i);
      from = ++i;
    } else if (isSpace(code)) {
      close(i);
      runs.push([-1, i]);
      while (i < piece.length && isSpace(piece.charCodeAt(i))) i += 1;
      from = i;
    } else i += 1;
  }
  close(i);
  return runs;
}

const isSpace = (code: number) => code === 32 || code === 9 || code === 10 || code === 13 || code === 12;
