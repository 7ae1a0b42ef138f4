// What happened to each agreement: acts bound to the agreement they name or continue, with day, place, actor and signers.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import { isJustDone, moodOf } from '../clauses.ts';
import { homeAt } from '../resolution/home.ts';
import type { Context } from './context.ts';
import { actorOf, counselOf, headOfHome, otherActors, signersOf } from './event-actors.ts';
import { decreeBefore, decreed, enactedBy, lastVote, lawBefore, readAgendaItem } from './event-agenda.ts';
import { dateOf, dayBefore, placeOf, secondSignature } from './event-days.ts';
import { addDatedName, dropLooseTitles, keep, settleInitialling } from './event-settling.ts';
import type { Actor, ActMention, Target } from './event-shapes.ts';
import { targetsOf } from './event-targets.ts';
import { noteSlot } from '../slots.ts';
import { stepOf } from './steps.ts';

export const readEvents = (context: Context): void => {
  for (const act of context.source.all('act')) readAct(context, act);
  for (const sentence of context.source.sentences) readAgendaItem(context, sentence);
  for (const agreement of context.agreements) addDatedName(context, agreement);
  settleInitialling(context);
  dropLooseTitles(context);
};

/** Steps that have no actor of their own. */
const NOBODYS = new Set<EventClaim['step']>([
  'signed',
  'negotiated',
  'finalised',
  'renewed',
  'entered_into_force',
  'replaced',
  'expired',
]);

const readAct = (context: Context, act: ActMention): void => {
  if (isNoAct(context, act)) return;
  for (const target of targetsOf(context, act)) {
    const enacting = enactedBy(context, act);
    const event =
      enacting === undefined ? eventOf(context, act, target) : { ...enacting, of: target.agreement.id };
    if (event === undefined) continue;
    keep(context, event);
    for (const also of otherActors(context, act, event)) keep(context, also);
    const second = secondSignature(context, act, event);
    if (second !== undefined) keep(context, second);
  }
};

/** A bill is tabled in a chamber; instruments are deposited elsewhere. */
const namesChamber = (source: Annotated, act: ActMention): boolean => {
  const sentence = source.sentenceAt(act.from);
  return (
    source.within('bill', sentence.from, sentence.to).length > 0 ||
    source
      .within('organ', sentence.from, sentence.to)
      .some((m) => ['assembly', 'senate', 'parliament'].includes(m.value.organ))
  );
};

/** « Des vues ont été échangées »: nothing done to an agreement. */
const namesInstruments = (source: Annotated, act: ActMention): boolean =>
  source
    .within('anaphor', source.sentenceAt(act.from).from, act.from)
    .some((anaphor) => anaphor.value.plural === true);

