// For how long, how renewed, how ended: final clauses read by the language’s phrase rules and joined into one term per exit.
import type { TermClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { TermGives } from '../languages/phrase-rule.ts';
import { filled } from '../rules.ts';
import type { RuleMatch } from '../rules.ts';
import { noteMatch } from '../slots.ts';
import type { Agreement, Context } from './context.ts';
import { namedIn, spokenOf } from './spoken-of.ts';
import { isAhead, isHearsay } from './term-moods.ts';

interface Open {
  claim: TermClaim;
  sentence: number;
  agreement: Agreement;
}

export const readTerms = (context: Context): void => {
  const { source, rules } = context;
  const read: TermClaim[] = [];
  let open: Open | undefined;
  for (const [index, sentence] of source.sentences.entries()) {
    const matches = rules
      .in('term', index)
      .filter(
        (found, _at, all) =>
          !(context.isTreaty && found.rule.nature === 'epithet') &&
          (found.rule.nature !== 'delay' || isOfExit(source, index, all)),
      );
    if (matches.length === 0) continue;
    const agreement = agreementOf(context, sentence, matches);
    if (agreement === undefined) continue;
    claimEnd(context, agreement, matches);
    for (const claim of termsOf(source, matches, sentence)) {
      const near = open !== undefined && isNear(context, open, agreement, index) ? open : undefined;
      if (near !== undefined && joins(near.claim, claim)) {
        merge(near.claim, claim);
        near.sentence = index;
        continue;
      }
      if (!says(claim)) continue;
      claim.of = agreement.id;
      if (
        isAhead(
          source,
          sentence,
          claim,
          matches.some(({ rule }) => rule.nature === 'prolongation'),
        )
      )
        claim.mod = 'planned';
      else if (isHearsay(context, sentence, claim)) claim.mod = 'reported';
      read.push(claim);
      open = { claim, sentence: index, agreement };
    }
  }
  for (const claim of read) settle(claim);
  context.claims.push(...read);
};

/** The articles on duration and denunciation may have others between them. */
const SENTENCES_APART = 2;
const SENTENCES_APART_IN_TREATY = 6;

const isNear = (context: Context, open: Open, agreement: Agreement, index: number): boolean =>
  open.agreement === agreement &&
  index - open.sentence <= (context.isTreaty ? SENTENCES_APART_IN_TREATY : SENTENCES_APART);

const EXITS = new Set(['denounce', 'terminate', 'withdraw', 'expire', 'renew']);

/** `takes effect thirty days after …` is of an exit only where one is spoken of, here or in the sentence before. */
const isOfExit = (source: Annotated, index: number, matches: readonly RuleMatch<TermGives>[]): boolean => {
  if (
    matches.some(
      ({ rule }) =>
        (rule.gives.renewal !== undefined && rule.gives.effect === undefined) || rule.nature === 'exit',
    )
  )
    return true;
  const from = (source.sentences[Math.max(0, index - 1)] as Run).from;
  const { to } = source.sentences[index] as Run;
  return source.first('act', from, to, (act) => EXITS.has(act.value.act)) !== undefined;
};

/** A duration counts only when an agreement is its subject. */
const agreementOf = (
  context: Context,
  sentence: Run,
  matches: readonly RuleMatch<TermGives>[],
): Agreement | undefined => {
  const { source } = context;
  const strong = matches.some(
    ({ rule }) =>
      (rule.gives.dur === undefined && rule.gives.survive === undefined) || rule.nature === 'length',
  );
  const first = Math.min(...matches.map(({ match }) => match.from));
  const named = prolonged(context, sentence, matches) ?? namedIn(context, sentence, first);
  if (named !== undefined) return named;
  if (
    strong ||
    source.within('anaphor', sentence.from, sentence.to).length > 0 ||
    source.within('agreement', sentence.from, sentence.to).length > 0 ||
    source.is(sentence.from, 'pronoun') ||
    source.any(sentence.from, sentence.from + 5, 'pronoun')
  )
    return spokenOf(context, sentence, first);
  return undefined;
};

/** « un protocole prolongeant de cinq ans l’accord de 2016 »: the agreement that stands behind. */
const prolonged = (
  context: Context,
  sentence: Run,
  matches: readonly RuleMatch<TermGives>[],
): Agreement | undefined => {
  const found = matches.find(({ rule }) => rule.nature === 'prolongation');
  const pact =
    found === undefined
      ? undefined
      : context.source.within('pact', found.match.from, sentence.to).find(({ from }) => context.of.has(from));
  return pact === undefined ? undefined : context.of.get(pact.from);
};

/** `valid until 31 December 2015`: it will end on a day. */
const claimEnd = (context: Context, agreement: Agreement, matches: readonly RuleMatch<TermGives>[]): void => {
  const { source, claims, published } = context;
  for (const found of matches) {
    if (found.rule.gives.until === undefined) continue;
    const day = found.match.captures.get('d')?.value as { edtf: string } | undefined;
    if (day === undefined) continue;
    if (claims.some((c) => c.t === 'event' && c.of === agreement.id && c.step === 'expired')) continue;
    const isOver = published !== undefined && day.edtf < published;
    claims.push({
      t: 'event',
      of: agreement.id,
      step: 'expired',
      date: day.edtf,
      ...(isOver ? {} : { mod: 'planned' as const }),
      evidence: [source.evidence(found.match)],
      rule: `${found.rule.id}@1`,
    });
  }
};

const FIELDS = ['dur', 'indef', 'renewal', 'period', 'notice', 'ref', 'effect', 'survive', 'times'] as const;
const ONCE = new Set<keyof TermGives>(['dur', 'notice', 'period', 'effect']);
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
    for (const field of FIELDS) {
      const value = fields[field];
      if (value === undefined) continue;
      if (field === 'renewal') {
        if ((STRENGTH[value as string] ?? 0) > (STRENGTH[claim.renewal ?? ''] ?? 0))
          claim.renewal = value as never;
      } else if (field === 'ref' && claim.ref === 'expiry') continue;
      else if (ONCE.has(field) && claim[field] !== undefined) continue;
      else (claim as unknown as Record<string, unknown>)[field] = value;
    }
    noteMatch(claim, source, fields, found);
    from = Math.min(from, found.match.from);
    to = Math.max(to, found.match.to);
  }
  if (claim.renewal === 'tacit' && isRefused(matches)) claim.renewal = 'express';
  if (claim.dur !== undefined && claim.dur === claim.notice && shareWords(matches, 'dur', 'notice'))
    delete claim.dur;
  if (
    claim.dur !== undefined &&
    claim.period === claim.dur &&
    claim.renewal !== undefined &&
    shareWords(matches, 'dur', 'period')
  )
    delete claim.dur;
  if (claim.dur !== undefined && claim.dur === claim.effect && shareWords(matches, 'dur', 'effect'))
    delete claim.dur;
  // « prolongé tacitement pour une période indéterminée »: the renewal’s length, not the term’s
  if (claim.indef && claim.renewal === 'tacit') delete claim.indef;
  if (claim.effect !== undefined && claim.effect === claim.notice) delete claim.effect;
  // « renouvelé si les Parties en conviennent trois mois avant son expiration »: a delay for agreeing, no notice
  if (claim.renewal === 'express' && claim.ref === 'expiry' && !isExit(matches)) {
    delete claim.notice;
    delete claim.ref;
  }
  claim.evidence = [source.evidence({ from, to })];
  claim.rule = `${matches[0]?.rule.id ?? ''}@1`;
  return exitsOf(claim, matches);
};

