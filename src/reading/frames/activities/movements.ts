// People and things that move: training, deployments, bases, withdrawals, deliveries, attachés.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { Doing, PhraseValues, Tense } from '../../languages/language.ts';
import { homeAt } from '../../resolution/home.ts';
import type { Context } from '../context.ts';
import {
  groupsIn,
  isToldIn,
  keepActivity,
  moodOfActivity,
  otherState,
  placeIn,
  setDateAndMood,
  setNumber,
  spanning,
  startClaim,
  statesIn,
} from './common.ts';
import type { Found, Group } from './common.ts';

const doingIn = (
  source: Annotated,
  run: Run,
  ...kinds: Doing[]
): Mention<PhraseValues['doing']> | undefined =>
  source.within('doing', run.from, run.to).find((m) => kinds.includes(m.value.doing));

export const readTrainings = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const groups = groupsIn(context, sentence).filter((g) => !g.observer);
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find((m) => (m.value.doing === 'train' || m.value.doing === 'study') && m.value.tense !== 'progressive');
  const school = source.within('institution', sentence.from, sentence.to)[0];
  const trainers = groups.find((g) => g.trainer);
  const learners =
    groups.find(
      (g) =>
        g !== trainers &&
        g.count !== undefined &&
        (g.trainee || verb !== undefined || (school !== undefined && school.from > g.from)),
    ) ??
    groups.find(
      (g) =>
        g !== trainers &&
        g.of !== undefined &&
        (g.trainee || trainers !== undefined) &&
        (school !== undefined || verb?.value.tense !== 'noun') &&
        (verb !== undefined || school !== undefined),
    );
  if (
    learners === undefined ||
    (verb === undefined && school === undefined && trainers === undefined) ||
    source.covering('pact', learners.from)
  )
    return;
  if (doingIn(source, sentence, 'leave') && verb === undefined) return;
  // « étudie le retrait de ses soldats »: who studies stands before the verb
  if (verb?.value.doing === 'study' && learners.from > verb.to && !learners.trainee) return;
  const trainees = learners.of ?? homeAt(source, context.home, learners.from);
  const schoolState =
    school === undefined
      ? undefined
      : source
          .within('state', school.from, Math.min(sentence.to, school.to + 10))
          .find((m) => m.value.code !== trainees)?.value.code;
  const host =
    trainers?.of ??
    schoolState ??
    source.within('state', sentence.from, sentence.to).find((m) => m.value.code !== trainees)?.value.code ??
    (learners.count === undefined ? undefined : otherState(context, sentence, trainees));
  if (trainees === undefined || host === undefined || trainees === host) return;
  const claim = startClaim(context, 'training', spanning(learners, verb, school));
  Object.assign(claim, { parts: [trainees, host], trainees });
  if (trainers?.of !== undefined) claim.trainers = trainers.of;
  else claim.host = host;
  setNumber(claim, learners);
  if (source.within('mode', sentence.from, sentence.to).some((m) => m.value.mode === 'gift'))
    claim.free = true;
  if (
    source.any(sentence.from, sentence.to, 'stock') ||
    verb?.value.tense === 'present' ||
    verb?.value.tense === 'past'
  )
    claim.stock = true;
  if (school !== undefined)
    claim.institution = source.quote({ from: school.from, to: endOfSchool(source, school.to, sentence.to) });
  setDateAndMood(
    context,
    claim,
    sentence,
    verb ?? learners,
    (verb?.value.tense ??
      (source.language.language.modifiersBefore === true ? 'noun' : 'participle')) as Tense,
  );
  keepActivity(found, claim, sentence);
};

/** `académies turques`, `Université nationale de la défense du Kazakhstan`. */
const endOfSchool = (source: Annotated, from: number, end: number): number => {
  let to = from;
  while (
    to < end &&
    to - from < 8 &&
    (source.at('state', to) ||
      source.at('field', to) ||
      source.at('military', to) ||
      source.is(to, 'of') ||
      source.is(to, 'home'))
  )
    to++;
  while (to > from && (source.is(to - 1, 'of') || source.is(to - 1, 'determiner'))) to--;
  return to;
};

/** Whose troops: those of the State that acts, that has them (`ses troupes`), or that tells of them. */
const ownerOf = (
  source: Annotated,
  group: Group,
  verb: Run,
  subject: Mention<{ code: string }> | undefined,
  teller: Mention<{ code: string }> | undefined,
): string | undefined => {
  const actor =
    subject?.value.code ??
    source.within('person', source.sentenceAt(verb.from).from, verb.from)[0]?.value.country;
  const owned = source.is(group.from - 1, 'possessive') || source.is(group.to - 2, 'possessive');
  if (actor !== undefined && group.from > verb.from && (owned || group.count !== undefined)) return actor;
  return group.count !== undefined && group.to <= verb.from ? teller?.value.code : undefined;
};

