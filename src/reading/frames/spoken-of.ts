// Of which agreement the words at a place speak: the one named in their sentence, one taken up by its kind, else the one in focus.
import type { Annotated, Run } from '../annotated.ts';
import type { Agreement, Context } from './context.ts';
import { inFocus } from './context.ts';

export const spokenOf = (context: Context, sentence: Run, at: number): Agreement | undefined =>
  namedIn(context, sentence, at) ?? ofKind(context, sentence, at) ?? inFocus(context, at);

/** The agreement that the sentence names before the place and speaks of there, else the first behind it. */
export const namedIn = (context: Context, sentence: Run, at: number): Agreement | undefined => {
  const pacts = context.source
    .within('pact', sentence.from, sentence.to)
    .filter(({ from }) => context.of.has(from));
  const before = pacts.filter(({ from }) => from <= at);
  const pact = before.length > 1 ? spokenAmong(context.source, before, at) : (before[0] ?? pacts[0]);
  return pact === undefined ? undefined : context.of.get(pact.from);
};

/** « L’accord remplace le traité de 2011 et court sur dix ans »: the subject, where the verb is joined to it; else the last. */
const spokenAmong = (source: Annotated, pacts: readonly Run[], at: number): Run => {
  const [last, first] = [pacts.at(-1) as Run, pacts[0] as Run];
  return goesOnWithSubject(source, last.to, at) ? first : last;
};

/** Behind the agreement last named the sentence turns back to its subject: « et court sur … », `; it starts …`. */
const goesOnWithSubject = (source: Annotated, from: number, at: number): boolean => {
  for (let token = from; token < at; token++) {
    if (source.is(token, 'relative') || source.is(token, 'subordinate')) return false;
    if (source.is(token, 'and') || source.isSign(token, ';:')) {
      const next = token + 1;
      return (
        source.is(next, 'pronoun') ||
        source.at('verb', next) !== undefined ||
        source.is(next, 'auxiliary') ||
        source.is(next, 'future') ||
        source.is(next, 'negation') ||
        at - next <= 1
      );
    }
  }
  return false;
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
