// Who met whom: talks, audiences, receptions, and meetings of several States.
import type { Annotated, Run } from '../../annotated.ts';
import type { Tense } from '../../languages/language.ts';
import { homeAt } from '../../resolution/home.ts';
import { paragraphAt } from '../../sentences.ts';
import type { Context } from '../context.ts';
import { keepActivity, spanning, startClaim, unique } from './claims.ts';
import type { ActivityReader, Told } from './claims.ts';
import { delegationIn } from './groups.ts';
import { setDateAndMood } from './moods.ts';
import { otherState, placeIn, statesIn, toldBefore } from './places.ts';
import { actorBefore, clauseAt, isInPerson, isUndergone, standingsIn } from './standings.ts';

/** « À Astana, une autre rencontre a eu lieu. Le ministre s’est entretenu … »: the sentence before tells where. */
const placeBefore = (source: Annotated, sentence: Run): Run | undefined => {
  const before = source.sentences[(source.sentenceOf[sentence.from] as number) - 1];
  if (before === undefined || paragraphAt(source, sentence.from).from > before.from) return undefined;
  const tells = source.within('activity', before.from, before.to).some((m) => m.value.kind === 'meeting');
  if (!tells || source.within('person', before.from, before.to).length > 0) return undefined;
  return source
    .within('state', before.from, before.to)
    .find((m) => m.value.form === 'city' || m.value.form === 'capital');
};

export const readMeetings: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find(
      (m) =>
        (m.value.doing === 'receive' || m.value.doing === 'meet' || isWithSomebody(source, sentence, m)) &&
        m.value.tense !== 'infinitive' &&
        m.value.tense !== 'noun' &&
        m.value.tense !== 'progressive',
    );
  const noun = source
    .within('activity', sentence.from, sentence.to)
    .find((m) => m.value.kind === 'meeting' && !m.value.weak && !isUpkeep(source, m));
  const anchor = verb ?? noun;
  if (anchor === undefined || source.covering('pact', anchor.from)) return;
  if (told.all.some((other) => (other.last ?? other.sentence) === sentence && STANDING.has(other.claim.kind)))
    return;
  if (
    isSessionAgain(context, sentence, anchor, told) ||
    (verb !== undefined && isOfThings(source, sentence, verb))
  )
    return;
  for (const parts of encountersIn(context, sentence, anchor, verb, told)) {
    const people = source.within('person', sentence.from, sentence.to);
    const claim = startClaim(context, 'meeting', spanning(anchor, people[0], people.at(-1)));
    claim.parts = parts;
    const place = placeIn(source, sentence.from, sentence.to) ?? placeBefore(source, sentence);
    if (place !== undefined) claim.place = source.quote(place);
    setDateAndMood(context, claim, sentence, anchor, verb?.value.tense ?? 'noun');
    // « n’a pas été abordé lors de l’entretien »: the talks were held
    if (
      claim.mod === 'negated' &&
      verb === undefined &&
      !source.any(anchor.from - 2, anchor.from, 'negation')
    )
      delete claim.mod;
    if (isAnother(context, sentence, anchor, parts, told)) told.all.push({ claim, sentence });
    else keepActivity(told, claim, sentence);
  }
};

/** « a conféré à Bangkok avec le général », `discussed training with his counterpart`: with a person, an office, a counterpart. */
const isWithSomebody = (source: Annotated, sentence: Run, verb: Meeting): boolean => {
  if (verb.value.doing !== 'confer') return false;
  const end = Math.min(clauseAt(source, sentence, verb.from).to, verb.to + WITH_FAR);
  const at = source.firstMarked(verb.to, end, 'with');
  if (at === undefined) return false;
  const to = at + SOMEBODY_FAR;
  return source.has('person', at, to) || source.has('office', at, to) || source.any(at, to, 'counterpart');
};
const WITH_FAR = 16;
const SOMEBODY_FAR = 6;

type Meeting = Run & { value: { doing: string; tense: Tense } };

/** Who met whom in the sentence: once, or once with each of several. */
const encountersIn = (
  context: Context,
  sentence: Run,
  anchor: Run,
  verb: Meeting | undefined,
  told: Told,
): string[][] => {
  const { source } = context;
  const sitting = organisationSitting(source, sentence, anchor);
  if (sitting !== undefined) return [[sitting]];
  const each = withEach(context, sentence, anchor);
  if (each.length > 1) return each;
  if (
    told.all.some((other) => other.sentence === sentence && other.claim.kind === 'visit') &&
    !source.has('person', sentence.from, sentence.to) &&
    !source.any(sentence.from, sentence.to, 'counterpart')
  )
    return [];
  const guests = verb === undefined ? undefined : guestsToldBefore(context, sentence, verb, told);
  if (guests !== undefined) return [guests];
  const parts = partsOfMeeting(context, sentence, anchor, verb !== undefined);
  return parts === undefined ? [] : [parts];
};

const ORGANISATION_FAR = 16;

/** « réunion du Conseil des ministres de la Défense de l’OTSC »: the organisation sits, its members are not told. */
const organisationSitting = (source: Annotated, sentence: Run, anchor: Run): string | undefined => {
  const clause = clauseAt(source, sentence, anchor.from);
  const near = {
    from: Math.max(clause.from, anchor.from - ORGANISATION_FAR),
    to: Math.min(clause.to, anchor.to + ORGANISATION_FAR),
  };
  const [organisation] = source.within('organisation', near.from, near.to);
  if (organisation === undefined || source.has('person', near.from, near.to)) return undefined;
  if (source.any(anchor.to, anchor.to + 2, 'with') || !isSaidOf(source, organisation)) return undefined;
  const offices = source.within('office', near.from, organisation.from);
  const bodies = source.within('organ', near.from, organisation.from);
  return offices.length + bodies.length > 0 &&
    standingsIn(source, near).every(({ as, form }) => as === 'at' || form === 'city')
    ? organisation.value.code
    : undefined;
};
const isSaidOf = (source: Annotated, { from }: Run): boolean =>
  source.any(from - 3, from, 'of') || source.language.language.modifiersBefore === true;

