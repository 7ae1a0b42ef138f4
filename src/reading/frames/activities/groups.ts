// Groups of people of one or several States: `environ 200 officiers kazakhs`, `1 100 Américains`, `trente de nos officiers`.
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { CountQuality } from '../../../vocabulary/codes.ts';
import type { StateForm } from '../../languages/language.ts';
import { isGenitive } from '../../mentions/states.ts';
import { homeAt } from '../../resolution/home.ts';
import { CAPITAL, HYPHENATED, WORD } from '../../tokens.ts';
import type { Context } from '../context.ts';

export interface Group extends Run {
  /** The word for the people itself. */
  people: Run;
  /** Whose they are; empty where the words beside them do not say. */
  nations: string[];
  count?: number;
  quality?: CountQuality;
  trainee: boolean;
  /** Cadets, students: sent anywhere, they learn there. */
  pupil: boolean;
  trainer: boolean;
  observer: boolean;
  peace: boolean;
  /** `persons`, `participants`: soldiers or not. */
  anybody: boolean;
  /** `étrangers`, `from some thirty countries`: of other States that are not named. */
  foreign: boolean;
}

type Count = Mention<{ value: number; quality?: CountQuality }>;
type StateMention = Mention<{ code: string; form: StateForm }>;

export const groupsIn = (context: Context, run: Run): Group[] => {
  const { source } = context;
  const groups: Group[] = [];
  for (const people of source.within('personnel', run.from, run.to)) {
    if (people.value.delegation === true) continue;
    const last = groups.at(-1);
    if (last !== undefined && people.from < last.to) continue;
    if (source.covering('institution', people.from) !== undefined) continue;
    groups.push(groupOf(context, people, run));
  }
  for (const nation of source.within('state', run.from, run.to)) {
    const group = groups.some((g) => g.from <= nation.from && nation.from < g.to)
      ? undefined
      : namedByNation(source, nation);
    if (group !== undefined) groups.push(group);
  }
  return groups.sort((a, b) => a.from - b.from);
};

/** `une délégation hongroise`, `a delegation from Chad`: of which State, in words beside it. */
export const delegationIn = (
  source: Annotated,
  run: Run,
): (Run & { nation: string | undefined }) | undefined => {
  const people = source.first('personnel', run.from, run.to, ({ value }) => value.delegation === true);
  if (people === undefined) return undefined;
  const { from, to, nations } = nationsBeside(source, people, run);
  return { from, to, nation: nations[0] };
};

const groupOf = (
  context: Context,
  people: Mention<{
    trainee?: boolean;
    trainer?: boolean;
    observer?: boolean;
    peace?: boolean;
    anybody?: boolean;
    pupil?: boolean;
  }>,
  run: Run,
): Group => {
  const { source } = context;
  const beside = nationsBeside(source, people, run);
  const count =
    countBefore(source, people.from) ??
    countBeforeNation(source, people.from) ??
    strengthAfter(source, Math.max(people.to, beside.to));
  const ours = source.is(people.from - 1, 'home') || source.is(people.from, 'home');
  const home = ours && beside.nations.length === 0 ? homeAt(source, context.home, people.from) : undefined;
  const {
    trainee = false,
    trainer = false,
    observer = false,
    peace = false,
    anybody = false,
    pupil = false,
  } = people.value;
  return {
    people,
    from: Math.min(count?.from ?? people.from, beside.from),
    to: Math.max(people.to, beside.to),
    nations: home === undefined ? beside.nations : [home],
    trainee,
    trainer,
    observer,
    peace,
    anybody,
    pupil,
    foreign:
      source.any(people.from - 1, people.to + 1, 'abroad') || source.any(people.to, people.to + 5, 'country'),
    ...countFields(count),
  };
};

/** `1 100 Américains`, `des Japonais`: a nation written as a noun. */
const namedByNation = (source: Annotated, nation: StateMention): Group | undefined => {
  const { form, code } = nation.value;
  if (form !== 'demonym' || ((source.tokens.shape[nation.from] as number) & CAPITAL) === 0) return undefined;
  const count = countBefore(source, nation.from);
  if (count === undefined && (!source.is(nation.from - 1, 'determiner') || isQualifier(source, nation)))
    return undefined;
  return {
    people: nation,
    from: count?.from ?? nation.from,
    to: nation.to,
    nations: [code],
    trainee: false,
    trainer: false,
    observer: false,
    peace: false,
    anybody: false,
    pupil: false,
    foreign: false,
    ...countFields(count),
  };
};