/** Words of action that tell no step: titles of bills, general clauses of treaties, spans of validity. */
const isNoAct = (context: Context, act: ActMention): boolean => {
  const { source } = context;
  const { tense, noun } = act.value;
  if (source.covering('pact', act.from)?.from === act.from) return true;
  if (
    tense === 'progressive' &&
    act.value.act !== 'negotiate' &&
    !(act.value.act === 'table' && source.is(act.from - 1, 'auxiliary')) &&
    decreeBefore(source, act) === undefined
  )
    return true;
  // `after being approved by …`: a condition told, not an act
  if (tense === 'participle' && source.is(act.from - 1, 'progress') && source.is(act.from - 1, 'auxiliary'))
    return true;
  if (noun && source.within('bill', act.from - 6, act.from).length > 0 && act.value.act !== 'publish')
    return true;
  if (
    noun &&
    act.value.act === 'ratify' &&
    source
      .within('act', act.from - 4, act.from)
      .some((other) => other.value.act === 'authorise' || other.value.act === 'exchange')
  )
    return true;
  if (
    act.value.act === 'conclude' &&
    isAboutTerm(source, act) &&
    !source.any(source.sentenceAt(act.from).from, act.from, 'negation')
  )
    return true;
  if (act.value.act === 'done_at')
    return (
      !context.isTreaty &&
      source.endingAt('pact', act.from) === undefined &&
      source.endingAt('pact', act.from - 1) === undefined
    );
  if (
    act.value.act === 'publish' &&
    act.to - act.from === 1 &&
    !source.any(act.from - 5, act.from, 'negation') &&
    !source.within('bill', source.sentenceAt(act.from).from, act.from).some((bill) => bill.value.law)
  )
    return true;
  if (act.value.act === 'expire' && tense === 'future' && source.at('date', act.to) === undefined)
    return true;
  if (act.value.act === 'exchange' && source.is(act.from, 'auxiliary') && !namesInstruments(source, act))
    return true;
  if (act.value.act === 'notify' && tense !== 'participle') return true;
  if (act.value.act === 'table' && !namesChamber(source, act)) return true;
  if (
    act.value.act === 'authorise' &&
    decreeBefore(source, act) === undefined &&
    source
      .within('act', act.to, act.to + 12)
      .some((other) => other.value.act === 'denounce' || other.value.act === 'sign')
  )
    return true;
  const dated =
    source.within('date', act.to, Math.min(source.sentenceAt(act.from).to, act.to + 12)).length > 0;
  return context.isTreaty && !dated && act.value.act !== 'replace' && act.value.act !== 'terminate';
};

/** The chamber whose minutes or press release the heading names: `The bill was adopted` there. */
const chamberOfHeading = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const organ = source
    .within('organ', 0, CHAMBER_HEAD)
    .find(
      (m) =>
        m.value.organ === 'parliament' ||
        m.value.organ === 'assembly' ||
        m.value.organ === 'senate' ||
        m.value.organ === 'committee',
    );
  if (organ === undefined) return undefined;
  const country = organ.value.country ?? homeAt(source, context.home, act.from);
  return { organ: organ.value.organ, ...(country === undefined ? {} : { country }) };
};
const CHAMBER_HEAD = 14;

