// Findings of the legal basis as pages show them: rows of days, pair and code with verdict, reason and next step.
import type { Language } from '../../vocabulary/labels/label.ts';
import { sayFact, sayMissing, sayNextStep } from './say-basis.ts';
import type { CellFinding } from '../../programme/basis/finding.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { titleOf } from '../shapes/titles.ts';
import { takeSnapshot } from '../snapshot.ts';

/** What agreements are called now, in the reader’s language: a finding keeps the name of its day, in English. */
export type TitleOf = (agreement: string) => string | undefined;

/** Cells that differ only in their code stand in one row. */
export function basisShown(cells: readonly CellFinding[], language: Language, named: TitleOf) {
  const rows = new Map<string, Omit<CellFinding, 'code'> & { codes: string[] }>();
  for (const { code, ...cell } of cells) {
    const key = JSON.stringify([
      cell.pair,
      cell.first,
      cell.last,
      cell.verdict,
      cell.agreement,
      cell.missing,
      cell.article,
    ]);
    const known = rows.get(key);
    if (known) known.codes.push(code);
    else rows.set(key, { ...cell, codes: [code] });
  }
  return [...rows.values()].map((row) => {
    const title = row.agreement && named(row.agreement);
    return { ...row, ...(title && { agreementTitle: title }), said: saidOf(row, language) };
  });
}

/** The codes in the reader's language. */
const saidOf = ({ facts, missing, searched }: Omit<CellFinding, 'code'>, language: Language) => ({
  facts: facts.map((kept) => sayFact(kept, language)),
  missing: missing.map((code) => sayMissing(code, language)),
  ...(missing.length > 0 && { nextStep: sayNextStep(missing, language) }),
  ...(searched && { searched: sayFact(searched, language) }),
});

export async function agreementTitles(desk: Desk, moment: Moment): Promise<TitleOf> {
  const { byId } = await takeSnapshot(desk, moment);
  return (id) => {
    const placed = byId.get(id);
    return placed && titleOf(placed.card, moment.language);
  };
}