/** `the Turkish side`: in a language that qualifies before its nouns a nation before a word is no noun. */
const isQualifier = (source: Annotated, nation: Run): boolean =>
  source.language.language.modifiersBefore === true &&
  source.tokens.kind[nation.to] === WORD &&
  !source.is(nation.to, 'auxiliary') &&
  !source.is(nation.to, 'and') &&
  !source.is(nation.to, 'at');

interface Beside extends Run {
  nations: string[];
}

/** Nations right before or after the people, with the members of their list. */
const nationsBeside = (source: Annotated, people: Run, run: Run): Beside => {
  const after = nationAfter(source, people, run.to);
  if (after !== undefined) {
    const list = listFrom(source, after, run.to);
    return { from: people.from, to: (list.at(-1) as Run).to, nations: codesOf(list) };
  }
  const before = source.endingAt('state', people.from) ?? stateBeforeWord(source, people.from);
  if (before === undefined || !isNationOf(source, before)) return { ...people, nations: [] };
  const list = listUpTo(source, before, run.from);
  return { from: (list[0] as Run).from, to: people.to, nations: codesOf(list) };
};
const codesOf = (list: readonly StateMention[]) => [...new Set(list.map(({ value }) => value.code))];

const NATION_FAR = 6;

/** `soldats français`, `étrangers venus surtout du Kirghizstan`, `soldiers from Kenya`. */
const nationAfter = (source: Annotated, people: Run, end: number): StateMention | undefined => {
  const to = Math.min(end, people.to + NATION_FAR);
  const isBefore = source.language.language.modifiersBefore === true;
  for (const state of source.within('state', people.to, to)) {
    if (breaksOff(source, people.to, state.from)) return undefined;
    const { form } = state.value;
    if (!isBefore && form === 'demonym') {
      if (!source.is(state.from - 1, 'with') && !source.is(state.from - 1, 'and')) return state;
    } else if (
      form === 'name' &&
      (isBefore ? comesFrom(source, people.to, state) : isOf(source, people.to, state))
    )
      return state;
    // `soldiers of the British Army`
    else if (
      isBefore &&
      form === 'demonym' &&
      source.any(people.to, state.from, 'of') &&
      source.at('organ', state.to)?.value.organ === 'army'
    )
      return state;
  }
  return undefined;
};
const breaksOff = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (
      source.word(at) === ';' ||
      source.is(at, 'at') ||
      source.is(at, 'auxiliary') ||
      source.at('institution', at) !== undefined ||
      (source.at('organ', at) ?? ARMY).value.organ !== 'army'
    )
      return true;
  return false;
};
const ARMY = { value: { organ: 'army' } };
const comesFrom = (source: Annotated, at: number, state: Run): boolean =>
  source.any(at, state.from, 'from') || (state.from - at <= 2 && source.is(at, 'of'));
/** `soldats du Bénin`, `originaires de Géorgie`. */
const isOf = (source: Annotated, at: number, state: Run): boolean =>
  source.is(state.from - 1, 'of') || (state.from - 2 >= at && source.is(state.from - 2, 'of'));

const listFrom = (source: Annotated, first: StateMention, end: number): StateMention[] => {
  const list = [first];
  for (;;) {
    const last = list.at(-1) as StateMention;
    let at = last.to;
    if (source.word(at) === ',') at++;
    if (source.is(at, 'and')) at++;
    if (at === last.to) return list;
    while (source.is(at, 'of') || source.is(at, 'determiner') || source.is(at, 'from')) at++;
    const next = source.at('state', at);
    if (next === undefined || next.to > end || next.value.form !== first.value.form) return list;
    list.push(next);
  }
};

const listUpTo = (source: Annotated, last: StateMention, start: number): StateMention[] => {
  const list = [last];
  for (;;) {
    let at = (list[0] as StateMention).from;
    if (source.is(at - 1, 'and')) at--;
    if (source.word(at - 1) === ',') at--;
    const before = at === (list[0] as StateMention).from ? undefined : source.endingAt('state', at);
    if (before === undefined || before.from < start || before.value.form !== last.value.form) return list;
    list.unshift(before);
  }
};

