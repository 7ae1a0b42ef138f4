// Acts told by an instrument of State: the resolution, decree or law whose own text the document is, or whose title says what it does.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../annotated.ts';
import type { Organ } from '../languages/language.ts';
import { homeAt } from '../resolution/home.ts';
import { LINE_BREAK_BEFORE, WORD } from '../tokens.ts';
import type { Context } from './context.ts';
import type { ActMention, Actor, Target } from './event-shapes.ts';
import { withCountry } from './event-shapes.ts';
import { ACTING, stepOf } from './steps.ts';

const ENACTING_HEAD = 120;
const DECREE_NEAR = 12;
/** The day of a sitting or decree stands this near the top. */
const HEAD_TOKENS = 50;
/** An instrument’s own articles are few; what follows is the text it approves. */
const OPERATIVE_PART = 260;
const TITLE_LINE = 18;

export interface Instrument {
  run: Run;
  date: Mention<{ edtf: string }>;
  organ: Organ | undefined;
  country: string | undefined;
}

const APPROVALS = new Set(['adopt', 'ratify', 'authorise']);
const known = new WeakMap<Context, Instrument | 'none'>();

/** `Resolution of the Government of … dated …`, `Law of the Republic of … of 3 May 2011` above the text. */
export const instrumentOf = (context: Context): Instrument | undefined => {
  const found = known.get(context) ?? findInstrument(context) ?? 'none';
  known.set(context, found);
  return found === 'none' ? undefined : found;
};

const findInstrument = (context: Context): Instrument | undefined => {
  const { source } = context;
  for (const run of source.within('bill', 0, ENACTING_HEAD)) {
    if (run.value.law !== true || run.from - pointStart(source, run.from) > HEADING_OPENS) continue;
    const date = headingDate(source, run);
    if (date === undefined) continue;
    const line = source.sentenceAt(run.from);
    const organ =
      source.within('organ', run.to, line.to).find((m) => ACTING.has(m.value.organ))?.value.organ ??
      headIn(source, run.to, Math.min(line.to, run.to + TITLE_LINE));
    const country =
      source.within('state', run.to, line.to)[0]?.value.code ?? homeAt(source, context.home, run.from);
    return { run, date, organ, country };
  }
  return headedBy(context);
};
const HEADING_OPENS = 4;

/** `GOVERNMENT OF …`, `ORDER`, `No. 31-r of 18 January 2018`: one below the other. */
const headedBy = (context: Context): Instrument | undefined => {
  const { source } = context;
  const run = source.first(
    'organ',
    0,
    HEAD_TOKENS,
    (m) => COUNCILS.has(m.value.organ) && isHeading(source, m.from),
  );
  const date =
    run === undefined
      ? undefined
      : source.first(
          'date',
          run.to,
          HEAD_TOKENS,
          (m) => /^\d{4}-\d\d-\d\d$/.test(m.value.edtf) && isHeading(source, m.from),
        );
  if (run === undefined || date === undefined) return undefined;
  const { to } = source.sentenceAt(run.from);
  const country = source.within('state', run.to, to)[0]?.value.code ?? homeAt(source, context.home, run.from);
  return { run, date, organ: run.value.organ, country };
};

export const COUNCILS = new Set<Organ>(['gov', 'council_of_ministers']);

/** A line that names and tells nothing. */
export const isHeading = (source: Annotated, at: number): boolean => {
  const { from, to } = source.sentenceAt(at);
  return !source.has('act', from, to) && !source.has('pact', from, to) && to - from < HEADING;
};
const HEADING = 20;

/** The day in the line that names the instrument. */
const headingDate = (source: Annotated, instrument: Run): Mention<{ edtf: string }> | undefined =>
  source
    .within(
      'date',
      instrument.to,
      Math.min(source.sentenceAt(instrument.from).to, instrument.to + TITLE_LINE),
    )
    .find((date) => /^\d{4}-\d\d-\d\d$/.test(date.value.edtf));

