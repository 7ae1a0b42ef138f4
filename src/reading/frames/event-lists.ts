// Agreements told of together: `a protocol on … and a plan`, `deux documents : …`, `both texts`.
import type { Annotated, Run } from '../annotated.ts';
import { blockUnder, rowAt } from '../rows.ts';
import type { Row } from '../rows.ts';
import { paragraphAt } from '../sentences.ts';
import type { Agreement, Context } from './context.ts';
import { isModifier } from './event-days.ts';
import type { ActMention, Target } from './event-shapes.ts';

const MOST = 6;

/** The target and those listed with it: `ont signé un accord … et un plan …`, `deux documents : …`. */
export const withListed = (context: Context, act: ActMention, first: Target): Target[] => {
  const below = inRowsBelow(context, act, first);
  if (below !== undefined) return below;
  const announced = behindColon(context, act, first) ?? announcedNext(context, act, first);
  if (announced !== undefined) return announced;
  const meant = meantTogether(context, act, first);
  if (meant !== undefined) return meant;
  const { source } = context;
  const sentence = source.sentenceAt(act.from);
  const targets = [first];
  let last = first.run;
  if (last.from < act.to) targets.push(...listedBefore(context, act, first));
  if (
    last.from < act.to &&
    last.to !== act.from &&
    !isListed(source, act.to, nextPact(source, act, sentence))
  )
    return targets;
  if (last.from < act.to) last = { from: act.from, to: act.to };
  for (const pact of source.within('pact', Math.max(last.to, act.to), sentence.to)) {
    const agreement = context.of.get(pact.from);
    if (agreement === undefined || !isListed(source, last.to, pact.from)) break;
    if (targets.every((target) => target.agreement !== agreement))
      targets.push({ agreement, run: pact, bill: first.bill });
    last = pact;
  }
  return targets;
};

const nextPact = (source: Annotated, act: ActMention, sentence: Run): number =>
  source.within('pact', act.to, sentence.to)[0]?.from ?? act.to;

/** Several are meant: « deux textes », `eight documents`, `the agreements`. */
const isSeveral = (context: Context, { agreement, run }: Target): boolean => {
  const { source } = context;
  const anaphor = source.within('anaphor', run.from, run.to)[0];
  if (anaphor !== undefined) return anaphor.value.plural === true;
  const word = source.within('agreement', run.from, run.to)[0];
  return (agreement.value.count ?? 1) > 1 || word?.value.plural === true;
};

/** « deux documents ont été signés : le plan pour 2026 et un protocole ». */
const behindColon = (context: Context, act: ActMention, first: Target): Target[] | undefined => {
  const { source } = context;
  if (!areSeveralTold(context, act, first)) return undefined;
  const { to } = source.sentenceAt(act.from);
  const from = Math.max(act.to, first.run.to);
  for (let at = from; at < Math.min(to, from + COLON_FAR); at++)
    if (source.word(at) === ':') return listFrom(context, at, to, first);
  return undefined;
};
const COLON_FAR = 30;

/** « Les documents suivants ont été signés : » over items that each close with a full stop: one target an item. */
const inRowsBelow = (context: Context, act: ActMention, first: Target): Target[] | undefined => {
  const { source } = context;
  const block = blockUnder(source, act.from);
  if (block === undefined) return undefined;
  const isInRow = rowAt(source, first.run.from)?.block === block;
  if (!isInRow && !isSeveral(context, first)) return undefined;
  const targets: Target[] = [];
  for (const row of block.rows) {
    const target = firstIn(context, row, first.bill);
    if (target !== undefined && targets.every(({ agreement }) => agreement !== target.agreement))
      targets.push(target);
    if (targets.length >= MOST_ROWS) break;
  }
  return targets.length === 0 ? undefined : targets;
};
const MOST_ROWS = 20;

const firstIn = (context: Context, row: Row, bill: boolean): Target | undefined => {
  for (const pact of context.source.within('pact', row.body, row.to)) {
    const agreement = context.of.get(pact.from);
    // « Décret n° 51 portant ratification de l’accord »: the decree is what was promulgated
    if (agreement !== undefined)
      return context.source.has('bill', row.body, pact.from) ? undefined : { agreement, run: pact, bill };
  }
  return undefined;
};

const listFrom = (context: Context, from: number, to: number, first: Target): Target[] | undefined => {
  const targets: Target[] = [];
  for (const pact of context.source.within('pact', from, to)) {
    const agreement = context.of.get(pact.from);
    if (agreement === undefined || targets.length >= MOST) break;
    if (targets.every((target) => target.agreement !== agreement))
      targets.push({ agreement, run: pact, bill: first.bill });
  }
  return targets.length === 0 ? undefined : targets;
};

/** The act is told of several, whatever one agreement stands near: « outre l’accord de 2009, deux autres textes ont été signés ». */
const areSeveralTold = (context: Context, act: ActMention, first: Target): boolean =>
  isSeveral(context, first) ||
  (act.value.tense === 'participle' &&
    context.source
      .within('anaphor', Math.max(first.run.to, act.from - TOLD_NEAR), act.from)
      .some((anaphor) => anaphor.value.plural === true));