/** Before a noun also a name tells whose: `US troops`, `Benin’s soldiers`. */
const isNationOf = (source: Annotated, state: StateMention): boolean =>
  state.value.form === 'demonym' ||
  (source.language.language.modifiersBefore === true &&
    (state.value.form === 'name' || isGenitive(source, state.to - 1)));

/** `Turkish special forces soldiers`, `Kazakh army officers`: one word between the nation and its people. */
const stateBeforeWord = (source: Annotated, at: number): StateMention | undefined =>
  source.language.language.modifiersBefore === true &&
  source.tokens.kind[at - 1] === WORD &&
  !source.is(at - 1, 'and') &&
  !source.is(at - 1, 'determiner') &&
  !source.is(at - 1, 'auxiliary') &&
  source.at('personnel', at - 1) === undefined &&
  !source.is(at - 1, 'of')
    ? source.endingAt('state', at - 1)
    : undefined;

/** « une brigade canadienne de 2 200 soldats », `a contingent of 120 men`: how many the unit is made of. */
const strengthAfter = (source: Annotated, at: number): Count | undefined => {
  if (!source.is(at, 'of')) return undefined;
  const count = source.at('count', at + 1);
  return count !== undefined && source.at('personnel', count.to) !== undefined ? count : undefined;
};

/** `118 Uzbek students`: the number stands before the nation. */
const countBeforeNation = (source: Annotated, at: number): Count | undefined => {
  if (source.language.language.modifiersBefore !== true) return undefined;
  const nation = source.endingAt('state', at) ?? stateBeforeWord(source, at);
  // `an 800-strong Uruguayan battalion`
  const end = nation?.from ?? at;
  if (((source.tokens.shape[end - 1] as number) & HYPHENATED) !== 0) {
    const joined = source.endingAt('count', end - 1);
    if (joined !== undefined) return joined;
  }
  if (nation !== undefined) return countBefore(source, nation.from);
  return source.tokens.kind[at - 1] === WORD ? source.endingAt('count', at - 1) : undefined;
};

export const countBefore = (source: Annotated, at: number): Count | undefined => {
  const direct = source.endingAt('count', at);
  if (direct !== undefined) return leastOfTwo(source, direct);
  for (let back = at - 1; back > at - 4; back--) {
    if (!source.is(back, 'of') && !source.is(back, 'home') && !source.is(back, 'determiner'))
      return undefined;
    const count = source.endingAt('count', back);
    if (count !== undefined) return count;
  }
  return undefined;
};

/** `between 1,500 and 2,000 troops`: at least the first. */
const leastOfTwo = (source: Annotated, last: Count): Count => {
  const first = source.is(last.from - 1, 'and') ? source.endingAt('count', last.from - 1) : undefined;
  return first !== undefined && source.is(first.from - 1, 'between')
    ? { from: first.from, to: last.to, value: { value: first.value.value, quality: 'min' } }
    : last;
};

export const countFields = (count: Count | undefined): { count?: number; quality?: CountQuality } => {
  if (count === undefined || count.value.value < 2 || !Number.isInteger(count.value.value)) return {};
  return count.value.quality === undefined
    ? { count: count.value.value }
    : { count: count.value.value, quality: count.value.quality };
};

/** « Les militaires turcs seraient environ cinq cents »: a bare number said of people named before it. */
export const numberSaidOf = (source: Annotated, group: Run, end: number): Count | undefined =>
  source
    .within('count', group.to, end)
    .find((count) => isBare(source, count) && source.is(count.from - 1, 'passive'));

/** Nothing is counted by it that stands behind it. */
export const isBare = (source: Annotated, count: Run): boolean =>
  count.to >= source.tokens.count ||
  source.tokens.kind[count.to] !== WORD ||
  source.is(count.to, 'at') ||
  source.is(count.to, 'and') ||
  source.is(count.to, 'auxiliary') ||
  (source.is(count.to, 'of') &&
    (source.is(count.to + 1, 'pronoun') ||
      source.at('state', count.to + 1) !== undefined ||
      source.at('state', count.to + 2) !== undefined)) ||
  (source.is(count.to, 'from') && source.at('state', count.to + 1) !== undefined);
