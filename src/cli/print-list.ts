// Agreements as lines of a terminal: stage, States, title, and the id to ask about one.
import type { AgreementRow } from '../desk/shapes/rows.ts';
import type { Moment } from '../desk/moment.ts';
import { label } from '../vocabulary/labels.ts';

const EMPTY = { fr: 'Aucun accord.', en: 'No agreements.' };

export function listLines(rows: AgreementRow[], { language, asOf }: Moment): string[] {
  if (rows.length === 0) return [EMPTY[language]];
  const table = rows.map((row) => [
    row.signed ?? '—',
    row.parties.join('–'),
    label('stage', row.stage, language),
    row.title,
    row.id,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((cells) => cells[column]!.length)));
  const lines = table.map((cells) =>
    cells.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]!) : cell)).join('  '),
  );
  return [
    ...lines,
    '',
    language === 'fr' ? `${rows.length} accords au ${asOf}` : `${rows.length} agreements on ${asOf}`,
  ];
}
