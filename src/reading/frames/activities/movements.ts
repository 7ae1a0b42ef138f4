// Troops that go, stay or leave: deployments, withdrawals, contingents for peace.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { PhraseValues, Tense } from '../../languages/language.ts';
import { homeAt } from '../../resolution/home.ts';
import type { Context } from '../context.ts';
import { keepActivity, setNumber, spanning, startClaim, unique } from './claims.ts';
import type { ActivityReader, Told } from './claims.ts';
import { countFields, groupsIn, numberSaidOf } from './groups.ts';
import type { Group } from './groups.ts';
import { isClauseNegated, setDateAndMood } from './moods.ts';
import { mainParties, otherState, placeIn, statesIn, toldBefore } from './places.ts';
import { actorBefore, clauseAt, standingsIn } from './standings.ts';
import type { StateStanding } from './standings.ts';

type Move = Mention<PhraseValues['doing']>;

const MOVING = new Set(['deploy', 'stay', 'leave', 'quit', 'keep', 'number']);
const LEAVING = new Set(['leave', 'quit']);
const FAR = 24;

export const readMovements: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const moves = movesIn(source, sentence);
  for (const [i, move] of moves.entries()) {
    const whole = clauseAt(source, sentence, move.from);
    const clause = {
      from: Math.max(whole.from, move.from - FAR),
      to: Math.min(whole.to, move.to + FAR),
    };
    const groups = groupsIn(context, clause).filter(
      (g) => !told.taken.has(g.people.from) && !g.observer && source.covering('pact', g.from) === undefined,
    );
    const group =
      move.value.doing === 'number'
        ? measured(source, groups, move)
        : nearest(
            groups.filter((g) => !isOthers(moves, i, g)),
            move,
          );
    if (move.value.doing === 'number' && group === undefined) continue;
    claimMovement(context, sentence, clause, move, group, told);
  }
};

/** Words that move people; two side by side (`contingent deployed`) are one. */
const movesIn = (source: Annotated, sentence: Run): Move[] => {
  const moves = source.within('doing', sentence.from, sentence.to).filter(
    (m) =>
      (MOVING.has(m.value.doing) || (m.value.doing === 'go' && m.value.tense !== 'noun')) &&
      source.covering('pact', m.from) === undefined &&
      !source.has('pact', m.to, m.to + 4) &&
      !isAttendance(source, m) &&
      // `at a number of`
      !(m.value.doing === 'number' && source.is(m.from - 1, 'determiner')) &&
      !isFounded(source, m),
  );
  return moves.filter((m, i) => i === 0 || m.from > ((moves[i - 1] as Run).to as number));
};

/** « la coopération est basée essentiellement sur la formation »: no troops stay there. */
const isFounded = (source: Annotated, move: Move): boolean =>
  move.value.doing === 'stay' &&
  move.value.tense !== 'noun' &&
  (source.is(move.to, 'about') || source.is(move.to + 1, 'about'));

/** « en présence de hauts responsables », `in the presence of`: they look on. */
const isAttendance = (source: Annotated, move: Move): boolean =>
  move.value.tense === 'noun' &&
  move.value.doing === 'deploy' &&
  (source.is(move.from - 1, 'at') ||
    (source.is(move.from - 2, 'at') && source.is(move.from - 1, 'determiner')));

/** « le contingent allemand atteindra 5 000 hommes »: a nation’s people before the verb, how many after it. */
const measured = (source: Annotated, groups: readonly Group[], move: Move): Group | undefined => {
  const group = groups.findLast((g) => g.to <= move.from && g.nations.length > 0 && g.count === undefined);
  const numbers = source.within('count', move.to, move.to + NUMBER_FAR);
  // `from 1,000 to 2,500`
  const number = numbers.find(({ from }) => source.is(from - 1, 'to')) ?? numbers[0];
  return group === undefined || number === undefined ? undefined : { ...group, ...countFields(number) };
};
const NUMBER_FAR = 8;

