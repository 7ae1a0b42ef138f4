// Arms and goods given, sold, lent or handed over: by whom, to whom, what and how many.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { PhraseValues } from '../../languages/language.ts';
import { homeAt } from '../../resolution/home.ts';
import { ALL_CAPITALS, GLUED, HYPHENATED, NUMBER, WORD } from '../../tokens.ts';
import type { Context } from '../context.ts';
import { keepActivity, spanning, startClaim, unique } from './claims.ts';
import type { ActivityReader, Told } from './claims.ts';
import { isClauseNegated, setDateAndMood } from './moods.ts';
import { otherState, toldBefore } from './places.ts';
import { actorBefore, clauseAt, isUndergone, standingsIn } from './standings.ts';
import type { StateStanding } from './standings.ts';

type Passing = Mention<PhraseValues['doing']>;

const GIVING = new Set(['deliver', 'give', 'sell', 'lend', 'transfer']);
const TAKING = new Set(['receive', 'buy']);
const THINGS_AFTER = 16;
const THINGS_BEFORE = 14;

export const readDeliveries: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  if (
    !source.has('materiel', sentence.from, sentence.to) &&
    !source.has('money', sentence.from, sentence.to) &&
    modelIn(source, sentence.from, sentence.to) === undefined
  )
    return;
  const taken = new Set<number>();
  for (const verb of source.within('doing', sentence.from, sentence.to)) {
    if (!GIVING.has(verb.value.doing) && !TAKING.has(verb.value.doing)) continue;
    if (source.covering('pact', verb.from)) continue;
    const clause = verb.value.tense === 'noun' ? sentence : clauseAt(source, sentence, verb.from);
    const things = thingsOf(source, clause, verb);
    if (
      told.all.some((other) => (other.last ?? other.sentence) === sentence && other.claim.kind === 'exercise')
    )
      return;
    if (things === undefined || taken.has(things.from) || source.covering('pact', things.from)) continue;
    if (isToldAgain(source, sentence, verb, things, told)) continue;
    const claim = passingOf(context, sentence, clause, verb, things, told);
    if (claim === undefined) continue;
    taken.add(things.from);
    keepActivity(told, claim, sentence);
    for (const more of othersServed(context, clause, things, claim)) keepActivity(told, more, sentence);
  }
};

/** « vingt-deux F-16 à l’Ukraine et trente-deux à la Roumanie »: a number and another taker, the rest as before. */
const othersServed = ({ source }: Context, clause: Run, things: Run, claim: ActivityClaim): ActivityClaim[] =>
  source
    .within('count', things.to, clause.to)
    .filter(
      ({ from, to }) => (source.is(from - 1, 'and') || source.isSign(from - 1, ',')) && source.is(to, 'to'),
    )
    .flatMap((count) => {
      const taker = source.first('state', count.to, Math.min(clause.to, count.to + 4), () => true);
      if (taker === undefined || claim.from === undefined || taker.value.code === claim.from) return [];
      return [
        {
          ...claim,
          parts: [claim.from as string, taker.value.code],
          to: taker.value.code,
          number: count.value.value,
          evidence: [source.evidence({ from: count.from, to: taker.to })],
        },
      ];
    });

/** « Ce don … », « la cérémonie de remise de ces équipements »: of what was told just before. */
const isToldAgain = (source: Annotated, sentence: Run, verb: Passing, things: Run, told: Told): boolean =>
  verb.value.tense === 'noun' &&
  (source.is(verb.from - 1, 'demonstrative') ||
    source.is(things.from - 1, 'demonstrative') ||
    source.endingAt('activity', verb.from - 1) !== undefined) &&
  toldBefore(source, sentence, told, ['delivery']) !== undefined;

/** What is passed on: the object after the verb, the subject of its passive. */
const thingsOf = (source: Annotated, clause: Run, verb: Passing): Run | undefined => {
  const after =
    source.first(
      'materiel',
      verb.to,
      Math.min(clause.to, verb.to + THINGS_AFTER),
      (m) => !isOwned(source, m) && !isPartOfPeople(source, m),
    ) ?? modelIn(source, verb.to, Math.min(clause.to, verb.to + THINGS_AFTER));
  const before = source
    .within('materiel', Math.max(clause.from, verb.from - THINGS_BEFORE), verb.from)
    .at(-1);
  if (verb.value.doing === 'receive')
    return after !== undefined &&
      (source.endingAt('count', after.from) !== undefined || !hasPeople(source, verb.to, after.from))
      ? after
      : undefined;
  if (verb.value.tense === 'noun')
    return after !== undefined && isMatterOf(source, verb, after)
      ? after
      : isApposed(source, verb, before)
        ? before
        : isPurchase(verb)
          ? worthAfter(source, clause, verb)
          : undefined;
  if (isUndergone(source, verb)) return before;
  const object =
    after !== undefined &&
    !source.has('activity', verb.to, after.from) &&
    !isAboutBetween(source, verb.to, after.from)
      ? after
      : undefined;
  if (source.any(verb.from - 4, verb.from, 'relative')) return before ?? object;
  // `the helicopters Nepal bought from Italy`
  const isReduced = before !== undefined && source.at('state', before.to)?.to === verb.from;
  return isReduced ? before : object;
};

