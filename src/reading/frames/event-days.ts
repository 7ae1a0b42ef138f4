// When and where an act was done: in its own words, in the heading, in the sentence before.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, DateValue, Mention, Run } from '../annotated.ts';
import { isPlan } from '../resolution/agreement-kinds.ts';
import { CAPITAL, LINE_BREAK_BEFORE, WORD } from '../tokens.ts';
import type { Context } from './context.ts';
import { isDay } from './event-shapes.ts';
import type { ActMention, Target } from './event-shapes.ts';
import { isActive } from './event-reach.ts';

export const HEAD_TOKENS = 50;

/** `signé à Ankara le 3 mai et à Bakou le 12 juin`, `signé les 12 et 14 mai`: one signature a day. */
export const secondSignature = (
  context: Context,
  act: ActMention,
  event: EventClaim,
): EventClaim | undefined => {
  const { source } = context;
  if (event.step !== 'signed' || event.date === undefined || event.date.includes('/')) return undefined;
  const dates = source.within('date', act.to, Math.min(source.sentenceAt(act.from).to, act.to + 24));
  const first = dates.findIndex((date) => date.value.edtf === event.date);
  const [one, two] = [dates[first], dates[first + 1]];
  const comma = one !== undefined && source.word(one.to) === ',' ? 1 : 0;
  const joint = one === undefined ? 0 : one.to + comma;
  // « signé à Lomé le 27 mars, puis à Moscou le 3 avril »
  const isPlaced = comma === 1 || source.is(joint + 1, 'at');
  if (
    one === undefined ||
    two === undefined ||
    two.from - one.to > 9 ||
    !(source.is(joint, 'and') || (isPlaced && placeAfter(source, joint, two.from) !== undefined)) ||
    source.within('act', one.to, two.from).length > 0 ||
    !isDay(one.value.edtf) ||
    !isDay(two.value.edtf)
  )
    return undefined;
  const placed = placeAfter(source, joint, two.from);
  return {
    ...event,
    date: two.value.edtf,
    ...(placed === undefined ? {} : { place: source.quote(placed) }),
    evidence: [source.evidence({ from: act.from, to: two.to })],
  };
};

/** The place named by the next preposition of place, before the second day. */
const placeAfter = (source: Annotated, from: number, to: number): Run | undefined => {
  for (let at = from; at < to; at++) if (source.is(at, 'at')) return placeAt(source, at + 1);
  return undefined;
};

type Dated = Mention<DateValue>;
type DaySource = (source: Annotated, act: ActMention, target: Target) => Dated | undefined;

/** The day of an act in its own sentence; the sources in order of trust. */
export const dateOf: DaySource = (source, act, target) => {
  for (const find of [insideAct, behindAct, beforeParticiple, aheadOfAct]) {
    const date = find(source, act, target);
    if (date !== undefined) return date;
  }
  return undefined;
};

const FAR_BEHIND = 28;
const FAR_OBJECT = 18;

/** « a mis lundi fin à »: within the words of the act. */
const insideAct: DaySource = (source, act) =>
  act.to - act.from > 2 ? source.within('date', act.from, act.to)[0] : undefined;

/** « signé à Lomé le 3 mai », `signed an agreement with Togo on 3 May`. */
const behindAct: DaySource = (source, act, target) => {
  const end = Math.min(clauseEnd(source, act), act.to + FAR_BEHIND);
  return source
    .within('date', act.to, end)
    .find(
      (date) =>
        isFree(source, act, target, date) &&
        !isBeyondSubject(source, Math.max(target.run.to, act.to), date.from) &&
        !(target.run.from >= act.to && date.from > target.run.to + FAR_OBJECT),
    );
};

/** « l’accord, le 3 mai, signé »: between the agreement and its participle. */
const beforeParticiple: DaySource = (source, act, target) =>
  act.value.tense === 'participle' &&
  !isActive(source, act) &&
  target.run.to <= act.from &&
  act.from - target.run.to < 3
    ? source.within('date', target.run.to, act.from).find((date) => !isForYear(target, date))
    : undefined;

