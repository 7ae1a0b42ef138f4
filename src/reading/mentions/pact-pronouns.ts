// Words that stand for another agreement like the one just named: « celui de 1974 », `the one signed in Amman`, « l’un …, l’autre … ».
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { GLUED } from '../tokens.ts';
import { toldWithoutNoun } from './pact-ellipsis.ts';
import { endOfPhrase } from './pact-extent.ts';
import { subjectIn } from './pact-matter.ts';
import { partiesIn } from './pact-parties.ts';
import { isGenitive } from './states.ts';

type Pact = Mention<AgreementValue>;
type StandIn = Mention<PhraseValues['stand_in']>;

const FAR = 40;
/** The members of « trois textes » may be told one a sentence. */
const FAR_MEMBER = 90;

/** Pacts and the words that stand for others like them, in order of place; a number of agreements told one by one gives way to them. */
export const withPronouns = (source: Annotated, pacts: readonly Pact[]): Pact[] => {
  const found: Pact[] = [];
  const told = new Map<Pact, Pact[]>();
  let next = 0;
  for (const standIn of source.all('stand_in')) {
    while (next < pacts.length && (pacts[next] as Pact).to <= standIn.from) next++;
    if ((pacts[next]?.from ?? Infinity) <= standIn.from) continue;
    if (standIn.value.free === true || standIn.value.several === true || standIn.value.own === true) continue;
    const counted = standIn.value.member === true ? countedBefore(pacts, next, standIn) : undefined;
    const model =
      counted ??
      (isWithPartner(source, standIn) || isOfDay(source, standIn) || standIn.value.member !== true
        ? pacts[next - 1]
        : undefined);
    if (model === undefined && isOneOfSeveral(source, standIn)) {
      const pact = likeModel(source, standIn, nameless(source, standIn));
      if (pact !== undefined) found.push(pact);
      continue;
    }
    if (model === undefined || source.covering('stand_in', standIn.from)?.from !== standIn.from) continue;
    const pact = likeModel(source, standIn, model);
    if (pact === undefined) continue;
    found.push(pact);
    if (counted !== undefined) told.set(model, [...(told.get(model) ?? []), pact]);
  }
  for (const pact of pacts) {
    const dated = datedEach(source, pact);
    if (dated.length > 0) told.set(pact, dated);
    found.push(...dated);
  }
  for (const { pacts: others, instead } of toldWithoutNoun(source, pacts)) {
    if (instead !== undefined) told.set(instead, [...(told.get(instead) ?? []), ...others]);
    found.push(...others);
  }
  return [...pacts.filter((pact) => (told.get(pact)?.length ?? 0) < 2), ...found];
};

/** `a series of agreements, among them one on …`: of several that are named by no more than their noun. */
const isOneOfSeveral = (source: Annotated, { from }: Run): boolean =>
  severalBefore(source, from) !== undefined;

const severalBefore = (source: Annotated, from: number) =>
  source.first('agreement', source.sentenceAt(from).from, from, ({ value }) => value.plural === true);

const nameless = (source: Annotated, { from }: Run): Pact => {
  const several = severalBefore(source, from) as Mention<PhraseValues['agreement']>;
  return {
    ...several,
    value: { kind: several.value.kind, parties: [], complete: false, definite: true, head: several.from },
  };
};

/** `One with India came the year before`. */
const isWithPartner = (source: Annotated, { to }: Run): boolean =>
  source.is(to, 'with') && source.within('state', to, to + QUALIFIED_WITHIN).length > 0;

/** `It took over from one of 2015`; but `one of 2015’s exercises`. */
const isOfDay = (source: Annotated, { to }: Run): boolean => {
  const date = source.is(to, 'of') ? source.at('date', to + 1) : undefined;
  return date !== undefined && !isGenitive(source, date.to);
};

const MOST_BETWEEN = 4;

/** « deux accords … l’un …, l’autre »: the last that were counted. */
const countedBefore = (pacts: readonly Pact[], end: number, standIn: Run): Pact | undefined => {
  for (let i = end - 1; i >= 0 && i >= end - MOST_BETWEEN; i--) {
    const pact = pacts[i] as Pact;
    if (standIn.from - pact.to > FAR_MEMBER) return undefined;
    if (pact.value.count !== undefined) return pact;
  }
  return undefined;
};

