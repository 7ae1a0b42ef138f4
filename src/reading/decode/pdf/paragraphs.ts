// A PDF's lines → canonical text: words cut at a line end joined, paragraphs told apart, running heads set aside.
import type { Part, SourceSegment } from '../../../vocabulary/reading.ts';
import type { PageLine } from './page-lines.ts';

export interface Flowed {
  text: string;
  segments: SourceSegment[];
  parts: Part[];
}

/** Lines from the edge of a page that may be a running head or foot. */
const EDGE_LINES = 3;
/** More than this many line heights between two lines make a paragraph. */
const PARAGRAPH_GAP = 1.9;
/** A line that ends this far before the widest one ends its paragraph. */
const SHORT_LINE = 0.8;

export function flowParagraphs(lines: PageLine[]): Flowed {
  const heads = findRunningHeads(lines);
  const body = lines.filter((line) => !heads.has(line));
  const flow = new Flow(hyphenated(body), widestOfPages(body));
  for (const line of body) flow.add(line);
  const end = flow.text.length;
  const set = lines.filter((line) => heads.has(line));
  for (const line of set) flow.add(line, '\n');
  const parts: Part[] = [{ start: 0, end, kind: 'body' }];
  if (set.length > 0) parts.push({ start: end, end: flow.text.length, kind: 'menu' });
  return { text: flow.text, segments: flow.segments, parts: parts.filter((part) => part.end > part.start) };
}

/** The same words at the same place of several pages, perhaps with a figure that counts the pages: `Journal, p. 3`. */
function findRunningHeads(lines: PageLine[]): Set<PageLine> {
  const pages = Map.groupBy(lines, ({ page }) => page);
  const edges = new Set(
    [...pages.values()].flatMap((all) => all.slice(0, EDGE_LINES).concat(all.slice(-EDGE_LINES))),
  );
  const seenOn = new Map<string, Set<number>>();
  for (const line of edges)
    for (const key of keysOf(line)) seenOn.set(key, (seenOn.get(key) ?? new Set()).add(line.page));
  const enough = Math.max(2, Math.ceil(pages.size * 0.3));
  const repeated = (line: PageLine) => keysOf(line).some((key) => seenOn.get(key)!.size >= enough);
  return new Set([...edges].filter((line) => line.text.length < 150 && repeated(line)));
}

/** The line as it is, and with each of its figures taken for a page number: `page 3` on page 5 is `page #-2`. */
function keysOf({ text, page, y }: PageLine): string[] {
  const place = Math.round(y / 6);
  const figures = [...text.matchAll(/\d{1,4}/g)].slice(0, 8);
  return [
    `${place} ${text}`,
    ...figures.map(
      ({ 0: figure, index }) =>
        `${place} ${text.slice(0, index)}#${Number(figure) - page}${text.slice(index + figure.length)}`,
    ),
  ];
}

/** Words that the document itself writes with a hyphen inside a line: `militaro-technique` keeps its hyphen at a line end. */
function hyphenated(lines: PageLine[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
}

function widestOfPages(lines: PageLine[]): Map<number, number> {
  const widest = new Map<number, number>();
  for (const { page, width } of lines) widest.set(page, Math.max(widest.get(page) ?? 0, width));
  return widest;
}

class Flow {
  text = '';
  readonly segments: SourceSegment[] = [];
  private last: PageLine | undefined;
  private readonly compounds: Set<string>;
  private readonly widest: Map<number, number>;

  constructor(compounds: Set<string>, widest: Map<number, number>) {
    this.compounds = compounds;
    this.widest = widest;
  }

  add(line: PageLine, forced?: string): void {
    if (this.last) this.join(this.last, line, forced);
    const start = this.text.length;
    this.text += line.text;
    const { page, x, y, width, height } = line;
    this.segments.push({
      start,
      end: this.text.length,
      page,
      box: [round(x), round(y), round(width), round(height)],
    });
    this.last = line;
  }

  private join(last: PageLine, line: PageLine, forced?: string): void {
    const between = forced ?? this.between(last, line);
    if (between !== 'hyphen') {
      this.text += between;
      return;
    }
    this.text = this.text.slice(0, -1);
    const segment = this.segments.at(-1)!;
    segment.end -= 1;
  }

  private between(last: PageLine, line: PageLine): string {
    // `classi-` + `fiées`
    if (/\p{Ll}[-\u2010\u00AD]$/u.test(last.text) && /^\p{Ll}/u.test(line.text))
      return this.keepsHyphen(last, line) ? '' : 'hyphen';
    const goesOn = /^[\p{Ll},;)]/u.test(line.text);
    if (last.page !== line.page) return goesOn && !/[.!?:;]$/.test(last.text) ? ' ' : '\n\n';
    const gap = line.y - last.y;
    if (gap < -last.height) return goesOn ? ' ' : '\n\n';
    if (gap > PARAGRAPH_GAP * Math.max(last.height, line.height))
      return goesOn && !/[.:]$/.test(last.text) ? ' ' : '\n\n';
    if (Math.abs(last.height - line.height) > 0.2 * last.height) return '\n';
    const ended = last.width < SHORT_LINE * (this.widest.get(last.page) ?? 0);
    return ended && !goesOn ? '\n' : ' ';
  }

  private keepsHyphen(last: PageLine, line: PageLine): boolean {
    const left = /\p{L}+$/u.exec(last.text.slice(0, -1))?.[0] ?? '';
    const right = /^\p{L}+/u.exec(line.text)?.[0] ?? '';
    return this.compounds.has(`${left}-${right}`.toLowerCase());
  }
}

const round = (points: number) => Math.round(points * 10) / 10;
