// With whom an agreement is made, where words beside its name tell: « signé avec la Russie », `between A and B` after the verb.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Context } from '../frames/context.ts';
import { homeAt } from './home.ts';
import { isOfCompany } from '../mentions/pact-parties.ts';
import { actorsBefore, frontedIn } from './states-around.ts';

/** `passé avec l’Allemagne`, `signé avec la Russie`, `entre A et B` after the verb. */
export const withAfter = (context: Context, pact: Mention<AgreementValue>, end: number): string[] => {
  const { source } = context;
  const stop = Math.min(end, pact.to + 16, source.within('pact', pact.to, end)[0]?.from ?? end);
  const partnered = source.any(pact.from, pact.to, 'with') && pact.value.parties.length > 0;
  for (let at = pact.to; at < stop; at++) {
    const isBetween = source.is(at, 'between');
    if (!isBetween && !(source.is(at, 'with') && !partnered)) continue;
    // « cet accord s’inscrit dans une tradition que X a établie avec Y »: another verb’s partner
    if (source.any(pact.to, at, 'relative') && source.within('act', pact.to, at).length === 0) return [];
    const listed = listedFrom(context, at + 1, end);
    if (isBetween) return listed;
    if (listed.length > 0)
      return pact.value.count === undefined ? listed.slice(0, MOST_PARTNERS) : listed.slice(0, 1);
  }
  return [];
};

/** « un mémorandum que notre pays a signé avec la Bulgarie et la Roumanie »: who signs with them. */
export const ownBeside = (context: Context, pact: Run, partners: readonly string[]): string | undefined => {
  const { source } = context;
  const sentence = source.sentenceAt(pact.from);
  const actor = actorsBefore(source, sentence.from, pact.from).find((code) => !partners.includes(code));
  const home = homeAt(source, context.home, pact.from);
  return actor ?? (home !== undefined && !partners.includes(home) ? home : undefined);
};

const WITH_WITHIN = 12;

/** « a signé avec la France un partenariat »: the partner between the verb and the name. */
export const withBefore = (context: Context, pact: Run): string[] => {
  const { source } = context;
  const first = Math.max(source.sentenceAt(pact.from).from, pact.from - WITH_WITHIN);
  const antecedent = partnerOfRelative(source, first, pact.from);
  if (antecedent !== undefined) return [antecedent];
  const act = source.within('act', first, pact.from).findLast(({ value }) => value.noun !== true);
  if (act === undefined || act.value.act === 'terminate') return [];
  if (source.within('pact', act.to, pact.from).length > 0 || source.any(act.to, pact.from, 'relative'))
    return [];
  for (let at = act.to; at < pact.from; at++)
    if (source.is(at, 'with')) return listedFrom(context, at + 1, pact.from).slice(0, FEW);
  return [];
};

const FEW = 3;

/** « la Turquie, avec laquelle il a signé un accord »: the State that the relative clause is about. */
const partnerOfRelative = (source: Annotated, from: number, to: number): string | undefined => {
  for (let at = to - 1; at > from; at--) {
    if (!source.is(at, 'relative') || !source.is(at - 1, 'with')) continue;
    const end = source.word(at - 2) === ',' ? at - 2 : at - 1;
    return source.endingAt('state', end)?.value.code;
  }
  return undefined;
};

const MOST_PARTNERS = 4;

const FIRST_WITHIN = 9;

/** `la Bulgarie et la Roumanie`, `notre pays et l’OTAN`: States and organisations named one after the other. */
export const listedFrom = (context: Context, from: number, end: number): string[] => {
  const { source } = context;
  const codes: string[] = [];
  let last = from;
  for (let at = from; at < end && at - last < FIRST_WITHIN; at++) {
    if (source.is(at, 'home') && source.is(at + 1, 'country') && context.home.of !== undefined) {
      codes.push(context.home.of);
      last = at + 1;
      continue;
    }
    const company = source.at('company', at);
    if (company !== undefined) {
      codes.push(source.quote(company));
      at = company.to - 1;
      last = company.to;
      continue;
    }
    const named = source.at('state', at) ?? source.at('organisation', at);
    if (named !== undefined && isOfCompany(source, named)) {
      at = named.to - 1;
      continue;
    }
    if (named === undefined) {
      if (codes.length > 0 && !goesOn(source, at)) break;
      if (endsList(source, at)) break;
      continue;
    }
    if ('form' in named.value && (named.value.form === 'city' || source.is(at - 1, 'at'))) break;
    if (!codes.includes(named.value.code)) codes.push(named.value.code);
    at = named.to - 1;
    last = named.to;
  }
  return codes;
};

/** Between members of a list: a comma, `and`, small words and names of offices. */
const goesOn = (source: Annotated, at: number): boolean =>
  source.word(at) === ',' ||
  source.is(at, 'and') ||
  source.is(at, 'determiner') ||
  source.is(at, 'of') ||
  source.is(at, 'with') ||
  source.is(at, 'between') ||
  source.is(at, 'home') ||
  source.covering('organ', at) !== undefined ||
  source.covering('office', at) !== undefined ||
  source.covering('not_name', at) !== undefined;

/** A date, an act, a place or a relative clause: the list is over. */
const endsList = (source: Annotated, at: number): boolean =>
  source.is(at, 'at') ||
  source.is(at, 'relative') ||
  source.is(at, 'about') ||
  source.at('date', at) !== undefined ||
  source.at('act', at) !== undefined ||
  source.at('agreement', at) !== undefined ||
  /^[.;:()]$/.test(source.word(at));

const FRONTED_WITHIN = 14;

/** `With Burkina Faso nothing but a memorandum`, « et, avec Paris, une lettre d’intention »: the partner that its clause opens with. */
export const frontedPartner = ({ source }: Context, pact: Run): string | undefined => {
  const { from } = source.sentenceAt(pact.from);
  const all = frontedIn(source, from, pact.from);
  const partner = all.at(-1);
  if (partner === undefined || pact.from - partner.to > FRONTED_WITHIN) return undefined;
  // `From Berlin it has submarines; from Moscow, under an agreement, aircraft`
  if (all.length < 2 && !source.any(partner.from - 2, partner.from, 'with')) return undefined;
  return source.within('pact', partner.to, pact.from).length > 0 ? undefined : partner.value.code;
};
