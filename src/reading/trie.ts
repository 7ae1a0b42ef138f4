// Which known phrases stand at a place of a text: a trie over word numbers, one hop a word.

const SPREAD = 0x9e3779b1;

/** From a node and a word to the next node: open addressing over two integers, no boxed keys. */
class Hops {
  #nodes = new Int32Array(1 << 14);
  #words = new Int32Array(1 << 14);
  #next = new Int32Array(1 << 14);
  #size = 0;

  get(node: number, word: number): number {
    const mask = this.#next.length - 1;
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const next = this.#next[slot] as number;
      if (next === 0 || (this.#nodes[slot] === node && this.#words[slot] === word)) return next;
    }
  }

  set(node: number, word: number, next: number): void {
    if (++this.#size * 2 > this.#next.length) this.#grow();
    const mask = this.#next.length - 1;
    let slot = slotOf(node, word) & mask;
    while (this.#next[slot] !== 0) slot = (slot + 1) & mask;
    this.#nodes[slot] = node;
    this.#words[slot] = word;
    this.#next[slot] = next;
  }

  #grow(): void {
    const [nodes, words, next] = [this.#nodes, this.#words, this.#next];
    this.#nodes = new Int32Array(nodes.length * 2);
    this.#words = new Int32Array(nodes.length * 2);
    this.#next = new Int32Array(nodes.length * 2);
    this.#size = 1;
    for (let slot = 0; slot < next.length; slot++)
      if (next[slot] !== 0) this.set(nodes[slot] as number, words[slot] as number, next[slot] as number);
  }
}

const slotOf = (node: number, word: number) => Math.imul(node ^ Math.imul(word, SPREAD), SPREAD) >>> 7;

/** Payloads of type T hang on phrases; several may hang on the same one. */
export class PhraseTrie<T> {
  #hops = new Hops();
  #payloads: (T[] | undefined)[] = [undefined];
  #firstWords = new Uint8Array(1 << 12);

  add(words: readonly number[], payload: T): void {
    let node = 0;
    for (const word of words) {
      let next = this.#hops.get(node, word);
      if (next === 0) {
        next = this.#payloads.push(undefined) - 1;
        this.#hops.set(node, word, next);
      }
      node = next;
    }
    (this.#payloads[node] ??= []).push(payload);
    this.#markFirst(words[0] ?? 0);
  }

  /** Calls back for each phrase that starts at `from`, shortest first, with the token after it. */
  visit(
    word: Int32Array,
    from: number,
    to: number,
    found: (payloads: readonly T[], end: number) => void,
  ): void {
    const first = word[from] as number;
    if (first === 0 || first >= this.#firstWords.length || !this.#firstWords[first]) return;
    let node = 0;
    for (let at = from; at < to; at++) {
      const id = word[at] as number;
      if (id === 0) return;
      const next = this.#hops.get(node, id);
      if (next === 0) return;
      node = next;
      const payloads = this.#payloads[node];
      if (payloads !== undefined) found(payloads, at + 1);
    }
  }

  #markFirst(word: number): void {
    if (word >= this.#firstWords.length) {
      const larger = new Uint8Array(Math.max(word + 1, this.#firstWords.length * 2));
      larger.set(this.#firstWords);
      this.#firstWords = larger;
    }
    this.#firstWords[word] = 1;
  }
}
