// Which words of action tell a step of an agreement’s life here; each reason why one does not has its name.
import type { Annotated, Mention } from '../annotated.ts';
import { rowAt } from '../rows.ts';
import { WORD } from '../tokens.ts';
import type { Context } from './context.ts';
import { decreeBefore, instrumentOf, isLetSign, isOperative } from './event-instruments.ts';
import {
  authorisesAct,
  isNotBeforeChamber,
  namesBill,
  staysSubject,
  tellsOfBill,
  withdrawsOther,
} from './event-bill-gates.ts';
import {
  opensName,
  isBareNoun,
  isOtherForm,
  isHyphenated,
  tellsOfNoun,
  isCounted,
} from './event-lookalikes.ts';
import { isGerundTold } from './event-gerunds.ts';
import type { ActMention, Reason } from './event-shapes.ts';
import { pactJustBefore } from './event-targets.ts';
import { placeOf } from './event-days.ts';
import {
  adoptsOther,
  amendsOther,
  blames,
  endsOther,
  goesElsewhere,
  hasOtherObject,
  isOfOtherSense,
  isAppliedUndated,
  isMereState,
} from './event-senses.ts';

export const tellsStep = (context: Context, act: ActMention): boolean =>
  !REASONS_AGAINST.some((isAgainst) => isAgainst(context, act));

/** `signing`, `ratifiant` beside a verb: only talks, tabling and decrees are told so. */
const goesAlong: Reason = ({ source }, act) =>
  act.value.tense === 'progressive' &&
  act.value.act !== 'negotiate' &&
  act.value.act !== 'bind' &&
  !(act.value.act === 'table' && source.is(act.from - 1, 'auxiliary')) &&
  !isGerundOfHappening(source, act) &&
  !isMeansTold(source, act) &&
  !isGazetted(source, act) &&
  !(source.is(act.from - 1, 'negation') && source.is(act.from - 2, 'passive')) &&
  decreeBefore(source, act) === undefined;

/** « Au Journal officiel figure le décret publiant l’accord ». */
const isGazetted = (source: Annotated, act: ActMention): boolean => {
  if (act.value.act !== 'publish') return false;
  const { from } = source.sentenceAt(act.from);
  return source.within('act', from, act.from).some(({ value }) => value.act === 'gazette');
};

/** « En signant cet accord, les deux pays … », `In ratifying the treaty, the Senate …`: it opens what is told. */
const isMeansTold = (source: Annotated, act: ActMention): boolean =>
  (source.is(act.from - 1, 'at') && act.from - source.sentenceAt(act.from).from < OPENING_FAR) ||
  // « en y apposant leur nom »
  (source.is(act.from - 1, 'pronoun') && source.is(act.from - 2, 'at'));
const OPENING_FAR = 3;

/** `ended with the ministers signing the plan`, `by signing the accord`: told as having happened. */
const isGerundOfHappening = (source: Annotated, act: ActMention): boolean => {
  if (isGerundTold(source, act)) return true;
  if (act.value.act !== 'sign') return false;
  if (source.is(act.from - 1, 'by')) return true;
  const { from } = source.sentenceAt(act.from);
  const leads = source.within('happening', from, act.from).findLast(({ value }) => value.before === true);
  return leads !== undefined && source.has('person', leads.to, act.from);
};

/** `after being approved by …`, `after being debated by the government and approved by …`: a condition told, not an act. */
const isConditionTold: Reason = ({ source }, act) => {
  // « en cas de dénonciation »
  if (act.value.noun === true) {
    const at = source.is(act.from - 1, 'determiner') ? act.from - 1 : act.from;
    return source.endingAt('happening', at)?.value.mod === 'conditional';
  }
  if (act.value.tense !== 'participle' && act.value.tense !== 'past') return false;
  // `once ratified`
  if (source.is(act.from - 1, 'condition')) return true;
  const { from } = source.sentenceAt(act.from);
  // `Had the agreement been signed in spring, it would …`
  if (
    source.language.language.modifiersBefore === true &&
    source.is(from, 'auxiliary') &&
    source.is(from, 'earlier')
  )
    return true;
  for (let at = act.from - 1; at >= Math.max(from, act.from - CONDITION_FAR); at--) {
    if (!source.is(at, 'auxiliary')) continue;
    return (
      source.is(at, 'progress') &&
      (at === act.from - 1 || source.any(at + 1, act.from, 'and') || source.word(act.from - 1) === ',')
    );
  }
  return false;
};
const CONDITION_FAR = 14;

