// Which words the lexicons know: each folded word gets a small number, found again without allocating a string.
import { foldText, foldUnits } from './fold.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const OE = 'œ'.charCodeAt(0);
const AE = 'æ'.charCodeAt(0);

const isMark = (unit: number) => unit >= 0x300 && unit < 0x370;

/** A word as lexicons spell it, made comparable: folded, ligatures opened, combining marks dropped. */
export const normalWord = (word: string): string =>
  foldText(word)
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[\u0300-\u036f]/g, '');

/** Number 0 means "not a word of any lexicon". */
export class WordIndex {
  /** Two integers a slot, side by side: number and hash of the word. */
  #slots = new Int32Array(1 << 12);
  #spellings: string[] = [''];
  /** The code units of all spellings one behind the other; word `n` begins at `#starts[n]` and ends where the next begins. */
  #units = new Uint16Array(1 << 12);
  #starts = new Int32Array(1 << 10);

  get size(): number {
    return this.#spellings.length;
  }

  add(word: string): number {
    const spelling = normalWord(word);
    const found = this.numberOf(spelling);
    if (found) return found;
    const id = this.#spellings.push(spelling) - 1;
    this.#keepUnits(id, spelling);
    if (id * 6 > this.#slots.length) this.#grow();
    else this.#place(id);
    return id;
  }

  numberOf(word: string): number {
    return this.find(foldUnits(word), 0, word.length);
  }

  /** The word that stands in folded code units; combining marks do not count, œ reads as oe. */
  find(units: Uint16Array, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let at = start; at < end; at++) {
      const unit = units[at] as number;
      if (unit >= AE && (isMark(unit) || unit === OE || unit === AE))
        return this.numberOf(normalWord(String.fromCharCode(...units.subarray(start, end))));
      hash = Math.imul(hash ^ unit, FNV_PRIME);
    }
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot] as number;
      if (id === 0) return 0;
      if (slots[slot + 1] === hash && this.#isSpelled(id, units, start, end)) return id;
    }
  }

  spelling(id: number): string {
    return this.#spellings[id] ?? '';
  }

  #isSpelled(id: number, units: Uint16Array, start: number, end: number): boolean {
    const own = this.#starts[id] as number;
    if ((this.#starts[id + 1] as number) - own !== end - start) return false;
    for (let at = start; at < end; at++) if (this.#units[own + at - start] !== units[at]) return false;
    return true;
  }

  #keepUnits(id: number, spelling: string): void {
    const start = this.#starts[id] as number;
    const end = start + spelling.length;
    if (end > this.#units.length) this.#units = enlarged(this.#units, end);
    if (id + 1 >= this.#starts.length) this.#starts = enlarged(this.#starts, id + 2);
    for (let at = start; at < end; at++) this.#units[at] = spelling.charCodeAt(at - start);
    this.#starts[id + 1] = end;
  }

  #place(id: number): void {
    let hash = FNV_OFFSET;
    for (let at = this.#starts[id] as number; at < (this.#starts[id + 1] as number); at++)
      hash = Math.imul(hash ^ (this.#units[at] as number), FNV_PRIME);
    const mask = this.#slots.length - 1;
    let slot = (hash << 1) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 2) & mask;
    this.#slots[slot] = id;
    this.#slots[slot + 1] = hash;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#spellings.length; id++) this.#place(id);
  }
}

const enlarged = <A extends Uint16Array | Int32Array>(list: A, size: number): A => {
  const larger = new (list.constructor as new (length: number) => A)(Math.max(size, list.length * 2));
  larger.set(list);
  return larger;
};
