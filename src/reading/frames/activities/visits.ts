// Who went to whom: visits, arrivals, trips, delegations received.
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { PhraseValues, Tense } from '../../languages/language.ts';
import { homeAt } from '../../resolution/home.ts';
import type { Context } from '../context.ts';
import { keepActivity, spanning, startClaim } from './claims.ts';
import type { ActivityReader, Told } from './claims.ts';
import { delegationIn } from './groups.ts';
import { setDateAndMood } from './moods.ts';
import { otherState, placeIn } from './places.ts';
import { standingsIn } from './standings.ts';

interface Going extends Run {
  tense: Tense;
  verb?: Mention<PhraseValues['doing']>;
}

export const readVisits: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const anchor = goingIn(context, sentence, told);
  if (anchor === undefined || source.covering('pact', anchor.from)) {
    readDelegation(context, sentence, told);
    readPresence(context, sentence, told);
    return;
  }
  const place =
    stateVisited(source, anchor.verb) ??
    placeIn(
      source,
      anchor.to - (anchor.verb === undefined ? 0 : 1),
      Math.min(sentence.to, anchor.to + PLACE_AFTER),
    ) ??
    (anchor.verb === undefined ? stateGoneTo(source, anchor.to, sentence.to) : undefined) ??
    placeIn(source, sentence.from, anchor.from);
  const named = guestsIn(source, sentence, anchor);
  const received = visitReceived(source, sentence, anchor);
  if (anchor.verb !== undefined && place === undefined && !source.has('person', sentence.from, sentence.to))
    return;
  if (named.length === 0 && place === undefined && received === undefined) {
    visitDuringTalks(context, sentence, anchor, told);
    return;
  }
  const host = received?.host ?? place?.value.code;
  const guest = [
    received?.guest,
    ...named,
    ...actingBefore(source, sentence, anchor),
    homeAt(source, context.home, anchor.from),
  ].find((code) => code !== undefined && code !== host);
  const to = host ?? otherState(context, sentence, guest);
  if (guest === undefined || to === undefined || guest === to) return;
  const claim = startClaim(
    context,
    'visit',
    spanning(anchor, place !== undefined && place.from > anchor.from ? place : undefined),
  );
  Object.assign(claim, { parts: [guest, to], guest, host: to });
  if (place !== undefined) claim.place = source.quote(place);
  setDateAndMood(context, claim, sentence, anchor, anchor.tense);
  if (claim.mod === 'negated' && place === undefined) return;
  keepActivity(told, claim, sentence);
};

/** « La Zambie a reçu la visite du chef d’état-major du Zimbabwe »: who is host stands before, whose visit it is after. */
const visitReceived = (
  source: Annotated,
  sentence: Run,
  anchor: Run,
): { host: string; guest: string } | undefined => {
  if (!source.is(anchor.to, 'of')) return undefined;
  const isReceived = source
    .within('doing', Math.max(sentence.from, anchor.from - RECEIVED_FAR), anchor.from)
    .some(({ value }) => value.doing === 'receive' || value.doing === 'host');
  if (!isReceived) return undefined;
  const [host] = actingBefore(source, sentence, anchor);
  const guest = source
    .within('state', anchor.to, Math.min(sentence.to, anchor.to + GUEST_AFTER))
    .find((m) => m.value.code !== host)?.value.code;
  return host === undefined || guest === undefined ? undefined : { host, guest };
};
const RECEIVED_FAR = 6;

/** `a working visit to Skopje`: right after the noun. */
const stateGoneTo = (source: Annotated, from: number, end: number, far = 4) =>
  source.first(
    'state',
    from,
    Math.min(end, from + far),
    (m) => m.value.form !== 'demonym' && (source.is(m.from - 1, 'to') || source.is(m.from - 2, 'to')),
  );

/** `Bulgaria’s defence minister will pay …`, « le chef de la diplomatie finlandaise s’y est rendu »: States named before the word that are no place. */
const actingBefore = (source: Annotated, sentence: Run, anchor: Run): string[] =>
  standingsIn(source, { from: sentence.from, to: anchor.from })
    .filter(({ as, form }) => form !== 'city' && (as === 'subject' || as === 'own' || as === 'of'))
    .map(({ code }) => code)
    .reverse();

const PLACE_AFTER = 16;
const GUEST_AFTER = 16;

