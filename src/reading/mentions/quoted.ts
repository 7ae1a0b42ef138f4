// Which words stand between quotation marks short enough to be a name: « Kanzhar-2023 ».
import type { Annotated } from '../annotated.ts';
import { CAPITAL, NUMBER } from '../tokens.ts';

/** The closing mark of each opening one, as code units. */
const CLOSER_OF = new Map(
  ['«»', '“”', '„“', '""', '‹›'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
const LONGEST_NAME = 8;

export const findQuoted = (source: Annotated): void => {
  const { tokens } = source;
  for (let at = 0; at < tokens.count; at++) {
    const sign = tokens.sign[at] as number;
    const closer = sign === 0 ? undefined : CLOSER_OF.get(sign);
    if (closer === undefined) continue;
    const to = closing(source, at + 1, closer);
    if (to === undefined) continue;
    if (to > at + 1 && isNameLike(source, at + 1))
      source.add('quoted', { from: at + 1, to, value: { name: source.quote({ from: at + 1, to }) } });
    at = to;
  }
};

const closing = (source: Annotated, from: number, closer: number): number | undefined => {
  for (let at = from; at < Math.min(from + LONGEST_NAME + 1, source.tokens.count); at++)
    if (source.tokens.sign[at] === closer) return at;
  return undefined;
};

const isNameLike = (source: Annotated, at: number): boolean =>
  ((source.tokens.shape[at] as number) & CAPITAL) !== 0 || source.tokens.kind[at] === NUMBER;
