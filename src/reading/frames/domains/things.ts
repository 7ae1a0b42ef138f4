// Of what a list of fields speaks: an agreement, an exercise, or talks between States.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Run } from '../../annotated.ts';
import { paragraphAt } from '../../sentences.ts';
import type { Context } from '../context.ts';
import { spokenOf } from '../spoken-of.ts';
import { claimsIn } from '../told.ts';
import { spanOf } from './gathered.ts';
import type { List } from './lists.ts';

const TALKS = new Set(['meeting', 'consultation', 'visit', 'negotiation']);
/** A list speaks of what was named at most this many sentences before it. */
const SENTENCES_BACK = 4;

export const thingOf = (context: Context, sentence: Run, list: List): string | undefined => {
  if (context.isTreaty) return context.main?.id;
  const { source } = context;
  const { from, to } = whereOf(sentence, list);
  const named = headOf(context, sentence, from, to);
  if (named === 'talks' || (named === undefined && list.opener?.value.talk === true))
    return talksAt(context, sentence) ?? spokenOf(context, sentence, from)?.id;
  if (named === 'agreement') return spokenOf(context, sentence, from)?.id;
  const first = source.sentenceOf[sentence.from] as number;
  for (let index = first; index >= Math.max(0, first - SENTENCES_BACK); index--) {
    const run = source.sentences[index] as Run;
    const pact = source
      .within('pact', run.from, run.to)
      .findLast((m) => context.of.get(m.from)?.older === false);
    if (pact !== undefined) return context.of.get(pact.from)?.id;
    const activity = activityIn(context, run);
    if (activity !== undefined) return activity;
  }
  return context.main?.id;
};

/** A list that only begins below its sentence stands at its end. */
const whereOf = (sentence: Run, { members, opener }: List): Run => {
  const parts = opener === undefined ? members : [opener, ...members];
  return parts.length === 0 ? { from: sentence.to - 1, to: sentence.to } : spanOf(parts);
};

/** What the words before the list name last; for one that is closed by `… figurent au plan`, those behind it. */
const headOf = (
  context: Context,
  sentence: Run,
  from: number,
  to: number,
): 'agreement' | 'talks' | undefined => {
  const { source } = context;
  const agreements = [
    ...source.within('pact', sentence.from, sentence.to).filter((m) => context.of.has(m.from)),
    ...source.within('anaphor', sentence.from, sentence.to),
    ...source.within('agreement', sentence.from, sentence.to),
  ].map((m) => m.from);
  const talks = source
    .within('activity', sentence.from, sentence.to)
    .filter(({ value }) => TALKS.has(value.kind))
    .map((m) => m.from);
  const before = (at: number) => at <= from;
  const agreement = Math.max(-1, ...agreements.filter(before));
  const talk = Math.max(-1, ...talks.filter(before));
  if (agreement < 0 && talk < 0) return agreements.some((at) => at >= to - 1) ? 'agreement' : undefined;
  return agreement > talk ? 'agreement' : 'talks';
};

/** The talks told in this sentence or those before, else the two States of the sentence, its paragraph or the document. */
const talksAt = (context: Context, sentence: Run): string | undefined => {
  const { source } = context;
  const first = source.sentenceOf[sentence.from] as number;
  for (let index = first; index >= Math.max(0, first - SENTENCES_BACK); index--) {
    const run = source.sentences[index] as Run;
    const activity = activityIn(context, run);
    const talk = claimsIn(context, 'activity', run).find(({ id }) => id === activity);
    if (activity !== undefined && (talk === undefined || TALKS.has(talk.kind))) return activity;
  }
  return (
    relationOf(statesIn(context, sentence)) ??
    relationIn(context, paragraphAt(source, sentence.from)) ??
    relationOf(context.pair)
  );
};

/** By paragraph, since every list of talks in it may ask. */
const relations = new WeakMap<Run, string | undefined>();

const relationIn = (context: Context, paragraph: Run): string | undefined => {
  if (!relations.has(paragraph)) relations.set(paragraph, relationOf(statesIn(context, paragraph)));
  return relations.get(paragraph);
};

const statesIn = (context: Context, run: Run): string[] => [
  ...new Set(context.source.within('state', run.from, run.to).map(({ value }) => value.code)),
];

const relationOf = (states: readonly string[]): string | undefined =>
  states.length === 2 ? `rel:${[...states].sort().join('-')}` : undefined;

/** The exercise told in a sentence, else its talks: between two States their relation. */
export const activityIn = (context: Context, run: Run): string | undefined => {
  const here = activitiesIn(context, run);
  const exercise = here.find((claim) => claim.kind === 'exercise');
  if (exercise !== undefined) return exercise.id;
  const talk = here.find(
    (claim) => TALKS.has(claim.kind) && claim.parts !== undefined && claim.parts.length > 1,
  );
  if (talk?.parts === undefined) return undefined;
  return relationOf(talk.parts) ?? talk.id;
};

const activitiesIn = (context: Context, run: Run): ActivityClaim[] => {
  const { tokens } = context.source;
  const [start, end] = [tokens.start[run.from] as number, tokens.end[run.to - 1] as number];
  return claimsIn(context, 'activity', run).filter((claim) =>
    claim.evidence.some((e) => e.start >= start && e.start < end),
  );
};
