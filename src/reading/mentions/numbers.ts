// Which numbers are said, in figures or words, and how exactly: `1 860`, `3.500`, `mille deux cents (1 200)`, `une quinzaine`.
import type { Annotated, CountValue, Run } from '../annotated.ts';
import { GLUED, LINE_BREAK_BEFORE, NUMBER } from '../tokens.ts';

export const findNumbers = (source: Annotated): void => {
  const opens = source.starts(['number', 'multiplier']);
  for (const sentence of source.sentences)
    for (let at = sentence.from; at < sentence.to;) {
      const found =
        opens[at] || source.tokens.kind[at] === NUMBER ? numberAt(source, at, sentence.to) : undefined;
      if (found === undefined) {
        at++;
        continue;
      }
      source.add('count', found);
      at = found.to;
    }
};

export const numberAt = (
  source: Annotated,
  at: number,
  end: number,
): (Run & { value: CountValue }) | undefined => {
  const before = source.endingAt('quality', at);
  const plain = figuresAt(source, at, end) ?? wordsAt(source, at, end);
  if (plain === undefined) return undefined;
  const to = afterRepetition(source, plain.to, end, plain.value);
  const scaled = scaledBy(source, { ...plain, to }, end);
  const quality = before?.value.quality ?? plain.quality;
  return {
    from: before?.from ?? at,
    to: scaled.to,
    value: quality === undefined ? { value: scaled.value } : { value: scaled.value, quality },
  };
};

interface Plain extends Run {
  value: number;
  quality?: CountValue['quality'];
}

const digits = (source: Annotated, at: number): string | undefined =>
  source.tokens.kind[at] === NUMBER ? source.word(at) : undefined;
const isGlued = (source: Annotated, at: number) => ((source.tokens.shape[at] as number) & GLUED) !== 0;
const isNewLine = (source: Annotated, at: number) =>
  ((source.tokens.shape[at] as number) & LINE_BREAK_BEFORE) !== 0;

/** `1 860` `3.500` `3,2` `45`; groups of exactly three figures are thousands. */
const figuresAt = (source: Annotated, at: number, end: number): Plain | undefined => {
  const first = digits(source, at);
  if (first === undefined) return undefined;
  let to = at + 1;
  let value = Number(first);
  while (first.length <= 3 && to < end) {
    const spaced = digits(source, to);
    if (spaced !== undefined && spaced.length === 3 && !isGlued(source, to) && !isNewLine(source, to)) {
      value = value * 1000 + Number(spaced);
      to += 1;
      continue;
    }
    const mark = source.word(to);
    const next = to + 1 < end ? digits(source, to + 1) : undefined;
    if (!/^[.,]$/.test(mark) || !isGlued(source, to) || next === undefined || !isGlued(source, to + 1)) break;
    if (next.length !== 3) {
      // a second mark means a date, 10.07.2024
      if (source.word(to + 2) !== '.') {
        value += Number(next) / 10 ** next.length;
        to += 2;
      }
      break;
    }
    value = value * 1000 + Number(next);
    to += 2;
  }
  return { from: at, to, value };
};

/** `quatre-vingt-trois`, `mille deux cents`, `une quinzaine`. A lone article is no number here. */
const wordsAt = (source: Annotated, at: number, end: number): Plain | undefined => {
  let total = 0;
  let current = 0;
  let to = at;
  let quality: CountValue['quality'];
  let words = 0;
  while (to < end) {
    const number = source.at('number', to);
    const multiplier = number === undefined ? source.at('multiplier', to) : undefined;
    if (number !== undefined) {
      if (
        words > 0 &&
        number.value.value >= 10 &&
        current % 100 !== 0 &&
        number.value.value < 20 &&
        current < 60
      )
        break;
      current += number.value.value;
      quality ??= number.value.quality;
      to = number.to;
    } else if (multiplier !== undefined && (words > 0 || multiplier.value.value < 1e6)) {
      current = Math.max(current, 1) * multiplier.value.value;
      if (multiplier.value.value >= 1000) {
        total += current;
        current = 0;
      }
      to = multiplier.to;
    } else if (
      words > 0 &&
      source.is(to, 'and') &&
      source.at('number', to + 1) !== undefined &&
      ((current >= 20 && (source.at('number', to + 1)?.value.value ?? 99) < 12) ||
        (current > 0 && current % 100 === 0) ||
        // `two thousand and six`
        (total > 0 && current === 0 && (source.at('number', to + 1)?.value.value ?? 1000) < 100))
    ) {
      to++;
      continue;
    } else break;
    words++;
  }
  if (words === 0 || (words === 1 && to === at + 1 && source.is(at, 'indefinite'))) return undefined;
  return quality === undefined
    ? { from: at, to, value: total + current }
    : { from: at, to, value: total + current, quality };
};

/** `cinq (5)`: the same number again in brackets is the same number. */
const afterRepetition = (source: Annotated, at: number, end: number, value: number): number => {
  if (at + 2 >= end || source.word(at) !== '(') return at;
  const again = figuresAt(source, at + 1, end) ?? wordsAt(source, at + 1, end);
  return again !== undefined && again.value === value && source.word(again.to) === ')' ? again.to + 1 : at;
};

/** `3,2 millions`, `un millier`. */
const scaledBy = (source: Annotated, plain: Plain, end: number): Plain => {
  const multiplier = plain.to < end ? source.at('multiplier', plain.to) : undefined;
  return multiplier === undefined
    ? plain
    : { ...plain, value: plain.value * multiplier.value.value, to: multiplier.to };
};
