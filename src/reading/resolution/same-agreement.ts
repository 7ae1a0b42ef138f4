// Which agreement named before a mention speaks of, if any.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import { mainOf } from '../frames/context.ts';
import type { Agreement, Context } from '../frames/context.ts';
import { isPlace } from '../mentions/states.ts';
import { paragraphAt } from '../sentences.ts';
import { CAPITAL, LINE_BREAK_BEFORE } from '../tokens.ts';
import { agree } from './agreement-dates.ts';
import { isMilitary, isPlan, mayBeAny, mayBeCalled, sameFamily, sameMatter } from './agreement-kinds.ts';
import type { Parties } from './agreement-parties.ts';
import { isDenied, isRefused } from './existence.ts';
import { isRecalled } from './preamble.ts';
import { isInOtherRow } from './row-parties.ts';
import { isExcluded, statesOf } from './states-around.ts';

/** Agreements named further back are not taken up again: a register of treaties names thousands. */
const REMEMBERED = 100;

export const sameAgreement = (
  context: Context,
  pact: Mention<AgreementValue>,
  parties: Parties,
  signed: string | undefined,
  older: boolean,
): Agreement | undefined => {
  const { value } = pact;
  // within a treaty only the treaty itself is undated until its closing formula
  const another =
    context.isTreaty &&
    signed !== undefined &&
    context.agreements.length > 0 &&
    !context.source.is(pact.from, 'demonstrative');
  // what the recitals name by a title is never the treaty itself
  const recalled =
    context.isTreaty &&
    isRecalled(context.source, pact) &&
    (value.subject !== undefined || value.parties.length > 0 || signed !== undefined);
  const actor = value.complete ? undefined : actorOn(context.source, pact);
  const isAfterAnother = isAfter(context.source, pact, signed);
  const candidates = context.agreements
    .slice(-REMEMBERED)
    .reverse()
    .filter(
      (known) =>
        compatible(known, value, parties, signed, older) &&
        !(another && known.signed === undefined) &&
        !(recalled && known === context.agreements[0]) &&
        !hasOtherTitle(context.source, known, pact) &&
        !isBesideIn(context, known, pact, signed) &&
        !isInOtherRow(context.source, pact, known.mentions.at(-1) as Run) &&
        !isNestedIn(context, known, pact) &&
        !isForOtherPeriod(context.source, known, pact) &&
        !isCoordinated(context, known, pact) &&
        !(isAfterAnother && isJustNamed(context.source, known, pact)) &&
        (value.complete || hasActor(known, actor)),
    );
  if (signed !== undefined) {
    const dated = candidates.find(
      (known) =>
        known.signed !== undefined &&
        agree(known.signed, signed) &&
        !(value.kind !== known.value.kind && value.subject !== known.value.subject),
    );
    if (dated !== undefined) return dated;
  }
  if (isNextItem(context, pact)) return undefined;
  const equated = equatedWith(context, pact);
  if (equated !== undefined) return equated;
  const bare = value.subject === undefined && value.parties.length === 0;
  const undated =
    bare && value.definite && signed !== undefined ? justNamed(context, pact, candidates) : undefined;
  if (undated !== undefined) return undated;
  if (isRefused(context.source, pact)) return doubted(context, pact, candidates);
  if (bare && value.definite && signed === undefined) {
    const signers = signersOf(context.source, pact);
    return meant(
      context,
      pact,
      candidates.filter((known) => signers.every((code) => known.parties.includes(code))),
      signers.length > 0,
    );
  }
  if (!value.definite && isDenied(context.source, pact)) return doubted(context, pact, candidates);
  if (!value.definite && bare && signed !== undefined) return undefined;
  if (!value.definite)
    return candidates.find(
      (known) =>
        known.mentions.every((m) => context.source.sentenceOf[m.from] === 0) &&
        (context.source.sentenceOf[pact.from] as number) <= 4 &&
        (sameMatter(known.value, value) || (isPlan(value) && known.value.subject !== 'other')) &&
        (known.value.kind === value.kind ||
          (known.value.subject === value.subject && mayBeCalled(known.value.kind, value.kind))),
    );
  const same = candidates.find(
    (known) =>
      sameMatter(known.value, value) &&
      (known.value.kind === value.kind || value.kind === 'agreement' || known.value.kind === 'agreement'),
  );
  if (same !== undefined || signed !== undefined || value.parties.length > 0) return same;
  // « le mémorandum de sécurité » of the Memorandum on security and military cooperation
  const alike = candidates.filter(
    (known) =>
      known.value.kind === value.kind &&
      known.value.subject !== undefined &&
      isMilitary(known.value) &&
      value.subject !== undefined &&
      isMilitary(value),
  );
  return alike.length === 1 ? alike[0] : undefined;
};

