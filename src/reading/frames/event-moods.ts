// How an act on an agreement is asserted: done, planned, negated …; or not told at all, when a clause only foresees it.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Mod } from '../../vocabulary/codes.ts';
import type { Annotated, Mention, Run } from '../annotated.ts';
import { isJustDone, moodOf } from '../clauses.ts';
import type { Context } from './context.ts';
import { APPROVING } from './event-actors.ts';
import { isCharged, isLetSign } from './event-instruments.ts';
import { ACTING } from './steps.ts';
import { isSignatureOfHead } from './event-targets.ts';
import { isModifier } from './event-days.ts';
import { isOfNone, orPlanned } from './event-suppositions.ts';
import type { ActMention, Reading } from './event-shapes.ts';
import { REASONS_UNTOLD } from './event-untold.ts';
import type { Mood } from './event-untold.ts';

type Step = EventClaim['step'];

/** The mood of the act; `untold` where the words are a rule, a term, a purpose. */
export const moodOfAct = (context: Context, reading: Reading, step: Step): Mood => {
  const { source } = context;
  const { act } = reading;
  if (reading.counsel || step === 'termination_authorised') return 'done';
  const mood = settled(
    context,
    reading,
    isOfNone(source, reading)
      ? 'negated'
      : ((step === 'revision_requested' || step === 'requested' ? moodOfAsking(source, act) : undefined) ??
          moodByForm(source, reading, step)),
  );
  return REASONS_UNTOLD.some((isUntold) => isUntold(context, reading, step, mood))
    ? 'untold'
    : orGoingOn(source, act, mood === 'negated' && OF_HEAD.has(step) ? 'planned' : orPlanned(mood, step));
};
/** `has yet to sign the law`: the head of State is to. */
const OF_HEAD = new Set<Step>(['law_signed', 'promulgated']);

const moodByForm = (source: Annotated, reading: Reading, step: Step): Mood => {
  const { act } = reading;
  const { tense } = act.value;
  if (act.value.act === 'send_on') return 'planned';
  if (act.value.act === 'send_to_head' || isToHave(source, reading) || isSignatureOfHead(source, act))
    return 'planned';
  if (isLetSign(source, act)) return 'planned';
  if (act.value.act === 'negotiate' && isCharged(source, act)) return 'planned';
  // « ne reconduira pas l’accord conclu en 2016 »: what is told of the accord is not told of its signature
  const mood = moodOf(
    source,
    act,
    tense,
    isModifier(source, act, reading.target) ? reading.target.run.to : 0,
  );
  if (tense === 'noun') return moodOfNoun(source, reading, mood, step);
  if (tense === 'infinitive' && (DECIDABLE.has(act.value.act) || isVoted(reading)) && isDecided(source, act))
    return 'done';
  if (tense === 'progressive') return mood ?? moodOfGerund(source, act);
  // « avant de l’adopter par 88 voix contre 3 »
  if (tense === 'infinitive' && act.value.act === 'adopt' && isCounted(source, act)) return 'done';
  if (tense === 'infinitive' && mood === undefined)
    return isJustDone(source, act, tense) || isPlainPresent(source, act)
      ? 'done'
      : step === 'law_signed' || isAheadInClause(source, act)
        ? 'planned'
        : 'untold';
  return mood ?? 'done';
};

/** « a décidé de ratifier », `voted to approve`: an organ does by deciding. */
const isVoted = ({ act, actor }: Reading): boolean =>
  actor?.organ !== undefined && ACTING.has(actor.organ) && APPROVING.has(act.value.act);

/** `close to signing`, `after signing`: the words before tell. */
const moodOfGerund = (source: Annotated, act: ActMention): Mood => {
  const leading = source.endingAt('happening', act.from);
  return leading === undefined ? 'done' : moodOfHappening(source, leading);
};

const isCounted = (source: Annotated, act: ActMention): boolean =>
  source.is(act.to, 'by') && source.has('count', act.to, act.to + 3);

