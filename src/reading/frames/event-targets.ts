// To which agreement an act is done: the one it names, the one just named, or the one in focus. Sources in order of trust.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import { LINE_BREAK_BEFORE } from '../tokens.ts';
import type { Agreement, Context } from './context.ts';
import { withListed } from './event-lists.ts';
import { qualified, repeated, secondVerb } from './event-target-kinds.ts';
import { OF_ITSELF } from './event-shapes.ts';
import { agreementAt, beforeAuxiliaries, focused, isActive, pactBefore, separated } from './event-reach.ts';
import type { ActMention, Target, TargetSource as Source } from './event-shapes.ts';
import { ACTING } from './steps.ts';

const AFTER = 34;
const BEFORE = 20;

/** The act’s agreement and those told together with it. */
export const targetsOf = (context: Context, act: ActMention): Target[] => {
  const sentence = context.source.sentenceAt(act.from);
  for (const source of SOURCES) {
    const found = source(context, act, sentence);
    if (found === 'none') return [];
    if (found !== undefined) return withListed(context, act, found);
  }
  return [];
};

/** `un accord datant de 1999`: only the agreement right before it. */
const dated: Source = (context, act, sentence) => {
  if (act.value.act !== 'date') return undefined;
  if (act.value.tense === 'present') return pactBefore(context, act, sentence) ?? 'none';
  const pact = context.source.endingAt('pact', act.from);
  const agreement = pact === undefined ? undefined : context.of.get(pact.from);
  return pact === undefined || agreement === undefined ? 'none' : { agreement, run: pact, bill: false };
};

/** `The accord, signed in Doha`, `was signed`: it is undergone by what stands before. */
const undergone: Source = (context, act, sentence) =>
  (act.value.tense === 'participle' && !isActive(context.source, act)) ||
  isSubjectJustBefore(context.source, act)
    ? pactBefore(context, act, sentence)
    : undefined;

/** `The Memorandum of 1998 shall cease to have effect`: what happens to it by itself is told of what stands right before. */
const isSubjectJustBefore = (source: Annotated, act: ActMention): boolean => {
  if (!OF_ITSELF.has(act.value.act) || act.value.noun === true) return false;
  const at = beforeAuxiliaries(source, act);
  return source.covering('pact', at) !== undefined || source.covering('date', at) !== undefined;
};

/** `Entry into force: 01/02/2015` under the name of an agreement, as registers of treaties write it. */
const labelled: Source = (context, act) => {
  if (!isLabel(context.source, act)) return undefined;
  const pact = context.source.within('pact', Math.max(0, act.from - LABEL_FAR), act.from).at(-1);
  const agreement = pact === undefined ? undefined : context.of.get(pact.from);
  return pact === undefined || agreement === undefined
    ? focused(context, act, false)
    : { agreement, run: pact, bill: false };
};
const LABEL_FAR = 80;

const isLabel = (source: Annotated, act: ActMention): boolean => {
  if (act.value.noun !== true && act.value.tense !== 'participle' && act.value.tense !== 'past') return false;
  const opens =
    act.from - source.sentenceAt(act.from).from < 4 ||
    [0, 1, 2, 3, 4].some((back) => ((source.tokens.shape[act.from - back] ?? 0) & LINE_BREAK_BEFORE) !== 0);
  const colon = [0, 1, 2, 3].map((on) => act.to + on).find((at) => source.word(at) === ':');
  return opens && colon !== undefined && source.within('date', colon, colon + 6).length > 0;
};

/** `an agreement with Tokyo, which the Diet approved in April, and a pact with Manila`: the verb of a relative clause without another object. */
const antecedent: Source = (context, act, sentence) => {
  const { source } = context;
  if (act.value.noun === true || act.value.tense === 'infinitive') return undefined;
  if (source.is(act.to, 'determiner') || source.covering('pact', act.to) !== undefined) return undefined;
  const pact = source.within('pact', sentence.from, act.from).at(-1);
  if (pact === undefined || act.from - pact.to > RELATIVE) return undefined;
  const opens = source.word(pact.to) === ',' ? pact.to + 1 : pact.to;
  if (!source.is(opens, 'relative') || source.within('act', opens, act.from).length > 0) return undefined;
  const agreement = context.of.get(pact.from);
  return agreement === undefined ? undefined : { agreement, run: pact, bill: false };
};
const RELATIVE = 26;

