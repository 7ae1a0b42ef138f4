// Which mentions speak of the same agreement: all agreements of a document, each with its mentions and parties.
import type { AgreementValue, Annotated, Mention } from '../annotated.ts';
import type { Kind } from '../../vocabulary/codes.ts';
import type { Agreement, Context } from '../frames/context.ts';
import { CAPITAL, LINE_BREAK_BEFORE } from '../tokens.ts';
import { agree, dateOf, isReplaced } from './agreement-dates.ts';
import { isGeneral, mayBeAny, mayBeCalled, sameFamily } from './agreement-kinds.ts';
import { completeParties, isGrounded, partiesSaid, withContext } from './agreement-parties.ts';
import { listedFrom } from './agreement-partners.ts';
import { addAnother } from './another-agreement.ts';
import { existence } from './existence.ts';
import { isAfter, isTitled, sameAgreement, signersOf } from './same-agreement.ts';

/** A year of treaties fills a register; one document names fewer. Keeps hostile texts linear. */
const MOST_AGREEMENTS = 250;

export const resolveAgreements = (context: Context): void => {
  const { source } = context;
  const likened = new Map<number, Agreement>();
  for (const pact of source.all('pact')) {
    const parties = partiesSaid(context, pact);
    const signed = dateOf(source, pact);
    const older =
      source.any(pact.from, pact.to, 'older') ||
      source.is(pact.from - 1, 'older') ||
      isReplaced(source, pact, signed);
    if (pact.value.again === true) {
      addAnother(context, pact, likened);
      continue;
    }
    const otherPlace = placedElsewhere(context, pact);
    const known = otherPlace ? undefined : sameAgreement(context, pact, parties, signed, older);
    if (known !== undefined) {
      known.mentions.push(pact);
      if (parties.certain && known.parties.length < parties.codes.length) known.parties = parties.codes;
      else if (parties.codes.some((code) => !known.parties.includes(code)))
        known.parties = withContext(context, pact, parties.codes);
      known.signed ??= signed;
      if (known.value.subject === undefined && pact.value.subject !== undefined)
        known.value.subject = pact.value.subject;
      context.of.set(pact.from, known);
    } else if (
      context.agreements.length < MOST_AGREEMENTS &&
      isWorthKeeping(source, pact, context, parties.codes)
    ) {
      if (eachWithOne(context, pact)) continue;
      const mod = existence(context, pact);
      const agreement: Agreement = {
        id: '',
        value: pact.value,
        parties: withContext(context, pact, parties.codes),
        mentions: [pact],
        signed,
        older,
        grounded: isGrounded(context, pact, parties.codes),
        told: parties.codes.length > 0,
        ...(isAfter(source, pact, signed) ? { apart: true } : {}),
        ...(mod === undefined ? {} : { mod }),
      };
      context.agreements.push(agreement);
      context.of.set(pact.from, agreement);
    }
  }
  for (const agreement of context.agreements) completeParties(context, agreement);
  dropPapers(context);
  mergeSeveral(context);
  dropEchoes(context);
  dropHeadlines(context);
  for (const agreement of context.agreements) agreement.value.kind = tellingKind(context, agreement);
};

const PARTNER_WITHIN = 6;

const partnersAfter = (context: Context, pact: Mention<AgreementValue>, end: number): string[] => {
  for (let at = pact.value.head; at < Math.min(end, pact.to + PARTNER_WITHIN); at++)
    if (context.source.is(at, 'with')) {
      const listed = listedFrom(context, at + 1, end);
      return listed.length > 1 ? listed : eachAfterWith(context.source, at, end);
    }
  return [];
};

/** « signés avec le Togo le 13 mars 2009, avec le Cameroun le 21 mai »: every State right behind a `with`. */
const eachAfterWith = (source: Annotated, from: number, end: number): string[] => {
  const codes = new Set<string>();
  const until = source.within('pact', from, end)[0]?.from ?? end;
  for (const { from: at, value } of source.within('state', from, until))
    if (source.is(at - 1, 'with') || (source.is(at - 1, 'determiner') && source.is(at - 2, 'with')))
      codes.add(value.code);
  return [...codes];
};

const MOST_PARTNERS = 6;

