// The days of a repeated booking: daily, weekly or monthly, with interval, weekdays, an end and exceptions, 366 at most.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Day } from '../records/record.ts';

export interface Recurrence {
  every: 'day' | 'week' | 'month';
  interval?: number;
  /** 1 Monday … 7 Sunday; weekly only. */
  weekdays?: number[];
  count?: number;
  /** Local day, itself included. */
  until?: Day;
  except?: Day[];
}

export const MOST_OCCURRENCES = 366;

export interface Expansion {
  days: Day[];
  /** Months that lack the day: skipped and said. */
  skipped: string[];
}

/** The first day counts as an occurrence if it fits the weekdays. Exceptions count towards `count`, as in RFC 5545. */
export function expandRecurrence(first: Day, rule: Recurrence): Expansion {
  if (!rule.count && !rule.until)
    throw new Refusal('recurrence-without-end', 'The repetition has no end.', {
      next: 'Give a number of times or a last day.',
    });
  const days: Day[] = [];
  const skipped: string[] = [];
  let counted = 0;
  for (const { day, missing } of candidates(Temporal.PlainDate.from(first), rule)) {
    if ((rule.until && day > rule.until) || (rule.count && counted >= rule.count)) break;
    if (missing) {
      skipped.push(missing);
      continue;
    }
    counted += 1;
    if (!rule.except?.includes(day)) days.push(day);
    if (days.length > MOST_OCCURRENCES) throw tooMany();
  }
  return { days, skipped };
}

const tooMany = () =>
  new Refusal('too-many-occurrences', `More than ${MOST_OCCURRENCES} occurrences.`, {
    next: 'Shorten the repetition.',
  });

type Candidate = { day: Day; missing?: string };

function* candidates(first: Temporal.PlainDate, rule: Recurrence): Generator<Candidate> {
  const interval = Math.max(1, rule.interval ?? 1);
  for (let step = 0; step < 100 * MOST_OCCURRENCES; step += interval) {
    if (rule.every === 'day') yield { day: first.add({ days: step }).toString() };
    else if (rule.every === 'week') yield* weekOf(first, step, rule.weekdays ?? [first.dayOfWeek]);
    else yield monthly(first, step);
  }
}

function* weekOf(first: Temporal.PlainDate, weeks: number, weekdays: number[]): Generator<Candidate> {
  const monday = first.subtract({ days: first.dayOfWeek - 1 }).add({ weeks });
  for (const weekday of [...weekdays].sort((a, b) => a - b)) {
    const day = monday.add({ days: weekday - 1 });
    if (Temporal.PlainDate.compare(day, first) >= 0) yield { day: day.toString() };
  }
}

function monthly(first: Temporal.PlainDate, months: number): Candidate {
  const day = first.add({ months });
  return day.day === first.day
    ? { day: day.toString() }
    : { day: day.toString(), missing: day.toString().slice(0, 7) };
}
