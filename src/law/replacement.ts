// How a later agreement takes the place of this one: on its first day, not on its signature. VCLT 59, 30(3).
import type { Bounds } from '../time/order.ts';
import type { Day } from '../time/day.ts';
import type { LegalRecord } from '../vocabulary/legal-record.ts';
import { known, NEVER, type Moment } from './doubt.ts';
import type { ReplacedBy } from './prepared.ts';

/** What is established of another agreement's entry into force (or signature). */
export interface OtherEntry extends Bounds {
  orNever: boolean;
  /** Day of the act that brought it about, where known. */
  since?: Day;
}
export type EntryOfOther = (id: string, when: 'entryIntoForce' | 'signature') => OtherEntry | undefined;

/** The later agreements, each with its first day or the doubt about it. */
export function planReplacements(
  record: LegalRecord,
  entryOf: (id: string, code: string) => Moment,
  entryOfOther: EntryOfOther | undefined,
): ReplacedBy[] {
  return (record.replacedBy ?? []).map(({ other, when = 'entryIntoForce', extent }) => {
    const day = entryOf(other, `replacement(${other}):${when}`);
    const since = entryOfOther?.(other, when)?.since;
    const certain = day.doubt < 0;
    return {
      other,
      part: extent === 'part',
      day,
      since: certain && since !== undefined ? known(since) : known(NEVER),
    };
  });
}

/** Do the agreements replace one another in a circle? Then no order of succession follows from them. */
export function isReplacedInCircle(record: LegalRecord, others: ReadonlyMap<string, LegalRecord>): boolean {
  const seen = new Set<string>();
  const waiting = (record.replacedBy ?? []).map(({ other }) => other);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === record.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(others.get(id)?.replacedBy ?? []).map(({ other }) => other));
  }
  return false;
}
