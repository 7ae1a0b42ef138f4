// Findings of the legal basis as pages show them: rows of days, pair and code with verdict, reason and next step.
import type { CellFinding } from '../../programme/basis/finding.ts';

/** Cells that differ only in their code stand in one row. */
export function basisShown(cells: readonly CellFinding[]) {
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
  return [...rows.values()];
}