const goingIn = ({ source }: Context, sentence: Run, told: Told): Going | undefined => {
  const noun = source.within('activity', sentence.from, sentence.to).find((m) => m.value.kind === 'visit');
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find(
      (m) =>
        (m.value.doing === 'go' || m.value.doing === 'visit') &&
        m.value.tense !== 'progressive' &&
        !source.has('act', m.from - 3, m.from),
    );
  // « frais de voyage »
  if (noun !== undefined && source.covering('activity', noun.from)?.value.not === true) return undefined;
  if (noun !== undefined) return { from: noun.from, to: noun.to, tense: 'noun' };
  if (verb === undefined) return undefined;
  // troops and pupils go too
  const moved = told.all.some(
    ({ sentence: other, claim }) =>
      other === sentence &&
      claim.kind !== 'meeting' &&
      claim.kind !== 'consultation' &&
      claim.kind !== 'visit',
  );
  return moved ? undefined : { from: verb.from, to: verb.to, tense: verb.value.tense, verb };
};

/** Those who may be the guest, the likeliest first: named after `visite de`, before the word, the nation near it. */
const guestsIn = (source: Annotated, sentence: Run, anchor: Run): string[] => {
  const people = source.within('person', sentence.from, sentence.to);
  const person =
    people.find(
      (p) => p.from >= anchor.to && p.from - anchor.to < GUEST_AFTER && source.any(anchor.to, p.from, 'of'),
    ) ?? people.findLast((p) => p.to <= anchor.from);
  const near = { from: Math.max(sentence.from, anchor.from - 12), to: Math.min(sentence.to, anchor.to + 10) };
  const nation = source.within('state', near.from, near.to).find((m) => m.value.form === 'demonym');
  const named = person?.value.country;
  const codes = person?.value.guessed === true ? [nation?.value.code, named] : [named, nation?.value.code];
  return codes.filter((code) => code !== undefined);
};

/** « l’état-major a reçu une délégation hongroise », `Hungarian officers were received at the Kazakh General Staff`. */
const readDelegation: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find(
      ({ value }) => (value.doing === 'receive' || value.doing === 'host') && value.tense !== 'infinitive',
    );
  const delegation = delegationIn(source, sentence);
  const guest = delegation?.nation;
  if (delegation !== undefined && leadsThere(context, sentence, delegation, told)) return;
  if (delegation === undefined || guest === undefined) return;
  if (source.has('person', sentence.from, sentence.to)) return;
  if (verb === undefined) {
    readStay(context, sentence, delegation, guest, told);
    return;
  }
  const host =
    source.within('state', sentence.from, sentence.to).find((m) => m.value.code !== guest)?.value.code ??
    homeAt(source, context.home, verb.from);
  if (host === undefined || host === guest) return;
  const claim = startClaim(context, 'visit', spanning(verb, delegation));
  Object.assign(claim, { parts: [guest, host], guest, host });
  setDateAndMood(context, claim, sentence, verb, verb.value.tense);
  keepActivity(told, claim, sentence);
};

/** `General Mwansa led a delegation of officers to Harare`: the leader’s State is the guest. */
const leadsThere = (context: Context, sentence: Run, delegation: Run, told: Told): boolean => {
  const { source } = context;
  const [leader] = source.within('person', sentence.from, sentence.to);
  const place =
    stateGoneTo(source, delegation.to, Math.min(sentence.to, delegation.to + PLACE_AFTER), PLACE_AFTER) ??
    placeIn(source, sentence.from, sentence.to);
  const guest = leader?.value.guessed === true ? undefined : leader?.value.country;
  if (guest === undefined || place === undefined || place.value.code === guest) return false;
  const host = place.value.code;
  const claim = startClaim(context, 'visit', spanning(delegation, place));
  Object.assign(claim, { parts: [guest, host], guest, host, place: source.quote(place) });
  setDateAndMood(context, claim, sentence, delegation, 'past');
  keepActivity(told, claim, sentence);
  return true;
};

