// Agreements told without their noun: « ce que Dakar a signé avec Bissau », `two of 1998 and 2015`, `those with Kenya and Rwanda`, `signed theirs`.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Act, PhraseValues } from '../languages/language.ts';
import { isGenitive } from './states.ts';

type Pact = Mention<AgreementValue>;
type StandIn = Mention<PhraseValues['stand_in']>;

/** What is found, each with the agreements that it is told instead of. */
export interface Told {
  pacts: Pact[];
  instead?: Pact | undefined;
}

const FAR = 60;

/** All that stands without a noun for agreements like those named before. */
export const toldWithoutNoun = (source: Annotated, pacts: readonly Pact[]): Told[] => {
  const found: Told[] = [];
  for (const standIn of source.all('stand_in')) {
    const { free, several, own } = standIn.value;
    if (free !== true && several !== true && own !== true) continue;
    if (source.covering('stand_in', standIn.from)?.from !== standIn.from) continue;
    const model = nearestBefore(pacts, standIn);
    const told =
      free === true
        ? madeBy(source, standIn, model)
        : several === true
          ? severalOf(source, standIn, model)
          : ownOf(source, standIn, model);
    if (told !== undefined) found.push(told);
  }
  if (pacts.length > 0)
    for (const state of source.all('state')) {
      if (!source.is(state.to, 'auxiliary') || !isGenitive(source, state.to - 1)) continue;
      const told = genitiveOf(source, state, nearestBefore(pacts, state));
      if (told !== undefined) found.push(told);
    }
  if (pacts.length > 0)
    for (const count of source.all('count')) {
      const told = countedByDates(source, count, nearestBefore(pacts, count));
      if (told !== undefined) found.push(told);
    }
  return found;
};

const nearestBefore = (pacts: readonly Pact[], { from }: Run): Pact | undefined => {
  let low = 0;
  let high = pacts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pacts[middle] as Pact).from < from) low = middle + 1;
    else high = middle;
  }
  const last = pacts[low - 1];
  return last !== undefined && last.to <= from && from - last.to <= FAR ? last : undefined;
};

const MADE: ReadonlySet<Act> = new Set(['sign', 'conclude', 'initial']);
const ACT_WITHIN = 7;
const TOLD_WITHIN = 8;

/** `What was concluded in 1993 and 1994`, « ce que Dakar a signé avec Bissau en 2017 »: told by its making, its day or its partner. */
const madeBy = (source: Annotated, standIn: StandIn, model: Pact | undefined): Told | undefined => {
  const end = source.sentenceAt(standIn.from).to;
  const act = source
    .within('act', standIn.to, Math.min(end, standIn.to + ACT_WITHIN))
    .find(({ value }) => value.noun !== true && value.tense !== 'infinitive' && MADE.has(value.act));
  if (act === undefined || source.any(standIn.to, act.to, 'negation')) return undefined;
  const stop = clauseEnd(source, act.to, Math.min(end, act.to + TOLD_WITHIN + TOLD_WITHIN));
  const dates = listedDates(source, act.to, stop);
  const partners = source
    .within('state', act.to, stop)
    .filter(({ from, value }) => value.form !== 'city' && source.any(from - 2, from, 'with'));
  if (dates.length === 0 && partners.length === 0) return undefined;
  const agents = source.within('state', standIn.to, act.from).filter(({ value }) => value.form !== 'city');
  const codes = [...new Set([...agents, ...partners].map(({ value }) => value.code))];
  const to = Math.max(dates.at(-1)?.to ?? 0, partners.at(-1)?.to ?? 0);
  const like = model ?? { from: standIn.from, to: standIn.to };
  const make = (date: string | undefined, run: Run): Pact =>
    pactLike(run, like, { kind: 'agreement', codes, date });
  if (dates.length < 2) return { pacts: [make(dates[0]?.value.edtf, { from: standIn.from, to })] };
  return {
    pacts: dates.map((date, index) =>
      make(date.value.edtf, index === 0 ? { from: standIn.from, to: date.to } : date),
    ),
  };
};

