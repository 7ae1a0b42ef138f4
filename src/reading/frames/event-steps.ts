// Which step an understood act is, where more than the verb and its subject decide: laws, decrees, signatures of bills.
import type { Annotated, Run } from '../annotated.ts';
import { homeAt } from '../resolution/home.ts';
import type { Context } from './context.ts';
import { lastVote } from './event-agenda.ts';
import { dateOfEnd } from './event-days.ts';
import { byRepeating } from './event-repeats.ts';
import { lawBefore } from './event-instruments.ts';
import type { ActMention, Actor, Reading, Target, Teller, Told } from './event-shapes.ts';
import { isDay } from './event-shapes.ts';
import { isActive, isSubjectRightBefore } from './event-reach.ts';
import { isSignatureOfHead } from './event-targets.ts';
import { ACTING, CHAMBERS, stepOf } from './steps.ts';
import { eventsOf } from './told.ts';

/** The first that knows: an undefined step of the last leaves the act untold. */
export const stepTold = (context: Context, reading: Reading): Told | undefined => {
  for (const told of [
    byCounsel,
    byHeadAwaited,
    bySending,
    byRepeating,
    byLaw,
    byEndAuthorised,
    byEndApproved,
    byItself,
    byDiscussion,
    byTreaty,
    byEndDated,
    byTelling,
    byHeads,
    byVerb,
    byFigures,
    byConference,
    byLastVote,
  ]) {
    const found = told(context, reading);
    if (found !== undefined) return found === 'none' ? undefined : found;
  }
  return undefined;
};

const byCounsel: Teller = (_context, { counsel }) => (counsel ? { step: 'committee_approved' } : undefined);

/** `goes to the president for signature`: the law is what is to be signed. */
const byHeadAwaited: Teller = ({ source, home }, { act }) =>
  act.value.act === 'send_to_head' || isSignatureOfHead(source, act)
    ? { step: 'law_signed', by: `${homeAt(source, home, act.from) ?? 'ZZ'}:president` }
    : undefined;

/** `The text now goes to the Senate`: its vote is ahead. */
const bySending: Teller = ({ source, home }, { act, target }) => {
  const organ = act.value.act === 'send_on' ? chamberAhead(source, act) : undefined;
  if (organ === undefined) return undefined;
  const country =
    organ.value.country ??
    source.endingAt('state', organ.from)?.value.code ??
    source.within('state', organ.to, organ.to + 3)[0]?.value.code ??
    homeAt(source, home, act.from) ??
    target.agreement.parties[0];
  const step = stepOf('adopt', organ.value.organ, country, true);
  return step === undefined ? 'none' : { step, by: `${country ?? 'ZZ'}:${organ.value.organ}` };
};

/** The chamber that a text goes to. */
export const chamberAhead = (source: Annotated, act: ActMention) =>
  source.first(
    'organ',
    act.to,
    Math.min(source.sentenceAt(act.from).to, act.to + CHAMBER_NEAR),
    ({ value }) => value.organ !== 'committee' && CHAMBERS.has(value.organ),
  );
const CHAMBER_NEAR = 6;

/** « La loi n° 2024-55 du 3 juin 2024 autorise la ratification ». */
const byLaw: Teller = ({ source }, { act }) => {
  if (act.value.act !== 'authorise') return undefined;
  const law = lawBefore(source, act) ?? lawGranting(source, act);
  if (law === undefined) return undefined;
  const end = law.to <= act.from ? act.from : source.sentenceAt(act.from).to;
  const dates = source.within('date', law.to, end);
  const day = (dates.find(({ value }) => isDay(value.edtf)) ?? dates[0])?.value.edtf;
  return { step: 'approved', ...(day === undefined ? {} : { day }) };
};

/** `Authorisation to ratify had been granted by Law No. 29`. */
const lawGranting = (source: Annotated, act: ActMention): Run | undefined =>
  act.value.noun === true
    ? source.first(
        'bill',
        act.to,
        Math.min(source.sentenceAt(act.from).to, act.to + GRANTED),
        ({ value, from }) => value.law === true && source.any(from - 3, from, 'by'),
      )
    : undefined;
const GRANTED = 14;

const byEndAuthorised: Teller = ({ source }, { act }) =>
  act.value.act === 'denounce' &&
  act.value.tense === 'infinitive' &&
  source.within('act', act.from - 14, act.from).some((other) => other.value.act === 'authorise')
    ? { step: 'termination_authorised' }
    : undefined;

/** `approved their termination`. */
const byEndApproved: Teller = ({ source }, { act }) =>
  (act.value.act === 'adopt' || act.value.act === 'authorise') &&
  act.value.noun !== true &&
  source
    .within('act', act.to, act.to + END_NEAR)
    .some(({ value }) => value.noun === true && value.act === 'denounce')
    ? { step: 'termination_authorised' }
    : undefined;