/** `ratified the Agreement`, « la signature d’un accord ». */
const named: Source = (context, act, sentence) => {
  const { source } = context;
  const bill = billAfter(source, act, sentence);
  const after = source
    .within('pact', act.to - act.from > 1 ? act.to - 1 : act.to, Math.min(sentence.to, act.to + AFTER))
    .find(
      (pact) =>
        agreementAt(context, pact) !== undefined &&
        !source.any(pact.from - 4, pact.from, 'basis') &&
        !separated(source, act.to, pact.from, bill),
    );
  if (after === undefined) return undefined;
  return {
    agreement: agreementAt(context, after) as Agreement,
    run: after,
    bill: bill !== undefined && bill.from <= after.from,
  };
};

const billAfter = (source: Annotated, act: ActMention, sentence: Run): Run | undefined =>
  source.within('bill', act.to, Math.min(sentence.to, act.to + 12))[0];

/** What replaces something must say what. */
const replacesNothing: Source = ({ source }, act) =>
  act.value.act === 'replace' &&
  act.value.tense !== 'participle' &&
  source.within('anaphor', act.to, act.to + 6).length === 0 &&
  !source.is(act.to, 'pronoun')
    ? 'none'
    : undefined;

/** A word inside the name of an agreement is done to no other. */
const insideName: Source = (context, act) => {
  const covering = context.source.covering('pact', act.from);
  return covering !== undefined && context.of.has(covering.from) ? 'none' : undefined;
};

const awaitedByHead: Source = (context, act) =>
  act.value.act === 'send_to_head'
    ? focused(context, act, true)
    : act.value.act === 'send_on'
      ? (pactBefore(context, act, context.source.sentenceAt(act.from)) ?? focused(context, act, true))
      : undefined;

const billNamed: Source = (context, act, sentence) => {
  const { source } = context;
  const bill = billAfter(source, act, sentence);
  if (bill === undefined || source.word(bill.from - 1) === '(') return undefined;
  return isOfOtherMatter(source, bill) ? 'none' : focused(context, bill, true);
};

/** `a bill on military pensions`: its matter is named, and no agreement is. */
const isOfOtherMatter = (source: Annotated, bill: Run): boolean => {
  if (!source.is(bill.to, 'about') || source.at('date', bill.to + 1) !== undefined) return false;
  if (source.at('weekday', bill.to + 1) !== undefined) return false;
  const { to } = source.sentenceAt(bill.from);
  let stop = bill.to;
  while (stop < bill.to + 14 && source.word(stop) !== ';') stop++;
  return (
    !source.has('pact', bill.to, Math.min(to, stop)) && !source.has('act', bill.to, Math.min(to, bill.to + 8))
  );
};

const OF_BILLS = new Set([
  'adopt',
  'table',
  'examine',
  'debate',
  'promulgate',
  'reject',
  'publish',
  'authorise',
]);

/** `The bill was put to the vote and adopted`, « la loi sera promulguée ». */
const billUndergone: Source = (context, act, sentence) => {
  const { source } = context;
  if (!OF_BILLS.has(act.value.act)) return undefined;
  const reach = act.value.act === 'adopt' ? BILL_BEFORE : BILL_NEAR;
  const bill = source.within('bill', Math.max(sentence.from, act.from - reach), act.from)[0];
  return bill !== undefined && source.within('pact', sentence.from, act.from).length === 0
    ? focused(context, bill, true)
    : undefined;
};
const BILL_BEFORE = 18;
const BILL_NEAR = 12;

/** `signed it`. */
const pronounAfter: Source = (context, act) =>
  context.source.is(act.to, 'pronoun') &&
  !context.source.is(act.to, 'determiner') &&
  (isActing(act) || isActive(context.source, act))
    ? focused(context, act, false)
    : undefined;

const isActing = (act: ActMention): boolean =>
  act.value.tense === 'past' || act.value.tense === 'present' || act.value.tense === 'infinitive';

/** « prévoit de le signer »: an article right before a verb stands for its object. */
const cliticBefore: Source = (context, act) =>
  context.source.language.language.modifiersBefore !== true &&
  (isAdverbialPronoun(context.source, act) ||
    ((act.value.tense === 'infinitive' || act.value.tense === 'present' || act.value.tense === 'future') &&
      context.source.is(act.from - 1, 'determiner') &&
      !context.source.is(act.from - 1, 'of') &&
      !context.source.is(act.from - 1, 'indefinite')))
    ? focused(context, act, false)
    : undefined;

