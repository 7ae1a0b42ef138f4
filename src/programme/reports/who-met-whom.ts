// Who met whom: persons with the office they held that day, the State met, the occasion and its place.
import type { Records } from '../records/records.ts';
import { boundsOf } from '../time/days.ts';
import { STRUCK_STATES } from '../activities/activity.ts';

export interface Meeting {
  day?: string;
  precision: string;
  name: string;
  asWritten?: string;
  office: string;
  state: string;
  met: string[];
  level?: string;
  activity: string;
  occasion: Record<string, string>;
  place?: string;
  activityState: string;
  documents: number;
}

export function whoMetWhom(records: Records, states: string[] = []): Meeting[] {
  return records
    .list('activity')
    .filter(
      (activity) =>
        !STRUCK_STATES.has(activity.state) && states.every((state) => activity.desk.includes(state)),
    )
    .flatMap((activity) =>
      (activity.officials ?? []).map((official) => {
        const { earliest, precision } = boundsOf(activity.actual ?? activity.planned);
        const place = activity.places[0]?.name;
        return {
          precision,
          name: official.name,
          office: official.office,
          state: official.state,
          met: activity.states.map((each) => each.state).filter((state) => state !== official.state),
          activity: activity.id,
          occasion: activity.title,
          activityState: activity.state,
          documents: new Set(activity.evidence.flatMap((proof) => proof.document ?? [])).size,
          ...(earliest && { day: earliest }),
          ...(official.asWritten && { asWritten: official.asWritten }),
          ...(activity.level && { level: activity.level }),
          ...(place && { place }),
        };
      }),
    )
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
}
