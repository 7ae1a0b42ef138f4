// Walks HTML once from left to right: tags with the attributes that matter, text with entities decoded. Like browsers, it never fails.
import { Parser } from 'htmlparser2';

/** Attributes that tell something of a part of the page; all others are skipped unread. */
const WANTED = new Set('class id role hidden style aria-hidden datetime content itemprop'.split(' '));
/** Elements that speak of the page as a whole, and what they say it with. */
const HEAD_TAGS = new Set('meta link script html'.split(' '));
const WANTED_IN_HEAD = new Set([...WANTED, 'property', 'name', 'type', 'rel', 'href', 'lang', 'xml:lang']);
/** First letter and length of the names that may be wanted: most others need not be looked up. */
const shapeOf = (letter: number, length: number) => (length << 8) | (letter | 32);
const WANTED_SHAPES = new Set([...WANTED_IN_HEAD].map((name) => shapeOf(name.charCodeAt(0), name.length)));

export type Attributes = Record<string, string>;
const NO_ATTRIBUTES: Attributes = Object.freeze({});

export interface ScanHandler {
  open(name: string, attributes: Attributes, selfClosing: boolean, start: number, end: number): void;
  close(name: string): void;
  /** `end - start` differs from the length of `text` for entities only. */
  text(text: string, start: number, end: number): void;
  /** Content of an element in which no tags count: script, style, title, textarea … */
  raw(name: string, text: string): void;
}

/** Elements whose content is text up to their end tag (HTML, 13.2.5.1). */
const RAW_TAGS = new Set('script style title textarea xmp iframe noembed noframes'.split(' '));

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

export function scanHtml(html: string, handler: ScanHandler): void {
  new Scanner(html, handler).run();
}

class Scanner {
  private readonly html: string;
  private readonly handler: ScanHandler;
  private at = 0;
  private nextEntity: number;

  constructor(html: string, handler: ScanHandler) {
    this.html = html;
    this.handler = handler;
    this.nextEntity = html.indexOf('&');
  }

  run(): void {
    const { html } = this;
    while (this.at < html.length) {
      // A `<` that opens nothing is text, together with what follows it.
      let less = html.indexOf('<', this.at);
      while (less >= 0 && !this.opensMarkup(less)) less = html.indexOf('<', less + 1);
      const end = less < 0 ? html.length : less;
      if (end > this.at) this.readText(this.at, end);
      this.at = end;
      if (less >= 0) this.readMarkup(less);
    }
  }

  private opensMarkup(less: number): boolean {
    const next = this.html.charCodeAt(less + 1);
    if (isLetter(next) || next === 33 || next === 63) return true;
    return next === SLASH && isLetter(this.html.charCodeAt(less + 2));
  }

  private readText(start: number, end: number): void {
    const { html, handler } = this;
    let from = start;
    while (this.nextEntity >= 0 && this.nextEntity < end) {
      const at = this.nextEntity;
      const length = at < from ? 0 : entityLength(html, at, end);
      if (length > 0) {
        if (at > from) handler.text(html.slice(from, at), from, at);
        handler.text(decodeEntity(html.slice(at, at + length)), at, at + length);
        from = at + length;
      }
      this.nextEntity = html.indexOf('&', at + 1);
    }
    if (end > from) handler.text(html.slice(from, end), from, end);
  }

  private readMarkup(less: number): void {
    const { html } = this;
    const next = html.charCodeAt(less + 1);
    if (next === 33)
      this.at = html.startsWith('<!--', less) ? this.endOfComment(less) : this.after('>', less);
    else if (next === 63) this.at = this.after('>', less);
    else if (next === SLASH) {
      const nameEnd = this.endOfName(less + 2);
      this.at = this.after('>', nameEnd);
      this.handler.close(nameAt(html, less + 2, nameEnd));
    } else this.readOpenTag(less);
    // What a comment or a tag held is no text.
    if (this.nextEntity >= 0 && this.nextEntity < this.at) this.nextEntity = html.indexOf('&', this.at);
  }

  private after(mark: string, from: number): number {
    const found = this.html.indexOf(mark, from);
    return found < 0 ? this.html.length : found + mark.length;
  }

  /** `<!-->` and `<!--->` are whole comments. */
  private endOfComment(less: number): number {
    if (this.html.startsWith('>', less + 4)) return less + 5;
    return this.after('-->', less + 2 + 2 - 1);
  }

