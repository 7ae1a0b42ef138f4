// Who met whom: talks, audiences, receptions, and meetings of several States.
import type { Annotated, Run } from '../../annotated.ts';
import type { Tense } from '../../languages/language.ts';
import { homeAt } from '../../resolution/home.ts';
import { paragraphAt } from '../../sentences.ts';
import type { Context } from '../context.ts';
import { keepActivity, spanning, startClaim, unique } from './claims.ts';
import type { ActivityReader, Told } from './claims.ts';
import { delegationIn } from './groups.ts';
import { partsOfMeeting } from './meeting-parts.ts';
import { setDateAndMood } from './moods.ts';
import { placeIn, toldBefore } from './places.ts';
import { actorBefore, clauseAt, isUndergone, standingsIn } from './standings.ts';

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
