// Reads HTML once: canonical text, the blocks it falls into, the elements they stand in, and the head's declarations.
import type { PartKind, SourceSegment } from '../../../vocabulary/reading.ts';
import { Refusal } from '../../../vocabulary/refusal.ts';
import { LIMITS } from '../limits.ts';
import { BREAK, CanonicalText } from './canonical-text.ts';
import type { Break } from './canonical-text.ts';
import { PageHead } from './page-head.ts';
import { ARIA_ROLE, roleOfName, TAG_ROLE } from './page-roles.ts';
import { scanHtml } from './scan.ts';
import type { Attributes, ScanHandler } from './scan.ts';

/** An element that holds blocks. `parent` is an index of the same list, always smaller. */
export interface Box {
  tag: string;
  parent: number;
  role: PartKind | undefined;
  /** The role comes from the tag or ARIA, not from a class name, and is not to be doubted. */
  sure: boolean;
}

/** A run of text without a block inside. */
export interface Block {
  start: number;
  end: number;
  box: number;
  tag: string;
  /** Characters inside links. */
  linked: number;
}

export interface Page {
  text: string;
  segments: SourceSegment[];
  boxes: Box[];
  blocks: Block[];
  head: PageHead;
}

const words = (list: string) => new Set(list.split(' '));
const BLOCK_TAGS = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul',
);
const LINE_TAGS = words('li tr dt dd option caption');
const CELL_TAGS = words('td th');
const UNREAD_TAGS = words(
  'script style noscript template iframe object svg math canvas audio video textarea title xmp noembed noframes',
);
/** Elements whose class names speak of the whole page. */
const PLAIN_TAGS = words('html body main article');
const SPEAKS_OF_PAGE = words('html meta script link time');
/** Elements without an end tag: they never hold what follows. */
const VOID_TAGS = words('area base br col embed hr img input link meta source track wbr');

/** An end tag that may be left out: what opens these closes them (HTML, 13.1.2.4). */
const ENDS_P = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre search section table ul',
);
const ENDED_BY = new Map<string, Set<string>>(
  Object.entries({
    p: ENDS_P,
    li: words('li'),
    dt: words('dt dd'),
    dd: words('dt dd'),
    option: words('option'),
    td: words('td th tr tbody tfoot'),
    th: words('td th tr tbody tfoot'),
    tr: words('tr tbody tfoot thead'),
    thead: words('tbody tfoot'),
    tbody: words('tbody tfoot'),
  }),
);

class PageWriter implements ScanHandler {
  readonly canonical = new CanonicalText();
  readonly boxes: Box[] = [{ tag: 'html', parent: -1, role: undefined, sure: false }];
  readonly blocks: Block[] = [];
  readonly head = new PageHead();
  /** Names of the open elements, and the box each is in: its own for a block. */
  private readonly names: string[] = [];
  private readonly within: number[] = [];
  /** Length of the stack below the element that hides its content; -1 while nothing does. */
  private unreadAt = -1;
  /** The same for the link that is open. */
  private linkAt = -1;
  private verbatim = 0;
  private block: Block | undefined;

  open(name: string, attributes: Attributes, selfClosing: boolean, start: number, end: number): void {
    if (SPEAKS_OF_PAGE.has(name) || attributes['itemprop'] !== undefined)
      this.head.openElement(name, attributes);
    this.endImplied(name);
    if (VOID_TAGS.has(name)) {
      if (this.unreadAt < 0) this.meetVoid(name, start, end);
    } else if (this.unreadAt >= 0) {
      if (!selfClosing) this.push(name, this.box);
    } else if (UNREAD_TAGS.has(name) || isHidden(attributes)) {
      if (selfClosing && (name === 'svg' || name === 'math')) return;
      this.unreadAt = this.names.length;
      this.push(name, this.box);
    } else if (BLOCK_TAGS.has(name)) this.openBlock(name, attributes);
    else if (name === 'a') this.linkAt = this.names.length;
  }

  /** `<li>` closes the `<li>` before it, `<div>` an open `<p>`. */
  private endImplied(opening: string): void {
    let at = this.names.length;
    while (at > 0 && ENDED_BY.get(this.names[at - 1]!)?.has(opening) === true) at -= 1;
    this.popTo(at);
  }

  close(name: string): void {
    if (name === 'a') {
      if (this.unreadAt < 0) this.linkAt = -1;
      return;
    }
    let at = this.names.length - 1;
    while (at >= 0 && this.names[at] !== name) at -= 1;
    // A stray `</div>` inside a table cell does not close the table.
    if (at < 0 || this.crossesCell(name, at)) return;
    this.popTo(at);
  }

  private crossesCell(name: string, at: number): boolean {
    if (name === 'table' || name === 'tr' || name === 'tbody' || name === 'body' || name === 'html')
      return false;
    for (let i = this.names.length - 1; i > at; i -= 1) if (CELL_TAGS.has(this.names[i]!)) return true;
    return false;
  }

