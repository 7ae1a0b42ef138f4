// Which States an encounter brings together: who acts, who is named with them, whose offices, whose counterpart.
import type { Annotated, Run } from '../../annotated.ts';
import { homeAt } from '../../resolution/home.ts';
import type { Context } from '../context.ts';
import { unique } from './claims.ts';
import { otherState, statesIn } from './places.ts';
import { clauseAt, isInPerson, standingsIn } from './standings.ts';

/** Their sittings are no meetings of States. */
const SITTING = new Set(['council_of_ministers', 'assembly', 'senate', 'committee', 'parliament']);

export const partsOfMeeting = (
  context: Context,
  sentence: Run,
  anchor: Run,
  acted: boolean,
): string[] | undefined => {
  const { source } = context;
  const several = allNamed(source, sentence);
  if (several.length > 2) return several;
  const partnered = sidesWith(source, sentence, anchor);
  if (partnered.length > 2) return partnered;
  const people = source.within('person', sentence.from, sentence.to);
  const offices = officeStates(source, sentence);
  const counterpart = counterpartState(source, sentence);
  const parts = [
    ...new Set([
      ...people.map((p) => p.value.country),
      ...offices,
      ...(counterpart === undefined ? [] : [counterpart]),
    ]),
  ];
  if (parts.length >= 2)
    return parts.length > 2 && people.length === 2 ? [...new Set(people.map((p) => p.value.country))] : parts;
  if (
    source.within('organ', sentence.from, sentence.to).some((m) => SITTING.has(m.value.organ)) &&
    counterpart === undefined
  )
    return undefined;
  const together = acted ? togetherBefore(source, sentence, anchor) : [];
  if (together.length >= 2) return together;
  const sides = acted ? [] : sidesNamed(source, sentence, anchor);
  if (sides.length >= 2) return sides;
  const withOther = source.any(anchor.to, Math.min(sentence.to, anchor.to + 3), 'with');
  if (
    source.any(sentence.from, sentence.to, 'both') &&
    context.pair.length === 2 &&
    parts.every((code) => context.pair.includes(code))
  )
    return [...context.pair];
  const involved =
    withOther ||
    people.length > 0 ||
    offices.length > 0 ||
    counterpart !== undefined ||
    source.within('office', sentence.from, sentence.to).length > 0;
  if (!involved) return undefined;
  const sitting = source.within('organ', sentence.from, sentence.to).some((m) => SITTING.has(m.value.organ));
  const other =
    ((acted || withOther) && !sitting) || counterpart !== undefined
      ? otherState(context, { from: sentence.from, to: sentence.to }, parts[0])
      : statesIn(source, sentence).find((code) => code !== parts[0]);
  if (other === undefined) return undefined;
  const both = [...new Set([...parts, other])];
  if (both.length === 1) {
    const home = homeAt(source, context.home, anchor.from);
    if (home !== undefined && home !== both[0]) both.push(home);
  }
  return both.length >= 2 ? both : undefined;
};

/** `the military chiefs of Uzbekistan, Kazakhstan and Tajikistan`: three States or more in one list. */
const allNamed = (source: Annotated, sentence: Run): string[] => {
  const named = standingsIn(source, sentence).filter(
    ({ as, form }) => form !== 'city' && form !== 'capital' && as !== 'at' && as !== 'excluded',
  );
  const lists = named.filter(
    ({ from }, i) =>
      i > 0 && from - (named[i - 1] as Run).to <= LIST_GAP && isLink(source, (named[i - 1] as Run).to, from),
  );
  return lists.length >= 2 ? unique(named.map(({ code }) => code)) : [];
};
const LIST_GAP = 4;
const isLink = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (source.word(at) === ',' || source.is(at, 'and')) return true;
  return false;
};

/** « les chefs d’état-major de l’Alliance, regroupant le Mali et le Niger, se sont réunis »: two States or more before the verb. */
const togetherBefore = (source: Annotated, sentence: Run, verb: Run): string[] =>
  unique(
    standingsIn(source, { from: clauseAt(source, sentence, verb.from).from, to: verb.from })
      .filter(({ as, form }) => as !== 'at' && as !== 'excluded' && form !== 'city')
      .map(({ code }) => code),
  );

