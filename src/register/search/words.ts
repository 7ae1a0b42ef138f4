// The words that the index keeps of a text and the words that a question asks for: folded, stemmed, and by sound for names.
import { foldName } from '../names/fold.ts';
import { skeletonOf } from '../names/skeleton.ts';
import { stemsOf } from './stems.ts';

/** A run of letters or digits of a text, as written and folded. */
export interface Token {
  start: number;
  end: number;
  folded: string;
  capital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’‘'ʻʼ](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu; // O‘zbekiston, l’accord
/** Elided articles: l’accord, d’Aktaou, qu’il. */
const ELIDED = /^(?:[ldjmnstc]|qu|jusqu|lorsqu)[’'](?=\p{L})/iu;
const SHORTEST_BY_SOUND = 4;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const elided = ELIDED.exec(match[0])?.[0].length ?? 0;
    const written = match[0].slice(elided);
    const start = match.index + elided;
    for (const folded of foldName(written).split(' '))
      if (folded) tokens.push({ start, end: start + written.length, folded, capital: isCapital(written) });
  }
  return tokens;
}

const isCapital = (word: string) => word[0] !== word[0]!.toLowerCase();

/** Keys of stems begin with `_`, of sounds with `__`, of kinds with `___`, so that they never pass for words. */
export const stemKey = (stem: string): string => `_${stem}`;
export const soundKey = (skeleton: string): string => `__${skeleton}`;

/** Every entry of a kind has this key, so that a search within the kind looks at no other. */
export const kindKey = (kind: string): string => `___${kind}`;

/** All keys under which a word is found. Names are found by sound across scripts. */
export function keysOf(token: Token, language: string): string[] {
  const { folded } = token;
  const stems = stemsOf(folded, language).filter((stem) => stem !== folded);
  const sound =
    token.capital && folded.length >= SHORTEST_BY_SOUND && /^\p{L}+$/u.test(folded) ? skeletonOf(folded) : '';
  return [folded, ...stems.map(stemKey), ...(sound ? [soundKey(sound)] : [])];
}

/** Words to index, each key as often as it stands there up to a few times: more tells nothing and costs space. */
const MOST_TIMES = 4;

export function indexWords(text: string, language: string): string[] {
  const counts = new Map<string, number>();
  const words: string[] = [];
  for (const token of tokensOf(text))
    for (const key of keysOf(token, language)) {
      const count = counts.get(key) ?? 0;
      if (count >= MOST_TIMES) continue;
      counts.set(key, count + 1);
      words.push(key);
    }
  return words;
}

/** Words of a question that carry nothing: searched only when there is nothing else. */
const STOP = new Set(
  'a an and the of in on at to for by with between de du des le la les l un une et en au aux sur pour par dans avec entre и в на по с о ve ile мен және'.split(
    ' ',
  ),
);

/** One word asked for: its own form, and every key that would find it. */
export interface Asked {
  folded: string;
  keys: string[];
}

export function askedWords(question: string): Asked[] {
  const tokens = tokensOf(question);
  const telling = tokens.filter((token) => !STOP.has(token.folded));
  return (telling.length ? telling : tokens).map(askedWord);
}

export function askedWord(token: Pick<Token, 'folded'>): Asked {
  const { folded } = token;
  const stems = ['fr', 'en', 'ru', 'tr', 'kk']
    .flatMap((language) => stemsOf(folded, language))
    .filter((s) => s !== folded);
  const sound = folded.length >= SHORTEST_BY_SOUND && /^\p{L}+$/u.test(folded) ? skeletonOf(folded) : '';
  // A stem may itself stand in the text as a word: "ratification" finds "ratif".
  return {
    folded,
    keys: [
      ...new Set([
        folded,
        stemKey(folded),
        ...stems.map(stemKey),
        ...stems.filter((s) => s.length > 3),
        ...(sound ? [soundKey(sound)] : []),
      ]),
    ],
  };
}
