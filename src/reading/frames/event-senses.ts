// Words of action in another of their senses: a resolution that welcomes, a thought concluded, a minister who goes to parliament.
import { dateOfEnd } from './event-days.ts';
import { chamberAhead } from './event-steps.ts';
import type { Reason } from './event-shapes.ts';

/** `goes to the Senate`: told of what stands before it, to a chamber named behind. */
export const goesElsewhere: Reason = ({ source }, act) => {
  if (act.value.act !== 'send_on') return false;
  if (chamberAhead(source, act) === undefined) return true;
  let at = act.from;
  while (source.is(at - 1, 'also') || source.is(at - 1, 'future')) at--;
  return !(
    source.is(at - 1, 'pronoun') ||
    (['pact', 'anaphor', 'bill'] as const).some((cls) => source.endingAt(cls, at) !== undefined)
  );
};

/** `concluded that the pact …`, `the pact extends to nuclear weapons`: a thought, a reach. */
export const isOfOtherSense: Reason = ({ source }, act) => {
  if (act.value.noun === true) return false;
  if (act.value.act === 'conclude') return source.is(act.to, 'subordinate') && source.is(act.to, 'relative');
  return (
    act.value.act === 'renew' &&
    source.is(act.to, 'to') &&
    !source.is(act.from - 1, 'passive') &&
    source.at('date', act.to + 1) === undefined
  );
};

/** `adopted a resolution welcoming the accord`: the resolution is of another kind. */
export const adoptsOther: Reason = ({ source }, act) => {
  if (act.value.act !== 'adopt' || act.value.noun === true) return false;
  const bill = source.first('bill', act.to, act.to + 4, ({ value }) => value.law === true);
  return bill !== undefined && source.at('happening', bill.to)?.value.before === true;
};

/** `provisionally applied since signature`: no day, no entry into force. */
export const isAppliedUndated: Reason = ({ source }, act) =>
  act.value.act === 'enter_force' &&
  act.value.tense === 'participle' &&
  act.to - act.from > 1 &&
  source.is(act.to - 1, 'from') &&
  !source.has('date', act.to, act.to + 4);

/** `in force` tells a step where it is denied, or since when it is. */
export const isMereState: Reason = ({ source }, act) => {
  if (act.value.act !== 'in_force') return false;
  const { from, to } = source.sentenceAt(act.from);
  const isDenied =
    source.any(Math.max(from, act.from - 5), act.from, 'negation') &&
    source.any(Math.max(from, act.from - 6), act.from, 'auxiliary');
  const since = source
    .within('date', act.from - from < SINCE_FAR ? from : act.to, Math.min(to, act.to + 5))
    .some(({ value }) => value.bound === 'since');
  return !isDenied && !since && dateOfEnd(source, act) === undefined;
};

const SINCE_FAR = 24;