/** « les autorités arméniennes ont mené une rencontre avec des représentants de l’Union européenne et des États-Unis »: who acts, and all of the list behind `with`, organisations too. */
const sidesWith = (source: Annotated, sentence: Run, anchor: Run): string[] => {
  const clause = clauseAt(source, sentence, anchor.from);
  const with_ = source.firstMarked(Math.max(clause.from, anchor.to - 1), clause.to, 'with');
  if (with_ === undefined) return [];
  const named = standingsIn(source, clause).filter(
    ({ as, form }) => as !== 'at' && as !== 'excluded' && form !== 'city' && form !== 'capital',
  );
  const organisations = source
    .within('organisation', with_, Math.min(clause.to, with_ + WITH_LIST))
    .map(({ value }) => value.code);
  const others = named.filter(({ from }) => from > with_ && from < with_ + WITH_LIST).map(({ code }) => code);
  const [actor] = named.filter(({ from }) => from < with_).map(({ code }) => code);
  return actor === undefined || others.length === 0 ? [] : unique([actor, ...others, ...organisations]);
};
const WITH_LIST = 14;

/** `a phone call between …`, `the Uzbek and Turkish chiefs`, « rencontre des ministres serbe et hongrois »: States of one list, or with `between`. */
const sidesNamed = (source: Annotated, sentence: Run, anchor: Run): string[] => {
  const clause = clauseAt(source, sentence, anchor.from);
  if (source.has('pact', clause.from, clause.to)) return [];
  const standings = standingsIn(source, clause).filter(
    ({ as, form }) => as !== 'at' && as !== 'excluded' && form !== 'city',
  );
  const between = standings.filter(({ as }) => as === 'between');
  if (between.length >= 2) return unique(between.map(({ code }) => code));
  for (const [i, first] of standings.entries()) {
    const list = [first];
    for (const next of standings.slice(i + 1)) {
      const last = list.at(-1) as Run;
      if (next.from - last.to > LIST_GAP || !isLink(source, last.to, next.from)) break;
      list.push(next);
    }
    const codes = unique(list.map(({ code }) => code));
    if (codes.length >= 2) return codes;
  }
  return [];
};

/** « son homologue russe ». */
const counterpartState = (source: Annotated, sentence: Run): string | undefined => {
  for (let at = sentence.from; at < sentence.to; at++)
    if (source.is(at, 'counterpart'))
      return (
        source.within('state', at, Math.min(sentence.to, at + 3))[0] ??
        (source.language.language.modifiersBefore === true ? source.endingAt('state', at) : undefined)
      )?.value.code;
  return undefined;
};

/** « les ministres de la Défense du Kazakhstan et de l’Ouzbékistan », « les chefs d’état-major malien, burkinabè et nigérien ». */
const officeStates = (source: Annotated, sentence: Run): string[] => {
  const codes: string[] = [];
  const bodies = source
    .within('organ', sentence.from, sentence.to)
    .filter(
      (m) => m.value.organ === 'staff' || m.value.organ === 'min_defence' || m.value.organ === 'delegation',
    );
  for (const office of [...source.within('office', sentence.from, sentence.to), ...bodies]) {
    const before =
      source.language.language.modifiersBefore === true ? source.endingAt('state', office.from) : undefined;
    if (before !== undefined && before.value.form !== 'city') {
      codes.push(before.value.code);
      continue;
    }
    let last = office.to;
    for (const state of source.within('state', office.from, Math.min(sentence.to, office.to + 16))) {
      if (isInPerson(source, state)) continue;
      if (
        state.from - last > 5 ||
        state.value.form === 'city' ||
        (source.any(last, state.from, 'at') &&
          !source.is(state.from - 1, 'of') &&
          state.value.form !== 'demonym')
      )
        break;
      codes.push(state.value.code);
      last = state.to;
    }
  }
  return [...new Set(codes)];
};
