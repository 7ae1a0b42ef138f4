// Asks the law about agreements as the register records them, those that replace each other included.
import { positionOn } from '../law/position-on.ts';
import type { Ask, LegalRecord } from '../vocabulary/legal-record.ts';
import type { Position } from '../vocabulary/position.ts';

export function conclude(records: ReadonlyMap<string, LegalRecord>, id: string, ask: Ask): Position {
  return positionOn(records.get(id)!, ask, { others: records });
}

export function concludeAll(records: ReadonlyMap<string, LegalRecord>, ask: Ask): Map<string, Position> {
  return new Map([...records.keys()].map((id) => [id, conclude(records, id, ask)]));
}
