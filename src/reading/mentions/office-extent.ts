// How far the title of an office goes on: over « et », up to the comma before a name, to the noun that capitals lead to.
import type { Annotated, Run } from '../annotated.ts';
import { CAPITAL, WORD } from '../tokens.ts';

const LONGEST_REST = 8;

/** `Under Secretary for Defence Policy, X`, « le commandant de l’opération Harmattan, le général Y »: words up to the comma before a name. */
export const titleGoesOn = (source: Annotated, from: number, end: number): boolean => {
  let at = from;
  for (; at < end && source.word(at) !== ','; at++)
    if (
      at - from > LONGEST_REST ||
      source.tokens.kind[at] !== WORD ||
      source.is(at, 'auxiliary') ||
      source.is(at, 'relative') ||
      source.is(at, 'pronoun') ||
      source.is(at, 'possessive') ||
      source.is(at, 'counterpart') ||
      source.is(at, 'subordinate') ||
      source.is(at, 'negation') ||
      source.is(at, 'with') ||
      source.is(at, 'by') ||
      source.at('rank', at) ||
      source.at('honorific', at) ||
      source.at('office', at) ||
      source.at('saying', at) ||
      source.at('act', at) ||
      source.at('doing', at) ||
      source.at('agreement', at) ||
      source.at('date', at) ||
      source.at('weekday', at)
    )
      return false;
  if (at >= end || at === from) return false;
  at++;
  if (source.is(at, 'determiner')) at++;
  const titled = source.at('rank', at) ?? source.at('honorific', at);
  if (titled !== undefined) return true;
  return isCapitalised(source, at) && isCapitalised(source, at + 1) && source.at('state', at) === undefined;
};

/** « l’opération Harmattan »: small, inside the complement of the office. */
export const isPlainNoun = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === WORD &&
  !isCapitalised(source, at) &&
  !source.covering('office', at) &&
  !source.covering('state', at) &&
  (source.is(at - 1, 'determiner') || source.is(at - 1, 'of'));

export const isCapitalised = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === WORD && ((source.tokens.shape[at] as number) & CAPITAL) !== 0;

/** `of the Defence Select Committee`: capitals that lead to an organ are no name. */
export const leadsToNoun = (source: Annotated, from: number): boolean => {
  if (source.language.language.modifiersBefore !== true) return false;
  for (let at = from; at <= from + 3 && isCapitalised(source, at); at++)
    if (source.at('organ', at + 1) !== undefined || source.at('institution', at + 1) !== undefined)
      return true;
  return false;
};

/** After a comma or `et` an office goes on only with another of its fields: `des Affaires étrangères, de la Coopération et …`. */
export const continuesAfter = (source: Annotated, at: number, end: number): boolean => {
  let next = at + 1;
  let prepositions = 0;
  if (source.is(next, 'charged')) return true;
  while (next < end && (source.is(next, 'of') || source.is(next, 'determiner'))) {
    next++;
    prepositions++;
  }
  if (next >= end) return false;
  // `the defence ministers of Kazakhstan and Russia`
  if (source.is(at, 'and') && next === at + 1 && source.endingAt('state', at) && source.at('state', next))
    return true;
  if (source.at('office', next) || source.at('honorific', next) || source.at('rank', next)) return false;
  const capital = ((source.tokens.shape[next] as number) & CAPITAL) !== 0;
  return source.at('field', next) !== undefined || (prepositions > 0 && capital && source.is(at + 1, 'of'));
};

/** No preposition or article is left hanging at the end. */
export const trimmed = (source: Annotated, to: number, office: Run): number => {
  let end = to;
  while (
    end > office.from + 1 &&
    !source.at('field', end - 1) &&
    (source.is(end - 1, 'of') ||
      source.is(end - 1, 'about') ||
      source.is(end - 1, 'determiner') ||
      source.is(end - 1, 'at') ||
      source.is(end - 1, 'and') ||
      source.word(end - 1) === ',') &&
    !source.covering('office', end - 1)
  )
    end--;
  return end;
};