const nearest = (groups: readonly Group[], move: Run): Group | undefined =>
  groups.reduce<Group | undefined>(
    (best, g) => (best === undefined || distance(g, move) < distance(best, move) ? g : best),
    undefined,
  );
const distance = (a: Run, b: Run) => (a.from >= b.to ? a.from - b.to : b.from - a.to);

/** Another word of movement stands nearer. */
const isOthers = (moves: readonly Move[], i: number, group: Group): boolean =>
  moves.some(
    (other, j) =>
      j !== i &&
      distance(group, other) < distance(group, moves[i] as Move) &&
      isOneSided(other, moves[i] as Move, group),
  );
const isOneSided = (other: Run, move: Run, group: Run): boolean =>
  other.from > Math.min(move.from, group.from) && other.from < Math.max(move.to, group.to);

const claimMovement = (
  context: Context,
  sentence: Run,
  clause: Run,
  move: Move,
  group: Group | undefined,
  told: Told,
): void => {
  const { source } = context;
  const leaving = LEAVING.has(move.value.doing);
  if (group === undefined ? !isBareMove(source, clause, move) : !isMoved(group, move)) return;
  const before = toldBefore(source, sentence, told, ['deployment', 'withdrawal', 'peacekeeping'])?.claim;
  const standings = standingsIn(source, clause).filter(
    ({ as, from }) => as !== 'excluded' && !(group !== undefined && from >= group.from && from < group.to),
  );
  const senders = group?.nations.length
    ? group.nations
    : unique([senderOf(context, clause, move, group, standings, before)]);
  const [sender] = senders;
  if (sender === undefined) {
    sendBetweenParties(context, sentence, move, group, told);
    return;
  }
  const peace = isForPeace(source, sentence, group);
  const place = placeOf(standings, move, senders, leaving);
  const host = place?.code ?? (peace ? undefined : hostNearby(context, sentence, sender, before));
  if (!peace && (host === undefined || host === sender)) return;
  if (isOfExercise(source, sentence, unique([sender, host]), told)) return;
  const claim = startClaim(
    context,
    peace ? 'peacekeeping' : leaving ? 'withdrawal' : 'deployment',
    spanning(move, group),
  );
  claim.parts = unique([...senders, peace ? (place?.code ?? missionIn(source, sentence)?.value.at) : host]);
  claim.from = sender;
  if (!leaving && host !== undefined && host !== sender) claim.to = host;
  if (place !== undefined) claim.place = source.quote(place);
  if (group !== undefined) setNumber(claim, group);
  if (group !== undefined && group.count === undefined) {
    const said = numberSaidOf(source, group, clause.to);
    if (said !== undefined) setNumber(claim, { count: said.value.value, quality: said.value.quality });
  }
  setDateAndMood(context, claim, sentence, move, moveTense(source, move));
  if (claim.mod === undefined && move.value.tense === 'noun' && isClauseNegated(source, sentence, move))
    claim.mod = 'negated';
  // « il n’y aura pas de soldats »: the words for it say so themselves
  if (move.value.doing === 'stay' && source.any(move.from, move.to, 'negation')) claim.mod = 'negated';
  if (
    claim.mod === undefined &&
    !leaving &&
    (move.value.doing === 'stay' ||
      move.value.doing === 'keep' ||
      source.any(clause.from, clause.to, 'stock'))
  )
    claim.stock = true;
  // « l’accord qui régit le déploiement des forces »: what an agreement is about was not thereby done
  if (
    claim.mod === undefined &&
    claim.number === undefined &&
    move.value.tense === 'noun' &&
    source.has('pact', clause.from, clause.to)
  )
    return;
  if (group !== undefined) told.taken.add(group.people.from);
  keepActivity(told, claim, sentence);
};

