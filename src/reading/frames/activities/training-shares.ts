// Shares and new figures of the learners just told: « 58 en Turquie, 41 en Biélorussie », `the figure is to rise to 150`.
import type { Annotated, Mention, Run } from '../../annotated.ts';
import { homeAt } from '../../resolution/home.ts';
import type { Context } from '../context.ts';
import { keepActivity, setNumber, spanning, startClaim } from './claims.ts';
import type { ActivityReader, Told } from './claims.ts';
import { isBare } from './groups.ts';
import { setDateAndMood } from './moods.ts';
import { toldBefore } from './places.ts';
import { clauseAt, standingsIn } from './standings.ts';

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
      const { code } = state.value;
      const host =
        about.claim.host ?? (typeof about.claim.trainers === 'string' ? about.claim.trainers : undefined);
      if (comesFrom(source, state) && host !== undefined && host !== code)
        Object.assign(claim, { parts: [code, host], trainees: code, host });
      else Object.assign(claim, { parts: [trainees, code], trainees, host: code });
      setNumber(claim, { count: count.value.value, quality: count.value.quality });
      setDateAndMood(
        context,
        claim,
        sentence,
        verbIn(source, clause) ?? count,
        verbIn(source, clause)?.value.tense ?? 'noun',
      );
      if (claim.mod === undefined && about.claim.mod !== undefined && about.claim.mod !== 'suspended')
        claim.mod = about.claim.mod;
      if (claim.mod === undefined && about.claim.stock) claim.stock = true;
      keepActivity(told, claim, sentence);
    }
    readNobody(context, sentence, clause, homeLearners(context, sentence, told) ?? trainees, told);
    if (clause.to >= sentence.to) return;
    clause = clauseAt(source, sentence, clause.to);
  }
};

const verbIn = (source: Annotated, clause: Run) =>
  source
    .within('doing', clause.from, clause.to)
    .find(({ value }) => value.tense !== 'noun' && value.tense !== 'progressive');

/** « dix du Tadjikistan », `ten from Tajikistan`: whose they are, not where. */
const comesFrom = (source: Annotated, { from }: Run): boolean =>
  source.is(from - 1, 'from') ||
  source.is(from - 1, 'of') ||
  (source.is(from - 2, 'of') && source.is(from - 1, 'determiner'));

/** « Personne n’a été envoyé aux États-Unis », `Nobody was sent to the United States`. */
const readNobody = (context: Context, sentence: Run, clause: Run, trainees: string, told: Told): void => {
  const { source } = context;
  const sent = source.within('doing', clause.from, clause.to).find(({ value }) => SENT.has(value.doing));
  if (sent === undefined || !source.is(clause.from, 'negation')) return;
  const state = standingsIn(source, clause).find(
    ({ as, code }) => (as === 'at' || as === 'to') && code !== trainees,
  );
  if (state === undefined) return;
  const claim = startClaim(context, 'training', spanning({ from: clause.from, to: clause.from + 1 }, state));
  Object.assign(claim, { parts: [trainees, state.code], trainees, host: state.code, mod: 'negated' });
  keepActivity(told, claim, sentence);
};
/** The document’s own State, where its learners were told of. */
const homeLearners = (context: Context, sentence: Run, { all }: Told): string | undefined => {
  const home = homeAt(context.source, context.home, sentence.from);
  return all.some(({ claim }) => claim.kind === 'training' && claim.trainees === home) ? home : undefined;
};
const SENT = new Set(['deploy', 'go', 'study', 'train', 'attend', 'host']);

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
  const figure = source.first(
    'activity',
    sentence.from,
    sentence.to,
    ({ value }) => value.kind === 'training' && value.not === true,
  )?.from;
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
