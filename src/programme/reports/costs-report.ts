// Cost lines with who pays and why, and their totals: per currency, converted only with the rates printed.
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import { type Totals, totalOf } from '../costs/totals.ts';
import { STRUCK_STATES } from '../activities/activity.ts';
import { boundsOf } from '../time/days.ts';

export interface CostsReport {
  lines: { line: RecordOf<'costLine'>; activity: { id: string; title: Record<string, string> } }[];
  planned: Totals;
  actual: Totals;
}

export function costsReport(
  records: Records,
  ask: { states?: string[]; year?: string; into?: string },
): CostsReport {
  const rates = records.list('rate');
  const lines = records.list('costLine').flatMap((line) => {
    const activity = records.find('activity', line.activity);
    if (!activity || !(ask.states ?? []).every((state) => activity.desk.includes(state))) return [];
    const day = line.day ?? boundsOf(activity.actual ?? activity.planned).earliest;
    if (ask.year && !day?.startsWith(ask.year)) return [];
    return [
      {
        line,
        day,
        struck: STRUCK_STATES.has(activity.state),
        activity: { id: activity.id, title: activity.title },
      },
    ];
  });
  const sum = (field: 'planned' | 'actual') =>
    totalOf(
      lines.flatMap(({ line, day, struck }) =>
        line[field] === undefined || struck
          ? []
          : [{ minor: line[field], currency: line.currency, ...(day && { day }) }],
      ),
      ask.into,
      rates,
    );
  return {
    lines: lines.map(({ line, activity }) => ({ line, activity })),
    planned: sum('planned'),
    actual: sum('actual'),
  };
}