/** Notice against renewal and a free denunciation are two exits, each with its own delay; a single one goes with the duration. */
const exitsOf = (claim: TermClaim, matches: readonly RuleMatch<TermGives>[]): TermClaim[] => {
  const isFree = matches.some(({ rule }) => rule.gives.ref === 'any');
  const { effect, survive, ...first } = claim;
  if (!isFree || claim.ref !== 'expiry' || claim.notice === undefined || effect === undefined) return [claim];
  const second: TermClaim = { t: 'term', of: '', ref: 'any', effect, evidence: claim.evidence };
  if (claim.rule !== undefined) second.rule = claim.rule;
  if (survive !== undefined) second.survive = survive;
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
      rule.nature === 'refusal' &&
      matches.some(
        (inner) =>
          inner.rule.gives.renewal === 'tacit' &&
          inner.match.from >= match.from &&
          inner.match.to <= match.to,
      ),
  );

const isExit = (matches: readonly RuleMatch<TermGives>[]): boolean =>
  matches.some(({ rule }) => rule.nature === 'exit' || rule.gives.ref === 'any');

type Length = 'dur' | 'notice' | 'period' | 'effect';

const spanOf = (matches: readonly RuleMatch<TermGives>[], field: Length): Run | undefined => {
  const found = matches.find(
    ({ rule }) => rule.gives[field] !== undefined && String(rule.gives[field]).startsWith('$'),
  );
  return found?.match.captures.get(String(found.rule.gives[field]).slice(1))?.run;
};

