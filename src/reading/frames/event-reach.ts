// How far the words of an act reach: its voice, its subject, the agreement that a name or the focus gives.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import { inFocus } from './context.ts';
import type { Agreement, Context } from './context.ts';
import type { ActMention, Target } from './event-shapes.ts';

/** Only auxiliaries and adverbs stand between the subject and its verb. */
export const isSubjectRightBefore = (source: Annotated, subjectEnd: number, act: ActMention): boolean =>
  beforeAuxiliaries(source, act) < subjectEnd;

const SUPPORTING = ['auxiliary', 'negation', 'also', 'possibility', 'obligation', 'future'] as const;

export const beforeAuxiliaries = (source: Annotated, act: ActMention): number => {
  let at = act.from - 1;
  while (at > act.from - 5 && SUPPORTING.some((marker) => source.is(at, marker))) at--;
  return at;
};

/** The agreement that a name stands for; a bare `the agreement` that opened none stands for the last of its kind, or the one in focus. */
export const agreementAt = (context: Context, pact: Mention<AgreementValue>): Agreement | undefined => {
  const known = context.of.get(pact.from);
  if (known !== undefined || !pact.value.definite || pact.value.subject === 'other') return known;
  const { source } = context;
  if (source.any(pact.from - 2, pact.to, 'newer') || source.any(pact.from - 2, pact.from + 1, 'negation'))
    return undefined;
  if (pact.value.parties.length > 0 || context.isTreaty) return undefined;
  const focus = inFocus(context, pact.from);
  if (focus === undefined || focus.value.kind === pact.value.kind) return focus;
  return (
    context.agreements.find(
      ({ value, older, mentions }) =>
        !older && value.kind === pact.value.kind && (mentions[0]?.from ?? pact.from) < pact.from,
    ) ?? focus
  );
};

export const focused = (context: Context, run: Run, bill: boolean): Target | undefined => {
  const agreement = inFocus(context, run.from);
  return agreement === undefined ? undefined : { agreement, run, bill };
};

/** `ont signé`, `a ratifié`: an active perfect; `a été signé`, `est entré`: the agreement is the subject. */
export const isActive = (source: Annotated, act: ActMention): boolean => {
  for (let at = act.from - 1; at > act.from - 5 && at >= 0; at--) {
    if (source.is(at, 'auxiliary')) return !source.is(at, 'passive');
    if (!source.is(at, 'also') && !source.is(at, 'negation')) return false;
  }
  return false;
};

/** The agreement just named, with nothing but adverbs, dates, places and other participles between. */
export const pactBefore = (context: Context, act: ActMention, sentence: Run): Target | undefined => {
  const { source } = context;
  const pacts = source.within('pact', sentence.from, act.from);
  for (let i = pacts.length - 1; i >= 0; i--) {
    const pact = pacts[i] as Mention<AgreementValue>;
    const agreement = agreementAt(context, pact);
    if (agreement === undefined) continue;
    if (act.from - pact.to > (act.value.act === 'adopt' ? FAR_VOTE : FAR)) return undefined;
    return {
      agreement,
      run: pact,
      bill:
        source.within('bill', Math.max(sentence.from, pact.from - BILL_FAR), pact.from).length > 0 &&
        act.value.act !== 'conclude' &&
        (act.value.act !== 'sign' ||
          (source.is(act.from - 1, 'auxiliary') && !source.any(pact.to, act.from, 'relative'))),
    };
  }
  return undefined;
};

const FAR = 40;
/** « le projet de loi qui autorise …, et qui …, est passé hier devant les députés ». */
const FAR_VOTE = 80;

/** « le décret n° 2026-311 du 2 juillet 2026 portant ratification de l’accord ». */
const BILL_FAR = 24;

/** « ni signé ni ratifié », « examiné et adopté »: verbs that share what follows. */
const isJoined = (source: Annotated, from: number, to: number): boolean => {
  if (to === from || to - from > 3) return false;
  for (let at = from; at < to; at++)
    if (
      !(['and', 'or', 'negation', 'also', 'auxiliary'] as const).some((marker) => source.is(at, marker)) &&
      source.word(at) !== ','
    )
      return false;
  return true;
};

/** Another verb with its own object stands between. */
export const separated = (source: Annotated, from: number, to: number, bill: Run | undefined): boolean => {
  if (bill !== undefined) {
    for (let at = bill.to; at < to; at++) if (source.word(at) === ';') return true;
    return false;
  }
  for (let at = from; at < to; at++)
    if (/^[;:]$/.test(source.word(at)) || source.is(at, 'conjunction')) return true;
  let joined = from;
  return source.within('act', from, to).some((act) => {
    if (isJoined(source, joined, act.from)) {
      joined = act.to;
      return false;
    }
    return (
      (act.value.tense === 'participle' || act.value.tense === 'present' || act.value.tense === 'past') &&
      // `with 14 votes in favour`
      source.endingAt('count', act.from) === undefined
    );
  });
};
