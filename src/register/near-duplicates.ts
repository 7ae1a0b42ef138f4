// Is this text a copy of one dispatch? MinHash over runs of words: ten papers that print one agency are one source.
import { tokensOf } from './search/words.ts';

const HASHES = 64;
const BANDS = 16;
const ROWS = HASHES / BANDS;
/** Words in a shingle: long enough that set phrases do not match, short enough that an edited lead still does. */
const SHINGLE = 5;
const FEWEST_SHINGLES = 20;
/** Share of shingles in common from which two texts are one dispatch. */
export const SAME_DISPATCH = 0.6;

const seeds = Array.from(
  { length: HASHES },
  (_, i) => [Math.imul(i + 1, 0x9e3779b1) | 1, Math.imul(i + 7, 0x85ebca6b)] as const,
);

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function shinglesOf(text: string): Set<number> {
  const words = tokensOf(text).map((token) => token.folded);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1)
    shingles.add(hashText(words.slice(i, i + SHINGLE).join(' ')));
  return shingles;
}

/** 64 minima; nothing for texts too short to tell. */
export function signatureOf(text: string): Uint32Array | undefined {
  const shingles = shinglesOf(text);
  if (shingles.size < FEWEST_SHINGLES) return undefined;
  const minima = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < HASHES; i += 1) {
      const [a, b] = seeds[i]!;
      const mixed = Math.imul(shingle ^ b, a);
      const hash = (mixed ^ (mixed >>> 15)) >>> 0;
      if (hash < minima[i]!) minima[i] = hash;
    }
  return minima;
}

/** Keys that near copies share with high likelihood. */
export function bandsOf(signature: Uint32Array): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from(signature.subarray(band * ROWS, (band + 1) * ROWS), (n) => n.toString(36));
    return `${band}:${rows.join('.')}`;
  });
}

/** Estimated share of shingles in common, 0 to 1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < HASHES; i += 1) equal += Number(a[i] === b[i]);
  return equal / HASHES;
}
