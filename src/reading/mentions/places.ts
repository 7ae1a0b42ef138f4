// Cities that no lexicon names, told where a place must stand (`à Agadez`, `KUTAISI, 3 March —`) by the pack of GeoNames.
import type { Annotated, Mention, Run } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { citiesNamed } from '../packs/places.ts';
import { ALL_CAPITALS, GLUED, HYPHENATED, PARAGRAPH_BEFORE, WORD } from '../tokens.ts';

type StateMention = Mention<PhraseValues['state']>;

/** `New Mirpur City` has three words; names of more are rare. */
const MOST_WORDS = 4;
/** So many times more inhabitants than its namesake: the one that is meant where the text says nothing. */
const FAR_LARGER = 8;

export const findPlaces = (source: Annotated): void => {
  const { tokens } = source;
  const found: StateMention[] = [];
  const named = new Set(source.all('state').map(({ value }) => value.code));
  for (let at = 0; at < tokens.count; at++) {
    if (
      !source.isCapital(at) ||
      isTaken(source, at) ||
      !(followsPlaceWord(source, at) || isDateline(source, at))
    )
      continue;
    const city = cityAt(source, at, named);
    if (city === undefined) continue;
    found.push(city);
    at = city.to - 1;
  }
  if (found.length === 0) return;
  source.replaceAll(
    'state',
    [...source.all('state'), ...found].sort((a, b) => a.from - b.from),
  );
};

/** The longest run of capitalised words that is a city’s name, unless it goes on as a person’s would. */
const cityAt = (source: Annotated, from: number, named: ReadonlySet<string>): StateMention | undefined => {
  for (let to = endOfName(source, from); to > from; to--) {
    const code = meant(source, { from, to }, named);
    if (code !== undefined)
      return source.isCapital(to) ? undefined : { from, to, value: { code, form: 'city' } };
  }
  return undefined;
};

const endOfName = (source: Annotated, from: number): number => {
  let to = from + 1;
  while (to < from + MOST_WORDS && (source.isCapital(to) || isHyphenated(source, to)) && !isTaken(source, to))
    to++;
  return to;
};

/** Of namesakes the one whose State the text names, else one far larger than the next; else nothing is told. */
const meant = (source: Annotated, run: Run, named: ReadonlySet<string>): string | undefined => {
  const [first, second, ...more] = citiesNamed(source.quote(run));
  if (first === undefined || second === undefined || first.size > FAR_LARGER * second.size)
    return first?.code;
  return [first, second, ...more].find(({ code }) => named.has(code))?.code;
};

const followsPlaceWord = (source: Annotated, at: number): boolean => source.is(at - 1, 'at');

/** `KOUTAÏSSI – `, `Kutaisi, 3 March`, `Agadez (ANP) `. */
const isDateline = (source: Annotated, at: number): boolean => {
  const shape = source.tokens.shape[at] as number;
  if ((shape & PARAGRAPH_BEFORE) === 0 && at > 0) return false;
  const to = endOfName(source, at);
  const next = source.word(to);
  if (next === '(' || (/^[–—-]$/.test(next) && ((source.tokens.shape[to] as number) & GLUED) === 0))
    return true;
  return next === ',' && ((shape & ALL_CAPITALS) !== 0 || source.tokens.kind[to + 1] !== WORD);
};

const isHyphenated = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === WORD && ((source.tokens.shape[at] as number) & HYPHENATED) !== 0;

const isTaken = (source: Annotated, at: number): boolean =>
  (source.covering('state', at) ?? source.covering('organisation', at) ?? source.covering('organ', at)) !==
  undefined;
