// How an agreement will enter into force, as its final clause or the press says it.
import type { EntryRuleClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { Context } from './context.ts';
import { spokenOf } from './spoken-of.ts';
import { noteMatch } from '../slots.ts';
import { filled } from '../rules.ts';

/** « est entré en vigueur »: an event, not a rule; folding makes it look like the present. */
const isPast = (source: Annotated, match: Run): boolean =>
  source.at('act', match.from)?.value.tense === 'participle';

/** `took effect on signature`: tells the rule as well as the event. */
const saysManner = ({ rule }: { rule: { gives: { rule: string } } }): boolean =>
  rule.gives.rule === 'signature';

/** « La loi entre en vigueur … »: unless an agreement is named after it. */
const isOfALaw = (source: Annotated, sentence: Run, match: Run): boolean => {
  const bill = source.within('bill', sentence.from, match.from).findLast(({ value }) => value.law);
  return bill !== undefined && source.within('pact', bill.to, match.from).length === 0;
};

/** « La dénonciation prend effet six mois après … »: the end takes effect, not the agreement. */
const isOfAnExit = (source: Annotated, sentence: Run, match: Run): boolean => {
  const exit = source
    .within('act', sentence.from, match.from)
    .findLast(
      (act) => act.value.act === 'denounce' || act.value.act === 'terminate' || act.value.act === 'withdraw',
    );
  if (exit !== undefined) return source.within('pact', exit.to, match.from).length === 0;
  return isOfItAlone(source, sentence, match) && endsOne(source, sentence);
};

/** « Elle prend effet deux mois après … »: what the sentence before told. */
const isOfItAlone = (source: Annotated, sentence: Run, match: Run): boolean =>
  source.is(sentence.from, 'pronoun') &&
  !source.has('pact', sentence.from, match.from) &&
  !source.has('anaphor', sentence.from, match.from);

const endsOne = (source: Annotated, sentence: Run): boolean => {
  const before = source.sentences[(source.sentenceOf[sentence.from] as number) - 1];
  return (
    before !== undefined && EXITS.has(source.within('act', before.from, before.to).at(-1)?.value.act ?? '')
  );
};
const EXITS: ReadonlySet<string> = new Set(['denounce', 'terminate', 'withdraw']);

export const readEntryRules = (context: Context): void => {
  const { source, rules } = context;
  for (const [index, sentence] of source.sentences.entries()) {
    const matches = rules.in('entry', index);
    if (matches.length === 0) continue;
    const [first] = matches.filter((found) => !isPast(source, found.match) || saysManner(found));
    if (first === undefined) continue;
    if (isOfALaw(source, sentence, first.match)) continue;
    const agreement = spokenOf(context, sentence, first.match.from);
    if (agreement === undefined) continue;
    const present = matches
      .filter(
        (found) =>
          (!isPast(source, found.match) || saysManner(found)) && !isOfAnExit(source, sentence, found.match),
      )
      .sort((a, b) => a.rule.order - b.rule.order);
    const provisional = present.find(({ rule }) => rule.gives.rule === 'provisional_application');
    const chosen = present.find(({ rule }) => rule.gives.rule !== 'provisional_application');
    for (const found of [chosen, provisional]) {
      if (found === undefined) continue;
      const fields = filled(found);
      const claim: EntryRuleClaim = {
        t: 'entry_rule',
        of: agreement.id,
        rule: found.rule.gives.rule,
        evidence: [source.evidence(found.match)],
        ruleId: `${found.rule.id}@1`,
      };
      const delay = fields.delay as unknown;
      if (typeof delay === 'string') claim.delay = delay;
      else if (typeof delay === 'object' && delay !== null)
        claim.delay = `P${(delay as { value: number }).value}${found.match.captures.has('day') ? 'D' : 'M'}`;
      noteMatch(claim, source, found.rule.gives, found);
      context.claims.push(claim);
    }
  }
};
