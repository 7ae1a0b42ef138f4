// Which known phrases stand at a place of a text: a trie over word numbers, one hop a word.

const MAX_WORDS = 1 << 18;

/** Payloads of type T hang on phrases; several may hang on the same one. */
export class PhraseTrie<T> {
  #next = new Map<number, number>();
  #payloads: (T[] | undefined)[] = [undefined];
  #firstWords = new Uint8Array(1 << 12);

  add(words: readonly number[], payload: T): void {
    let node = 0;
    for (const word of words) {
      const key = node * MAX_WORDS + word;
      let next = this.#next.get(key);
      if (next === undefined) {
        next = this.#payloads.push(undefined) - 1;
        this.#next.set(key, next);
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
      const next = this.#next.get(node * MAX_WORDS + id);
      if (next === undefined) return;
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
