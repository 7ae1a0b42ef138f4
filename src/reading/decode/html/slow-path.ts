// The slow path: when the fast scorer is unsure, Mozilla's Readability says which blocks are the article.
import { createRequire } from 'node:module';
import type { PartKind } from '../../../vocabulary/reading.ts';
import type { Page } from './page.ts';

const require = createRequire(import.meta.url);

interface Libraries {
  parseHTML: (html: string) => { document: unknown };
  Readability: new (
    document: unknown,
    options: object,
  ) => { parse(): { textContent?: string | null } | null };
}
let libraries: Libraries | undefined;

/** Loaded only when first needed: most pages never are. */
function load(): Libraries {
  libraries ??= {
    parseHTML: (require('linkedom') as Libraries).parseHTML,
    Readability: (require('@mozilla/readability') as Libraries).Readability,
  };
  return libraries;
}

const squeeze = (text: string) => text.replace(/[\s\u00AD\u200B\u2060]+/g, '');

/** Kinds corrected by Readability: its text is body, other unnamed prose is not. Undefined when it finds no article. */
export function askReadability(html: string, page: Page, kinds: PartKind[]): PartKind[] | undefined {
  const article = squeeze(articleText(html) ?? '');
  if (article.length < 200) return undefined;
  return page.blocks.map((block, i) => {
    const kind = kinds[i]!;
    if (kind === 'title' || kind === 'table' || kind === 'caption') return kind;
    const inside = article.includes(squeeze(page.text.slice(block.start, block.end)));
    if (inside) return kind === 'related' && block.linked * 2 > block.end - block.start ? 'related' : 'body';
    return kind === 'body' ? 'related' : kind;
  });
}

function articleText(html: string): string | undefined {
  const { parseHTML, Readability } = load();
  try {
    const { document } = parseHTML(html);
    return new Readability(document, { charThreshold: 200 }).parse()?.textContent ?? undefined;
  } catch {
    // Markup that breaks a DOM library costs the second opinion, not the page.
    return undefined;
  }
}