/** `a Memorandum of Understanding on …` and `the Agreement on …`: a full title in capitals is of no text of another kind. */
const hasOtherTitle = (source: Annotated, known: Agreement, pact: Mention<AgreementValue>): boolean => {
  const first = known.mentions[0] as Mention<AgreementValue>;
  return (
    known.value.kind !== pact.value.kind &&
    isTitled(source, pact) &&
    (isTitled(source, first) || !mayBeCalled(known.value.kind, pact.value.kind))
  );
};

const TITLE_LENGTH = 4;

export const isTitled = (source: Annotated, { to, value }: Mention<AgreementValue>): boolean =>
  to - value.head > TITLE_LENGTH && ((source.tokens.shape[value.head] as number) & CAPITAL) !== 0;

/** `Its only treaty with a mutual clause is the 1961 Treaty`: one and the same. */
const equatedWith = ({ source, agreements }: Context, pact: Run): Agreement | undefined => {
  if (!source.is(pact.from - 1, 'passive') || source.at('act', pact.from - 1) !== undefined) return undefined;
  return agreements.at(-1)?.mentions.at(-1)?.to === pact.from - 1 ? agreements.at(-1) : undefined;
};

/** « – accord relatif à … ; – accord relatif à … »: each item of a list is another. */
const isNextItem = ({ source, agreements }: Context, pact: Mention<AgreementValue>): boolean => {
  const last = agreements.at(-1)?.mentions.at(-1);
  return (
    last !== undefined &&
    isItem(source, pact) &&
    isItem(source, last) &&
    pact.from - last.from < ITEM_FAR &&
    source.quote(last) !== source.quote(pact)
  );
};

const ITEM_FAR = 60;

const isItem = (source: Annotated, { from }: Run): boolean =>
  /^[-–—•·*]$/.test(source.word(from - 1)) &&
  ((source.tokens.shape[from - 1] as number) & LINE_BREAK_BEFORE) !== 0;

/** `the plan for 2021 … the plan for 2022`: each its own. */
const isForOtherPeriod = (source: Annotated, known: Agreement, pact: Mention<AgreementValue>): boolean => {
  const period = periodOf(source, pact);
  if (period === undefined) return false;
  const others = known.mentions
    .map((mention) => periodOf(source, mention))
    .filter((other) => other !== undefined);
  return others.length > 0 && !others.some((other) => agree(other, period));
};

const periodOf = (source: Annotated, { from, to, value }: Mention<AgreementValue>): string | undefined =>
  isPlan(value) && value.kind !== 'roadmap' ? source.within('date', from, to)[0]?.value.edtf : undefined;

const NEXT_WITHIN = 6;

/** Told by its matter or day as one that came after another. */
export const isAfter = (
  source: Annotated,
  pact: Mention<AgreementValue>,
  signed: string | undefined,
): boolean => (pact.value.subject !== undefined || signed !== undefined) && comesNext(source, pact);

/** `It was followed five years later by the Defence Cooperation Agreement`: another than the one spoken of. */
const comesNext = (source: Annotated, pact: Run): boolean => {
  const { from } = source.sentenceAt(pact.from);
  const cue = source
    .within('cue', Math.max(from, pact.from - NEXT_WITHIN), pact.from)
    .findLast(({ value }) => value.of === 'next');
  return (
    cue !== undefined &&
    (cue.to === pact.from || source.is(pact.from - 1, 'by')) &&
    source.within('agreement', cue.to, pact.from).length === 0
  );
};

