// How facilities hang together: a range and its parts, and those that may not be used at once.
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';

type Facility = RecordOf<'facility'>;

/** From the facility up to its root, itself first. A cycle in the data ends the walk. */
export function upwardsFrom(records: Records, id: string): Facility[] {
  const line: Facility[] = [];
  for (
    let next = records.find('facility', id);
    next && !line.includes(next);
    next = records.find('facility', next.parent)
  )
    line.push(next);
  return line;
}

/** Everything under a facility, itself left out. */
export function partsOf(records: Records, id: string): Facility[] {
  return records
    .list('facility')
    .filter((each) => each.id !== id && upwardsFrom(records, each.id).some((up) => up.id === id));
}

export type Kinship = 'same' | 'parent' | 'child' | 'clashesWith';

/** What another facility is to this one, as far as use of the one excludes use of the other. */
export function kinshipOf(records: Records, here: string, there: string): Kinship | undefined {
  if (here === there) return 'same';
  if (upwardsFrom(records, here).some((up) => up.id === there)) return 'parent';
  if (upwardsFrom(records, there).some((up) => up.id === here)) return 'child';
  const named = (a: string, b: string) => records.find('facility', a)?.clashesWith?.includes(b);
  return named(here, there) || named(there, here) ? 'clashesWith' : undefined;
}
