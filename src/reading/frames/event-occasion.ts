// The day of an act that its own sentence does not date: the sitting’s, the one just told, the meeting’s of which the lead speaks.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import { paragraphAt } from '../sentences.ts';
import type { Context } from './context.ts';
import { HEAD_TOKENS } from './event-days.ts';
import type { ActMention, Reading } from './event-shapes.ts';
import { isActive } from './event-reach.ts';
import { isDay } from './event-shapes.ts';

type Step = EventClaim['step'];
type OccasionSource = (context: Context, reading: Reading, step: Step) => string | undefined;

/** Sources in order of trust. */
export const dayOfOccasion: OccasionSource = (context, reading, step) => {
  for (const find of isBorne(reading.act) ? [ofNews] : [ofSitting, justTold, ofLead, ofNews]) {
    const day = find(context, reading, step);
    if (day !== undefined) return day;
  }
  return undefined;
};

/** « porte la signature des deux ministres »: of whatever day. */
const isBorne = ({ from, to, value }: ActMention): boolean =>
  value.act === 'sign' && value.tense === 'present' && to - from > 2;

const isVerb = ({ value: { tense } }: ActMention): boolean => tense !== 'infinitive' && tense !== 'noun';

/** The day of the sitting that the heading dates. */
const ofSitting: OccasionSource = ({ source }, { act, actor }) => {
  if (actor?.organ === undefined || !isVerb(act)) return undefined;
  const heading = source.within('organ', 0, HEAD_TOKENS).find((m) => m.value.organ === actor.organ);
  return heading === undefined
    ? undefined
    : source.within('date', heading.from, heading.from + 14).find((d) => isDay(d.value.edtf))?.value.edtf;
};

const NARRATIVE = 2;
const TALKS = new Set(['meeting', 'visit', 'consultation', 'negotiation']);

/** `Following the talks, they signed`: the day of the talks, told some sentences before. */
const AFTER_TALKS = 5;

/** The one that the narrative has just named. */
const justTold: OccasionSource = ({ source }, { act, actor }) => {
  // `The Diet had given its approval`: before what was just told
  if (isTold(source, act) && isActive(source, act)) return undefined;
  const index = source.sentenceOf[act.from] as number;
  const paragraph = paragraphAt(source, act.from);
  const sentence = source.sentences[index] as Run;
  const afterTalks = source.within('activity', sentence.from, act.from).some((m) => TALKS.has(m.value.kind));
  for (let back = index - 1; back >= Math.max(0, index - (afterTalks ? AFTER_TALKS : NARRATIVE)); back--) {
    const run = source.sentences[back] as Run;
    if (run.from < paragraph.from && actor === undefined && !afterTalks) break;
    const named = source
      .within('date', run.from, run.to)
      .find(
        (d) =>
          isDay(d.value.edtf) &&
          !source.covering('pact', d.from) &&
          source.within('act', d.from - 6, d.from).length === 0,
      );
    if (named !== undefined) return named.value.edtf;
  }
  return undefined;
};

const OF_OCCASION = new Set<Step>([
  'signed',
  'initialled',
  'draft_approved',
  'gov_examined',
  'committee_approved',
  'debated',
  'approved',
  'approved_lower',
  'approved_upper',
  'denounced',
  'bill_withdrawn',
]);

/** « Les ministres ont signé un plan » in the report of a meeting: the meeting’s day. */
const ofLead: OccasionSource = (context, reading, step) => {
  const { source } = context;
  const { act, target } = reading;
  if (context.isTreaty || !OF_OCCASION.has(step) || isTold(source, act) || !isVerb(act)) return undefined;
  if (step === 'signed' && (target.agreement.signed !== undefined || isModifier(source, reading)))
    return undefined;
  return leadDay(context);
};

/** `had been signed`, « avait été signé », `earlier`: told of another time. */
const isTold = (source: Annotated, act: ActMention): boolean =>
  source.any(Math.max(source.sentenceAt(act.from).from, act.from - 7), act.from, 'earlier');

/** « l’accord signé par les ministres »: names the agreement. */
const isModifier = (source: Annotated, { act, target }: Reading): boolean =>
  act.value.tense === 'participle' && target.run.to <= act.from && !source.is(act.from - 1, 'auxiliary');

const known = new WeakMap<Context, string>();

/** Empty where the opening sentences name no such day, or several. */
const leadDay = (context: Context): string | undefined => {
  const found = known.get(context) ?? findLeadDay(context);
  known.set(context, found);
  return found === '' ? undefined : found;
};

const LEAD_SENTENCES = 5;
const LEAD_TOKENS = 160;
const NAMING = new Set(['sign', 'conclude', 'initial', 'date', 'done_at', 'ratify', 'enter_force']);

/** The full day of the opening sentences that is no agreement’s own and lies just before publication. */
const findLeadDay = ({ source, published }: Context): string => {
  const last = source.sentences[Math.min(LEAD_SENTENCES, source.sentences.length) - 1];
  const days = source
    .within('date', 0, Math.min(LEAD_TOKENS, last?.to ?? 0))
    .filter(
      ({ from, value }) =>
        /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(value.edtf) &&
        value.bound !== 'since' &&
        source.covering('pact', from) === undefined &&
        !source.within('act', from - 8, from).some((act) => NAMING.has(act.value.act)) &&
        isRecent(value.edtf, published),
    )
    .map(({ value }) => value.edtf);
  return new Set(days).size === 1 ? (days[0] as string) : '';
};

const RECENT_DAYS = 12;
const DAY = 86_400_000;

const isRecent = (day: string, published: string | undefined): boolean => {
  if (published === undefined || day.startsWith('XXXX') || !isDay(published.slice(0, 10))) return true;
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(day)) / DAY;
  return days >= 0 && days <= RECENT_DAYS;
};

const OF_NEWS = new Set<Step>([
  'law_signed',
  'approved',
  'approved_lower',
  'approved_upper',
  'draft_approved',
  'signed',
  'committee_approved',
  'tabled',
  'rejected',
  'denounced',
  'suspended',
  'ratified',
  'bill_withdrawn',
  'termination_authorised',
]);
const NEWS_SENTENCES = 4;

/** What the news opens with, undated, is of the day it was published, more or less. */
const ofNews: OccasionSource = (context, reading, step) => {
  const { act, target } = reading;
  const { source, published } = context;
  if (published === undefined || !isDay(published.slice(0, 10)) || context.isTreaty) return undefined;
  if (!OF_NEWS.has(step) || !isVerb(act) || isTold(source, act)) return undefined;
  if (target.agreement.older || isModifier(source, reading) || source.any(act.from - 3, act.from, 'stock'))
    return undefined;
  if (step === 'signed' && target.agreement.signed !== undefined) return undefined;
  return (source.sentenceOf[act.from] as number) < NEWS_SENTENCES ? `${published.slice(0, 10)}~` : undefined;
};