const END_NEAR = 3;

/** « Les délégations ont débattu du projet de plan »: those who will sign it negotiate. */
const byDiscussion: Teller = ({ source }, { act, target, actor }) => {
  if (act.value.act !== 'examine' && act.value.act !== 'debate') return undefined;
  if (actor?.organ !== undefined && ACTING.has(actor.organ)) return undefined;
  if (target.bill) return undefined;
  return source.any(target.run.from - 4, target.run.from + 1, 'draft') ? { step: 'negotiated' } : 'none';
};

/** `The Agreement of 1981 is hereby abrogated`. */
const byTreaty: Teller = ({ isTreaty, main }, { act, target }) =>
  isTreaty && act.value.act === 'denounce' && target.agreement !== main ? { step: 'terminated' } : undefined;

/** `The treaty ends in May`, `will terminate`: it is nobody who ends it. */
const byItself: Teller = ({ source }, { act, target }) =>
  act.value.act === 'denounce' &&
  (act.value.tense === 'present' || act.value.tense === 'infinitive' || act.value.tense === 'past') &&
  target.run.to <= act.from &&
  isSubjectRightBefore(source, target.run.to, act)
    ? { step: 'expired' }
    : undefined;

/** `shall be valid until 20 January 2015`. */
const byEndDated: Teller = ({ source }, { act }) => {
  const end = act.value.act === 'in_force' ? dateOfEnd(source, act) : undefined;
  return end === undefined || source.any(act.from - 4, act.from, 'negation')
    ? undefined
    : { step: 'expired', day: end.value.edtf };
};

/** « a fait savoir à Bissau qu’il avait accompli les procédures »: told to the other side. */
const byTelling: Teller = ({ source }, { act, target }) => {
  if (act.value.act !== 'complete') return undefined;
  const { from } = source.sentenceAt(act.from);
  const saying = source.within('saying', Math.max(from, act.from - TELLING_FAR), act.from).at(-1);
  const told =
    saying === undefined
      ? undefined
      : source.first('state', saying.to, Math.min(act.from, saying.to + 3), ({ value }) =>
          target.agreement.parties.includes(value.code),
        );
  if (saying === undefined || told === undefined) return undefined;
  const by = source
    .within('state', from, saying.from)
    .findLast(({ value }) => target.agreement.parties.includes(value.code) && value.code !== told.value.code);
  return { step: 'notification', ...(by === undefined ? {} : { by: by.value.code }) };
};
const TELLING_FAR = 16;

const byVerb: Teller = (context, { act, target, actor, date }) => {
  const { source } = context;
  if (act.value.act === 'sign' && isOfRenewal(source, act, target.run)) return { step: 'renewed' };
  if (act.value.act === 'table' && actor?.organ === 'committee') return 'none';
  if (act.value.act === 'denounce' && isOfAnother(source, act, target.run)) return 'none';
  if (act.value.act === 'denounce' && isOutsider(actor?.country, target.agreement.parties)) return 'none';
  if (isOfOutsider(source, act, target, actor?.country)) return 'none';
  if (act.value.act === 'replace' && isSaidOfArticle(source, act, target.run.from, target.run.to))
    return 'none';
  const step = stepOf(act.value.act, actor?.organ, actor?.country, target.bill);
  if (act.value.act === 'date' && date === undefined) return 'none';
  if (act.value.act === 'authorise' && actor?.organ === undefined && letsSign(source, act))
    return { step: 'draft_approved' };
  if (step === 'signed' && isInstrument(source, act, target.run)) return { step: 'ratified' };
  if (step === 'joined' && isPartyOfTwo(actor?.country, target.agreement.parties)) return { step: 'signed' };
  if (step === 'signed' && isOfHead(context, target, actor)) return { step: 'law_signed' };
  if (
    step === 'ratified' &&
    act.value.act === 'adopt' &&
    source.any(target.run.from - 3, target.run.from + 2, 'draft')
  )
    return { step: 'draft_approved' };
  if (step === 'law_signed' && isOfDecree(source, act, target.run)) return { step: 'ratified' };
  if (step === 'draft_approved' && act.value.act === 'ratify' && actor?.organ === 'gov' && !target.bill)
    return { step: 'ratified' };
  if (step === 'withdrawn' && target.bill) return { step: 'bill_withdrawn' };
  if (step === 'withdrawn' && target.agreement.parties.length === 2) return { step: 'denounced' };
  if (
    step === 'rejected' &&
    actor?.organ === undefined &&
    (act.value.tense !== 'participle' || isActive(source, act))
  )
    return 'none';
  if (act.value.act === 'negotiate' && act.value.tense === 'infinitive' && isAskedFor(source, act))
    return { step: 'requested' };
  if (step === 'debated' && isOfRatification(source, act))
    return { step: stepOf('adopt', actor?.organ, actor?.country, true) ?? step };
  if (act.value.act === 'amend' && act.value.tense === 'present' && isProtocol(source, act)) return 'none';
  if (act.value.act === 'negotiate' && act.value.noun === true && !isOfPact(source, act, target.run))
    return 'none';
  if (step === 'amended' && isAskedFor(source, act)) return { step: 'revision_requested' };
  if (step === 'amended' && isOnlyRaised(source, act)) return { step: 'revision_requested' };
  if (step === 'debated' && isNotYet(source, act))
    return { step: stepOf('adopt', actor?.organ, actor?.country, true) ?? step };
  if (step === 'draft_approved' && isRatifyingDecree(source, act, target.run.from))
    return { step: 'ratified' };
  return step === undefined ? undefined : { step };
};

