// The stretch of a text where most of what was asked for stands together, with the words marked.
import { tokensOf, type Token } from './words.ts';

/** Code units of a snippet, about two lines on screen. */
const LENGTH = 220;

export interface Snippet {
  snippet: string;
  marks: [number, number][];
}

/** `isHit` tells whether a token is one of those asked for. */
export function snippetOf(text: string, isHit: (token: Token) => boolean): Snippet {
  const tokens = tokensOf(text.slice(0, 60_000));
  const hits = tokens.filter(isHit);
  const start = startOf(text, bestOf(hits));
  const end = Math.min(text.length, start + LENGTH);
  const marks = hits
    .filter((t) => t.start >= start && t.end <= end)
    .map((t): [number, number] => [t.start - start, t.end - start]);
  return { snippet: text.slice(start, end).replaceAll(/\s/g, ' '), marks };
}

/** Where the window with the most different words begins. */
function bestOf(hits: Token[]): number {
  let best = { at: hits[0]?.start ?? 0, words: 0 };
  hits.forEach((hit, i) => {
    const words = new Set<string>();
    for (let j = i; j < hits.length && hits[j]!.end < hit.start + LENGTH - 40; j += 1)
      words.add(hits[j]!.folded);
    if (words.size > best.words) best = { at: hit.start, words: words.size };
  });
  return best.at;
}

/** A little before the first hit, at the beginning of a word. */
function startOf(text: string, hit: number): number {
  const from = Math.max(0, hit - 40);
  if (from === 0) return 0;
  const space = text.slice(from, hit).search(/\s/);
  return space < 0 ? hit : from + space + 1;
}
