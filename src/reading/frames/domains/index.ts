// In which fields an agreement, a talk or an exercise works: only what a list, a title or a purpose enumerates.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Domain, Mod } from '../../../vocabulary/codes.ts';
import type { Annotated, Run } from '../../annotated.ts';
import type { Agreement, Context } from '../context.ts';
import { isOnlyDraft } from '../term-moods.ts';
import { claimsIn, sentenceEndingAfter } from '../told.ts';
import { Gathering, spanOf } from './gathered.ts';
import type { DomainMention } from './gathered.ts';
import { impliedIn } from './implied.ts';
import { fieldsIn, listsIn } from './lists.ts';
import type { List } from './lists.ts';
import { activityIn, thingOf } from './things.ts';

const LEAST_IN_TREATY = 2;

export const readDomains = (context: Context): void => {
  const { source } = context;
  const gathering = new Gathering();
  for (const agreement of context.agreements) fromName(context, agreement, gathering);
  for (const claim of context.claims)
    if (claim.t === 'activity' && claim.kind === 'exercise') fromExercise(context, claim, gathering);
  let carried: { of: string; sentence: number } | undefined;
  let items: string | undefined;
  for (const [index, sentence] of source.sentences.entries()) {
    if (items !== undefined && isItem(source, sentence)) {
      const members = fieldsIn(source, sentence);
      if (members.length > 0) gather(context, sentence, { members }, items, gathering);
      continue;
    }
    items = undefined;
    const lists = listsIn(source, sentence, leastIn(context, sentence));
    if (lists.length === 0 && !context.isTreaty) lists.push(...impliedIn(context, sentence));
    for (const list of lists) {
      if (isFinancial(context, sentence, list)) continue;
      const of =
        thingOf(context, sentence, list) ??
        (carried !== undefined && index - carried.sentence <= 1 ? carried.of : undefined);
      if (of === undefined) continue;
      gather(context, sentence, list, of, gathering);
      carried = { of, sentence: index };
    }
    if (opensItems(source, sentence))
      items = carried?.sentence === index ? carried.of : thingOf(context, sentence, { members: [] });
  }
  context.claims.push(...gathering.claims(source));
};

/** « L’accord comprend plusieurs volets : » with its items on the lines below, the first perhaps still in the sentence. */
const opensItems = (source: Annotated, sentence: Run): boolean =>
  hasOpenColon(source, sentence) &&
  (source.has('list_opener', sentence.from, sentence.to) ||
    source.has('agreement', sentence.from, sentence.to) ||
    source.has('anaphor', sentence.from, sentence.to));

const hasOpenColon = (source: Annotated, sentence: Run): boolean => {
  for (let at = sentence.from; at < sentence.to; at++)
    if (
      source.word(at) === ':' &&
      (at === sentence.to - 1 || isDash(source, at + 1) || isNumbered(source, at + 1))
    )
      return true;
  return false;
};

const isDash = (source: Annotated, at: number): boolean =>
  /[-–—•·*▪►>]/u.test(source.text.charAt(source.tokens.start[at] as number));

/** A line that opens with a dash, a dot, a number or a letter in brackets. */
const isItem = (source: Annotated, sentence: Run): boolean => {
  if (isDash(source, sentence.from)) return true;
  return isNumbered(source, sentence.from) && sentence.to - sentence.from > 2;
};

const isNumbered = (source: Annotated, at: number): boolean =>
  (source.word(at + 1) === ')' || source.word(at + 1) === '.') &&
  /^(?:\d{1,2}|\p{L}|[ivx]{1,4})$/u.test(source.word(at));

const leastIn = (context: Context, sentence: Run): number | undefined =>
  context.isTreaty ||
  activityIn(context, sentence)?.startsWith('rel:') === true ||
  isAnswer(context.source, sentence)
    ? LEAST_IN_TREATY
    : undefined;

/** « Que contient le pacte ? De la surveillance maritime et … » */
const isAnswer = (source: Annotated, sentence: Run): boolean => {
  const before = source.sentences[(source.sentenceOf[sentence.from] as number) - 1];
  return (
    before !== undefined &&
    source.isSign(before.to - 1, '?:') &&
    (source.has('pact', before.from, before.to) || source.has('anaphor', before.from, before.to))
  );
};

const LEAST_BESIDE_COSTS = 3;

/** Who pays for what names no field of cooperation, unless the press tells it at the end of a list of them. */
const isFinancial = (context: Context, sentence: Run, { members }: List): boolean => {
  const codes = new Set(members.flatMap(({ value }) => value.codes ?? []));
  if (!context.isTreaty && codes.size >= LEAST_BESIDE_COSTS) return false;
  const { tokens } = context.source;
  const [start, end] = [tokens.start[sentence.from] as number, tokens.end[sentence.to - 1] as number];
  return claimsIn(context, 'cost', sentence).some((claim) =>
    claim.evidence.some((e) => e.start >= start && e.end <= end),
  );
};