  private endOfName(from: number): number {
    const { html } = this;
    let at = from;
    for (; at < html.length; at += 1) {
      const code = html.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) break;
    }
    return at;
  }

  private readOpenTag(less: number): void {
    const { html, handler } = this;
    let at = this.endOfName(less + 1);
    const name = nameAt(html, less + 1, at);
    const names = HEAD_TAGS.has(name) ? WANTED_IN_HEAD : WANTED;
    let attributes: Attributes = NO_ATTRIBUTES;
    let selfClosing = false;
    while (at < html.length) {
      const code = html.charCodeAt(at);
      if (code === GREATER) {
        at += 1;
        break;
      }
      if (code === SLASH) {
        selfClosing = html.charCodeAt(at + 1) === GREATER;
        at += 1;
      } else if (isSpace(code)) at += 1;
      else {
        const nameStart = at;
        at = this.endOfAttributeName(at);
        const wanted = this.wantedName(nameStart, at, names);
        const valueAt = this.startOfValue(at);
        const value = valueAt < 0 ? undefined : this.valueEnd(valueAt);
        if (wanted !== undefined) {
          if (attributes === NO_ATTRIBUTES) attributes = {};
          attributes[wanted] ??=
            value === undefined ? '' : decodeAttribute(html.slice(value.start, value.end));
        }
        if (value !== undefined) at = value.next;
      }
    }
    this.at = at;
    handler.open(name, attributes, selfClosing, less, at);
    if (
      RAW_TAGS.has(name) &&
      !(selfClosing && name !== 'script' && name !== 'style' && name !== 'title' && name !== 'textarea')
    )
      this.readRaw(name);
  }

  private endOfAttributeName(from: number): number {
    const { html } = this;
    let at = from + 1;
    for (; at < html.length; at += 1) {
      const code = html.charCodeAt(at);
      if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
    }
    return at;
  }

  private wantedName(start: number, end: number, names: Set<string>): string | undefined {
    if (!WANTED_SHAPES.has(shapeOf(this.html.charCodeAt(start), end - start))) return undefined;
    const name = nameAt(this.html, start, end);
    return names.has(name) ? name : undefined;
  }

  /** Where the value after `name` starts, past `=` and white space; -1 where there is none. */
  private startOfValue(from: number): number {
    const { html } = this;
    let at = from;
    while (isSpace(html.charCodeAt(at))) at += 1;
    if (html.charCodeAt(at) !== EQUALS) return -1;
    at += 1;
    while (isSpace(html.charCodeAt(at))) at += 1;
    return at;
  }

  private valueEnd(at: number): { start: number; end: number; next: number } {
    const { html } = this;
    const quote = html.charCodeAt(at);
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const found = html.indexOf(html[at]!, at + 1);
      const end = found < 0 ? html.length : found;
      return { start: at + 1, end, next: Math.min(end + 1, html.length) };
    }
    let end = at;
    for (; end < html.length; end += 1) {
      const code = html.charCodeAt(end);
      if (code === GREATER || isSpace(code)) break;
    }
    return { start: at, end, next: end };
  }

  private readRaw(name: string): void {
    const { html } = this;
    let end = this.at;
    for (;;) {
      end = html.indexOf('</', end);
      if (end < 0) {
        end = html.length;
        break;
      }
      if (
        lower(html.slice(end + 2, end + 2 + name.length)) === name &&
        !isNameGoingOn(html.charCodeAt(end + 2 + name.length))
      )
        break;
      end += 2;
    }
    const content = html.slice(this.at, end);
    this.handler.raw(name, name === 'title' || name === 'textarea' ? decodeAttribute(content) : content);
    this.at = end;
    if (end >= html.length) this.handler.close(name);
  }
}

const isNameGoingOn = (code: number) =>
  isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === LESS;

const LONGEST_KNOWN = 16;
const MOST_KNOWN = 1000;
/** Names met before, by a number made of their letters: the same few stand in every page, and need not be copied again. */
const known = new Map<number, string>();

/** The name in lower case. */
const nameAt = (html: string, start: number, end: number): string => {
  if (end - start > LONGEST_KNOWN) return lower(html.slice(start, end));
  let letters = end - start;
  for (let at = start; at < end; at += 1) letters = (Math.imul(letters, 31) + html.charCodeAt(at)) | 0;
  const met = known.get(letters);
  if (met !== undefined && met.length === end - start && html.startsWith(met, start)) return met;
  const name = lower(html.slice(start, end));
  if (met === undefined && known.size < MOST_KNOWN) known.set(letters, copied(name));
  return name;
};

/** Its own letters, not a stretch of the page, which would be kept with it. */
const copied = (name: string): string => Buffer.from(name, 'utf16le').toString('utf16le');

/** Tag names come lower-case nearly always; then nothing is copied. */
const lower = (name: string) => {
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    if (code >= 65 && code <= 90) return name.toLowerCase();
  }
  return name;
};

/** `&eacute;`, `&#233;`, `&#xE9;`, `&copy` */
const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

function entityLength(html: string, at: number, end: number): number {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(html);
  return found && at + found[0].length <= end ? found[0].length : 0;
}

const decoded = new Map<string, string>();

/** Each entity is looked up once, in htmlparser2's table of all 2,231. What is none stays as it stands. */
function decodeEntity(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) });
  parser.end(entity);
  if (decoded.size > 5000) decoded.clear();
  decoded.set(entity, text);
  return text;
}

const decodeAttribute = (value: string) =>
  value.includes('&') ? value.replace(new RegExp(ENTITY.source, 'g'), decodeEntity) : value;
