// Asks the law about agreements as the register records them, together with those they are replaced by or enter with.
import { positionOn } from '../law/position-on.ts';
import { ribbonOf, type RibbonMark } from '../law/ribbon.ts';
import type { Day } from '../time/day.ts';
import type { Ask, LegalRecord } from '../vocabulary/legal-record.ts';
import type { Position } from '../vocabulary/position.ts';

export type Records = ReadonlyMap<string, LegalRecord>;

export function conclude(records: Records, id: string, ask: Ask): Position {
  const record = records.get(id)!;
  return positionOn(record, ask, { others: othersOf(records, record) });
}

/** Its life as stretches and marks up to a day, drawn from the same record as its position. */
export function ribbonFor(records: Records, position: Position, last: Day): RibbonMark[] {
  const record = records.get(position.id)!;
  return ribbonOf(record, { asOf: position.asOf }, position, last, { others: othersOf(records, record) });
}

/** Agreements that this one names, and those that they name. */
export function othersOf(records: Records, record: LegalRecord): LegalRecord[] {
  const found = new Map<string, LegalRecord>();
  const waiting = namedBy(record);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const other = records.get(id);
    if (!other || found.has(id)) continue;
    found.set(id, other);
    waiting.push(...namedBy(other));
  }
  return [...found.values()];
}

function namedBy({ replacedBy, entryIntoForce }: LegalRecord): string[] {
  const replacing = (replacedBy ?? []).map(({ other }) => other);
  const together =
    typeof entryIntoForce === 'object' && 'other' in entryIntoForce && entryIntoForce.other !== undefined
      ? [entryIntoForce.other]
      : [];
  return [...replacing, ...together];
}