const likeModel = (source: Annotated, standIn: StandIn, model: Pact): Pact | undefined => {
  const { member } = standIn.value;
  if (member !== true && standIn.from - model.to > FAR) return undefined;
  if (source.is(standIn.from - 1, 'negation') || !isQualified(source, standIn)) return undefined;
  const to = endOfPhrase(source, standIn.to + (source.word(standIn.to) === ',' ? 1 : 0));
  const run = { from: standIn.from, to: Math.max(to, standIn.to) };
  const parties = partiesIn(source, run.from, run.to);
  const isOther = source.within('other_matter', run.from, run.to).length > 0;
  const subject = isOther ? 'other' : (subjectIn(source, run.from, run.to) ?? model.value.subject);
  const date = source.within('date', run.from, run.to + 3)[0];
  return {
    ...run,
    value: {
      kind: model.value.kind,
      parties: parties.codes,
      complete: parties.complete,
      definite: true,
      head: standIn.from,
      again: true,
      like: model.from,
      ...(standIn.value.next === true ? { next: true } : {}),
      ...(subject === undefined ? {} : { subject }),
      ...(date !== undefined && opensWith(source, standIn.to, date.from) && !isFor(source, date)
        ? { signed: date.value.edtf }
        : {}),
    },
  };
};

/** `that for 2023`: what it is for, not when it was signed. */
const isFor = (source: Annotated, { from, value }: Mention<{ edtf: string }>): boolean =>
  /^\d{4}(\/|$)/.test(value.edtf) && source.is(from - 1, 'about') && !source.is(from - 1, 'of');

const QUALIFIED_WITHIN = 3;
const DATED_WITHIN = 6;
const RELATIVE_WITHIN = 6;

/** What follows tells which: a date, a partner, a matter, that it was signed. `the first visit` is no agreement. */
const isQualified = (source: Annotated, { from, to, value }: StandIn): boolean => {
  if (((source.tokens.shape[to] as number) & GLUED) !== 0 && source.word(to) !== ',') return false;
  if (value.led === true) return opensPhrase(source, from) && isToldApart(source, to);
  const end = to + QUALIFIED_WITHIN;
  const date = source.within('date', to, to + DATED_WITHIN)[0];
  if (date !== undefined && opensWith(source, to, date.from)) return true;
  if (value.member === true)
    return (
      (source.is(to, 'about') && source.at('date', to + 1) === undefined) ||
      source.is(to, 'of') ||
      source.is(to, 'with') ||
      source.at('state', to) !== undefined ||
      signsWithin(source, to, end)
    );
  if (source.word(to) === ',' && (source.is(to + 1, 'about') || source.is(to + 1, 'with'))) return true;
  if (source.is(to, 'about')) return true;
  if (source.is(to, 'with')) return source.within('state', to, end).length > 0;
  if (source.is(to, 'relative')) return signsWithin(source, to, to + RELATIVE_WITHIN);
  return value.next === true || signsWithin(source, to, to + QUALIFIED_WITHIN);
};

/** `…; that for 2023 counted 22 events`; but `he said that for years …`. */
const opensPhrase = (source: Annotated, at: number): boolean =>
  source.sentenceAt(at).from === at || source.is(at - 1, 'and') || /^[,;—–(]$/.test(source.word(at - 1));

const isToldApart = (source: Annotated, to: number): boolean =>
  source.at('date', to) !== undefined ||
  source.has('state', to, to + QUALIFIED_WITHIN) ||
  source.has('subject', to, to + QUALIFIED_WITHIN) ||
  source.has('materiel', to, to + QUALIFIED_WITHIN);

const signsWithin = (source: Annotated, from: number, to: number): boolean =>
  source
    .within('act', from, to)
    .some(
      ({ value: { act } }) => act === 'sign' || act === 'initial' || act === 'conclude' || act === 'date',
    );

/** Only small words between: « celui du 8 août », `the first of these, dating from March`. */
const opensWith = (source: Annotated, from: number, date: number): boolean => {
  for (let at = from; at < date; at++)
    if (!source.is(at, 'of') && !source.is(at, 'about') && !source.is(at, 'from') && source.word(at) !== ',')
      if (!source.covering('act', at)) return false;
  return true;
};

const DATES_WITHIN = 16;

/** « deux accords conclus en 1993 et en 1994 »: as many dates as agreements. */
const datedEach = (source: Annotated, pact: Pact): Pact[] => {
  const { count } = pact.value;
  if (count === undefined || count < 2 || count > 4) return [];
  const act = source.within('act', pact.from, pact.to + 2).at(-1);
  if (act === undefined || !signsWithin(source, act.from, act.to)) return [];
  const end = Math.min(source.sentenceAt(pact.from).to, act.to + DATES_WITHIN);
  const dates = source.within('date', act.to, end);
  const last = dates.at(-1);
  if (dates.length !== count || last === undefined || !source.any(act.to, last.from, 'and')) return [];
  return dates.map((date, index) => {
    const { count: _, ...value } = pact.value;
    return {
      from: index === 0 ? pact.from : date.from,
      to: index === 0 ? pact.to : date.to,
      value: { ...value, again: true, like: pact.from, signed: date.value.edtf },
    };
  });
};
