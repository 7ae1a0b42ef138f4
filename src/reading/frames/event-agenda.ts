// Acts told once for several texts: minutes, decrees, headings, votes taken in a row.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../annotated.ts';
import { homeAt } from '../resolution/home.ts';
import { WORD } from '../tokens.ts';
import type { Context } from './context.ts';
import { APPROVING, actorOf } from './event-actors.ts';
import { HEAD_TOKENS } from './event-days.ts';
import { keep } from './event-settling.ts';
import type { ActMention, Target } from './event-shapes.ts';
import { ACTING, stepOf } from './steps.ts';

const ENACTING_HEAD = 120;
const DECREE_NEAR = 12;

/** `Law of … dated …: To ratify the Agreement`, `Resolution of the Government …: 1. To submit …`: an infinitive that opens its sentence enacts. */
export const enactedBy = (context: Context, act: ActMention): EventClaim | undefined => {
  const { source } = context;
  const sentence = source.sentenceAt(act.from);
  if (act.value.tense !== 'infinitive' || act.from - sentence.from > 4) return undefined;
  for (let at = sentence.from; at < act.from; at++)
    if (source.tokens.kind[at] === WORD && !source.is(at, 'to')) return undefined;
  const instrument = source
    .within('bill', 0, ENACTING_HEAD)
    .find(
      (bill) => bill.value.law === true && bill.from < act.from && headingDate(source, bill) !== undefined,
    );
  if (instrument === undefined) return undefined;
  const line = source.sentenceAt(instrument.from);
  const organ = source.within('organ', instrument.to, line.to).find((m) => ACTING.has(m.value.organ))
    ?.value.organ;
  const country =
    source.within('state', instrument.to, line.to)[0]?.value.code ?? homeAt(source, context.home, act.from);
  const acting = organ ?? 'president';
  const step =
    organ === undefined && APPROVING.has(act.value.act)
      ? 'law_signed'
      : stepOf(act.value.act, acting, country, true);
  if (step === undefined || country === undefined) return undefined;
  const date = headingDate(source, instrument) as Mention<{ edtf: string }>;
  return {
    t: 'event',
    of: '',
    step,
    date: date.value.edtf,
    by: `${country}:${acting}`,
    evidence: [
      source.evidence({ from: instrument.from, to: date.to }),
      source.evidence({ from: sentence.from, to: act.to }),
    ],
    rule: `${source.language.language.code}.event.enacting@1`,
  };
};

/** The day in the line that names the instrument. */
const headingDate = (source: Annotated, instrument: Run): Mention<{ edtf: string }> | undefined =>
  source
    .within('date', instrument.to, Math.min(source.sentenceAt(instrument.from).to, instrument.to + 18))
    .find((date) => /^\d{4}-\d\d-\d\d$/.test(date.value.edtf));

/** `Decree No. 51 of 2024 ratifying …`, `DECISION authorising …`: an instrument whose title says what it does. */
export const decreeBefore = (source: Annotated, act: ActMention): Run | undefined => {
  const sentence = source.sentenceAt(act.from);
  const bill = source
    .within('bill', Math.max(sentence.from, act.from - DECREE_NEAR), act.from)
    .findLast((m) => m.value.law === true);
  if (bill === undefined) return undefined;
  for (let at = bill.to; at < act.from; at++)
    if (source.word(at) === ',' || source.is(at, 'auxiliary') || source.at('act', at) !== undefined)
      return undefined;
  return bill;
};

/** `approving the extension of the Convention`. */
const extendsOne = (source: Annotated, act: ActMention): boolean =>
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
      : act.value.act === 'ratify' && organ === undefined
        ? 'ratified'
        : act.value.act === 'renew' || extendsOne(source, act)
          ? 'renewed'
          : stepOf(act.value.act, acting, country, true);
  if (step === undefined || step === 'published') return undefined;
  const date = source.within('date', 0, HEAD_TOKENS).find((d) => /^\d{4}-\d\d-\d\d$/.test(d.value.edtf));
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

/** « La convention est passée dans la foulée »: by the vote just told. */
export const lastVote = (
  context: Context,
  act: ActMention,
): [EventClaim['step'] | undefined, string | undefined] => {
  const { source } = context;
  const start = source.tokens.start[act.from] as number;
  const vote = context.claims.findLast(
    (claim): claim is EventClaim =>
      claim.t === 'event' &&
      claim.step.startsWith('approved') &&
      claim.mod === undefined &&
      (claim.evidence[0]?.start ?? 0) < start &&
      start - (claim.evidence[0]?.start ?? 0) < 1500,
  );
  return vote === undefined ? [undefined, undefined] : [vote.step, vote.by];
};

/** « La loi n° 2024-55 du 3 juin 2024 autorise la ratification »: the law is the vote. */
export const lawBefore = (source: Annotated, act: ActMention): Run | undefined =>
  source
    .within('bill', Math.max(source.sentenceAt(act.from).from, act.from - 16), act.from)
    .find((bill) => bill.value.law);

/** Minutes name the act once, then the texts: « Le Conseil a adopté deux rapports. Le premier est relatif à … ». */
export const readAgendaItem = (context: Context, sentence: Run): void => {
  const { source } = context;
  const bill = source.within('bill', sentence.from, sentence.to)[0];
  const pact = bill === undefined ? undefined : source.within('pact', bill.to, sentence.to)[0];
  const agreement = pact === undefined ? undefined : context.of.get(pact.from);
  if (bill === undefined || pact === undefined || agreement === undefined) return;
  const own = source
    .within('act', sentence.from, bill.from)
    .some((act) => act.value.tense !== 'noun' && act.value.tense !== 'infinitive');
  if (own) return;
  const index = source.sentenceOf[sentence.from] as number;
  for (let back = index; back > index - 6 && back >= 0; back--) {
    const before = source.sentences[back] as Run;
    const act = source
      .within('act', before.from, Math.min(before.to, bill.from))
      .findLast(
        (other) =>
          ['adopt', 'examine', 'take_note', 'debate'].includes(other.value.act) &&
          other.value.tense === 'participle',
      );
    if (act === undefined) continue;
    const actor = actorOf(context, act);
    const decree =
      bill.value.law === true &&
      source.within('act', bill.to, pact.from).some((other) => other.value.act === 'ratify');
    const step =
      decree && actor?.organ === 'council_of_ministers'
        ? 'ratified'
        : stepOf(act.value.act, actor?.organ, actor?.country, true);
    if (step === undefined || actor?.country === undefined) return;
    keep(context, {
      t: 'event',
      of: agreement.id,
      step,
      by: `${actor.country}:${actor.organ}`,
      evidence: [
        source.evidence({ from: act.from, to: act.to }),
        source.evidence({ from: bill.from, to: pact.to }),
      ],
      rule: `${source.language.language.code}.event.agenda@1`,
    });
    return;
  }
};