/** Troops that leave, arrive or stay; a base or contingent of one State in another. */
export const readMovements = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  if (isToldIn(found, sentence, (kind) => kind === 'training' || kind === 'exercise')) return;
  const leave = doingIn(source, sentence, 'leave');
  const counted = groupsIn(context, sentence).some((g) => g.count !== undefined && !g.trainee && !g.trainer);
  const deploy =
    doingIn(source, sentence, 'deploy', 'stay') ?? (counted ? doingIn(source, sentence, 'go') : undefined);
  const verb = leave ?? deploy;
  if (verb === undefined) return;
  const subject = source
    .within('state', sentence.from, verb.from)
    .find(
      (m) =>
        (m.value.form === 'name' || m.value.form === 'capital') &&
        !source.is(m.from - 1, 'at') &&
        !source.is(m.from - 1, 'of'),
    );
  const teller = source
    .within('state', sentence.from, verb.from)
    .find((m) => m.value.form === 'demonym' && source.endingAt('organ', m.from) !== undefined);
  const groups = groupsIn(context, sentence)
    .filter((g) => !g.trainee && !g.observer)
    .map((g) => (g.of === undefined ? { ...g, of: ownerOf(source, g, verb, subject, teller) } : g))
    .filter((g) => g.of !== undefined);
  const base = source.within('activity', sentence.from, sentence.to).find((m) => m.value.kind === 'basing');
  const baseOf =
    base === undefined
      ? undefined
      : source
          .within('state', base.from, Math.min(sentence.to, base.to + 3))
          .find((m) => m.value.form === 'demonym');
  const group =
    groups.find((g) => g.count !== undefined) ??
    groups[0] ??
    (baseOf === undefined || base === undefined ? undefined : asGroup(base, baseOf));
  if (group?.of === undefined || source.covering('pact', group.from)) return;
  const place =
    placeIn(source, Math.min(verb.to, group.to), sentence.to) ?? placeIn(source, sentence.from, sentence.to);
  const left =
    leave === undefined
      ? undefined
      : source
          .within('state', verb.to, Math.min(sentence.to, verb.to + 10))
          .find(
            (m) =>
              m.value.form === 'name' &&
              (m.from - verb.to < 3 || source.is(m.from - 1, 'of')) &&
              m.value.code !== group.of,
          );
  const host =
    left !== undefined
      ? left.value.code
      : place !== undefined && place.value.code !== group.of
        ? place.value.code
        : otherState(context, sentence, group.of);
  if (host === undefined || host === group.of) return;
  const claim = startClaim(context, leave !== undefined ? 'withdrawal' : 'deployment', spanning(verb, group));
  claim.parts = [group.of, host];
  claim.from = group.of;
  if (leave === undefined) claim.to = host;
  if (place !== undefined) claim.place = source.quote(place);
  setNumber(claim, group);
  if (leave === undefined && verb.value.doing === 'stay') claim.stock = true;
  setDateAndMood(context, claim, sentence, verb, verb.value.tense);
  keepActivity(found, claim, sentence);
};

const asGroup = (base: Run, of: Mention<{ code: string }>): Group => ({
  from: base.from,
  to: of.to,
  of: of.value.code,
  trainee: false,
  trainer: false,
  observer: false,
});

/** « L’Espagne ouvrira une base à Nouadhibou ». */
const readOpening = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const verb = doingIn(source, sentence, 'begin', 'open_post');
  const base =
    verb === undefined
      ? undefined
      : source
          .within('activity', verb.to, Math.min(sentence.to, verb.to + 6))
          .find((m) => m.value.kind === 'basing');
  if (verb === undefined || base === undefined) return;
  const place = placeIn(source, base.to, sentence.to);
  const owner = source
    .within('state', sentence.from, verb.from)
    .find((m) => m.value.form !== 'city' && m.value.code !== place?.value.code);
  if (place === undefined || owner === undefined) return;
  const claim = startClaim(context, 'basing', spanning(verb, base, place));
  Object.assign(claim, {
    parts: [owner.value.code, place.value.code],
    from: owner.value.code,
    to: place.value.code,
    place: source.quote(place),
  });
  setDateAndMood(context, claim, sentence, verb, verb.value.tense);
  keepActivity(found, claim, sentence);
};

