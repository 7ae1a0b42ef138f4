// What an exercise is called: « Kanzhar-2023 », baptisé Flintlock, `Medusa-14`, `the Steppe Eagle exercise`.
import type { Annotated, Mention } from '../../annotated.ts';
import { HYPHENATED, NUMBER, WORD } from '../../tokens.ts';

export type Name = Mention<{ name: string }>;

export const isSameName = (a: string, b: string) =>
  a === b || (baseOf(a) === baseOf(b) && (numberOf(a) === undefined || numberOf(b) === undefined));
const numberOf = (name: string) => /(\d+|[IVX]{2,})$/.exec(name)?.[0];
export const baseOf = (name: string | undefined) => name?.replace(/\s?[-–]?\s?(\d{1,4}|[IVX]{2,})$/, '');

/** The name nearest to the word for the exercise; quoted names of places are none. */
export const nameIn = (source: Annotated, from: number, to: number, near = from): Name | undefined => {
  const quoted = source
    .within('quoted', from, to)
    .filter((name) => !isOfPlace(source, name, from) && isCalled(source, name));
  return (
    quoted.reduce<Name | undefined>(
      (best, name) =>
        best === undefined || Math.abs(name.from - near) < Math.abs(best.from - near) ? name : best,
      undefined,
    ) ??
    namedAfter(source, from, to) ??
    numberedName(source, from, to)
  );
};

/** “Robust peacekeeping operations” is no name: in English its words would have capitals. */
const isCalled = (source: Annotated, { from, to }: Name): boolean => {
  if (source.language.language.modifiersBefore !== true) return true;
  for (let at = from; at < to; at++)
    if (source.tokens.kind[at] === WORD && !source.isCapital(at) && source.word(at).length > SMALL_WORD)
      return false;
  return true;
};
const SMALL_WORD = 3;

/** « le polygone « Oïmacha » », `the "Otar" range`. */
const isOfPlace = (source: Annotated, name: Name, from: number): boolean =>
  [name.from - 2, name.from - 3, name.to + 1].some(
    (at) =>
      at >= from &&
      (source.covering('institution', at) !== undefined ||
        source.covering('activity', at)?.value.kind === 'basing'),
  );

/** `baptisé Flintlock`, `dénommé African Lion 2025`. */
const namedAfter = (source: Annotated, from: number, to: number): Name | undefined => {
  if (!source.any(from, to, 'named')) return undefined;
  for (let at = from; at < to; at++)
    if (source.is(at, 'named'))
      // `known as Tatra Wing`
      return bareName(source, at + 1, to) ?? bareName(source, at + 2, to);
  return undefined;
};

/** `Birlestik-2024`, `Medusa-14`: capitalised words with a joined number. */
export const numberedName = (source: Annotated, from: number, to: number): Name | undefined => {
  for (let at = from + 1; at < to; at++) {
    if (source.tokens.kind[at] !== NUMBER || ((source.tokens.shape[at] as number) & HYPHENATED) === 0)
      continue;
    let first = at;
    while (
      first > from &&
      ((source.isCapital(first - 1) && !isKind(source, first - 1)) ||
        (source.is(first - 1, 'of') &&
          first - 1 > from &&
          source.isCapital(first - 2) &&
          !isKind(source, first - 2)))
    )
      first--;
    if (first < at && (source.tokens.end[at - 1] as number) - (source.tokens.start[at - 1] as number) > 2)
      return nameOf(source, first, at + 1);
  }
  return undefined;
};

/** `Exercise`, `Operation`: what it is, no part of its name. */
const isKind = (source: Annotated, at: number): boolean =>
  source.at('activity', at) !== undefined && source.covering('activity', at)?.value.named !== true;

/** `the Steppe Eagle exercise`, `Caspian Breeze 2025 drills`: capitalised words and a year before the noun. */
export const nameBefore = (source: Annotated, end: number, least: number): Name | undefined => {
  if (source.language.language.modifiersBefore !== true) return undefined;
  let from = end;
  while (from > least && isInName(source, from - 1, from === end)) from--;
  while (from < end && !source.isCapital(from)) from++;
  // `Regular exercises`: a capital because it opens the sentence
  if (end - from === 1 && from - source.sentenceAt(from).from <= 1) return undefined;
  return from < end ? nameOf(source, from, end) : undefined;
};
const isInName = (source: Annotated, at: number, last: boolean): boolean =>
  (last && source.tokens.kind[at] === NUMBER && source.word(at).length === 4) ||
  (source.isCapital(at) &&
    !source.covering('state', at) &&
    !source.covering('not_name', at) &&
    !source.covering('organisation', at) &&
    !source.covering('military', at) &&
    (source.covering('activity', at)?.value.named ?? true) === true &&
    !source.covering('subject', at) &&
    !source.covering('weekday', at) &&
    !source.covering('month', at) &&
    !source.covering('ordinal', at) &&
    !source.is(at, 'determiner'));

/** `exercice African Lion 2025`: capitalised words right after the noun, a year with them. */
export const bareName = (source: Annotated, at: number, end: number): Name | undefined => {
  let from = at;
  while (
    from < end &&
    (source.is(from, 'of') ||
      ['demonym', 'compound'].includes(source.at('state', from)?.value.form ?? '') ||
      (source.tokens.kind[from] === WORD &&
        source.tokens.word[from] !== 0 &&
        !source.isCapital(from) &&
        source.at('domain', from) !== undefined))
  )
    from++;
  let to = from;
  while (
    to < end &&
    (isNamePart(source, to) || (to > from && source.isCapital(to) && source.at('state', to) === undefined))
  ) {
    to++;
    if (to === from + 1) to = afterLink(source, to, end);
  }
  return to > from
    ? nameOf(source, from, source.tokens.kind[to] === NUMBER && source.word(to).length === 4 ? to + 1 : to)
    : undefined;
};
const isNamePart = (source: Annotated, at: number): boolean =>
  source.isCapital(at) &&
  !source.at('state', at) &&
  !source.at('not_name', at) &&
  !source.at('organisation', at);

/** « Mer de l’Amitié », `Ángel de los Andes`: small words after the first, with another capital behind them. */
const afterLink = (source: Annotated, at: number, end: number): number => {
  let next = at;
  while (next < end && next - at < 3 && isSmall(source, next)) next++;
  return next > at && next < end && isNamePart(source, next) ? next : at;
};
const isSmall = (source: Annotated, at: number): boolean =>
  !source.isCapital(at) && (source.is(at, 'particle') || source.is(at, 'of') || source.is(at, 'determiner'));

const nameOf = (source: Annotated, first: number, to: number): Name => {
  const from = source.is(first, 'determiner') && first + 1 < to ? first + 1 : first;
  return { from, to, value: { name: source.quote({ from, to }) } };
};
