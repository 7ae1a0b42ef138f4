// Shares and new figures of the learners just told: « 58 en Turquie, 41 en Biélorussie », `the figure is to rise to 150`.
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { Context } from '../context.ts';
import { keepActivity, setNumber, spanning, startClaim } from './claims.ts';
import type { ActivityReader, Told } from './claims.ts';
import { isBare } from './groups.ts';
import { setDateAndMood } from './moods.ts';
import { toldBefore } from './places.ts';
import { clauseAt } from './standings.ts';

const SHARE_FAR = 12;

/** « 58 en Turquie, 41 en Biélorussie ; la Corée a pris quatorze stagiaires »: shares of the learners just told, by host. */
export const readShares: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const about = toldBefore(source, sentence, told, ['training'], 2);
  const trainees = about?.claim.trainees;
  if (about === undefined || typeof trainees !== 'string') return;
  let clause = clauseAt(source, sentence, sentence.from);
  for (;;) {
    for (const [count, state] of sharesIn(context, clause, trainees, told)) {
      const claim = startClaim(context, 'training', spanning(count, state));
      Object.assign(claim, { parts: [trainees, state.value.code], trainees, host: state.value.code });
      setNumber(claim, { count: count.value.value, quality: count.value.quality });
      if (about.claim.stock) claim.stock = true;
      if (about.claim.mod !== undefined) claim.mod = about.claim.mod;
      keepActivity(told, claim, sentence);
    }
    if (clause.to >= sentence.to) return;
    clause = clauseAt(source, sentence, clause.to);
  }
};

type Count = Mention<{ value: number; quality?: 'approx' | 'exact' | 'min' | 'max' }>;
type State = Mention<{ code: string }>;

/** Each number with the State that stands on its side of it: after it in « 58 en Turquie », before it in `Belarus 41`. */
const sharesIn = (context: Context, clause: Run, trainees: string, told: Told): [Count, State][] => {
  const { source } = context;
  const counts = source
    .within('count', clause.from, clause.to)
    .filter((count) => isShare(source, count, told)) as Count[];
  const states = source
    .within('state', clause.from, clause.to)
    .filter((m) => m.value.code !== trainees && m.value.form !== 'demonym');
  if (counts.length === 0 || states.length === 0) return [];
  const ahead = (states[0] as State).from < (counts[0] as Count).from;
  const pairs: [Count, State][] = [];
  for (const [i, count] of counts.entries()) {
    const [from, to] = ahead
      ? [counts[i - 1]?.to ?? clause.from, count.from]
      : [count.to, counts[i + 1]?.from ?? clause.to];
    const near = states.filter((m) => m.from >= from && m.from < to);
    const state = ahead ? near.at(-1) : near[0];
    if (state !== undefined && Math.abs(state.from - count.from) <= SHARE_FAR) pairs.push([count, state]);
  }
  return pairs;
};

/** A number of people, or a bare one: no year, no money, no length. */
const isShare = (source: Annotated, count: Count, told: Told): boolean => {
  if (count.value.value < 2 || source.covering('date', count.from) || source.covering('money', count.from))
    return false;
  if (source.covering('duration', count.from) || source.covering('pact', count.from)) return false;
  const people = source.first('personnel', count.to, count.to + 4, () => true);
  if (people !== undefined) return people.value.trainer !== true && !told.taken.has(people.from);
  return isBare(source, count);
};

/** « il est prévu de porter leur nombre à 150 »: the figure just told is to become another. */
export const readNewFigure: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const figure = source.firstMarked(sentence.from, sentence.to, 'figure');
  if (figure === undefined) return;
  const about = toldBefore(source, sentence, told, ['training'], 1);
  const clause = clauseAt(source, sentence, figure);
  const count = source
    .within('count', figure, clause.to)
    .find((m) => m.value.value > 1 && source.is(m.from - 1, 'to') && isBare(source, m));
  if (about === undefined || count === undefined || about.claim.number === count.value.value) return;
  const claim = startClaim(context, 'training', { from: figure, to: count.to });
  const { parts, trainees, host, trainers } = about.claim;
  Object.assign(claim, { parts, trainees });
  if (host !== undefined) claim.host = host;
  if (trainers !== undefined) claim.trainers = trainers;
  setNumber(claim, { count: count.value.value, quality: count.value.quality });
  setDateAndMood(context, claim, sentence, { from: figure, to: figure + 1 }, 'noun');
  claim.mod ??= 'planned';
  keepActivity(told, claim, sentence);
};
