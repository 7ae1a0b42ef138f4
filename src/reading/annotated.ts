// A text with all that was recognised in it: tokens, sentences, mentions by class. Frames read this and nothing else.
import type { CompiledLanguage } from './compiled.ts';
import { bitsOf, markerBit } from './lexicon.ts';
import type { Marker, PhraseClass, PhraseValues } from './languages/language.ts';
import { CAPITAL, WORD } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { NOTHING_BESIDE } from './resolution/beside.ts';
import type { ToldBeside } from './resolution/beside.ts';
import type { Evidence } from '../vocabulary/evidence.ts';
import type { Kind, Role, Subject, CountQuality } from '../vocabulary/codes.ts';

/** Half-open run of tokens. */
export interface Run {
  from: number;
  to: number;
}

/** Does one run lie within another? */
export const isInside = (inner: Run, outer: Run): boolean => inner.from >= outer.from && inner.to <= outer.to;

export interface Mention<V> extends Run {
  value: V;
}

export interface DateValue {
  edtf: string;
  /** Worked out from the publication date or from a neighbour. */
  inferred?: boolean;
  /** `depuis le 8 juillet`, `jusqu’au 18 juillet`. */
  bound?: 'since' | 'until';
}

export interface CountValue {
  value: number;
  quality?: CountQuality;
}

export interface PersonValue {
  name: string;
  nameRun: Run;
  role: Role;
  country: string;
  /** The office in the words of the text. */
  office?: Run;
  /** States of an office held by several persons named in turn, this one’s first. */
  shared?: string[];
  /** Only a rank or an honorific: no office beside one that is told elsewhere. */
  weak?: boolean;
  /** No words gave the State: it is the paragraph’s or the document’s. */
  guessed?: boolean;
}

export interface AgreementValue {
  kind: Kind;
  subject?: Subject;
  parties: string[];
  /** The words `entre … et …` or `avec …` gave all parties. */
  complete: boolean;
  definite: boolean;
  draft?: boolean;
  /** It changes another agreement, named with it. */
  amends?: boolean;
  /** « celui de 1974 », `the one signed in 2015`: like the agreement before it, but another. */
  again?: boolean;
  /** Where the one it is like is named. */
  like?: number;
  /** It took that one’s place. */
  next?: boolean;
  /** When it was signed, where the word that stands for it is told apart by that. */
  signed?: string;
  count?: number;
  /** « un autre document », `eight documents`: named by what it is written on. */
  paper?: boolean;
  /** « ses accords de défense »: several, none of them told. */
  plural?: boolean;
  head: number;
}

/** What is built from several phrases: its value by class. */
export interface BuiltValues {
  date: DateValue;
  duration: string;
  count: CountValue;
  money: { amount: number; currency: string };
  person: PersonValue;
  pact: AgreementValue;
  quoted: { name: string };
}
export type BuiltClass = keyof BuiltValues;
export type MentionClass = PhraseClass | BuiltClass;
export type MentionValue<C extends MentionClass> = C extends BuiltClass
  ? BuiltValues[C]
  : C extends PhraseClass
    ? PhraseValues[C]
    : never;

const [COUNTERPART_LOW, COUNTERPART_HIGH] = bitsOf(['counterpart']);
const NONE: Mention<unknown>[] = [];
const NONE_OF = NONE as Mention<never>[];

export class Annotated {
  readonly text: string;
  readonly folded: string;
  readonly tokens: Tokens;
  readonly language: CompiledLanguage;
  sentences: Run[] = [];
  /** States that the outlet and the address name. */
  beside: ToldBeside = NOTHING_BESIDE;
  /** Number of the sentence of each token. */
  sentenceOf: Int32Array;
  /** Grows when mentions of a class are replaced: what was worked out from them before may be no more. */
  revision = 0;
  #low: Uint32Array;
  #high: Uint32Array;
  #mentions = new Map<MentionClass, Places>();
  #marks = new Uint8Array(0);
  /** By sentence, two halves each: bits of the classes of which a mention starts there. Most questions end here. */
  #classesIn = new Int32Array(0);