/** A head of State named by office. */
const headIn = (source: Annotated, from: number, to: number): Organ | undefined =>
  source.within('office', from, to).find((m) => m.value.post === 'president' || m.value.post === 'monarch')
    ?.value.post as 'president' | 'monarch' | undefined;

/** A sentence of the instrument that enacts: `1. To approve …`, « Est approuvé … », `The attached draft shall be approved`. */
export const isOperative = (context: Context, act: ActMention): boolean => {
  const instrument = instrumentOf(context);
  if (instrument === undefined || act.from <= instrument.date.to) return false;
  // when the instrument itself takes effect
  if (act.value.act === 'enter_force') return false;
  if (opensSentence(context.source, act)) return true;
  return act.from - instrument.date.to < OPERATIVE_PART && isEnactingPassive(context.source, act);
};

/** Where the line or sentence of a token begins: a colon and a new line open a point of a decision. */
export const pointStart = (source: Annotated, at: number): number => {
  const { from } = source.sentenceAt(at);
  let start = at;
  while (start > from && ((source.tokens.shape[start] as number) & LINE_BREAK_BEFORE) === 0) start--;
  return start;
};

/** Nothing before it but a number, `to`, « de ». */
const opensSentence = (source: Annotated, act: ActMention): boolean => {
  const from = pointStart(source, act.from);
  if (act.value.tense !== 'infinitive' || act.from - from > 4) return false;
  for (let at = from; at < act.from; at++)
    if (source.tokens.kind[at] === WORD && !source.is(at, 'to') && !source.is(at, 'of')) return false;
  return true;
};

const isEnactingPassive = (source: Annotated, act: ActMention): boolean => {
  if (act.value.tense !== 'participle' || !source.is(act.from - 1, 'passive')) return false;
  const sentence = source.sentenceAt(act.from);
  const from = pointStart(source, act.from);
  if (act.from - from <= 4) return source.within('pact', from, act.from).length === 0;
  // « Le projet dudit Accord, …, est approuvé »
  if (
    act.value.act === 'adopt' &&
    source.any(from, from + 3, 'draft') &&
    !source.any(act.from - 2, act.from, 'future')
  )
    return true;
  return (
    source.any(act.from - 3, act.from, 'future') &&
    !source.any(sentence.from, sentence.to, 'party') &&
    !source.any(act.from - 3, act.from, 'negation')
  );
};

/** What the instrument of the heading does to an agreement by this act. */
export const enactedBy = (context: Context, act: ActMention, target: Target): EventClaim | undefined => {
  const { source } = context;
  const instrument = isOperative(context, act) ? instrumentOf(context) : undefined;
  if (instrument?.country === undefined) return undefined;
  const acting = instrument.organ ?? 'president';
  const step = stepEnacted(source, act, target, instrument);
  if (step === undefined) return undefined;
  return {
    t: 'event',
    of: target.agreement.id,
    step,
    date: instrument.date.value.edtf,
    by: `${instrument.country}:${acting}`,
    evidence: [
      source.evidence({ from: instrument.run.from, to: instrument.date.to }),
      source.evidence({ from: Math.min(act.from, target.run.from), to: Math.max(act.to, target.run.to) }),
    ],
    rule: `${source.language.language.code}.event.enacting@1`,
  };
};

/** A government approves the draft before signature; the text once signed it confirms. */
const stepEnacted = (
  source: Annotated,
  act: ActMention,
  target: Target,
  { organ, country }: Instrument,
): EventClaim['step'] | undefined => {
  if (organ === undefined && APPROVALS.has(act.value.act)) return 'law_signed';
  const step = stepOf(act.value.act, organ ?? 'president', country, true);
  return step === 'draft_approved' && act.value.act !== 'authorise' && isSigned(source, target)
    ? 'ratified'
    : step;
};

const isSigned = (source: Annotated, { agreement, run }: Target): boolean =>
  agreement.signed !== undefined &&
  !source.any(run.from - 5, run.from + 1, 'draft') &&
  source.within('bill', run.from - 8, run.from).length === 0;

