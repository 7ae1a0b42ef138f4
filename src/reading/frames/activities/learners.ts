// Who of a group of people learns: what the clause says of lessons, schools and places at them.
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { PhraseValues } from '../../languages/language.ts';
import type { Context } from '../context.ts';
import type { Told } from './claims.ts';
import { groupsIn } from './groups.ts';
import type { Group } from './groups.ts';
import { toldBefore } from './places.ts';
import { schoolIn } from './schools.ts';
import type { School } from './schools.ts';
import { clauseAt, isUndergone, standingsIn } from './standings.ts';

export type Teaching = Mention<PhraseValues['doing']>;

/** What a clause says of training. */
export interface Class {
  clause: Run;
  verbs: readonly Teaching[];
  school: School | undefined;
  /** `places d’études`, `scholarships`. */
  places: Run | undefined;
}

const TAUGHT = new Set(['train', 'study', 'attend']);
const LESSON_FAR = 22;

export const classAround = (source: Annotated, sentence: Run, group: Run): Class => {
  const whole = clauseAt(source, sentence, group.from);
  const clause = {
    from: Math.max(whole.from, group.from - LESSON_FAR),
    to: Math.min(whole.to, group.to + LESSON_FAR),
  };
  return {
    clause,
    verbs: source
      .within('doing', clause.from, clause.to)
      .filter(
        (m) =>
          TAUGHT.has(m.value.doing) &&
          (m.value.tense !== 'progressive' ||
            source.any(m.from - 4, m.from, 'auxiliary') ||
            (m.value.doing === 'train' && group.from >= m.to && group.from - m.to <= 2)) &&
          !source.covering('pact', m.from),
      )
      // « se former » is no `former`
      .filter((m, _i, all) => !all.some((o) => o.from < m.from && o.to >= m.to)),
    school: schoolIn(source, clause),
    places: source
      .within('activity', clause.from, clause.to)
      .find((m) => m.value.kind === 'training' && m.value.not !== true),
  };
};

export const TAKING = new Set(['receive', 'host', 'go', 'deploy', 'take_part']);

export const isLearner = (
  context: Context,
  sentence: Run,
  group: Group,
  lesson: Class,
  told: Told,
): boolean => {
  const { source } = context;
  if (group.trainer || isTeacher(source, group, lesson)) return false;
  const { verbs, school, places } = lesson;
  const counts = group.count !== undefined;
  if (!counts && !group.foreign && group.nations.length === 0) return false;
  if (isExerciseNear(source, sentence, lesson, told)) return false;
  const strong = verbs.find(({ value }) => value.doing !== 'attend' && value.tense !== 'noun');
  const named = verbs.find(({ value }) => value.tense === 'noun');
  // « étudie le retrait de ses soldats »: who studies stands before the verb
  if (
    strong?.value.doing === 'study' &&
    group.from > strong.to &&
    !group.trainee &&
    !isUndergone(source, strong) &&
    school === undefined
  )
    return false;
  if (school !== undefined && (group.trainee || counts || group.foreign))
    return verbs.length > 0 || (group.trainee && isSentTo(source, lesson, group, school));
  if (strong?.value.tense === 'infinitive' && strong.value.doing === 'train' && group.to <= strong.from)
    return false;
  if (strong !== undefined && !group.trainee && !counts && !isDirect(source, strong, group)) return false;
  if (strong !== undefined)
    return group.trainee || counts || (group.nations.length > 0 && isTaught(source, group, strong));
  if (named !== undefined)
    return (
      (group.trainee || counts || (verbs.length > 1 && group.to <= named.from)) &&
      (verbs.length > 1 ||
        isMatterOf(source, group, named) ||
        isGoneThrough(source, group, named) ||
        places !== undefined)
    );
  if (group.pupil && counts && isTaken(source, lesson)) return true;
  if (
    group.trainee &&
    counts &&
    verbs.some(({ value }) => value.doing === 'attend') &&
    isAwayFromHome(source, lesson, group)
  )
    return true;
  if (counts && group.nations.length > 0 && isInHandsOf(context, lesson, group)) return true;
  if (places !== undefined) return group.nations.length > 0 || counts;
  return (
    group.trainee &&
    counts &&
    toldBefore(source, sentence, told, ['training'], 2) !== undefined &&
    source.within('doing', lesson.clause.from, lesson.clause.to).some(({ value }) => TAKING.has(value.doing))
  );
};