const eventOf = (context: Context, act: ActMention, target: Target): EventClaim | undefined => {
  const { source } = context;
  const actor =
    actorOf(context, act) ??
    (act.value.act === 'promulgate' ? headOfHome(context, act) : undefined) ??
    (act.value.act === 'adopt' && target.bill && act.value.tense === 'participle'
      ? chamberOfHeading(context, act)
      : undefined);
  if (
    actor?.guessed &&
    target.agreement.parties.length >= 2 &&
    !target.agreement.parties.includes(actor.country ?? '')
  )
    actor.country = target.agreement.parties[0] as string;
  const decree = act.value.tense === 'progressive' ? decreeBefore(source, act) : undefined;
  if (decree !== undefined) return decreed(context, act, target);
  if (
    act.value.act === 'replace' &&
    source.any(sentenceFrom(source, act), target.run.from, 'article') &&
    target.run.to <= act.from
  )
    return undefined;
  const date = dateOf(source, act, target);
  const place = placeOf(source, act);
  if (act.value.act === 'done_at' && date === undefined && place === undefined) return undefined;
  const { tense } = act.value;
  let voters: string | undefined;
  const law = act.value.act === 'authorise' ? lawBefore(source, act) : undefined;
  let step: EventClaim['step'] | undefined =
    law !== undefined ? 'approved' : stepOf(act.value.act, actor?.organ, actor?.country, target.bill);
  if (
    act.value.act === 'adopt' &&
    step === undefined &&
    tense === 'participle' &&
    target.run.to <= act.from &&
    (date !== undefined || place !== undefined)
  )
    step = 'signed';
  if (
    act.value.act === 'denounce' &&
    tense === 'infinitive' &&
    source.within('act', act.from - 14, act.from).some((other) => other.value.act === 'authorise')
  )
    step = 'termination_authorised';
  if (step === undefined && act.value.act === 'adopt' && tense === 'participle')
    [step, voters] = lastVote(context, act);
  if (step === 'draft_approved' && isRatifyingDecree(source, act, target)) step = 'ratified';
  if (step === undefined) return undefined;
  if (act.value.act === 'send_to_head')
    return {
      t: 'event',
      of: target.agreement.id,
      step: 'law_signed',
      mod: 'planned',
      by: `${homeAt(source, context.home, act.from) ?? 'ZZ'}:president`,
      evidence: [source.evidence(act)],
      rule: `${source.language.language.code}.event.send_to_head@1`,
    };
  const counsel = counselOf(context, act);
  if (counsel !== undefined) {
    Object.assign(actor ?? {}, counsel);
    step = 'committee_approved';
  }
  const mod =
    counsel !== undefined
      ? undefined
      : step === 'termination_authorised'
        ? undefined
        : moodOf(source, act, tense);
  if (act.value.act === 'enter_force' && !entersForce(act, mod, isDatedNear(act, date))) return undefined;
  if (act.value.act === 'renew' && date === undefined && isTermClause(source, act)) return undefined;
  if (
    tense === 'noun' &&
    mod === undefined &&
    act.value.act !== 'negotiate' &&
    act.value.act !== 'publish' &&
    !nounHappened(source, act)
  )
    return undefined;
  if (
    tense === 'infinitive' &&
    mod === undefined &&
    counsel === undefined &&
    step !== 'termination_authorised' &&
    !isJustDone(source, act, tense)
  )
    return undefined;
  if (mod === 'conditional' && context.isTreaty) return undefined;
  if (act.value.act === 'replace' && mod === 'negated') return undefined;
  if (act.value.act === 'denounce' && mod === 'conditional' && isExitClause(source, act)) return undefined;
  const event: EventClaim = { t: 'event', of: target.agreement.id, step, evidence: [] };
  const day =
    (law === undefined ? undefined : source.within('date', law.to, act.from)[0]?.value.edtf) ??
    date?.value.edtf ??
    (mod === undefined && tense !== 'infinitive' && tense !== 'noun'
      ? dayBefore(context, act, actor)
      : undefined);
  if (day !== undefined) event.date = day;
  if (place !== undefined) event.place = source.quote(place);
  if (actor?.country !== undefined && !NOBODYS.has(step))
    event.by =
      actor.organ === undefined
        ? actor.country
        : `${actor.country}:${actor.chamber === undefined ? '' : `${actor.chamber}_`}${actor.organ}`;
  if (voters !== undefined) event.by = voters;
  const signers = step === 'signed' ? signersOf(source, act) : [];
  // « l’accord signé avec la France »: names it, dates nothing
  if (
    step === 'signed' &&
    tense === 'participle' &&
    date === undefined &&
    place === undefined &&
    signers.length === 0 &&
    mod === undefined &&
    act.from - target.run.to <= 1 &&
    target.run.to <= act.from
  )
    return undefined;
  if (signers.length > 0) event.signers = signers;
  if (step === 'expired' && tense === 'present' && (day ?? '9') > (context.published ?? ''))
    event.mod = 'planned';
  if (context.isTreaty && step === 'expired' && target.agreement !== context.main) event.step = 'replaced';
  if (isEndAhead(context, event)) event.mod = 'planned';
  else if (mod !== undefined) event.mod = mod;
  else if ((act.value.act === 'negotiate' || act.value.act === 'finalise') && isGoingOn(source, act))
    event.mod = 'ongoing';
  if (act.value.act === 'ratify' && step.startsWith('approved')) event.as_written = source.quote(act);
  event.evidence = [source.evidence(spanOf(source, act, target, date, place))];
  event.rule = `${source.language.language.code}.event.${act.value.act}@1`;
  noteSlot(event, 'step', source, act);
  noteSlot(event, 'of', source, target.run);
  if (date !== undefined && event.date === date.value.edtf) noteSlot(event, 'date', source, date);
  if (place !== undefined) noteSlot(event, 'place', source, place);
  return event;
};

