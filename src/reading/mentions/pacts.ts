// Which agreements are named: the noun with all that qualifies it, its kind, matter, parties and date.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Kind } from '../../vocabulary/codes.ts';
import type { PhraseValues } from '../languages/language.ts';
import { CAPITAL, LINE_BREAK_BEFORE, NUMBER, WORD } from '../tokens.ts';
import { endOfPhrase, startOfModifiers, startOfPhrase } from './pact-extent.ts';
import {
  OWN_AFFAIRS,
  isMade,
  isMeansOfChange,
  isOfCooperation,
  isOfPartnership,
  namesTwo,
} from './pact-making.ts';
import { subjectIn } from './pact-matter.ts';
import { isWithState, ownerIn, partiesIn } from './pact-parties.ts';
import { withPronouns } from './pact-pronouns.ts';

export const findPacts = (source: Annotated): void => {
  const named: Mention<AgreementValue>[] = [];
  let until = -1;
  for (const head of source.all('agreement')) {
    if (source.language.language.modifiersBefore === true && source.at('agreement', head.to) !== undefined)
      continue;
    if (head.from < until || isInAct(source, head.from)) continue;
    if (source.covering('assent', head.from) !== undefined && !isRefusedBetween(source, head)) continue;
    if (isInBody(source, head.from) || constitutes(source, head.to)) continue;
    const pact = pactAt(source, head);
    if (pact === undefined) continue;
    named.push(pact);
    until = pact.to;
  }
  const pacts = withPronouns(source, named);
  for (const bill of source.all('bill')) {
    const pact = pactOfBill(source, bill, pacts);
    if (pact !== undefined) pacts.push(pact);
  }
  source.replaceAll('pact', pacts);
};

/** « une loi sur la coopération militaire avec la Turquie »: the bill names no agreement, but is about one. */
const pactOfBill = (
  source: Annotated,
  bill: Run,
  pacts: readonly Run[],
): Mention<AgreementValue> | undefined => {
  const end = Math.min(source.sentenceAt(bill.from).to, bill.to + 22);
  if (pacts.some((pact) => pact.from >= bill.from && pact.from < end)) return undefined;
  const subject = source.within('subject', bill.to, Math.min(end, bill.to + 14))[0];
  if (subject === undefined || !source.any(bill.to, subject.from + 1, 'about')) return undefined;
  const to = endOfPhrase(source, bill.to);
  const parties = partiesIn(source, bill.from, to);
  if (to < subject.to || parties.codes.length === 0) return undefined;
  return {
    from: bill.from,
    to,
    value: {
      kind: 'agreement',
      subject: subject.value.subject,
      parties: parties.codes,
      complete: parties.complete,
      definite: true,
      head: bill.from,
    },
  };
};

/** `No agreement exists between A and B`; but `no agreement on the matter`, `any agreement of the Parties`. */
const isRefusedBetween = (source: Annotated, head: Run): boolean =>
  source.is(head.from - 1, 'negation') &&
  source.within('state', head.to, head.to + 6).some((m) => source.any(head.to, m.from, 'between'));

/** `the Collective Security Treaty Organization` is no treaty. */
const isInBody = (source: Annotated, at: number): boolean => {
  const body = source.covering('organisation', at);
  return body !== undefined && body.to - body.from > 1;
};

const isInAct = (source: Annotated, at: number): boolean => {
  const act = source.covering('act', at);
  return act !== undefined && act.from < at;
};

/** `an exchange of notes constituting an agreement`: the agreement is named next. */
const constitutes = (source: Annotated, at: number): boolean =>
  source.at('cue', at)?.value.of === 'constituting' && source.has('agreement', at, at + 4);

