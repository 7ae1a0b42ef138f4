// A text three times as long takes about three times the work: counted in what is asked of the recognised text, not in seconds.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Annotated } from './annotated.ts';
import { decodeText } from './decode/decode.ts';
import { readDecoded } from './read.ts';

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus');
const skip = existsSync(corpus) ? false : 'no corpus beside the repository';
const SHORT = 100_000;
/** Three times the text, and a fifth more for what a long document may add. */
const MOST = 3.6;

/** Mentions and tokens that a call goes over. */
type Call = (this: Annotated, ...given: never[]) => unknown;
const WORK: Record<string, (given: unknown[], found: unknown) => number> = {
  all: (_given, found) => (found as unknown[]).length,
  within: (_given, found) => 1 + (found as unknown[]).length,
  any: ([from, to]) => Math.max(0, (to as number) - (from as number)),
  at: () => 1,
  is: () => 1,
  covering: () => 1,
  endingAt: () => 1,
};

/** Counts while `once` runs. */
const workOf = (once: () => void): number => {
  const methods = Annotated.prototype as unknown as Record<string, Call>;
  const own = new Map(Object.keys(WORK).map((name) => [name, methods[name] as Call]));
  let work = 0;
  for (const [name, call] of own)
    methods[name] = function (this: Annotated, ...given: never[]) {
      const found = call.apply(this, given);
      work += WORK[name]!(given, found);
      return found;
    };
  try {
    once();
  } finally {
    for (const [name, call] of own) methods[name] = call;
  }
  return work;
};

const texts = skip ? [] : globSync('{fr,en}/*-00[13].txt', { cwd: corpus }).sort();

test('a repeated document is read with work in proportion to its length', { skip }, () => {
  for (const name of texts) {
    const text = readFileSync(path.join(corpus, name), 'utf8');
    for (const one of [`${text}\n\n`, `${text.replace(/\s+/g, ' ')} `]) {
      const times = Math.ceil(SHORT / one.length);
      const workFor = (repeated: number) =>
        workOf(() => readDecoded(decodeText(one.repeat(repeated)), { published: '2024-03-07' }));
      const ratio = workFor(times * 3) / workFor(times);
      assert.ok(ratio < MOST, `${name}: ${ratio.toFixed(2)} times the work for three times the text`);
    }
  }
});
