// Events that rows tell without a sentence: a dated line of a chronology, a cell under its column, a label and its day.
import type { EventClaim } from '../../vocabulary/claim.ts';
import { isInside } from '../annotated.ts';
import type { Run } from '../annotated.ts';
import type { Organ } from '../languages/language.ts';
import { homeAt } from '../resolution/home.ts';
import { rowsOf } from '../rows.ts';
import type { Block, Row } from '../rows.ts';
import type { Agreement, Context } from './context.ts';
import { readingOf } from './event-reading.ts';
import { keep } from './event-settling.ts';
import { nameOfActor } from './event-shapes.ts';
import type { ActMention, Actor, Target } from './event-shapes.ts';
import { stepTold } from './event-steps.ts';
import { CHAMBERS, stepOf } from './steps.ts';
import { bySentence, eventsOf } from './told.ts';

export const readRowEvents = (context: Context): void => {
  if (context.agreements.length === 0 || context.isTreaty) return;
  const blocks = new Set<Block>();
  const events = bySentence(
    context.source,
    context.claims.filter((claim): claim is EventClaim => claim.t === 'event'),
  );
  for (const row of rowsOf(context.source)) {
    if (!blocks.has(row.block)) {
      blocks.add(row.block);
      if (row.form === 'cells') readTable(context, row.block);
    }
    if (row.date !== undefined) readDated(context, row, events);
    else if (row.form === 'labelled') readLabelled(context, row, events);
  }
};

const LONGEST = 30;

/** `2018: ratified by the Seimas`, « 4 juillet 2025 : aval du Bundesrat », `2014: agreement on cyber training`. */
const readDated = (context: Context, row: Row, events: Told): void => {
  const day = row.date?.value.edtf;
  if (day === undefined || day.includes('/') || row.to - row.from > LONGEST) return;
  const told = claimedIn(context, row, events);
  for (const event of told) dateByRow(context, event, day);
  if (told.length > 0) return;
  const target = agreementOf(context, row);
  if (target === undefined) return;
  const act = actOf(context, row);
  const step =
    act === undefined ? undefined : stepOfAct(context, act, { ...target, bill: isBill(context, row) });
  if (step !== undefined && act !== undefined)
    add(context, target.agreement, step, day, { from: row.from, to: row.to });
  else if (act === undefined && isNamedAlone(context, row, target))
    add(context, target.agreement, { step: 'signed' }, day, { from: row.from, to: row.to });
};

interface Step {
  step: EventClaim['step'];
  by?: string | undefined;
}

type Told = ReadonlyMap<number, readonly EventClaim[]>;

/** What the row was already read to tell. */
const claimedIn = ({ source }: Context, row: Run, events: Told): EventClaim[] => {
  const start = source.tokens.start[row.from] as number;
  const end = source.tokens.end[row.to - 1] as number;
  return (events.get(source.sentenceOf[row.from] as number) ?? []).filter((event) =>
    event.evidence.some((passage) => passage.start >= start && passage.end <= end),
  );
};

/** The line’s own day is that of what it tells. */
const dateByRow = (context: Context, event: EventClaim, day: string): void => {
  if (event.date === undefined || event.date.endsWith('~')) event.date = day;
  if (event.mod === 'planned' && !isToCome(context, day) && event.date === day) delete event.mod;
};

const isToCome = ({ published }: Context, day: string): boolean =>
  published !== undefined && day > published.slice(0, day.length);

const TOLD_BY = new Set(['noun', 'participle', 'past', 'present']);

/** The first word of action of the row outside the names of agreements. */
const actOf = ({ source }: Context, row: Row): ActMention | undefined =>
  source
    .within('act', row.body, row.to)
    .find(
      (act) =>
        TOLD_BY.has(act.value.tense) &&
        act.value.act !== 'date' &&
        act.value.act !== 'bind' &&
        source.covering('pact', act.from) === undefined,
    );

const isBill = ({ source }: Context, row: Run): boolean => source.has('bill', row.from, row.to);

const stepOfAct = (context: Context, act: ActMention, target: Target): Step | undefined => {
  const reading = readingOf(context, act, target);
  const told = stepTold(context, reading);
  if (told === undefined) {
    const step = stepOf(act.value.act, reading.actor?.organ, reading.actor?.country, true);
    return step === undefined ? undefined : { step, by: actorOf(reading.actor) };
  }
  return { step: told.step, by: told.by ?? actorOf(reading.actor) };
};

