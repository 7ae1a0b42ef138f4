// What a page declares of itself: title, dates, language, address and publisher, from meta, JSON-LD and `time`.
import type { Declared } from '../decoded.ts';

const WORDS_OF_PUBLICATION = new Set([
  'article:published_time',
  'article.published',
  'og:published_time',
  'og:article:published_time',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'sailthru.date',
  'parsely-pub-date',
  'datepublished',
  'citation_publication_date',
  'article:published',
  'mediator_published_time',
]);

export class PageHead {
  private declared: Declared = {};
  private meta: Record<string, string> = {};
  private titleText = '';
  private scripts: string[] = [];
  private linkedData = false;
  private timeText: string | undefined;

  openElement(name: string, attributes: Record<string, string>): void {
    if (name === 'meta') this.readMeta(attributes);
    else if (name === 'html') this.keep('lang', attributes['lang'] ?? attributes['xml:lang']);
    else if (name === 'script') this.linkedData = attributes['type'] === 'application/ld+json';
    else if (name === 'link' && attributes['rel'] === 'canonical') this.keep('url', attributes['href']);
    else if (name === 'time') this.timeText ??= attributes['datetime'];
    else if (attributes['itemprop'] === 'datePublished')
      this.keepDate(attributes['content'] ?? attributes['datetime']);
  }

  /** The first title is the page's; later ones are those of drawings. */
  raw(name: string, text: string): void {
    if (name === 'title' && this.titleText === '') this.titleText = text;
    else if (name === 'script' && this.linkedData) this.scripts.push(text);
  }

  private readMeta(attributes: Record<string, string>): void {
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
    const content = attributes['content'];
    if (name === '' || content === undefined) return;
    if (WORDS_OF_PUBLICATION.has(name)) this.keepDate(content);
    else this.meta[name] ??= content;
  }

  private keep(field: keyof Declared, value: string | undefined): void {
    if (value !== undefined && value.trim() !== '') this.declared[field] ??= value.trim();
  }

  private keepDate(value: string | undefined): void {
    this.keep('published', dayOf(value));
  }

  title(): string | undefined {
    const title = this.meta['og:title'] ?? this.titleText;
    return title.replace(/\s+/g, ' ').trim() || undefined;
  }

  /** Meta before JSON-LD before `time`: the first is written for this page, the last may be a teaser's. */
  finish(): Declared {
    for (const script of this.scripts) this.readLinkedData(script);
    this.keepDate(this.timeText);
    this.keep('outlet', this.meta['og:site_name'] ?? this.meta['application-name']);
    this.keep('lang', this.meta['og:locale'] ?? this.meta['content-language']);
    this.keep('url', this.meta['og:url']);
    const { lang } = this.declared;
    // `fr-FR`, `fr_FR` → fr
    if (lang) this.declared.lang = lang.split(/[-_]/)[0]!.toLowerCase();
    return this.declared;
  }

  private readLinkedData(script: string): void {
    let data: unknown;
    try {
      data = JSON.parse(script);
    } catch {
      // Broken JSON is common; the date is still worth having. `"datePublished": "2024-03-07T08:30"`
      this.keepDate(/"datePublished"\s*:\s*"([^"]+)"/.exec(script)?.[1]);
      return;
    }
    this.readNode(data, 0);
  }

  private readNode(node: unknown, depth: number): void {
    if (typeof node !== 'object' || node === null || depth > 4) return;
    if (Array.isArray(node)) {
      for (const item of node.slice(0, 50)) this.readNode(item, depth + 1);
      return;
    }
    const record = node as Record<string, unknown>;
    if (isArticle(record['@type'])) {
      this.keepDate(textOf(record['datePublished']));
      this.keep('lang', textOf(record['inLanguage']));
      this.keep('outlet', textOf((record['publisher'] as Record<string, unknown> | undefined)?.['name']));
    }
    this.readNode(record['@graph'], depth + 1);
    this.readNode(record['mainEntity'], depth + 1);
  }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
const isArticle = (type: unknown) =>
  [type]
    .flat()
    .some((name) => typeof name === 'string' && /Article|Posting|Report|WebPage|Document/.test(name));

/** `2024-03-07T08:30:00+03:00` → 2024-03-07, the day as the outlet counts it; also `20240307`, `2024/03/07`. */
export function dayOf(value: string | undefined): string | undefined {
  const found = value && /^\s*((?:19|20)\d\d)[-/.]?(\d\d)[-/.]?(\d\d)(?!\d)/.exec(value);
  if (!found) return undefined;
  const [, year, month, day] = found as unknown as [string, string, string, string];
  if (+month < 1 || +month > 12 || +day < 1 || +day > 31) return undefined;
  return `${year}-${month}-${day}`;
}