/** « vient d’y mettre fin ». */
const isAdverbialPronoun = (source: Annotated, act: ActMention): boolean =>
  act.value.tense === 'infinitive' &&
  source.is(act.from - 1, 'pronoun') &&
  !source.is(act.from - 1, 'determiner');

/** « le texte », `the document`. */
const anaphorNear: Source = (context, act, sentence) => {
  const { source } = context;
  const anaphor =
    source.within('anaphor', act.to, Math.min(sentence.to, act.to + 12))[0] ??
    source.within('anaphor', Math.max(sentence.from, act.from - BEFORE), act.from)[0];
  return anaphor === undefined ? undefined : focused(context, anaphor, false);
};

/** `suspended the patrols`: what it is done to is named, and is no agreement. */
const isOfOtherObject = ({ source }: Context, act: ActMention, { to }: Run): boolean => {
  if (source.language.language.modifiersBefore !== true || act.value.noun === true) return false;
  if (act.value.tense !== 'past' && act.value.tense !== 'present' && !isActive(source, act)) return false;
  if (!source.is(act.to, 'determiner') || source.is(act.to, 'possessive') || source.is(act.to, 'pronoun'))
    return false;
  const end = Math.min(to, act.to + OBJECT_NEAR);
  return !(['pact', 'anaphor', 'bill', 'act', 'agreement', 'stand_in', 'date', 'organ'] as const).some(
    (cls) => source.has(cls, act.to, end),
  );
};
const OBJECT_NEAR = 6;

const namedBefore: Source = (context, act, sentence) =>
  isOfOtherObject(context, act, sentence) ? 'none' : pactBefore(context, act, sentence);

/** « le Sénat a donné son feu vert », « la Diète doit se prononcer »: what the vote is about was just told. */
const wholeSaying: Source = (context, act, sentence) =>
  ((act.value.act === 'adopt' && act.to - act.from > 1 && !hasObject(context.source, act)) ||
    standsAlone(context.source, act)) &&
  context.source.within('organ', sentence.from, act.from).some((m) => ACTING.has(m.value.organ))
    ? focused(context, act, true)
    : undefined;

/** « a donné son feu vert à l’envoi d’un militaire »: of another matter. */
const hasObject = (source: Annotated, act: ActMention): boolean =>
  source.is(act.to - 1, 'at') ||
  source.is(act.to - 1, 'of') ||
  source.is(act.to, 'at') ||
  source.is(act.to, 'determiner');

/** « les Chambres en débattront au printemps »: a debate without its object. */
const standsAlone = (source: Annotated, act: ActMention): boolean =>
  act.value.act === 'debate' &&
  act.value.noun !== true &&
  !source.is(act.to, 'of') &&
  !source.is(act.to, 'about') &&
  (!source.is(act.to, 'determiner') ||
    source.at('date', act.to) !== undefined ||
    source.at('date', act.to + 1) !== undefined);

/** `its ratification`, « sa signature est attendue ». */
const possessed: Source = (context, act) =>
  (context.source.is(act.from - 1, 'possessive') && act.value.noun === true) ||
  (context.source.is(act.to, 'possessive') && context.source.at('act', act.to + 1)?.value.noun === true)
    ? focused(context, act, false)
    : undefined;

/** `Signature will wait for the new government`. */
const OPENING = new Set(['sign', 'ratify', 'adopt']);

/** « l’approbation n’est pas requise »: a noun of action of which something is told. */
const toldOfNoun: Source = (context, act, sentence) =>
  act.value.noun === true &&
  (context.source.is(act.from - 1, 'determiner') ||
    (act.from === sentence.from && OPENING.has(act.value.act))) &&
  (context.source.has('happening', act.to, Math.min(sentence.to, act.to + 8)) ||
    context.source.has('happening', Math.max(sentence.from, act.from - 5), act.from))
    ? focused(context, act, false)
    : undefined;

/** `It will be laid before`, `it has not yet been ratified`, « elle n’entrera en vigueur »: the pronoun stands before the auxiliaries. */
const pronounSubject: Source = (context, act) => {
  const { source } = context;
  let at = act.from - 1;
  while (
    at > act.from - 6 &&
    (source.is(at, 'auxiliary') ||
      source.is(at, 'negation') ||
      source.is(at, 'also') ||
      source.is(at, 'possibility') ||
      source.is(at, 'obligation') ||
      source.is(at, 'stock') ||
      (source.is(at, 'particle') && !source.is(at, 'of') && !source.is(at, 'determiner')))
  )
    at--;
  // « celui-ci »
  if (source.word(at - 1) === '-') at -= 2;
  const { from } = source.sentenceAt(act.from);
  // `It is not binding and has not been submitted`
  if (
    source.language.language.modifiersBefore === true &&
    source.is(act.from - 1, 'passive') &&
    source.is(at, 'and') &&
    source.is(from, 'pronoun') &&
    !source.has('pact', from, act.from)
  )
    return focused(context, act, false);
  return (source.is(at, 'pronoun') && (!source.is(at, 'determiner') || source.is(at + 1, 'auxiliary'))) ||
    (source.is(act.from - 2, 'pronoun') && source.is(act.from - 1, 'auxiliary'))
    ? focused(context, act, false)
    : undefined;
};

