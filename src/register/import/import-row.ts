// What an importer makes of one row: statements, and whatever could not be taken over as it stands, with the reason.
import type { EntityKind, Json, NewStatement, StatementFact } from '../../vocabulary/statement.ts';

export interface ImportRow {
  /** As the dataset numbers it. */
  row: string;
  statements: NewStatement[];
  /** Why the row cannot be taken over at all. */
  refused?: string;
  /** What was kept as written because it was not sure. */
  remarks: string[];
}

export interface Importer {
  name: string;
  /** For help. */
  describes: string;
  /** Could this text be of that dataset? Looked at: its first thousand characters. */
  recognises(beginning: string): boolean;
  read(text: string): ImportRow[];
}

/** Statements of one row about one agreement: its claim, its acts, and the row itself, so that nothing is lost. */
export function rowBuilder(dataset: string, row: string) {
  const statements: NewStatement[] = [];
  const agreement = `${dataset}:${row}#a1`;
  let acts = 0;
  const state = (
    entityId: string,
    kind: EntityKind,
    fact: StatementFact,
    value: { [key: string]: Json | undefined },
  ) => {
    const kept = Object.fromEntries(
      Object.entries(value).filter(([, held]) => held !== undefined && held !== ''),
    );
    statements.push({
      entityId,
      kind,
      fact,
      value: kept as Json,
      origin: { by: 'import', name: dataset, row },
    });
  };
  return {
    statements,
    say: (fact: 'agreement' | 'term' | 'domains', value: { [key: string]: Json | undefined }) =>
      state(agreement, 'agreement', fact, fact === 'agreement' ? value : { of: agreement, ...value }),
    act(step: string, value: { [key: string]: Json | undefined }) {
      acts += 1;
      state(`${dataset}:${row}#e${acts}`, 'act', 'event', { of: agreement, step, ...value });
    },
    keep: (original: Record<string, Json>) =>
      state(agreement, 'agreement', 'note', { dataset, row: original }),
  };
}