/** `signed agreements with Georgia and with Azerbaijan`: one with each, not one of three. */
const eachWithOne = (context: Context, pact: Mention<AgreementValue>): boolean => {
  const { source } = context;
  const { count, plural } = pact.value;
  if (plural !== true && count === undefined) return false;
  const sentence = source.sentenceAt(pact.from);
  if (source.any(pact.from, sentence.to, 'between')) return false;
  const partners = partnersAfter(context, pact, sentence.to);
  if (plural !== true && count !== partners.length) return false;
  if (partners.length < 2 || partners.length > MOST_PARTNERS) return false;
  const own = withContext(context, { ...pact, value: { ...pact.value, parties: [] } }, []).find(
    (code) => !partners.includes(code),
  );
  if (own === undefined) return false;
  for (const [index, partner] of partners.entries()) {
    const { count: _, plural: __, ...value } = pact.value;
    const agreement: Agreement = {
      id: '',
      value,
      parties: [own, partner],
      mentions: [pact],
      signed: dateOf(source, pact),
      older: false,
    };
    context.agreements.push(agreement);
    if (index === 0) context.of.set(pact.from, agreement);
  }
  return true;
};

/** A chronicle’s next item, under its own dateline, opens its own agreements. */
const placedElsewhere = (context: Context, pact: Mention<AgreementValue>): boolean => {
  const here = context.home.bySentence[context.source.sentenceOf[pact.from] as number];
  const last = context.agreements.at(-1)?.mentions[0];
  const there =
    last === undefined ? undefined : context.home.bySentence[context.source.sentenceOf[last.from] as number];
  return here !== undefined && there !== undefined && here !== there;
};

/** « trois textes : l’accord avec …, celui avec … ». */
const isBeforeList = ({ source }: Context, { mentions }: Agreement): boolean =>
  mentions.some(({ to }) => source.word(to) === ':');

/** « deux documents ont été signés : le plan et un protocole »: no others than those named. */
const dropPapers = (context: Context): void => {
  const dropped = new Set<number>();
  for (const papers of context.agreements.slice()) {
    const { count, paper } = papers.value;
    if (paper !== true || count === undefined || papers.mod !== undefined) continue;
    const named = context.agreements.filter((other) => !other.value.paper && sameParties(other, papers));
    if (named.length < count && !(isBeforeList(context, papers) && named.length > 0)) continue;
    context.agreements.splice(context.agreements.indexOf(papers), 1);
    for (const { from } of papers.mentions) {
      context.of.delete(from);
      dropped.add(from);
    }
  }
  const { source } = context;
  if (dropped.size > 0)
    source.replaceAll(
      'pact',
      source.all('pact').filter(({ from }) => !dropped.has(from)),
    );
};

/** « rompt ses accords de défense avec Paris », then each by its name: the several are those. */
const mergeSeveral = (context: Context): void => {
  for (const several of context.agreements.slice()) {
    if (several.mentions.some((mention) => mention.value.plural !== true) || !isGeneral(several.value))
      continue;
    const named = context.agreements.find(
      (other) =>
        other !== several &&
        other.value.subject !== 'other' &&
        other.value.plural !== true &&
        sameParties(other, several),
    );
    if (isOfMany(context, several)) drop(context, several);
    else if (named !== undefined) mergeInto(context, named, several);
  }
};

/** « Beijing’s quiet pacts » above several with different partners. */
const isOfMany = ({ agreements }: Context, several: Agreement): boolean => {
  const [owner] = several.value.parties;
  if (several.value.parties.length > 1 || owner === undefined) return false;
  const others = agreements.filter((other) => other !== several && other.parties.includes(owner));
  return new Set(others.flatMap(({ parties }) => parties)).size > 2;
};

const drop = (context: Context, dropped: Agreement): void => {
  for (const { from } of dropped.mentions) context.of.delete(from);
  context.agreements.splice(context.agreements.indexOf(dropped), 1);
};

const sameParties = (a: Agreement, b: Agreement): boolean =>
  a.parties.length === b.parties.length && a.parties.every((code) => b.parties.includes(code));

const mergeInto = (context: Context, kept: Agreement, merged: Agreement): void => {
  kept.mentions.push(...merged.mentions);
  kept.mentions.sort((a, b) => a.from - b.from);
  for (const mention of merged.mentions) context.of.set(mention.from, kept);
  context.agreements.splice(context.agreements.indexOf(merged), 1);
};

