// Agreements that an act takes by its own nature: the one it qualifies, the one just acted on, the subject of two verbs.
import { lastTold } from './event-repeats.ts';
import { agreementAt, pactBefore } from './event-reach.ts';
import { OF_ITSELF } from './event-shapes.ts';
import type { TargetSource } from './event-shapes.ts';

/** `the newly signed accord`. */
export const qualified: TargetSource = (context, act, sentence) => {
  if (act.value.adjective !== true) return undefined;
  const { source } = context;
  const pact =
    source.covering('pact', act.from) ??
    source.first('pact', act.to, Math.min(sentence.to, act.to + 2), () => true);
  const agreement = pact === undefined ? undefined : agreementAt(context, pact);
  return pact === undefined || agreement === undefined ? 'none' : { agreement, run: pact, bill: false };
};

/** `The Senate followed suit`: on what was just told. */
export const repeated: TargetSource = (context, act) => {
  const last = act.value.act === 'repeat' ? lastTold(context, act) : undefined;
  const agreement = context.agreements.find(({ id }) => id === last?.of);
  return act.value.act !== 'repeat'
    ? undefined
    : agreement === undefined
      ? 'none'
      : { agreement, run: { from: act.from, to: act.to }, bill: true };
};

/** `a treaty which swept away a protocol of 1977 and took effect in 2014`: the second verb of the treaty. */
export const secondVerb: TargetSource = (context, act, sentence) => {
  const { source } = context;
  if (!OF_ITSELF.has(act.value.act) || act.value.noun === true || !source.is(act.from - 1, 'and'))
    return undefined;
  const object = source.endingAt('pact', act.from - 1);
  const verb =
    object === undefined
      ? undefined
      : source.within('act', sentence.from, object.from).findLast(({ value }) => value.noun !== true);
  if (object === undefined || verb === undefined || object.from - verb.to > 1) return undefined;
  return pactBefore(context, verb, sentence);
};