  raw(name: string, text: string): void {
    this.head.raw(name, text);
  }

  text(data: string, start: number, end: number): void {
    if (this.unreadAt >= 0) return;
    const { canonical } = this;
    const before = canonical.length;
    if (this.verbatim > 0) canonical.writeVerbatim(data, start, end);
    else canonical.write(data, start, end);
    if (canonical.length > before) this.extendBlock(before);
  }

  private get box(): number {
    return this.within.length === 0 ? 0 : this.within[this.within.length - 1]!;
  }

  private push(name: string, box: number): void {
    if (this.names.length >= LIMITS.htmlDepth) throw tooDeep();
    this.names.push(name);
    this.within.push(box);
  }

  private meetVoid(name: string, start: number, end: number): void {
    if (name === 'br') this.canonical.writeLineEnd(start, end);
    else if (name === 'hr') this.endBlock(BREAK.paragraph);
  }

  private popTo(length: number): void {
    while (this.names.length > length) {
      const name = this.names.pop()!;
      this.within.pop();
      if (this.unreadAt >= 0) {
        if (this.unreadAt >= this.names.length) this.unreadAt = -1;
      } else if (BLOCK_TAGS.has(name)) this.closeBlock(name);
      if (this.linkAt > this.names.length) this.linkAt = -1;
    }
  }

  private extendBlock(before: number): void {
    const { canonical } = this;
    if (!this.block) {
      const { box } = this;
      this.block = { start: canonical.blockStart, end: 0, box, tag: this.boxes[box]!.tag, linked: 0 };
      this.blocks.push(this.block);
      this.freshItem = undefined;
    }
    this.block.end = canonical.length;
    if (this.linkAt >= 0) this.block.linked += canonical.length - Math.max(before, this.block.start);
  }

  /** The list item or cell opened last, while nothing is written in it: `<li><p>` is one line. */
  private freshItem: 'row' | 'item' | 'cell' | undefined;

  private openBlock(name: string, attributes: Attributes): void {
    this.block = undefined;
    if (CELL_TAGS.has(name)) {
      if (this.freshItem !== 'row') this.canonical.breakExactly(BREAK.cell);
      this.freshItem = 'cell';
    } else if (LINE_TAGS.has(name)) {
      this.canonical.breakExactly(BREAK.line);
      this.freshItem = name === 'tr' ? 'row' : 'item';
    } else if (this.freshItem === undefined) this.canonical.breakBefore(BREAK.paragraph);
    const parent = this.box;
    this.push(name, this.boxes.length);
    const byTag = roleOfTag(name, attributes);
    this.boxes.push({ tag: name, parent, role: roleOf(name, attributes, byTag), sure: byTag !== undefined });
    if (name === 'pre') this.verbatim += 1;
  }

  private closeBlock(name: string): void {
    this.endBlock(CELL_TAGS.has(name) ? BREAK.cell : LINE_TAGS.has(name) ? BREAK.line : BREAK.paragraph);
    if (name === 'pre' && this.verbatim > 0) this.verbatim -= 1;
    // An empty cell still counts: the next one is not the first of its row.
    if (this.freshItem === 'cell' && CELL_TAGS.has(name)) this.freshItem = 'item';
  }

  private endBlock(kind: Break): void {
    this.block = undefined;
    this.canonical.breakBefore(kind);
  }
}

const roleOfTag = (name: string, attributes: Attributes): PartKind | undefined =>
  TAG_ROLE.get(name) ?? (attributes['role'] === undefined ? undefined : ARIA_ROLE.get(attributes['role']));

/** `<footer class="comments">`, `<form class="letter">`: the name says more than the tag. */
function roleOf(name: string, attributes: Attributes, byTag: PartKind | undefined): PartKind | undefined {
  const { class: named, id } = attributes;
  if ((named === undefined && id === undefined) || PLAIN_TAGS.has(name)) return byTag;
  return roleOfName(named ?? '') ?? roleOfName(id ?? '') ?? byTag;
}

function isHidden(attributes: Attributes): boolean {
  const style = attributes['style'];
  return (
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    // `display:none`, `visibility: hidden`
    (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  );
}

const tooDeep = () =>
  new Refusal(
    'html-too-deep',
    `The page opens more than ${LIMITS.htmlDepth} elements one inside the other.`,
    {
      next: 'No browser would show it. Save the article as text and read that.',
    },
  );

/** Canonical text and structure of a page. Throws a Refusal `html-too-deep`. */
export function readPage(html: string): Page {
  const writer = new PageWriter();
  scanHtml(html, writer);
  const { canonical, boxes, blocks, head } = writer;
  return { text: canonical.text(), segments: canonical.segments(), boxes, blocks, head };
}
