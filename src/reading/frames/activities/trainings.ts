// Who is trained, by whom, where, how many: intakes, stocks, shares by country, places offered.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Annotated, Run } from '../../annotated.ts';
import type { Tense } from '../../languages/language.ts';
import { homeAt } from '../../resolution/home.ts';
import type { Context } from '../context.ts';
import { keepActivity, setNumber, spanning, startClaim, unique } from './claims.ts';
import type { ActivityReader, Told } from './claims.ts';
import { groupsIn } from './groups.ts';
import { classAround, isLearner, TAKING } from './learners.ts';
import type { Class, Teaching } from './learners.ts';
import type { Group } from './groups.ts';
import { setDateAndMood } from './moods.ts';
import { otherState, placeIn, toldBefore } from './places.ts';
import { numberOfPlaces, readPlaces } from './training-places.ts';
import { readNewFigure, readShares } from './training-shares.ts';
import { actorBefore, clauseAt, isUndergone, standingsIn } from './standings.ts';

export const readTrainings: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  for (const group of groupsIn(context, sentence)) {
    if (told.taken.has(group.people.from) || group.observer || source.covering('pact', group.from)) continue;
    const lesson = classAround(source, sentence, group);
    if (!isLearner(context, sentence, group, lesson, told)) continue;
    claimTraining(context, sentence, group, lesson, told);
  }
  readUnnamedLearners(context, sentence, told);
  readShares(context, sentence, told);
  readPlaces(context, sentence, told);
  readNewFigure(context, sentence, told);
};

const claimTraining = (context: Context, sentence: Run, group: Group, lesson: Class, told: Told): void => {
  const { source } = context;
  const { clause, verbs, school, places } = lesson;
  const verb = verbs.find(({ value }) => value.tense !== 'noun') ?? verbs[0];
  const trainers = trainersIn(context, clause, group, verb);
  const trainees = traineesOf(context, sentence, group, lesson, told, trainers[0]);
  const host = hostOf(context, sentence, group, lesson, unique([...trainees, ...trainers]), told);
  const foreign = group.foreign || source.any(clause.from, clause.to, 'abroad');
  const others =
    trainers.length > 0 || host !== undefined
      ? [...trainers, host]
      : [fallbackHost(context, sentence, trainees, group, foreign)];
  const parts = unique([...trainees, ...others]);
  if (parts.length < 2 && !(foreign && group.count !== undefined && parts.length === 1)) return;
  const claim = startClaim(context, 'training', spanning(group, verb, school));
  claim.parts = parts;
  if (trainees.length > 0) claim.trainees = single(trainees);
  if (trainers.length > 0) claim.trainers = single(trainers);
  const [hosting] = others.filter((code) => code !== undefined && !trainers.includes(code));
  if (hosting !== undefined) claim.host = hosting;
  setNumber(
    claim,
    group.count === undefined && places !== undefined ? numberOfPlaces(source, clause, places) : group,
  );
  if (school !== undefined) claim.institution = source.quote(school);
  const teller = verb ?? takerIn(source, clause);
  tellStanding(
    context,
    claim,
    sentence,
    lesson,
    group.count === undefined && places !== undefined ? places : (teller ?? group),
    group.count === undefined && places !== undefined ? 'noun' : teller?.value.tense,
  );
  told.taken.add(group.people.from);
  keepActivity(told, claim, sentence);
};

/** The verb that sends or takes them, where none says that they learn. */
const takerIn = (source: Annotated, { from, to }: Run): Teaching | undefined =>
  source
    .within('doing', from, to)
    .find(({ value }) => TAKING.has(value.doing) && value.tense !== 'noun' && value.tense !== 'progressive');

const single = (codes: string[]): string | string[] => (codes.length === 1 ? (codes[0] as string) : codes);

/** Free or not, so far or this year, when, how. */
const tellStanding = (
  context: Context,
  claim: ActivityClaim,
  sentence: Run,
  { clause }: Class,
  anchor: Run,
  tense: Tense | undefined,
): void => {
  const { source } = context;
  if (source.within('mode', clause.from, clause.to).some((m) => m.value.mode === 'gift')) claim.free = true;
  setDateAndMood(
    context,
    claim,
    sentence,
    anchor,
    tense ?? (source.language.language.modifiersBefore === true ? 'noun' : 'participle'),
  );
  if (
    claim.mod === undefined &&
    (source.any(sentence.from, sentence.to, 'stock') || tense === 'present' || tense === 'past')
  )
    claim.stock = true;
};

const trainersIn = (context: Context, clause: Run, group: Group, verb: Teaching | undefined): string[] => {
  const groups = groupsIn(context, clause).filter((g) => g.people.from !== group.people.from);
  const marked = groups.filter((g) => g.trainer && g.nations.length > 0);
  if (marked.length > 0) return unique(marked.flatMap((g) => g.nations));
  const { source } = context;
  if (verb === undefined || verb.value.doing !== 'train') return [];
  const agent = standingsIn(source, clause).find(({ as }) => as === 'by')?.code;
  if (agent !== undefined) return [agent];
  const byGroup = groups.find((g) => source.any(g.from - 2, g.from, 'by'));
  if (byGroup !== undefined) return byGroup.nations;
  if (verb.value.tense === 'noun' || isUndergone(source, verb)) return [];
  const actor = groups.findLast((g) => g.to <= verb.from && g.nations.length > 0);
  const code = actor?.nations[0] ?? actorBefore(source, clause, verb)?.code;
  return code === undefined || group.nations.includes(code) ? [] : [code];
};

