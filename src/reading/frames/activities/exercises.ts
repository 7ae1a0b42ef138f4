// Joint exercises: named or not, gathered over the sentences that go on about them.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Annotated, Run } from '../../annotated.ts';
import { paragraphAt } from '../../sentences.ts';
import type { Context } from '../context.ts';
import { ENOUGH_EVIDENCE, setNumber, spanning, startClaim, unique } from './claims.ts';
import type { ActivityReader, Found } from './claims.ts';
import { anchorIn, knownName } from './exercise-anchors.ts';
import type { Anchor } from './exercise-anchors.ts';
import { joinDates, takeYearOfName } from './exercise-dates.ts';
import { observersIn, partiesInFocus, participantsIn } from './exercise-parts.ts';
import { bareName, baseOf, isSameName, nameBefore, nameIn } from './exercise-names.ts';
import type { Name } from './exercise-names.ts';
import { groupsIn } from './groups.ts';
import { moodOfActivity } from './moods.ts';
import { dateNear, placeIn, statesIn } from './places.ts';
import { clauseAt } from './standings.ts';

const SENTENCES_ABOUT = 3;

export const readExercises: ActivityReader = (context, sentence, { all: found }) => {
  const { source } = context;
  const anchor = anchorIn(source, sentence);
  // « l’opération Serval » is one State’s own
  if (
    anchor?.value.kind === 'operation' &&
    !isJointOperation(source, anchor) &&
    statesIn(source, sentence).length < 2
  )
    return;
  if (anchor === undefined) {
    readGoingOn(context, sentence, found);
    return;
  }
  const name =
    (anchor.value.named === true ? knownName(source, anchor) : undefined) ??
    nameIn(source, sentence.from, sentence.to, anchor.to) ??
    bareName(source, anchor.to, sentence.to) ??
    nameBefore(source, anchor.from, sentence.from);
  if (
    anchor.value.weak === true &&
    name === undefined &&
    !isEdition(source, sentence, anchor, found) &&
    !isJointOperation(source, anchor)
  )
    return;
  const same =
    name === undefined
      ? (anchor.value.weak === true && anchor.value.kind === 'exercise') ||
        anchor.value.joint === true ||
        isTakenUp(source, anchor) ||
        isAbout(source, sentence, anchor)
        ? exerciseNear(source, sentence, found, SENTENCES_ABOUT)
        : undefined
      : found.find(({ claim }) => claim.name !== undefined && isSameName(claim.name, name.value.name));
  const elsewhen =
    same !== undefined &&
    name === undefined &&
    (isNext(source, anchor) ||
      isAnotherTime(source, same.claim, sentence, anchor) ||
      isYetToCome(source, same.claim, sentence, anchor));
  if (same !== undefined && !elsewhen) {
    if (name !== undefined && isFuller(name.value.name, same.claim.name)) same.claim.name = name.value.name;
    addSentence(context, same, sentence, anchor);
    return;
  }
  if (
    name === undefined &&
    !elsewhen &&
    anchor.value.joint !== true &&
    !isSingled(context, sentence, anchor) &&
    !isForeseenByPact(context, sentence, anchor)
  )
    return;
  open(context, sentence, anchor, name, found, elsewhen ? same : undefined);
};

/** A longer form of the name; the year beside it is no part of one that is also told without. */
const isFuller = (name: string, known = ''): boolean =>
  name.length > known.length
    ? known === '' || !/^ \d{4}$/.test(name.slice(known.length))
    : known.startsWith(name) && /^ \d{4}$/.test(known.slice(name.length));

/** « La dernière édition », `last year’s edition`: of the exercise told just before. */
const isEdition = (source: Annotated, sentence: Run, anchor: Anchor, found: readonly Found[]): boolean =>
  anchor.value.kind === 'exercise' && exerciseNear(source, sentence, found, 2) !== undefined;

/** « opérations conjointes », `joint patrols` need no name. */
const isJointOperation = (source: Annotated, anchor: Anchor): boolean =>
  anchor.value.kind === 'operation' && source.any(anchor.from - 4, anchor.to + 2, 'joint');

/** Without the word itself: by the name, by a pronoun, by who takes part. */
const readGoingOn = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const quoted = nameIn(source, sentence.from, sentence.to);
  const again =
    quoted === undefined ? undefined : found.find(({ claim }) => claim.name === quoted.value.name);
  if (again !== undefined) addSentence(context, again, sentence, quoted as Run);
  else if (quoted !== undefined && hasBase(found, baseOf(quoted.value.name) as string))
    open(context, sentence, { ...quoted, value: { kind: 'exercise' } }, quoted, found);
  else {
    const near = goingOn(context, sentence, found);
    if (near !== undefined) addSentence(context, near, sentence, sentence);
  }
};

