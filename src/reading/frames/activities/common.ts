// What the activity frames share: groups of people, States of a stretch of text, dates, places, and joining of repeats.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { CountQuality, Mod, ReportedActivity } from '../../../vocabulary/codes.ts';
import type { Annotated, Mention, Run } from '../../annotated.ts';
import { moodOf } from '../../clauses.ts';
import type { StateForm, Tense } from '../../languages/language.ts';
import { isGenitive } from '../../mentions/states.ts';
import { homeAt } from '../../resolution/home.ts';
import { paragraphAt } from '../../sentences.ts';
import { CAPITAL, WORD } from '../../tokens.ts';
import type { Context } from '../context.ts';

export interface Found {
  claim: ActivityClaim;
  sentence: Run;
  /** The last sentence that spoke of it. */
  last?: Run;
}

/** Reads one sentence and adds what it finds. */
export type ActivityReader = (context: Context, sentence: Run, found: Found[]) => void;

export const startClaim = (context: Context, kind: ReportedActivity, run: Run): ActivityClaim => ({
  t: 'activity',
  id: '',
  kind,
  evidence: [context.source.evidence(run)],
  rule: `${context.source.language.language.code}.activity.${kind}@1`,
});

/** States named in a run, in order, once; not those excluded, nor those inside `skip`. */
export const statesIn = (source: Annotated, run: Run, skip?: Run): string[] => {
  const codes: string[] = [];
  for (const mention of source.within('state', run.from, run.to)) {
    if (source.any(mention.from - 4, mention.from, 'excluding')) continue;
    if (skip !== undefined && mention.from >= skip.from && mention.from < skip.to) continue;
    codes.push(mention.value.code);
  }
  for (const mention of source.within('organisation', run.from, run.to))
    codes.push(...(mention.value.members ?? []));
  return [...new Set(codes)];
};

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

/** Is something of the kind told by the sentence that is just read? It was found last. */
export const isToldIn = (
  found: readonly Found[],
  sentence: Run,
  test: (kind: ReportedActivity) => boolean,
): boolean => {
  for (let i = found.length - 1; i >= 0 && found[i]?.sentence === sentence; i--)
    if (test((found[i] as Found).claim.kind)) return true;
  return false;
};

export const countriesIn = (source: Annotated, run: Run): string[] => [
  ...new Set([
    ...source.within('person', run.from, run.to).map((p) => p.value.country),
    ...statesIn(source, run),
  ]),
];

/** People of one State: `environ 200 officiers kazakhs`, `1 100 Américains`, `trente de nos officiers`, `soldats français`. */
export interface Group extends Run {
  of: string | undefined;
  count?: number;
  quality?: CountQuality;
  trainee: boolean;
  trainer: boolean;
  observer: boolean;
}

export const groupsIn = (context: Context, run: Run): Group[] => {
  const { source } = context;
  const groups: Group[] = [];
  for (const people of source.within('personnel', run.from, run.to)) {
    const count = countBefore(source, people.from) ?? countBeforeNation(source, people.from);
    const before = source.endingAt('state', people.from) ?? stateBeforeWord(source, people.from);
    const nation = nationAfter(source, people, run.to);
    const ours = source.is(people.from - 1, 'home') ? homeAt(source, context.home, people.from) : undefined;
    const of =
      nation?.value.code ??
      ours ??
      (before !== undefined && isNationOf(source, before) ? before.value.code : undefined);
    const { trainee = false, trainer = false, observer = false } = people.value;
    groups.push({
      from: count?.from ?? people.from,
      to: nation?.to ?? people.to,
      of,
      trainee,
      trainer,
      observer,
      ...countFields(count),
    });
  }
  for (const nation of source.within('state', run.from, run.to)) {
    if (
      nation.value.form !== 'demonym' ||
      ((source.tokens.shape[nation.from] as number) & CAPITAL) === 0 ||
      groups.some((g) => g.from <= nation.from && nation.from < g.to)
    )
      continue;
    const count = countBefore(source, nation.from);
    if (count === undefined && !source.is(nation.from - 1, 'determiner')) continue;
    groups.push({
      from: count?.from ?? nation.from,
      to: nation.to,
      of: nation.value.code,
      trainee: false,
      trainer: false,
      observer: false,
      ...countFields(count),
    });
  }
  return groups.sort((a, b) => a.from - b.from);
};