/** `six L-39NG`, `a C-27J`, « treize F-16 »: a model that no lexicon names, by its capitals joined to a number. */
const modelIn = (source: Annotated, from: number, to: number): Run | undefined => {
  for (let at = from; at + 1 < to; at++)
    if (
      source.tokens.kind[at] === WORD &&
      ((source.tokens.shape[at] as number) & ALL_CAPITALS) !== 0 &&
      (source.tokens.end[at] as number) - (source.tokens.start[at] as number) <= MODEL_LETTERS &&
      source.tokens.kind[at + 1] === NUMBER &&
      ((source.tokens.shape[at + 1] as number) & (HYPHENATED | GLUED)) !== 0 &&
      source.covering('date', at + 1) === undefined
    )
      return { from: at, to: at + 2 };
  return undefined;
};
const MODEL_LETTERS = 4;

/** What stands between is a matter: `gave talks on arms`; « remis à Kiev », `handed over to Kyiv` tell whom. */
const isAboutBetween = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (source.is(at, 'about') && !source.is(at, 'to')) return true;
  return false;
};

const isPurchase = (verb: Passing) => verb.value.doing === 'buy' || verb.value.doing === 'sell';
const worthAfter = (source: Annotated, clause: Run, verb: Run) =>
  source.first('money', verb.to, Math.min(clause.to, verb.to + THINGS_AFTER), () => true);

/** « livraison de trois hélicoptères », `purchase or delivery of aircraft`: no comma between the noun and what it is of. */
const isMatterOf = (source: Annotated, noun: Run, things: Run): boolean => {
  for (let at = noun.to; at < things.from; at++) if (source.word(at) === ',') return false;
  return true;
};

/** `arms and ammunition, a gift from Egypt to the Somali army`: the things named just before. */
const isApposed = (source: Annotated, noun: Run, things: Run | undefined): boolean =>
  things !== undefined && noun.from - things.to <= 3 && source.any(things.to, noun.from, 'indefinite');

/** `crew of the ship`: no thing handed over. */
const isPartOfPeople = (source: Annotated, things: Run): boolean =>
  source.at('personnel', things.from) !== undefined;

const hasPeople = (source: Annotated, from: number, to: number): boolean =>
  source.has('personnel', from, to) || source.has('person', from, to) || source.has('office', from, to);

/** `give its ships the port of …`: what stays one’s own is not given. */
const isOwned = (source: Annotated, things: Run): boolean => source.is(things.from - 1, 'possessive');

const passingOf = (
  context: Context,
  sentence: Run,
  clause: Run,
  verb: Passing,
  things: Run,
  told: Told,
): ActivityClaim | undefined => {
  const { source } = context;
  const taking = TAKING.has(verb.value.doing);
  const standings = standingsIn(source, clause).filter(({ as }) => as !== 'excluded');
  const [actor, other] = twoSides(context, sentence, clause, verb, standings, told);
  if (actor === undefined || other === undefined) return undefined;
  const [giver, taker] = taking ? [other, actor] : [actor, other];
  const claim = startClaim(context, 'delivery', spanning(verb, things));
  claim.parts = [giver, taker];
  claim.from = giver;
  claim.to = taker;
  const { doing } = verb.value;
  claim.mode = modeOf(source, clause, doing);
  const isMoney = source.at('money', things.from) !== undefined;
  if (!isMoney) claim.what = source.quote(things);
  const count = source.endingAt('count', things.from);
  if (count !== undefined && !isMoney) {
    claim.number = count.value.value;
    if (count.value.quality !== undefined) claim.number_q = count.value.quality;
  }
  const [worth] = source.within('money', clause.from, clause.to);
  if (worth !== undefined) {
    claim.value = worth.value.amount;
    claim.currency = worth.value.currency;
  }
  setDateAndMood(context, claim, sentence, verb, verb.value.tense);
  if (claim.mod === undefined && verb.value.tense === 'noun' && isClauseNegated(source, sentence, verb))
    claim.mod = 'negated';
  return claim;
};

const modeOf = (source: Annotated, clause: Run, doing: string): 'gift' | 'sale' | 'loan' => {
  if (doing === 'sell' || doing === 'buy') return 'sale';
  if (doing === 'lend') return 'loan';
  return source.within('mode', clause.from, clause.to)[0]?.value.mode ?? 'gift';
};

/** Who does it and who is on the other side: by voice and preposition, then whoever else is named. */
const twoSides = (
  context: Context,
  sentence: Run,
  clause: Run,
  verb: Passing,
  standings: readonly StateStanding[],
  told: Told,
): [string | undefined, string | undefined] => {
  const { source } = context;
  const before = toldBefore(source, sentence, told, ['delivery'], 2)?.claim.parts;
  const people = source.within('person', clause.from, clause.to).map(({ value }) => value.country);
  const named = unique([...standings.map(({ code }) => code), ...people]);
  if (named.length > 3) return [undefined, undefined];
  const agent = standings.find(({ as, from }) => as === 'by' && from > verb.from)?.code;
  const passive = isUndergone(source, verb) || verb.value.tense === 'noun';
  const actor =
    agent ??
    (passive
      ? standings.find(({ as, from }) => from >= verb.to && (as === 'of' || as === 'own' || as === 'from'))
          ?.code
      : actorBefore(source, clause, verb)?.code) ??
    (passive ? undefined : named[0]);
  const to = standings.find(
    ({ as, code, from }) =>
      from >= verb.to && (as === 'to' || as === 'at' || as === 'from') && code !== actor,
  )?.code;
  const first = actor ?? named.find((code) => code !== to) ?? homeAt(source, context.home, verb.from);
  const second =
    to ??
    named.find((code) => code !== first) ??
    otherOf(before, first) ??
    otherState(context, clause, first);
  return first === second ? [first, otherState(context, clause, first)] : [first, second];
};

/** The same two as in what was passed on just before. */
const otherOf = (parts: readonly string[] | undefined, one: string | undefined): string | undefined =>
  one !== undefined && parts?.includes(one) === true ? parts.find((code) => code !== one) : undefined;
