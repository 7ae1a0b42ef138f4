// What the minutes of a council tell: items that open with a noun of action under its heading.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated } from '../annotated.ts';
import { homeAt } from '../resolution/home.ts';
import { ALL_CAPITALS } from '../tokens.ts';
import type { Context } from './context.ts';
import { HEAD_TOKENS } from './event-days.ts';
import { extendsOne, pointStart } from './event-instruments.ts';
import type { ActMention, Target } from './event-shapes.ts';

/** `APPROVAL of the extension of …`, « DÉCISION de transmission aux Cortes de … »: an item of a council’s minutes. */
export const minuted = (context: Context, act: ActMention, target: Target): EventClaim | undefined => {
  const { source } = context;
  const step = isItem(context, act) ? stepOfItem(source, act) : undefined;
  if (step === undefined) return undefined;
  const council = councilIn(context);
  const date = source.within('date', 0, HEAD_TOKENS).find((d) => /^\d{4}-\d\d-\d\d$/.test(d.value.edtf));
  const country = council?.value.country ?? homeAt(source, context.home, act.from);
  if (council === undefined || country === undefined) return undefined;
  return {
    t: 'event',
    of: target.agreement.id,
    step,
    ...(date === undefined ? {} : { date: date.value.edtf }),
    by: `${country}:${council.value.organ}`,
    evidence: [source.evidence({ from: act.from, to: Math.max(act.to, target.run.to) })],
    rule: `${source.language.language.code}.event.minuted@1`,
  };
};

/** A noun of action that opens its line in capitals, under the heading of a council. */
export const isItem = (context: Context, act: ActMention): boolean => {
  const { source } = context;
  if (act.value.noun !== true) return false;
  const from = pointStart(source, act.from);
  return (
    act.from - from <= ITEM_OPENS &&
    Array.from({ length: act.from - from + 1 }, (_, i) => from + i).some(
      (at) => ((source.tokens.shape[at] as number) & ALL_CAPITALS) !== 0,
    ) &&
    councilIn(context) !== undefined
  );
};

const ITEM_OPENS = 3;

const councilIn = ({ source }: Context) =>
  source.first(
    'organ',
    0,
    HEAD_TOKENS,
    (m) =>
      (m.value.organ === 'gov' || m.value.organ === 'council_of_ministers') &&
      !source.covering('pact', m.from),
  );

const stepOfItem = (source: Annotated, act: ActMention): EventClaim['step'] | undefined => {
  if (act.value.act === 'table') return 'tabled';
  if (act.value.act === 'renew' || extendsOne(source, act)) return 'renewed';
  if (act.value.act === 'take_note') return 'gov_examined';
  return act.value.act === 'adopt' || act.value.act === 'authorise' || act.value.act === 'ratify'
    ? 'draft_approved'
    : undefined;
};