/** `soldats français`; in a language that qualifies before its nouns only `soldiers from Kenya`. */
const nationAfter = (
  source: Annotated,
  people: Run,
  end: number,
): Mention<{ code: string; form: StateForm }> | undefined => {
  const after = source.within('state', people.to, Math.min(end, people.to + 3));
  if (source.language.language.modifiersBefore !== true)
    return after.find((m) => m.value.form === 'demonym' && !source.is(m.from - 1, 'with'));
  return after.find(
    (m) => m.value.form === 'name' && source.is(m.from - 1, 'from') && m.from === people.to + 1,
  );
};

/** Before a noun also a name tells whose: `US troops`, `Benin’s soldiers`. */
const isNationOf = (source: Annotated, state: Mention<{ form: string }>): boolean =>
  state.value.form === 'demonym' ||
  (source.language.language.modifiersBefore === true &&
    (state.value.form === 'name' || isGenitive(source, state.to - 1)));

/** `Turkish special forces soldiers`, `Kazakh army officers`: one word between the nation and its people. */
const stateBeforeWord = (
  source: Annotated,
  at: number,
): Mention<{ code: string; form: StateForm }> | undefined =>
  source.language.language.modifiersBefore === true &&
  source.tokens.kind[at - 1] === WORD &&
  !source.is(at - 1, 'and') &&
  !source.is(at - 1, 'determiner') &&
  source.at('personnel', at - 1) === undefined &&
  !source.is(at - 1, 'of')
    ? source.endingAt('state', at - 1)
    : undefined;

/** `118 Uzbek students`: the number stands before the nation. */
const countBeforeNation = (source: Annotated, at: number): Count | undefined => {
  const nation =
    source.language.language.modifiersBefore === true
      ? (source.endingAt('state', at) ?? stateBeforeWord(source, at))
      : undefined;
  if (nation !== undefined) return countBefore(source, nation.from);
  return source.language.language.modifiersBefore === true && source.tokens.kind[at - 1] === WORD
    ? source.endingAt('count', at - 1)
    : undefined;
};