const pactAt = (
  source: Annotated,
  head: Mention<PhraseValues['agreement']>,
): Mention<AgreementValue> | undefined => {
  const whole = endOfPhrase(source, head.to);
  const inner = datedWithin(source, head, whole);
  const to = inner ?? whole;
  const before = source.language.language.modifiersBefore === true;
  const from = before ? startOfModifiers(source, head.from) : startOfPhrase(source, head.from);
  // Where what qualifies a noun stands before it, the whole phrase tells its matter and parties.
  const matter = before ? from : head.to;
  const qualified =
    source.within('military', matter, to).length > 0 ||
    source.within('subject', from, to).length > 0 ||
    (head.value.kind !== 'partnership' && isOfPartnership(source, from, to));
  const other =
    source.within('other_matter', matter, to).length > 0 &&
    !source.within('military', matter, to).some((m) => source.quote(m).length > 5);
  const definite =
    source.any(from, head.from, 'demonstrative') ||
    (before && source.is(from - 1, 'demonstrative')) ||
    !(source.any(from, head.from, 'indefinite') || source.any(from - 1, head.from, 'negation'));
  if (head.value.loose && !isMade(source, { from, to }, head.value)) return undefined;
  if (
    head.value.paper === true &&
    (isSpokenOf(source, from, head) || !isTold(source, from, to, head)) &&
    !isFirst(source, from, head)
  )
    return undefined;
  const amended =
    head.value.weak && (head.value.kind === 'protocol' || head.value.kind === 'amendment')
      ? agreementAmended(source, head)
      : undefined;
  if (
    head.value.weak &&
    !(qualified && (!OWN_AFFAIRS.has(head.value.kind) || isOfCooperation(source, head, from, to))) &&
    !other &&
    amended === undefined &&
    !isOwnName(source, head) &&
    !isPriced(source, from, to, head.value.kind) &&
    !isWithState(source, head.to) &&
    !isOfParties(source, before ? from : head.from, to, head.value.kind) &&
    source.within('group_size', head.from, to).length === 0 &&
    !isMeansOfChange(source, from, head.value.kind) &&
    !isMade(source, { from, to }, head.value)
  )
    return undefined;
  if (!(before && (from < head.from || head.value.plural === true)) && !isNamed(source, head.from))
    return undefined;
  if (isManner(source, head.from) || isPredicate(source, from, head.from)) return undefined;
  if (isSaidByOne(source, head)) return undefined;
  if ((head.value.weak || head.value.kind === 'mou') && isWithNobody(source, head.to)) return undefined;
  const parties = partiesIn(source, before ? from : head.from, to);
  const owner = before ? ownerIn(source, from, head.from) : undefined;
  if (owner !== undefined && !parties.codes.includes(owner)) {
    parties.codes.unshift(owner);
    parties.complete = parties.codes.length >= 2;
  }
  const count = (
    source.endingAt('count', head.from) ??
    source.covering('count', head.from - 1) ??
    source.within('count', from, head.from)[0]
  )?.value.value;
  const amends = amended !== undefined;
  if (amended !== undefined && parties.codes.length === 0)
    Object.assign(parties, partiesIn(source, amended.from, endOfPhrase(source, amended.to)));
  const value: AgreementValue = {
    kind: head.value.kind,
    parties: parties.codes,
    complete: parties.complete,
    definite,
    head: head.from,
    ...(amends ? { amends } : {}),
    draft: source.any(Math.max(0, from - 3), head.from, 'draft'),
  };
  const subject = other
    ? 'other'
    : (head.value.subject ??
      subjectIn(source, before ? from : head.from, to) ??
      (amended === undefined ? undefined : subjectIn(source, amended.from, endOfPhrase(source, amended.to))));
  if (subject !== undefined) value.subject = subject;
  if (subject === 'sofa' && value.kind === 'agreement') value.kind = 'sofa';
  const form = formOf(source, head, to) ?? noteBefore(source, head.from);
  if (form !== undefined) value.kind = form;
  if (head.value.plural && count !== undefined) value.count = count;
  if (head.value.plural && count === undefined && parties.codes.length === 0 && subject === undefined)
    return undefined;
  if (head.value.plural && count === undefined) value.plural = true;
  if (head.value.paper === true) value.paper = true;
  return { from, to, value };
};

/** « l’arrangement d’application de l’Accord du 12 janvier 2016 »: where the name of the other one begins. */
const datedWithin = (source: Annotated, head: Run, to: number): number | undefined => {
  const inner = source.within('agreement', head.to, to).find(({ value }) => value.plural !== true);
  if (inner === undefined || inner.from - head.to > INNER_WITHIN) return undefined;
  if (source.word(inner.from - 1) === ')' || !isOwnTitle(source, inner, to)) return undefined;
  let from = inner.from;
  while (
    from > head.to &&
    (source.is(from - 1, 'determiner') ||
      source.is(from - 1, 'of') ||
      source.is(from - 1, 'to') ||
      source.covering('date', from - 1) !== undefined)
  )
    from--;
  return from < inner.from ? from : undefined;
};

const INNER_WITHIN = 8;

/** Its own day: « du 12 janvier 2016 », `the 1978 convention`. */
const isOwnTitle = (source: Annotated, inner: Run, to: number): boolean =>
  source.within('date', inner.to, to).some(({ from }) => source.is(from - 1, 'of')) ||
  (source.language.language.modifiersBefore === true &&
    source.within('date', inner.from - INNER_WITHIN, inner.from).length > 0);

