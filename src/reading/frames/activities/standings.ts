// How each State stands in a stretch of text: who acts, where, with whom, by whom, whose.
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { StateForm, Tense } from '../../languages/language.ts';
import { isGenitive } from '../../mentions/states.ts';

/** `subject`: no preposition before it; `own`: it says whose the noun beside it is. */
export type Standing =
  | 'subject'
  | 'at'
  | 'with'
  | 'between'
  | 'by'
  | 'from'
  | 'to'
  | 'of'
  | 'own'
  | 'excluded';

export interface StateStanding extends Run {
  code: string;
  form: StateForm;
  as: Standing;
}

const LIST_GAP = 4;

/** States of a run, each with how it stands; members of a list stand as its first. */
export const standingsIn = (source: Annotated, run: Run): StateStanding[] => {
  const found: StateStanding[] = [];
  for (const state of source.within('state', run.from, run.to)) {
    // `240 000 dollars américains`
    if (source.covering('money', state.from) !== undefined) continue;
    if (isInPerson(source, state)) continue;
    const before = found.at(-1);
    const own = standingOf(source, state, run.from);
    const as = own === 'subject' && before !== undefined && goesOn(source, before, state) ? before.as : own;
    found.push({ from: state.from, to: state.to, ...state.value, as });
  }
  return found;
};

/** `Aden Duale`: a name like a city’s. */
export const isInPerson = (source: Annotated, { from }: Run): boolean => {
  const person = source.covering('person', from);
  return person !== undefined && from >= person.value.nameRun.from && from < person.value.nameRun.to;
};

const PREPOSITIONS = ['with', 'between', 'by', 'at', 'from', 'to', 'of'] as const;
const EXCLUDING_FAR = 4;

const standingOf = (source: Annotated, state: Mention<{ form: StateForm }>, start: number): Standing => {
  if (source.any(Math.max(start, state.from - EXCLUDING_FAR), state.from, 'excluding')) return 'excluded';
  const { form } = state.value;
  if (form === 'demonym' || form === 'compound' || isGenitive(source, state.to - 1)) return 'own';
  let at = state.from - 1;
  while (at > start && source.is(at, 'determiner') && !PREPOSITIONS.some((marker) => source.is(at, marker)))
    at--;
  if (at < start) return 'subject';
  return PREPOSITIONS.find((marker) => source.is(at, marker)) ?? 'subject';
};

/** `du Qatar, du Pakistan et des Émirats`: only commas and function words between two members. */
const goesOn = (source: Annotated, before: Run, next: Run): boolean => {
  if (next.from - before.to > LIST_GAP) return false;
  let linked = false;
  for (let at = before.to; at < next.from; at++) {
    if (source.word(at) === ',' || source.is(at, 'and') || source.is(at, 'or')) linked = true;
    else if (!source.is(at, 'determiner') && !source.is(at, 'of')) return false;
  }
  return linked;
};

/** Where one clause ends and the next begins: semicolons, dashes, colons, `, but`, `while`. */
export const clauseAt = (source: Annotated, sentence: Run, token: number): Run => {
  let { from } = sentence;
  let { to } = sentence;
  for (let at = token; at > sentence.from; at--)
    if (opensClause(source, at, sentence)) {
      from = at;
      break;
    }
  for (let at = token + 1; at < sentence.to; at++)
    if (opensClause(source, at, sentence)) {
      to = at;
      break;
    }
  return { from, to };
};

const opensClause = (source: Annotated, at: number, sentence: Run): boolean => {
  if (!source.isSign(at - 1, ';:,')) return false;
  if (source.isSign(at - 1, ';') || (source.isSign(at - 1, ':') && at - sentence.from > 2)) return true;
  if (!source.isSign(at - 1, ',') || at - sentence.from < 3) return false;
  return (
    source.is(at, 'conjunction') || source.is(at, 'subordinate') || closesCondition(source, at, sentence)
  );
};

const AUXILIARY_FAR = 5;

/** `sont formés`, `formés par`, `were trained`; not `ont formé`, « a par ailleurs livré », `have trained`. */
export const isUndergone = (source: Annotated, verb: Run & { value: { tense: Tense } }): boolean => {
  if (verb.value.tense !== 'participle') return false;
  for (let at = verb.from - 1; at > verb.from - AUXILIARY_FAR; at--) {
    if (source.is(at, 'auxiliary')) return source.is(at, 'passive');
    if (source.word(at) === ',' || source.is(at, 'determiner') || source.covering('personnel', at))
      return true;
  }
  return true;
};

/** Who acts: the State, or the State of the body, person or people, named last before the verb in its clause. */
export const actorBefore = (source: Annotated, clause: Run, verb: Run): StateStanding | undefined =>
  standingsIn(source, { from: clause.from, to: verb.from }).findLast(
    ({ as, form, from, to }) =>
      (as === 'subject' && form !== 'city') ||
      ((as === 'own' || as === 'of') && form !== 'city' && actsFor(source, from, to)),
  );

/** `l’armée malienne`, `the Chinese side`, `ministre de la Défense du Togo`: a noun beside the State that can act. */
const actsFor = (source: Annotated, from: number, to: number): boolean =>
  ACTING.some(
    (cls) =>
      source.covering(cls, from - 1) !== undefined ||
      source.covering(cls, from - 2) !== undefined ||
      source.covering(cls, from - 3) !== undefined ||
      source.covering(cls, to) !== undefined ||
      source.covering(cls, to + 1) !== undefined,
  ) || source.any(from - 1, to + 1, 'party');
const ACTING = ['organ', 'office', 'personnel', 'person', 'field'] as const;

/** `Should talks fail, …`, « Si la pression s’accroît, … »: the first comma ends what the sentence opens with. */
const closesCondition = (source: Annotated, at: number, sentence: Run): boolean => {
  if (!source.is(sentence.from, 'condition')) return false;
  for (let before = sentence.from; before < at - 1; before++) if (source.word(before) === ',') return false;
  return true;
};