  constructor(text: string, folded: string, tokens: Tokens, language: CompiledLanguage) {
    this.text = text;
    this.folded = folded;
    this.tokens = tokens;
    this.language = language;
    this.sentenceOf = new Int32Array(tokens.count + 1);
    this.#low = new Uint32Array(tokens.count + 1);
    this.#high = new Uint32Array(tokens.count + 1);
  }

  mark(token: number, marker: Marker): void {
    const bit = markerBit.get(marker) as number;
    if (bit < 32) this.#low[token] = (this.#low[token] as number) | (1 << bit);
    else this.#high[token] = (this.#high[token] as number) | (1 << (bit - 32));
  }

  /** The bits of several markers at the first word of a phrase; `opposite number` counts also at its last, where the name follows. */
  markPhrase(from: number, to: number, low: number, high: number): void {
    this.#low[from] = (this.#low[from] as number) | low;
    this.#high[from] = (this.#high[from] as number) | high;
    if (to - from > 1 && ((low & COUNTERPART_LOW) | (high & COUNTERPART_HIGH)) !== 0)
      this.mark(to - 1, 'counterpart');
  }

  /** Tokens that carry a marker. */
  marked(marker: Marker): number[] {
    const bit = markerBit.get(marker) as number;
    const half = bit < 32 ? this.#low : this.#high;
    const mask = 1 << (bit & 31);
    const found: number[] = [];
    for (let token = 0; token < this.tokens.count; token++)
      if (((half[token] as number) & mask) !== 0) found.push(token);
    return found;
  }

  /** For each token, 1 where a mention of one of the classes starts: most tokens need not be looked at. */
  starts(classes: readonly MentionClass[]): Uint8Array {
    const starts = new Uint8Array(this.tokens.count);
    for (const cls of classes) for (const { from } of this.all(cls)) starts[from] = 1;
    return starts;
  }

