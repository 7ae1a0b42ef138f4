// HTML → canonical text with the way back to the source, every visible block kept and labelled with what it is.
import type { PartKind } from '../../../vocabulary/reading.ts';
import type { Decoded } from '../decoded.ts';
import { LIMITS } from '../limits.ts';
import { partsOfBlocks, TRUSTED, zonePage } from './main-zone.ts';
import { readPage } from './page.ts';
import type { Page } from './page.ts';
import { askReadability } from './slow-path.ts';

/** `wholeIsArticle`: an e-mail's body, a feed's item, a converted document, with nothing of a page around it. */
export interface HtmlOptions {
  wholeIsArticle?: boolean;
}

/** Throws a Refusal `html-too-deep`. A page without text comes back with empty text. */
export function decodeHtml(html: string, { wholeIsArticle = false }: HtmlOptions = {}): Decoded {
  const page = readPage(html);
  const kinds = wholeIsArticle ? labelWhole(page) : labelBlocks(html, page);
  const title = titleOf(page, kinds);
  return {
    format: 'html',
    text: page.text,
    segments: page.segments,
    ...(title ? { title } : {}),
    declared: page.head.finish(),
    parts: partsOfBlocks(page.blocks, kinds),
    findings: [],
  };
}

/** What stands over the article before what the head says: the head is written for search engines and not always kept up. */
function titleOf({ blocks, text, head }: Page, kinds: PartKind[]): string | undefined {
  const block = blocks[kinds.indexOf('title')];
  return block ? text.slice(block.start, block.end).replace(/\s+/g, ' ') : head.title();
}

/** Only what the markup names is no body. */
const labelWhole = (page: Page): PartKind[] =>
  page.blocks.map(({ tag, box }, i) => {
    if (tag === 'td' || tag === 'th') return 'table';
    return page.boxes[box]!.role ?? (i === 0 && tag === 'h1' ? 'title' : 'body');
  });

function labelBlocks(html: string, page: Page): PartKind[] {
  const { kinds, confidence } = zonePage(page);
  const doubtful =
    confidence < TRUSTED &&
    page.text.length > 500 &&
    html.length < LIMITS.slowPathCharacters &&
    page.boxes.length < LIMITS.slowPathElements;
  return (doubtful && askReadability(html, page, kinds)) || kinds;
}

/** Whether a text is HTML: `<!doctype html`, `<html`, or several block tags near its start. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    /<!doctype\s+html|<html[\s>]|<body[\s>]|<head[\s>]/i.test(head) ||
    (/^\s*</.test(head) &&
      (head.match(/<(p|div|h[1-6]|article|section|table|ul|meta)[\s>]/gi)?.length ?? 0) >= 2)
  );
}
