// Where a treaty recalls others: between whom it names as its Parties and its first article.
import type { Annotated, Run } from '../annotated.ts';
import { LINE_BREAK_BEFORE } from '../tokens.ts';

const known = new WeakMap<Annotated, Run | undefined>();

/** The recitals of the text of a treaty; undefined where it shows none. */
export const recitalsOf = (source: Annotated): Run | undefined => {
  if (!known.has(source)) known.set(source, findRecitals(source));
  return known.get(source);
};

const findRecitals = (source: Annotated): Run | undefined => {
  const from = source.marked('party')[0];
  const to = source
    .marked('article')
    .find((at) => at > (from ?? 0) && ((source.tokens.shape[at] as number) & LINE_BREAK_BEFORE) !== 0);
  return from === undefined || to === undefined ? undefined : { from, to };
};

/** Named by a title of its own among the recitals: « l’Accord de 1992 », never « le présent Accord ». */
export const isRecalled = (source: Annotated, pact: Run): boolean => {
  const recitals = recitalsOf(source);
  return (
    recitals !== undefined &&
    pact.from >= recitals.from &&
    pact.from < recitals.to &&
    !source.any(pact.from, pact.to, 'demonstrative') &&
    !source.is(pact.from - 1, 'demonstrative')
  );
};
