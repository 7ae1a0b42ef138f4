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

/** Payloads of type T hang on phrases; several may hang on the same one. */
export class PhraseTrie<T> {
  #hops = new Hops();
  #payloads: (T[] | undefined)[] = [undefined];
  /** The node of each word that a phrase begins with. */
  #first = new Int32Array(1 << 12);
  /** Nodes from which a phrase goes on; most are at the end of one. */
  #goesOn = new Uint8Array(1 << 12);

  add(words: readonly number[], payload: T): void {
    let node = 0;
    for (const [index, word] of words.entries()) {
      let next = index === 0 ? (this.#first[word] ?? 0) : this.#hops.get(node, word);
      if (next === 0) {
        next = this.#payloads.push(undefined) - 1;
        if (index === 0) this.#first = withValue(this.#first, word, next);
        else {
          this.#hops.set(node, word, next);
          this.#goesOn = withValue(this.#goesOn, node, 1);
        }
      }
      node = next;
    }
    (this.#payloads[node] ??= []).push(payload);
  }

  /** Calls back for each phrase that starts at `from`, shortest first, with the token after it. */
  visit(
    word: Int32Array,
    from: number,
    to: number,
    found: (payloads: readonly T[], end: number) => void,
  ): void {
    let node = this.#first[word[from] as number] ?? 0;
    for (let at = from + 1; node !== 0; at++) {
      const payloads = this.#payloads[node];
      if (payloads !== undefined) found(payloads, at);
      if (at >= to || !this.#goesOn[node]) return;
      const id = word[at] as number;
      if (id === 0) return;
      node = this.#hops.get(node, id);
    }
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