const sentenceFrom = (source: Annotated, act: Run): number => source.sentenceAt(act.from).from;

/** What a treaty abrogates or replaces goes when that treaty enters into force. */
const isEndAhead = (context: Context, { step }: EventClaim): boolean =>
  context.isTreaty && (step === 'replaced' || step === 'terminated');

/** A noun takes only the day right behind it: « l’entrée en vigueur, le 1er octobre, de l’accord ». */
const isDatedNear = (act: ActMention, date: Run | undefined): boolean =>
  date !== undefined && (act.value.tense !== 'noun' || (date.from >= act.to && date.from - act.to < 4));

/** `shall enter into force` is a rule, not an act; that it has not, or may on a day, is told of it. */
const entersForce = (act: ActMention, mod: EventClaim['mod'], dated: boolean): boolean => {
  if (mod === 'negated') return true;
  if (mod === 'conditional') return dated;
  if (act.value.tense === 'noun') return mod === undefined && dated;
  return mod === undefined && act.value.tense !== 'present';
};

/** `shall be extended for successive periods`, `est renouvelable`: a term, not an act. */
const isTermClause = (source: Annotated, act: ActMention): boolean => {
  const sentence = source.sentenceAt(act.from);
  if (
    act.value.tense === 'present' &&
    ((source.sentenceOf[act.from] as number) > 1 || source.within('duration', act.to, sentence.to).length > 0)
  )
    return true;
  const mood = moodOf(source, act, act.value.tense);
  return (
    (mood === 'planned' || mood === 'conditional' || source.any(act.from - 4, act.from, 'passive')) &&
    source.within('duration', sentence.from, sentence.to).length > 0
  );
};

/** `Either Party may terminate it`, `it may be terminated on six months’ notice`: an exit, not an act. */
const isExitClause = (source: Annotated, act: ActMention): boolean => {
  const sentence = source.sentenceAt(act.from);
  return (
    source.any(sentence.from, sentence.to, 'party') ||
    source.within('duration', sentence.from, sentence.to).length > 0
  );
};

/** « a approuvé un décret portant ratification de l’accord »: the decree is the ratification. */
const isRatifyingDecree = (source: Annotated, act: ActMention, target: Target): boolean =>
  source.within('bill', act.to, target.run.from).some((bill) => bill.value.law) &&
  source
    .within('act', act.to, target.run.from)
    .some((other) => other.value.act === 'ratify' && other.value.noun);

/** From the agreement or the act, whichever comes first and near, to the last slot filled. */
const spanOf = (
  source: Annotated,
  act: ActMention,
  target: Target,
  date: Run | undefined,
  place: Run | undefined,
): Run => {
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

const isGoingOn = (source: Annotated, act: ActMention): boolean =>
  act.value.tense === 'present' ||
  act.value.tense === 'past' ||
  act.value.tense === 'progressive' ||
  source.any(act.from - 4, act.to + 3, 'progress');

/** `conclu pour une durée de` is a term. */
const isAboutTerm = (source: Annotated, act: ActMention): boolean => {
  const end = Math.min(source.sentenceAt(act.from).to, act.to + 12);
  if (source.within('duration', act.to, Math.min(end, act.to + 8)).length > 0) return true;
  return (
    source.within('date', act.to, end).length === 0 &&
    placeOf(source, act) === undefined &&
    source.within('pact', act.to, Math.min(end, act.to + 5)).length === 0
  );
};

/** A noun of action happened only when the text dates it or a verb of happening leads to it. */
const nounHappened = (source: Annotated, act: ActMention): boolean => {
  const sentence = source.sentenceAt(act.from);
  return (
    source.any(Math.max(sentence.from, act.from - 8), act.from, 'auxiliary') ||
    source.within('date', act.to, Math.min(sentence.to, act.to + 14)).length > 0
  );
};