const isJustNamed = ({ sentenceOf }: Annotated, known: Agreement, pact: Run): boolean =>
  (sentenceOf[pact.from] as number) - (sentenceOf[(known.mentions.at(-1) as Run).from] as number) <= 1;

const APPOSED = 2;

/** `will sign a treaty …, building on the defence agreement of October 2024`: told apart in one sentence, they are two. */
const isBesideIn = (
  { source }: Context,
  known: Agreement,
  pact: Mention<AgreementValue>,
  signed: string | undefined,
): boolean => {
  const last = known.mentions.at(-1) as Mention<AgreementValue>;
  return (
    source.sentenceOf[last.from] === source.sentenceOf[pact.from] &&
    pact.from - last.to > APPOSED &&
    signed !== undefined &&
    known.signed === undefined &&
    pact.value.subject !== undefined &&
    last.value.subject !== undefined
  );
};

/** « un accord de coopération, d’une part, et, d’autre part, la Charte »: two kinds, told with `and` in one sentence. */
const isCoordinated = ({ source }: Context, known: Agreement, pact: Mention<AgreementValue>): boolean => {
  const last = known.mentions.at(-1) as Run;
  return (
    known.value.kind !== pact.value.kind &&
    source.sentenceOf[last.from] === source.sentenceOf[pact.from] &&
    pact.from >= last.to &&
    pact.from - last.to < COORDINATED_FAR &&
    isTitled(source, pact) &&
    source.any(Math.max(last.to, pact.from - 6), pact.from, 'and') &&
    !source.within('act', last.to, pact.from).some(({ value }) => value.noun !== true)
  );
};

const COORDINATED_FAR = 40;

/** `an implementing agreement to the 2013 accord`: the one that the other is made under. */
const isNestedIn = ({ source }: Context, known: Agreement, pact: Run): boolean => {
  const last = known.mentions.at(-1) as Run;
  return (
    pact.from >= last.to &&
    pact.from - last.to <= 1 &&
    (source.any(last.to, pact.from, 'of') ||
      source.any(last.to, pact.from, 'to') ||
      source.is(pact.from, 'of') ||
      source.is(pact.from, 'at')) &&
    source.word(last.to) !== ','
  );
};

/** `The Protocol was signed on …` right after its full name: the same, now dated. */
const justNamed = (
  context: Context,
  pact: Mention<AgreementValue>,
  candidates: readonly Agreement[],
): Agreement | undefined => {
  const { sentenceOf } = context.source;
  return candidates.find(
    (known) =>
      known.signed === undefined &&
      known.value.kind === pact.value.kind &&
      known.mentions.some((m) => (sentenceOf[pact.from] as number) - (sentenceOf[m.from] as number) <= 2),
  );
};

/** « a démenti qu’un quelconque accord ait été signé »: no other agreement than the one spoken of, unless it would be another’s or a new one. */
const doubted = (
  context: Context,
  pact: Mention<AgreementValue>,
  candidates: Agreement[],
): Agreement | undefined => {
  const { source } = context;
  const known = meant(context, pact, candidates);
  if (known === undefined || source.any(pact.from, pact.value.head, 'newer')) return undefined;
  if (known.value.kind !== pact.value.kind && !mayBeAny(pact.value.kind)) return undefined;
  const { from } = source.sentenceAt(pact.from);
  const named = statesOf(source, { from, to: pact.to });
  return named.every((code) => known.parties.includes(code)) ? known : undefined;
};

const SIGNED_WITHIN = 6;

