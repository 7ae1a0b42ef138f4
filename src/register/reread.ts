// Reading again with better rules: that reader's undecided proposals are replaced, what a person decided stays.
import type { Reading } from '../vocabulary/reading.ts';
import type { NewStatement } from '../vocabulary/statement.ts';
import type { Live } from './entity.ts';
import { undoOf } from './judgement.ts';
import { statementsOf, type Reader } from './statements-of.ts';

/** Equal content: same thing said of the same entity, whatever the passage or rule. */
function contentOf({ entityId, fact, value, mod }: NewStatement): string {
  const sorted = Object.entries((value ?? {}) as object)
    .filter(([name]) => name !== 'inferred')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([entityId, fact, mod ?? null, sorted]);
}

/** As it was recorded, whatever a person made of it since. */
function recorded({ statement, originalMod }: Live): NewStatement {
  if (originalMod === undefined) return statement;
  const { mod: _, ...rest } = statement;
  return originalMod === 'actual' ? rest : { ...rest, mod: originalMod };
}

const isFrom = (reader: Reader) => (live: Live) =>
  live.statement.origin.by === 'reader' &&
  (live.statement.origin.name === reader.name || live.statement.origin.name === 'foedera-identity');

/** What to append after a second reading; `lives` are the document's statements as they stand. */
export function mergeReading(
  reading: Reading,
  document: string,
  reader: Reader,
  lives: Live[],
): NewStatement[] {
  const mine = lives.filter(isFrom(reader)).filter((live) => live.statement.fact !== 'document');
  const fresh = statementsOf(
    reading,
    document,
    reader,
    mine.map((live) => live.statement),
  );
  const held = new Map(mine.map((live) => [contentOf(recorded(live)), live]));
  const said = new Set(fresh.map(contentOf));
  const outdated = mine.filter((live) => live.review === 'proposed' && !said.has(contentOf(recorded(live))));
  return [
    ...outdated.map((live) => undoOf(live.statement, { by: 'reader', ...reader })),
    ...fresh.filter((s) => !held.has(contentOf(s))),
  ];
}