/** « la présente Convention »: the text’s own word for itself. */
const isOwnName = (source: Annotated, head: Run): boolean =>
  source.is(head.from - 1, 'demonstrative') && ((source.tokens.shape[head.from] as number) & CAPITAL) !== 0;

/** « un contrat de 1,6 milliard de dollars »: what costs is no contract of employment. */
const isPriced = (source: Annotated, from: number, to: number, kind: Kind): boolean =>
  kind === 'contract' &&
  (source.within('money', from, to).length > 0 ||
    source.within('materiel', from, to).length > 0 ||
    source.within('company', from, to + COMPANY_NEAR).length > 0);

const COMPANY_NEAR = 6;

/** Another text is told by its matter, by their number, or by there being none. */
const isTold = (source: Annotated, from: number, to: number, head: Mention<PhraseValues['agreement']>) =>
  source.any(from - 1, head.from, 'negation') ||
  source.endingAt('count', head.from) !== undefined ||
  source.any(head.to, head.to + 2, 'about') ||
  partiesIn(source, head.to, to).codes.length > 0 ||
  source.within('subject', from, to).length > 0;

/** « le document », `the text`: one spoken of already; « un autre document », `eight documents` are others. */
const isSpokenOf = (source: Annotated, from: number, head: Mention<PhraseValues['agreement']>): boolean =>
  source.any(from, head.from, 'demonstrative') ||
  !(
    source.any(from, head.from, 'indefinite') ||
    source.any(from, head.from, 'newer') ||
    source.any(from - 1, head.from, 'negation') ||
    source.endingAt('stand_in', head.from) !== undefined ||
    source.covering('stand_in', head.from) !== undefined ||
    source.endingAt('count', head.from) !== undefined
  );

/** `the Northwood Declaration between France and the United Kingdom`: what States have with each other is theirs, whatever its noun. */
const isOfParties = (source: Annotated, from: number, to: number, kind: Kind): boolean =>
  kind !== 'plan' && kind !== 'programme' && partiesIn(source, from, to).complete;

/** « Le texte, signé par les ministres croate et kosovar »: the first agreement named, of two States. */
const isFirst = (source: Annotated, from: number, head: Run): boolean =>
  source.first('agreement', 0, head.from, ({ value }) => value.paper !== true) === undefined &&
  source.first('agreement', head.to, source.sentenceAt(from).to, ({ value }) => value.paper !== true) ===
    undefined &&
  source.first('bill', 0, source.sentenceAt(from).to, () => true) === undefined &&
  namesTwo(source, source.sentenceAt(from));

/** `a memorandum from the Bar Association`. */
const isSentBy = (source: Annotated, at: number): boolean =>
  source.language.language.modifiersBefore === true &&
  source.is(at, 'from') &&
  !source.has('date', at, at + 3);

/** « la déclaration du ministère de la Défense »: what one alone says. */
const isSaidByOne = (source: Annotated, { from, to, value }: Mention<PhraseValues['agreement']>): boolean =>
  to - from === 1 &&
  (value.kind === 'declaration' || value.kind === 'statement') &&
  (source.is(to, 'of') || source.is(to, 'by') || source.is(to, 'from')) &&
  (source.has('organ', to, to + 3) || source.has('office', to, to + 3)) &&
  !source.any(to, to + 8, 'and');

/** « une convention avec une banque », « un protocole avec la mairie »: no State, nor anybody that acts for one. */
const isWithNobody = (source: Annotated, at: number): boolean => {
  if (!(source.is(at, 'with') || isSentBy(source, at)) || !source.is(at + 1, 'determiner')) return false;
  const noun = at + 2;
  return (
    (!source.isCapital(noun) || isSentBy(source, at)) &&
    !(['state', 'organisation', 'company', 'organ', 'office', 'personnel'] as const).some((cls) =>
      source.has(cls, noun, noun + PARTNER_NEAR),
    ) &&
    !(['counterpart', 'country', 'party', 'abroad', 'both'] as const).some((marker) =>
      source.any(noun - 1, noun + PARTNER_NEAR, marker),
    )
  );
};

const PARTNER_NEAR = 4;