const gather = (context: Context, sentence: Run, list: List, of: string, gathering: Gathering): void => {
  const { source } = context;
  const excluded = list.members.filter((m) => source.any(m.from - 3, m.from, 'excluding'));
  const isExercise = of.startsWith('x') && isAnExercise(context, of);
  const kept = list.members.filter((m) => !excluded.includes(m) && !(isExercise && isItself(m)));
  if (kept.length > 0) gathering.add(of, moodOf(context, sentence, of, list), kept, spanOf(kept));
};

const isAnExercise = ({ claims }: Context, of: string): boolean =>
  claims.some((claim) => claim.t === 'activity' && claim.id === of && claim.kind === 'exercise');

/** That an exercise is an exercise is no field of it. */
const isItself = ({ value }: DomainMention): boolean => value.codes?.every((code) => code === 'EXR') === true;

const moodOf = (context: Context, sentence: Run, of: string, list?: List): Mod | undefined => {
  if (list?.excludes === true) return 'negated';
  const agreement = context.agreements.find(({ id }) => id === of);
  return agreement !== undefined && isOnlyDraft(context, agreement, sentence) ? 'planned' : undefined;
};

/** Too general to tell what an exercise trains, or the place where it does. */
const NOT_OF_EXERCISES = new Set<Domain>([
  'EXR',
  'OPS',
  'POL',
  'ORG',
  'INF',
  'TRG',
  'EDU',
  'ACQ',
  'IND',
  'LAW',
  'CUL',
  'SCI',
  'BAS',
  'MTC',
  'RNG',
]);

/** The sentences that speak of an exercise say what it trains. */
const fromExercise = (context: Context, claim: ActivityClaim, gathering: Gathering): void => {
  const { source } = context;
  for (const evidence of claim.evidence) {
    const sentence = source.sentences[sentenceEndingAfter(source, evidence.start)];
    if (
      sentence === undefined ||
      (source.tokens.start[sentence.from] as number) > evidence.start ||
      (source.tokens.end[sentence.to - 1] as number) < evidence.end
    )
      continue;
    const found: DomainMention[] = source
      .within('domain', sentence.from, sentence.to)
      .filter(
        (m) =>
          m.value.codes?.some((code) => !NOT_OF_EXERCISES.has(code)) &&
          source.covering('organ', m.from) === undefined &&
          source.covering('field', m.from) === undefined,
      );
    if (found.length > 0) gathering.add(claim.id, undefined, found, spanOf(found));
  }
};

/** Codes that a name gives: an agreement on the training of pilots works in TRG. */
const fromName = (context: Context, agreement: Agreement, gathering: Gathering): void => {
  const { source } = context;
  if (agreement.id === '' || agreement.value.kind === 'contract') return;
  for (const pact of agreement.mentions) {
    if (pact.value.subject === 'other') continue;
    const found: DomainMention[] = source
      .within(
        'domain',
        source.language.language.modifiersBefore === true ? pact.from : pact.value.head + 1,
        endOfTitle(source, pact),
      )
      .filter((m) => m.value.codes !== undefined && !isGeneral(m.value.codes));
    // a status of forces agreement says by its kind what it is about
    if (agreement.value.kind === 'sofa')
      found.push({ from: pact.from, to: pact.to, value: { codes: ['STA'] } });
    if (found.length === 0) continue;
    const mod = moodOf(context, source.sentenceAt(pact.from), agreement.id);
    gathering.add(agreement.id, mod, found, pact);
  }
};

/** So many words of a title are looked through behind the name. */
const TITLE_WORDS = 10;

/** « un accord sur la police du ciel et l’entretien des aéronefs »: what the name is about goes on behind it. */
const endOfTitle = (source: Annotated, pact: Run): number => {
  if (
    !source.is(pact.to, 'about') &&
    !source.is(pact.to, 'and') &&
    source.covering('domain', pact.to - 1) === undefined
  )
    return pact.to;
  const { to } = source.sentenceAt(pact.from);
  let at = pact.to;
  for (; at < to && at - pact.to < TITLE_WORDS; at++)
    if (
      source.isSign(at, '.,;:()«»"') ||
      source.is(at, 'auxiliary') ||
      source.is(at, 'relative') ||
      source.is(at, 'by') ||
      source.is(at, 'between') ||
      source.is(at, 'with') ||
      source.at('verb', at) !== undefined ||
      source.at('act', at) !== undefined ||
      source.at('saying', at) !== undefined ||
      source.at('pact', at) !== undefined
    )
      break;
  return at;
};

/** "Defence and security" in a name is its subject, not a field of it. */
const isGeneral = (codes: readonly Domain[]): boolean =>
  codes.every((code) => code === 'POL' || code === 'OPS' || code === 'ORG');
