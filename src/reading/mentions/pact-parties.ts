// Whose agreement it is, as far as its own name tells.
import type { Annotated, Run } from '../annotated.ts';
import { GLUED } from '../tokens.ts';
import { isGenitive } from './states.ts';

/** `entre A et B` gives all parties; `avec B`, `franco-malien`, `A–B` some. */
export const partiesIn = (
  source: Annotated,
  from: number,
  to: number,
): { codes: string[]; complete: boolean } => {
  const codes: string[] = [];
  const add = (code: string) => {
    if (!codes.includes(code)) codes.push(code);
  };
  let open = false;
  let last = from;
  let complete = false;
  const companies = source.within('company', from, to);
  const named = [...source.within('state', from, to), ...source.within('organisation', from, to)].sort(
    (a, b) => a.from - b.from,
  );
  for (const company of companies)
    if (
      between(source, Math.max(from, company.from - FAR_COMPANY), company.from) ||
      withBefore(source, company.from, from, true)
    )
      add(source.quote(company));
  for (const mention of named) {
    // `South Korea’s Hanwha`, « le groupe turc Baykar »: whose the company is
    if (companies.length > 0 && isOfCompany(source, mention)) continue;
    if ('members' in mention.value && mention.value.members !== undefined) {
      for (const member of mention.value.members) add(member);
      continue;
    }
    const form = 'form' in mention.value ? mention.value.form : 'name';
    const start = Math.max(from, mention.from - 12);
    if (form === 'city') continue;
    const joined = open && codes.length < 2 ? true : open && isNextOfList(source, last, mention.from);
    if (open) last = joined ? mention.to : last;
    if (between(source, start, mention.from) && (!open || joined)) {
      open = true;
      last = mention.to;
      add(mention.value.code);
    } else if (
      joined ||
      withBefore(source, mention.from, from, form === 'demonym') ||
      form === 'compound' ||
      (form === 'demonym' && source.endingAt('state', mention.from)?.value.form === 'compound') ||
      (form === 'demonym' && source.is(mention.to, 'party') === false && isPair(source, mention, from, to))
    )
      add(mention.value.code);
    else if (form === 'demonym' && source.at('agreement', mention.from - 1)) add(mention.value.code);
    else if (isJoined(source, mention, from, to)) add(mention.value.code);
  }
  complete = codes.length >= 2;
  return { codes, complete };
};

/** « entre A et B sur le transit conforme aux normes de l’OTAN »: what follows its matter is no party. */
const isNextOfList = (source: Annotated, from: number, to: number): boolean => {
  let isJoined = from === to;
  for (let at = from; at < to; at++) {
    if (source.is(at, 'and') || source.word(at) === ',') isJoined = true;
    else if (
      source.is(at, 'about') &&
      !source.is(at, 'of') &&
      !source.is(at, 'to') &&
      source.covering('organ', at) === undefined &&
      source.covering('office', at) === undefined
    )
      return false;
  }
  return isJoined || to - from <= NEXT_WITHIN;
};

const NEXT_WITHIN = 2;

const FAR_COMPANY = 12;
const OF_COMPANY = 4;

/** A demonym or a genitive right before a company, or a State in its name. */
export const isOfCompany = (source: Annotated, { from, to }: Run): boolean => {
  if (source.covering('company', from) !== undefined) return true;
  const company = source.first('company', to, to + OF_COMPANY, () => true);
  return (
    company !== undefined &&
    (source.covering('state', from)?.value.form === 'demonym' || isGenitive(source, to - 1)) &&
    !source.any(to, company.from, 'and') &&
    source.covering('organ', to) === undefined &&
    source.covering('office', to) === undefined
  );
};

/** `Riyadh’s agreement with Islamabad`: whose it is, is a party. */
export const ownerIn = (source: Annotated, from: number, head: number): string | undefined =>
  source.within('state', from, head).find((state) => isGenitive(source, state.to - 1))?.value.code;

/** `the deal with Turkey`: made with a State, whatever its noun. */
export const isWithState = (source: Annotated, at: number): boolean => {
  if (!source.is(at, 'with') || source.is(at, 'at')) return false;
  const named = source.is(at + 1, 'determiner') ? at + 2 : at + 1;
  const state = source.at('state', named);
  return state !== undefined && state.value.form !== 'demonym' && !isGenitive(source, state.to - 1);
};

const between = (source: Annotated, from: number, at: number): boolean => source.any(from, at, 'between');

/** `avec l’Italie`; behind `sur` only who is spoken of by a demonym: « avec l’Otan sur l’envoi de militaires moldaves ». */
const withBefore = (source: Annotated, at: number, least: number, isDemonym: boolean): boolean => {
  for (let back = at - 1; back >= Math.max(least, at - 10); back--) {
    if (!isDemonym && source.is(back, 'about') && !source.is(back, 'with')) return false;
    if (source.is(back, 'with') && !source.is(back, 'at')) return true;
    if (source.word(back) === ',' || source.is(back, 'relative')) return false;
  }
  return false;
};

/** `the Pakistan–Saudi Arabia pact`: names of States joined by a dash. */
const isJoined = (source: Annotated, mention: Run, from: number, to: number): boolean =>
  source
    .within('state', from, to)
    .some(
      (other) =>
        (other.to + 1 === mention.from && isDash(source, other.to)) ||
        (mention.to + 1 === other.from && isDash(source, mention.to)) ||
        ((other.to === mention.from || mention.to === other.from) &&
          ((source.tokens.shape[Math.max(other.from, mention.from)] as number) & GLUED) !== 0),
    );

const isDash = (source: Annotated, at: number): boolean => /^[-–—]$/.test(source.word(at));

const isPair = (
  source: Annotated,
  mention: { from: number; to: number },
  from: number,
  to: number,
): boolean =>
  source
    .within('state', from, to)
    .some(
      (other) =>
        other.from !== mention.from &&
        other.value.form === 'demonym' &&
        Math.abs(other.from - mention.from) <= 3,
    );
