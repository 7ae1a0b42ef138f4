// What happened to each agreement: an act, the agreement it is done to, who does it, when and where, how it is asserted.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { Context } from './context.ts';
import { gapped, otherActors } from './event-actors.ts';
import { chargedMinistry } from './event-agents.ts';
import { readAgendaItem } from './event-agenda.ts';
import { secondSignature } from './event-days.ts';
import { tellsStep } from './event-gates.ts';
import { decreeBefore, decreed, enactedBy, isDecreeTitle } from './event-instruments.ts';
import { minuted } from './event-minutes.ts';
import { moodOfAct } from './event-moods.ts';
import {
  addDatedName,
  dropLooseTitles,
  keep,
  settleChambers,
  settleDebates,
  settleDone,
  settleEndings,
  settleInitialling,
} from './event-settling.ts';
import { dayOfOccasion } from './event-occasion.ts';
import { readingOf } from './event-reading.ts';
import { readRowEvents } from './row-events.ts';
import type { ActMention, Reading, Target } from './event-shapes.ts';
import { isDay, nameOfActor } from './event-shapes.ts';
import { stepTold } from './event-steps.ts';
import { targetsOf } from './event-targets.ts';
import { noteSlot } from '../slots.ts';

export const readEvents = (context: Context): void => {
  for (const act of context.source.all('act')) if (tellsStep(context, act)) readAct(context, act);
  for (const sentence of context.source.sentences) readAgendaItem(context, sentence);
  readRowEvents(context);
  for (const agreement of context.agreements) addDatedName(context, agreement);
  settleInitialling(context);
  dropLooseTitles(context);
  settleEndings(context);
  settleChambers(context);
  settleDebates(context);
  settleDone(context);
};

const readAct = (context: Context, act: ActMention): void => {
  for (const target of targetsOf(context, act)) {
    const event =
      enactedBy(context, act, target) ?? minuted(context, act, target) ?? eventOf(context, act, target);
    if (event === undefined) continue;
    keep(context, event);
    for (const also of otherActors(context, act, event)) keep(context, also);
    for (const also of gapped(context, act, event)) keep(context, also);
    const second = secondSignature(context, act, event);
    if (second !== undefined) keep(context, second);
  }
};

/** Where a State is said to do it, its government does. */
const OF_GOVERNMENTS = new Set<EventClaim['step']>(['denounced']);
const STATE = 2;

/** Steps that have no actor of their own. */
const NOBODYS = new Set<EventClaim['step']>([
  'signed',
  'negotiated',
  'finalised',
  'renewed',
  'entered_into_force',
  'replaced',
  'expired',
  'published',
  'exchanged',
  'terminated',
]);

/** What did not happen has a day only where it was set for one. */
const DATED = new Set<EventClaim['step']>(['signed', 'renewed']);

const eventOf = (context: Context, act: ActMention, target: Target): EventClaim | undefined => {
  const { source } = context;
  if (
    (act.value.tense === 'progressive' || isDecreeTitle(source, act)) &&
    decreeBefore(source, act) !== undefined
  )
    return decreed(context, act, target);
  const reading = readingOf(context, act, target);
  const told = stepTold(context, reading);
  if (told === undefined) return undefined;
  const mood = moodOfAct(context, reading, told.step);
  if (mood === 'untold') return undefined;
  const { step } = told;
  const { actor, date, place, signers } = reading;
  const event: EventClaim = { t: 'event', of: target.agreement.id, step, evidence: [] };
  const day =
    told.day ?? date?.value.edtf ?? (mood === 'done' ? dayOfOccasion(context, reading, step) : undefined);
  if (day !== undefined && (mood !== 'negated' || DATED.has(step))) event.date = day;
  if (place !== undefined) event.place = source.quote(place);
  const by =
    told.by ??
    chargedMinistry(context, act) ??
    (actor === undefined || NOBODYS.has(step) ? undefined : nameOfActor(actor));
  if (by !== undefined) event.by = OF_GOVERNMENTS.has(step) && by.length === STATE ? `${by}:gov` : by;
  if (step === 'signed' && signers.length > 0) event.signers = signers;
  if (mood !== 'done') event.mod = mood;
  else if (isAhead(context, act, step, day)) event.mod = 'planned';
  if (context.isTreaty && step === 'expired' && target.agreement !== context.main) event.step = 'replaced';
  if (act.value.act === 'ratify' && step.startsWith('approved')) event.as_written = source.quote(act);
  event.evidence = [source.evidence(spanOf(source, reading))];
  event.rule = `${source.language.language.code}.event.${act.value.act}@1`;
  noteSlots(source, event, reading);
  return event;
};

/** What is dated after publication has not happened yet, whatever the tense of a headline; a note added later says so in the past. */
const isAhead = (
  { published }: Context,
  { value: { tense } }: ActMention,
  step: EventClaim['step'],
  day: string | undefined,
): boolean =>
  (tense === 'present' || tense === 'noun' || tense === 'infinitive') &&
  (day === undefined
    ? step === 'expired' && tense === 'present'
    : step === 'expired'
      ? day.slice(0, 10) > (published ?? '').slice(0, day.length)
      : published !== undefined && isDay(day.slice(0, 10)) && day.slice(0, 10) > published);

const noteSlots = (source: Annotated, event: EventClaim, { act, target, date, place }: Reading): void => {
  noteSlot(event, 'step', source, act);
  noteSlot(event, 'of', source, target.run);
  if (date !== undefined && event.date === date.value.edtf) noteSlot(event, 'date', source, date);
  if (place !== undefined) noteSlot(event, 'place', source, place);
};

/** From the agreement or the act, whichever comes first and near, to the last slot filled. */
const spanOf = (source: Annotated, { act, target, date, place }: Reading): Run => {
  const from = target.run.to <= act.from && act.from - target.run.to < 6 ? target.run.from : act.from;
  const object = target.run.from >= act.to && target.run.from - act.to < 30 ? target.run.to : act.to;
  const last = Math.max(
    act.to,
    object,
    date !== undefined && date.from > act.from ? date.to : 0,
    place?.to ?? 0,
  );
  return { from, to: Math.min(last, source.sentenceAt(act.from).to) };
};
