// Who bears which cost: one claim a rule and matter.
import type { Claim, CostClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../annotated.ts';
import type { Context } from './context.ts';
import { inFocus, tight } from './context.ts';
import { noteMatch } from '../slots.ts';

export const readCosts = (context: Context): void => {
  const { source, rules: matched } = context;
  for (const [index, sentence] of source.sentences.entries()) {
    const matches = matched.in('cost', index);
    const sum = sumIn(source, sentence);
    if (matches.length === 0 && sum === undefined) continue;
    const pact = source.within('pact', sentence.from, sentence.to).find((m) => context.of.has(m.from));
    const agreement = pact === undefined ? inFocus(context, sentence.to) : context.of.get(pact.from);
    if (agreement === undefined) continue;
    if (sum !== undefined)
      context.claims.push({
        t: 'cost',
        of: agreement.id,
        rule: 'amount',
        amount: sum.value.amount,
        cur: sum.value.currency,
        evidence: [source.evidence(sum)],
        ruleId: `${source.language.language.code}.cost.sum@1`,
      });
    const rules = new Set(matches.map(({ rule }) => rule.gives.rule));
    for (const { rule, match } of matches) {
      const given = rule.gives.rule;
      // free of charge from the host is the host’s cost, not `free`
      if (
        given === 'free' &&
        (rules.has('host') ||
          rules.has('sender') ||
          source.within('doing', sentence.from, sentence.to).some((d) => d.value.doing === 'study'))
      )
        continue;
      if (
        given === 'free' &&
        source.within('personnel', sentence.from, sentence.to).some((p) => p.value.trainee) &&
        source.within('count', sentence.from, sentence.to).length > 0 &&
        context.agreements.length === 0
      )
        continue;
      if (repeats(context.claims, source, given, match) || (given === 'procedure_only' && rules.size > 1))
        continue;
      const claim: CostClaim = {
        t: 'cost',
        of: agreement.id,
        rule: given,
        evidence: [source.evidence(match)],
        ruleId: `${rule.id}@1`,
      };
      const on = match.captures.get('on');
      if (on !== undefined) claim.on = source.quote(tight(source, on.run));
      noteMatch(claim, source, rule.gives, { rule, match });
      context.claims.push(claim);
    }
  }
};

/** Two rules that read the same words alike make one claim; guests at their own expense are no `each its own`. */
const repeats = (claims: Context['claims'], source: Annotated, rule: string, match: Run): boolean => {
  const { start, end } = source.evidence(match);
  const opens = source.tokens.start[source.sentenceAt(match.from).from] as number;
  // costs stand last and in the order of their sentences: those of earlier ones need not be looked at
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i] as Claim;
    if (claim.t !== 'cost' || claim.evidence.every((e) => e.end <= opens)) return false;
    const alike = claim.rule === rule || (rule === 'each_own' && claim.rule === 'sender');
    if (alike && claim.evidence.some((e) => e.start < end && e.end > start)) return true;
  }
  return false;
};

/** A sum said to be paid under the agreement, not the price of things delivered. */
const sumIn = (
  source: Annotated,
  sentence: Run,
): Mention<{ amount: number; currency: string }> | undefined => {
  const [sum] = source.within('money', sentence.from, sentence.to);
  if (sum === undefined || source.within('fee', sentence.from, sentence.to).length === 0) return undefined;
  return source.within('materiel', sentence.from, sentence.to).length > 0 ? undefined : sum;
};