/** « Le Tadjikistan et la Russie ont signé l’accord qui la régit »: the two States that sign it, if so named. */
export const signersOf = (source: Annotated, pact: Run): string[] => {
  const sentence = source.sentenceAt(pact.from);
  const act = source
    .within('act', Math.max(sentence.from, pact.from - SIGNED_WITHIN), pact.from)
    .findLast(({ value }) => (value.act === 'sign' || value.act === 'conclude') && value.noun !== true);
  if (act === undefined) return [];
  const named = statesOf(source, { from: sentence.from, to: act.from });
  return named.length === 2 && source.any(sentence.from, act.from, 'and') ? named : [];
};

/** A bare `l’accord`: the one of the sentence or the one before it, else the document’s main one of that kind. */
const meant = (
  context: Context,
  pact: Mention<AgreementValue>,
  candidates: Agreement[],
  isOfSigners = false,
): Agreement | undefined => {
  const { source } = context;
  const { kind } = pact.value;
  const main = mainOf(context.agreements, context.isTreaty);
  if (context.isTreaty) return main;
  if (isOfSigners) return candidates.find((known) => known.value.kind === kind || kind === 'agreement');
  const exact = candidates.filter((known) => known.value.kind === kind || kind === 'agreement');
  const fits = exact.length > 0 ? exact : candidates;
  const index = source.sentenceOf[pact.from] as number;
  const paragraph = paragraphAt(source, pact.from);
  const near = fits.find((known) => {
    // Mentions come in order, so the last one before is the nearest.
    const last = known.mentions.findLast((m) => m.from < pact.from);
    return (
      last !== undefined &&
      last.from >= paragraph.from &&
      index - (source.sentenceOf[last.from] as number) <= 1
    );
  });
  return near ?? (main !== undefined && fits.includes(main) ? main : fits[0]);
};

/** « Le Mali avait dénoncé son traité »: the State that acts on an agreement is a party to it. */
const hasActor = (known: Agreement, actor: string | undefined): boolean =>
  known.parties.length < 2 ||
  known.parties.includes('ZZ') ||
  known.parties.length > 3 ||
  actor === undefined ||
  known.parties.includes(actor);

const actorOn = (source: Annotated, pact: Run): string | undefined => {
  const sentence = source.sentenceAt(pact.from);
  const act = source
    .within('act', sentence.from, pact.from)
    .findLast((m) => !m.value.noun && pact.from - m.to < 8);
  if (act === undefined && !source.is(pact.from, 'possessive')) return undefined;
  return source
    .within('state', sentence.from, act?.from ?? pact.from)
    .findLast(
      (m) =>
        m.value.form !== 'city' &&
        !isPlace(source, m) &&
        !source.is(m.from - 1, 'of') &&
        !isExcluded(source, m.from) &&
        (act === undefined || act.from - m.to < 7),
    )?.value.code;
};

const isContract = ({ kind }: AgreementValue): boolean => kind === 'contract';

const compatible = (
  known: Agreement,
  value: AgreementValue,
  parties: Parties,
  signed: string | undefined,
  older: boolean,
): boolean => {
  if (older !== known.older && (older || value.subject !== undefined)) return false;
  if (signed !== undefined && known.signed !== undefined && !agree(known.signed, signed)) return false;
  if (known.mod !== undefined && signed !== undefined) return false;
  // « un protocole de 1991 … le projet d’accord de défense »
  if (
    value.draft === true &&
    known.signed !== undefined &&
    known.value.draft !== true &&
    value.subject !== undefined
  )
    return false;
  if ((known.value.amends ?? value.amends) === true && known.value.kind !== value.kind) return false;
  if (value.count !== undefined || known.value.count !== undefined) return value.count === known.value.count;
  if (
    value.subject !== undefined &&
    known.value.subject !== undefined &&
    (value.subject === 'other') !== (known.value.subject === 'other')
  )
    return false;
  const said = parties.codes;
  if (!sameFamily(known.value.kind, value.kind)) return false;
  if (isContract(known.value) !== isContract(value) && (value.subject !== undefined || signed !== undefined))
    return false;
  return said.length === 0 || known.parties.length < 2 || said.every((code) => known.parties.includes(code));
};
