// What States negotiate, what places they hand over to one another, what they celebrate together.
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { PhraseValues } from '../../languages/language.ts';
import { homeAt } from '../../resolution/home.ts';
import type { Context } from '../context.ts';
import { keepActivity, spanning, startClaim, unique } from './claims.ts';
import type { ActivityReader } from './claims.ts';
import { isClauseNegated, setDateAndMood } from './moods.ts';
import { countriesIn, otherState } from './places.ts';
import { actorBefore, clauseAt, isUndergone, standingsIn } from './standings.ts';

type Activity = Mention<PhraseValues['activity']>;
type Act = Mention<PhraseValues['doing']>;

/** What tells that talks go on, and do not only take place: they are begun, resumed, pursued, ended. */
const LASTING = new Set(['begin', 'continue', 'end']);
const ABOUT_FAR = 12;
const MOST_SIDES = 4;

/** `Talks between London and Port Louis on Diego Garcia resume`, « Nicosie et Paris négociaient un accord ». */
export const readNegotiations: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const anchor = source
    .within('activity', sentence.from, sentence.to)
    .find(
      (m) => m.value.kind === 'negotiation' || (m.value.parley === true && isLasting(source, sentence, m)),
    );
  if (anchor === undefined || source.covering('pact', anchor.from) !== undefined) return;
  if (source.is(anchor.from, 'draft') || told.all.some(({ sentence: other }) => other === sentence)) return;
  const parts = sidesOf(context, sentence, anchor);
  if (parts.length < 2 || parts.length > MOST_SIDES || isOfAgreementTold(context, sentence, parts)) return;
  const claim = startClaim(context, 'negotiation', anchor);
  claim.parts = parts;
  setDateAndMood(context, claim, sentence, anchor, 'noun');
  if (claim.mod === undefined && isClauseNegated(source, sentence, anchor)) claim.mod = 'negated';
  if (claim.mod === undefined && !isOver(source, sentence)) claim.mod = 'ongoing';
  keepActivity(told, claim, sentence);
};

/** What is negotiated is an agreement: that is a step of its life. */
const isOfAgreementTold = (
  { source, agreements }: Context,
  sentence: Run,
  parts: readonly string[],
): boolean =>
  source.has('pact', sentence.from, sentence.to) ||
  source.has('anaphor', sentence.from, sentence.to) ||
  agreements.some(
    ({ parties }) => parties.length === parts.length && parties.every((code) => parts.includes(code)),
  );

/** Talks without persons who hold them, about something, that begin, go on or end. */
const isLasting = (source: Annotated, sentence: Run, talks: Run): boolean =>
  !source.has('person', sentence.from, sentence.to) &&
  !source.has('office', sentence.from, sentence.to) &&
  source.any(talks.to, Math.min(sentence.to, talks.to + ABOUT_FAR), 'about') &&
  source
    .within('doing', sentence.from, sentence.to)
    .some(({ value }) => LASTING.has(value.doing) && value.tense !== 'noun');

const isOver = (source: Annotated, sentence: Run): boolean =>
  source
    .within('doing', sentence.from, sentence.to)
    .some(({ value }) => value.doing === 'end' && (value.tense === 'past' || value.tense === 'participle'));

/** Who negotiates: the two named before the verb or after `between`, the one and whom it is with, the one and the document’s own. */
const sidesOf = (context: Context, sentence: Run, anchor: Run): string[] => {
  const { source } = context;
  const clause = clauseAt(source, sentence, anchor.from);
  const standings = standingsIn(source, clause).filter(
    ({ as, form }) => as !== 'excluded' && form !== 'city' && !(as === 'at' && form !== 'demonym'),
  );
  const between = standings.filter(({ as }) => as === 'between');
  if (between.length >= 2) return unique(between.map(({ code }) => code));
  const named = unique(standings.map(({ code }) => code));
  if (named.length >= 2) return named;
  const [one] = named;
  if (one === undefined) return source.any(clause.from, clause.to, 'both') ? [...context.pair] : [];
  const isPartner = standings.some(({ as }) => as === 'with');
  const home = homeAt(source, context.home, anchor.from);
  return unique([one, isPartner && home !== one ? home : otherState(context, sentence, one)]);
};