/** « Le 3 mai, les ministres ont signé »: the nearest that no other act of the sentence has taken. */
const aheadOfAct: DaySource = (source, act, target) =>
  source
    .within('date', isModifier(source, act, target) ? target.run.to : clauseStart(source, act), act.from)
    .findLast(
      (date) =>
        isFree(source, act, target, date) &&
        !source.covering('pact', date.from) &&
        !isForYear(target, date) &&
        !ownedBefore(source, date, act),
    );

const PERIOD_WITHIN = 3;

/** `plan for joint work in 2024 signed`: the year that a plan is for. */
const isForYear = ({ agreement, run }: Target, { from, value }: Dated): boolean =>
  (agreement.value.kind === 'plan' || agreement.value.kind === 'programme') &&
  /^\d{4}(\/\d{4})?$/.test(value.edtf) &&
  from >= run.to &&
  from - run.to < PERIOD_WITHIN;

/** Behind the last semicolon. */
const clauseStart = (source: Annotated, act: ActMention): number => {
  const { from } = source.sentenceAt(act.from);
  for (let at = act.from - 1; at > from; at--) if (source.isSign(at, ';')) return at + 1;
  return from;
};

/** « le texte conclu avec l’Iran »: a participle that only qualifies the agreement before it. */
export const isModifier = (source: Annotated, act: ActMention, { run }: Target): boolean => {
  if (act.value.tense !== 'participle' || run.to > act.from || act.from - run.to > 1) return false;
  // a cell of a table
  if (source.isSign(act.from - 1, '|')) return false;
  return !source.any(act.from - 2, act.from, 'auxiliary');
};

/** May the date be this act’s own: not inside the name, no period, no state that lasts since? */
const isFree = (source: Annotated, act: ActMention, target: Target, date: Dated): boolean =>
  !(date.from >= target.run.from && date.to <= target.run.to) &&
  !isPeriod(source, date, act) &&
  !(date.value.bound === 'since' && !LASTING.has(act.value.act) && !bearsIt(act)) &&
  source.within('duration', date.from - 3, date.from).length === 0;

/** « porte depuis lundi la signature de »: bears it since. */
const bearsIt = ({ value }: ActMention): boolean =>
  value.act === 'sign' && (value.noun === true || value.tense === 'present');

/** Acts whose state goes on: `suspended since 1990`. */
const LASTING = new Set([
  'bind',
  'suspend',
  'enter_force',
  'negotiate',
  'expire',
  'join',
  'publish',
  'done_at',
]);
const SPANNING = new Set(['negotiate', 'expire', 'renew', 'suspend']);

/** `shall be valid until 20 January 2015`. */
export const dateOfEnd = (source: Annotated, act: ActMention): Dated | undefined =>
  source
    .within('date', act.to, Math.min(source.sentenceAt(act.from).to, act.to + END_FAR))
    .find((date) => source.is(date.from - 1, 'to') || source.is(date.from - 2, 'to'));
const END_FAR = 14;

/** `the bill ratifying the agreement`, `the protocol amending the treaty`: tells which. */
const qualifies = (source: Annotated, act: ActMention): boolean =>
  act.value.tense === 'progressive' &&
  (source.endingAt('bill', act.from) !== undefined ||
    source.covering('pact', act.from) !== undefined ||
    source.endingAt('pact', act.from) !== undefined);

/** Where what is said of the act ends: the next verb, a relative clause with its verb, a word of contrast. */
const clauseEnd = (source: Annotated, act: ActMention): number => {
  const { to } = source.sentenceAt(act.from);
  const next =
    source
      .within('act', act.to, to)
      .find(
        (other) =>
          other.value.tense !== 'noun' &&
          other.value.tense !== 'infinitive' &&
          other.value.act !== 'date' &&
          !qualifies(source, other),
      )?.from ?? to;
  for (let at = act.to; at < next; at++)
    if (
      source.isSign(at, ';') ||
      (source.is(at, 'conjunction') && source.isSign(at - 1, ',')) ||
      (source.is(at, 'relative') &&
        !source.is(at, 'subordinate') &&
        source.any(at + 1, Math.min(next, at + 7), 'auxiliary'))
    )
      return at;
  return next;
};