/** « Le décret portant ratification de l’accord a été signé »: the decree is the ratification. */
const isOfDecree = (source: Annotated, act: ActMention, target: Run): boolean => {
  const { from } = source.sentenceAt(act.from);
  return source
    .within('bill', from, target.from)
    .some(
      ({ value, to }) =>
        value.decree === true &&
        source.within('act', to, target.from).some((other) => APPROVALS.has(other.value.act)),
    );
};
const APPROVALS = new Set(['ratify', 'adopt']);

/** `signed the instrument ratifying the treaty`. */
const isInstrument = (source: Annotated, act: ActMention, target: Run): boolean =>
  target.from > act.to &&
  source.has('anaphor', act.to, act.to + 3) &&
  source.within('act', act.to, target.from).some(({ value }) => value.act === 'ratify');

/** `Laos signs up to a memorandum with Malaysia`. */
const isPartyOfTwo = (country: string | undefined, parties: readonly string[]): boolean =>
  country !== undefined && parties.length === 2 && !parties.includes('ZZ') && parties.includes(country);

/** `President X has yet to sign it`, once a chamber has voted: the law. */
const isOfHead = (context: Context, { agreement }: Target, actor: Actor | undefined): boolean =>
  (actor?.organ === 'president' || actor?.organ === 'monarch') &&
  agreement.signed !== undefined &&
  eventsOf(context, agreement.id).some(({ step, mod }) => mod === undefined && step.startsWith('approved'));

/** « Mandat a été donné au ministre pour signer »: only an executive lets a minister sign. */
const letsSign = (source: Annotated, act: ActMention): boolean =>
  act.value.noun !== true &&
  source
    .within('act', act.to, Math.min(source.sentenceAt(act.from).to, act.to + SIGN_FAR))
    .some(({ value }) => value.act === 'sign' && value.tense === 'infinitive');
const SIGN_FAR = 14;

/** `the text before the session ends`: another subject ends. */
const isOfAnother = (source: Annotated, act: ActMention, target: Run): boolean =>
  act.value.tense === 'present' &&
  target.to <= act.from &&
  !isSubjectRightBefore(source, target.to, act) &&
  !source.any(target.to, act.from, 'relative');

/** Who is no party condemns what it `denounces`. */
const isOutsider = (country: string | undefined, parties: readonly string[]): boolean =>
  country !== undefined &&
  country !== 'SU' &&
  parties.length >= 2 &&
  !parties.includes('ZZ') &&
  !parties.includes(country);

/** `China signed in 2015`, `ratified by Rwanda alone`, told of an agreement of others: not of that one. */
const isOfOutsider = (
  source: Annotated,
  act: ActMention,
  { agreement: { parties }, run }: Reading['target'],
  country: string | undefined,
): boolean => {
  if (!CONSENTS.has(act.value.act) || act.value.noun === true || !isOutsider(country, parties)) return false;
  if (run.from >= act.to && source.covering('pact', run.from) !== undefined) return false;
  return isActive(source, act) || act.value.tense === 'past' || source.is(act.to, 'by');
};
const CONSENTS = new Set(['sign', 'ratify', 'conclude', 'complete', 'join', 'adopt']);

/** `Its revision was not raised`. */
const isOnlyRaised = (source: Annotated, act: ActMention): boolean =>
  act.value.noun === true &&
  source.first(
    'happening',
    act.to,
    Math.min(source.sentenceAt(act.from).to, act.to + 10),
    ({ value }) => value.raised === true,
  ) !== undefined;

/** `An extension of the agreement was signed`. */
const isOfRenewal = (source: Annotated, act: ActMention, target: Run): boolean =>
  act.value.tense === 'participle' &&
  source.is(act.from - 1, 'auxiliary') &&
  target.to <= act.from &&
  source
    .within('act', target.from - RENEWAL_NEAR, target.from)
    .some(({ value }) => value.act === 'renew' && value.noun === true);
