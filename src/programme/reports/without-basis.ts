// Activities for which no agreement in force was found: each cell with its verdict, the nearest agreement and what would settle it.
import { latestBasis } from '../basis/record-basis.ts';
import type { CellFinding } from '../basis/finding.ts';
import { mayGoOn } from '../basis/verdicts.ts';
import { STRUCK_STATES } from '../activities/activity.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';

export interface WithoutBasis {
  activity: RecordOf<'activity'>;
  /** Undefined: not checked yet. */
  finding: RecordOf<'basisFinding'> | undefined;
  cells: CellFinding[];
}

export function withoutBasis(records: Records, states: string[] = []): WithoutBasis[] {
  return records
    .list('activity')
    .filter((activity) => !STRUCK_STATES.has(activity.state))
    .filter((activity) => states.every((state) => activity.desk.includes(state)))
    .map((activity) => ({ activity, finding: latestBasis(records, activity.id) }))
    .filter(({ finding }) => !finding || !mayGoOn(finding.verdict))
    .map(({ activity, finding }) => ({
      activity,
      finding,
      cells: (finding?.cells ?? []).filter((cell) => !mayGoOn(cell.verdict)),
    }));
}