/** `authorised to sign the said Agreement`: the instrument lets it be signed. */
export const isLetSign = (source: Annotated, act: ActMention): boolean =>
  act.value.act === 'sign' &&
  (act.value.tense === 'infinitive' || isSigningLet(source, act)) &&
  (source
    .within('act', Math.max(source.sentenceAt(act.from).from, act.from - LET_FAR), act.from)
    .some((other) => other.value.act === 'authorise') ||
    isCharged(source, act));
const LET_FAR = 40;

/** « a autorisé la signature de l’accord ». */
const isSigningLet = (source: Annotated, act: ActMention): boolean =>
  act.value.noun === true &&
  source.is(act.from - 1, 'determiner') &&
  source.endingAt('act', act.from - 1)?.value.act === 'authorise';

/** « est chargé, de concert avec …, de mener les négociations », `has been told to hold negotiations`. */
export const isCharged = (source: Annotated, act: ActMention): boolean => {
  const { from } = source.sentenceAt(act.from);
  return source.any(Math.max(from, act.from - LET_FAR), act.from, 'charged');
};

/** `Law ratifying the Agreement`, undated, may be a bill; a decree was issued. */
const isDecree = (source: Annotated, act: ActMention): boolean => {
  const run = decreeBefore(source, act);
  return run !== undefined && source.at('bill', run.from)?.value.decree === true;
};

/** `Decree No. 51 of 2024 ratifying …`, `DECISION authorising …`: an instrument whose title says what it does. */
export const decreeBefore = (source: Annotated, act: ActMention): Run | undefined => {
  const sentence = source.sentenceAt(act.from);
  const bill = source
    .within('bill', Math.max(sentence.from, act.from - DECREE_NEAR), act.from)
    .findLast((m) => m.value.law === true);
  if (bill === undefined || isObject(source, bill) || isSubject(source, act, sentence)) return undefined;
  if (isSpokenOf(source, bill, act)) return undefined;
  for (let at = bill.to; at < act.from; at++)
    if (
      source.word(at) === ',' ||
      (source.is(at, 'auxiliary') && source.at('happening', at + 1)?.value.before !== true) ||
      source.at('act', at) !== undefined
    )
      return undefined;
  return bill;
};

/** `reported in favour of the decree ratifying`, `a decision on ratifying`: no decree is issued. */
const isSpokenOf = (source: Annotated, bill: Mention<{ decree?: boolean }>, act: ActMention): boolean => {
  if (source.language.language.modifiersBefore !== true || act.value.tense !== 'progressive') return false;
  if (bill.value.decree !== true && source.is(act.from - 1, 'about')) return true;
  const before = source.is(bill.from - 1, 'determiner') ? bill.from - 2 : bill.from - 1;
  return (
    source.is(before, 'of') ||
    (source.is(before, 'about') &&
      source.is(bill.from - 1, 'determiner') &&
      !source.is(bill.from - 1, 'indefinite'))
  );
};

/** `The law ratifying the agreement was published`: what is done to the law is told. */
const isSubject = (source: Annotated, act: ActMention, sentence: Run): boolean =>
  source
    .within('act', act.to, sentence.to)
    .some((other) => other.value.tense === 'participle' && source.is(other.from - 1, 'passive'));

/** « Décret n° 51 de l’année 2024 portant ratification de … », opening its line. */
export const isDecreeTitle = (source: Annotated, act: ActMention): boolean => {
  if (act.value.noun !== true || act.value.act !== 'ratify' || !source.is(act.from - 1, 'about'))
    return false;
  const decree = decreeBefore(source, act);
  return decree !== undefined && decree.from - pointStart(source, decree.from) <= HEADING_OPENS;
};

/** `passed the law ratifying the Agreement`: the other verb tells the step. */
const isObject = (source: Annotated, bill: Run): boolean =>
  source
    .within('act', Math.max(pointStart(source, bill.from), bill.from - OBJECT_FAR), bill.from)
    .some(
      ({ value, to }) =>
        value.act !== 'publish' &&
        value.act !== 'date' &&
        value.noun !== true &&
        (to >= bill.from - 2 || value.tense !== 'infinitive'),
    );
