// Which words the lexicons know: each folded word gets a small number, found again without allocating a string.
import { foldText } from './fold.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const OE = 'œ'.charCodeAt(0);
const AE = 'æ'.charCodeAt(0);

const step = (hash: number, unit: number) => Math.imul(hash ^ unit, FNV_PRIME);

/** FNV-1a over folded code units; combining marks do not count, œ reads as oe. */
export const hashOf = (folded: string, start: number, end: number): number => {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    const unit = folded.charCodeAt(i);
    if (unit < AE) hash = step(hash, unit);
    else if (unit >= 0x300 && unit < 0x370) continue;
    else if (unit === OE || unit === AE) hash = step(step(hash, unit === OE ? 111 : 97), 101);
    else hash = step(hash, unit);
  }
  return hash >>> 0;
};

/** A word as lexicons spell it, made comparable: folded, ligatures opened, combining marks dropped. */
export const normalWord = (word: string): string =>
  foldText(word)
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[\u0300-\u036f]/g, '');

/** Number 0 means "not a word of any lexicon". */
export class WordIndex {
  /** Two integers a slot, side by side: number and hash of the word. */
  #slots = new Int32Array(1 << 16);
  #spellings: string[] = [''];

  get size(): number {
    return this.#spellings.length;
  }

  add(word: string): number {
    const spelling = normalWord(word);
    const found = this.find(spelling, 0, spelling.length);
    if (found) return found;
    const id = this.#spellings.push(spelling) - 1;
    if (id * 6 > this.#slots.length) this.#grow();
    this.#place(id);
    return id;
  }

  find(folded: string, start: number, end: number): number {
    const hash = hashOf(folded, start, end) | 0;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot] as number;
      if (id === 0) return 0;
      if (slots[slot + 1] === hash && sameWord(this.#spellings[id] as string, folded, start, end)) return id;
    }
  }

  spelling(id: number): string {
    return this.#spellings[id] ?? '';
  }

  #place(id: number): void {
    const spelling = this.#spellings[id] as string;
    const hash = hashOf(spelling, 0, spelling.length) | 0;
    const mask = this.#slots.length - 1;
    let slot = (hash << 1) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 2) & mask;
    this.#slots[slot] = id;
    this.#slots[slot + 1] = hash;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#spellings.length - 1; id++) this.#place(id);
  }
}

const sameWord = (spelling: string, folded: string, start: number, end: number): boolean => {
  if (spelling.length === end - start) {
    for (let i = 0; i < spelling.length; i++)
      if (spelling.charCodeAt(i) !== folded.charCodeAt(start + i))
        return openedEquals(spelling, folded, start, end);
    return true;
  }
  return openedEquals(spelling, folded, start, end);
};

const openedEquals = (spelling: string, folded: string, start: number, end: number): boolean =>
  normalWord(folded.slice(start, end)) === spelling;
