// For how long, how renewed, how ended: final clauses read by the language’s phrase rules and joined into one term per exit.
import type { TermClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { TermGives } from '../languages/language.ts';
import type { Agreement, Context } from './context.ts';
import { inFocus } from './context.ts';
import { filled } from '../rules.ts';
import type { RuleMatch } from '../rules.ts';
import { noteMatch } from '../slots.ts';

export const readTerms = (context: Context): void => {
  const { source, rules } = context;
  let open: { claim: TermClaim; sentence: number; agreement: Agreement } | undefined;
  for (const [index, sentence] of source.sentences.entries()) {
    const matches = rules.in('term', index);
    if (matches.length === 0) continue;
    const agreement = agreementOf(context, sentence, matches);
    if (agreement === undefined) continue;
    for (const claim of termsOf(source, matches, sentence)) {
      const near =
        open !== undefined && open.agreement === agreement && index - open.sentence <= 2 ? open : undefined;
      if (near !== undefined && joins(near.claim, claim)) {
        merge(near.claim, claim);
        near.sentence = index;
        continue;
      }
      if (!says(claim)) continue;
      claim.of = agreement.id;
      if (isOnlyDraft(context, agreement)) claim.mod = 'planned';
      else if (isHearsay(context, sentence, claim)) claim.mod = 'reported';
      context.claims.push(claim);
      open = { claim, sentence: index, agreement };
    }
  }
};

/** Clauses of a draft that nobody has signed yet are to come. */
export const isOnlyDraft = (context: Context, agreement: Agreement): boolean =>
  (agreement.value.draft === true || isSignatureAhead(context, agreement)) &&
  !context.claims.some(
    (claim) =>
      claim.t === 'event' && claim.of === agreement.id && claim.step === 'signed' && claim.mod === undefined,
  );

const isSignatureAhead = (context: Context, agreement: Agreement): boolean =>
  !context.isTreaty &&
  context.claims.some(
    (claim) =>
      claim.t === 'event' && claim.of === agreement.id && claim.step === 'signed' && claim.mod === 'planned',
  );

/** « permettrait de résilier l’accord avec un préavis de douze mois »: the press tells it in the conditional. */
const isHearsay = ({ source, isTreaty }: Context, sentence: Run, claim: TermClaim): boolean => {
  const start = claim.evidence[0]?.start ?? 0;
  return (
    !isTreaty &&
    source
      .within('verb', sentence.from, sentence.to)
      .some(
        (verb) => verb.value.tense === 'conditional' && (source.tokens.start[verb.from] as number) < start,
      )
  );
};

/** A duration counts only when an agreement is its subject. */
const agreementOf = (
  context: Context,
  sentence: Run,
  matches: readonly RuleMatch<TermGives>[],
): Agreement | undefined => {
  const { source } = context;
  const strong = matches.some(({ rule }) => rule.gives.dur === undefined && rule.gives.survive === undefined);
  const pact = source.within('pact', sentence.from, sentence.to).filter((m) => context.of.has(m.from));
  const first = Math.min(...matches.map(({ match }) => match.from));
  const before = pact.findLast((m) => m.from <= first) ?? pact[0];
  if (before !== undefined) return context.of.get(before.from);
  const named =
    source.within('anaphor', sentence.from, sentence.to).length > 0 ||
    source.within('agreement', sentence.from, sentence.to).length > 0;
  if (
    named ||
    strong ||
    source.is(sentence.from, 'pronoun') ||
    source.any(sentence.from, sentence.from + 5, 'pronoun')
  )
    return inFocus(context, sentence.to);
  return undefined;
};

const DUR_FIELDS = [
  'dur',
  'indef',
  'renewal',
  'period',
  'notice',
  'ref',
  'effect',
  'survive',
  'times',
] as const;
const STRENGTH: Record<string, number> = { tacit: 3, express: 2, none: 2, unspecified: 1 };

/** One claim a sentence; two where both a refusal to renew and a free denunciation are given. */
const termsOf = (source: Annotated, matches: readonly RuleMatch<TermGives>[], sentence: Run): TermClaim[] => {
  const claim: TermClaim = { t: 'term', of: '', evidence: [] };
  let from = sentence.to;
  let to = sentence.from;
  const noticed = spanOf(matches, 'notice');
  for (const found of matches) {
    const fields = filled(found);
    if (takesNotice(found, noticed)) delete fields.period;
    for (const field of DUR_FIELDS) {
      const value = fields[field];
      if (value === undefined) continue;
      if (field === 'renewal') {
        if ((STRENGTH[value as string] ?? 0) > (STRENGTH[claim.renewal ?? ''] ?? 0))
          claim.renewal = value as never;
      } else if (field === 'ref' && claim.ref === 'expiry') continue;
      else if ((field === 'dur' || field === 'notice' || field === 'period') && claim[field] !== undefined)
        continue;
      else (claim as unknown as Record<string, unknown>)[field] = value;
    }
    noteMatch(claim, source, fields, found);
    from = Math.min(from, found.match.from);
    to = Math.max(to, found.match.to);
  }
  if (claim.renewal === 'tacit' && isRefused(matches)) claim.renewal = 'express';
  if (claim.dur !== undefined && claim.dur === claim.notice && overlaps(matches)) delete claim.dur;
  if (
    claim.dur !== undefined &&
    claim.period === claim.dur &&
    claim.renewal !== undefined &&
    sameSpan(matches)
  )
    delete claim.dur;
  // « prolongé tacitement pour une période indéterminée »: the renewal’s length, not the term’s
  if (claim.indef && claim.renewal === 'tacit') delete claim.indef;
  if (claim.effect !== undefined && claim.effect === claim.notice) delete claim.effect;
  if (claim.notice !== undefined && claim.ref === undefined)
    claim.ref = claim.renewal === 'tacit' ? 'expiry' : 'any';
  if (claim.notice === undefined && claim.effect === undefined) delete claim.ref;
  claim.evidence = [source.evidence({ from, to })];
  claim.rule = `${matches[0]?.rule.id ?? ''}@1`;
  return exitsOf(claim);
};

/** A tacit renewal and a free denunciation are two exits. */
const exitsOf = (claim: TermClaim): TermClaim[] => {
  if (claim.renewal !== 'tacit' || claim.ref !== 'any') return [claim];
  const { notice, ref, effect, survive, ...first } = claim;
  const second: TermClaim = { t: 'term', of: '', ref, evidence: claim.evidence };
  if (claim.rule !== undefined) second.rule = claim.rule;
  for (const [field, value] of Object.entries({ notice, effect, survive }))
    if (value !== undefined) Object.assign(second, { [field]: value });
  return [first as TermClaim, second];
};

/** « période égale, sauf préavis de trois mois »: the notice’s length is not the renewal’s. */
const takesNotice = ({ rule, match }: RuleMatch<TermGives>, noticed: Run | undefined): boolean =>
  noticed !== undefined &&
  rule.gives.period === '$period' &&
  match.captures.get('period')?.run.from === noticed.from;

/** « plus de reconduction tacite »: the longer match says the contrary of the one inside it. */
const isRefused = (matches: readonly RuleMatch<TermGives>[]): boolean =>
  matches.some(
    ({ rule, match }) =>
      rule.gives.renewal === 'express' &&
      matches.some(
        (inner) =>
          inner.rule.gives.renewal === 'tacit' &&
          inner.match.from >= match.from &&
          inner.match.to <= match.to,
      ),
  );

const spanOf = (matches: readonly RuleMatch<TermGives>[], field: 'dur' | 'notice' | 'period') => {
  const found = matches.find(
    ({ rule }) => rule.gives[field] !== undefined && String(rule.gives[field]).startsWith('$'),
  );
  return found?.match.captures.get(String(found.rule.gives[field]).slice(1))?.run;
};
const overlaps = (matches: readonly RuleMatch<TermGives>[]) =>
  spanOf(matches, 'dur') !== undefined && spanOf(matches, 'dur')?.from === spanOf(matches, 'notice')?.from;
const sameSpan = (matches: readonly RuleMatch<TermGives>[]) =>
  spanOf(matches, 'dur') !== undefined && spanOf(matches, 'dur')?.from === spanOf(matches, 'period')?.from;

const says = (claim: TermClaim) =>
  claim.dur !== undefined ||
  claim.indef === true ||
  claim.notice !== undefined ||
  claim.effect !== undefined ||
  claim.renewal !== undefined;

/** The second sentence of a clause adds what the first left open; a second exit stays apart. */
const joins = (open: TermClaim, more: TermClaim): boolean => {
  if (more.dur !== undefined && open.dur !== undefined) return false;
  if (more.indef && (open.dur !== undefined || open.indef)) return false;
  if (more.notice !== undefined && open.notice !== undefined) return false;
  if (more.ref === 'any' && open.renewal !== undefined && more.notice !== undefined) return false;
  if (more.ref === 'any' && open.ref === 'expiry' && more.effect !== undefined) return false;
  return true;
};

const merge = (open: TermClaim, more: TermClaim): void => {
  for (const field of DUR_FIELDS)
    if (open[field] === undefined && more[field] !== undefined)
      (open as unknown as Record<string, unknown>)[field] = more[field];
  open.evidence.push(...more.evidence);
};