type Count = Mention<{ value: number; quality?: CountQuality }>;
const countBefore = (source: Annotated, at: number): Count | undefined => {
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
const countFields = (count: Count | undefined) => {
  if (count === undefined || count.value.value < 2) return {};
  return count.value.quality === undefined
    ? { count: count.value.value }
    : { count: count.value.value, quality: count.value.quality };
};

export const setNumber = (claim: ActivityClaim, group: Group): void => {
  if (group.count === undefined) return;
  claim.number = group.count;
  if (group.quality !== undefined) claim.number_q = group.quality;
};

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

/** `African Lion 2025`: a year that belongs to a name. */
const isInName = (source: Annotated, date: Run): boolean =>
  date.to - date.from === 1 &&
  source.tokens.kind[date.from - 1] === WORD &&
  ((source.tokens.shape[date.from - 1] as number) & CAPITAL) !== 0 &&
  source.tokens.word[date.from - 1] === 0;

export const dateNear = (source: Annotated, run: Run, near: number): string | undefined => {
  const dates = source
    .within('date', run.from, run.to)
    .filter(
      (date) =>
        !source.covering('pact', date.from) &&
        !source.covering('quoted', date.from) &&
        !isInName(source, date),
    );
  const after = dates.find((date) => date.from >= near && date.from - near < 24);
  return (after ?? dates.findLast((date) => date.from < near))?.value.edtf;
};

const VERB_AFTER = 14;
const VERB_BEFORE = 8;

/** The finite verb that a noun of action is the subject of, or else the object of. */
const verbOf = (source: Annotated, sentence: Run, noun: Run) => {
  const finite = (from: number, to: number) =>
    [
      ...source.within('doing', Math.max(sentence.from, from), Math.min(sentence.to, to)),
      ...source.within('verb', Math.max(sentence.from, from), Math.min(sentence.to, to)),
    ]
      .filter(
        (m) => m.value.tense !== 'noun' && m.value.tense !== 'progressive' && !source.is(m.from, 'auxiliary'),
      )
      .sort((a, b) => a.from - b.from);
  return finite(noun.to, noun.to + VERB_AFTER)[0] ?? finite(noun.from - VERB_BEFORE, noun.from).at(-1);
};

/** How an activity is told: a noun by its verb. What is announced in the conditional is planned. */
export const moodOfActivity = (
  source: Annotated,
  sentence: Run,
  anchor: Run,
  tense: Tense,
): Mod | undefined => {
  if (source.any(sentence.from, sentence.to, 'postponed')) return 'suspended';
  const own = moodOf(source, anchor, tense);
  const verb = tense === 'noun' ? verbOf(source, sentence, anchor) : undefined;
  const told = own ?? (verb === undefined ? undefined : moodOf(source, verb, verb.value.tense));
  const saying = source.within('saying', sentence.from, sentence.to);
  return told === 'reported' &&
    (verb?.value.tense === 'conditional' || tense === 'conditional') &&
    saying.length > 0
    ? 'planned'
    : told;
};

export const setDateAndMood = (
  context: Context,
  claim: ActivityClaim,
  sentence: Run,
  anchor: Run,
  tense: Tense,
): void => {
  const date = dateNear(context.source, sentence, anchor.from);
  if (date !== undefined) claim.date = date;
  const mood = moodOfActivity(context.source, sentence, anchor, tense);
  if (mood !== undefined) claim.mod = mood;
};

/** Another State than the given one: of the sentence, the paragraph, or the document’s own. */
export const otherState = (context: Context, sentence: Run, not: string | undefined): string | undefined => {
  const { source } = context;
  const differs = (code: string | undefined) => code !== undefined && code !== not;
  const home = homeAt(source, context.home, sentence.from);
  return (
    statesIn(source, sentence).find(differs) ??
    (differs(home) ? home : undefined) ??
    firstStateIn(source, paragraphAt(source, sentence.from), differs) ??
    context.pair.find(differs)
  );
};

const sameParts = (a: ActivityClaim, b: ActivityClaim): boolean => {
  if (a.parts?.[0] !== undefined && b.parts?.includes(a.parts[0]) !== true) return false;
  const parts = new Set(a.parts);
  return parts.size === new Set(b.parts).size && (b.parts ?? []).every((part) => parts.has(part));
};
const agree = (a: string | number | undefined, b: string | number | undefined) =>
  a === undefined ||
  b === undefined ||
  a === b ||
  String(a).startsWith(String(b)) ||
  String(b).startsWith(String(a));

/** Passages kept for one activity; more of the same prove no more. */
export const ENOUGH_EVIDENCE = 12;

/** A repeat of a known activity adds its evidence and what was still unknown. */
export const keepActivity = (found: Found[], claim: ActivityClaim, sentence: Run): void => {
  const same = found.find(
    (other) =>
      other.claim.kind === claim.kind &&
      other.claim.mod === claim.mod &&
      sameParts(other.claim, claim) &&
      agree(other.claim.date, claim.date) &&
      agree(other.claim.number, claim.number) &&
      agree(other.claim.session, claim.session),
  );
  if (same === undefined) {
    found.push({ claim, sentence });
    return;
  }
  for (const [field, value] of Object.entries(claim))
    if ((same.claim as unknown as Record<string, unknown>)[field] === undefined)
      Object.assign(same.claim, { [field]: value });
  if (same.claim.evidence.length < ENOUGH_EVIDENCE) same.claim.evidence.push(...claim.evidence);
};

export const spanning = (...runs: (Run | undefined)[]): Run => {
  const known = runs.filter((run): run is Run => run !== undefined);
  return { from: Math.min(...known.map((r) => r.from)), to: Math.max(...known.map((r) => r.to)) };
};
