// The log as it stands: what was taken back is left out, decisions are laid over what they decide.
import type { Mod } from '../vocabulary/codes.ts';
import type { Json, ReviewDecision, ReviewState, Statement } from '../vocabulary/statement.ts';
import type { DocumentInfo, Live } from './entity.ts';

export interface Review {
  of: string;
  decision: ReviewDecision;
  corrected?: Json;
  /** How the fact is asserted, where that is corrected too; `actual`: as a fact. */
  mod?: Mod | 'actual';
  note?: string;
}

/** Ids of statements taken back by one that itself stands. */
export function takenBack(statements: Statement[]): Set<string> {
  const gone = new Set<string>();
  for (const statement of [...statements].sort((x, y) => y.seq - x.seq))
    if (statement.retracts && !gone.has(statement.id)) gone.add(statement.retracts);
  return gone;
}

/** Statements that stand, without those that only take back; in the order of the log. */
export function standing(statements: Statement[]): Statement[] {
  const gone = takenBack(statements);
  return statements.filter((s) => !gone.has(s.id) && !s.retracts).sort((x, y) => x.seq - y.seq);
}

/** What a person entered or imported needs no second decision. */
function undecided(statement: Statement): ReviewState {
  return statement.origin.by === 'reader' ? 'proposed' : 'accepted';
}

/** Lays reviews over statements; the newest standing decision on each wins. */
export function fold(statements: Statement[], sources: Map<string, DocumentInfo> = new Map()): Live[] {
  const stand = standing(statements);
  const decisions = new Map<string, Statement>();
  for (const s of stand) if (s.fact === 'review') decisions.set((s.value as unknown as Review).of, s);
  return stand
    .filter((s) => s.fact !== 'review')
    .map((statement) => {
      const source = statement.document === undefined ? undefined : sources.get(statement.document);
      return { ...decided(statement, decisions.get(statement.id)), ...(source && { source }) };
    });
}

function decided(statement: Statement, decision: Statement | undefined): Live {
  if (!decision) return { statement, review: undecided(statement), value: statement.value };
  const review = decision.value as unknown as Review;
  const corrected = review.decision === 'corrected' && review.corrected !== undefined;
  return {
    statement: corrected && review.mod !== undefined ? asserted(statement, review.mod) : statement,
    review: review.decision,
    decision,
    value: corrected ? review.corrected! : statement.value,
    ...(corrected && { original: statement.value }),
    ...(corrected && review.mod !== undefined && { originalMod: statement.mod ?? 'actual' }),
  };
}

/** The statement as it reads with a corrected mod; the log keeps the one it was recorded with. */
function asserted(statement: Statement, mod: Mod | 'actual'): Statement {
  const { mod: _, ...bare } = statement;
  return mod === 'actual' ? bare : { ...bare, mod };
}
