// Words of action in another of their senses: a resolution that welcomes, a thought concluded, a minister who goes to parliament.
import type { Annotated } from '../annotated.ts';
import { dateOfEnd } from './event-days.ts';
import { chamberAhead } from './event-steps.ts';
import { isActive } from './event-reach.ts';
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
  // `had been in the works since 2022`
  if (act.value.act === 'negotiate' && act.value.tense === 'progressive')
    return source.any(act.from - 3, act.from, 'earlier');
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
  !source.has('date', act.to, act.to + 2);

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

const NEAR_OBJECT = 5;

/** Does an agreement, or what stands for one, follow right behind? */
const isOnPact = (source: Annotated, at: number): boolean =>
  (['pact', 'anaphor', 'bill', 'stand_in'] as const).some((cls) =>
    source.has(cls, at - 1, at + NEAR_OBJECT),
  ) ||
  source.any(at, at + NEAR_OBJECT, 'draft') ||
  (source.is(at, 'pronoun') && !source.is(at, 'determiner'));

/** `the end of its agreement`, « mettre fin à l’accord »: not of talks, not to a presence. */
export const endsOther: Reason = ({ source }, act) =>
  act.value.act === 'denounce' &&
  (act.value.noun === true || act.to - act.from > 1) &&
  (source.is(act.to - 1, 'of') || (act.value.noun !== true && source.is(act.to - 1, 'at'))) &&
  (!isOnPact(source, act.to) ||
    source.within('act', act.to, act.to + 3).some(({ value }) => value.tense === 'infinitive'));

/** « a donné son feu vert à l’ouverture d’une ambassade »: to something else. */
export const hasOtherObject: Reason = ({ source }, act) => {
  if (act.value.act !== 'adopt' || source.language.language.modifiersBefore === true) return false;
  const at = source.is(act.to - 1, 'at') ? act.to : source.is(act.to, 'at') ? act.to + 1 : undefined;
  if (at === undefined || (act.to - act.from < 2 && act.value.noun !== true)) return false;
  if (isOnPact(source, at) || source.has('date', at, at + 3)) return false;
  return (
    source.at('organ', at) === undefined &&
    source.at('organ', at + 1) === undefined &&
    !source
      .within('act', at, at + NEAR_OBJECT)
      .some(({ value }) => value.noun === true || value.tense === 'infinitive')
  );
};

/** « s’en trouver étoffée »: of what no accord stands before, and nothing says that it was done. */
export const amendsOther: Reason = ({ source }, act) => {
  if (act.value.act !== 'amend' || act.value.tense !== 'participle') return false;
  const { from } = source.sentenceAt(act.from);
  if (
    act.from - from < 2 ||
    source.any(act.from - 3, act.from, 'auxiliary') ||
    source.is(act.from - 1, 'and')
  )
    return false;
  return ![0, 1, 2].some(
    (back) =>
      source.endingAt('pact', act.from - back) !== undefined ||
      source.endingAt('anaphor', act.from - back) !== undefined ||
      source.endingAt('date', act.from - back) !== undefined,
  );
};

/** « L’avocat a dénoncé l’accord »: who is no State and speaks for none finds fault. */
export const blames: Reason = ({ source }, act) => {
  if (
    act.value.act !== 'denounce' ||
    act.to - act.from > 1 ||
    source.language.language.modifiersBefore === true
  )
    return false;
  if (act.value.noun === true || act.value.tense === 'infinitive' || act.value.tense === 'progressive')
    return false;
  if (act.value.tense === 'participle' && !isActive(source, act)) return false;
  let at = act.from - 1;
  while (at > act.from - 6 && ASIDE.some((marker) => source.is(at, marker))) at--;
  if (source.is(at, 'relative') || source.is(at, 'party') || source.is(at, 'country') || source.isCapital(at))
    return false;
  if (
    source.is(at, 'pronoun') ||
    source.word(at) === ',' ||
    source.word(at) === ')' ||
    source.word(at) === '»'
  )
    return false;
  const post = source.covering('office', at)?.value.post ?? source.covering('person', at)?.value.role;
  if (post !== undefined && SPEAKING_FOR_NONE.has(post)) return true;
  return !ACTORS.some((cls) => source.covering(cls, at) !== undefined);
};
const SPEAKING_FOR_NONE = new Set<string>(['expert', 'mp', 'senator', 'adviser', 'rapporteur']);
const ASIDE = ['auxiliary', 'also', 'negation', 'stock', 'particle'] as const;
const ACTORS = [
  'state',
  'organ',
  'person',
  'office',
  'organisation',
  'rank',
  'field',
  'date',
  'pact',
] as const;
