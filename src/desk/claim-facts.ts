// Facts that documents seem to say and people review; a document's own data and decisions are not among them.
import type { StatementFact } from '../vocabulary/statement.ts';

export const CLAIM_FACTS = [
  'agreement',
  'event',
  'term',
  'entry_rule',
  'cost',
  'domains',
  'activity',
  'person',
  'claim',
] as const satisfies StatementFact[];