const actorOf = (actor: Actor | undefined): string | undefined =>
  actor === undefined ? undefined : nameOfActor(actor);

/** The agreement of the row: named in it, else in the rows above, the heading, the document. */
const agreementOf = (context: Context, row: Row): Target | undefined => {
  const named = pactIn(context, row) ?? pactAbove(context, row);
  if (named !== undefined) return named;
  for (const head of row.block.heads) {
    const inHead = pactIn(context, head);
    if (inHead !== undefined) return inHead;
  }
  const { main } = context;
  return main === undefined || context.agreements.length > 1
    ? undefined
    : { agreement: main, run: row, bill: false };
};

const pactIn = (context: Context, run: Run): Target | undefined => {
  for (const pact of context.source.within('pact', run.from, run.to)) {
    const agreement = context.of.get(pact.from);
    if (agreement !== undefined) return { agreement, run: pact, bill: false };
  }
  return undefined;
};

/** A chronicle of hundreds of lines takes nothing up from its beginning. */
const MOST_ABOVE = 30;

const pactAbove = (context: Context, row: Row): Target | undefined => {
  const { rows } = row.block;
  for (let at = row.index - 1; at >= Math.max(0, row.index - MOST_ABOVE); at--) {
    const named = pactIn(context, rows[at] as Row);
    if (named !== undefined) return named;
  }
  return undefined;
};

const NAME_NEAR = 2;

/** `2014: agreement on cyber training`: nothing but the name of the agreement, and no verb. */
const isNamedAlone = ({ source }: Context, row: Row, { run }: Target): boolean =>
  run.from >= row.body &&
  run.from - row.body <= NAME_NEAR &&
  !source.has('doing', row.body, row.to) &&
  !source.has('saying', row.body, row.to) &&
  !source.any(row.body, row.to, 'auxiliary') &&
  !source.any(row.body, run.to, 'negation');

const add = (context: Context, agreement: Agreement, { step, by }: Step, day: string, run: Run): void => {
  const { source } = context;
  const event: EventClaim = {
    t: 'event',
    of: agreement.id,
    step,
    date: day,
    evidence: [source.evidence(run)],
    rule: `${source.language.language.code}.event.row@1`,
  };
  if (by !== undefined && BY_SOMEBODY.has(step)) event.by = by;
  if (isToCome(context, day)) event.mod = 'planned';
  keep(context, event);
};

const BY_SOMEBODY = new Set<EventClaim['step']>([
  'tabled',
  'committee_approved',
  'debated',
  'approved',
  'approved_lower',
  'approved_upper',
  'draft_approved',
  'gov_examined',
  'ratified',
  'law_signed',
  'promulgated',
  'denounced',
  'rejected',
]);

/** The columns of a table whose heading names a stage, and those of dates alone. */
const readTable = (context: Context, { rows }: Block): void => {
  const { source } = context;
  const [header] = rows as [Row];
  if (source.has('date', header.from, header.to)) return;
  const stages = header.cells.map((cell) => stageIn(context, cell));
  const only = stages.every((stage) => stage === undefined || stage.act !== 'sign');
  const isOfStages = stages.every((stage) => stage === undefined);
  for (const row of rows.slice(1)) {
    // an empty first heading is not written: the columns are those from the right
    const shift = Math.max(0, row.cells.length - header.cells.length);
    const target = pactIn(context, row);
    if (target === undefined) {
      if (isOfStages) readStage(context, row);
      continue;
    }
    for (const [column, cell] of row.cells.entries()) {
      const date = source.within('date', cell.from, cell.to)[0];
      if (date === undefined || date.value.edtf.includes('/')) continue;
      if (source.covering('pact', date.from) !== undefined && cell.from <= target.run.from) continue;
      if (source.has('act', cell.from, date.from)) continue;
      const stage = stages[column - shift];
      const step =
        stage === undefined
          ? only && datesIn(context, row) === 1
            ? { step: 'signed' as const }
            : undefined
          : stepOfStage(context, stage, row, target.agreement);
      if (step !== undefined && !(step.step === 'signed' && isNamedElsewhere(context, target.agreement, row)))
        add(context, target.agreement, step, date.value.edtf, { from: row.from, to: cell.to });
    }
  }
};