/** `the exercise`, « ces manœuvres »: one already spoken of. */
const isTakenUp = (source: Annotated, anchor: Run): boolean => {
  // « un tel exercice »
  if (source.covering('activity', anchor.from - 1)?.value.kind === 'exercise') return true;
  for (let at = anchor.from - 1; at >= anchor.from - 3; at--) {
    if (source.is(at, 'indefinite')) return false;
    if (source.is(at, 'determiner')) return true;
    if (source.is(at, 'and') || source.word(at) === ',') return false;
  }
  return false;
};

/** Its dates or participants in a sentence that opens with it: « Exercice de grande ampleur, il réunit … ». */
const isAbout = (source: Annotated, sentence: Run, anchor: Run): boolean =>
  anchor.from - sentence.from < 2 &&
  source.has('doing', anchor.to, sentence.to) &&
  !source.is(anchor.from - 1, 'joint');

/** An exercise without a name is one where its day, place or participants are told; a plural alone is a field of cooperation. */
const isSingled = (context: Context, sentence: Run, anchor: Run): boolean => {
  const { source } = context;
  if (
    source.covering('domain', anchor.from) !== undefined &&
    source.has('list_opener', sentence.from, anchor.from)
  )
    return false;
  const clause = clauseAt(source, sentence, anchor.from);
  const near = {
    from: Math.max(clause.from, anchor.from - ABOUT_BEFORE),
    to: Math.min(clause.to, anchor.to + ABOUT_AFTER),
  };
  const isOne = isCounted(source, anchor);
  const dated = dateNear(source, near, anchor.from) !== undefined;
  const placed = placeIn(source, near.from, near.to) !== undefined;
  const manned = groupsIn(context, near).some((g) => g.count !== undefined);
  const named = statesIn(source, clause).length >= 2;
  return isOne
    ? dated || placed || manned || named
    : (dated && (placed || named)) || manned || isTold(source, sentence, anchor);
};

/** « Manœuvres navales : Koweïtiens et Britanniques côte à côte », `held joint drills`: several of two States or more, held or headlined; none that an agreement has for its matter. */
const isTold = (source: Annotated, sentence: Run, anchor: Run): boolean =>
  statesIn(source, sentence).length >= 2 &&
  !source.has('pact', sentence.from, sentence.to) &&
  !source.any(sentence.from, anchor.from, 'foresee') &&
  !source.has('list_opener', sentence.from, sentence.to) &&
  (anchor.from - sentence.from < HEAD ||
    // « les manœuvres germano-néerlandaises »
    source.within('state', anchor.from - 3, anchor.to + 3).some(({ value }) => value.form === 'compound') ||
    source.any(anchor.from - 3, anchor.from, 'at') ||
    source.any(anchor.from - 3, anchor.from, 'subordinate') ||
    source
      .within('doing', Math.max(sentence.from, anchor.from - ABOUT_BEFORE), sentence.to)
      .some(
        ({ value }) => HOLDING.has(value.doing) && value.tense !== 'infinitive' && value.tense !== 'noun',
      ));
const HEAD = 3;
const HOLDING = new Set(['hold', 'take_part', 'begin', 'end', 'continue']);

/** « participeront aux exercices prévus par l’accord »: those who are to take part in what an agreement foresees. */
const isForeseenByPact = (context: Context, sentence: Run, anchor: Run): boolean => {
  const { source } = context;
  return (
    source.any(anchor.to, Math.min(sentence.to, anchor.to + 4), 'basis') &&
    (source.has('pact', anchor.to, sentence.to) || source.has('anaphor', anchor.to, sentence.to)) &&
    partiesInFocus(context, anchor.to).length === 2
  );
};
const ABOUT_BEFORE = 14;
const ABOUT_AFTER = 18;

/** `un exercice commun`, `a joint exercise`, `an annual drill`. */
const isCounted = (source: Annotated, anchor: Run): boolean =>
  source.first('doing', anchor.from, anchor.to, ({ value }) => value.tense !== 'noun') !== undefined ||
  source.any(
    anchor.from - (source.language.language.modifiersBefore === true ? 6 : 3),
    anchor.from,
    'indefinite',
  ) ||
  source.has('ordinal', anchor.from - 3, anchor.from);

/** The exercise told last, at most so many sentences before. */
const exerciseNear = (
  source: Annotated,
  sentence: Run,
  found: readonly Found[],
  most: number,
): Found | undefined => {
  const known = found.findLast(
    (other) => other.claim.kind === 'exercise' || other.claim.kind === 'operation',
  );
  if (known === undefined) return undefined;
  const last = source.sentenceOf[(known.last ?? known.sentence).from] as number;
  return (source.sentenceOf[sentence.from] as number) - last <= most ? known : undefined;
};

