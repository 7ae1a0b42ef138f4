// Which claims speak of an agreement or stand in a sentence, found without going over all claims of the document each time.
import type { Claim, EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { Context } from './context.ts';

interface Gathered {
  claims: readonly Claim[];
  /** How many of the claims are in `of`. */
  known: number;
  of: Map<string, EventClaim[]>;
}
const gathered = new WeakMap<Context, Gathered>();

/** Events of one agreement in the order of the claims, those claimed meanwhile with them. */
export const eventsOf = (context: Context, agreement: string): readonly EventClaim[] => {
  const { claims } = context;
  let all = gathered.get(context);
  if (all === undefined || all.claims !== claims || all.known > claims.length)
    gathered.set(context, (all = { claims, known: 0, of: new Map() }));
  for (; all.known < claims.length; all.known++) {
    const claim = claims[all.known] as Claim;
    if (claim.t !== 'event') continue;
    const list = all.of.get(claim.of);
    if (list === undefined) all.of.set(claim.of, [claim]);
    else list.push(claim);
  }
  return all.of.get(agreement) ?? [];
};

/** The first sentence that ends behind a place in the text. */
export const sentenceEndingAfter = (source: Annotated, offset: number): number => {
  const { sentences, tokens } = source;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[(sentences[middle] as Run).to - 1] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const indexed = new WeakMap<Context, Map<Claim['t'], ReadonlyMap<number, readonly Claim[]>>>();

/** Claims of one kind with evidence in a sentence; asked only once all of the kind are claimed. */
export const claimsIn = <T extends Claim['t']>(
  context: Context,
  t: T,
  sentence: Run,
): readonly Extract<Claim, { t: T }>[] => {
  const kinds = indexed.get(context) ?? new Map<Claim['t'], ReadonlyMap<number, readonly Claim[]>>();
  indexed.set(context, kinds);
  let index = kinds.get(t);
  if (index === undefined) {
    const all = context.claims.filter((claim) => claim.t === t);
    kinds.set(t, (index = bySentence(context.source, all)));
  }
  return (index.get(context.source.sentenceOf[sentence.from] as number) ?? []) as never;
};

/** By sentence number, in the order of the claims: those of which some evidence lies in the sentence. */
export const bySentence = <C extends Claim>(
  source: Annotated,
  claims: readonly C[],
): ReadonlyMap<number, readonly C[]> => {
  const { sentences, tokens } = source;
  const found = new Map<number, C[]>();
  for (const claim of claims)
    for (const { start, end } of claim.evidence)
      for (let at = sentenceEndingAfter(source, start); at < sentences.length; at++) {
        if ((tokens.start[(sentences[at] as Run).from] as number) >= end) break;
        const list = found.get(at);
        if (list === undefined) found.set(at, [claim]);
        else if (list.at(-1) !== claim) list.push(claim);
      }
  return found;
};