const OBJECT_FAR = 14;

/** `approving the extension of the Convention`. */
export const extendsOne = (source: Annotated, act: ActMention): boolean =>
  source
    .within('act', act.to, act.to + 3)
    .some((other) => other.value.act === 'renew' && other.value.noun === true);

/** « la loi du 3 juillet 2017 autorisant la ratification »: the vote is told by the law’s own day. */
const lawNamed = (source: Annotated, act: ActMention, target: Target, law: Run): EventClaim | undefined => {
  const date = source.within('date', law.to, act.from)[0];
  if (date === undefined) return undefined;
  return {
    t: 'event',
    of: target.agreement.id,
    step: 'approved',
    date: date.value.edtf,
    evidence: [source.evidence({ from: law.from, to: Math.max(act.to, target.run.to) })],
    rule: `${source.language.language.code}.event.law@1`,
  };
};

/** By whom and when: the organ in the heading or the head of State who issues it, on the day that the document names first. */
export const decreed = (context: Context, act: ActMention, target: Target): EventClaim | undefined => {
  const { source } = context;
  const organ = source
    .within('organ', 0, HEAD_TOKENS)
    .find(
      (m) =>
        (m.value.organ === 'gov' || m.value.organ === 'council_of_ministers') &&
        source.covering('pact', m.from) === undefined,
    )?.value.organ;
  const law = act.value.act === 'authorise' ? decreeBefore(source, act) : undefined;
  if (law !== undefined && law.to <= act.from && organ === undefined)
    return lawNamed(source, act, target, law);
  const country = homeAt(source, context.home, act.from);
  const acting = organ ?? 'president';
  const step =
    act.value.act === 'sign'
      ? undefined
      : act.value.act === 'ratify'
        ? 'ratified'
        : act.value.act === 'renew' || extendsOne(source, act)
          ? 'renewed'
          : stepOf(act.value.act, acting, country, true);
  if (step === undefined || step === 'published') return undefined;
  const date = source.within('date', 0, HEAD_TOKENS).find((d) => /^\d{4}-\d\d-\d\d$/.test(d.value.edtf));
  if (date === undefined && organ === undefined && !isDecree(source, act)) return undefined;
  const event: EventClaim = {
    t: 'event',
    of: target.agreement.id,
    step,
    evidence: [source.evidence({ from: act.from, to: Math.max(act.to, target.run.to) })],
    rule: `${source.language.language.code}.event.decree@1`,
  };
  if (date !== undefined) event.date = date.value.edtf;
  if (country !== undefined) event.by = `${country}:${acting}`;
  return event;
};

/** « La loi n° 2024-55 du 3 juin 2024 autorise la ratification »: the law is the vote. */
export const lawBefore = (source: Annotated, act: ActMention): Run | undefined =>
  source
    .within('bill', Math.max(source.sentenceAt(act.from).from, act.from - 16), act.from)
    .find((bill) => bill.value.law);

/** `Approved by Decree of the President`, « confirmé par la loi n° 12 »: the instrument’s organ acts. */
export const actorOfInstrument = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const { to } = source.sentenceAt(act.from);
  const bill = source.first(
    'bill',
    act.to - 1,
    Math.min(to, act.to + 4),
    ({ value, from }) => value.law === true && source.any(Math.max(act.from, from - 3), from, 'by'),
  );
  if (bill === undefined) return undefined;
  const end = Math.min(to, bill.to + TITLE_LINE);
  const organ =
    source.within('organ', bill.to, end).find((m) => ACTING.has(m.value.organ))?.value.organ ??
    headIn(source, bill.to, end);
  if (organ === undefined) return undefined;
  return {
    organ,
    ...withCountry(
      source.within('state', bill.to, end)[0]?.value.code ?? homeAt(source, context.home, act.from),
    ),
  };
};
