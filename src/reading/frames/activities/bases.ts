// Bases, garrisons and posts of one State in another: there, opened, refused; attachés.
import type { Mod } from '../../../vocabulary/codes.ts';
import type { Annotated, Run } from '../../annotated.ts';
import { homeAt } from '../../resolution/home.ts';
import type { Context } from '../context.ts';
import { keepActivity, setNumber, spanning, startClaim } from './claims.ts';
import type { ActivityReader, Told } from './claims.ts';
import { groupsIn } from './groups.ts';
import type { Group } from './groups.ts';
import { isClauseNegated, moodOfActivity, setDateAndMood } from './moods.ts';
import { otherState, placeIn } from './places.ts';
import { actorBefore, clauseAt, standingsIn } from './standings.ts';

const KEEPING = new Set([
  'begin',
  'open_post',
  'host',
  'receive',
  'deploy',
  'keep',
  'build',
  'leave',
  'quit',
  'stay',
]);
const NEAR = 14;
const OBJECT_FAR = 8;

export const readBases: ActivityReader = (context, sentence, told) => {
  readHostedPeoples(context, sentence, told);
  const { source } = context;
  for (const base of source.within('activity', sentence.from, sentence.to))
    if (
      base.value.kind === 'basing' &&
      base.value.not !== true &&
      source.covering('pact', base.from) === undefined
    )
      readBase(context, sentence, base, told);
};

const readBase = (context: Context, sentence: Run, base: Run, told: Told): void => {
  const { source } = context;
  const clause = clauseAt(source, sentence, base.from);
  if (isWhere(source, base)) return;
  const verb = keptBy(source, clause, base);
  const negated = isClauseNegated(source, sentence, base);
  const mood = moodOfActivity(source, sentence, base, 'noun') ?? (negated ? 'negated' : undefined);
  if (verb === undefined && mood !== 'negated' && mood !== 'denied') return;
  const foreign = isAbroad(source, base.from - 2, base.to + 3);
  const owner = ownerOf(context, sentence, clause, base, verb, foreign);
  if (owner === undefined && !foreign) {
    readNoBase(context, sentence, base, mood, told);
    return;
  }
  if (
    !foreign &&
    isBareWord(base) &&
    nationBeside(source, base) === undefined &&
    placeNamed(source, clause, owner) === undefined
  )
    return;
  const to = placeOf(context, sentence, clause, base, owner);
  if (to === undefined || to === owner) return;
  const leaving =
    (verb?.value.doing === 'leave' || verb?.value.doing === 'quit') &&
    mood !== 'negated' &&
    mood !== 'denied';
  const claim = startClaim(context, leaving ? 'withdrawal' : 'basing', spanning(base, verb));
  claim.parts = owner === undefined ? [to] : [owner, to];
  if (owner !== undefined) claim.from = owner;
  if (!leaving) claim.to = to;
  const anchor = verb ?? base;
  setDateAndMood(context, claim, sentence, anchor, verb?.value.tense ?? 'noun');
  if (mood !== undefined && (claim.mod === undefined || mood === 'denied' || mood === 'negated'))
    claim.mod = mood;
  keepActivity(told, claim, sentence);
};

/** `A base has never been discussed`, `there is no base`: of the two parties of the agreement that the document is about. */
const readNoBase = (context: Context, sentence: Run, base: Run, mood: Mod | undefined, told: Told): void => {
  const parties = context.main?.parties ?? [];
  if (parties.length !== 2 || parties.includes('ZZ') || (mood !== 'negated' && mood !== 'denied')) return;
  const claim = startClaim(context, 'basing', base);
  claim.parts = [...parties];
  claim.mod = mood;
  keepActivity(told, claim, sentence);
};

/** « à l’étranger », `foreign`; not the « arabes » of a State’s name. */
const isAbroad = (source: Annotated, from: number, to: number): boolean => {
  const at = source.firstMarked(from, to, 'abroad');
  return at !== undefined && source.covering('state', at) === undefined;
};

/** « sur la base militaire de Vaziani », `at the base`: only where something else is done. */
const isWhere = (source: Annotated, base: Run): boolean => {
  for (let at = base.from - 1; at >= base.from - 4; at--) {
    if (source.is(at, 'at') || source.is(at, 'from') || source.is(at, 'to'))
      return !source.is(at + 1, 'abroad');
    if (!source.is(at, 'determiner') && source.covering('state', at) === undefined) return false;
  }
  return false;
};

/** The verb whose object it is, or whose subject. */
const keptBy = (source: Annotated, clause: Run, base: Run) => {
  const verbs = source
    .within('doing', Math.max(clause.from, base.from - NEAR), Math.min(clause.to, base.to + NEAR))
    .filter(({ value }) => KEEPING.has(value.doing) && value.tense !== 'progressive');
  return (
    verbs.findLast(
      (verb) => verb.to <= base.from && base.from - verb.to <= OBJECT_FAR && verb.value.doing !== 'stay',
    ) ?? verbs.find((verb) => verb.from >= base.to)
  );
};

