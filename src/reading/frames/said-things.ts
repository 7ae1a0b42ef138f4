// Of which agreements and activities a passage speaks, by the words in it and by what was claimed from it.
import type { Claim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import { paragraphAt } from '../sentences.ts';
import { WORD } from '../tokens.ts';
import type { Context } from './context.ts';
import { inFocus } from './context.ts';
import type { Spoken } from './speaker-phrases.ts';
import type { Saying } from './speech-verbs.ts';
import { bySentence } from './told.ts';

/** Where the words of a speaker stand: the sentence, or its part behind the verb, and a quotation begun before. */
export const saidIn = (
  source: Annotated,
  saying: Saying,
  { speaker, order, speech }: Spoken,
  sentence: Run,
): Run[] => {
  if (speech === true) return [{ from: saying.to, to: paragraphAt(source, saying.from).to }];
  if (order === 'subject' && !closesSentence(source, saying, sentence)) {
    const quoted = openQuotation(source, sentence);
    if (quoted !== undefined && quoted.from < sentence.from) return [quoted];
    return [{ from: Math.max(saying.to, speaker.run.to), to: sentence.to }];
  }
  const from =
    order === 'inverted' ? (openQuotation(source, sentence)?.from ?? sentence.from) : sentence.from;
  const around = { from: Math.min(saying.from, speaker.run.from), to: Math.max(saying.to, speaker.run.to) };
  return [
    { from, to: around.from },
    { from: around.to, to: sentence.to },
  ];
};

/** `…, the press service said on Tuesday.`: what is said stands before its speaker. */
const closesSentence = (source: Annotated, saying: Saying, sentence: Run): boolean => {
  let words = 0;
  for (let at = saying.to; at < sentence.to; at++) {
    if (source.covering('date', at) || source.covering('weekday', at)) continue;
    if (source.tokens.kind[at] === WORD && ++words > SHORT_REST) return false;
  }
  return true;
};
/** `said the same evening` says no more than when. */
const SHORT_REST = 3;

const OPENS = '“«';
const CLOSES = '”»';

/** A quotation that runs over several sentences and ends in this one: from its opening mark. */
const openQuotation = (source: Annotated, sentence: Run): Run | undefined => {
  let close = sentence.from;
  while (close < sentence.to && !source.isSign(close, CLOSES + OPENS)) close++;
  if (close === sentence.to || source.isSign(close, OPENS)) return undefined;
  const { from: least } = paragraphAt(source, sentence.from);
  for (let at = sentence.from - 1; at >= least; at--) {
    if (source.isSign(at, CLOSES)) return undefined;
    if (source.isSign(at, OPENS)) return { from: at, to: close };
  }
  return undefined;
};

/** By sentence all that was claimed before attributions are read. */
const told = new WeakMap<Context, ReturnType<typeof bySentence>>();
const toldBySentence = (context: Context) => {
  const known = told.get(context) ?? bySentence(context.source, context.claims);
  told.set(context, known);
  return known;
};

/** Agreements and activities spoken of in the passage. */
export const thingsIn = (context: Context, run: Run): string[] => {
  const { source } = context;
  if (run.to <= run.from) return [];
  const ids = new Set<string>();
  for (const pact of source.within('pact', run.from, run.to)) {
    const agreement = context.of.get(pact.from);
    if (agreement !== undefined) ids.add(agreement.id);
  }
  for (const anaphor of source.within('anaphor', run.from, run.to)) {
    const agreement = context.of.get(anaphor.from) ?? inFocus(context, anaphor.from);
    if (agreement !== undefined) ids.add(agreement.id);
  }
  const start = source.tokens.start[run.from] as number;
  const end = source.tokens.end[run.to - 1] as number;
  const first = source.sentenceOf[run.from] as number;
  const last = source.sentenceOf[run.to - 1] as number;
  for (let index = first; index <= last; index++)
    for (const claim of toldBySentence(context).get(index) ?? [])
      if (claim.evidence.some((passage) => passage.start < end && start < passage.end))
        for (const id of thingsOf(claim)) ids.add(id);
  return [...ids];
};

/** « un quelconque accord », « la loi »: words for the agreement in focus, where the passage tells nothing else. */
export const meantIn = (context: Context, run: Run): string[] => {
  const { source } = context;
  const word =
    source.within('agreement', run.from, run.to)[0] ??
    source.within('bill', run.from, run.to)[0] ??
    source.within('anaphor', run.from, run.to)[0];
  const agreement = word === undefined ? undefined : inFocus(context, word.from);
  if (agreement !== undefined) return [agreement.id];
  // « pendant la conversation », `the exercise`: the last of its kind
  const activity = source.within('activity', run.from, run.to)[0];
  if (activity === undefined) return [];
  const start = source.tokens.start[activity.from] as number;
  const told = context.claims.findLast(
    (claim) =>
      claim.t === 'activity' && claim.kind === activity.value.kind && (claim.evidence[0]?.start ?? 0) < start,
  );
  return told?.t === 'activity' ? [told.id] : [];
};

const thingsOf = (claim: Claim): string[] => {
  if (claim.t === 'activity') return [claim.id];
  return 'of' in claim && typeof claim.of === 'string' && !claim.of.startsWith('rel:') ? [claim.of] : [];
};

/** Of several things in one saying the agreements are spoken of; where there is none, the activity named first. */
export const mainOf = (context: Context, ids: string[], verb: string): string[] => {
  if (ids.length < 2) return ids;
  // `the Kremlin denied that the pact provides for a base`
  const refused = verb === 'denied' ? ids.filter((id) => isRefused(context, id)) : [];
  if (refused.length > 0) return refused;
  const agreements = ids.filter((id) => isAgreement(context, id));
  return agreements.length > 0 ? agreements : ids.slice(0, 1);
};

const isRefused = (context: Context, id: string): boolean =>
  context.claims.some(
    (claim) =>
      (claim.t === 'agreement' || claim.t === 'activity') &&
      claim.id === id &&
      (claim.mod === 'denied' || claim.mod === 'negated'),
  );

const isAgreement = (context: Context, id: string): boolean =>
  context.claims.some((claim) => claim.t === 'agreement' && claim.id === id);

/** The sentence before, in the same paragraph. */
export const sentenceBefore = (source: Annotated, sentence: Run): Run | undefined => {
  const index = source.sentenceOf[sentence.from] as number;
  const before = source.sentences[index - 1];
  return before === undefined || before.from < paragraphAt(source, sentence.from).from ? undefined : before;
};
