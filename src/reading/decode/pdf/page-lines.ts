// A PDF page's pieces of text → lines with their place on the page, in the order in which they were written.

/** What pdf.js gives of one piece; `transform` = scale, skew, position in points from the bottom left. */
export interface TextPiece {
  str: string;
  dir: string;
  width: number;
  height: number;
  transform: number[];
  hasEOL: boolean;
}

export interface PageLine {
  text: string;
  page: number;
  /** Points, origin top left. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Two pieces stand on one line when their base lines differ by less than this share of their height. */
const SAME_LINE = 0.5;
/** A gap wider than this share of the height is a space; much wider, a column of a table. */
const SPACE = 0.15;
const COLUMN = 2.5;

interface Placed {
  text: string;
  x: number;
  width: number;
}

interface OpenLine {
  pieces: Placed[];
  base: number;
  height: number;
}

export function linesOfPage(pieces: TextPiece[], page: number, pageHeight: number): PageLine[] {
  const lines: PageLine[] = [];
  let open: OpenLine | undefined;
  const close = () => {
    const line = open && closeLine(open, page, pageHeight);
    if (line) lines.push(line);
    open = undefined;
  };
  for (const piece of pieces) {
    const [, , c = 0, d = 0, x = 0, base = 0] = piece.transform;
    const height = piece.height || Math.hypot(c, d) || 10;
    if (
      open &&
      piece.str.trim() !== '' &&
      Math.abs(open.base - base) > SAME_LINE * Math.max(open.height, height)
    )
      close();
    if (piece.str !== '') {
      open ??= { pieces: [], base, height };
      if (piece.str.trim() !== '') open.height = Math.max(open.height, height);
      open.pieces.push({ text: logical(piece.str), x, width: piece.width });
    }
    if (piece.hasEOL) close();
  }
  close();
  return lines;
}

function closeLine(
  { pieces, base, height }: OpenLine,
  page: number,
  pageHeight: number,
): PageLine | undefined {
  const joined = isRightToLeft(pieces) ? joinRightToLeft(pieces, height) : joinLeftToRight(pieces, height);
  // A vowel sign set by itself belongs to the letter before.
  const text = joined
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ (?=\p{M})/gu, '')
    .trim();
  if (text === '') return undefined;
  const x = Math.min(...pieces.map((piece) => piece.x));
  const right = Math.max(...pieces.map((piece) => piece.x + piece.width));
  return { text, page, x, y: pageHeight - base - height, width: right - x, height };
}

function joinLeftToRight(pieces: Placed[], height: number): string {
  let text = '';
  let end = pieces[0]!.x;
  for (const piece of pieces) {
    const gap = piece.x - end;
    if (text !== '' && gap > COLUMN * height) text = `${text.trimEnd()}\t`;
    else if (text !== '' && gap > SPACE * height && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/gu;
const LEFT_TO_RIGHT = /[A-Za-z\u00C0-\u052F]/g;

function isRightToLeft(pieces: Placed[]): boolean {
  const text = pieces.map((piece) => piece.text).join('');
  return (text.match(RIGHT_TO_LEFT)?.length ?? 0) > (text.match(LEFT_TO_RIGHT)?.length ?? 0);
}

/** Figures and Latin words, with what stands between two figures (`1.5`, `9/7`), run left to right inside Arabic. */
const RUNS_FORWARD = /^[\dA-Za-z\u00C0-\u052F\u0660-\u0669.,/:%-]+$/;
const MIRRORED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};

/** Pieces stand where they are seen; reading starts at the right. */
function joinRightToLeft(pieces: Placed[], height: number): string {
  const seen = pieces.toSorted((a, b) => b.x - a.x);
  let text = '';
  let start = seen[0]!.x + seen[0]!.width;
  for (let i = 0; i < seen.length;) {
    const run = forwardRun(seen, i);
    const first = seen[i]!;
    if (start - (first.x + first.width) > SPACE * height && !/\s$/.test(text)) text += ' ';
    if (run.length > 0) text += joinLeftToRight(run.toReversed(), height);
    else text += inArabic(first.text);
    i += Math.max(run.length, 1);
    start = seen[i - 1]!.x;
  }
  return text;
}

/** `(` is seen as `)`; a piece `.1981` at the left ends its sentence. */
function inArabic(piece: string): string {
  if (piece.length === 1) return MIRRORED[piece] ?? piece;
  const [, marks, figures] = /^([.,:]+)(\d+)$/.exec(piece) ?? [];
  return figures === undefined ? piece : `${figures}${marks}`;
}

function forwardRun(seen: Placed[], from: number): Placed[] {
  let to = from;
  while (to < seen.length && RUNS_FORWARD.test(seen[to]!.text)) to += 1;
  // Marks at the edges belong to the Arabic around: `.(1981` ends a sentence.
  while (to > from && /^[.,/:%-]+$/.test(seen[to - 1]!.text)) to -= 1;
  if (/^[.,/:-]/.test(seen[from]?.text ?? '')) return [];
  return seen.slice(from, to);
}

/** Arabic written as presentation forms (`ﺔﻴﻗﺎﻔﺗﺍ`) is put back into letters, and into reading order where it is reversed. */
const PRESENTATION_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;
/** A final form that opens a longer piece shows that the piece runs backwards. */
const REVERSED =
  /^[\uFE8E\uFE90\uFE94\uFE96\uFE9A\uFEA2\uFEAA\uFEAE\uFEB2\uFECA\uFED6\uFEDA\uFEDE\uFEE2\uFEE6\uFEEA\uFEEE\uFEF0\uFEF2]./;

function logical(text: string): string {
  if (!PRESENTATION_FORMS.test(text))
    return text.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'));
  const ordered = REVERSED.test(text) ? [...text].reverse().join('') : text;
  return ordered.normalize('NFKC');
}