/** `Chad and Hungary formalise their agreement`: the plain form without `to` or a modal verb is the present of several. */
const isPlainPresent = (source: Annotated, act: ActMention): boolean => {
  if (source.language.language.pastIsParticiple !== true || !source.has('pact', act.to, act.to + 3))
    return false;
  let at = act.from;
  while (source.is(at - 1, 'also')) at--;
  return (['state', 'organ', 'person', 'office'] as const).some(
    (cls) => source.endingAt(cls, at) !== undefined,
  );
};

/** « ont décidé de dénoncer », « sont convenus de prolonger »: who decides on the end of an agreement ends it. */
const isDecided = (source: Annotated, act: ActMention): boolean => {
  const { from } = source.sentenceAt(act.from);
  const verb = source.within('happening', from, act.from).findLast(({ value }) => value.leads === 'decided');
  return (
    verb !== undefined &&
    act.from - verb.to < DECIDED_FAR &&
    !source.any(verb.from - 3, act.from, 'negation') &&
    source.within('act', verb.to, act.from).length === 0
  );
};
const DECIDABLE = new Set(['denounce', 'terminate', 'suspend', 'withdraw', 'reject', 'renew']);
const DECIDED_FAR = 9;

/** `The intention is to have the plan signed before March`. */
const isToHave = (source: Annotated, { act, target }: Reading): boolean =>
  act.value.tense === 'participle' &&
  target.run.to === act.from &&
  source.language.language.modifiersBefore === true &&
  source.any(target.run.from - 4, target.run.from, 'auxiliary') &&
  source.any(target.run.from - 5, target.run.from, 'to') &&
  source.any(source.sentenceAt(act.from).from, target.run.from, 'plan');

/** `It will be the Senate’s turn to debate the bill`; what a new text is for. */
const isAheadInClause = (source: Annotated, act: ActMention): boolean => {
  if (isPurpose(source, act)) return true;
  const from = Math.max(source.sentenceAt(act.from).from, act.from - TURN);
  return source.any(from, act.from, 'future') && source.within('act', from, act.from).length === 0;
};
const TURN = 12;

/** « a demandé une relecture », `may ask for its revision`: the asking verb tells. */
const moodOfAsking = (source: Annotated, act: ActMention): Mood | undefined => {
  const verb = source
    .within('happening', act.from - DECIDED_FAR, act.from)
    .findLast(({ value }) => value.leads === 'asked');
  if (verb === undefined) return undefined;
  const from = Math.max(source.sentenceAt(act.from).from, verb.from - 4);
  if (source.any(from, verb.from, 'negation')) return 'negated';
  if (source.any(from, verb.from, 'possibility')) return 'conditional';
  return source.any(from, verb.from, 'future') ? 'planned' : 'done';
};

/** `drawn up to replace the treaty of 1994`, « appelé à remplacer l’accord »: what a new text is for. */
const isPurpose = (source: Annotated, act: ActMention): boolean =>
  act.value.act === 'replace' && source.within('pact', act.to, act.to + 4).length > 0;

/** What is told with `would`, or in the conditional, for a day to come is planned; so is what a new text would replace. */
const settled = (context: Context, { act, date }: Reading, mood: Mood): Mood => {
  const { source } = context;
  if (mood !== 'conditional' && mood !== 'reported') return mood;
  const sentence = source.sentenceAt(act.from);
  if (source.any(sentence.from, sentence.to, 'condition')) return mood;
  const isAhead =
    date !== undefined &&
    context.published !== undefined &&
    date.value.edtf > context.published.slice(0, date.value.edtf.length);
  const wouldBe =
    act.value.tense === 'conditional' ||
    Array.from({ length: 4 }, (_, i) => act.from - 1 - i).some(
      (at) => source.is(at, 'possibility') && source.is(at, 'auxiliary'),
    );
  const isSaid = isSaidBefore(source, sentence.from, act.from);
  const isToldAhead = isAhead || act.value.act === 'replace' || isSaid;
  return wouldBe && isToldAhead ? 'planned' : mood;
};