/** `25 Filipino officers had gone through the school in Hamburg`: at a place of another State. */
const isAwayFromHome = (source: Annotated, { clause }: Class, group: Group): boolean =>
  group.nations.length > 0 &&
  standingsIn(source, clause).some(
    ({ as, code, form }) => as === 'at' && form !== 'demonym' && !group.nations.includes(code),
  );

/** « Quinze mille Libyens sont passés entre les mains d’instructeurs turcs ». */
const isInHandsOf = (context: Context, { clause }: Class, group: Group): boolean =>
  groupsIn(context, clause).some(
    (g) =>
      g.trainer &&
      g.nations.length > 0 &&
      g.people.from !== group.people.from &&
      g.nations[0] !== group.nations[0],
  );

/** « forme l’ossature du contingent »: something else is formed of them. */
const isDirect = (source: Annotated, verb: Teaching, group: Run): boolean => {
  for (let at = verb.to; at < group.from; at++)
    if (
      !source.is(at, 'determiner') &&
      !source.is(at, 'of') &&
      !source.is(at, 'also') &&
      source.covering('count', at) === undefined &&
      source.covering('state', at) === undefined &&
      source.covering('quality', at) === undefined
    )
      return false;
  return true;
};

/** « enverra vingt cadets en Inde », `hosts fifteen cadets`. */
const isTaken = (source: Annotated, { clause }: Class): boolean =>
  source.within('doing', clause.from, clause.to).some(({ value }) => TAKING.has(value.doing));

/** « a terminé son stage »: who begins or ends a course. */
const isGoneThrough = (source: Annotated, group: Run, noun: Run): boolean =>
  source
    .within('doing', group.to, noun.from)
    .some(({ value }) => value.doing === 'begin' || value.doing === 'end' || value.doing === 'attend');

/** Manoeuvres are no lessons, even where units train in them. */
const isExerciseNear = (source: Annotated, sentence: Run, { school, verbs }: Class, told: Told): boolean =>
  school === undefined &&
  !verbs.some(({ value }) => value.doing === 'study') &&
  (told.all.some(({ claim, last }) => last === sentence && claim.kind === 'exercise') ||
    source
      .within('activity', sentence.from, sentence.to)
      .some(({ value }) => value.kind === 'exercise' && value.not !== true));

/** « la formation de cadets boliviens », `training for 80 Lebanese officers`, « 30 officiers en formation ». */
const isMatterOf = (source: Annotated, group: Group, noun: Run): boolean => {
  if (source.is(noun.from - 1, 'possessive')) return true;
  const [from, to] = group.from >= noun.to ? [noun.to, group.from] : [group.to, noun.from];
  if (to - from > 5) return false;
  for (let at = from; at < to; at++) if (source.word(at) === ',' || source.is(at, 'and')) return false;
  return true;
};

const isTaught = (source: Annotated, group: Group, verb: Teaching): boolean =>
  isUndergone(source, verb) || verb.value.doing === 'study' ? group.from < verb.from : group.from > verb.to;

/** `Turkish cadets to the academy`: sent, gone, admitted or received there. */
const isSentTo = (source: Annotated, { clause }: Class, group: Group, school: School): boolean =>
  school.from >= group.to
    ? source.any(group.to, school.from, 'at') ||
      source.any(group.to, school.from, 'to') ||
      source.any(group.to, school.from, 'of')
    : source.within('doing', clause.from, clause.to).some(({ value }) => TAKING.has(value.doing));

/** Who teaches: named after `par`, or before an active verb that has others after it. */
const isTeacher = (source: Annotated, group: Group, { verbs }: Class): boolean => {
  const verb = verbs.find(({ value }) => value.doing === 'train' && value.tense !== 'noun');
  if (source.any(group.from - 2, group.from, 'by')) return verb !== undefined;
  return (
    verb !== undefined &&
    !isUndergone(source, verb) &&
    group.to <= verb.from &&
    !source.is(verb.from - 1, 'to')
  );
};
