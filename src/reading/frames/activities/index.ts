// What States do together, sentence by sentence, each activity once.
import { homeAt } from '../../resolution/home.ts';
import type { Run } from '../../annotated.ts';
import type { Context } from '../context.ts';
import { paragraphAt } from '../../sentences.ts';
import { readAttaches, readBases } from './bases.ts';
import type { ActivityReader, Found, Told } from './claims.ts';
import { dateOccasions } from './days.ts';
import { readDeliveries } from './deliveries.ts';
import { readExerciseRow } from './exercise-rows.ts';
import { partiesInFocus } from './exercise-parts.ts';
import { readExercises } from './exercises.ts';
import { readMeetings } from './meetings.ts';
import { readMissions, readMovements } from './movements.ts';
import { readCeremonies, readNegotiations, readTransfers } from './negotiations.ts';
import { statesIn } from './places.ts';
import { readRowsByState } from './row-activities.ts';
import { readSessions } from './sessions.ts';
import { readPlaces } from './training-places.ts';
import { readTrainings } from './trainings.ts';
import { readVisits } from './visits.ts';

const READERS: readonly ActivityReader[] = [
  readTrainings,
  readMovements,
  readMissions,
  readTransfers,
  readDeliveries,
  readNegotiations,
  readVisits,
  readSessions,
  readAttaches,
  readMeetings,
  readBases,
  readCeremonies,
];

/** All but exercises, which go on under a name alone, need one of these words. */
const tellsOfDoings = ({ source }: Context, { from, to }: Run): boolean =>
  source.has('doing', from, to) ||
  source.has('activity', from, to) ||
  source.has('personnel', from, to) ||
  source.has('institution', from, to);

const isQuestion = ({ source }: Context, sentence: Run): boolean => source.word(sentence.to - 1) === '?';

/** « La Géorgie va-t-elle acheter des drones ? Tbilissi dément. » */
const isDeniedNext = ({ source }: Context, sentence: Run): boolean => {
  const next = source.sentences[(source.sentenceOf[sentence.from] as number) + 1];
  return (
    next !== undefined &&
    source.within('saying', next.from, next.to).some(({ value }) => value.verb === 'denied')
  );
};

export const readActivities = (context: Context): void => {
  const told: Told = { all: [], taken: new Set() };
  for (const sentence of context.source.sentences) {
    // a treaty tells of no deeds, but of places that it opens
    if (context.isTreaty) {
      readPlaces(context, sentence, told);
      continue;
    }
    if (isQuestion(context, sentence) && !isDeniedNext(context, sentence)) continue;
    const before = told.all.length;
    if (readExerciseRow(context, sentence, told)) continue;
    readExercises(context, sentence, told);
    if (tellsOfDoings(context, sentence)) for (const read of READERS) read(context, sentence, told);
    if (isQuestion(context, sentence)) for (const { claim } of told.all.slice(before)) claim.mod = 'denied';
  }
  if (!context.isTreaty) readRowsByState(context, told);
  const international = told.all.filter(
    (entry) => isInternational(context, entry) && !isWishOfOne(context, entry),
  );
  dateOccasions(context, international);
  for (const [index, { claim }] of international.entries()) {
    claim.id = `x${index + 1}`;
    context.claims.push(claim);
  }
};

/** The two of whom the whole document speaks: its agreement’s parties and no other pair. */
const pairOf = ({ pair, main, agreements }: Context): readonly string[] | undefined =>
  main !== undefined &&
  main.parties.length === 2 &&
  main.parties.every((code) => pair.includes(code)) &&
  agreements.every(({ parties }) => parties.every((code) => pair.includes(code)))
    ? main.parties
    : undefined;

/** « Un expert a souhaité que … », `one MP said that … should`: nobody’s plan. */
const isWishOfOne = ({ source }: Context, { claim, sentence }: Found): boolean =>
  (claim.mod === 'proposed' || claim.mod === 'planned' || claim.mod === 'conditional') &&
  source
    .within('office', sentence.from, sentence.from + WISHING_WITHIN)
    .some(
      ({ value, to }) =>
        WISHING.has(value.post) &&
        (source.has('saying', to, to + WISHING_WITHIN) || source.any(to, to + WISHING_WITHIN, 'proposal')),
    );
const WISHING = new Set(['expert', 'mp', 'senator']);
const WISHING_WITHIN = 5;

/** « de sept pays », `from thirty nations`: others take part that are not named. */
const isOfManyCountries = ({ source }: Context, sentence: Run): boolean => {
  const at = source.firstMarked(sentence.from, sentence.to, 'country');
  return at !== undefined && source.endingAt('count', at) !== undefined;
};

/** An exercise of one State alone is no cooperation; one whose partners are not told has parts `ZZ`. */
const isInternational = (context: Context, { claim, sentence }: Found): boolean => {
  if ((claim.parts?.length ?? 0) >= 2 || (claim.kind !== 'exercise' && claim.kind !== 'operation'))
    return true;
  const only = claim.parts?.[0];
  const includes = (codes: readonly string[]) =>
    codes.length >= 2 && (only === undefined || codes.includes(only));
  const home = homeAt(context.source, context.home, sentence.from);
  const joint = context.source.any(sentence.from, sentence.to, 'joint');
  const parties = partiesInFocus(context, sentence.from);
  const near = statesIn(context.source, paragraphAt(context.source, sentence.from));
  const two = pairOf(context);
  const parts =
    [
      claim.mod !== undefined || joint ? parties : [],
      only !== undefined && home !== undefined && only !== home && claim.mod === undefined
        ? [only, home]
        : [],
      (joint || claim.name !== undefined) && near.length === 2 ? near : [],
      claim.name !== undefined && two !== undefined ? two : [],
      joint && claim.name === undefined ? context.pair : [],
      joint && near.length > 2 && near.length < 6 ? near : [],
    ].find(includes) ?? [];
  if (parts.length >= 2) {
    claim.parts = [...parts];
    return true;
  }
  if (only !== undefined && isOfManyCountries(context, sentence)) return true;
  if (claim.mod !== 'planned' || claim.name === undefined) return false;
  claim.parts = ['ZZ'];
  return true;
};