/** « Le mémorandum ne permet pas l’envoi d’unités », `no obligation to send troops`: by one of the two parties to the other, where it is not done but foreseen or denied. */
const sendBetweenParties = (
  context: Context,
  sentence: Run,
  move: Move,
  group: Group | undefined,
  told: Told,
): void => {
  const { source } = context;
  const parties = mainParties(context);
  if (parties.length === 0 || group === undefined || move.value.doing !== 'deploy' || group.trainee) return;
  if (statesIn(source, sentence).some((code) => !parties.includes(code))) return;
  const claim = startClaim(context, 'deployment', spanning(move, group));
  claim.parts = [...parties];
  setNumber(claim, group);
  setDateAndMood(context, claim, sentence, move, move.value.tense);
  if (claim.mod === undefined && isClauseNegated(source, sentence, move)) claim.mod = 'negated';
  if (claim.mod === 'negated' || claim.mod === 'conditional') keepActivity(told, claim, sentence);
};

/** Those present at an exercise just told are not stationed there. */
const isOfExercise = (source: Annotated, sentence: Run, parts: readonly string[], told: Told): boolean => {
  const exercise = toldBefore(source, sentence, told, ['exercise'], 2)?.claim;
  return (
    exercise !== undefined &&
    exercise.parts !== undefined &&
    parts.every((code) => exercise.parts?.includes(code))
  );
};

/** No place named: the one told before, the document’s own State, the other of its pair, whoever is named. */
const hostNearby = (
  context: Context,
  sentence: Run,
  sender: string,
  before: ActivityClaim | undefined,
): string | undefined => {
  const open = (code: string | undefined) => code !== undefined && code !== sender;
  const { source, home, pair } = context;
  return [
    before?.parts?.includes(sender) === true ? before.parts.find(open) : undefined,
    homeAt(source, home, sentence.from),
    pair.includes(sender) ? pair.find(open) : undefined,
    otherState(context, sentence, sender),
  ].find(open);
};

const moveTense = (_source: Annotated, move: Move): Tense => move.value.tense;

/** Pupils and single visitors go too; an attested group of soldiers is what moves. */
const isMoved = (group: Group, move: Move): boolean =>
  (!group.anybody || group.nations.length > 0) &&
  (!group.trainee || group.count !== undefined) &&
  (move.value.doing !== 'keep' || group.count !== undefined) &&
  // `leaves open that some Americans remain`
  (move.value.doing !== 'quit' || group.from < move.from) &&
  (move.value.doing !== 'go' || (group.count !== undefined && group.nations.length > 0)) &&
  (group.nations.length > 0 || group.count !== undefined || !group.trainee) &&
  (move.value.doing !== 'stay' || group.nations.length < 2);

/** « leur retrait », `the withdrawal of Mali`: a noun of movement whose people were told before. */
const isBareMove = (source: Annotated, _clause: Run, move: Move): boolean =>
  move.value.tense === 'noun' && move.value.doing === 'leave' && source.is(move.from - 1, 'possessive');

/** Who has the troops: who sends them, those told before (`leur`), the document’s own State. */
const senderOf = (
  context: Context,
  clause: Run,
  move: Move,
  group: Group | undefined,
  standings: readonly StateStanding[],
  before: ActivityClaim | undefined,
): string | undefined => {
  const { source } = context;
  const owned = source.is(move.from - 1, 'possessive');
  if (owned && before?.parts !== undefined) return before.from ?? before.parts[0];
  const actor = actorBefore(
    source,
    clause,
    group !== undefined && group.from < move.from ? group : move,
  )?.code;
  const ours =
    source.is((group ?? move).from - 1, 'possessive') || source.is((group ?? move).to - 2, 'possessive');
  if (actor !== undefined && (group === undefined || group.from > move.from || ours)) return actor;
  const of = standings.find(
    ({ as, from }) =>
      (as === 'of' || as === 'own') && group !== undefined && from >= group.to && from - group.to < 4,
  )?.code;
  if (of !== undefined) return of;
  if (group?.count === undefined) return undefined;
  const at = standings.find(({ as }) => as === 'at')?.code;
  return [before?.from, homeAt(source, context.home, move.from)].find(
    (code) => code !== undefined && code !== at,
  );
};