const RENEWAL_NEAR = 7;

/** « se penchera sur la ratification de l’accord »: the vote is what is ahead. */
const isOfRatification = (source: Annotated, act: ActMention): boolean =>
  act.value.tense === 'future' &&
  source
    .within('act', act.to, act.to + 3)
    .some(({ value }) => value.noun === true && (value.act === 'ratify' || value.act === 'adopt'));

/** « Le protocole modifie l’accord de 2001 »: says what the protocol is, not that it was done. */
const isProtocol = (source: Annotated, act: ActMention): boolean =>
  source
    .within('agreement', Math.max(source.sentenceAt(act.from).from, act.from - 12), act.from)
    .some(({ value }) => value.kind === 'protocol' || value.kind === 'amendment');

/** `negotiations on the agreement`, not talks of any kind. */
const isOfPact = (source: Annotated, act: ActMention, target: Run): boolean =>
  (target.to > act.to && target.from - act.to < TALKS_FAR) ||
  // « fait l’objet de négociations », « en cours de négociation »
  (act.from - target.to < 8 && source.any(target.to - 2, act.from, 'progress'));

const TALKS_FAR = 14;

/** « après avoir demandé leur révision », `asked for the text to be revised`. */
const isAskedFor = (source: Annotated, act: ActMention): boolean =>
  (act.value.noun === true || act.value.tense === 'participle' || act.value.tense === 'infinitive') &&
  source.within('happening', act.from - ASKED_FAR, act.from).some(({ value }) => value.leads === 'asked');
const ASKED_FAR = 9;

/** A chamber that has not looked at a text has not approved it. */
const isNotYet = (source: Annotated, act: ActMention): boolean =>
  source.any(act.from - 5, act.from, 'negation');

/** `Article 5 of the Agreement is replaced`. */
const isSaidOfArticle = (source: Annotated, act: ActMention, from: number, to: number): boolean =>
  to <= act.from && source.any(source.sentenceAt(act.from).from, from, 'article');

/** « une déclaration finale a été adoptée à Doha »: States together sign what they adopt. */
const byConference: Teller = ({ source }, { act, target, date, place }) =>
  act.value.act === 'adopt' &&
  act.value.tense === 'participle' &&
  target.run.to <= act.from &&
  !source.has('bill', source.sentenceAt(act.from).from, act.from) &&
  (date !== undefined || place !== undefined)
    ? { step: 'signed' }
    : undefined;

/** « les traités qu’ont adoptés le Premier ministre britannique et le président français »: heads of two Parties sign. */
const byHeads: Teller = ({ source }, { act, target }) => {
  if (act.value.act !== 'adopt') return undefined;
  const { from, to } = source.sentenceAt(act.from);
  const { parties } = target.agreement;
  const acting = new Set(
    source
      .within('person', from, to)
      .filter(({ value }) => HEADS.has(value.role ?? '') && parties.includes(value.country ?? ''))
      .map(({ value }) => value.country),
  );
  return acting.size > 1 ? { step: 'signed' } : undefined;
};
const HEADS = new Set(['head_of_state', 'head_gov', 'min_defence', 'min_foreign', 'chief_staff']);

/** « adopté par 79 voix contre 60 », `passed by 79 votes to 60`: only a chamber counts votes. */
const byFigures: Teller = ({ source }, { act, actor }) => {
  if (act.value.act !== 'adopt' || actor?.organ !== undefined) return undefined;
  if (source.any(act.to - 1, act.to + 1, 'by') && source.has('count', act.to, act.to + 3))
    return { step: 'approved' };
  return isCounted(source, act)
    ? { step: 'approved', ...(actor?.country === undefined ? {} : { by: `${actor.country}:parliament` }) }
    : undefined;
};

/** `…, by 58 votes to 6`. */
const isCounted = (source: Annotated, act: ActMention): boolean => {
  const { from, to } = source.sentenceAt(act.from);
  return source
    .within('act', from, to)
    .some(({ value, from: at }) => value.act === 'adopt' && source.endingAt('count', at) !== undefined);
};

/** « La convention est passée dans la foulée ». */
const byLastVote: Teller = (context, { act }) => {
  if (act.value.act !== 'adopt' || act.value.tense !== 'participle') return undefined;
  const [step, by] = lastVote(context, act);
  return step === undefined ? undefined : { step, ...(by === undefined ? {} : { by }) };
};

/** « a approuvé un décret portant ratification de l’accord »: the decree is the ratification. */
const isRatifyingDecree = (source: Annotated, act: ActMention, to: number): boolean =>
  source.within('bill', act.to, to).some((bill) => bill.value.law) &&
  source.within('act', act.to, to).some((other) => other.value.act === 'ratify');
