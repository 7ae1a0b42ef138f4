// In which fields an agreement, a talk or an exercise works: only what a list, a title or a purpose enumerates.
import type { ActivityClaim, DomainsClaim } from '../../vocabulary/claim.ts';
import type { Domain, Form } from '../../vocabulary/codes.ts';
import type { Evidence } from '../../vocabulary/evidence.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { Context } from './context.ts';
import { inFocus } from './context.ts';
import { claimsIn, sentenceEndingAfter } from './told.ts';
import { isOnlyDraft } from './term-moods.ts';

interface Gathered {
  codes: Set<Domain>;
  forms: Set<Form>;
  evidence: Evidence[];
}

export const readDomains = (context: Context): void => {
  const { source } = context;
  const byThing = new Map<string, Gathered>();
  for (const agreement of context.agreements)
    for (const pact of agreement.mentions) fromName(source, pact, agreement.id, byThing);
  for (const claim of context.claims)
    if (claim.t === 'activity' && claim.kind === 'exercise') fromExercise(context, claim, byThing);
  let carried: { of: string; sentence: number } | undefined;
  for (const [index, sentence] of source.sentences.entries()) {
    const list = listIn(source, sentence) ?? enumerationIn(context, sentence);
    if (list === undefined) continue;
    const of =
      thingOf(context, sentence, list) ??
      (carried !== undefined && index - carried.sentence <= 1 ? carried.of : undefined);
    if (of === undefined) continue;
    if (isFinancial(context, sentence)) continue;
    gather(source, list, of, byThing);
    carried = { of, sentence: index };
  }
  const agreements = new Map(context.agreements.map((agreement) => [agreement.id, agreement]));
  for (const [of, { codes, forms, evidence }] of byThing) {
    if (codes.size === 0) continue;
    const claim: DomainsClaim = {
      t: 'domains',
      of,
      codes: [...codes],
      evidence,
      rule: `${source.language.language.code}.domains.list@1`,
    };
    if (forms.size > 0) claim.forms = [...forms];
    const agreement = agreements.get(of);
    if (
      agreement !== undefined &&
      isOnlyDraft(
        context,
        agreement,
        source.sentences[sentenceEndingAfter(source, evidence[0]?.start ?? 0)] as Run,
      )
    )
      claim.mod = 'planned';
    context.claims.push(claim);
  }
};

/** Who pays for what names no field of cooperation. */
const isFinancial = (context: Context, sentence: Run): boolean => {
  const { tokens } = context.source;
  const [start, end] = [tokens.start[sentence.from] as number, tokens.end[sentence.to - 1] as number];
  return claimsIn(context, 'cost', sentence).some((claim) =>
    claim.evidence.some((e) => e.start >= start && e.end <= end),
  );
};

const gatheredOf = (byThing: Map<string, Gathered>, of: string): Gathered => {
  const known = byThing.get(of) ?? { codes: new Set<Domain>(), forms: new Set<Form>(), evidence: [] };
  byThing.set(of, known);
  return known;
};

/** Too general to tell what an exercise trains. */
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
]);

/** The sentences that speak of an exercise say what it trains. */
const fromExercise = (context: Context, claim: ActivityClaim, byThing: Map<string, Gathered>): void => {
  const { source } = context;
  for (const evidence of claim.evidence) {
    const sentence = source.sentences[sentenceEndingAfter(source, evidence.start)];
    if (
      sentence === undefined ||
      (source.tokens.start[sentence.from] as number) > evidence.start ||
      (source.tokens.end[sentence.to - 1] as number) < evidence.end
    )
      continue;
    const found = source
      .within('domain', sentence.from, sentence.to)
      .filter(
        (m) =>
          m.value.codes?.some((code) => !NOT_OF_EXERCISES.has(code)) &&
          source.covering('organ', m.from) === undefined &&
          source.covering('field', m.from) === undefined,
      );
    if (found.length === 0) continue;
    const gathered = gatheredOf(byThing, claim.id);
    for (const mention of found) for (const code of mention.value.codes ?? []) gathered.codes.add(code);
    gathered.evidence.push(source.evidence({ from: (found[0] as Run).from, to: (found.at(-1) as Run).to }));
  }
};

/** Codes that a name gives: an agreement on the training of pilots works in TRG. */
const fromName = (
  source: Annotated,
  pact: Run & { value: { head: number; subject?: string } },
  of: string,
  byThing: Map<string, Gathered>,
): void => {
  if (pact.value.subject === 'other' || of === '') return;
  const found = source
    .within('domain', pact.value.head + 1, pact.to)
    .filter((m) => m.value.codes !== undefined && !isGeneral(m.value.codes));
  if (found.length === 0) return;
  const gathered = gatheredOf(byThing, of);
  for (const mention of found) for (const code of mention.value.codes ?? []) gathered.codes.add(code);
  gathered.evidence.push(source.evidence(pact));
};

/** "Defence and security" in a name is its subject, not a field of it. */
const isGeneral = (codes: readonly Domain[]) =>
  codes.every((code) => code === 'POL' || code === 'OPS' || code === 'MTC' || code === 'ORG');

/** What follows the first opener of a list in the sentence, if at least one field is in it. */
const listIn = (source: Annotated, sentence: Run): Run | undefined => {
  const opener = source
    .within('list_opener', sentence.from, sentence.to)
    .find((m) => source.within('domain', m.from, sentence.to).some((d) => d.value.codes !== undefined));
  if (opener === undefined) return undefined;
  const inside = source.within('domain', opener.from, sentence.to);
  return inside.length === 0 ? undefined : { from: opener.from, to: sentence.to };
};

/** Between two members of an enumeration stand a comma or a conjunction and at most so many other words. */
const WORDS_APART = 7;
const LEAST_MEMBERS = 3;

