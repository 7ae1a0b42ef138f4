// Who takes part in an exercise, who watches it, and who only tells of it.
import type { Annotated, Run } from '../../annotated.ts';
import { homeAt } from '../../resolution/home.ts';
import { inFocus } from '../context.ts';
import type { Context } from '../context.ts';
import { unique } from './claims.ts';
import { statesIn } from './places.ts';
import { standingsIn } from './standings.ts';

/** States that the sentence names as taking part; with partners alone (`with units from …`), the one that speaks too. */
export const participantsIn = (
  context: Context,
  sentence: Run,
  anchor: Run,
  watching: Run | undefined,
): string[] => {
  const { source } = context;
  const speaker = speakerRun(source, sentence);
  const named = statesIn(source, sentence, watching ?? speaker).filter(
    (code) => !(watching !== undefined && speaker !== undefined && statesIn(source, speaker).includes(code)),
  );
  const standings = standingsIn(source, sentence).filter(
    ({ from }) => watching === undefined || from < watching.from || from >= watching.to,
  );
  const partners = source.firstMarked(anchor.from, sentence.to, 'with');
  const acting = standings.some(
    ({ as, from }) => (as === 'subject' || as === 'between') && (partners === undefined || from < partners),
  );
  const both =
    source.any(sentence.from, sentence.to, 'both') &&
    named.every(
      (code) => context.pair.includes(code) || standings.find((s) => s.code === code)?.as !== 'subject',
    );
  const home = homeAt(source, context.home, anchor.from);
  return unique([
    ...(speaksOfOurs(source, sentence) ? [home] : []),
    ...(both && context.pair.length === 2 ? context.pair : []),
    ...(partners !== undefined && !acting && named.length > 0 && named.length < 5 ? [home] : []),
    ...named,
  ]);
};

/** « notre pays », `our country`: the document’s own State. */
const speaksOfOurs = (source: Annotated, sentence: Run): boolean => {
  for (let at = sentence.from; at < sentence.to; at++)
    if (source.is(at, 'home') && source.is(at + 1, 'country')) return true;
  return false;
};

/** Those bound by the agreement under which it is planned. */
export const partiesInFocus = (context: Context, token: number): readonly string[] => {
  const parties = inFocus(context, token)?.parties ?? [];
  return parties.includes('ZZ') ? [] : parties;
};

/** The clause that sends observers. */
export const observersIn = (source: Annotated, sentence: Run): Run | undefined => {
  const observer = source.within('personnel', sentence.from, sentence.to).find((p) => p.value.observer);
  if (observer === undefined) return undefined;
  let from = observer.from;
  while (from > sentence.from && source.word(from - 1) !== ';') from--;
  let to = observer.to;
  while (to < sentence.to && source.word(to) !== ';') to++;
  // without a clause of their own, only the States right beside the word
  if (from === sentence.from && to === sentence.to)
    return { from: observer.from, to: Math.min(sentence.to, observer.to + 12) };
  return { from, to };
};

/** Who tells is not thereby a participant. */
const speakerRun = (source: Annotated, sentence: Run): Run | undefined => {
  const saying = source.within('saying', sentence.from, sentence.to)[0];
  if (saying === undefined) return undefined;
  const end = Math.min(sentence.to, saying.to + 8);
  const organ = source.within('organ', saying.to, end)[0] ?? source.within('person', saying.to, end)[0];
  return organ === undefined ? undefined : { from: organ.from, to: Math.min(sentence.to, organ.to + 7) };
};