/**
 * An agreement that the text names elsewhere too may be another one of the same States: a wrong day of signature
 * would part it from all that is told of it.
 */
const isNamedElsewhere = ({ source }: Context, { mentions }: Agreement, row: Row): boolean => {
  const { heads, rows } = row.block;
  const headings = heads.filter(({ to }) => !source.isSign(to - 1, '.'));
  return mentions.some((pact) => ![row, rows[0] as Row, ...headings].some((own) => isInside(pact, own)));
};

/** `Third reading, House of Commons | 9 October 2025`: the stage stands in the row itself. */
const readStage = (context: Context, row: Row): void => {
  const { source } = context;
  const [first] = row.cells as [Run];
  const stage = stageIn(context, first);
  const date = source.within('date', first.to, row.to)[0];
  if (stage === undefined || date === undefined || date.value.edtf.includes('/')) return;
  const target = agreementOf(context, row);
  const step = target === undefined ? undefined : stepOfStage(context, stage, row, target.agreement);
  if (target === undefined || step === undefined) return;
  add(context, target.agreement, step, date.value.edtf, { from: row.from, to: date.to });
};

const datesIn = ({ source }: Context, row: Run): number => source.within('date', row.from, row.to).length;

interface Stage {
  act: ActMention['value']['act'];
  by?: Organ;
}

/** The stage that a heading or a label names: the longest phrase. */
const stageIn = ({ source }: Context, { from, to }: Run): Stage | undefined =>
  source.within('stage', from, to).toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]?.value;

/** The organ that the row names gives the step of its vote; else the one that the stage implies. */
const stepOfStage = (context: Context, stage: Stage, row: Run, agreement: Agreement): Step | undefined => {
  const { source } = context;
  const named = source
    .within('organ', row.from, row.to)
    .find(
      ({ value }) =>
        CHAMBERS.has(value.organ) || value.organ === 'gov' || value.organ === 'council_of_ministers',
    )?.value;
  const home = homeAt(source, context.home, row.from);
  const country =
    named?.country ?? (home !== undefined && agreement.parties.includes(home) ? home : undefined);
  const organ = stage.by === 'committee' ? 'committee' : (named?.organ ?? stage.by);
  const step = stepOf(stage.act, organ, country, stage.act !== 'sign');
  return step === undefined
    ? undefined
    : { step, by: organ === undefined || country === undefined ? undefined : `${country}:${organ}` };
};

/** `Third reading: 16 October 2025`, « Entrée en vigueur : 2 février 2020 ». */
const readLabelled = (context: Context, row: Row, events: Told): void => {
  const { source } = context;
  const [label, value] = row.cells as [Run, Run];
  const date = source.within('date', value.from, Math.min(value.to, value.from + DATE_FAR))[0];
  if (date === undefined || date.value.edtf.includes('/')) return;
  const day = date.value.edtf;
  const told = claimedIn(context, row, events);
  for (const event of told) dateByRow(context, event, day);
  const stage = stageIn(context, label);
  if (stage?.act === 'ratify' && readRatifications(context, row, value)) return;
  if (stage === undefined || told.some(({ mod }) => mod === undefined)) return;
  const target = agreementOf(context, row);
  if (target === undefined) return;
  const step = stepOfStage(context, stage, row, target.agreement);
  if (step === undefined) return;
  const { claims } = context;
  context.claims = claims.filter((claim) => !told.includes(claim as EventClaim));
  if (
    eventsOf(context, target.agreement.id).some(
      (event) => event.step === step.step && event.date === day && event.mod === undefined,
    )
  )
    return;
  add(context, target.agreement, step, day, row);
};
const DATE_FAR = 8;

/** « Ratification : Congo, 4 mai 2021 ; Gabon, 17 août 2021 »: each State with its day. */
const readRatifications = (context: Context, row: Row, value: Run): boolean => {
  const { source } = context;
  const target = agreementOf(context, row);
  if (target === undefined) return false;
  let from = value.from;
  let some = false;
  for (const date of source.within('date', value.from, value.to)) {
    const state = source.within('state', from, date.from).at(-1);
    from = date.to;
    if (state === undefined) continue;
    const run = { from: state.from, to: date.to };
    add(context, target.agreement, { step: 'ratified', by: state.value.code }, date.value.edtf, run);
    some = true;
  }
  return some;
};
