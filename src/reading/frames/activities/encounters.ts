// Visits, meetings and sessions: who went to whom, who met whom.
import type { Annotated, Mention, Run } from '../../annotated.ts';
import { CAPITAL, WORD } from '../../tokens.ts';
import { homeAt } from '../../resolution/home.ts';
import { paragraphAt } from '../../sentences.ts';
import type { Context } from '../context.ts';
import {
  countriesIn,
  isToldIn,
  keepActivity,
  otherState,
  placeIn,
  setDateAndMood,
  spanning,
  startClaim,
  statesIn,
} from './common.ts';
import type { Found } from './common.ts';

export const readVisits = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const noun = source.within('activity', sentence.from, sentence.to).find((m) => m.value.kind === 'visit');
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find((m) => (m.value.doing === 'go' || m.value.doing === 'visit') && m.value.tense !== 'progressive');
  const anchor = noun ?? verb;
  if (anchor === undefined || source.covering('pact', anchor.from)) return;
  if (noun === undefined && isToldIn(found, sentence, (kind) => kind === 'training' || kind === 'deployment'))
    return;
  const people = source.within('person', sentence.from, sentence.to);
  const guestPerson =
    people.find(
      (p) => p.from >= anchor.to && p.from - anchor.to < 16 && source.any(anchor.to, p.from, 'of'),
    ) ?? people.findLast((p) => p.to <= anchor.from);
  const near = { from: Math.max(sentence.from, anchor.from - 12), to: Math.min(sentence.to, anchor.to + 10) };
  const nation = source.within('state', near.from, near.to).find((m) => m.value.form === 'demonym');
  const place =
    stateVisited(source, verb) ??
    placeIn(source, anchor.to - (noun === undefined ? 1 : 0), Math.min(sentence.to, anchor.to + 16)) ??
    placeIn(source, sentence.from, anchor.from);
  if (guestPerson === undefined && nation === undefined && place === undefined) {
    visitDuringTalks(context, sentence, anchor, found);
    return;
  }
  const home = homeAt(source, context.home, anchor.from);
  const host = place?.value.code;
  const guest = [guestPerson?.value.country, nation?.value.code, home].find(
    (code) => code !== undefined && code !== host,
  );
  const to = host ?? otherState(context, sentence, guest);
  if (guest === undefined || to === undefined || guest === to) return;
  const claim = startClaim(
    context,
    'visit',
    spanning(anchor, place !== undefined && place.from > anchor.from ? place : undefined),
  );
  Object.assign(claim, { parts: [guest, to], guest, host: to });
  if (place !== undefined) claim.place = source.quote(place);
  setDateAndMood(
    context,
    claim,
    sentence,
    anchor,
    noun === undefined ? (verb?.value.tense ?? 'noun') : 'noun',
  );
  keepActivity(found, claim, sentence);
};

const SITE_WITHIN = 14;

/** « Cette rencontre a été marquée par la visite de la garnison d’Aktau »: the guests of the talks just told visit a site of their host. */
const visitDuringTalks = (context: Context, sentence: Run, anchor: Run, found: Found[]): void => {
  const { source } = context;
  const site = source
    .within('state', anchor.to, Math.min(sentence.to, anchor.to + SITE_WITHIN))
    .find((m) => (m.value.form === 'city' || m.value.form === 'capital') && source.is(m.from - 1, 'of'));
  const talks = found.findLast((other) => other.claim.kind === 'meeting');
  const parts = talks?.claim.parts ?? [];
  if (site === undefined || parts.length !== 2 || !parts.includes(site.value.code)) return;
  const claim = startClaim(context, 'visit', spanning(anchor, site));
  const guest = parts.find((code) => code !== site.value.code);
  Object.assign(claim, { parts: [...parts], guest, host: site.value.code, place: source.quote(site) });
  setDateAndMood(context, claim, sentence, anchor, 'noun');
  keepActivity(found, claim, sentence);
};

/** « À Astana, une autre rencontre a eu lieu. Le ministre s’est entretenu … »: the sentence before tells where. */
const placeBefore = (source: Annotated, sentence: Run): Run | undefined => {
  const before = source.sentences[(source.sentenceOf[sentence.from] as number) - 1];
  if (before === undefined || paragraphAt(source, sentence.from).from > before.from) return undefined;
  const tells = source.within('activity', before.from, before.to).some((m) => m.value.kind === 'meeting');
  if (!tells || source.within('person', before.from, before.to).length > 0) return undefined;
  return source
    .within('state', before.from, before.to)
    .find((m) => m.value.form === 'city' || m.value.form === 'capital');
};