/** Whose base: of the nation beside it, else of who keeps, opens or wants it. */
const ownerOf = (
  context: Context,
  sentence: Run,
  clause: Run,
  base: Run,
  verb: (Run & { value: { doing: string } }) | undefined,
  foreign: boolean,
): string | undefined => {
  const { source } = context;
  const beside = nationBeside(source, base);
  if (beside !== undefined) return beside;
  if (foreign && !source.any(base.from - 4, base.from, 'possessive')) return undefined;
  const hosting = verb?.value.doing === 'host' || verb?.value.doing === 'receive';
  if (hosting) return undefined;
  const actor = actorBefore(source, clause, verb !== undefined && verb.from < base.from ? verb : base)?.code;
  return actor ?? homeAt(source, context.home, sentence.from);
};

/** `base russe`, `bases françaises`, `Turkish military base`, `Türkiye’s largest base`. */
const nationBeside = (source: Annotated, base: Run): string | undefined => {
  if (source.language.language.modifiersBefore === true)
    return [base.from, base.from - 1, base.from - 2]
      .map((at) => source.endingAt('state', at))
      .find((state) => state !== undefined && !source.is(state.from - 1, 'at'))?.value.code;
  return source
    .within('state', base.to, base.to + 3)
    .find(({ value, from }) => value.form === 'demonym' && !source.any(base.to, from, 'at'))?.value.code;
};

/** « des bases solides »: the word alone, without a nation or a place, may be no base at all. */
const isBareWord = (base: Run) => base.to - base.from === 1;

const placeNamed = (source: Annotated, clause: Run, owner: string | undefined) =>
  standingsIn(source, clause).find(
    ({ as, form, code }) => code !== owner && as === 'at' && form !== 'demonym',
  );

/** Where: the place named, else who hosts, else whoever else is spoken of. */
const placeOf = (
  context: Context,
  sentence: Run,
  clause: Run,
  base: Run,
  owner: string | undefined,
): string | undefined => {
  const { source } = context;
  const open = (code: string | undefined) => code !== undefined && code !== owner;
  const standings = standingsIn(source, clause).filter(({ code }) => open(code));
  return (
    standings.find(({ as, form, from }) => from >= base.to && as === 'at' && form !== 'demonym')?.code ??
    standings.find(({ as, form }) => as === 'at' && form !== 'demonym')?.code ??
    standings.find(({ as, from }) => from > base.to && (as === 'own' || as === 'of'))?.code ??
    standings.find(({ as }) => as === 'subject')?.code ??
    (owner === undefined ? homeAt(source, context.home, sentence.from) : otherState(context, sentence, owner))
  );
};

/** « accueille des Américains à Camp Lemonnier, des Japonais »: each people has its base there. */
const readHostedPeoples: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const host = source
    .within('doing', sentence.from, sentence.to)
    .find(({ value }) => value.doing === 'receive' || value.doing === 'host');
  if (host === undefined || source.within('person', sentence.from, sentence.to).length > 0) return;
  if (
    told.all.some(
      ({ claim, last, sentence: other }) => claim.kind === 'exercise' && (last ?? other) === sentence,
    )
  )
    return;
  const peoples = groupsIn(context, { from: host.to, to: sentence.to }).filter(
    (g) =>
      g.nations.length > 0 && !g.trainee && !told.taken.has(g.people.from) && !isOfAnother(source, g, host),
  );
  const hosting =
    source.within('state', sentence.from, host.from).find((m) => m.value.form !== 'demonym')?.value.code ??
    homeAt(source, context.home, host.from);
  for (const people of peoples) {
    const [of] = people.nations;
    if (hosting === undefined || of === undefined || hosting === of) continue;
    const claim = startClaim(
      context,
      source.at('personnel', people.people.from) ? 'deployment' : 'basing',
      people,
    );
    Object.assign(claim, { parts: [of, hosting], from: of, to: hosting });
    setNumber(claim, people);
    setDateAndMood(context, claim, sentence, host, host.value.tense);
    keepActivity(told, claim, sentence);
  }
};

/** « le chef d’état-major des armées françaises »: whose something is, is not hosted; « accueille des Américains, des Japonais » are. */
const isOfAnother = (source: Annotated, { from, to }: Group, verb: Run): boolean =>
  (source.is(from - 1, 'of') &&
    from - 1 > verb.to &&
    !source.isSign(from - 2, ',') &&
    !source.is(from - 2, 'and')) ||
  source.covering('office', from) !== undefined ||
  source.covering('organ', from) !== undefined ||
  source.within('office', from - 2, to).length > 0;

const POSTING = new Set(['begin', 'appoint', 'open_post', 'deploy']);

/** A post opened or a person named to it. */
export const readAttaches: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const post = source.within('activity', sentence.from, sentence.to).find((m) => m.value.kind === 'attache');
  if (post === undefined) return;
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find(({ value }) => POSTING.has(value.doing));
  if (verb === undefined) return;
  const to =
    placeIn(source, sentence.from, sentence.to)?.value.code ??
    standingsIn(source, { from: post.to, to: sentence.to }).find(({ as }) => as === 'to')?.code ??
    source.within('state', post.to, sentence.to).findLast((m) => m.value.form === 'capital')?.value.code;
  const from =
    source.within('state', sentence.from, sentence.to).find((m) => m.value.code !== to)?.value.code ??
    otherState(context, sentence, to);
  if (from === undefined || to === undefined || from === to) return;
  const claim = startClaim(context, 'attache', spanning(post, verb));
  Object.assign(claim, { parts: [from, to], from, to });
  setDateAndMood(context, claim, sentence, verb, verb.value.tense);
  keepActivity(told, claim, sentence);
};