/** `a plan for 2026`, `a partnership towards 2030`, « pour 2026-2030 »: what an agreement is for, no day of an act. */
const isPeriod = (source: Annotated, date: Dated, act: ActMention): boolean => {
  if (
    date.from >= act.to &&
    !(act.value.act === 'expire' && date.from === act.to) &&
    source.is(date.from - 1, 'to') &&
    source.language.language.modifiersBefore === true
  )
    return true;
  if (/^\d{4}(?:\/\d{4})?$/.test(date.value.edtf) && !SPANNING.has(act.value.act)) {
    if (date.value.edtf.includes('/')) return true;
    if ([1, 2, 3].some((back) => isMatter(source, date.from - back))) return true;
  }
  const pact = source.covering('pact', date.from);
  return (
    pact !== undefined && (isPlan(pact.value) || date.to <= pact.value.head || source.is(date.from - 1, 'of'))
  );
};

const isMatter = (source: Annotated, at: number): boolean =>
  source.is(at, 'about') && !source.is(at, 'at') && source.at('date', at) === undefined;

/** `after X concluded the pact, the minister on Friday said`: another subject has its own day. */
const isBeyondSubject = (source: Annotated, from: number, to: number): boolean =>
  source.within('person', from, to).length > 0 &&
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).some((at) => source.word(at) === ',');

/** A date that an earlier participle of the sentence has taken: `signé le 3 mai, a été ratifié`. */
const ownedBefore = (source: Annotated, date: Run, act: ActMention): boolean =>
  source
    .within('act', Math.max(source.sentenceAt(date.from).from, date.from - 8), date.from)
    .some((other) => other.from !== act.from && other.value.tense === 'participle');

export const placeOf = (source: Annotated, act: ActMention): Run | undefined => {
  const sentence = source.sentenceAt(act.from);
  const next =
    source.within('act', act.to, sentence.to).find((other) => !other.value.noun)?.from ?? sentence.to;
  const end = Math.min(next, act.to + 9);
  for (let at = Math.max(act.to - 2, act.from + 1); at < end; at++) {
    if (at > act.to && (source.at('pact', at) || source.is(at, 'by'))) return undefined;
    if (!source.is(at, 'at')) continue;
    const run = placeAt(source, at + 1);
    // `a Memorandum on Exchanges`: capitals of a name are no place
    if (run !== undefined && (isNamedPlace(source, run) || source.covering('pact', at) === undefined))
      return run;
  }
  return undefined;
};

const isNamedPlace = (source: Annotated, run: Run): boolean =>
  source.covering('state', run.from) !== undefined;

const placeAt = (source: Annotated, at: number): Run | undefined => {
  const start = source.is(at, 'determiner') ? at + 1 : at;
  // `The Hague` has its article in the name
  const named = source.at('state', at);
  const state = named ?? source.at('state', start);
  if (state !== undefined && state.value.form !== 'demonym') {
    // `in Turkey’s capital Ankara`
    const capital = source.first(
      'state',
      state.to,
      state.to + 3,
      ({ value }) => value.form === 'capital' || value.form === 'city',
    );
    return capital !== undefined &&
      !source.is(capital.from - 1, 'and') &&
      source.word(capital.from - 1) !== ','
      ? { from: capital.from, to: capital.to }
      : { from: state.from, to: state.to };
  }
  let to = start;
  while (
    to < source.tokens.count &&
    source.tokens.kind[to] === WORD &&
    ((source.tokens.shape[to] as number) & CAPITAL) !== 0 &&
    !source.at('month', to) &&
    !source.at('weekday', to) &&
    !((source.tokens.shape[to] as number) & LINE_BREAK_BEFORE) &&
    !source.at('agreement', to) &&
    !source.at('act', to) &&
    !source.at('organ', to)
  )
    to++;
  return to > start && start === at ? { from: start, to } : undefined;
};