/** `The Indian premier was in Dhaka`, « M. Tangarian, ministre arménien, était lundi en France »: who holds an office of one State is in another. */
const readPresence = (context: Context, sentence: Run, told: Told): void => {
  const { source } = context;
  const place = placeIn(source, sentence.from, sentence.to);
  if (place === undefined || told.all.some(({ sentence: other }) => other === sentence)) return;
  const verb = presenceVerb(source, sentence, place.from);
  if (verb === undefined) return;
  const guest = holderBefore(source, sentence, verb);
  const host = place.value.code;
  if (guest === undefined || guest === host) return;
  const claim = startClaim(context, 'visit', { from: verb, to: place.to });
  Object.assign(claim, { parts: [guest, host], guest, host, place: source.quote(place) });
  setDateAndMood(context, claim, sentence, { from: verb, to: verb + 1 }, 'past');
  keepActivity(told, claim, sentence);
};
const PRESENCE_FAR = 5;

/** `was in`, « était lundi en »: the verb with nothing but a day between it and the place. */
const presenceVerb = (source: Annotated, sentence: Run, place: number): number | undefined => {
  for (let at = place - 1; at >= Math.max(sentence.from, place - PRESENCE_FAR); at--) {
    if (source.is(at, 'passive')) return at;
    if (
      !source.is(at, 'at') &&
      !source.is(at, 'determiner') &&
      !source.is(at, 'also') &&
      source.covering('date', at) === undefined
    )
      return undefined;
  }
  return undefined;
};

/** The State of the person or office that the verb follows. */
const holderBefore = (source: Annotated, sentence: Run, verb: number): string | undefined => {
  const person = source.within('person', sentence.from, verb).at(-1);
  if (person !== undefined && person.value.guessed !== true && verb - person.to < HOLDER_FAR)
    return person.value.country;
  const office = source.within('office', sentence.from, verb).at(-1);
  if (office === undefined || verb - office.to >= HOLDER_FAR) return undefined;
  return (
    (source.language.language.modifiersBefore === true ? source.endingAt('state', office.from) : undefined) ??
    source.first('state', office.from, verb, ({ value }) => value.form !== 'city')
  )?.value.code;
};
const HOLDER_FAR = 6;

/** `A Qatari delegation is in Asunción`: it is told where they are. */
const readStay = (context: Context, sentence: Run, delegation: Run, guest: string, told: Told): void => {
  const { source } = context;
  const place = placeIn(source, delegation.to, Math.min(sentence.to, delegation.to + STAY_FAR));
  if (place === undefined || place.value.code === guest) return;
  if (source.has('activity', sentence.from, sentence.to) || source.has('pact', sentence.from, sentence.to))
    return;
  const claim = startClaim(context, 'visit', spanning(delegation, place));
  Object.assign(claim, { parts: [guest, place.value.code], guest, host: place.value.code });
  claim.place = source.quote(place);
  setDateAndMood(context, claim, sentence, delegation, 'present');
  keepActivity(told, claim, sentence);
};
const STAY_FAR = 6;

const SITE_WITHIN = 14;

/** « Cette rencontre a été marquée par la visite de la garnison d’Aktau »: the guests of the talks just told visit a site of their host. */
const visitDuringTalks = (context: Context, sentence: Run, anchor: Run, told: Told): void => {
  const { source } = context;
  const site = source
    .within('state', anchor.to, Math.min(sentence.to, anchor.to + SITE_WITHIN))
    .find((m) => (m.value.form === 'city' || m.value.form === 'capital') && source.is(m.from - 1, 'of'));
  const talks = told.all.findLast((other) => other.claim.kind === 'meeting');
  const parts = talks?.claim.parts ?? [];
  if (site === undefined || parts.length !== 2 || !parts.includes(site.value.code)) return;
  const claim = startClaim(context, 'visit', spanning(anchor, site));
  const guest = parts.find((code) => code !== site.value.code);
  Object.assign(claim, { parts: [...parts], guest, host: site.value.code, place: source.quote(site) });
  setDateAndMood(context, claim, sentence, anchor, 'noun');
  keepActivity(told, claim, sentence);
};

/** `visited Kazakhstan`, `paid a visit to Bukhara`: the State or city right after the verb. */
const stateVisited = (source: Annotated, verb: Mention<{ doing: string }> | undefined) => {
  if (verb === undefined) return undefined;
  const state =
    source.at('state', verb.to) ??
    (source.is(verb.to, 'determiner') ? source.at('state', verb.to + 1) : undefined);
  return state?.value.form === 'demonym' ? undefined : state;
};
