// Which blocks of a page are the article: prose gathers weight in the elements around it, the heaviest element wins.
import type { Part, PartKind } from '../../../vocabulary/reading.ts';
import type { Block, Box, Page } from './page.ts';

/** What each block is, and how far that can be trusted (0 … 1). Below `TRUSTED`, the slow path is asked. */
export interface Zoning {
  kinds: PartKind[];
  confidence: number;
}
export const TRUSTED = 0.5;

/** Shorter text is a label, not a sentence. */
const PROSE_LENGTH = 60;
/** An element named "sidebar" that holds this share of a page's prose is not one. */
const TOO_MUCH_FOR_FURNITURE = 0.6;
const HEADING = /^h[1-6]$/;

interface Weights {
  /** Prose characters, links subtracted, in each box and below. */
  prose: Float64Array;
  /** Readability's weight: full in the parent, half in the grandparent. */
  score: Float64Array;
  total: number;
}

export function zonePage(page: Page): Zoning {
  const weights = weighBoxes(page);
  let roles = settleRoles(page.boxes, weights, findTeasers(page, weights));
  let weighed = weighBoxes(page, roles);
  if (weighed.total === 0 && weights.total > 0) {
    // All prose in furniture: the class names mean something else here, only tags are believed.
    const named = page.boxes.map((box) => (box.sure ? box : { ...box, role: undefined }));
    roles = settleRoles(named, weights, new Set());
    weighed = weighBoxes(page, roles);
  }
  const zone = findZone(page, weighed, roles);
  const kinds = page.blocks.map((block, i) => kindOfBlock(page, block, i, roles, zone));
  promoteTitle(page, kinds, zone);
  return { kinds, confidence: confidenceIn(page, kinds, weighed) };
}

/** With `roles`, furniture weighs nothing. */
function weighBoxes(page: Page, roles?: (PartKind | undefined)[]): Weights {
  const { boxes, blocks, text } = page;
  const prose = new Float64Array(boxes.length);
  const score = new Float64Array(boxes.length);
  let total = 0;
  for (const block of blocks) {
    if (roles?.[block.box] !== undefined) continue;
    const length = proseLength(block);
    if (length < PROSE_LENGTH) continue;
    total += length;
    prose[block.box]! += length;
    const weight = 1 + Math.min(length / 100, 4) + commasIn(text, block) / 2;
    const parent = boxes[block.box]!.parent;
    // Text directly in a `div` weighs on the div itself, text in a `p` on what holds the p.
    const own =
      block.tag === 'div' || block.tag === 'td' || block.tag === 'section' || block.tag === 'article';
    if (own) score[block.box]! += weight;
    if (parent >= 0) {
      score[parent]! += own ? weight / 2 : weight;
      const above = boxes[parent]!.parent;
      if (above >= 0) score[above]! += weight / (own ? 3 : 2);
    }
  }
  for (let i = boxes.length - 1; i > 0; i -= 1) prose[boxes[i]!.parent]! += prose[i]!;
  return { prose, score, total };
}

/** Characters outside links; an unlinked short headline is not prose, a linked one even less. */
const proseLength = (block: Block) =>
  block.linked * 2 > block.end - block.start ? 0 : block.end - block.start - block.linked;

function commasIn(text: string, block: Block): number {
  let count = 0;
  for (let i = text.indexOf(',', block.start); i >= 0 && i < block.end; i = text.indexOf(',', i + 1))
    count += 1;
  return Math.min(count, 10);
}

/** Roles by name are inherited, unless the element holds most of the page's prose. */
function settleRoles(boxes: Box[], weights: Weights, teasers: Set<number>): (PartKind | undefined)[] {
  const settled: (PartKind | undefined)[] = [];
  boxes.forEach((box, i) => {
    const inherited = box.parent >= 0 ? settled[box.parent] : undefined;
    const doubted = weights.total > 0 && weights.prose[i]! / weights.total > TOO_MUCH_FOR_FURNITURE;
    const own = doubted && !(box.sure && box.tag !== 'form' && box.tag !== 'aside') ? undefined : box.role;
    settled.push(inherited ?? own ?? (teasers.has(i) ? 'related' : undefined));
  });
  return settled;
}

/** More of the page's prose than this is no teaser. */
const TEASER_SHARE = 0.35;

/** What stands in one element with a heading that is a link leads to another page: `<div><h3><a>…</a></h3><p>…</p></div>`. */
function findTeasers({ blocks, boxes }: Page, weights: Weights): Set<number> {
  const teasers = new Set<number>();
  for (const block of blocks) {
    if (!/^h[2-6]$/.test(block.tag) || block.linked < 0.8 * (block.end - block.start)) continue;
    const card = boxes[block.box]!.parent;
    if (card > 0 && weights.prose[card]! < TEASER_SHARE * weights.total) teasers.add(card);
  }
  return teasers;
}

