// Which words the lexicons know: each folded word gets a small number, found again without allocating a string.
import { codeUnitsInRoom, foldText } from './fold.ts';

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const OE = 'œ'.charCodeAt(0);
const AE = 'æ'.charCodeAt(0);

const isMark = (unit: number) => unit >= 0x300 && unit < 0x370;

/** A word as lexicons spell it, made comparable: folded, ligatures opened, combining marks dropped. */
export const normalWord = (word: string): string => {
  const folded = foldText(word);
  if (!/œ|æ|[\u0300-\u036f]/.test(folded)) return folded;
  return folded
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[\u0300-\u036f]/g, '');
};

/** Number 0 means "not a word of any lexicon". */
export class WordIndex {
  /** By hash: where the record of a word begins in `#records`, 0 where there is none. */
  #slots = new Int32Array(1 << 12);
  /** Of each word its hash, number and length, and then its code units, so that all of it is found in one place. */
  #records = new Int32Array(1 << 14);
  /** Where the next record begins. */
  #end = 1;
  #spellings: string[] = [''];

  get size(): number {
    return this.#spellings.length;
  }

  add(word: string): number {
    const spelling = normalWord(word);
    const units = codeUnitsInRoom(spelling).folded;
    const found = this.find(units, 0, spelling.length);
    if (found) return found;
    const id = this.#spellings.push(spelling) - 1;
    const record = this.#write(id, units, spelling.length);
    if (id * 2 > this.#slots.length) this.#grow();
    else this.#place(record);
    return id;
  }

  numberOf(word: string): number {
    return this.find(codeUnitsInRoom(word).folded, 0, word.length);
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
    const records = this.#records;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const record = slots[slot] as number;
      if (record === 0) return 0;
      if (records[record] === hash && isSpelled(records, record, units, start, end))
        return records[record + NUMBER] as number;
    }
  }

  spelling(id: number): string {
    return this.#spellings[id] ?? '';
  }

  #write(id: number, units: Uint16Array, length: number): number {
    const record = this.#end;
    this.#end += HEAD + length;
    if (this.#end > this.#records.length) {
      const larger = new Int32Array(this.#records.length * 2);
      larger.set(this.#records);
      this.#records = larger;
    }
    let hash = FNV_OFFSET;
    for (let at = 0; at < length; at++) {
      const unit = units[at] as number;
      this.#records[record + HEAD + at] = unit;
      hash = Math.imul(hash ^ unit, FNV_PRIME);
    }
    this.#records[record] = hash;
    this.#records[record + NUMBER] = id;
    this.#records[record + LENGTH] = length;
    return record;
  }

  #place(record: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#records[record] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = record;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let record = 1; record < this.#end; record += HEAD + (this.#records[record + LENGTH] as number))
      this.#place(record);
  }
}

/** In a record: the hash stands first, then these, then the code units. */
const NUMBER = 1;
const LENGTH = 2;
const HEAD = 3;

const isSpelled = (
  records: Int32Array,
  record: number,
  units: Uint16Array,
  start: number,
  end: number,
): boolean => {
  if (records[record + LENGTH] !== end - start) return false;
  for (let at = start; at < end; at++) if (records[record + HEAD + at - start] !== units[at]) return false;
  return true;
};
