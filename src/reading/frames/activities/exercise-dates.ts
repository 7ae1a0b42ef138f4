// When an exercise is held: beginning and end told apart, the year that its name gives.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Annotated, Run } from '../../annotated.ts';
import { NUMBER } from '../../tokens.ts';
import type { Context } from '../context.ts';
import { dateNear } from './places.ts';

/** `Zapad-2025 wrapped up on 16 September`: a day without a year is of the year in the name. */
export const takeYearOfName = (source: Annotated, claim: ActivityClaim, sentence: Run): void => {
  const year = /(?:^|\D)(20\d\d)$/.exec(claim.name ?? '')?.[1];
  if (year === undefined || claim.date === undefined || claim.date.startsWith(year)) return;
  const isOwn = source
    .within('date', sentence.from, sentence.to)
    .some(({ value, from, to }) => value.edtf === claim.date && !hasYear(source, from, to));
  if (isOwn) claim.date = claim.date.replaceAll(claim.date.slice(0, 4), year);
};
const hasYear = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (source.tokens.kind[at] === NUMBER && source.word(at).length === 4) return true;
  return source.at('relative_date', from) !== undefined;
};

/** A beginning and an end said apart make one interval. */
export const joinDates = (context: Context, claim: ActivityClaim, sentence: Run, anchor: Run): void => {
  const { source } = context;
  const dates = source.within('date', sentence.from, sentence.to);
  if (
    dates.length >= 2 &&
    source.within('doing', sentence.from, sentence.to).some((d) => d.value.doing === 'begin') &&
    source.within('doing', sentence.from, sentence.to).some((d) => d.value.doing === 'end')
  ) {
    claim.date = `${dates[0]?.value.edtf.split('/')[0]}/${dates[1]?.value.edtf.split('/').at(-1)}`;
    return;
  }
  const date = dateNear(source, sentence, anchor === sentence ? sentence.from : anchor.from);
  if (date === undefined) return;
  const until = dates.some(
    (d) => d.value.edtf === date && (source.is(d.from - 1, 'to') || d.value.bound === 'until'),
  );
  const ends =
    source.first('doing', sentence.from, sentence.to, (d) => d.value.doing === 'end') !== undefined;
  if (claim.date === undefined) claim.date = date;
  else if (
    (until || ends) &&
    !claim.date.includes('/') &&
    claim.date.length === date.length &&
    claim.date < date
  )
    claim.date = `${claim.date}/${date}`;
};
