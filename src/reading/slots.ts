// Which passages state a claim, each once, and which words filled which of its fields: for whoever asks how it was read.
import type { Claim } from '../vocabulary/claim.ts';
import type { Evidence } from '../vocabulary/evidence.ts';
import type { Annotated, Run } from './annotated.ts';
import type { Match } from './patterns.ts';

export interface Slot extends Evidence {
  field: string;
}

const slots = new WeakMap<Claim, Slot[]>();

/** The first words that fill a field are shown; later ones agree or were passed over. */
export const noteSlot = (claim: Claim, field: string, source: Annotated, run: Run): void => {
  const noted = slots.get(claim);
  const slot = { field, ...source.evidence(run) };
  if (noted === undefined) slots.set(claim, [slot]);
  else if (!noted.some((known) => known.field === field)) noted.push(slot);
};

/** A passage is shown once, however many readers find it. */
export const addPassages = (claim: Claim, passages: readonly Evidence[]): void => {
  for (const passage of passages)
    if (!claim.evidence.some(({ start, end }) => start === passage.start && end === passage.end))
      claim.evidence.push(passage);
};

interface Matched {
  rule: { gives: object };
  match: Match;
}

/** `dur: $dur` was filled by what the pattern captured, `renewal: tacit` by all the words that it matched. */
export const noteMatch = (
  claim: Claim,
  source: Annotated,
  fields: object,
  { rule, match }: Matched,
): void => {
  const gives = rule.gives as Record<string, unknown>;
  for (const field of Object.keys(fields)) {
    const value = gives[field];
    const captured =
      typeof value === 'string' && value.startsWith('$') ? match.captures.get(value.slice(1)) : undefined;
    noteSlot(claim, field, source, captured?.run ?? match);
  }
};

export const slotsOf = (claim: Claim): readonly Slot[] => slots.get(claim) ?? [];
