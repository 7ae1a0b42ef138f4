// What happened to each agreement: acts bound to the agreement they name or continue, with day, place, actor and signers.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../annotated.ts';
import { isJustDone, moodOf } from '../clauses.ts';
import type { Organ, PhraseValues } from '../languages/language.ts';
import { homeAt } from '../resolution/home.ts';
import { paragraphAt } from '../sentences.ts';
import { CAPITAL, LINE_BREAK_BEFORE, WORD } from '../tokens.ts';
import { isPlan } from '../resolution/agreements.ts';
import type { Agreement, Context } from './context.ts';
import { inFocus } from './context.ts';
import { ACTING, stepOf } from './steps.ts';

type ActMention = Mention<PhraseValues['act']>;

const AFTER = 26;
const BEFORE = 20;

export const readEvents = (context: Context): void => {
  for (const act of context.source.all('act')) readAct(context, act);
  for (const sentence of context.source.sentences) readAgendaItem(context, sentence);
  for (const agreement of context.agreements) addDatedName(context, agreement);
  settleInitialling(context);
  dropLooseTitles(context);
};

interface Target {
  agreement: Agreement;
  run: Run;
  bill: boolean;
}

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

/** « X ratifie l’accord » above a chamber’s vote: the vote is the step, the title its loose verb. */
const dropLooseTitles = (context: Context): void => {
  const { source } = context;
  const titleEnd = source.tokens.end[(source.sentences[0]?.to ?? 1) - 1] ?? 0;
  const votes = context.claims.filter(
    (claim): claim is EventClaim => claim.t === 'event' && claim.step.startsWith('approved'),
  );
  context.claims = context.claims.filter((claim) => {
    if (
      claim.t !== 'event' ||
      claim.step !== 'ratified' ||
      claim.mod !== undefined ||
      claim.evidence.some((e) => e.start > titleEnd)
    )
      return true;
    const vote = votes.find((other) => other.of === claim.of);
    if (vote === undefined) return true;
    vote.as_written ??= claim.evidence[0]?.quote.split(' ')[0] ?? '';
    return false;
  });
};

/** Initialled is signed (so the African press says it), unless a signature is told as well. */
const settleInitialling = (context: Context): void => {
  const events = context.claims.filter((claim): claim is EventClaim => claim.t === 'event');
  for (const event of events) {
    if (event.step !== 'initialled') continue;
    const later = events.some(
      (other) =>
        other.of === event.of &&
        other.step === 'signed' &&
        (event.date === undefined ? other.date === undefined : (other.date ?? '9') >= event.date),
    );
    if (!later) event.step = 'signed';
  }
};

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
  if (act.value.act === 'notify' && tense !== 'participle') return true;
  if (act.value.act === 'table' && !namesChamber(source, act)) return true;
  if (
    act.value.act === 'authorise' &&
    source
      .within('act', act.to, act.to + 12)
      .some((other) => other.value.act === 'denounce' || other.value.act === 'sign')
  )
    return true;
  const dated =
    source.within('date', act.to, Math.min(source.sentenceAt(act.from).to, act.to + 12)).length > 0;
  return context.isTreaty && !dated && act.value.act !== 'replace' && act.value.act !== 'terminate';
};

const eventOf = (context: Context, act: ActMention, target: Target): EventClaim | undefined => {
  const { source } = context;
  const actor =
    actorOf(context, act) ?? (act.value.act === 'promulgate' ? headOfHome(context, act) : undefined);
  if (
    actor?.guessed &&
    target.agreement.parties.length >= 2 &&
    !target.agreement.parties.includes(actor.country ?? '')
  )
    actor.country = target.agreement.parties[0] as string;
  const decree = act.value.tense === 'progressive' ? decreeBefore(source, act) : undefined;
  if (decree !== undefined) return decreed(context, act, target);
  const date = dateOf(source, act, target);
  const place = placeOf(source, act);
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
  if (act.value.act === 'enter_force' && !entersForce(act, mod, date !== undefined)) return undefined;
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
  if (
    actor?.country !== undefined &&
    step !== 'signed' &&
    step !== 'negotiated' &&
    step !== 'finalised' &&
    step !== 'renewed'
  )
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
  if (mod !== undefined) event.mod = mod;
  else if ((act.value.act === 'negotiate' || act.value.act === 'finalise') && isGoingOn(source, act))
    event.mod = 'ongoing';
  if (act.value.act === 'ratify' && step.startsWith('approved')) event.as_written = source.quote(act);
  event.evidence = [source.evidence(spanOf(source, act, target, date, place))];
  event.rule = `${source.language.language.code}.event.${act.value.act}@1`;
  return event;
};