const clauseEnd = (source: Annotated, from: number, end: number): number => {
  for (let at = from; at < end; at++)
    if (/^[.;:(]$/.test(source.word(at)) || source.is(at, 'relative')) return at;
  return end;
};

/** « de 1998 et de 2015 », `1993 and 1994`: the first within a few words, each next after `and` or a comma. */
const listedDates = (source: Annotated, from: number, end: number) => {
  const dates = source.within('date', from, end);
  const listed: (typeof dates)[number][] = [];
  for (const date of dates) {
    const last = listed.at(-1);
    if (last !== undefined && !isNextListed(source, last.to, date.from)) break;
    if (last === undefined && date.from - from > TOLD_WITHIN) break;
    if (isGenitive(source, date.to) || source.word(date.to) === '-') break;
    listed.push(date);
  }
  return listed;
};

const isNextListed = (source: Annotated, from: number, to: number): boolean => {
  if (to - from > 3 || !(source.any(from, to, 'and') || source.word(from) === ',')) return false;
  for (let at = from; at < to; at++)
    if (
      source.word(at) !== ',' &&
      !(['and', 'of', 'at', 'from', 'determiner'] as const).some((marker) => source.is(at, marker))
    )
      return false;
  return true;
};

/** `those with Kenya and Rwanda`, « ceux de 1998 et de 2015 ». */
const severalOf = (source: Annotated, standIn: StandIn, model: Pact | undefined): Told | undefined => {
  if (model === undefined) return undefined;
  const to = source.word(standIn.to) === ',' ? standIn.to + 1 : standIn.to;
  const instead = model.value.plural === true || model.value.count !== undefined ? model : undefined;
  if (source.is(to, 'of') && source.at('date', to + 1) !== undefined) {
    const dates = listedDates(source, to, source.sentenceAt(to).to);
    if (dates.length > 0) return { pacts: eachDated(standIn, dates, model), instead };
  }
  if (!source.is(to, 'with')) return undefined;
  const partners = listedPartners(source, to + 1);
  if (partners.length === 0) return undefined;
  return {
    pacts: partners.map((partner, index) =>
      pactLike(index === 0 ? { from: standIn.from, to: partner.to } : partner, model, {
        kind: model.value.kind,
        codes: [partner.value.code],
      }),
    ),
    instead,
  };
};

const PARTNERS_WITHIN = 14;

const listedPartners = (source: Annotated, from: number): Mention<{ code: string }>[] => {
  const listed: Mention<{ code: string }>[] = [];
  let at = from;
  while (at < from + PARTNERS_WITHIN) {
    const state = source.at('state', at) ?? source.at('organisation', at);
    if (state !== undefined && !('form' in state.value && state.value.form === 'demonym')) {
      listed.push({ from: state.from, to: state.to, value: { code: state.value.code } });
      at = state.to;
    } else if (
      source.is(at, 'determiner') ||
      source.is(at, 'with') ||
      (listed.length > 0 && (source.word(at) === ',' || source.is(at, 'and')))
    )
      at++;
    else break;
  }
  return listed;
};

/** `It brought together two of 1998 and 2015`: as many dates as agreements. */
const countedByDates = (
  source: Annotated,
  count: Mention<{ value: number }>,
  model: Pact | undefined,
): Told | undefined => {
  if (model === undefined || count.value.value < 2 || count.value.value > MOST_DATED) return undefined;
  if (!source.is(count.to, 'of') || source.at('date', count.to + 1) === undefined) return undefined;
  const dates = listedDates(source, count.to, source.sentenceAt(count.from).to);
  if (dates.length !== count.value.value) return undefined;
  return { pacts: eachDated(count, dates, model) };
};

const MOST_DATED = 4;

const eachDated = (opening: Run, dates: readonly Mention<{ edtf: string }>[], model: Pact): Pact[] =>
  dates.map((date, index) =>
    pactLike(index === 0 ? { from: opening.from, to: date.to } : date, model, {
      kind: model.value.kind,
      codes: [],
      date: date.value.edtf,
    }),
  );

const OWN_WITHIN = 3;

/** `Vietnam’s and Cambodia’s generals signed theirs`. */
const ownOf = (source: Annotated, standIn: StandIn, model: Pact | undefined): Told | undefined => {
  if (model === undefined) return undefined;
  const act = source
    .within('act', standIn.from - OWN_WITHIN, standIn.from)
    .findLast(({ value }) => value.noun !== true && (MADE.has(value.act) || value.act === 'ratify'));
  const { from } = source.sentenceAt(standIn.from);
  if (act === undefined) return hadSince(source, standIn, model, from);
  const codes = [
    ...new Set(
      source
        .within('state', from, act.from)
        .filter(({ value }) => value.form !== 'city')
        .map(({ value }) => value.code),
    ),
  ];
  if (codes.length !== 2 || codes.every((code) => model.value.parties.includes(code))) return undefined;
  return { pacts: [pactLike(standIn, model, { kind: model.value.kind, codes })] };
};

/** `Norway has had its own since 2021`: with the partner of the one it is like. */
const hadSince = (source: Annotated, standIn: StandIn, model: Pact, from: number): Told | undefined => {
  const date = source.within('date', standIn.to, standIn.to + OWN_WITHIN)[0];
  if (date?.value.bound !== 'since' || !source.any(standIn.from - OWN_WITHIN, standIn.from, 'auxiliary'))
    return undefined;
  const owner = source
    .within('state', Math.max(from, standIn.from - OWN_WITHIN - OWN_WITHIN), standIn.from)
    .findLast(({ value }) => value.form !== 'city');
  if (owner === undefined) return undefined;
  return likeOfOther({ from: standIn.from, to: date.to }, owner.value.code, model, date.value.edtf);
};

/** `Sweden’s was signed two weeks before`: a State’s, like the one just named with the same partner. */
const genitiveOf = (
  source: Annotated,
  state: Mention<{ code: string }>,
  model: Pact | undefined,
): Told | undefined => {
  const act = source.first('act', state.to, state.to + OWN_WITHIN, ({ value }) => MADE.has(value.act));
  if (model === undefined || act === undefined) return undefined;
  return likeOfOther({ from: state.from, to: act.to }, state.value.code, model);
};

const likeOfOther = (run: Run, code: string, model: Pact, date?: string): Told | undefined => {
  const [partner] = model.value.parties;
  if (model.value.parties.length !== 1 || partner === undefined || partner === code) return undefined;
  return { pacts: [pactLike(run, model, { kind: model.value.kind, codes: [code, partner], date })] };
};

const pactLike = (
  run: Run,
  model: Run & { value?: AgreementValue },
  { kind, codes, date }: { kind: AgreementValue['kind']; codes: string[]; date?: string | undefined },
): Pact => ({
  from: run.from,
  to: run.to,
  value: {
    kind,
    parties: codes,
    complete: codes.length >= 2,
    definite: true,
    head: run.from,
    again: true,
    like: model.from,
    ...(model.value?.subject === undefined ? {} : { subject: model.value.subject }),
    ...(date === undefined ? {} : { signed: date }),
  },
});
