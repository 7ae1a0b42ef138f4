// Who met whom: talks, audiences, receptions, and meetings of several States.
import type { Annotated, Run } from '../../annotated.ts';
import { homeAt } from '../../resolution/home.ts';
import { paragraphAt } from '../../sentences.ts';
import type { Context } from '../context.ts';
import { keepActivity, spanning, startClaim, unique } from './claims.ts';
import type { ActivityReader } from './claims.ts';
import { setDateAndMood } from './moods.ts';
import { otherState, placeIn, statesIn } from './places.ts';
import { clauseAt, standingsIn } from './standings.ts';

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
        (m.value.doing === 'receive' || m.value.doing === 'meet') &&
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
  const parts = partsOfMeeting(context, sentence, anchor, verb !== undefined);
  if (parts === undefined) return;
  const people = source.within('person', sentence.from, sentence.to);
  const claim = startClaim(context, 'meeting', spanning(anchor, people[0], people.at(-1)));
  claim.parts = parts;
  const place = placeIn(source, sentence.from, sentence.to) ?? placeBefore(source, sentence);
  if (place !== undefined) claim.place = source.quote(place);
  setDateAndMood(context, claim, sentence, anchor, verb?.value.tense ?? 'noun');
  keepActivity(told, claim, sentence);
};

/** « l’entretien de matériels » is no talk. */
const isUpkeep = (source: Annotated, noun: Run): boolean =>
  source.is(noun.to, 'of') && source.has('materiel', noun.to, noun.to + 3);

/** What is told already of these is no meeting besides. */
const STANDING = new Set(['exercise', 'consultation', 'delivery']);

/** Their sittings are no meetings of States. */
const SITTING = new Set(['council_of_ministers', 'assembly', 'senate', 'committee', 'parliament']);

const partsOfMeeting = (
  context: Context,
  sentence: Run,
  anchor: Run,
  acted: boolean,
): string[] | undefined => {
  const { source } = context;
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
  const withOther = source.any(anchor.to, Math.min(sentence.to, anchor.to + 3), 'with');
  if (
    source.any(sentence.from, sentence.to, 'both') &&
    context.pair.length === 2 &&
    (source.within('office', sentence.from, sentence.to).length > 0 || people.length > 0)
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

/** « les chefs d’état-major de l’Alliance, regroupant le Mali et le Niger, se sont réunis »: two States or more before the verb. */
const togetherBefore = (source: Annotated, sentence: Run, verb: Run): string[] =>
  unique(
    standingsIn(source, { from: clauseAt(source, sentence, verb.from).from, to: verb.from })
      .filter(({ as, form }) => as !== 'at' && as !== 'excluded' && form !== 'city')
      .map(({ code }) => code),
  );

/** « son homologue russe ». */
const counterpartState = (source: Annotated, sentence: Run): string | undefined => {
  for (let at = sentence.from; at < sentence.to; at++)
    if (source.is(at, 'counterpart'))
      return source.within('state', at, Math.min(sentence.to, at + 3))[0]?.value.code;
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
    let last = office.to;
    for (const state of source.within('state', office.from, Math.min(sentence.to, office.to + 16))) {
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