/** Fields one after another need no opener: `exercices conjoints, escales, formation des cadres, lutte contre le terrorisme`. */
const enumerationIn = (context: Context, sentence: Run): Run | undefined => {
  const { source } = context;
  const fields = source
    .within('domain', sentence.from, sentence.to)
    .filter(
      (m) =>
        source.covering('pact', m.from) === undefined &&
        source.covering('organ', m.from) === undefined &&
        source.covering('office', m.from) === undefined &&
        source.covering('person', m.from) === undefined,
    );
  const least = context.isTreaty || speaksOfTalks(context, sentence) ? LEAST_MEMBERS - 1 : LEAST_MEMBERS;
  let best: Run | undefined;
  let most = 0;
  for (let i = 0; i < fields.length; i++) {
    const codes = new Set<Domain>(fields[i]?.value.codes);
    let last = i;
    while (last + 1 < fields.length && goesOn(source, fields[last] as Run, fields[last + 1] as Run)) {
      last++;
      for (const code of fields[last]?.value.codes ?? []) codes.add(code);
    }
    if (codes.size >= least && codes.size > most) {
      most = codes.size;
      best = { from: (fields[i] as Run).from, to: (fields[last] as Run).to };
    }
    i = last;
  }
  return best;
};

const speaksOfTalks = (context: Context, sentence: Run): boolean =>
  activityIn(context, sentence)?.startsWith('rel:') === true;

const goesOn = (source: Annotated, member: Run, next: Run): boolean => {
  if (next.from < member.to) return true;
  if (next.from - member.to > WORDS_APART) return false;
  let joined = false;
  for (let at = member.to; at < next.from; at++) {
    if (/^[,;]$/.test(source.word(at)) || source.is(at, 'and')) joined = true;
    if (
      source.is(at, 'auxiliary') ||
      source.is(at, 'relative') ||
      source.at('saying', at) ||
      source.at('date', at) ||
      source.at('count', at)
    )
      return false;
  }
  return joined;
};

const gather = (source: Annotated, list: Run, of: string, byThing: Map<string, Gathered>): void => {
  const gathered = gatheredOf(byThing, of);
  const found = source
    .within('domain', list.from, list.to)
    .filter(
      (m) => !source.any(m.from - 3, m.from, 'excluding') && source.covering('pact', m.from) === undefined,
    );
  if (found.length === 0) return;
  for (const mention of found) {
    for (const code of mention.value.codes ?? []) gathered.codes.add(code);
    for (const form of mention.value.forms ?? []) gathered.forms.add(form);
  }
  const first = found[0] as Run;
  gathered.evidence.push(source.evidence({ from: first.from, to: Math.max(...found.map((m) => m.to)) }));
};

const TALKS = new Set(['meeting', 'consultation', 'visit']);
/** A list speaks of what was named at most this many sentences before it. */
const SENTENCES_BACK = 4;

/** `The sides discussed …`: the talks told in this or the sentences before, else the relation of the document’s two States. */
const talkedOf = (context: Context, sentence: Run): string | undefined => {
  const { source } = context;
  if (!source.within('list_opener', sentence.from, sentence.to).some((opener) => opener.value.talk === true))
    return undefined;
  if (source.within('pact', sentence.from, sentence.to).some((m) => context.of.has(m.from))) return undefined;
  const first = source.sentenceOf[sentence.from] as number;
  for (let index = first; index >= Math.max(0, first - SENTENCES_BACK); index--) {
    const activity = activityIn(context, source.sentences[index] as Run);
    const talk = context.claims.find((claim) => claim.t === 'activity' && claim.id === activity);
    if (activity !== undefined && (talk === undefined || (talk.t === 'activity' && TALKS.has(talk.kind))))
      return activity;
  }
  return context.pair.length === 2 ? `rel:${[...context.pair].sort().join('-')}` : undefined;
};

/** Of what the list speaks: the agreement, exercise or talks named last before it. */
const thingOf = (context: Context, sentence: Run, list: Run): string | undefined => {
  const { source } = context;
  if (context.isTreaty) return context.main?.id;
  const talked = talkedOf(context, sentence);
  if (talked !== undefined) return talked;
  const pact = source.within('pact', sentence.from, list.to).find((m) => context.of.has(m.from));
  if (pact !== undefined) return context.of.get(pact.from)?.id;
  if (
    source.within('anaphor', sentence.from, list.from).length > 0 ||
    source.within('agreement', sentence.from, list.from).length > 0
  )
    return inFocus(context, list.from)?.id;
  const first = source.sentenceOf[sentence.from] as number;
  for (let index = first; index >= Math.max(0, first - SENTENCES_BACK); index--) {
    const run = source.sentences[index] as Run;
    const named = source
      .within('pact', run.from, run.to)
      .findLast((m) => context.of.get(m.from)?.older === false);
    if (named !== undefined) return context.of.get(named.from)?.id;
    const activity = activityIn(context, run);
    if (activity !== undefined) return activity;
  }
  return context.main?.id;
};

const activityIn = (context: Context, run: Run): string | undefined => {
  const { source } = context;
  const start = source.tokens.start[run.from] as number;
  const here = claimsIn(context, 'activity', run).filter((claim) =>
    claim.evidence.some((e) => e.start >= start && e.start < (source.tokens.end[run.to - 1] as number)),
  );
  const exercise = here.find((claim) => claim.kind === 'exercise');
  if (exercise !== undefined) return exercise.id;
  const talk = here.find((claim) => TALKS.has(claim.kind));
  if (talk?.parts === undefined) return undefined;
  return talk.parts.length === 2 ? `rel:${[...talk.parts].sort().join('-')}` : talk.id;
};