/** `visited Kazakhstan`, `paid a visit to Bukhara`: the State or city right after the verb. */
const stateVisited = (source: Annotated, verb: Mention<{ doing: string }> | undefined) => {
  if (verb?.value.doing !== 'visit') return undefined;
  const state =
    source.at('state', verb.to) ??
    (source.is(verb.to, 'determiner') ? source.at('state', verb.to + 1) : undefined);
  return state?.value.form === 'demonym' ? undefined : state;
};

export const readMeetings = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find(
      (m) =>
        (m.value.doing === 'receive' || m.value.doing === 'meet') &&
        m.value.tense !== 'infinitive' &&
        m.value.tense !== 'noun' &&
        m.value.tense !== 'progressive',
    );
  const noun = source
    .within('activity', sentence.from, sentence.to)
    .find((m) => m.value.kind === 'meeting' && !m.value.weak);
  const anchor = verb ?? noun;
  if (anchor === undefined || source.covering('pact', anchor.from)) return;
  if (isToldIn(found, sentence, (kind) => kind === 'exercise')) return;
  const parts = partsOfMeeting(context, sentence, anchor, verb !== undefined);
  if (parts === undefined) return;
  const people = source.within('person', sentence.from, sentence.to);
  const claim = startClaim(context, 'meeting', spanning(anchor, people[0], people.at(-1)));
  claim.parts = parts;
  const place = placeIn(source, sentence.from, sentence.to) ?? placeBefore(source, sentence);
  if (place !== undefined) claim.place = source.quote(place);
  setDateAndMood(context, claim, sentence, anchor, verb?.value.tense ?? 'noun');
  keepActivity(found, claim, sentence);
};

/** Their sittings are no meetings of States. */
const SITTING = new Set(['council_of_ministers', 'assembly', 'senate', 'committee', 'parliament']);

const partsOfMeeting = (
  context: Context,
  sentence: Run,
  anchor: Run,
  acted: boolean,
): string[] | undefined => {
  const { source } = context;
  const people = source.within('person', sentence.from, sentence.to);
  const offices = officeStates(source, sentence);
  const counterpart = counterpartState(source, sentence);
  const parts = [
    ...new Set([
      ...people.map((p) => p.value.country),
      ...offices,
      ...(counterpart === undefined ? [] : [counterpart]),
    ]),
  ];
  if (parts.length >= 2)
    return parts.length > 2 && people.length === 2 ? [...new Set(people.map((p) => p.value.country))] : parts;
  if (
    source.within('organ', sentence.from, sentence.to).some((m) => SITTING.has(m.value.organ)) &&
    counterpart === undefined
  )
    return undefined;
  const withOther = source.any(anchor.to, Math.min(sentence.to, anchor.to + 3), 'with');
  if (
    source.any(sentence.from, sentence.to, 'both') &&
    context.pair.length === 2 &&
    (source.within('office', sentence.from, sentence.to).length > 0 || people.length > 0)
  )
    return [...context.pair];
  const involved =
    withOther ||
    people.length > 0 ||
    offices.length > 0 ||
    counterpart !== undefined ||
    source.within('office', sentence.from, sentence.to).length > 0;
  if (!involved) return undefined;
  const sitting = source.within('organ', sentence.from, sentence.to).some((m) => SITTING.has(m.value.organ));
  const other =
    ((acted || withOther) && !sitting) || counterpart !== undefined
      ? otherState(context, { from: sentence.from, to: sentence.to }, parts[0])
      : statesIn(source, sentence).find((code) => code !== parts[0]);
  if (other === undefined) return undefined;
  const both = [...new Set([...parts, other])];
  if (both.length === 1) {
    const home = homeAt(source, context.home, anchor.from);
    if (home !== undefined && home !== both[0]) both.push(home);
  }
  return both.length >= 2 ? both : undefined;
};

