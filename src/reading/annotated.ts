// A text with all that was recognised in it: tokens, sentences, mentions by class. Frames read this and nothing else.
import type { CompiledLanguage } from './compiled.ts';
import { markerBit } from './compiled.ts';
import type { Marker, PhraseClass, PhraseValues } from './languages/language.ts';
import type { Tokens } from './tokens.ts';
import type { Evidence } from '../vocabulary/evidence.ts';
import type { Kind, Role, Subject, CountQuality } from '../vocabulary/codes.ts';

/** Half-open run of tokens. */
export interface Run {
  from: number;
  to: number;
}

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
  /** `celui de 1974`: like the agreement before it, but another. */
  echo?: boolean;
  /** `the one signed in 2015`: taken up by a pronoun. */
  again?: boolean;
  count?: number;
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

const NONE: Mention<unknown>[] = [];
const NONE_OF = NONE as Mention<never>[];

export class Annotated {
  readonly text: string;
  readonly folded: string;
  readonly tokens: Tokens;
  readonly language: CompiledLanguage;
  sentences: Run[] = [];
  /** Number of the sentence of each token. */
  sentenceOf: Int32Array;
  #low: Uint32Array;
  #high: Uint32Array;
  #mentions = new Map<MentionClass, Mention<unknown>[]>();

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

  is(token: number, marker: Marker): boolean {
    if (token < 0 || token >= this.tokens.count) return false;
    const bit = markerBit.get(marker) as number;
    return bit < 32
      ? ((this.#low[token] as number) & (1 << bit)) !== 0
      : ((this.#high[token] as number) & (1 << (bit - 32))) !== 0;
  }

  any(from: number, to: number, marker: Marker): boolean {
    for (let token = Math.max(0, from); token < to; token++) if (this.is(token, marker)) return true;
    return false;
  }

  /** Mentions come in the order of their first token. */
  add<C extends MentionClass>(cls: C, mention: Mention<MentionValue<C>>): void {
    const list = this.#mentions.get(cls);
    if (list === undefined) this.#mentions.set(cls, [mention]);
    else list.push(mention);
  }

  replaceAll<C extends MentionClass>(cls: C, list: Mention<MentionValue<C>>[]): void {
    this.#mentions.set(
      cls,
      list.sort((a, b) => a.from - b.from),
    );
  }

  all<C extends MentionClass>(cls: C): Mention<MentionValue<C>>[] {
    return (this.#mentions.get(cls) ?? NONE) as Mention<MentionValue<C>>[];
  }

  /** Mentions of a class that start inside the run. */
  within<C extends MentionClass>(cls: C, from: number, to: number): Mention<MentionValue<C>>[] {
    const list = this.all(cls);
    if (list.length === 0) return NONE_OF;
    const first = firstFrom(list, from);
    let last = first;
    while (last < list.length && (list[last] as Run).from < to) last++;
    return first === last ? NONE_OF : list.slice(first, last);
  }

  /** The longest mention of a class that starts at the token. */
  at<C extends MentionClass>(cls: C, token: number): Mention<MentionValue<C>> | undefined {
    const list = this.all(cls);
    let best: Mention<MentionValue<C>> | undefined;
    for (let i = firstFrom(list, token); i < list.length && (list[i] as Run).from === token; i++)
      if (best === undefined || (list[i] as Run).to > best.to) best = list[i];
    return best;
  }

  /** The mention of a class that covers the token. */
  covering<C extends MentionClass>(cls: C, token: number): Mention<MentionValue<C>> | undefined {
    const list = this.all(cls);
    for (let i = firstFrom(list, token + 1) - 1, tries = 0; i >= 0 && tries < 4; i--, tries++) {
      const mention = list[i] as Mention<MentionValue<C>>;
      if (mention.from <= token && token < mention.to) return mention;
    }
    return undefined;
  }

  /** The one that ends right before the token. */
  endingAt<C extends MentionClass>(cls: C, token: number): Mention<MentionValue<C>> | undefined {
    const list = this.all(cls);
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
    return this.folded.slice(this.tokens.start[token], this.tokens.end[token]);
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