/** Indexes of the boxes whose blocks are the article. */
function findZone(page: Page, weights: Weights, roles: (PartKind | undefined)[]): Set<number> {
  const { boxes } = page;
  let top = 0;
  for (let i = 1; i < boxes.length; i += 1)
    if (roles[i] === undefined && weights.score[i]! > weights.score[top]!) top = i;
  const zone = new Set<number>([climb(boxes, top, weights)]);
  // A box's index is larger than its parent's, so one pass spreads the zone downwards.
  boxes.forEach((box, i) => {
    if (zone.has(box.parent) && roles[i] === undefined) zone.add(i);
  });
  return zone;
}

/** Goes up while what stands around holds a good share of further prose: articles cut in two by an advertisement. */
function climb(boxes: Box[], top: number, weights: Weights): number {
  let at = top;
  while (boxes[at]!.parent > 0) {
    const parent = boxes[at]!.parent;
    const added = weights.prose[parent]! - weights.prose[at]!;
    const wrapper = boxes[parent]!.tag === 'article' || boxes[parent]!.tag === 'main';
    if (added < Math.max(PROSE_LENGTH, 0.05 * weights.prose[at]!) && !wrapper) break;
    if (added > 2 * weights.prose[at]! && !wrapper) break;
    at = parent;
  }
  return at;
}

/** Characters of a cell that is no cell but a column of the page. */
const LAYOUT_CELL = 200;
const isCell = ({ tag }: Block) => tag === 'td' || tag === 'th';

function kindOfBlock(
  page: Page,
  block: Block,
  index: number,
  roles: (PartKind | undefined)[],
  zone: Set<number>,
): PartKind {
  const role = roles[block.box];
  if (role !== undefined) return role;
  const length = block.end - block.start;
  const linked = block.linked / length;
  if (zone.has(block.box)) {
    // A cell of sentences lays a page out; one of words and figures is a table's.
    if (isCell(block)) return length > LAYOUT_CELL ? 'body' : 'table';
    if (linked > 0.8 && (block.tag === 'li' || length > 15) && !HEADING.test(block.tag)) return 'related';
    return 'body';
  }
  if (HEADING.test(block.tag)) return index < firstOf(page, zone) ? 'body' : 'related';
  const before = index < firstOf(page, zone);
  // Prose outside the zone, before it, is a lead; after it, a teaser or a word about the site.
  if (before && linked < 0.3 && length >= PROSE_LENGTH) return 'body';
  if (linked > 0.5) return before ? 'menu' : 'related';
  if (before) return length < PROSE_LENGTH ? 'metadata' : 'menu';
  return 'related';
}

const firsts = new WeakMap<Set<number>, number>();
function firstOf(page: Page, zone: Set<number>): number {
  let first = firsts.get(zone);
  if (first === undefined) {
    first = page.blocks.findIndex((block) => zone.has(block.box));
    if (first < 0) first = page.blocks.length;
    firsts.set(zone, first);
  }
  return first;
}

/** The first `h1`, or the heading nearest before the article, is its title. */
function promoteTitle(page: Page, kinds: PartKind[], zone: Set<number>): void {
  const first = firstOf(page, zone);
  const named = page.blocks.findIndex((block) => block.tag === 'h1');
  if (named >= 0) {
    kinds[named] = 'title';
    return;
  }
  for (let i = Math.min(first, page.blocks.length - 1); i >= 0; i -= 1)
    if (page.blocks[i]!.tag === 'h2') {
      kinds[i] = 'title';
      return;
    }
}

/** Share of the page's unfurnished prose that the article holds; little prose in all is never trusted. */
function confidenceIn(page: Page, kinds: PartKind[], weights: Weights): number {
  let held = 0;
  page.blocks.forEach((block, i) => {
    if (kinds[i] === 'body' && block.end - block.start >= PROSE_LENGTH) held += proseLength(block);
  });
  if (weights.total === 0) return 0;
  return Math.min(held / weights.total, 1) * Math.min(held / 250, 1);
}

/** Blocks of one kind that follow each other become one part. */
export function partsOfBlocks(blocks: Block[], kinds: PartKind[]): Part[] {
  const parts: Part[] = [];
  blocks.forEach((block, i) => {
    const last = parts.at(-1);
    if (last && last.kind === kinds[i]) last.end = block.end;
    else parts.push({ start: block.start, end: block.end, kind: kinds[i]! });
  });
  return parts;
}
