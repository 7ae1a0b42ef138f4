// All phrases of a language in one trie, and what is known of each, side by side in one array: most words of a text are looked up here.
import { MARKERS } from './languages/language.ts';
import type { Language, Marker, PhraseClass, PhraseList, PhraseValues } from './languages/language.ts';
import { ALL_CAPITALS, CAPITAL } from './tokens.ts';
import { PhraseTrie } from './trie.ts';

/** `accord(s)|pacte(s) de défense` → accord de défense? No: alternatives are whole phrases, `(s)` an optional ending. */
export const expandPhrases = (phrases: string): string[] => phrases.split('|').flatMap(expandEndings);

const expandEndings = (phrase: string): string[] => {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase.trim()].filter((p) => p !== '');
  const close = phrase.indexOf(')', open);
  const [head, inner, tail] = [phrase.slice(0, open), phrase.slice(open + 1, close), phrase.slice(close + 1)];
  return [
    ...expandEndings(head + tail),
    ...inner.split('/').flatMap((ending) => expandEndings(head + ending + tail)),
  ];
};

/** Bit of each marker in the two 32-bit halves of the marker mask. */
export const markerBit = new Map<Marker, number>(MARKERS.map((marker, at) => [marker, at]));
/** Two words of bits for each token: a further marker would pass for another. */
const MOST_MARKERS = 64;
if (MARKERS.length > MOST_MARKERS) throw new Error(`more than ${MOST_MARKERS} markers`);

/** One entry of a lexicon. */
interface Entry {
  cls: PhraseClass;
  value: PhraseValues[PhraseClass];
  /** Lower case, accents kept: tells `signé` from `signe` where both are known. */
  spelling: string;
  /** Shape bits that its first word must have: initials (`US`, `UN`) and classes whose words count only with a capital. */
  shape: number;
}

/** What is known of a phrase is a record of integers: the bits of its markers (low, high), how many mentions it makes … */
export const RECORD_HEAD = 3;
/** … and for each the number of its class, the shape that its first word must have, and the number of its value. */
export const RECORD_MENTION = 3;

export class Lexicon {
  readonly trie = new PhraseTrie();
  readonly classes: readonly PhraseClass[];
  /** What mentions of phrases mean, by the number that records have. */
  readonly values: PhraseValues[PhraseClass][] = [];
  /** All records, one behind the other. */
  readonly records: Int32Array;
  /** By node of the trie: where the record of the phrase begins; 0: no phrase ends there; -1: its spelling decides. */
  readonly recordOf: Int32Array;
  #bySpelling = new Map<number, ReadonlyMap<string, number>>();
  /** Of spellings that no entry has. */
  #ofOthers = new Map<number, number>();

  constructor(language: Language, numbersOf: (phrase: string) => number[]) {
    // words that mark stand in every sentence: they come first, side by side in all tables
    this.classes = (Object.keys(language.lexicon) as PhraseClass[]).sort(
      (a, b) => Number(b === 'marker') - Number(a === 'marker'),
    );
    const entries: Entry[][] = [];
    for (const cls of this.classes)
      for (const [phrases, value] of language.lexicon[cls] as PhraseList<PhraseClass>)
        for (const phrase of expandPhrases(phrases)) {
          const node = this.trie.add(numbersOf(phrase));
          while (entries.length <= node) entries.push([]);
          entries[node]?.push({
            cls,
            value,
            spelling: plain(phrase),
            shape: shapeNeeded(language, cls, phrase),
          });
        }
    const records = [0];
    this.recordOf = Int32Array.from(entries, (known, node) => this.#record(known, node, records));
    this.records = Int32Array.from(records);
  }

  /** The record of a phrase of which the spelling decides. */
  spelled(node: number, written: string): number {
    return this.#bySpelling.get(node)?.get(plain(written)) ?? this.#ofOthers.get(node) ?? 0;
  }

  #record(entries: readonly Entry[], node: number, records: number[]): number {
    if (entries.length === 0) return 0;
    const whole = this.#write(entries, records);
    if (!entries.some((a) => entries.some((b) => a.cls === b.cls && a.spelling !== b.spelling))) return whole;
    const spellings = new Set(entries.map(({ spelling }) => spelling));
    this.#ofOthers.set(node, whole);
    this.#bySpelling.set(
      node,
      new Map([...spellings].map((spelling) => [spelling, this.#write(spelled(entries, spelling), records)])),
    );
    return -1;
  }

  #write(entries: readonly Entry[], records: number[]): number {
    const at = records.length;
    const mentions = entries.filter(({ cls }) => cls !== 'marker');
    const markers = entries.flatMap(({ value }) => ('markers' in value ? value.markers : []));
    records.push(...bitsOf(markers), mentions.length);
    for (const { cls, shape, value } of mentions)
      records.push(this.classes.indexOf(cls), shape, this.values.push(value) - 1);
    return at;
  }
}

/** The bits of several markers in the two halves. */
export const bitsOf = (markers: readonly Marker[]): [low: number, high: number] => {
  let low = 0;
  let high = 0;
  for (const bit of markers.map((marker) => markerBit.get(marker) as number))
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  return [low, high];
};

const shapeNeeded = (language: Language, cls: PhraseClass, phrase: string): number =>
  cls === 'marker'
    ? 0
    : (/^[A-Z]{2,4}$/.test(phrase) ? ALL_CAPITALS : 0) |
      (language.capitalised?.includes(cls) === true ? CAPITAL : 0);

/** Of entries of one class that differ only in accents, those that are spelled so. */
const spelled = (entries: readonly Entry[], spelling: string): readonly Entry[] =>
  entries.filter(
    (entry) =>
      entry.spelling === spelling ||
      !entries.some((other) => other.cls === entry.cls && other.spelling === spelling),
  );

/** Only case and apostrophes folded. */
const plain = (phrase: string): string => {
  const lower = phrase.toLowerCase();
  return /[’‘]/.test(lower) ? lower.replace(/[’‘]/g, "'") : lower;
};
