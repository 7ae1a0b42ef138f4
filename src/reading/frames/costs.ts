// Who bears which cost: one claim a rule and matter, of the agreement or of the training that it pays for.
import type { ActivityClaim, Claim, CostClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../annotated.ts';
import type { CostGives } from '../languages/phrase-rule.ts';
import type { RuleMatch } from '../rules.ts';
import { noteMatch } from '../slots.ts';
import { CAPITAL } from '../tokens.ts';
import type { Context } from './context.ts';
import { tight } from './context.ts';
import { namedIn, spokenOf } from './spoken-of.ts';
import { claimsIn } from './told.ts';

type Found = RuleMatch<CostGives>;

export const readCosts = (context: Context): void => {
  const { source, rules } = context;
  const costs: CostClaim[] = [];
  let before: { of: string[]; sentence: number } = { of: [], sentence: -1 };
  for (const [index, sentence] of source.sentences.entries()) {
    const matches = rules.in('cost', index);
    if (matches.length === 0) continue;
    const here: CostClaim[] = [];
    for (const found of matches) {
      if (!holds(context, sentence, found, matches) || repeats(here, source, found)) continue;
      const things = thingsOf(context, sentence, found, index - before.sentence === 1 ? before.of : []);
      for (const of of things) here.push(claimOf(source, onItsSide(context, sentence, found, of), of));
    }
    costs.push(...here);
    const paid = here.map(({ of }) => of).filter((of) => of.startsWith('x'));
    if (paid.length > 0) before = { of: [...new Set(paid)], sentence: index };
  }
  context.claims.push(...withoutEchoes(costs));
};

/** What is paid for: the agreement named here, else the training or exercise told here, else the agreement in focus. */
const thingsOf = (context: Context, sentence: Run, { rule, match }: Found, before: string[]): string[] => {
  const named = namedIn(context, sentence, match.from);
  if (named !== undefined) return [named.id];
  if (!context.isTreaty && rule.gives.rule !== 'amount' && !speaksOfParties(context.source, match)) {
    const told = activitiesAt(context, sentence);
    if (told.length > 0) return told.map(({ id }) => id);
    if (before.length > 0) return before;
  }
  const spoken = spokenOf(context, sentence, match.from);
  return spoken === undefined ? activitiesAt(context, sentence).map(({ id }) => id) : [spoken.id];
};

/** « la Partie d’accueil », `each State`: the words of an agreement. */
const speaksOfParties = (source: Annotated, match: Run): boolean => {
  for (let at = match.from; at < match.to; at++)
    if (
      source.is(at, 'country') ||
      (source.is(at, 'party') && ((source.tokens.shape[at] as number) & CAPITAL) !== 0)
    )
      return true;
  return false;
};

const PAID_FOR = new Set(['training', 'exercise']);
const SENTENCES_BACK = 3;

/** `Each delegation covers its own`: of the training or exercise told here or just before, unless an agreement was named since. */
const activitiesAt = (context: Context, sentence: Run): ActivityClaim[] => {
  const { source } = context;
  const here = told(context, sentence);
  if (here.length > 0) return here;
  const there = trainingIn(context, sentence);
  if (there.length > 0) return there;
  if (
    source.has('anaphor', sentence.from, sentence.to) ||
    source.has('agreement', sentence.from, sentence.to)
  )
    return [];
  const first = source.sentenceOf[sentence.from] as number;
  const back = context.agreements.length === 0 ? SENTENCES_BACK : 1;
  for (let index = first - 1; index >= Math.max(0, first - back); index--) {
    const before = source.sentences[index] as Run;
    if (namedIn(context, before, before.to) !== undefined) return [];
    const found = told(context, before);
    if (found.length > 0) return found;
  }
  return [];
};

const told = (context: Context, sentence: Run): ActivityClaim[] =>
  claimsIn(context, 'activity', sentence).filter(({ kind, mod }) => PAID_FOR.has(kind) && mod !== 'negated');

/** `pays nothing for studies in Russia and Belarus`: the trainings there that the text told before. */
const trainingIn = (context: Context, sentence: Run): ActivityClaim[] => {
  const states = new Set(context.source.within('state', sentence.from, sentence.to).map((m) => m.value.code));
  if (states.size < 2) return [];
  return context.claims.filter(
    (claim): claim is ActivityClaim =>
      claim.t === 'activity' &&
      claim.kind === 'training' &&
      claim.mod === undefined &&
      claim.host !== undefined &&
      states.has(claim.host) &&
      [claim.trainees].flat().every((code) => code === undefined || states.has(code)),
  );
};

/** Does the match state a cost, beside the others of its clause? */
const holds = (context: Context, sentence: Run, { rule, match }: Found, all: readonly Found[]): boolean => {
  const { source } = context;
  const given = rule.gives.rule;
  const clause = clauseAround(source, sentence, match);
  const beside = new Set(
    all.filter((other) => meets(other.match, clause)).map((other) => other.rule.gives.rule),
  );
  // free of charge from the host is the host’s cost, not `free`
  if (given === 'free')
    return !(
      beside.has('host') ||
      beside.has('sender') ||
      (beside.has('reciprocity') && source.has('personnel', clause.from, clause.to)) ||
      (!context.isTreaty &&
        isTold(context, sentence, (told) => told.free === true || told.kind === 'delivery'))
    );
  if (given === 'amount')
    return sumOf(match) !== undefined && !isTold(context, sentence, (told) => GIVEN.has(told.kind));
  return !(given === 'procedure_only' && beside.size > 1);
};
const GIVEN = new Set(['delivery', 'transfer']);

const meets = (one: Run, other: Run): boolean => one.from < other.to && other.from < one.to;

/** From one semicolon to the next. */
const clauseAround = (source: Annotated, sentence: Run, match: Run): Run => {
  let { from, to } = match;
  while (from > sentence.from && source.word(from - 1) !== ';') from--;
  while (to < sentence.to && source.word(to - 1) !== ';') to++;
  return { from, to };
};

const isTold = (context: Context, sentence: Run, test: (activity: ActivityClaim) => boolean): boolean =>
  claimsIn(context, 'activity', sentence).some(test);

/** « Ni l’une ni l’autre ne réclame …. Chacune y pourvoit »: the same said twice. */
const withoutEchoes = (costs: readonly CostClaim[]): CostClaim[] =>
  costs.filter(
    (cost, at) =>
      !(
        /no-claims@/.test(cost.ruleId ?? '') &&
        costs[at + 1]?.rule === cost.rule &&
        costs[at + 1]?.of === cost.of
      ),
  );

/** A State named as payer is the host of others’ people and the sender of its own: « Ankara paie les billets des stagiaires nigériens ». */
const onItsSide = (context: Context, sentence: Run, found: Found, of: string): Found => {
  if (found.rule.nature !== 'payer') return found;
  const payer = (found.match.captures.get('payer')?.value as { code: string } | undefined)?.code;
  const own = payer === undefined ? undefined : ownsPeople(context, sentence, of, payer);
  return own === undefined
    ? found
    : { ...found, rule: { ...found.rule, gives: { ...found.rule.gives, rule: own ? 'sender' : 'host' } } };
};

/** Are those paid for the payer’s own? As the training tells it, else the nationality beside the people of the sentence. */
const ownsPeople = (context: Context, sentence: Run, of: string, payer: string): boolean | undefined => {
  const training = context.claims.find(
    (claim): claim is ActivityClaim => claim.t === 'activity' && claim.id === of && claim.kind === 'training',
  );
  if (training?.host === payer) return false;
  if ([training?.trainees].flat().includes(payer as never)) return true;
  const { source } = context;
  for (const people of source.within('personnel', sentence.from, sentence.to)) {
    const nation = source.endingAt('state', people.from) ?? source.at('state', people.to);
    if (nation !== undefined) return nation.value.code === payer;
  }
  return undefined;
};

type Sum = Mention<{ amount: number; currency: string }>['value'];
const sumOf = (match: Found['match']): Sum | undefined => match.captures.get('sum')?.value as Sum | undefined;

const claimOf = (source: Annotated, found: Found, of: string): CostClaim => {
  const { rule, match } = found;
  const claim: CostClaim = {
    t: 'cost',
    of,
    rule: rule.gives.rule,
    ...(rule.gives.mod === undefined ? {} : { mod: rule.gives.mod }),
    evidence: [source.evidence(match)],
    ruleId: `${rule.id}@1`,
  };
  const on = match.captures.get('on');
  const matter = on && matterOf(source.quote(tight(source, on.run)));
  if (matter !== undefined) claim.on = matter;
  const sum = sumOf(match);
  if (sum !== undefined) Object.assign(claim, { amount: sum.amount, cur: sum.currency });
  noteMatch(claim, source, rule.gives, found);
  return claim;
};

/** Rules that read the same words alike make one claim; guests at their own expense are no `each its own`. */
const repeats = (claims: readonly Claim[], source: Annotated, { rule, match }: Found): boolean => {
  const { start, end } = source.evidence(match);
  const given = rule.gives.rule;
  return claims.some(
    (claim) =>
      claim.t === 'cost' &&
      (claim.rule === given || (given === 'each_own' && claim.rule === 'sender')) &&
      claim.evidence.some((e) => e.start < end && e.end > start),
  );
};

/** `4. En cas d’urgence, les soins médicaux` loses the number of its paragraph; a comma alone names no matter. */
function matterOf(words: string): string | undefined {
  const bare = words.replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s+/, '');
  return /\p{L}/u.test(bare) ? bare : undefined;
}
