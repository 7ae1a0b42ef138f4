// What stays open: decisions, lessons, confirmations awaited, submissions waiting: owner, due day, age.
import { isAwaitingConfirmation } from '../activities/awaiting.ts';
import type { Records } from '../records/records.ts';
import type { Day } from '../records/record.ts';
import { boundsOf, daysBetween } from '../time/days.ts';

export interface OpenItem {
  kind: 'decision' | 'lesson' | 'confirmation' | 'submission' | 'clearance';
  id: string;
  activity?: string;
  text: string;
  /** Of the activity it is about, by language. */
  title?: Record<string, string>;
  owner: string;
  due?: string;
  /** Days past due; negative: days left. */
  overdueBy?: number;
}

export function openItems(records: Records, asOf: Day, states: string[] = []): OpenItem[] {
  const mine = (desk: readonly string[]) => states.every((state) => desk.includes(state));
  const items = [
    ...decisions(records, mine),
    ...lessons(records, mine),
    ...waiting(records, mine, asOf),
    ...clearances(records, mine),
  ];
  return items
    .map((item) => (item.due ? { ...item, overdueBy: daysBetween(item.due, asOf) } : item))
    .sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}

type Mine = (desk: readonly string[]) => boolean;

const decisions = (records: Records, mine: Mine): OpenItem[] =>
  records
    .list('decision')
    .filter((decision) => decision.state === 'open' && mine(decision.desk))
    .map((decision) => ({
      kind: 'decision',
      id: decision.id,
      text: decision.text,
      owner: decision.ownerState,
      ...(decision.adoptedBy.type === 'activity' && { activity: decision.adoptedBy.id }),
      ...(decision.due !== 'none' && { due: decision.due }),
    }));

const lessons = (records: Records, mine: Mine): OpenItem[] =>
  records
    .list('report')
    .filter((report) => mine(report.desk))
    .flatMap((report) =>
      report.lessons
        .filter((lesson) => lesson.owner)
        .map((lesson) => ({
          kind: 'lesson' as const,
          id: report.id,
          activity: report.activity,
          text: lesson.recommendation ?? lesson.observation,
          owner: lesson.owner!,
          ...(lesson.due && { due: lesson.due }),
        })),
    );

function waiting(records: Records, mine: Mine, asOf: Day): OpenItem[] {
  return records
    .list('activity')
    .filter((activity) => mine(activity.desk))
    .flatMap((activity) => {
      const text = Object.values(activity.title)[0] ?? activity.id;
      const base = { id: activity.id, activity: activity.id, text, title: activity.title };
      const due = boundsOf(activity.planned).latest;
      const confirm: OpenItem[] = isAwaitingConfirmation(activity, asOf)
        ? [{ ...base, kind: 'confirmation', owner: activity.owner, ...(due && { due }) }]
        : [];
      const submitted: OpenItem[] = activity.submission
        ? [
            {
              ...base,
              kind: 'submission',
              owner: activity.submission.by,
              due: activity.submission.at.slice(0, 10),
            },
          ]
        : [];
      return [...confirm, ...submitted];
    });
}

const clearances = (records: Records, mine: Mine): OpenItem[] =>
  records
    .list('clearance')
    .filter(
      (clearance) =>
        mine(clearance.desk) && ['drafted', 'submitted', 'acknowledged'].includes(clearance.state),
    )
    .map((clearance) => ({
      kind: 'clearance',
      id: clearance.id,
      text: `${clearance.mode}, ${clearance.requesting} → ${clearance.issuing}`,
      owner: clearance.owner,
      ...(clearance.activity && { activity: clearance.activity }),
      ...(clearance.window && { due: clearance.window.first }),
    }));