/** `said it would be`, « a indiqué que le Parlement serait saisi »: the future of what was said; with `been` it is hearsay. */
const isSaidBefore = (source: Annotated, from: number, to: number): boolean =>
  source
    .within('saying', from, to)
    .some(
      ({ value, from: at, to: end }) =>
        value.tense === 'past' ||
        (value.tense === 'participle' &&
          source.is(at - 1, 'auxiliary') &&
          source.any(end, to, 'subordinate') &&
          !source.any(end, to, 'undergone')),
    );

/** Words right beside a noun of action that tell what became of it: « la signature aura lieu », `witnessed the signing`. */
const moodOfNoun = (source: Annotated, { act, target }: Reading, mood: Mod | undefined, step: Step): Mood => {
  const sentence = source.sentenceAt(act.from);
  const object = target.run.from >= act.to && target.run.from - act.to < OBJECT_FAR ? target.run.to : act.to;
  const behind = happeningIn(
    source,
    Math.max(act.to, object - 2),
    Math.min(sentence.to, object + BEHIND),
    false,
  );
  if (behind !== undefined) return moodOfHappening(source, behind);
  if (mood !== undefined) return mood;
  const ahead = happeningIn(source, Math.max(sentence.from, act.from - BEFORE), act.from, true);
  if (ahead !== undefined && act.value.act !== 'notify' && isOfRule(source, ahead, sentence)) return 'untold';
  if (ahead !== undefined && (ahead.to >= act.from - 1 || !isAimedAt(source, act)))
    return moodOfHappening(source, ahead);
  if (act.value.act === 'negotiate' || step === 'published') return isIn(source, act) ? 'ongoing' : 'done';
  return hasHappened(source, act) ? 'done' : 'untold';
};

/** `will enter into force after the exchange of instruments`: a rule. */
const isOfRule = (source: Annotated, ahead: Happening, sentence: Run): boolean =>
  ahead.value.mod === undefined &&
  source.is(ahead.from, 'subordinate') &&
  source.any(Math.max(sentence.from, ahead.from - RULE_NEAR), ahead.from, 'future');

/** `are in talks on`. */
const isIn = (source: Annotated, act: ActMention): boolean =>
  source.is(act.from - 1, 'at') &&
  source.is(act.from - 2, 'passive') &&
  !source.is(act.from - 2, 'undergone');
const BEHIND = 14;
const RULE_NEAR = 20;
const BEFORE = 12;
/** « la signature, par les deux ministres, d’un accord ». */
const OBJECT_FAR = 18;

type Happening = Mention<{ mod?: Mod; before?: boolean; leads?: 'decided' | 'asked' }>;

const happeningIn = (source: Annotated, from: number, to: number, before: boolean): Happening | undefined => {
  const found = source.within('happening', from, to);
  const [near] = (before ? found.toReversed() : found).filter(
    ({ value }) => (value.before === true) === before,
  );
  if (near === undefined) return undefined;
  const between: Run = before ? { from: near.to, to } : { from, to: near.from };
  return isSameClause(source, between) ? near : undefined;
};

/** No other verb of action and no sharper stop than a comma stands between. */
const isSameClause = (source: Annotated, { from, to }: Run): boolean => {
  for (let at = from; at < to; at++)
    if (
      source.isSign(at, ';:') ||
      source.is(at, 'relative') ||
      // `since signature and will come`
      (source.is(at, 'and') && source.is(at + 1, 'auxiliary'))
    )
      return false;
  return !source
    .within('act', from, to)
    .some(({ value }) => value.tense === 'present' || value.tense === 'past' || value.tense === 'future');
};

