// RSS and Atom feeds (.xml) → one document per item, with the date, address and outlet that the feed gives.
import { parseFeed } from 'feedsmith';
import { Refusal } from '../../vocabulary/refusal.ts';
import { edtfOf, findDates } from '../calendar-dates.ts';
import type { Declared, DecodedItem } from './decoded.ts';
import { decodeHtml } from './html/html.ts';
import { dayOf } from './html/page-head.ts';
import { LIMITS } from './limits.ts';

interface Item {
  title?: string;
  html?: string;
  url?: string;
  date?: string;
}

/** Refusal `damaged-file`. Items without text are left out. */
export function* decodeFeed(text: string, name: string): Generator<DecodedItem> {
  const { items, outlet, lang } = readFeed(text, name);
  if (items.length === 0) throw new Refusal('no-text', `${name} is a feed without items.`);
  let number = 0;
  for (const item of items.slice(0, LIMITS.feedItems)) {
    number += 1;
    const title = item.title ? `<h1>${escapeText(item.title)}</h1>` : '';
    const decoded = decodeHtml(`${title}<div>${item.html ?? ''}</div>`, { wholeIsArticle: true });
    if (decoded.text.trim() === '') continue;
    delete decoded.segments;
    const declared: Declared = known({ published: dayOfFeed(item.date), url: item.url, outlet, lang });
    yield {
      name: `${name}#${number}`,
      decoded: { ...decoded, format: 'feed', declared, ...known({ title: item.title }) },
    };
  }
}

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const known = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** `2019-12-23T10:00:00Z`, `Mon, 23 Dec 2019 10:00:00 +0100` → the day as the outlet counts it. */
export function dayOfFeed(date: string | undefined): string | undefined {
  if (!date) return undefined;
  const [found] = findDates(date);
  return dayOf(date) ?? (found?.year === undefined ? undefined : edtfOf(found));
}

/** The three kinds of feed in one shape. */
function readFeed(text: string, name: string): { items: Item[]; outlet?: string; lang?: string } {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch {
    throw new Refusal('damaged-file', `${name} looks like a feed but cannot be read as one.`, {
      next: 'Save it again, or save the articles themselves.',
    });
  }
  const { feed } = parsed as { feed: LooseFeed };
  return {
    items: (feed.items ?? feed.entries ?? []).map(readItem),
    outlet: plain(feed.title),
    lang: (feed.language ?? feed.xml?.lang)?.split('-')[0]?.toLowerCase(),
  };
}

type Text = string | { value?: string };
interface LooseItem {
  title?: Text;
  description?: Text;
  summary?: Text;
  content?: Text & { encoded?: string };
  link?: string;
  url?: string;
  links?: { href?: string; rel?: string }[];
  pubDate?: string;
  published?: string;
  updated?: string;
  dc?: { date?: string; dates?: string[] };
}
interface LooseFeed {
  title?: Text;
  language?: string;
  xml?: { lang?: string };
  items?: LooseItem[];
  entries?: LooseItem[];
}

const plain = (text: Text | undefined) => (typeof text === 'string' ? text : text?.value);

function readItem(item: LooseItem): Item {
  const link = item.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  return known({
    title: plain(item.title),
    html: item.content?.encoded ?? plain(item.content) ?? plain(item.description) ?? plain(item.summary),
    url: item.link ?? item.url ?? link,
    date: item.pubDate ?? item.published ?? item.dc?.date ?? item.dc?.dates?.[0] ?? item.updated,
  });
}