/** `in force` inside `no longer in force`. */
const isPartOfOther: Reason = ({ source }, act) =>
  source.within('act', act.from - 3, act.from).some((other) => other.to >= act.to);

const TALKS_FAR = 8;
const TAKING = new Set(['authorise', 'exchange', 'reject', 'suspend', 'request']);

/** « autorise la ratification », « autorise le président à ratifier », « échange des instruments de ratification ». */
const isObjectOfAct: Reason = ({ source }, act) => {
  if (act.value.act === 'negotiate')
    return (
      act.value.noun === true &&
      source.within('act', act.from - 5, act.from).some((other) => other.value.act === 'request')
    );
  // « des discussions en vue de la conclusion d’un accord »: the talks are told
  if (act.value.act === 'conclude' && act.value.noun === true)
    return source
      .within('act', act.from - TALKS_FAR, act.from)
      .some((other) => other.value.act === 'negotiate');
  // `approved in principle the signing of`: the approval is told
  if (act.value.act === 'sign' && act.value.noun === true)
    return source
      .within('act', Math.max(source.sentenceAt(act.from).from, act.from - 5), act.from)
      .some(({ value }) => (value.act === 'adopt' || value.act === 'authorise') && value.noun !== true);
  if (act.value.act !== 'ratify') return false;
  // `the instruments of ratification were exchanged`
  if (
    act.value.noun === true &&
    source.is(act.from - 1, 'of') &&
    source.endingAt('anaphor', act.from - 1) !== undefined
  )
    return true;
  if (act.value.noun === true)
    return source
      .within('act', act.from - 4, act.from)
      .some((other) => TAKING.has(other.value.act) && other.value.noun !== true);
  return (
    act.value.tense === 'infinitive' &&
    source
      .within('act', Math.max(source.sentenceAt(act.from).from, act.from - 12), act.from)
      .some((other) => other.value.act === 'authorise' && other.value.noun !== true)
  );
};

/** « conclu pour une durée de »: a term. */
const concludesTerm: Reason = ({ source }, act) =>
  act.value.act === 'conclude' &&
  isAboutTerm(source, act) &&
  !source.any(source.sentenceAt(act.from).from, act.from, 'negation');

const isAboutTerm = (source: Annotated, act: ActMention): boolean => {
  const end = Math.min(source.sentenceAt(act.from).to, act.to + 12);
  if (source.within('duration', act.to, Math.min(end, act.to + 8)).length > 0) return true;
  return (
    source.within('date', act.to, end).length === 0 &&
    placeOf(source, act) === undefined &&
    source.within('pact', act.to, Math.min(end, act.to + 5)).length === 0 &&
    source.within('pact', Math.max(source.sentenceAt(act.from).from, act.from - 12), act.from).length === 0
  );
};

/** « précise le communiqué signé par le ministre »: the communiqué is signed. */
const isOfCommunique: Reason = ({ source }, act) =>
  act.value.act === 'sign' &&
  act.value.tense === 'participle' &&
  source.endingAt('organ', act.from)?.value.organ === 'communique';

/** « fait à Paris » of anything but an agreement. */
const isDoneElsewhere: Reason = ({ source, isTreaty }, act) => {
  if (act.value.act !== 'done_at') return false;
  if (source.at('date', act.to) !== undefined) return true;
  const { from, to } = source.sentenceAt(act.from);
  const isOpening =
    act.from - from < 2 && source.has('date', act.to, act.to + 6) && source.has('pact', act.to, to);
  return (
    !isTreaty &&
    !isOpening &&
    source.endingAt('pact', act.from) === undefined &&
    source.endingAt('pact', act.from - 1) === undefined
  );
};