/** « Signé à Lomé le 3 mai », « Établi et signé à Bagdad », `(in force since 3 March 2011)`. */
const opening: Source = (context, act, sentence) => {
  const { source } = context;
  if (act.value.tense !== 'participle' && act.value.tense !== 'past') return undefined;
  for (let at = sentence.from; at < act.from; at++)
    if (!source.is(at, 'and') && source.word(at) !== '(' && act.from - sentence.from > 2) return undefined;
  return focused(context, act, false);
};

/** `AGREEMENT … (in force since 3 March 2011)`, « accord … (en vigueur depuis 2011) ». */
const bracketed: Source = (context, act) => {
  const { source } = context;
  if (act.value.act !== 'enter_force' || source.word(act.from - 1) !== '(') return undefined;
  const pact = source.within('pact', Math.max(0, act.from - LABEL_FAR), act.from).at(-1);
  const agreement = pact === undefined ? undefined : context.of.get(pact.from);
  return pact === undefined || agreement === undefined
    ? focused(context, act, false)
    : { agreement, run: pact, bill: false };
};

/** `Bill on the agreement with Moldova. Adopted.` */
const resultMark: Source = (context, act) => {
  const pact = act.value.act === 'adopt' ? pactJustBefore(context.source, act) : undefined;
  const agreement = pact === undefined ? undefined : context.of.get(pact.from);
  return pact === undefined || agreement === undefined ? undefined : { agreement, run: pact, bill: true };
};

/** The last agreement of the sentence before a word that stands alone. */
export const pactJustBefore = (source: Annotated, act: ActMention): Mention<AgreementValue> | undefined => {
  const { from, to } = source.sentenceAt(act.from);
  if (to - from > act.to - act.from + 1 || from === 0) return undefined;
  const before = source.sentenceAt(from - 1);
  return source.within('pact', before.from, before.to)[0];
};

/** « la signature du président Vladimir Poutine »: the law is what a head of State signs. */
const signedByHead: Source = (context, act) =>
  isSignatureOfHead(context.source, act) ? focused(context, act, true) : undefined;

/** A signature by a head of State, or for one, beside no agreement that it would be put to. */
export const isSignatureOfHead = (source: Annotated, act: ActMention): boolean => {
  if (act.value.act !== 'sign' || act.value.noun !== true || !source.has('bill', 0, source.tokens.count))
    return false;
  const { from, to } = source.sentenceAt(act.from);
  const end = Math.min(to, act.to + HEAD_NEAR);
  const isHead = (at: number, until: number): boolean =>
    source.within('person', at, until).some(({ value }) => value.role === 'head_of_state') ||
    source
      .within('office', at, until)
      .some(({ value }) => value.post === 'president' || value.post === 'monarch');
  if (source.has('pact', act.to, end) || source.has('date', act.to, end + 2)) return false;
  if (isHead(act.to, end) && source.is(act.to, 'of')) return true;
  return source.is(act.from - 1, 'about') && isHead(Math.max(from, act.from - HEAD_NEAR), act.from);
};
const HEAD_NEAR = 6;

/** What a treaty’s own notes tell, or an exchange of instruments, needs no name. */
const ownTreaty: Source = (context, act) =>
  context.isTreaty || act.value.act === 'exchange' || act.value.act === 'complete'
    ? focused(context, act, false)
    : undefined;

const SOURCES: readonly Source[] = [
  qualified,
  repeated,
  dated,
  resultMark,
  signedByHead,
  bracketed,
  secondVerb,
  undergone,
  labelled,
  antecedent,
  named,
  replacesNothing,
  insideName,
  awaitedByHead,
  billNamed,
  billUndergone,
  pronounAfter,
  cliticBefore,
  anaphorNear,
  namedBefore,
  wholeSaying,
  possessed,
  toldOfNoun,
  pronounSubject,
  opening,
  ownTreaty,
];
