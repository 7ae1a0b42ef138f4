// The answer to one of the five questions: yes, no or unknown, with what speaks for it and how good a yes it is.
import type { Truth } from '../../time/order.ts';
import type { CellVerdict } from './verdicts.ts';

export interface Answer {
  truth: Truth;
  /** The verdict a no gives, or a yes that is less than `covered`. */
  verdict?: CellVerdict;
  facts: string[];
  /** Codes of facts that would settle an unknown. */
  missing: string[];
  article?: string;
}

export const yes = (facts: string[] = [], verdict?: CellVerdict, article?: string): Answer => ({
  truth: 'yes',
  facts,
  missing: [],
  ...(verdict && { verdict }),
  ...(article && { article }),
});
export const no = (verdict: CellVerdict, facts: string[], article?: string): Answer => ({
  truth: 'no',
  verdict,
  facts,
  missing: [],
  ...(article && { article }),
});
export const unknown = (missing: string[], facts: string[] = []): Answer => ({
  truth: 'unknown',
  facts,
  missing,
});