/** « La France a restitué au Sénégal les emprises … », `the camp was handed back to the Malian authorities`. */
export const readTransfers: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const site = source
    .within('activity', sentence.from, sentence.to)
    .find(({ value }) => (value.kind === 'transfer' && value.not === true) || value.kind === 'basing');
  if (site === undefined) return;
  const verb = handingOver(source, sentence, site);
  if (verb === undefined || source.covering('pact', verb.from) !== undefined) return;
  const clause = clauseAt(source, sentence, verb.from);
  const undergone = verb.value.tense === 'noun' || isUndergone(source, verb);
  const standings = standingsIn(source, clause).filter(({ as }) => as !== 'excluded');
  const taker = standings.find(({ as, from }) => from >= verb.to && as === 'to')?.code;
  const giver =
    standings.find(({ as, from }) => as === 'by' && from >= verb.to)?.code ??
    (undergone ? undefined : actorBefore(source, clause, verb)?.code);
  const named = unique(standings.map(({ code }) => code));
  const from = giver ?? named.find((code) => code !== taker) ?? otherState(context, sentence, taker);
  const to = taker ?? named.find((code) => code !== from) ?? otherState(context, sentence, from);
  if (from === undefined || to === undefined || from === to || named.length > MOST_SIDES - 1) return;
  const claim = startClaim(context, 'transfer', spanning(verb, site));
  Object.assign(claim, { parts: [from, to], from, to, what: source.quote(site) });
  setDateAndMood(context, claim, sentence, verb, verb.value.tense);
  keepActivity(told, claim, sentence);
};

const SITE_FAR = 12;

/** The word of handing over that has the place for its object or subject. */
const handingOver = (source: Annotated, sentence: Run, site: Run): Act | undefined => {
  const near = {
    from: Math.max(sentence.from, site.from - SITE_FAR),
    to: Math.min(sentence.to, site.to + SITE_FAR),
  };
  const verb = source
    .within('doing', near.from, near.to)
    .find(({ value, from, to }) => value.doing === 'transfer' && !source.has('materiel', from, to + 6));
  if (verb !== undefined) return verb;
  const noun = source
    .within('activity', near.from, site.from)
    .find(({ value }) => value.kind === 'transfer' && value.not !== true);
  return noun === undefined
    ? undefined
    : { from: noun.from, to: noun.to, value: { doing: 'transfer', tense: 'noun' } };
};

/** A ceremony of several States: no signing, no handing over, no end of an exercise that was told for itself. */
export const readCeremonies: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const ceremony = source
    .within('activity', sentence.from, sentence.to)
    .find(({ value }) => value.kind === 'ceremony');
  if (ceremony === undefined || isOfAgreement(source, sentence) || isOccasion(source, ceremony)) return;
  if (told.all.some((other) => (other.last ?? other.sentence) === sentence)) return;
  const parts = countriesIn(source, sentence);
  if (parts.length < 2 || parts.length > MOST_SIDES) return;
  const claim = startClaim(context, 'ceremony', ceremony);
  claim.parts = parts;
  setDateAndMood(context, claim, sentence, ceremony, 'noun');
  keepActivity(told, claim, sentence);
};

const isOfAgreement = (source: Annotated, { from, to }: Run): boolean =>
  source.has('pact', from, to) || source.within('act', from, to).some(({ value }) => PAPERS.has(value.act));
const PAPERS = new Set(['sign', 'initial', 'conclude', 'exchange', 'ratify', 'adopt']);

/** « lors d’une cérémonie », `at a ceremony`: where something else is done; « La cérémonie s’est déroulée … »: that of what was told before. */
const isOccasion = (source: Annotated, { from, to }: Activity): boolean => {
  if (
    source.sentenceAt(from).from >= from - 1 &&
    source.is(from - 1, 'determiner') &&
    !source.is(from - 1, 'indefinite') &&
    !source.is(to, 'of')
  )
    return true;
  for (let at = from - 1; at >= from - 3; at--) {
    if (source.is(at, 'at') || source.is(at, 'subordinate')) return true;
    if (!source.is(at, 'determiner') && !source.is(at, 'of')) return false;
  }
  return false;
};