const moodOfHappening = (source: Annotated, happening: Happening): Mood =>
  source.any(Math.max(source.sentenceAt(happening.from).from, happening.from - 4), happening.to, 'negation')
    ? 'negated'
    : (happening.value.mod ??
      (happening.value.leads === 'asked' ? 'proposed' : undefined) ??
      (source.any(happening.from - 2, happening.from, 'future') ? 'planned' : 'done'));

const ENTERED = new Set(['sign', 'initial', 'exchange', 'adopt']);

/** A noun of action happened only when the text dates it or a verb of happening leads to it. */
const hasHappened = (source: Annotated, act: ActMention): boolean => {
  const sentence = source.sentenceAt(act.from);
  // « s’est achevée sur la signature », `wound up with the signing`
  if (
    ENTERED.has(act.value.act) &&
    source.is(act.from - 1, 'determiner') &&
    (source.is(act.from - 2, 'with') || source.is(act.from - 2, 'by')) &&
    !source.any(sentence.from, act.from, 'future') &&
    !source.any(act.to, Math.min(sentence.to, act.to + BEHIND), 'possibility')
  )
    return true;
  // « présenté pour ratification », `submitted for approval`
  if (source.is(act.from - 1, 'about') && !source.is(act.from - 1, 'determiner')) return false;
  if (isAimedAt(source, act)) return false;
  return (
    source.any(Math.max(sentence.from, act.from - 8), act.from, 'auxiliary') ||
    source.within('date', act.to, Math.min(sentence.to, act.to + 14)).length > 0 ||
    isLabelOfDay(source, act, sentence) ||
    isHeadline(source, act, sentence)
  );
};

/** « tendant à la signature », `leading to the signing`. */
const isAimedAt = (source: Annotated, act: ActMention): boolean =>
  source.is(act.from - 1, 'determiner') && (source.is(act.from - 2, 'at') || source.is(act.from - 2, 'to'));

/** `Entry into force of the Agreement: 1 January 2025`. */
const isLabelOfDay = (source: Annotated, act: ActMention, { from, to }: Run): boolean =>
  (act.from === from &&
    source.within('date', act.to, to).some((date) => source.isSign(date.from - 1, ':'))) ||
  // `Tomorrow in Muscat: signature of the agreement`
  (source.isSign(act.from - 1, ':') && source.has('date', from, act.from));

/** « Feu vert du Sénat à l’accord », `Adoption of the bill on …`: a title without a verb tells what its first noun says. */
const isHeadline = (source: Annotated, act: ActMention, sentence: Run): boolean =>
  ((act.from - sentence.from <= 1 && source.has('pact', act.to, sentence.to)) ||
    (source.any(act.from - 2, act.from, 'determiner') || source.word(act.from - 1) === ':'
      ? [1, 2].some((back) => source.word(act.from - back) === ':') &&
        source.has('pact', sentence.from, ENTERED.has(act.value.act) ? sentence.to : act.from)
      : false)) &&
  !source.any(sentence.from, sentence.to, 'auxiliary') &&
  !FINITE_CLASSES.some((cls) =>
    source.within(cls, act.to, sentence.to).some(({ value }) => FINITE.has(value.tense)),
  ) &&
  !/^[;:]$/.test(source.word(sentence.to - 1));
const FINITE_CLASSES = ['act', 'doing', 'saying', 'verb'] as const;
const FINITE = new Set(['present', 'past', 'future', 'conditional']);

const orGoingOn = (source: Annotated, act: ActMention, mood: Mood): Mood =>
  mood === 'done' && (act.value.act === 'negotiate' || act.value.act === 'finalise') && isGoingOn(source, act)
    ? 'ongoing'
    : mood;

const isGoingOn = (source: Annotated, act: ActMention): boolean =>
  (act.value.tense === 'present' && !(act.value.act === 'finalise' && act.to - act.from > 1)) ||
  (act.value.tense === 'past' && source.language.language.pastIsParticiple !== true) ||
  act.value.tense === 'progressive' ||
  source.any(act.from - 4, act.to + 3, 'progress');