/** « il n’y aura pas de bases russes », « démenti tout projet d’une base rwandaise »: a base told as not, or not yet, there. */
const readClaimedBase = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const base = source.within('activity', sentence.from, sentence.to).find((m) => m.value.kind === 'basing');
  const owner =
    base === undefined
      ? undefined
      : source
          .within('state', base.from - 1, Math.min(sentence.to, base.to + 3))
          .find((m) => m.value.form === 'demonym');
  if (base === undefined || owner === undefined || isToldIn(found, sentence, () => true)) return;
  const mood = moodOfActivity(source, sentence, base, 'noun');
  if (mood !== 'negated' && mood !== 'denied' && mood !== 'planned') return;
  const place = placeIn(source, base.to, sentence.to);
  const to =
    place !== undefined && place.value.code !== owner.value.code
      ? place.value.code
      : otherState(context, sentence, owner.value.code);
  if (to === undefined) return;
  const claim = startClaim(context, 'basing', spanning(base, owner));
  Object.assign(claim, { parts: [owner.value.code, to], from: owner.value.code, to });
  claim.mod = mood;
  keepActivity(found, claim, sentence);
};

/** « accueille des Américains à Camp Lemonnier, des Japonais »: each people has its base there. */
export const readBases = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  readOpening(context, sentence, found);
  readClaimedBase(context, sentence, found);
  const host = doingIn(source, sentence, 'receive', 'host');
  if (host === undefined) return;
  const peoples = groupsIn(context, { from: host.to, to: sentence.to }).filter(
    (g) => g.of !== undefined && g.count === undefined && !g.trainee,
  );
  if (peoples.length === 0 || source.within('person', sentence.from, sentence.to).length > 0) return;
  const hosting =
    source.within('state', sentence.from, host.from).find((m) => m.value.form !== 'demonym')?.value.code ??
    homeAt(source, context.home, host.from);
  for (const people of peoples) {
    if (hosting === undefined || people.of === undefined || hosting === people.of) continue;
    const claim = startClaim(context, people.to - people.from > 1 ? 'deployment' : 'basing', people);
    Object.assign(claim, { parts: [people.of, hosting], from: people.of, to: hosting });
    setDateAndMood(context, claim, sentence, host, host.value.tense);
    keepActivity(found, claim, sentence);
  }
};

export const readDeliveries = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const taken =
    source.within('person', sentence.from, sentence.to).length > 0
      ? undefined
      : doingIn(source, sentence, 'receive');
  const verb = doingIn(source, sentence, 'deliver', 'give', 'sell', 'lend') ?? taken;
  const things =
    verb === undefined
      ? undefined
      : (source.within('materiel', verb.to, Math.min(sentence.to, verb.to + 30))[0] ??
        source.within('materiel', sentence.from, verb.from).at(-1));
  if (
    things === undefined ||
    verb === undefined ||
    source.covering('pact', things.from) ||
    source.covering('pact', verb.from)
  )
    return;
  const parts = statesIn(source, sentence);
  const giver = parts[0] ?? source.within('person', sentence.from, sentence.to)[0]?.value.country;
  const taker = parts[1] ?? otherState(context, sentence, giver);
  if (giver === undefined || taker === undefined || giver === taker || parts.length > 3) return;
  const claim: ActivityClaim = startClaim(context, 'delivery', spanning(verb, things));
  claim.parts = [giver, taker];
  if (
    verb === taken &&
    (things.from < verb.to ||
      things.from - verb.to > 10 ||
      source.within('personnel', verb.to, things.from).length > 0)
  )
    return;
  claim.mode = verb.value.doing === 'sell' ? 'sale' : verb.value.doing === 'lend' ? 'loan' : 'gift';
  claim.what = source.quote(things);
  // who receives is named first
  claim.from = verb === taken ? taker : giver;
  claim.to = verb === taken ? giver : taker;
  const count = source.endingAt('count', things.from);
  if (count !== undefined) {
    claim.number = count.value.value;
    if (count.value.quality !== undefined) claim.number_q = count.value.quality;
  }
  const [worth] = source.within('money', sentence.from, sentence.to);
  if (worth !== undefined) {
    claim.value = worth.value.amount;
    claim.currency = worth.value.currency;
  }
  setDateAndMood(context, claim, sentence, verb, verb.value.tense);
  keepActivity(found, claim, sentence);
};

/** A post opened or a person named to it. */
export const readAttaches = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const post = source.within('activity', sentence.from, sentence.to).find((m) => m.value.kind === 'attache');
  const verb = doingIn(source, sentence, 'begin', 'appoint', 'open_post');
  if (post === undefined || verb === undefined) return;
  const place =
    placeIn(source, sentence.from, sentence.to) ??
    source.within('state', post.to, sentence.to).findLast((m) => m.value.form === 'capital');
  const to = place?.value.code;
  const from =
    source.within('state', sentence.from, sentence.to).find((m) => m.value.code !== to)?.value.code ??
    otherState(context, sentence, to);
  if (from === undefined || to === undefined || from === to) return;
  const claim = startClaim(context, 'attache', spanning(post, verb));
  Object.assign(claim, { parts: [from, to], from, to });
  setDateAndMood(context, claim, sentence, verb, verb.value.tense);
  keepActivity(found, claim, sentence);
};