/** `published` alone: a report, an answer; only a law, or what is said to have stayed unpublished. */
const isPublishedElsewhere: Reason = ({ source }, act) =>
  act.value.act === 'publish' &&
  act.to - act.from <= 2 &&
  !source.within('act', act.to, act.to + GAZETTE_FAR).some(({ value }) => value.act === 'gazette') &&
  act.value.noun !== true &&
  !source.any(act.from - 5, act.from, 'negation') &&
  !source.within('bill', source.sentenceAt(act.from).from, act.from).some((bill) => bill.value.law);

const GAZETTE_FAR = 8;

/** The name of a gazette is no act. */
const namesGazette: Reason = (_context, act) => act.value.act === 'gazette';

const expiresSomeDay: Reason = ({ source }, act) =>
  act.value.act === 'expire' && act.value.tense === 'future' && !source.has('date', act.to, act.to + 4);

/** « Des vues ont été échangées »: nothing done to an agreement. */
const exchangesViews: Reason = ({ source }, act) =>
  act.value.act === 'exchange' &&
  act.value.noun !== true &&
  (act.to - act.from === 1 || source.is(act.from, 'auxiliary')) &&
  !source
    .within('anaphor', source.sentenceAt(act.from).from, act.from)
    .some((anaphor) => anaphor.value.plural === true);

/** To notify is told of an agreement where a day or what became of the notice is told. */
const notifiesAny: Reason = ({ source }, act) => {
  if (act.value.act !== 'notify' || act.value.tense === 'participle') return false;
  const { from, to } = source.sentenceAt(act.from);
  if (act.value.noun === true)
    return !(
      source.has('date', act.to, Math.min(to, act.to + 12)) ||
      source.has('happening', act.to, Math.min(to, act.to + 6))
    );
  // `notified Finland of the completion of its procedures`, not of its decision to leave
  return (
    !source.has('pact', from, to) ||
    source.within('act', act.to, to).some(({ value }) => value.act !== 'complete' && value.act !== 'ratify')
  );
};

/** `ended with the signing of`, « s’est conclue par la signature »: it leads to the act told. */
const leadsToAnother: Reason = ({ source }, act) => {
  const happening = source.covering('happening', act.from);
  return (
    happening?.value.before === true &&
    happening.to >= act.to &&
    act.value.noun !== true &&
    (happening.to > act.to ||
      leadsToInfinitive(source, happening) ||
      source.within('act', happening.to, happening.to + LED_NEAR).some(({ value }) => value.noun === true)) &&
    source.endingAt('pact', act.from) === undefined &&
    source.endingAt('anaphor', act.from) === undefined &&
    !source.is(act.from - 1, 'auxiliary')
  );
};

const LED_NEAR = 8;

/** `decided on Monday to scrap`. */
const leadsToInfinitive = (source: Annotated, happening: Mention<{ leads?: string }>): boolean =>
  happening.value.leads === 'asked' ||
  (happening.value.leads !== undefined &&
    source
      .within('act', happening.to, happening.to + LED_FAR)
      .some(({ value, from }) => value.tense === 'infinitive' && source.is(from - 1, 'to')));
const LED_FAR = 14;

const ENDING = new Set(['expire', 'denounce']);

/** `The Agreement of 1981 shall cease to have effect`: another than the treaty itself. */
const isSaidOfOther = (context: Context, act: ActMention): boolean => {
  const { from, to } = context.source.sentenceAt(act.from);
  const pact = context.source
    .within('pact', from, to)
    .findLast((m) => m.to <= act.from && context.of.get(m.from)?.signed !== undefined);
  return pact !== undefined && context.of.get(pact.from) !== context.main;
};

/** Clauses of a treaty foresee; only what they date, replace or end is told of an agreement. */
const isClauseOfTreaty: Reason = (context, act) => {
  const { source, isTreaty } = context;
  if (!isTreaty || act.value.act === 'replace' || act.value.act === 'terminate') return false;
  if (isOperative(context, act)) return false;
  if (instrumentOf(context) !== undefined && isLetSign(source, act)) return false;
  if (ENDING.has(act.value.act) && isSaidOfOther(context, act)) return false;
  if (act.value.act === 'adopt' && act.value.tense !== 'participle') return true;
  const end = Math.min(source.sentenceAt(act.from).to, act.to + 12);
  return source.within('date', act.to, end).length === 0;
};