/** « signent deux accords » above the text that names them; « l’accord de 2012 » above its full name. */
const dropEchoes = (context: Context): void => {
  const fuller = (echo: Agreement) =>
    context.agreements.find(
      (other) =>
        other !== echo &&
        other.apart !== true &&
        other.older === echo.older &&
        other.value.subject !== undefined &&
        other.value.count === undefined &&
        !(echo.signed !== undefined && isNewer(context.source, other)) &&
        other.value.subject !== 'other' &&
        (echo.value.kind === other.value.kind || mayBeAny(echo.value.kind)) &&
        sameFamily(other.value.kind, echo.value.kind) &&
        sameParties(other, echo) &&
        (echo.signed === undefined || other.signed === undefined || agree(echo.signed, other.signed)),
    );
  for (const echo of context.agreements.slice()) {
    const first = echo.mentions[0] as Mention<AgreementValue>;
    const isTitle = (context.source.sentenceOf[first.from] as number) <= 1;
    if (echo.value.amends === true || (context.isTreaty && echo === context.agreements[0])) continue;
    if (echo.signed !== undefined && isTitled(context.source, first)) continue;
    if (echo.value.subject !== undefined || !(echo.value.count !== undefined || isTitle)) continue;
    const other = fuller(echo);
    if (other !== undefined) mergeInto(context, other, echo);
  }
};

/** « Canberra lie Suva par un pacte » above the text that names it with both its parties: the same. */
const dropHeadlines = (context: Context): void => {
  const { source, agreements } = context;
  const [echo] = agreements;
  if (echo === undefined || context.isTreaty || echo.mod !== undefined || echo.value.amends === true) return;
  if (!echo.mentions.every(({ from }) => isHeadline(source, from))) return;
  const fuller = agreements.find(
    (other) =>
      other !== echo &&
      !other.older &&
      other.mod === undefined &&
      (other.value.subject === 'other') === (echo.value.subject === 'other') &&
      (other.value.kind === echo.value.kind || mayBeAny(echo.value.kind)) &&
      (echo.signed === undefined || other.signed === undefined || agree(echo.signed, other.signed)) &&
      (sameParties(other, echo) ||
        (echo.told !== true && other.parties.some((code) => echo.parties.includes(code)))),
  );
  if (fuller !== undefined) mergeInto(context, fuller, echo);
};

/** One of the first lines, without a full stop, above more text. */
const isHeadline = (source: Annotated, at: number): boolean => {
  const line = source.sentenceAt(at);
  return (
    (source.sentenceOf[at] as number) <= LAST_HEADING &&
    line.to < source.tokens.count &&
    source.word(line.to - 1) !== '.' &&
    ((source.tokens.shape[line.to] as number) & LINE_BREAK_BEFORE) !== 0
  );
};

const LAST_HEADING = 2;

/** « un nouvel accord »: not the one of old above it. */
const isNewer = (source: Annotated, { mentions }: Agreement): boolean =>
  mentions.some(({ from, value }) => source.any(from, value.head, 'newer'));

/** The kind that its fullest name tells: « accord militaire » above, « Traité entre … relatif à … » below. */
const tellingKind = ({ source }: Context, { mentions, value }: Agreement): Kind => {
  if (value.amends === true || !mayBeCalled(value.kind, value.kind)) return value.kind;
  let best = value.kind;
  let most = 0;
  for (const mention of mentions) {
    const told = howTold(source, mention);
    if (told <= most || mention.value.plural === true || !mayBeCalled(value.kind, mention.value.kind))
      continue;
    most = told;
    best = mention.value.kind;
  }
  return best;
};

const howTold = (source: Annotated, { value }: Mention<AgreementValue>): number =>
  (value.complete ? 2 : 0) +
  (value.subject === undefined ? 0 : 1) +
  (((source.tokens.shape[value.head] as number) & CAPITAL) === 0 ? 0 : 1) +
  (value.kind === 'agreement' ? 0 : 0.5) +
  // « le pacte polono-roumain » above, an agreement on the status of forces below
  (value.kind === 'sofa' ? 2 : 0);

/** A bare `accord` that nothing qualifies opens no agreement of its own. */
const isWorthKeeping = (
  source: Annotated,
  pact: Mention<AgreementValue>,
  context: Context,
  said: readonly string[],
): boolean => {
  if (said.length > 0) return true;
  if (pact.value.subject !== undefined || pact.value.parties.length > 0 || pact.value.kind !== 'agreement')
    return true;
  if (signersOf(source, pact).length > 0) return true;
  return context.agreements.length === 0 || dateOf(source, pact) !== undefined || !pact.value.definite;
};