/** « des apartés avec son collègue azerbaïdjanais ainsi qu’avec David Tonoyan »: one meeting with each. */
const withEach = (context: Context, sentence: Run, anchor: Run): string[][] => {
  const { source } = context;
  const clause = clauseAt(source, sentence, anchor.from);
  const marks: number[] = [];
  for (let at = anchor.to - 1; at < clause.to; at++)
    if (
      source.is(at, 'with') &&
      (marks.length === 0 || source.is(at - 1, 'and') || source.word(at - 1) === ',')
    )
      marks.push(at);
  if (marks.length < 2) return [];
  const actor = actorBefore(source, clause, anchor)?.code ?? homeAt(source, context.home, anchor.from);
  const others = marks.map((at, i) => {
    const to = marks[i + 1] ?? clause.to;
    return source.within('person', at, to)[0]?.value.country ?? source.within('state', at, to)[0]?.value.code;
  });
  return unique(others)
    .filter((code) => code !== actor && actor !== undefined)
    .map((code) => [actor as string, code]);
};

/** « Les hôtes ont été reçus par le ministre », `the guests were received by …`: those told before, and their host. */
const guestsToldBefore = (
  context: Context,
  sentence: Run,
  verb: Meeting,
  told: Told,
): string[] | undefined => {
  const { source } = context;
  if (verb.value.doing !== 'receive' || !isUndergone(source, verb)) return undefined;
  const clause = clauseAt(source, sentence, verb.from);
  if (source.has('person', clause.from, verb.from) || source.has('state', clause.from, verb.from))
    return undefined;
  if (
    source.has('office', clause.from, verb.from) ||
    source.is(verb.from - 2, 'pronoun') ||
    source.is(verb.from - 3, 'pronoun')
  )
    return undefined;
  const [receiver] = source.within('person', verb.to, sentence.to);
  if (receiver === undefined) return undefined;
  const parties = context.main?.parties ?? [];
  const before = toldBefore(source, sentence, told, ['visit', 'meeting'], 6)?.claim.parts ?? [];
  const guests =
    [before, parties].find((codes) => codes.length >= 2 && codes.includes(receiver.value.country)) ?? [];
  return guests.length >= 2 ? [...guests] : undefined;
};

/** « a également rencontré le chef d’état-major »: another meeting of the same two. */
const isAnother = (
  context: Context,
  sentence: Run,
  anchor: Run,
  parts: readonly string[],
  told: Told,
): boolean => {
  const { source } = context;
  const before = toldBefore(source, sentence, told, ['meeting'])?.claim;
  return (
    before !== undefined &&
    before.parts?.length === parts.length &&
    parts.every((code) => before.parts?.includes(code)) &&
    source.any(anchor.from - 4, anchor.from, 'also') &&
    (source.has('person', anchor.to, sentence.to) || source.has('office', anchor.to, sentence.to))
  );
};

/** `The meeting, which wound up on Thursday, was chaired by …`: of the body whose session was just told. */
const isSessionAgain = ({ source }: Context, sentence: Run, anchor: Run, told: Told): boolean => {
  const session = toldBefore(source, sentence, told, ['consultation'], 1);
  return (
    session !== undefined &&
    source.at('activity', anchor.from) !== undefined &&
    (source.is(anchor.from - 1, 'determiner') || source.is(anchor.from - 1, 'demonstrative')) &&
    !source.is(anchor.from - 1, 'indefinite')
  );
};

/** `received a protest`: nobody is received. */
const isOfThings = (source: Annotated, sentence: Run, verb: Meeting): boolean => {
  if (verb.value.doing !== 'receive' || isUndergone(source, verb)) return false;
  const to =
    source.firstMarked(verb.to, Math.min(sentence.to, verb.to + OBJECT_FAR), 'from') ??
    Math.min(sentence.to, verb.to + OBJECT_FAR);
  if (source.has('pact', verb.to, verb.to + 3) || source.has('act', verb.to, verb.to + 3)) return true;
  return (
    !source.has('person', verb.to, to) &&
    !source.has('office', verb.to, to) &&
    !source.has('organ', verb.to, to) &&
    delegationIn(source, { from: verb.to, to }) === undefined &&
    !source.any(verb.to, to, 'counterpart')
  );
};
const OBJECT_FAR = 24;

/** « l’entretien de matériels » is no talk, « dans un entretien » is said to a paper. */
const isUpkeep = (source: Annotated, noun: Run): boolean =>
  (source.is(noun.to, 'of') && source.has('materiel', noun.to, noun.to + 3)) ||
  (source.is(noun.from - 1, 'indefinite') && source.is(noun.from - 2, 'at'));

/** What is told already of these is no meeting besides. */
const STANDING = new Set(['exercise', 'consultation', 'delivery', 'negotiation', 'transfer', 'attache']);

/** Their sittings are no meetings of States. */
const SITTING = new Set(['council_of_ministers', 'assembly', 'senate', 'committee', 'parliament']);

const partsOfMeeting = (
  context: Context,
  sentence: Run,
  anchor: Run,
  acted: boolean,
): string[] | undefined => {
  const { source } = context;
  const several = allNamed(source, sentence);
  if (several.length > 2) return several;
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