const TOLD_NEAR = 16;

/** `Eight documents were signed. Two of them concern defence: the Memorandum on … and the Programme for …`. */
const announcedNext = (context: Context, act: ActMention, first: Target): Target[] | undefined => {
  const { source } = context;
  if (act.value.act !== 'sign' && act.value.act !== 'initial') return undefined;
  const counted = source.within('anaphor', first.run.from, first.run.to)[0] ?? countedBy(first);
  if (!isSeveral(context, first) || counted === undefined) return undefined;
  const next = source.sentences[(source.sentenceOf[act.from] as number) + 1];
  if (next === undefined || next.from >= paragraphAt(source, act.from).to) return undefined;
  if (source.within('act', next.from, next.to).some(({ value }) => value.tense !== 'noun')) return undefined;
  for (let at = next.from; at < next.to; at++)
    if (source.word(at) === ':') return listFrom(context, at, next.to, first);
  return undefined;
};

const countedBy = ({ agreement, run }: Target): Run | undefined =>
  (agreement.value.count ?? 1) > 1 ? run : undefined;

/** « ces deux textes », `both agreements`: those named just before. */
const meantTogether = (context: Context, act: ActMention, first: Target): Target[] | undefined => {
  const { source } = context;
  const anaphor = source.within('anaphor', first.run.from, first.run.to)[0];
  if (anaphor?.value.plural !== true || source.is(first.run.from - 1, 'indefinite')) return undefined;
  const paragraph = paragraphAt(source, act.from);
  const before = namedIn(context, paragraph.from, first.run.from);
  const found =
    before.length > 1 ? before : namedIn(context, Math.max(0, paragraph.from - TOGETHER), first.run.from);
  return found.length > 1
    ? found.map((agreement) => ({ agreement, run: first.run, bill: first.bill }))
    : undefined;
};
const TOGETHER = 160;

const namedIn = (context: Context, from: number, to: number): Agreement[] => {
  const found = new Set<Agreement>();
  for (const pact of context.source.within('pact', from, to)) {
    const agreement = context.of.get(pact.from);
    if (agreement !== undefined && !agreement.older && agreement.value.count === undefined)
      found.add(agreement);
  }
  return [...found].slice(0, MOST);
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
    // « Dès l’entrée en vigueur du présent Accord, l’Accord fait à Almaty »: a comma alone lists nothing before a participle
    if (isModifier(source, act, nearest) && !source.any(pact.to, next.from, 'and')) break;
    found.push({ agreement, run: pact, bill: nearest.bill });
    next = pact;
  }
  return found;
};

const LIST_GAP = 5;
const ASIDE_GAP = 18;

/** Joined by `and` or a comma, with nothing between but an aside: « et, pour la première fois, un programme ». */
const isListed = (source: Annotated, after: number, to: number): boolean => {
  const from = pastParticiple(source, after, to);
  if (to - from > ASIDE_GAP || to <= from) return false;
  if (to - from > LIST_GAP) return isJoinedAround(source, pastRelative(source, from, to), to);
  let joined = false;
  for (let at = from; at < to; at++) {
    if (source.is(at, 'and') || source.word(at) === ',' || source.word(at) === ':') joined = true;
    // `along with`, « ainsi que »
    else if (source.is(at - 1, 'and') && (source.is(at, 'with') || source.is(at, 'of'))) continue;
    else if (!source.is(at, 'determiner') && !source.is(at, 'subordinate') && !source.is(at, 'also'))
      return false;
  }
  return joined;
};

/** `the Agreement signed in Tbilisi on 19 September, together with …`: where the participle of the first is over. */
const pastParticiple = (source: Annotated, from: number, to: number): number => {
  const act = source.first('act', from, Math.min(to, from + 2), ({ value }) => NAMING.has(value.act));
  if (act === undefined || act.value.tense !== 'participle') return from;
  const date = source.within('date', act.to, to)[0];
  return date !== undefined && date.from - act.to < 6 ? date.to : from;
};
const NAMING = new Set(['sign', 'conclude', 'initial', 'done_at']);

/** « , dont le montant reste inconnu, »: where the relative clause is over. */
const pastRelative = (source: Annotated, from: number, to: number): number => {
  if (source.word(from) !== ',' || !source.is(from + 1, 'relative')) return from;
  for (let at = from + 2; at < to; at++) if (source.word(at) === ',') return at;
  return from;
};

const isJoinedAround = (source: Annotated, from: number, to: number): boolean => {
  const and = Array.from({ length: 4 }, (_, i) => from + i).find((at) => source.is(at, 'and'));
  if (and === undefined || source.word(and + 1) !== ',') return false;
  for (let at = from; at < to; at++)
    if (source.is(at, 'auxiliary') || source.is(at, 'relative') || source.at('verb', at) !== undefined)
      return false;
  return source.within('act', from, to).length === 0 && source.within('organ', from, to).length === 0;
};
