// A day named before a date that shares its month: `du 12 au 14 mars`, `between 3 and 14 May`.
import type { Annotated } from '../annotated.ts';
import { NUMBER } from '../tokens.ts';
import { glued, numberIn } from './dates.ts';
import type { WrittenDate } from './dates.ts';

/** A lone day before a range: `du 12 au 14 mars`, `between 3 and 14 May`; or before another: `7 et 8 mars`. */
export const dayBefore = (
  source: Annotated,
  date: WrittenDate,
): { day: number; from: number; range: boolean } | undefined => {
  const link = date.from - 1;
  const range =
    source.is(link, 'to') ||
    source.is(link, 'at') ||
    /^[-–—]$/.test(source.text.charAt(source.tokens.start[link] ?? 0));
  if (!range && !source.is(link, 'and')) return undefined;
  let at = link - 1;
  if (at > 0 && glued(source, at) && source.tokens.kind[at] !== NUMBER && source.word(at).length <= 3) at--;
  const day = at >= 0 ? numberIn(source, at) : undefined;
  if (day === undefined || day < 1 || day > 31) return undefined;
  const between =
    source.is(at - 1, 'between') || (source.is(at - 1, 'determiner') && source.is(at - 2, 'between'));
  return { day, from: at, range: range || between };
};
