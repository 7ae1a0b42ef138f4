// Joint exercises: named or not, gathered over the sentences that go on about them.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Annotated, Run } from '../../annotated.ts';
import type { Context } from '../context.ts';
import { ENOUGH_EVIDENCE, setNumber, spanning, startClaim } from './claims.ts';
import type { ActivityReader, Found } from './claims.ts';
import { bareName, baseOf, isSameName, nameBefore, nameIn } from './exercise-names.ts';
import type { Name } from './exercise-names.ts';
import { groupsIn } from './groups.ts';
import { moodOfActivity } from './moods.ts';
import { dateNear, placeIn, statesIn } from './places.ts';

const SENTENCES_ABOUT = 3;

export const readExercises: ActivityReader = (context, sentence, { all: found }) => {
  const { source } = context;
  const anchor = source
    .within('activity', sentence.from, sentence.to)
    .find((m) => m.value.kind === 'exercise' && source.covering('pact', m.from) === undefined);
  if (anchor === undefined) {
    const quoted = nameIn(source, sentence.from, sentence.to);
    const again =
      quoted === undefined ? undefined : found.find((other) => other.claim.name === quoted.value.name);
    if (again !== undefined) addSentence(context, again, sentence, quoted as Run);
    else if (quoted !== undefined && hasBase(found, baseOf(quoted.value.name) as string))
      open(context, sentence, quoted, quoted, found);
    else {
      const near = goingOn(source, sentence, found);
      if (near !== undefined) addSentence(context, near, sentence, sentence);
    }
    return;
  }
  const name =
    nameIn(source, sentence.from, sentence.to) ??
    bareName(source, anchor.to, sentence.to) ??
    nameBefore(source, anchor.from, sentence.from);
  const same =
    name === undefined
      ? exerciseNear(source, sentence, found, SENTENCES_ABOUT)
      : found.find(
          (other) => other.claim.name !== undefined && isSameName(other.claim.name, name.value.name),
        );
  const elsewhen =
    same !== undefined && name === undefined && isAnotherTime(source, same.claim, sentence, anchor);
  if (name === undefined && same === undefined && isListed(source, sentence, anchor)) return;
  if (same !== undefined && !elsewhen) {
    if (name !== undefined && name.value.name.length > (same.claim.name ?? '').length)
      same.claim.name = name.value.name;
    addSentence(context, same, sentence, anchor);
    return;
  }
  open(context, sentence, anchor, name, found, elsewhen ? same : undefined);
};

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
const goingOn = (source: Annotated, sentence: Run, found: readonly Found[]): Found | undefined => {
  if (opensWithPronoun(source, sentence)) return exerciseNear(source, sentence, found, SENTENCES_ABOUT);
  return source.first('doing', sentence.from, sentence.to, (d) => d.value.doing === 'take_part')
    ? exerciseNear(source, sentence, found, 2)
    : undefined;
};

const open = (
  context: Context,
  sentence: Run,
  anchor: Run,
  name: Name | undefined,
  found: Found[],
  earlier?: Found,
): void => {
  const { source } = context;
  const joint =
    source.within('activity', sentence.from, sentence.to).some((m) => m.value.joint) || name !== undefined;
  if (!joint && statesIn(source, sentence).length < 2 && earlier === undefined) return;
  const claim = startClaim(context, 'exercise', spanning(anchor, name));
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

/** `cooperation in the fields of joint exercises, cyber defence`: a field, not an exercise. */
const isListed = (source: Annotated, sentence: Run, anchor: Run): boolean =>
  source.within('list_opener', sentence.from, anchor.from).length > 0 &&
  source.covering('domain', anchor.from) !== undefined;

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

const opensWithPronoun = (source: Annotated, sentence: Run) =>
  (source.is(sentence.from, 'pronoun') && !source.is(sentence.from, 'determiner')) ||
  source.is(sentence.from, 'demonstrative');

/** What one more sentence adds: participants, observers, dates, numbers, place. */
const addSentence = (context: Context, entry: Found, sentence: Run, anchor: Run): void => {
  const { source } = context;
  const { claim } = entry;
  entry.last = sentence;
  const watching = observersIn(source, sentence);
  const speaker = speakerRun(source, sentence);
  const parts = statesIn(source, { from: sentence.from, to: sentence.to }, watching ?? speaker).filter(
    (code) => !(watching !== undefined && speaker !== undefined && statesIn(source, speaker).includes(code)),
  );
  const place = placeIn(source, anchor.from, sentence.to);
  claim.parts = [...new Set([...(claim.parts ?? []), ...parts])];
  if (watching !== undefined) claim.observers = statesIn(source, watching);
  joinDates(context, claim, sentence, anchor);
  const group = groupsIn(context, sentence).find((g) => g.count !== undefined && !g.observer);
  if (group !== undefined && claim.number === undefined) setNumber(claim, group);
  if (place !== undefined) claim.place ??= source.quote(place as Run);
  const ordinal = source.within('ordinal', Math.max(sentence.from, anchor.from - 5), anchor.from)[0];
  if (ordinal !== undefined && source.is(ordinal.to, 'phase')) claim.phase ??= ordinal.value.value;
  else if (ordinal !== undefined) claim.edition ??= ordinal.value.value;
  if (entry.sentence === sentence) {
    const mood = moodOfActivity(source, sentence, anchor, 'noun');
    if (mood !== undefined) claim.mod = mood;
    else if (source.any(sentence.from, anchor.from, 'plan') && claim.name === undefined)
      claim.mod = 'planned';
  }
  if (entry.sentence !== sentence && claim.evidence.length < ENOUGH_EVIDENCE)
    claim.evidence.push(
      source.evidence(
        spanning(
          anchor === sentence
            ? { from: sentence.from, to: Math.min(sentence.to, sentence.from + 12) }
            : anchor,
        ),
      ),
    );
};

/** The clause that sends observers. */
const observersIn = (source: Annotated, sentence: Run): Run | undefined => {
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
  const after =
    organ === undefined ? undefined : { from: organ.from, to: Math.min(sentence.to, organ.to + 7) };
  return after;
};

/** A beginning and an end said apart make one interval. */
const joinDates = (context: Context, claim: ActivityClaim, sentence: Run, anchor: Run): void => {
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
  const until = dates.some((d) => d.value.edtf === date && source.is(d.from - 1, 'to'));
  if (claim.date === undefined) claim.date = date;
  else if (until && !claim.date.includes('/') && claim.date < date) claim.date = `${claim.date}/${date}`;
};
