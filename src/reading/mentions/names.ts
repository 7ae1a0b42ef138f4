// Where names of persons stand in a text: runs of capitalised words and the particles between them.
import type { Annotated, Run } from '../annotated.ts';
import { isApart } from './columns.ts';
import { CAPITAL, GLUED, HYPHENATED, LINE_BREAK_BEFORE, NUMBER, WORD } from '../tokens.ts';

const LONGEST_NAME = 7;

export const shape = (source: Annotated, at: number) => source.tokens.shape[at] as number;

/** Could this word stand in a person’s name? */
export const isNameWord = (source: Annotated, at: number): boolean => {
  if (at >= source.tokens.count || source.tokens.kind[at] !== WORD || !(shape(source, at) & CAPITAL))
    return false;
  if (source.tokens.word[at] === 0) return true;
  if ((isInitial(source, at) && source.covering('state', at) === undefined) || isMonthLikeName(source, at))
    return true;
  if (isCityInName(source, at)) return true;
  return !(
    source.at('not_name', at) ||
    source.at('month', at) ||
    source.at('weekday', at) ||
    source.covering('office', at) ||
    source.covering('rank', at) ||
    (source.covering('honorific', at) && !isFirstNameToo(source, at)) ||
    source.at('agreement', at) ||
    source.at('organ', at) ||
    source.at('organisation', at) ||
    source.at('field', at) ||
    source.at('activity', at) ||
    source.at('state', at) ||
    source.covering('state', at) ||
    source.at('unit', at)
  );
};

/** `A. Mamin`. */
const isInitial = (source: Annotated, at: number): boolean =>
  (source.tokens.end[at] as number) - (source.tokens.start[at] as number) === 1 &&
  source.word(at + 1) === '.' &&
  (shape(source, at + 1) & GLUED) !== 0 &&
  (shape(source, at + 2) & CAPITAL) !== 0 &&
  source.covering('honorific', at) === undefined;

/** `Admiral Dong Jun`: no day beside it. */
const isMonthLikeName = (source: Annotated, at: number): boolean =>
  source.at('month', at) !== undefined &&
  source.tokens.kind[at - 1] !== NUMBER &&
  source.tokens.kind[at + 1] !== NUMBER &&
  (isUnknownName(source, at - 1) || isUnknownName(source, at + 1));

const isUnknownName = (source: Annotated, at: number): boolean =>
  source.tokens.word[at] === 0 && source.tokens.kind[at] === WORD && (shape(source, at) & CAPITAL) !== 0;

/** « Cheikh »: an honorific that is a first name as well. */
const isFirstNameToo = (source: Annotated, at: number): boolean =>
  source.covering('honorific', at)?.value.inNames === true;

/** « Cheikh Tamim ben Hamad »: before a name with a particle it is an honorific, « Cheikh Niang » is a name. */
const withoutHonorific = (source: Annotated, name: Run): Run => {
  if (!isFirstNameToo(source, name.from) || name.to - name.from < 3) return name;
  // `the Amir Sheikh Meshal Al-Ahmad`
  if (source.endingAt('office', name.from) !== undefined) return name;
  for (let at = name.from + 1; at < name.to; at++)
    if (source.is(at, 'particle') && (shape(source, at) & CAPITAL) === 0)
      return { from: name.from + 1, to: name.to };
  return name;
};

/** `Defence Secretary Aden Duale`: a city’s name as a first name, right after an office. */
const isCityInName = (source: Annotated, at: number): boolean => {
  const state = source.at('state', at);
  if ((state?.value.form !== 'city' && state?.value.form !== 'capital') || state.to !== at + 1) return false;
  const titled =
    source.covering('office', at - 1) ??
    source.covering('rank', at - 1) ??
    source.covering('honorific', at - 1) ??
    source.covering('field', at - 1) ??
    // `the then president, Nursultan Nazarbayev`
    (source.word(at - 1) === ',' ? source.covering('office', at - 2) : undefined);
  return titled !== undefined && source.tokens.word[at + 1] === 0 && (shape(source, at + 1) & CAPITAL) !== 0;
};

/** A run of capitalised words and particles: `Jean-Noël Barrot`, `Houssein Abdi Robleh`, `Tamim ben Hamad Al-Thani`. */
export const nameAt = (source: Annotated, from: number): Run | undefined => {
  if (!isNameWord(source, from) || (from > 0 && shape(source, from) & HYPHENATED)) return undefined;
  let to = from + 1;
  let last = to;
  while (to < source.tokens.count && to - from < LONGEST_NAME + 3) {
    if (shape(source, to) & LINE_BREAK_BEFORE || isApart(source, to)) break;
    if (
      isNameWord(source, to) ||
      (shape(source, to) & HYPHENATED && source.tokens.kind[to] === WORD) ||
      (last === to && isPlaceInName(source, to))
    ) {
      to++;
      last = to;
      continue;
    }
    if (
      source.word(to) === '.' &&
      (source.tokens.end[to - 1] as number) - (source.tokens.start[to - 1] as number) === 1 &&
      shape(source, to) & GLUED
    ) {
      to++;
      continue;
    }
    // l’apostrophe et les particules: « Bâ N’Daw », « El Malick », « Samy ben Ali »
    if (
      source.is(to, 'particle') &&
      isNameWord(source, to + 1) &&
      !(shape(source, to + 1) & LINE_BREAK_BEFORE) &&
      !isOf(source, to)
    ) {
      to++;
      continue;
    }
    break;
  }
  return withoutHonorific(source, { from, to: last });
};

/** Plain prepositions open a complement far more often than they join a name. */
const isOf = (source: Annotated, at: number) => source.is(at, 'of') && source.is(at, 'determiner');
const isPlaceInName = (source: Annotated, at: number) => {
  const state = source.at('state', at);
  return (
    state !== undefined &&
    (state.value.form === 'city' ||
      state.value.form === 'capital' ||
      // « Issa Togo »: a surname that is a State’s name too
      (state.value.form === 'name' && isUnknownName(source, at - 1))) &&
    (shape(source, at) & CAPITAL) !== 0 &&
    state.to === at + 1
  );
};