/** A sentence that only says `it` or who takes part speaks of the exercise told just before. */
const goingOn = (context: Context, sentence: Run, found: readonly Found[]): Found | undefined => {
  const { source } = context;
  if (source.is(sentence.from, 'pronoun') && !source.is(sentence.from, 'determiner'))
    return exerciseNear(source, sentence, found, SENTENCES_ABOUT);
  const near = exerciseNear(source, sentence, found, 2);
  if (near === undefined) return undefined;
  const isRight =
    (source.sentenceOf[(near.last ?? near.sentence).from] as number) + 1 === source.sentenceOf[sentence.from];
  if (!isRight && near.sentence.from < paragraphAt(source, sentence.from).from) return undefined;
  if (source.first('doing', sentence.from, sentence.to, (d) => d.value.doing === 'take_part')) return near;
  if (
    isRight &&
    groupsIn(context, sentence).some(
      (g) =>
        g.count !== undefined &&
        !g.trainee &&
        (g.nations.length > 1 || source.any(g.people.to, g.people.to + 8, 'country')),
    )
  )
    return near;
  // « Ankara y avait dépêché deux frégates ; Le Caire a répondu avec deux navires »
  return (near.claim.parts?.length ?? 0) < 2 && source.has('materiel', sentence.from, sentence.to)
    ? near
    : undefined;
};

const open = (
  context: Context,
  sentence: Run,
  anchor: Anchor,
  name: Name | undefined,
  found: Found[],
  earlier?: Found,
): void => {
  const claim = startClaim(context, anchor.value.kind, spanning(anchor, name));
  if (name !== undefined) claim.name = name.value.name;
  if (earlier !== undefined) {
    const base = baseOf(earlier.claim.name);
    if (base !== undefined) claim.name = base;
    claim.parts = [...(earlier.claim.parts ?? [])];
  }
  const entry = { claim, sentence };
  found.push(entry);
  addSentence(context, entry, sentence, anchor);
};

const NEXT_BEFORE = [1, 2];
const isAhead = (source: Annotated, at: number): boolean => source.at('direction', at)?.value.offset === 1;

/** « Les autorités n’excluent pas qu’un tel exercice ait lieu »: what was held may be held again. */
const isYetToCome = (source: Annotated, claim: ActivityClaim, sentence: Run, anchor: Run): boolean => {
  const mood = moodOfActivity(source, sentence, anchor, 'noun');
  return claim.mod === undefined && mood === 'conditional';
};

/** « La prochaine édition », `the next edition`. */
const isNext = (source: Annotated, anchor: Run): boolean =>
  NEXT_BEFORE.some((back) => isAhead(source, anchor.from - back)) || isAhead(source, anchor.to);

/** « L’an dernier, l’exercice s’était tenu à … »: the same exercise, another year. */
const isAnotherTime = (source: Annotated, claim: ActivityClaim, sentence: Run, anchor: Run): boolean => {
  const date = dateNear(source, sentence, anchor.from);
  if (date === undefined || claim.date === undefined) return false;
  const years = Math.abs(Number(date.slice(0, 4)) - Number(claim.date.slice(0, 4)));
  return years > 0 && years <= 3;
};

/** A base is the beginning of its name, so most names need not be taken apart. */
const hasBase = (found: readonly Found[], base: string): boolean =>
  found.some(({ claim: { name } }) => name !== undefined && name.startsWith(base) && baseOf(name) === base);

/** What one more sentence adds: participants, observers, dates, numbers, place. */
const addSentence = (context: Context, entry: Found, sentence: Run, anchor: Run): void => {
  const { source } = context;
  const { claim } = entry;
  entry.last = sentence;
  const watching = observersIn(source, sentence);
  claim.parts = unique([...(claim.parts ?? []), ...participantsIn(context, sentence, anchor, watching)]);
  if (watching !== undefined) claim.observers = statesIn(source, watching);
  joinDates(context, claim, sentence, anchor);
  takeYearOfName(source, claim, sentence);
  const group = groupsIn(context, sentence).find((g) => g.count !== undefined && !g.observer);
  if (group !== undefined && claim.number === undefined) setNumber(claim, group);
  const place = placeIn(source, anchor.from, sentence.to);
  if (place !== undefined) claim.place ??= source.quote(place as Run);
  const ordinal = source.within('ordinal', Math.max(sentence.from, anchor.from - 5), anchor.from)[0];
  if (ordinal !== undefined && source.is(ordinal.to, 'phase')) claim.phase ??= ordinal.value.value;
  else if (ordinal !== undefined) claim.edition ??= ordinal.value.value;
  if (entry.sentence === sentence) {
    const mood = moodOfActivity(source, sentence, anchor, 'noun');
    if (mood !== undefined) claim.mod = mood;
    else if (source.any(sentence.from, anchor.from, 'plan') && claim.name === undefined)
      claim.mod = 'planned';
  } else if (claim.evidence.length < ENOUGH_EVIDENCE)
    claim.evidence.push(
      source.evidence(
        anchor === sentence ? { from: sentence.from, to: Math.min(sentence.to, sentence.from + 12) } : anchor,
      ),
    );
};
