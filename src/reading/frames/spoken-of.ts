// Of which agreement the words at a place speak: the one named in their sentence, one taken up by its kind, else the one in focus.
import type { Run } from '../annotated.ts';
import type { Agreement, Context } from './context.ts';
import { inFocus } from './context.ts';

export const spokenOf = (context: Context, sentence: Run, at: number): Agreement | undefined =>
  namedIn(context, sentence, at) ?? ofKind(context, sentence, at) ?? inFocus(context, at);

/** The last agreement that the sentence names before the place, else the first behind it. */
export const namedIn = (context: Context, sentence: Run, at: number): Agreement | undefined => {
  const pacts = context.source
    .within('pact', sentence.from, sentence.to)
    .filter(({ from }) => context.of.has(from));
  const pact = pacts.findLast(({ from }) => from <= at) ?? pacts[0];
  return pact === undefined ? undefined : context.of.get(pact.from);
};

/** « Le plan prévoit … »: of several agreements the one of that kind named last. */
const ofKind = (context: Context, sentence: Run, at: number): Agreement | undefined => {
  const { source } = context;
  const nouns = source.within('agreement', sentence.from, sentence.to);
  const noun = nouns.findLast(({ from }) => from <= at) ?? nouns[0];
  if (noun === undefined) return undefined;
  let best: Agreement | undefined;
  let bestAt = -1;
  for (const agreement of context.agreements) {
    if (agreement.older || agreement.value.kind !== noun.value.kind) continue;
    const named = agreement.mentions.findLast(({ from }) => from <= noun.from)?.from ?? -1;
    if (named > bestAt) [best, bestAt] = [agreement, named];
  }
  return best;
};
