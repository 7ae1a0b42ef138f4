// Places offered for training: « cinq places d’études par an », `places for up to 25 personnel of the other Party`.
import type { Annotated, Run } from '../../annotated.ts';
import type { CountQuality } from '../../../vocabulary/codes.ts';
import { LINE_BREAK_BEFORE } from '../../tokens.ts';
import type { Context } from '../context.ts';
import { keepActivity, setNumber, spanning, startClaim, unique } from './claims.ts';
import type { ActivityReader } from './claims.ts';
import { countBefore, countFields } from './groups.ts';
import { setDateAndMood } from './moods.ts';
import { homeOfPair, statesIn, toldBefore } from './places.ts';
import { clauseAt, standingsIn } from './standings.ts';

const NUMBER_FAR = 10;

/** « cinq places », « porter à trente le nombre de places », `places for up to 25 personnel`. */
export const numberOfPlaces = (
  source: Annotated,
  clause: Run,
  places: Run,
): { count?: number; quality?: CountQuality } => {
  const count =
    countBefore(source, places.from) ??
    adjectiveBetween(source, places) ??
    source
      .within('count', Math.max(clause.from, places.from - NUMBER_FAR), places.from)
      .findLast((m) => source.is(m.from - 1, 'to') || source.is(m.from - 1, 'of')) ??
    source
      .within('count', places.to, Math.min(clause.to, places.to + NUMBER_FAR))
      .find((m) => source.has('personnel', m.to, m.to + 4));
  // `3. Places …` numbers a paragraph
  const isHeading =
    count !== undefined && ((source.tokens.shape[count.from] as number) & LINE_BREAK_BEFORE) !== 0;
  return count === undefined || isHeading || source.covering('date', count.from) ? {} : countFields(count);
};

/** `ten military scholarships`, on one line. */
const adjectiveBetween = (source: Annotated, { from }: Run) =>
  [from - 1, from].every((at) => ((source.tokens.shape[at] as number) & LINE_BREAK_BEFORE) === 0)
    ? source.endingAt('count', from - 1)
    : undefined;

/** Places of whose learners nothing more is said: of the State told last, of the agreement’s parties. */
export const readPlaces: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  for (const places of source.within('activity', sentence.from, sentence.to)) {
    if (places.value.kind !== 'training' || places.value.not === true) continue;
    if (
      told.all.some((other) => other.claim.kind === 'training' && (other.last ?? other.sentence) === sentence)
    )
      return;
    const clause = clauseAt(source, sentence, places.from);
    const number = numberOfPlaces(source, clause, places);
    if (number.count === undefined) continue;
    const parts = partsOf(context, clause, toldBefore(source, sentence, told, ['training'])?.claim.parts);
    if (parts.length !== 2) continue;
    const claim = startClaim(context, 'training', spanning(places, countBefore(source, places.from)));
    claim.parts = parts;
    const taker = standingsIn(source, clause).find(
      ({ as, from, code }) =>
        (as === 'to' || as === 'at') && from > places.from - NUMBER_FAR && parts.includes(code),
    )?.code;
    if (taker !== undefined) {
      claim.trainees = taker;
      claim.host = parts.find((code) => code !== taker) as string;
    }
    setNumber(claim, number);
    if (source.within('mode', clause.from, clause.to).some(({ value }) => value.mode === 'gift'))
      claim.free = true;
    if (context.isTreaty) {
      keepActivity(told, claim, sentence);
      continue;
    }
    setDateAndMood(context, claim, sentence, places, 'noun');
    keepActivity(told, claim, sentence);
  }
};

const partsOf = (context: Context, clause: Run, before: readonly string[] | undefined): string[] => {
  if (context.isTreaty) return [...(context.main?.parties ?? [])];
  const named = statesIn(context.source, clause);
  if (named.length === 2) return named;
  if (before !== undefined && before.length === 2 && named.every((code) => before.includes(code)))
    return [...before];
  return named.length === 1 ? unique([...named, homeOfPair(context, named[0])]) : [...context.pair];
};
