// A reading as one JSON line, in the fields of the corpus: what programs read and `foedera evaluate` scores.
import type { Claim } from '../vocabulary/claim.ts';
import type { Reading } from '../vocabulary/reading.ts';

/** Fields of a claim that are the reader's own and no fact: shown only where the reader is asked to explain. */
const READERS_OWN = new Set(['certainty', 'inferred', 'ruleId', 'title', 'office']);

export function factsLine(file: string, reading: Reading, explain = false): string {
  const { lang, published, text, claims } = reading;
  const facts = claims.map((claim) => factOf(claim, explain));
  return `${JSON.stringify({ file, lang, published: published?.date ?? null, text, facts })}\n`;
}

function factOf(claim: Claim, explain: boolean): Record<string, unknown> {
  const { t, evidence, ...fields } = claim;
  const kept = Object.entries(fields).filter(
    ([field, value]) =>
      value !== undefined && (explain || !(READERS_OWN.has(field) || (field === 'rule' && isRuleId(value)))),
  );
  return {
    t,
    ...Object.fromEntries(kept),
    evidence: evidence.map(({ start, end, quote }) => ({ start, end, quote })),
  };
}

/** `fr.event.signed@1` names the reader's rule; `each_own` is the fact's own field. */
export const isRuleId = (value: unknown): value is string => typeof value === 'string' && value.includes('@');