/** Two rules took the same length, each for its own field. */
const shareWords = (matches: readonly RuleMatch<TermGives>[], one: Length, other: Length): boolean =>
  spanOf(matches, one) !== undefined && spanOf(matches, one)?.from === spanOf(matches, other)?.from;

const says = (claim: TermClaim): boolean =>
  claim.dur !== undefined ||
  claim.indef === true ||
  claim.notice !== undefined ||
  claim.effect !== undefined ||
  claim.renewal !== undefined;

const AT_ONCE = 'P0D';

/** The second sentence of a clause adds what the first left open; a second exit stays apart. */
const joins = (open: TermClaim, more: TermClaim): boolean => {
  if (more.dur !== undefined && (open.dur !== undefined || open.indef)) return false;
  if (more.indef && (open.dur !== undefined || open.indef)) return false;
  if (more.notice !== undefined && open.notice !== undefined) return false;
  if (more.effect !== undefined && open.effect !== undefined) return false;
  // a break at once is told beside what the clause would have asked
  if (more.effect === AT_ONCE || (open.effect === AT_ONCE && says(more))) return false;
  const hasExit = open.notice !== undefined && open.ref !== 'any';
  return !(more.ref === 'any' && (hasExit || open.renewal === 'express'));
};

const merge = (open: TermClaim, more: TermClaim): void => {
  for (const field of FIELDS) {
    if (field === 'renewal' && (STRENGTH[more.renewal ?? ''] ?? 0) > (STRENGTH[open.renewal ?? ''] ?? 0))
      open.renewal = more.renewal as never;
    if (open[field] === undefined && more[field] !== undefined)
      (open as unknown as Record<string, unknown>)[field] = more[field];
  }
  open.evidence.push(...more.evidence);
};

/** What can only be told once the whole clause was read. */
const settle = (claim: TermClaim): void => {
  if (claim.notice !== undefined && claim.ref === undefined)
    claim.ref = claim.renewal === 'tacit' ? 'expiry' : 'any';
  if (claim.notice === undefined && claim.effect === undefined) delete claim.ref;
  // « la prorogation, pour deux ans, de la convention »: its length from now on
  if (claim.dur === undefined && claim.indef !== true && isOfLength(claim.period) && isBare(claim)) {
    claim.dur = claim.period as string;
    delete claim.period;
    delete claim.renewal;
  }
};

const isOfLength = (period: string | undefined): boolean => period !== undefined && period !== 'same';

const isBare = ({ renewal, notice, effect, times }: TermClaim): boolean =>
  renewal === 'unspecified' && notice === undefined && effect === undefined && times === undefined;
