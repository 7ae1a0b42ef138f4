// Acts told once for several texts: minutes, decrees, headings, votes taken in a row.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Run } from '../annotated.ts';
import type { Context } from './context.ts';
import { agentOf } from './event-agents.ts';
import { keep } from './event-settling.ts';
import type { ActMention } from './event-shapes.ts';
import { stepOf } from './steps.ts';

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
          other.value.tense === 'participle' &&
          announcesSeveral(context, other),
      );
    if (act === undefined) continue;
    const actor = agentOf(context, act, { agreement, run: pact, bill: true });
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

/** « a adopté deux rapports », `considered the following bills:`: what comes next is each of them. */
const announcesSeveral = ({ source }: Context, act: ActMention): boolean => {
  const { from, to } = source.sentenceAt(act.from);
  return (
    source.word(to - 1) === ':' ||
    source.within('count', act.to, to).some(({ value }) => value.value > 1) ||
    source.within('bill', from, to).some(({ value }) => value.plural === true) ||
    source.within('anaphor', from, to).some(({ value }) => value.plural === true)
  );
};
