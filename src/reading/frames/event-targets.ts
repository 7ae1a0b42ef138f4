// To which agreement an act is done: the one it names, the one just named, or the one in focus.
import type { Annotated, Run } from '../annotated.ts';
import { LINE_BREAK_BEFORE } from '../tokens.ts';
import { inFocus } from './context.ts';
import type { Agreement, Context } from './context.ts';
import type { ActMention, Target } from './event-shapes.ts';

const AFTER = 26;
const BEFORE = 20;

/** The act’s agreement and those listed with it: `ont signé un accord … et un plan …`, `deux documents : …`. */
export const targetsOf = (context: Context, act: ActMention): Target[] => {
  const { source } = context;
  const first = targetOf(context, act);
  if (first === undefined) return [];
  const sentence = source.sentenceAt(act.from);
  const targets = [first];
  let last = first.run;
  if (last.from < act.to) targets.push(...listedBefore(context, act, first));
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

/** `A protocol on … and a plan for 2026 were signed`: those listed before the one next to the verb. */
const listedBefore = (context: Context, act: ActMention, nearest: Target): Target[] => {
  const { source } = context;
  const sentence = source.sentenceAt(act.from);
  const found: Target[] = [];
  let next: Run = nearest.run;
  for (const pact of source.within('pact', sentence.from, nearest.run.from).reverse()) {
    const agreement = context.of.get(pact.from);
    if (agreement === undefined || agreement === nearest.agreement || !isListed(source, pact.to, next.from))
      break;
    found.push({ agreement, run: pact, bill: nearest.bill });
    next = pact;
  }
  return found;
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

/** `It will be laid before`, `it has not yet been ratified`: the pronoun stands before the auxiliaries. */
const hasPronounSubject = (source: Annotated, act: ActMention): boolean => {
  let at = act.from - 1;
  while (
    at > act.from - 6 &&
    (source.is(at, 'auxiliary') || source.is(at, 'negation') || source.is(at, 'also'))
  )
    at--;
  return at < act.from - 1 && source.is(at, 'pronoun') && !source.is(at, 'determiner');
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
  if (isLabel(source, act)) {
    const pact = source.within('pact', Math.max(0, act.from - LABEL_FAR), act.from).at(-1);
    const agreement = pact === undefined ? undefined : context.of.get(pact.from);
    return pact === undefined || agreement === undefined
      ? focused(context, act, false)
      : { agreement, run: pact, bill: false };
  }
  const antecedent = antecedentOf(context, act, sentence);
  if (antecedent !== undefined) return antecedent;
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
  if (
    act.value.act === 'replace' &&
    act.value.tense !== 'participle' &&
    source.within('anaphor', act.to, act.to + 6).length === 0 &&
    !source.is(act.to, 'pronoun')
  )
    return undefined;
  if (covering !== undefined && context.of.has(covering.from)) return undefined;
  if (act.value.act === 'send_to_head') return focused(context, act, true);
  if (bill !== undefined) return focused(context, bill, true);
  const billBefore =
    act.value.act === 'adopt'
      ? source.within('bill', Math.max(sentence.from, act.from - 10), act.from)[0]
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
  if (act.value.act === 'adopt' && isWholeSaying(source, act)) return focused(context, act, true);
  if (source.is(act.to, 'possessive') && source.at('act', act.to + 1)?.value.noun === true)
    return focused(context, act, false);
  if (source.is(act.from - 1, 'pronoun') && !source.is(act.from - 1, 'determiner'))
    return focused(context, act, false);
  if (
    (source.is(act.from - 2, 'pronoun') && source.is(act.from - 1, 'auxiliary')) ||
    hasPronounSubject(source, act)
  )
    return focused(context, act, false);
  if (act.from === sentence.from && act.value.tense === 'participle') return focused(context, act, false);
  return undefined;
};

/** `Entry into force: 01/02/2015` under the name of an agreement, as registers of treaties write it. */
const isLabel = (source: Annotated, act: ActMention): boolean => {
  if (act.value.noun !== true && act.value.tense !== 'participle' && act.value.tense !== 'past') return false;
  const opens = [0, 1, 2, 3, 4].some(
    (back) => ((source.tokens.shape[act.from - back] ?? 0) & LINE_BREAK_BEFORE) !== 0,
  );
  const colon = [0, 1, 2, 3].map((on) => act.to + on).find((at) => source.word(at) === ':');
  return opens && colon !== undefined && source.within('date', colon, colon + 6).length > 0;
};
const LABEL_FAR = 80;

/** `an agreement with Tokyo, which the Diet approved in April, and a pact with Manila`: the verb of a relative clause without another object. */
const antecedentOf = (context: Context, act: ActMention, sentence: Run): Target | undefined => {
  const { source } = context;
  if (act.value.noun === true || act.value.tense === 'infinitive') return undefined;
  if (source.is(act.to, 'determiner') || source.covering('pact', act.to) !== undefined) return undefined;
  const pact = source.within('pact', sentence.from, act.from).at(-1);
  if (pact === undefined || act.from - pact.to > 9) return undefined;
  const opens = source.word(pact.to) === ',' ? pact.to + 1 : pact.to;
  if (!source.is(opens, 'relative') || source.within('act', opens, act.from).length > 0) return undefined;
  const agreement = context.of.get(pact.from);
  return agreement === undefined ? undefined : { agreement, run: pact, bill: false };
};

/** « le Sénat a donné son feu vert », « la Diète doit se prononcer »: what the vote is about was just told. */
const isWholeSaying = (source: Annotated, act: ActMention): boolean =>
  act.to - act.from > 1 &&
  source
    .within('organ', source.sentenceAt(act.from).from, act.from)
    .some((m) => ['assembly', 'senate', 'parliament', 'committee'].includes(m.value.organ));

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
export const isActive = (source: Annotated, act: ActMention): boolean => {
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
