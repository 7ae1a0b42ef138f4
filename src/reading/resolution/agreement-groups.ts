// Agreements of more than two: « les trois ministres », members of a body, all States of an enumeration.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Context } from '../frames/context.ts';
import { paragraphAt } from '../sentences.ts';
import type { PhraseValues } from '../languages/language.ts';
import { isExcluded, statesOf } from './states-around.ts';

/** All parties of an agreement of several, when the words tell that it is one. */
export const groupSpokenOf = (
  context: Context,
  pact: Mention<AgreementValue>,
  said: readonly string[],
): string[] | undefined => {
  const { source } = context;
  const inName = source.within('organisation', pact.from, pact.to).find((m) => m.value.members !== undefined);
  if (inName?.value.members !== undefined && said.length > 0)
    return [...new Set([...inName.value.members, ...said])];
  if (said.length > 0) return withThoseOf(context, pact, said);
  return (
    ofSize(source, pact) ??
    enumeratedIn(source, pact) ??
    adoptedByAll(context, pact) ??
    thoseJustNamed(source, pact) ??
    bodyOf(source) ??
    bodyItself(context, pact)
  );
};

/** « l’accord tripartite avec l’Ouganda »: with the two that are spoken of. */
const withThoseOf = (
  { source, pair, home }: Context,
  pact: Mention<AgreementValue>,
  said: readonly string[],
) => {
  const many = source.within('group_size', pact.from, pact.to + 1)[0]?.value.count;
  if (many === undefined || said.length >= many) return undefined;
  const sentence = source.sentenceAt(pact.from);
  const others = [...statesOf(source, { from: sentence.from, to: pact.from }), ...pair, home.of];
  const all = [...new Set([...said, ...others.filter((code) => code !== undefined)])];
  return all.length >= many ? all.slice(0, many) : undefined;
};

const LOOKED_BACK = 200;

/** `tripartite`, « des trois ministres »: so many of the States named before. */
const ofSize = (source: Annotated, pact: Mention<AgreementValue>): string[] | undefined => {
  const sentence = source.sentenceAt(pact.from);
  const inName = source.within('group_size', pact.from, pact.to + 1)[0]?.value.count;
  const inSentence = source.within('group_size', sentence.from, sentence.to)[0]?.value.count;
  const named = statesOf(source, { from: sentence.from, to: pact.from });
  const many = inName ?? (named.length === 0 || named.length === inSentence ? inSentence : undefined);
  if (many === undefined) return undefined;
  if (named.length === many) return named;
  const list = enumerations(source).find(
    (one) => one.codes.length === many && one.from < sentence.to && !isOfGuests(source, one),
  );
  if (list !== undefined) return [...list.codes];
  const before = statesOf(source, { from: Math.max(0, pact.from - LOOKED_BACK), to: pact.from });
  if (inName !== undefined && before.length < many) {
    // `the trilateral memorandum that both countries and Türkiye had signed`
    const all = [...new Set([...before, ...statesOf(source, { from: pact.to, to: sentence.to })])];
    if (all.length === many) return all;
  }
  return before.length >= many ? before.slice(0, many) : undefined;
};

/** « les Émirats, l’Inde et la Roumanie ont envoyé des observateurs »: no parties. */
const isOfGuests = (source: Annotated, list: Run): boolean => {
  const sentence = source.sentenceAt(list.from);
  return source.any(sentence.from, sentence.to, 'observer') || isExcluded(source, list.from);
};

const FAR_FROM_LIST = 30;

/** « La Grèce, Chypre et l’Égypte ont signé une déclaration », `signed by the ministers of A, B and C`. */
const enumeratedIn = (source: Annotated, pact: Mention<AgreementValue>): string[] | undefined => {
  const sentence = source.sentenceAt(pact.from);
  for (const { from, to, codes } of listsWithin(source, sentence)) {
    if (isExcluded(source, from)) continue;
    if (to <= pact.from && pact.from - to < FAR_FROM_LIST && isDone(source, to, pact.from))
      return [...new Set([...codes, ...partnersBetween(source, to, pact.from)])];
    if (from >= pact.to && from - pact.to < FAR_FROM_LIST && source.any(from - 6, from, 'by'))
      return [...codes];
  }
  return undefined;
};

const isDone = (source: Annotated, from: number, to: number): boolean =>
  source.within('act', from, to).some((act) => !act.value.noun) && !source.any(from, to, 'relative');

/** « Les trois ont signé avec la Russie un accord ». */
const partnersBetween = (source: Annotated, from: number, to: number): string[] => {
  const [partner] = source.within('state', from, to).filter((m) => source.any(m.from - 3, m.from, 'with'));
  return partner === undefined ? [] : [partner.value.code];
};