/** Whose learners: of the nation beside them, else who sends them, the same as just told, the document’s own State. */
const traineesOf = (
  context: Context,
  sentence: Run,
  group: Group,
  { clause, school, verbs }: Class,
  told: Told,
  trainers: string | undefined,
): string[] => {
  const { source } = context;
  if (group.nations.length > 0) return group.nations;
  if (group.foreign) return [];
  const host = school?.state ?? trainers;
  const open = (code: string | undefined) => code !== undefined && code !== host;
  const to = standingsIn(source, clause).find(
    ({ as, code, form, from }) =>
      form !== 'city' &&
      from > group.to &&
      (as === 'to' || as === 'of') &&
      open(code) &&
      source.at('institution', from - 2) === undefined,
  )?.code;
  const sender = actorBefore(source, clause, verbs[0] ?? group)?.code;
  const same = toldBefore(source, sentence, told, ['training'], 1)?.claim.trainees;
  const home = homeAt(source, context.home, group.from);
  const found = [
    school === undefined ? undefined : to,
    sender,
    typeof same === 'string' ? same : undefined,
    home,
    ...context.pair,
  ].find(open);
  return found === undefined ? [] : [found];
};

/** Where they learn: at the school’s State, the place, the State that receives them. */
const hostOf = (
  context: Context,
  sentence: Run,
  group: Group,
  { clause, school }: Class,
  not: readonly string[],
  told: Told,
): string | undefined => {
  const { source } = context;
  const open = (code: string | undefined) => code !== undefined && !not.includes(code);
  if (open(school?.state)) return school?.state;
  const place = standingsIn(source, clause).find(
    ({ as, form, code }) => as === 'at' && form !== 'demonym' && open(code),
  );
  if (place !== undefined) return place.code;
  if (source.any(clause.from, clause.to, 'abroad')) return undefined;
  if (school !== undefined && school.state === undefined && group.foreign)
    return homeAt(source, context.home, sentence.from);
  const named = standingsIn(source, clause).find(
    ({ code, as }) => open(code) && as !== 'excluded' && as !== 'from' && as !== 'of' && as !== 'by',
  );
  if (named !== undefined) return named.code;
  const before = toldBefore(source, sentence, told, ['training'], 2)?.claim;
  const taught = before?.host ?? (typeof before?.trainers === 'string' ? before.trainers : undefined);
  return before?.trainees !== undefined && open(taught) ? taught : undefined;
};

/** Nobody named: the other State of the sentence, the document, the pair. */
const fallbackHost = (
  context: Context,
  sentence: Run,
  trainees: readonly string[],
  group: Group,
  foreign: boolean,
): string | undefined => {
  if (foreign && trainees.length > 0) return undefined;
  if (foreign) return homeAt(context.source, context.home, sentence.from);
  return group.count === undefined && trainees.length > 1
    ? undefined
    : otherState(context, sentence, trainees[0]);
};

/** « Ils entraîneront, à Lima, des unités … »: teachers named before, learners by their place alone. */
const readUnnamedLearners: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find(({ value }) => value.doing === 'train' && value.tense !== 'noun' && value.tense !== 'progressive');
  if (verb === undefined || isUndergone(source, verb) || source.covering('pact', verb.from)) return;
  if (told.all.some((other) => other.sentence === sentence && other.claim.kind === 'training')) return;
  const clause = clauseAt(source, sentence, verb.from);
  const groups = groupsIn(context, clause);
  const teachers = groups.find((g) => g.to <= verb.from && g.nations.length > 0);
  const taught = groups.find((g) => g.from >= verb.to);
  if (taught === undefined && teachers === undefined) return;
  const before = toldBefore(source, sentence, told, ['deployment', 'training'], 1)?.claim;
  const trainer =
    teachers?.nations[0] ??
    (source.is(verb.from - 1, 'pronoun')
      ? (before?.from ?? (before?.trainers as string | undefined))
      : undefined);
  const place = placeIn(source, clause.from, clause.to)?.value.code ?? before?.to;
  const trainee =
    taught?.nations[0] ??
    standingsIn(source, { from: verb.to, to: clause.to }).find(({ code }) => code !== trainer)?.code ??
    place;
  if (trainer === undefined || trainee === undefined || trainer === trainee) return;
  const claim = startClaim(context, 'training', spanning(verb, taught));
  Object.assign(claim, { parts: [trainer, trainee], trainers: trainer, trainees: trainee });
  setDateAndMood(context, claim, sentence, verb, verb.value.tense);
  keepActivity(told, claim, sentence);
};
