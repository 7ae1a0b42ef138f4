// Reads HTML once: canonical text, the blocks it falls into, the elements they stand in, and the head's declarations.
import { Parser } from 'htmlparser2';
import type { PartKind, SourceSegment } from '../../../vocabulary/reading.ts';
import { Refusal } from '../../../vocabulary/refusal.ts';
import { LIMITS } from '../limits.ts';
import { BREAK, CanonicalText } from './canonical-text.ts';
import { PageHead } from './page-head.ts';
import { ARIA_ROLE, roleOfName, TAG_ROLE } from './page-roles.ts';

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
  'script style noscript template iframe object svg math canvas audio video textarea head title',
);
/** Inline elements on which class names such as `date` or `author` are still worth nothing. */
const PLAIN_TAGS = words('html body main article');
/** Elements without an end tag: they never hide what follows. */
const VOID_TAGS = words('area base br col embed hr img input link meta source track wbr');

class PageWriter {
  readonly canonical = new CanonicalText();
  readonly boxes: Box[] = [{ tag: 'html', parent: -1, role: undefined, sure: false }];
  readonly blocks: Block[] = [];
  readonly head = new PageHead();
  parser!: Parser;
  /** Index of the box of each open block element, and the depth at which it opened. */
  private open: number[] = [0];
  private depth = 0;
  private unreadAt = 0;
  private links = 0;
  private verbatim = 0;
  private block: Block | undefined;

  onopentag(name: string, attributes: Record<string, string>): void {
    if (++this.depth > LIMITS.htmlDepth) throw tooDeep();
    this.head.openElement(name, attributes);
    if (this.unreadAt > 0) return;
    if (UNREAD_TAGS.has(name) || isHidden(attributes)) {
      if (!VOID_TAGS.has(name)) this.unreadAt = this.depth;
    } else if (BLOCK_TAGS.has(name)) this.openBlock(name, attributes);
    else if (name === 'a') this.links += 1;
    else if (name === 'br') this.canonical.writeLineEnd(this.parser.startIndex, this.parser.endIndex + 1);
  }

  onclosetag(name: string): void {
    this.head.closeElement(name);
    if (this.unreadAt > 0) {
      if (this.unreadAt === this.depth) this.unreadAt = 0;
    } else if (BLOCK_TAGS.has(name)) this.closeBlock(name);
    else if (name === 'a' && this.links > 0) this.links -= 1;
    if (this.depth > 0) this.depth -= 1;
  }

  ontext(data: string): void {
    if (this.unreadAt > 0) {
      this.head.text(data);
      return;
    }
    const { canonical, parser } = this;
    const before = canonical.length;
    const end = parser.endIndex + 1;
    if (this.verbatim > 0) canonical.writeVerbatim(data, parser.startIndex, end);
    else canonical.write(data, parser.startIndex, end);
    if (canonical.length > before) this.extendBlock(before);
  }

  private extendBlock(before: number): void {
    const { canonical } = this;
    if (!this.block) {
      const box = this.open.at(-1)!;
      this.block = { start: canonical.blockStart, end: 0, box, tag: this.boxes[box]!.tag, linked: 0 };
      this.blocks.push(this.block);
      this.freshItem = undefined;
    }
    this.block.end = canonical.length;
    if (this.links > 0) this.block.linked += canonical.length - Math.max(before, this.block.start);
  }

  /** The list item or cell opened last, while nothing is written in it: `<li><p>` is one line. */
  private freshItem: 'row' | 'item' | 'cell' | undefined;

  private openBlock(name: string, attributes: Record<string, string>): void {
    this.block = undefined;
    if (CELL_TAGS.has(name)) {
      if (this.freshItem !== 'row') this.canonical.breakExactly(BREAK.cell);
      this.freshItem = 'cell';
    } else if (LINE_TAGS.has(name)) {
      this.canonical.breakExactly(BREAK.line);
      this.freshItem = name === 'tr' ? 'row' : 'item';
    } else if (this.freshItem === undefined) this.canonical.breakBefore(BREAK.paragraph);
    this.open.push(this.boxes.length);
    this.boxes.push({ tag: name, parent: this.open.at(-2)!, ...roleOf(name, attributes) });
    if (name === 'pre') this.verbatim += 1;
  }

  private closeBlock(name: string): void {
    this.block = undefined;
    const weak = CELL_TAGS.has(name) ? BREAK.cell : LINE_TAGS.has(name) ? BREAK.line : BREAK.paragraph;
    this.canonical.breakBefore(weak);
    if (this.open.length > 1) this.open.pop();
    if (name === 'pre' && this.verbatim > 0) this.verbatim -= 1;
    // An empty cell still counts: the next one is not the first of its row.
    if (this.freshItem === 'cell' && CELL_TAGS.has(name)) this.freshItem = 'item';
  }
}

function roleOf(name: string, attributes: Record<string, string>): Pick<Box, 'role' | 'sure'> {
  const byTag = TAG_ROLE[name] ?? (attributes['role'] ? ARIA_ROLE[attributes['role']] : undefined);
  const named = attributes['class'] ?? '';
  const id = attributes['id'] ?? '';
  if ((named === '' && id === '') || PLAIN_TAGS.has(name)) return { role: byTag, sure: byTag !== undefined };
  const byName = roleOfName(named) ?? roleOfName(id);
  // `<footer class="comments">`, `<form class="letter">`: the name says more than the tag.
  return { role: byName ?? byTag, sure: byTag !== undefined };
}

function isHidden(attributes: Record<string, string>): boolean {
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
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.onopentag(name, attributes),
      onclosetag: (name) => writer.onclosetag(name),
      ontext: (data) => writer.ontext(data),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  writer.parser = parser;
  parser.end(html);
  return {
    text: writer.canonical.text(),
    segments: writer.canonical.segments(),
    boxes: writer.boxes,
    blocks: writer.blocks,
    head: writer.head,
  };
}
