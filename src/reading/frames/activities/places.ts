// Which States, place and day a stretch of text names for an activity, and who stands in where it names none.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../../annotated.ts';
import { homeAt } from '../../resolution/home.ts';
import { paragraphAt } from '../../sentences.ts';
import { CAPITAL, WORD } from '../../tokens.ts';
import type { Context } from '../context.ts';
import { unique } from './claims.ts';
import { isInPerson } from './standings.ts';
import type { Found, Told } from './claims.ts';

/** States named in a run, in order, once; not those excluded, nor those inside `skip`. */
export const statesIn = (source: Annotated, run: Run, skip?: Run): string[] => {
  const codes: string[] = [];
  for (const mention of source.within('state', run.from, run.to)) {
    if (source.any(mention.from - 4, mention.from, 'excluding')) continue;
    if (source.covering('money', mention.from) !== undefined || isInPerson(source, mention)) continue;
    if (skip !== undefined && mention.from >= skip.from && mention.from < skip.to) continue;
    codes.push(mention.value.code);
  }
  for (const mention of source.within('organisation', run.from, run.to))
    codes.push(...(mention.value.members ?? []));
  return unique(codes);
};

export const countriesIn = (source: Annotated, run: Run): string[] =>
  unique([
    ...source.within('person', run.from, run.to).map((p) => p.value.country),
    ...statesIn(source, run),
  ]);

/** As `statesIn(source, run).find(test)`, without going over a whole paragraph for the first. */
const firstStateIn = (source: Annotated, run: Run, test: (code: string) => boolean): string | undefined =>
  source.first(
    'state',
    run.from,
    run.to,
    (m) => test(m.value.code) && !source.any(m.from - 4, m.from, 'excluding'),
  )?.value.code ??
  source
    .first('organisation', run.from, run.to, (m) => m.value.members?.some(test) === true)
    ?.value.members?.find(test);

/** Another State than the given one: of the sentence, the document’s own, of the paragraph, of the pair. */
export const otherState = (context: Context, sentence: Run, not: string | undefined): string | undefined => {
  const { source } = context;
  const differs = (code: string | undefined) => code !== undefined && code !== not;
  const home = homeAt(source, context.home, sentence.from);
  return (
    statesIn(source, sentence).find(differs) ??
    otherParty(context, not) ??
    (differs(home) ? home : undefined) ??
    firstStateIn(source, paragraphAt(source, sentence.from), differs) ??
    context.pair.find(differs)
  );
};

/** The two parties of the agreement that the document is about, where it has two and both are known. */
export const mainParties = ({ main }: Context): readonly string[] =>
  main?.parties.length === 2 && !main.parties.includes('ZZ') ? main.parties : [];

/** The other party of the agreement that the document is about. */
const otherParty = ({ main }: Context, one: string | undefined): string | undefined =>
  one !== undefined &&
  main?.parties.length === 2 &&
  main.parties.includes(one) &&
  !main.parties.includes('ZZ')
    ? main.parties.find((code) => code !== one)
    : undefined;

/** The other of the two States of which the document mostly speaks. */
export const homeOfPair = ({ pair }: Context, one: string | undefined): string | undefined =>
  one !== undefined && pair.includes(one) ? pair.find((code) => code !== one) : undefined;

/** The State of a place named with a preposition of place. */
export const placeIn = (source: Annotated, from: number, to: number): Mention<{ code: string }> | undefined =>
  source
    .within('state', from, to)
    .find(
      (m) =>
        m.value.form !== 'demonym' &&
        m.value.form !== 'compound' &&
        (source.is(m.from - 1, 'at') || (source.is(m.from - 2, 'at') && source.is(m.from - 1, 'determiner'))),
    );

const SENTENCES_ABOUT = 3;

/** The activity of one of the kinds that was told last, at most so many sentences before. */
export const toldBefore = (
  source: Annotated,
  sentence: Run,
  { all }: Told,
  kinds: readonly ActivityClaim['kind'][],
  most = SENTENCES_ABOUT,
): Found | undefined => {
  for (let i = all.length - 1; i >= 0; i--) {
    const other = all[i] as Found;
    const far =
      (source.sentenceOf[sentence.from] as number) -
      (source.sentenceOf[(other.last ?? other.sentence).from] as number);
    if (kinds.includes(other.claim.kind)) return far <= most ? other : undefined;
  }
  return undefined;
};

/** `African Lion 2025`: a year that belongs to a name. */
const isInName = (source: Annotated, date: Run): boolean =>
  date.to - date.from === 1 &&
  source.tokens.kind[date.from - 1] === WORD &&
  ((source.tokens.shape[date.from - 1] as number) & CAPITAL) !== 0 &&
  source.tokens.word[date.from - 1] === 0;

const DATE_AFTER = 24;

export const dateNear = (source: Annotated, run: Run, near: number): string | undefined => {
  const dates = source
    .within('date', run.from, run.to)
    .filter(
      (date) =>
        !source.covering('pact', date.from) &&
        !source.covering('quoted', date.from) &&
        !isInName(source, date),
    );
  const after = dates.find((date) => date.from >= near && date.from - near < DATE_AFTER);
  const nearest = after ?? dates.findLast((date) => date.from < near);
  return nearest && withDayBeside(source, dates, nearest);
};

const DAY = 86_400_000;

/** « les 28 et 29 juillet »: two days in a row are one stretch. */
const withDayBeside = (
  source: Annotated,
  dates: readonly Mention<{ edtf: string }>[],
  one: Mention<{ edtf: string }>,
): string => {
  const joins = (a: Run | undefined, b: Run | undefined) =>
    a !== undefined && b !== undefined && source.is(a.to, 'and') && b.from === a.to + 1;
  const [before, after] = [dates[dates.indexOf(one) - 1], dates[dates.indexOf(one) + 1]];
  const [first, last] = joins(one, after) ? [one, after] : joins(before, one) ? [before, one] : [one, one];
  const days = [first?.value.edtf, last?.value.edtf] as [string, string];
  return Date.parse(days[1]) - Date.parse(days[0]) === DAY ? days.join('/') : one.value.edtf;
};