/** « Une déclaration finale a été adoptée »: by all those who met. */
const adoptedByAll = (context: Context, pact: Mention<AgreementValue>): string[] | undefined => {
  const { source } = context;
  if (pact.value.kind !== 'declaration' && pact.value.kind !== 'statement') return undefined;
  const sentence = source.sentenceAt(pact.from);
  if (statesOf(source, sentence).length > 0 || source.within('person', sentence.from, sentence.to).length > 0)
    return undefined;
  const list = enumerations(source).findLast((one) => one.to <= sentence.from);
  return list === undefined ? undefined : [...list.codes];
};

/** `The presidents of Mali, Burkina Faso and Niger … The charter, which they signed`: all those of the sentence before. */
export const thoseJustNamed = (source: Annotated, pact: Run): string[] | undefined => {
  const sentence = source.sentenceAt(pact.from);
  const before = source.sentences[(source.sentenceOf[pact.from] as number) - 1];
  if (before === undefined || before.from < paragraphAt(source, pact.from).from) return undefined;
  if (!source.any(sentence.from, sentence.to, 'pronoun')) return undefined;
  const list = listsWithin(source, before)[0];
  if (list === undefined || statesOf(source, before).length !== list.codes.length) return undefined;
  if (isOfGuests(source, list) || statesOf(source, sentence).length > 0) return undefined;
  return source.within('person', sentence.from, sentence.to).length > 0 ? undefined : [...list.codes];
};

interface List extends Run {
  codes: string[];
}

const lists = new WeakMap<Annotated, List[]>();
const FEWEST = 3;
const WIDEST_GAP = 9;

/** Runs of three States or more, told once for a text. */
const enumerations = (source: Annotated): List[] => {
  const known = lists.get(source) ?? findEnumerations(source);
  lists.set(source, known);
  return known;
};

const listsWithin = (source: Annotated, { from, to }: Run): List[] => {
  const all = enumerations(source);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as List).from < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && (all[end] as List).to <= to) end++;
  return all.slice(low, end);
};

const findEnumerations = (source: Annotated): List[] => {
  const found: List[] = [];
  let current: List | undefined;
  for (const { from, to, value } of source.all('state')) {
    if (value.form === 'city') continue;
    if (current !== undefined && isListed(source, current.to, from)) {
      current.to = to;
      if (!current.codes.includes(value.code)) current.codes.push(value.code);
      continue;
    }
    if (current !== undefined && current.codes.length >= FEWEST) found.push(current);
    current = { from, to, codes: [value.code] };
  }
  if (current !== undefined && current.codes.length >= FEWEST) found.push(current);
  return found;
};

/** Between two members of a list: a comma or `and`, and small words. */
const isListed = (source: Annotated, from: number, to: number): boolean => {
  if (to - from > WIDEST_GAP || to <= from) return false;
  let isJoined = false;
  for (let at = from; at < to; at++) {
    if (source.word(at) === ',' || source.is(at, 'and')) isJoined = true;
    else if (
      !source.is(at, 'determiner') &&
      !source.is(at, 'of') &&
      source.covering('organ', at) === undefined &&
      source.covering('office', at) === undefined
    )
      return false;
  }
  return isJoined;
};

/** « Le Conseil a adopté le plan de coopération des États membres »: the body’s own. */
const bodyItself = ({ source, agreements }: Context, pact: Mention<AgreementValue>): string[] | undefined => {
  const sentence = source.sentenceAt(pact.from);
  if (statesOf(source, sentence).some((code) => code.length === 2)) return undefined;
  if (source.within('person', sentence.from, sentence.to).length > 0) return undefined;
  const last = agreements.at(-1);
  const isNext =
    last !== undefined &&
    last.parties.length === 1 &&
    (last.mentions.at(-1) as Run).from >= paragraphAt(source, pact.from).from;
  if (isNext) return [...last.parties];
  if (!source.within('cue', sentence.from, sentence.to).some(({ value }) => value.of === 'members'))
    return undefined;
  const body = source.first('organisation', 0, pact.to, ({ value }) => value.members === undefined);
  return body === undefined ? undefined : [body.value.code];
};

type Body = Mention<PhraseValues['organisation']>;

const bodies = new WeakMap<Annotated, Body[]>();

/** Members of the body that the text speaks of. */
const bodyOf = (source: Annotated): string[] | undefined => {
  const all = bodiesIn(source).filter(({ value }) => value.region !== true);
  const body = all.find((m) => m.from < 60 || all.length >= 3);
  return body?.value.members === undefined ? undefined : [...body.value.members];
};

/** Organisations that stand for their members, gathered once for a text. */
const bodiesIn = (source: Annotated): Body[] => {
  const known = bodies.get(source) ?? source.all('organisation').filter((m) => m.value.members !== undefined);
  bodies.set(source, known);
  return known;
};
