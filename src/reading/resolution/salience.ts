// Which two States a document mostly speaks of: « les deux pays » are these.
import type { Annotated } from '../annotated.ts';
import { isPlace } from '../mentions/states.ts';

const LEAD_TOKENS = 120;

const pairs = new WeakMap<Annotated, { revision: number; pair: string[] }>();

/** Worked out once for the States as they are recognised so far. */
export const mainPair = (source: Annotated): string[] => {
  const { revision } = source;
  let known = pairs.get(source);
  if (known?.revision !== revision) pairs.set(source, (known = { revision, pair: pairOf(source) }));
  return [...known.pair];
};

const pairOf = (source: Annotated): string[] => {
  const votes = new Map<string, number>();
  const vote = (code: string, weight: number) => votes.set(code, (votes.get(code) ?? 0) + weight);
  for (const mention of source.all('state'))
    vote(
      mention.value.code,
      (mention.from < LEAD_TOKENS ? 2 : 1) *
        (isPlace(source, mention) || (mention.value.form === 'capital' && source.is(mention.from - 1, 'of'))
          ? 0.3
          : 1),
    );
  for (const mention of source.all('organisation')) vote(mention.value.code, 0.3);
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([code]) => code);
};