const ENACTING_HEAD = 120;

/** `Law of … dated …: To ratify the Agreement`, `Resolution of the Government …: 1. To submit …`: an infinitive that opens its sentence enacts. */
const enactedBy = (context: Context, act: ActMention): EventClaim | undefined => {
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

const DECREE_NEAR = 7;

/** `Decree No. 51 of 2024 ratifying …`, `DECISION authorising …`: an instrument whose title says what it does. */
const decreeBefore = (source: Annotated, act: ActMention): Run | undefined => {
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

/** By whom and when: the organ in the heading or the head of State who issues it, on the day that the document names first. */
const decreed = (context: Context, act: ActMention, target: Target): EventClaim | undefined => {
  const { source } = context;
  const organ = source
    .within('organ', 0, HEAD_TOKENS)
    .find((m) => m.value.organ === 'gov' || m.value.organ === 'council_of_ministers')?.value.organ;
  const country = homeAt(source, context.home, act.from);
  const acting = organ ?? 'president';
  const step =
    act.value.act === 'sign'
      ? undefined
      : act.value.act === 'ratify' && organ === undefined
        ? 'ratified'
        : act.value.act === 'renew'
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

/** `shall enter into force` is a rule, not an act; that it has not, or may on a day, is told of it. */
const entersForce = (act: ActMention, mod: EventClaim['mod'], dated: boolean): boolean => {
  if (mod === 'negated') return true;
  if (mod === 'conditional') return dated;
  return mod === undefined && act.value.tense !== 'present' && act.value.tense !== 'noun';
};

/** `shall be extended for successive periods`, `est renouvelable`: a term, not an act. */
const isTermClause = (source: Annotated, act: ActMention): boolean => {
  const sentence = source.sentenceAt(act.from);
  if (act.value.tense === 'present' && (source.sentenceOf[act.from] as number) > 1) return true;
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

/** `The Committee recommends that the House approve …`: the committee has approved. */
const counselOf = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  if (!APPROVING.has(act.value.act)) return undefined;
  const sentence = source.sentenceAt(act.from);
  const committee = source
    .within('organ', sentence.from, act.from)
    .find((m) => m.value.organ === 'committee');
  if (committee === undefined || !source.any(committee.to, act.from, 'proposal')) return undefined;
  return { organ: 'committee', ...withCountry(homeAt(source, context.home, act.from)) };
};
const APPROVING = new Set(['adopt', 'ratify', 'authorise']);

const NARRATIVE = 2;
/** `Following the talks, they signed`: the day of the talks, told some sentences before. */
const AFTER_TALKS = 5;
const TALKS = new Set(['meeting', 'visit', 'consultation', 'negotiation']);
const HEAD_TOKENS = 50;

/** « La convention est passée dans la foulée »: by the vote just told. */
const lastVote = (
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
const lawBefore = (source: Annotated, act: ActMention): Run | undefined =>
  source
    .within('bill', Math.max(source.sentenceAt(act.from).from, act.from - 16), act.from)
    .find((bill) => bill.value.law);

const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf);

/** The day of the sitting that the heading dates, or the one that the narrative has just named. */
const dayBefore = (context: Context, act: ActMention, actor: Actor | undefined): string | undefined => {
  const { source } = context;
  const index = source.sentenceOf[act.from] as number;
  if (actor?.organ !== undefined) {
    const heading = source.within('organ', 0, HEAD_TOKENS).find((m) => m.value.organ === actor.organ);
    const session =
      heading === undefined
        ? undefined
        : source.within('date', heading.from, heading.from + 14).find((d) => isDay(d.value.edtf));
    if (session !== undefined) return session.value.edtf;
  }
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

const headOfHome = (context: Context, act: ActMention): Actor => ({
  organ: 'president',
  ...withCountry(homeAt(context.source, context.home, act.from)),
});

/** `le gouvernement, puis les deux chambres, ont approuvé`: one step for each. */
const otherActors = (context: Context, act: ActMention, event: EventClaim): EventClaim[] => {
  const { source } = context;
  const sentence = source.sentenceAt(act.from);
  const organs = source.within('organ', sentence.from, act.from).filter((m) => ACTING.has(m.value.organ));
  const [country, organ] = (event.by ?? '').split(':');
  const own = organs.findLast((m) => m.value.organ === organ);
  if (own === undefined || country === undefined) return [];
  return organs
    .filter(
      (m) =>
        m.value.organ !== organ &&
        m.to < own.from &&
        own.from - m.to < 14 &&
        (source.any(m.to, own.from, 'and') || source.word(own.from - 1) === ','),
    )
    .flatMap((m) => {
      const step = stepOf(act.value.act, m.value.organ, country, true);
      return step === undefined || step === event.step
        ? []
        : [{ ...event, step, by: `${country}:${m.value.organ}` }];
    });
};

/** `signé à Ankara le 3 mai et à Bakou le 12 juin`, `signé les 12 et 14 mai`: one signature a day. */
const secondSignature = (context: Context, act: ActMention, event: EventClaim): EventClaim | undefined => {
  const { source } = context;
  if (event.step !== 'signed' || event.date === undefined || event.date.includes('/')) return undefined;
  const dates = source.within('date', act.to, Math.min(source.sentenceAt(act.from).to, act.to + 24));
  const first = dates.findIndex((date) => date.value.edtf === event.date);
  const [one, two] = [dates[first], dates[first + 1]];
  if (
    one === undefined ||
    two === undefined ||
    two.from - one.to > 5 ||
    !source.is(one.to, 'and') ||
    two.value.edtf.includes('/')
  )
    return undefined;
  const placed = source.is(one.to + 1, 'at') ? placeAt(source, one.to + 2) : undefined;
  return {
    ...event,
    date: two.value.edtf,
    ...(placed === undefined ? {} : { place: source.quote(placed) }),
    evidence: [source.evidence({ from: act.from, to: two.to })],
  };
};

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

/** The act’s agreement and those listed with it: `ont signé un accord … et un plan …`, `deux documents : …`. */
const targetsOf = (context: Context, act: ActMention): Target[] => {
  const { source } = context;
  const first = targetOf(context, act);
  if (first === undefined) return [];
  const sentence = source.sentenceAt(act.from);
  const targets = [first];
  let last = first.run;
  if (last.from < act.to && source.word(last.to) !== ':') return targets;
  for (const pact of source.within('pact', last.to, sentence.to)) {
    const agreement = context.of.get(pact.from);
    if (agreement === undefined || !isListed(source, last.to, pact.from)) break;
    if (last === first.run && source.word(last.to) === ':') targets.pop();
    targets.push({ agreement, run: pact, bill: first.bill });
    last = pact;
  }
  return targets;
};

const isListed = (source: Annotated, from: number, to: number): boolean => {
  if (to - from > 5) return false;
  let joined = false;
  for (let at = from; at < to; at++) {
    if (source.is(at, 'and') || source.word(at) === ',' || source.word(at) === ':') joined = true;
    else if (!source.is(at, 'determiner') && !source.is(at, 'subordinate') && !source.is(at, 'also'))
      return false;
  }
  return joined;
};

/** Minutes name the act once, then the texts: « Le Conseil a adopté deux rapports. Le premier est relatif à … ». */
const readAgendaItem = (context: Context, sentence: Run): void => {
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

/** The same step of the same agreement on the same day is one event with more evidence. */
const keep = (context: Context, event: EventClaim): void => {
  const same = context.claims.find(
    (claim): claim is EventClaim =>
      claim.t === 'event' &&
      claim.of === event.of &&
      claim.step === event.step &&
      claim.mod === event.mod &&
      agrees(claim.date, event.date),
  );
  if (same === undefined) {
    context.claims.push(event);
    return;
  }
  same.evidence.push(...event.evidence);
  if (same.date !== undefined && event.date !== undefined && event.date.length > same.date.length)
    same.date = event.date;
  for (const field of ['date', 'place', 'by', 'signers', 'as_written'] as const)
    if (same[field] === undefined && event[field] !== undefined)
      Object.assign(same, { [field]: event[field] });
};

const agrees = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

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

const targetOf = (context: Context, act: ActMention): Target | undefined => {
  const { source } = context;
  const sentence = source.sentenceAt(act.from);
  const bill = source.within('bill', act.to, Math.min(sentence.to, act.to + 12))[0];
  if (act.value.act === 'date') return adjacentPact(context, act);
  const covering = source.covering('pact', act.from);
  if (act.value.tense === 'participle' && !isActive(source, act)) {
    const before = pactBefore(context, act, sentence);
    if (before !== undefined) return before;
  }
  const after = source
    .within('pact', act.to, Math.min(sentence.to, act.to + AFTER))
    .find(
      (pact) =>
        context.of.has(pact.from) &&
        !source.any(pact.from - 4, pact.from, 'basis') &&
        !separated(source, act.to, pact.from, bill),
    );
  if (after !== undefined)
    return {
      agreement: context.of.get(after.from) as Agreement,
      run: after,
      bill: bill !== undefined && bill.from <= after.from,
    };
  if (covering !== undefined && context.of.has(covering.from)) return undefined;
  if (act.value.act === 'send_to_head') return focused(context, act, true);
  if (bill !== undefined) return focused(context, bill, true);
  const billBefore =
    act.value.act === 'adopt'
      ? source.within('bill', Math.max(sentence.from, act.from - 6), act.from)[0]
      : undefined;
  if (billBefore !== undefined && source.within('pact', sentence.from, act.from).length === 0)
    return focused(context, billBefore, true);
  if (source.is(act.to, 'pronoun') && !source.is(act.to, 'determiner') && isActing(act))
    return focused(context, act, false);
  const anaphor =
    source.within('anaphor', act.to, Math.min(sentence.to, act.to + 12))[0] ??
    source.within('anaphor', Math.max(sentence.from, act.from - BEFORE), act.from)[0];
  if (anaphor !== undefined) return focused(context, anaphor, false);
  const before = pactBefore(context, act, sentence);
  if (before !== undefined) return before;
  if (source.is(act.to, 'possessive') && source.at('act', act.to + 1)?.value.noun === true)
    return focused(context, act, false);
  if (source.is(act.from - 1, 'pronoun') && !source.is(act.from - 1, 'determiner'))
    return focused(context, act, false);
  if (source.is(act.from - 2, 'pronoun') && source.is(act.from - 1, 'auxiliary'))
    return focused(context, act, false);
  if (act.from === sentence.from && act.value.tense === 'participle') return focused(context, act, false);
  return undefined;
};

/** `un accord datant de 1999`: only the agreement right before it. */
const adjacentPact = (context: Context, act: ActMention): Target | undefined => {
  const pact = context.source.endingAt('pact', act.from);
  const agreement = pact === undefined ? undefined : context.of.get(pact.from);
  return pact === undefined || agreement === undefined ? undefined : { agreement, run: pact, bill: false };
};

const focused = (context: Context, run: Run, bill: boolean): Target | undefined => {
  const agreement = inFocus(context, run.from);
  return agreement === undefined ? undefined : { agreement, run, bill };
};

const isActing = (act: ActMention): boolean =>
  act.value.tense === 'past' || act.value.tense === 'present' || act.value.tense === 'infinitive';

/** `ont signé`, `a ratifié`: an active perfect; `a été signé`, `est entré`: the agreement is the subject. */
const isActive = (source: Annotated, act: ActMention): boolean => {
  for (let at = act.from - 1; at > act.from - 5 && at >= 0; at--) {
    if (source.is(at, 'auxiliary')) return !source.is(at, 'passive');
    if (!source.is(at, 'also') && !source.is(at, 'negation')) return false;
  }
  return false;
};

/** The agreement just named, with nothing but adverbs, dates, places and other participles between. */
const pactBefore = (context: Context, act: ActMention, sentence: Run): Target | undefined => {
  const { source } = context;
  const pacts = source.within('pact', sentence.from, act.from);
  for (let i = pacts.length - 1; i >= 0; i--) {
    const pact = pacts[i] as Run;
    const agreement = context.of.get(pact.from);
    if (agreement === undefined) continue;
    if (act.from - pact.to > 40) return undefined;
    return {
      agreement,
      run: pact,
      bill:
        source.within('bill', Math.max(sentence.from, pact.from - 10), pact.from).length > 0 &&
        act.value.act !== 'sign' &&
        act.value.act !== 'conclude',
    };
  }
  return undefined;
};

/** Another verb with its own object stands between. */
const separated = (source: Annotated, from: number, to: number, bill: Run | undefined): boolean => {
  if (bill !== undefined) return false;
  for (let at = from; at < to; at++)
    if (/^[;:]$/.test(source.word(at)) || source.is(at, 'conjunction')) return true;
  return source
    .within('act', from, to)
    .some(
      (act) =>
        act.value.tense === 'participle' || act.value.tense === 'present' || act.value.tense === 'past',
    );
};

const dateOf = (
  source: Annotated,
  act: ActMention,
  target: Target,
): Mention<{ edtf: string }> | undefined => {
  const sentence = source.sentenceAt(act.from);
  const nextAct =
    source
      .within('act', act.to, sentence.to)
      .find((other) => other.value.tense !== 'noun' && other.value.tense !== 'infinitive')?.from ??
    sentence.to;
  const insideTarget = (date: Run) => date.from >= target.run.from && date.to <= target.run.to;
  const after = source
    .within('date', act.to, Math.min(nextAct, act.to + 28, sentence.to))
    .find(
      (date) =>
        !insideTarget(date) &&
        !isPeriod(source, date) &&
        !isBeyondSubject(source, target.run.to, date.from) &&
        !(target.run.from >= act.to && date.from > target.run.to + 18),
    );
  if (after !== undefined && !isOther(source, after)) return after;
  if (
    act.value.tense === 'participle' &&
    !isActive(source, act) &&
    target.run.to <= act.from &&
    act.from - target.run.to < 3
  ) {
    const between = source.within('date', target.run.to, act.from)[0];
    return between;
  }
  return (
    source
      .within('date', sentence.from, act.from)
      .findLast(
        (date) =>
          !insideTarget(date) && !source.covering('pact', date.from) && !ownedBefore(source, date, act),
      ) ?? undefined
  );
};

/** `a plan for 2026`, `a partnership towards 2030`: what an agreement is for, no day of an act. */
const isPeriod = (source: Annotated, date: Run): boolean => {
  if (source.is(date.from - 1, 'to') && source.language.language.modifiersBefore === true) return true;
  const pact = source.covering('pact', date.from);
  return pact !== undefined && isPlan(pact.value);
};

/** `after X concluded the pact, the minister on Friday said`: another subject has its own day. */
const isBeyondSubject = (source: Annotated, from: number, to: number): boolean =>
  source.within('person', from, to).length > 0 &&
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).some((at) => source.word(at) === ',');

/** A date that an earlier participle of the sentence has taken: `signé le 3 mai, a été ratifié`. */
const ownedBefore = (source: Annotated, date: Run, act: ActMention): boolean =>
  source
    .within('act', Math.max(0, date.from - 8), date.from)
    .some((other) => other.from !== act.from && other.value.tense === 'participle');

const isOther = (source: Annotated, date: Run): boolean =>
  source.within('duration', date.from - 3, date.from).length > 0;

const placeOf = (source: Annotated, act: ActMention): Run | undefined => {
  const sentence = source.sentenceAt(act.from);
  const next =
    source.within('act', act.to, sentence.to).find((other) => !other.value.noun)?.from ?? sentence.to;
  const end = Math.min(next, act.to + 9);
  for (let at = Math.max(act.to - 2, act.from + 1); at < end; at++) {
    if (at > act.to && (source.at('pact', at) || source.is(at, 'by'))) return undefined;
    if (!source.is(at, 'at')) continue;
    const run = placeAt(source, at + 1);
    if (run !== undefined) return run;
  }
  return undefined;
};

const placeAt = (source: Annotated, at: number): Run | undefined => {
  const start = source.is(at, 'determiner') ? at + 1 : at;
  const state = source.at('state', start);
  if (state !== undefined && state.value.form !== 'demonym') return { from: start, to: state.to };
  let to = start;
  while (
    to < source.tokens.count &&
    source.tokens.kind[to] === WORD &&
    ((source.tokens.shape[to] as number) & CAPITAL) !== 0 &&
    !source.at('month', to) &&
    !source.at('weekday', to) &&
    !((source.tokens.shape[to] as number) & LINE_BREAK_BEFORE) &&
    !source.at('agreement', to) &&
    !source.at('organ', to)
  )
    to++;
  return to > start && start === at ? { from: start, to } : undefined;
};

interface Actor {
  organ?: Organ;
  /** The chamber of a committee. */
  chamber?: Organ;
  /** The State is not said: the document’s own. */
  guessed?: boolean;
  country?: string;
}

/** The organ that acts: subject before the verb, or after `par`. */
const actorOf = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const sentence = source.sentenceAt(act.from);
  const passive = act.value.tense === 'participle' && !isActive(source, act);
  const organs = source
    .within('organ', sentence.from, sentence.to)
    .filter((organ) => ACTING.has(organ.value.organ));
  const by = organs.find(
    (organ) =>
      organ.from >= act.to && organ.from - act.to < 16 && source.any(organ.from - 3, organ.from, 'by'),
  );
  const before = organs.findLast(
    (organ) =>
      organ.to <= act.from && act.from - organ.to < 30 && !source.any(organ.from - 2, organ.from, 'between'),
  );
  const near = organs.find(
    (organ) => organ.from >= act.to && organ.from - act.to < 5 && source.is(act.to, 'of'),
  );
  const crossed = passive
    ? undefined
    : organs.find(
        (organ) =>
          act.value.act === 'adopt' &&
          organ.from >= act.to &&
          organ.from - act.to <= 1 &&
          source.within('pact', organ.to, organ.to + 3).length === 0,
      );
  const found = passive
    ? (by ?? before ?? near)
    : (crossed ??
      before ??
      near ??
      (act.from - sentence.from < 3 ? organs.find((organ) => organ.from >= act.to) : undefined));
  const signer = passive
    ? source
        .within('person', act.to, Math.min(sentence.to, act.to + 10))
        .find((person) => person.value.role === 'head_of_state' && source.any(act.to, person.from, 'by'))
    : undefined;
  if (signer !== undefined && by === undefined) return { organ: 'president', country: signer.value.country };
  const heads = source
    .within('person', sentence.from, act.from)
    .findLast((person) => person.value.role === 'head_of_state');
  if (found === undefined || (heads !== undefined && heads.from > found.from)) {
    if (heads !== undefined) return { organ: 'president', country: heads.value.country };
    const office = source
      .within('office', sentence.from, act.from)
      .findLast((o) => o.value.post === 'president' || o.value.post === 'monarch');
    if (office !== undefined && found === undefined)
      return {
        organ: office.value.post as 'president',
        ...withCountry(
          source.within('state', office.to, office.to + 3)[0]?.value.code ??
            homeAt(source, context.home, act.from),
        ),
      };
    const state = source
      .within('state', sentence.from, act.from)
      .findLast(
        (m) =>
          m.value.form !== 'demonym' &&
          m.value.form !== 'city' &&
          act.from - m.to < 6 &&
          !source.is(m.from - 1, 'at') &&
          !source.covering('pact', m.from),
      );
    if (found === undefined) return state === undefined ? undefined : { country: state.value.code };
  }
  if (found.value.country !== undefined) return { organ: found.value.organ, country: found.value.country };
  const own = source.endingAt('state', found.from) ?? source.within('state', found.to, found.to + 4)[0];
  const committee = organs.findLast(
    (organ) =>
      organ.value.organ === 'committee' &&
      organ.to <= found.from &&
      found.from - organ.to < 10 &&
      source.is(found.from - 1, 'determiner'),
  );
  if (
    committee !== undefined &&
    found.value.organ !== 'committee' &&
    isOneName(source, committee.to, found.from)
  )
    return {
      organ: 'committee',
      chamber: found.value.organ,
      guessed: own === undefined,
      ...withCountry(own?.value.code ?? homeAt(source, context.home, act.from)),
    };
  if (own !== undefined && !source.any(found.to, own.from, 'with'))
    return { organ: found.value.organ, country: own.value.code };
  return { organ: found.value.organ, guessed: true, ...withCountry(homeAt(source, context.home, act.from)) };
};

/** `la commission des Affaires étrangères de l’Assemblée nationale`: nothing but its complements between. */
const isOneName = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (
      !source.is(at, 'of') &&
      !source.is(at, 'determiner') &&
      !source.is(at, 'and') &&
      source.word(at) !== ',' &&
      source.covering('field', at) === undefined &&
      source.covering('organ', at) === undefined
    )
      return false;
  return true;
};

const withCountry = (country: string | undefined) => (country === undefined ? {} : { country });

const signersOf = (source: Annotated, act: ActMention): string[] => {
  const sentence = source.sentenceAt(act.from);
  const people = source.within('person', sentence.from, sentence.to);
  const passive = act.value.tense === 'participle' && !isActive(source, act);
  const chosen = people.filter((person) =>
    passive
      ? person.from > act.to && source.any(act.to, person.from, 'by')
      : person.to <= act.from || source.any(act.to, person.from, 'with'),
  );
  return [...new Set(chosen.map((person) => person.value.name))].slice(0, 4);
};

/** `l’accord du 4 août 2010`: a date in the name is a signature, unless an act says it. */
const addDatedName = (context: Context, agreement: Agreement): void => {
  if (agreement.signed === undefined || isPlan(agreement.value)) return;
  const { source } = context;
  if (
    context.claims.some(
      (claim) =>
        claim.t === 'event' &&
        claim.of === agreement.id &&
        (claim.step === 'signed' || claim.step === 'initialled') &&
        claim.date !== undefined &&
        (claim.date.startsWith(agreement.signed as string) ||
          (agreement.signed as string).startsWith(claim.date)),
    )
  )
    return;
  const mention = agreement.mentions.find((pact) =>
    source.within('date', pact.from, pact.to + 12).some((date) => date.value.edtf === agreement.signed),
  );
  if (mention === undefined) return;
  const date = source
    .within('date', mention.from, mention.to + 12)
    .find((d) => d.value.edtf === agreement.signed) as Run;
  context.claims.push({
    t: 'event',
    of: agreement.id,
    step: 'signed',
    date: agreement.signed,
    evidence: [source.evidence({ from: mention.from, to: Math.max(mention.to, date.to) })],
    rule: `${source.language.language.code}.event.dated-name@1`,
    certainty: 'derived',
  });
};