/** What is asked is not told. */
const isAsked: Reason = ({ source }, act) => {
  const { to } = source.sentenceAt(act.from);
  return source.word(to - 1) === '?' && !isPresupposed(source, act);
};

/** « Que reste-t-il du traité signé en 2014 ? », « … qu’ils ont adopté mardi ? »: asked of what was done. */
const isPresupposed = (source: Annotated, act: ActMention): boolean => {
  if (act.value.tense !== 'participle' && act.value.tense !== 'past') return false;
  if (source.endingAt('pact', act.from) !== undefined) return true;
  const { from } = source.sentenceAt(act.from);
  return [2, 3, 4, 5, 6, 7].some(
    (back) =>
      source.is(act.from - back, 'relative') &&
      source.endingAt('pact', act.from - back) !== undefined &&
      act.from - back > from,
  );
};

/** `Last updated: 20 January`, « Publié le 3 mai »: the page speaks of itself. */
const isPageNote: Reason = ({ source }, act) => {
  if (act.value.act !== 'amend' && act.value.act !== 'publish') return false;
  const { from, to } = source.sentenceAt(act.from);
  return source.word(act.to) === ':' && !source.has('pact', from, to) && act.from - from < 4;
};

/** `. Signed` as a mark alone on its line. */
const isMark: Reason = ({ source }, act) => {
  if (act.value.act === 'adopt' && pactJustBefore(source, act) !== undefined) return false;
  const sentence = source.sentenceAt(act.from);
  for (let at = sentence.from; at < sentence.to; at++)
    if ((at < act.from || at >= act.to) && source.tokens.kind[at] === WORD) return false;
  return true;
};

/** What binds tells a signature only with the day since when it does. */
const bindsUndated: Reason = ({ source }, act) => {
  if (act.value.act !== 'bind') return false;
  const { from, to } = source.sentenceAt(act.from);
  return (
    source.first(
      'date',
      Math.max(from, act.from - BOUND_FAR),
      Math.min(to, act.to + BOUND_FAR),
      ({ value }) => value.bound === 'since',
    ) === undefined
  );
};
const BOUND_FAR = 12;

/** « les instruments de ratification »: exchanged only where a verb says so. */
const areMereInstruments: Reason = ({ source }, act) =>
  act.value.act === 'exchange' &&
  act.value.noun === true &&
  !source
    .within('happening', Math.max(source.sentenceAt(act.from).from, act.from - BOUND_FAR), act.from)
    .some(({ value }) => value.exchanges === true);

/** `Country | Signed | Ratified` over rows of days: what a column is called is no act. */
const headsColumn: Reason = ({ source }, act) => {
  const row = rowAt(source, act.from);
  return (
    row?.form === 'cells' &&
    row.index === 0 &&
    !source.has('date', row.from, row.to) &&
    !source.has('state', row.from, row.to)
  );
};

export const REASONS_AGAINST: readonly Reason[] = [
  headsColumn,
  opensName,
  isHyphenated,
  isCounted,
  tellsOfNoun,
  endsOther,
  isBareNoun,
  isOtherForm,
  goesAlong,
  isConditionTold,
  isPartOfOther,
  namesBill,
  isObjectOfAct,
  concludesTerm,
  isOfCommunique,
  isDoneElsewhere,
  isOfOtherSense,
  goesElsewhere,
  adoptsOther,
  isPublishedElsewhere,
  namesGazette,
  expiresSomeDay,
  exchangesViews,
  notifiesAny,
  isMereState,
  isAppliedUndated,
  leadsToAnother,
  isNotBeforeChamber,
  authorisesAct,
  isClauseOfTreaty,
  isAsked,
  isPageNote,
  isMark,
  bindsUndated,
  areMereInstruments,
  staysSubject,
  tellsOfBill,
  withdrawsOther,
  blames,
  hasOtherObject,
  amendsOther,
];