/** Where to, or from where: `déployés au Mali`, `withdrew from Niger`, `quitte le Tchad`, `retrait du Niger`. */
const placeOf = (
  standings: readonly StateStanding[],
  move: Move,
  not: readonly string[],
  leaving: boolean,
): StateStanding | undefined => {
  const open = standings.filter(
    ({ code, form }) => !not.includes(code) && form !== 'demonym' && form !== 'compound',
  );
  const after = open.filter(({ from }) => from >= move.to);
  if (leaving)
    return (
      after.find(
        ({ as, from }) =>
          as === 'of' || as === 'from' || as === 'at' || (as === 'subject' && from - move.to < 3),
      ) ?? open.find(({ as }) => as === 'at')
    );
  return (
    after.find(({ as }) => as === 'at' || as === 'to') ??
    open.find(({ as }) => as === 'at' || as === 'to') ??
    after.find(({ as, form }) => as === 'own' && form === 'name')
  );
};

/** For a mission of the United Nations or the Union: those who send are concerned. */
const isForPeace = (source: Annotated, sentence: Run, group: Group | undefined): boolean =>
  group?.peace === true || missionIn(source, sentence) !== undefined;

/** « Peace Mission 2010 » is an exercise. */
const missionIn = (source: Annotated, { from, to }: Run) => {
  const missions = source
    .within('activity', from, to)
    .filter(
      (m) =>
        m.value.kind === 'peacekeeping' &&
        source.covering('pact', m.from) === undefined &&
        source.covering('quoted', m.from) === undefined,
    );
  return missions.find(({ value }) => value.at !== undefined) ?? missions[0];
};

const SERVING = new Set([
  'take_part',
  'attend',
  'study',
  'go',
  'give',
  'lend',
  'hold',
  'begin',
  'end',
  'continue',
]);

/** « Le Népal participe à la FINUL avec 800 soldats », « cent vingt des nôtres sont passés par la mission de l’ONU »: who serves in a mission. */
export const readMissions: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const mission = missionIn(source, sentence);
  if (mission === undefined) return;
  if (
    told.all.some(
      (other) => other.claim.kind === 'peacekeeping' && (other.last ?? other.sentence) === sentence,
    )
  )
    return;
  const clause = clauseAt(source, sentence, mission.from);
  const verb = source
    .within('doing', clause.from, clause.to)
    .find(({ value }) => SERVING.has(value.doing) && value.tense !== 'noun' && value.tense !== 'progressive');
  const group = groupsIn(context, clause).find(
    (g) => !g.observer && (g.count !== undefined || g.nations.length > 0),
  );
  if (verb === undefined && group?.count === undefined) return;
  const sender =
    group?.nations[0] ??
    standingsIn(source, { from: clause.from, to: (verb ?? mission).from }).find(
      ({ as, form }) => form !== 'city' && (as === 'subject' || as === 'own'),
    )?.code ??
    actorBefore(source, clause, verb ?? mission)?.code ??
    (group?.count === undefined ? undefined : homeAt(source, context.home, mission.from));
  if (sender === undefined) return;
  const claim = startClaim(context, 'peacekeeping', spanning(mission, group, verb));
  claim.parts = unique([sender, mission.value.at ?? placeIn(source, mission.from, clause.to)?.value.code]);
  claim.from = sender;
  if (group !== undefined) setNumber(claim, group);
  setDateAndMood(context, claim, sentence, verb ?? mission, verb?.value.tense ?? 'noun');
  if (claim.mod === undefined && isClauseNegated(source, sentence, mission)) claim.mod = 'negated';
  if (group !== undefined) told.taken.add(group.people.from);
  keepActivity(told, claim, sentence);
};