/** « son homologue russe ». */
const counterpartState = (source: Annotated, sentence: Run): string | undefined => {
  for (let at = sentence.from; at < sentence.to; at++)
    if (source.is(at, 'counterpart'))
      return source.within('state', at, Math.min(sentence.to, at + 3))[0]?.value.code;
  return undefined;
};

/** « les ministres de la Défense du Kazakhstan et de l’Ouzbékistan », « les chefs d’état-major malien, burkinabè et nigérien ». */
const officeStates = (source: Annotated, sentence: Run): string[] => {
  const codes: string[] = [];
  const bodies = source
    .within('organ', sentence.from, sentence.to)
    .filter(
      (m) => m.value.organ === 'staff' || m.value.organ === 'min_defence' || m.value.organ === 'delegation',
    );
  for (const office of [...source.within('office', sentence.from, sentence.to), ...bodies]) {
    let last = office.to;
    for (const state of source.within('state', office.from, Math.min(sentence.to, office.to + 16))) {
      if (
        state.from - last > 5 ||
        state.value.form === 'city' ||
        (source.any(last, state.from, 'at') &&
          !source.is(state.from - 1, 'of') &&
          state.value.form !== 'demonym')
      )
        break;
      codes.push(state.value.code);
      last = state.to;
    }
  }
  return [...new Set(codes)];
};

/** `the tenth meeting of the Supreme Strategic Committee`: a body by its capitals. */
const bodyNamed = (source: Annotated, from: number, end: number): Run | undefined => {
  for (let at = from; at < Math.min(end, from + 5); at++) {
    if (!source.is(at, 'of')) continue;
    let start = at + 1;
    while (start < end && source.is(start, 'determiner')) start++;
    let to = start;
    while (
      to < end &&
      ((source.tokens.shape[to] as number) & CAPITAL) !== 0 &&
      source.tokens.kind[to] === WORD
    )
      to++;
    return to - start >= 2 ? { from: start, to } : undefined;
  }
  return undefined;
};

/** A numbered session of a standing body. */
export const readSessions = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const bodies = source
    .within('activity', sentence.from, sentence.to)
    .filter((m) => m.value.kind === 'consultation');
  const ordinal = source
    .within('ordinal', sentence.from, sentence.to)
    .find((o) =>
      source
        .within('activity', o.to, o.to + 3)
        .some((m) => m.value.kind === 'consultation' || m.value.kind === 'meeting'),
    );
  if (
    source
      .within('organ', sentence.from, sentence.to)
      .some((m) => SITTING.has(m.value.organ) && m.value.organ !== 'committee')
  )
    return;
  const numbered = ordinal ?? editionBefore(source, sentence);
  const body = bodies[0] ?? (ordinal === undefined ? undefined : bodyNamed(source, ordinal.to, sentence.to));
  if (
    body === undefined ||
    (numbered === undefined &&
      source
        .within('doing', sentence.from, sentence.to)
        .every((d) => d.value.doing !== 'hold' && d.value.doing !== 'meet'))
  )
    return;
  let parts = countriesIn(source, sentence);
  if (parts.length < 2)
    parts = [
      ...new Set([
        ...parts,
        ...[otherState(context, sentence, parts[0]) ?? ''].filter((code) => code !== ''),
      ]),
    ];
  if (parts.length < 2) {
    const more = otherState(context, sentence, parts[0]);
    if (more === undefined) return;
    parts.push(more);
  }
  if (new Set(parts).size < 2) return;
  const claim = startClaim(context, 'consultation', spanning(numbered, body));
  claim.parts = [...new Set(parts)].slice(0, 4);
  if (numbered !== undefined) claim.session = numbered.value.value;
  claim.body = source.quote(body);
  setDateAndMood(context, claim, sentence, body, 'noun');
  if (numbered === undefined && claim.date === undefined && claim.mod !== undefined) return;
  keepActivity(found, claim, sentence);
};

/** `21e session`: a number with its ending glued to it. */
const editionBefore = (source: Annotated, sentence: Run): Mention<{ value: number }> | undefined => {
  for (const count of source.within('count', sentence.from, sentence.to)) {
    const next = count.to + 1;
    if (
      source.word(count.to).length <= 3 &&
      source
        .within('activity', next, next + 2)
        .some((m) => m.value.kind === 'consultation' || m.value.kind === 'meeting')
    )
      return count;
  }
  return undefined;
};