/** A noun phrase opens with an article, a number, a capital or a preposition; `kif traité` does not. */
const isNamed = (source: Annotated, at: number): boolean => {
  const before = at - 1;
  if (((source.tokens.shape[at] as number) & (CAPITAL | LINE_BREAK_BEFORE)) !== 0 || before < 0) return true;
  if (/^[:();–—•·*▪◦‣►-]$/.test(source.word(before))) return true;
  return (
    // `1. accord sur …`: an item of a list
    (source.word(before) === '.' &&
      source.tokens.kind[before - 1] === NUMBER &&
      ((source.tokens.shape[before - 1] as number) & LINE_BREAK_BEFORE) !== 0) ||
    source.is(before, 'determiner') ||
    source.is(before, 'of') ||
    source.is(before, 'negation') ||
    source.is(before, 'newer') ||
    // `signs law ratifying agreement with Fiji`, `renew military accord`
    isAfterVerb(source, at) ||
    source.is(before, 'older') ||
    source.is(before, 'draft') ||
    source.is(before, 'with') ||
    (source.word(before) === ',' &&
      (source.at('subject', at + 1 + 1) !== undefined || source.tokens.kind[before - 1] === NUMBER)) ||
    source.is(before, 'and') ||
    source.covering('count', before) !== undefined ||
    source.is(before, 'demonstrative') ||
    source.covering('ordinal', before) !== undefined ||
    isQualifier(source, before)
  );
};

/** « une simple déclaration », « du fameux accord »: an adjective between the article and the noun. */
const isQualifier = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === WORD &&
  !source.isCapital(at) &&
  source.at('act', at) === undefined &&
  source.at('doing', at) === undefined &&
  source.at('verb', at) === undefined &&
  source.at('agreement', at) === undefined &&
  !source.is(at, 'auxiliary') &&
  !source.is(at, 'relative') &&
  !source.is(at, 'pronoun') &&
  (source.is(at - 1, 'determiner') || source.word(at - 1) === 'd’' || source.is(at - 1, 'of'));

const FORM_WITHIN = 10;

/** « un accord sous forme d’échange de lettres », `an agreement in the form of an exchange of notes`. */
const formOf = (source: Annotated, head: Run, to: number): Kind | undefined => {
  const end = Math.min(source.sentenceAt(head.from).to, Math.max(to, head.to) + FORM_WITHIN);
  return source.first(
    'agreement',
    head.to,
    end,
    ({ value, from }) =>
      value.kind === 'exchange_letters' &&
      source.within('cue', from - 4, from).some((cue) => cue.value.of === 'form'),
  )?.value.kind;
};

/** `Exchange of notes constituting an agreement between …`. */
const noteBefore = (source: Annotated, at: number): Kind | undefined => {
  const note = source.last('agreement', at, ({ value }) => value.kind === 'exchange_letters');
  return note !== undefined &&
    at - note.to <= 3 &&
    source.within('cue', note.to, at).some(({ value }) => value.of === 'constituting')
    ? 'exchange_letters'
    : undefined;
};

const isUndatedNote = (source: Annotated, at: number): boolean => {
  const note = source.at('agreement', at);
  return (
    note?.value.kind === 'exchange_letters' &&
    !source.has('date', note.to, note.to + 5) &&
    !source.has('state', note.to, note.to + 5)
  );
};

/** `conclu par simple échange de notes`, `renewable by an exchange of letters`: how, not what. */
const isManner = (source: Annotated, at: number): boolean =>
  source.any(at - 2, at, 'by') &&
  source.word(at - 1) !== ':' &&
  (!source.any(at - 2, at, 'determiner') || isUndatedNote(source, at));

/** `neither a treaty nor an organisation`, « ce n’est pas un accord »: what something is not. */
const isPredicate = (source: Annotated, from: number, head: number): boolean =>
  source.any(from, head, 'indefinite') && source.is(from - 1, 'negation');

/** « Le protocole vise à mettre l’accord du 12 juin 1996 en conformité »: what opens a sentence about another. */
const isSubjectOf = (source: Annotated, head: Run, inner: Run): boolean =>
  source.is(head.from - 1, 'determiner') &&
  !source.is(head.from - 1, 'indefinite') &&
  head.from - source.sentenceAt(head.from).from <= OPENING &&
  source.within('date', inner.to, inner.to + OPENING).length > 0;

const OPENING = 5;
const AMENDED_NEAR = 14;

/** `Protocol amending the Agreement between …`, `protocole additionnel à l’accord …`: the agreement it changes. */
const agreementAmended = (source: Annotated, head: Run): Run | undefined => {
  const end = Math.min(source.sentenceAt(head.from).to, head.to + AMENDED_NEAR);
  const inner = source.within('agreement', head.to, end)[0];
  if (inner === undefined) return undefined;
  const changes = source
    .within('act', head.to, inner.from)
    .some((act) => act.value.act === 'amend' || act.value.act === 'renew');
  return changes || source.is(head.to, 'to') || isSubjectOf(source, head, inner) ? inner : undefined;
};

/** Headlines leave out the article. */
const isAfterVerb = (source: Annotated, at: number): boolean => {
  const act = source.endingAt('act', at);
  return act !== undefined && act.value.noun !== true;
};
