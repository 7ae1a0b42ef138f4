// Which known phrases stand at a place of a text: a trie over word numbers, one hop a word.

const SPREAD = 0x9e3779b1;

/** Integers of one entry, side by side so that one look at memory finds them: node, word, next node, nothing. */
const ENTRY = 4;

/** From a node and a word to the next node: open addressing over integers, no boxed keys. */
class Hops {
  #entries = new Int32Array(ENTRY << 14);
  #mask = (1 << 14) - 1;
  #size = 0;

  get(node: number, word: number): number {
    const entries = this.#entries;
    const mask = this.#mask;
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * ENTRY;
      const next = entries[at + 2] as number;
      if (next === 0 || (entries[at] === node && entries[at + 1] === word)) return next;
    }
  }

  set(node: number, word: number, next: number): void {
    if (++this.#size * 2 > this.#mask) this.#grow();
    let slot = slotOf(node, word) & this.#mask;
    while (this.#entries[slot * ENTRY + 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#entries.set([node, word, next], slot * ENTRY);
  }

  #grow(): void {
    const before = this.#entries;
    this.#entries = new Int32Array(before.length * 2);
    this.#mask = this.#mask * 2 + 1;
    this.#size = 1;
    for (let at = 0; at < before.length; at += ENTRY)
      if (before[at + 2] !== 0)
        this.set(before[at] as number, before[at + 1] as number, before[at + 2] as number);
  }
}

const slotOf = (node: number, word: number) => Math.imul(node ^ Math.imul(word, SPREAD), SPREAD) >>> 7;

/** Each phrase ends at a node of its own; what is known of it is kept by that number. */
export class PhraseTrie {
  #hops = new Hops();
  #size = 1;
  /** The node of each word that a phrase begins with. */
  #first = new Int32Array(1 << 12);
  /** Nodes from which a phrase goes on; most are at the end of one. */
  #goesOn = new Uint8Array(1 << 12);

  /** The node at which the phrase ends. */
  add(words: readonly number[]): number {
    let node = 0;
    for (const [index, word] of words.entries()) {
      let next = index === 0 ? this.first(word) : this.next(node, word);
      if (next === 0) {
        next = this.#size++;
        if (index === 0) this.#first = withValue(this.#first, word, next);
        else {
          this.#hops.set(node, word, next);
          this.#goesOn = withValue(this.#goesOn, node, 1);
        }
      }
      node = next;
    }
    return node;
  }

  /** The node of a word that phrases begin with, 0 where none does. */
  first(word: number): number {
    return word < this.#first.length ? (this.#first[word] as number) : 0;
  }

  /** The node that a word leads on to, 0 where no phrase goes on with it. */
  next(node: number, word: number): number {
    if (word === 0 || node >= this.#goesOn.length || this.#goesOn[node] === 0) return 0;
    return this.#hops.get(node, word);
  }
}

const withValue = <A extends Int32Array | Uint8Array>(list: A, at: number, value: number): A => {
  let roomy = list;
  if (at >= list.length) {
    roomy = new (list.constructor as new (length: number) => A)(Math.max(at + 1, list.length * 2));
    roomy.set(list);
  }
  roomy[at] = value;
  return roomy;
};