  is(token: number, marker: Marker): boolean {
    if (token < 0 || token >= this.tokens.count) return false;
    const bit = markerBit.get(marker) as number;
    return bit < 32
      ? ((this.#low[token] as number) & (1 << bit)) !== 0
      : ((this.#high[token] as number) & (1 << (bit - 32))) !== 0;
  }

  any(from: number, to: number, marker: Marker): boolean {
    const bit = markerBit.get(marker) as number;
    const half = bit < 32 ? this.#low : this.#high;
    const mask = 1 << (bit & 31);
    const end = Math.min(to, this.tokens.count);
    for (let token = Math.max(0, from); token < end; token++)
      if (((half[token] as number) & mask) !== 0) return true;
    return false;
  }

  /** The first token of a run that carries a marker. */
  firstMarked(from: number, to: number, marker: Marker): number | undefined {
    for (let token = Math.max(0, from); token < to; token++) if (this.is(token, marker)) return token;
    return undefined;
  }

  /** Mentions come in the order of their first token. */
  add<C extends MentionClass>(cls: C, mention: Mention<MentionValue<C>>): void {
    let places = this.#mentions.get(cls);
    if (places === undefined) this.#mentions.set(cls, (places = this.#newPlaces()));
    places.list.push(mention);
    this.#cover(places, mention);
  }

  /** The sentences of the text; before them nothing is looked for. */
  setSentences(sentences: Run[]): void {
    this.sentences = sentences;
    this.#classesIn = new Int32Array(2 * (sentences.length + 1));
  }

  replaceAll<C extends MentionClass>(cls: C, list: Mention<MentionValue<C>>[]): void {
    if (list.length === 0 && !this.#mentions.has(cls)) return;
    this.revision++;
    let places = this.#mentions.get(cls);
    if (places === undefined) this.#mentions.set(cls, (places = this.#newPlaces()));
    else this.#clear(places);
    places.list = isInOrder(list) ? list : list.sort((a, b) => a.from - b.from);
    for (const mention of list) this.#cover(places, mention);
  }

  #newPlaces(): Places {
    const number = this.#mentions.size;
    if (number >= CLASSES) throw new Error('more classes of mentions than there are bits for them');
    if (number === 0) this.#marks = new Uint8Array(CLASSES * (this.tokens.count + 2));
    return { list: [], base: number * (this.tokens.count + 2), half: number >> 5, bit: 1 << (number & 31) };
  }

  #clear({ base, half, bit }: Places): void {
    this.#marks.fill(0, base, base + this.tokens.count + 2);
    const classesIn = this.#classesIn;
    for (let at = half; at < classesIn.length; at += 2) classesIn[at] = (classesIn[at] as number) & ~bit;
  }

  #cover({ base, half, bit }: Places, { from, to }: Run): void {
    const marks = this.#marks;
    marks[base + from] = (marks[base + from] as number) | STARTS;
    for (let at = base + from; at < base + to; at++) marks[at] = (marks[at] as number) | COVERS;
    marks[base + to] = (marks[base + to] as number) | ENDS;
    const sentence = 2 * (this.sentenceOf[from] as number) + half;
    this.#classesIn[sentence] = (this.#classesIn[sentence] as number) | bit;
  }

  /** Can a mention of the class start in the run? Not where its sentences have none. */
  #mayStart({ half, bit }: Places, from: number, to: number): boolean {
    const last = this.sentenceOf[Math.min(to, this.tokens.count) - 1] ?? 0;
    for (let at = this.sentenceOf[Math.max(0, from)] ?? 0; at <= last; at++)
      if (((this.#classesIn[2 * at + half] as number) & bit) !== 0) return true;
    return false;
  }

  #is({ base }: Places, token: number, mark: number): boolean {
    return token >= 0 && token <= this.tokens.count && ((this.#marks[base + token] as number) & mark) !== 0;
  }

  all<C extends MentionClass>(cls: C): Mention<MentionValue<C>>[] {
    return (this.#mentions.get(cls)?.list ?? NONE) as Mention<MentionValue<C>>[];
  }

  /** Mentions of a class that start inside the run. */
  within<C extends MentionClass>(cls: C, from: number, to: number): Mention<MentionValue<C>>[] {
    const places = this.#mentions.get(cls);
    if (places === undefined || !this.#mayStart(places, from, to)) return NONE_OF;
    const { list } = places;
    const first = firstFrom(list, from);
    let last = first;
    while (last < list.length && (list[last] as Run).from < to) last++;
    return first === last ? NONE_OF : (list.slice(first, last) as Mention<MentionValue<C>>[]);
  }

  /** The first mention of a class that starts inside the run and passes the test. */
  first<C extends MentionClass>(
    cls: C,
    from: number,
    to: number,
    test: (mention: Mention<MentionValue<C>>) => boolean,
  ): Mention<MentionValue<C>> | undefined {
    const places = this.#mentions.get(cls);
    if (places === undefined || !this.#mayStart(places, from, to)) return undefined;
    const list = places.list as Mention<MentionValue<C>>[];
    for (let i = firstFrom(list, from); i < list.length && (list[i] as Run).from < to; i++)
      if (test(list[i] as Mention<MentionValue<C>>)) return list[i];
    return undefined;
  }

  /** The last mention of a class that starts before the token and passes the test. */
  last<C extends MentionClass>(
    cls: C,
    before: number,
    test: (mention: Mention<MentionValue<C>>) => boolean,
  ): Mention<MentionValue<C>> | undefined {
    const list = (this.#mentions.get(cls)?.list ?? NONE) as Mention<MentionValue<C>>[];
    for (let i = firstFrom(list, before) - 1; i >= 0; i--)
      if (test(list[i] as Mention<MentionValue<C>>)) return list[i];
    return undefined;
  }

  /** Does a mention of a class start inside the run? */
  has(cls: MentionClass, from: number, to: number): boolean {
    const places = this.#mentions.get(cls);
    if (places === undefined || !this.#mayStart(places, from, to)) return false;
    const { list } = places;
    return ((list[firstFrom(list, from)] as Run | undefined)?.from ?? to) < to;
  }

  /** The longest mention of a class that starts at the token. */
  at<C extends MentionClass>(cls: C, token: number): Mention<MentionValue<C>> | undefined {
    const places = this.#mentions.get(cls);
    if (places === undefined || !this.#is(places, token, STARTS)) return undefined;
    const { list } = places;
    let best: Run | undefined;
    for (let i = firstFrom(list, token); i < list.length && (list[i] as Run).from === token; i++)
      if (best === undefined || (list[i] as Run).to > best.to) best = list[i];
    return best as Mention<MentionValue<C>> | undefined;
  }

  /** The mention of a class that covers the token. */
  covering<C extends MentionClass>(cls: C, token: number): Mention<MentionValue<C>> | undefined {
    const places = this.#mentions.get(cls);
    if (places === undefined || !this.#is(places, token, COVERS)) return undefined;
    const { list } = places;
    for (let i = firstFrom(list, token + 1) - 1, tries = 0; i >= 0 && tries < 4; i--, tries++) {
      const mention = list[i] as Mention<MentionValue<C>>;
      if (mention.from <= token && token < mention.to) return mention;
    }
    return undefined;
  }

  /** The one that ends right before the token. */
  endingAt<C extends MentionClass>(cls: C, token: number): Mention<MentionValue<C>> | undefined {
    const places = this.#mentions.get(cls);
    if (places === undefined || !this.#is(places, token, ENDS)) return undefined;
    const { list } = places;
    for (let i = firstFrom(list, token) - 1, tries = 0; i >= 0 && tries < 4; i--, tries++) {
      const mention = list[i] as Mention<MentionValue<C>>;
      if (mention.to === token) return mention;
    }
    return undefined;
  }

  sentenceAt(token: number): Run {
    return this.sentences[this.sentenceOf[token] as number] as Run;
  }

  word(token: number): string {
    const start = this.tokens.start[token] as number;
    const end = this.tokens.end[token] as number;
    return end - start === 1 ? this.folded.charAt(start) : this.folded.slice(start, end);
  }

  /** A word with a capital. */
  isCapital(at: number): boolean {
    return this.tokens.kind[at] === WORD && ((this.tokens.shape[at] as number) & CAPITAL) !== 0;
  }

  /** Is the token one of these marks of punctuation? Cheaper than its word: most tokens are none. */
  isSign(token: number, signs: string): boolean {
    return (this.tokens.sign[token] ?? 0) !== 0 && signs.includes(this.word(token));
  }

  quote(run: Run): string {
    return this.text.slice(this.tokens.start[run.from], this.tokens.end[run.to - 1]);
  }

  evidence(run: Run): Evidence {
    const start = this.tokens.start[run.from] as number;
    const end = this.tokens.end[Math.max(run.from, run.to - 1)] as number;
    return { start, end, quote: this.text.slice(start, end) };
  }
}

/** Mentions of one class in order. */
interface Places {
  list: Mention<unknown>[];
  /** Where its row of marks begins, one a token. */
  base: number;
  /** Its bit among the classes of a sentence. */
  half: number;
  bit: number;
}
/** A mention starts at the token, ends right before it, covers it. */
const STARTS = 1;
const ENDS = 2;
const COVERS = 4;
const CLASSES = 64;

const isInOrder = (list: readonly Run[]): boolean => {
  for (let i = 1; i < list.length; i++) if ((list[i - 1] as Run).from > (list[i] as Run).from) return false;
  return true;
};

const firstFrom = (list: readonly Run[], token: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Run).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
};
