// A booking as a calendar event: whole days as days, times as instants in UTC, so that no client needs our zone rules.
import { addDays } from '../../programme/time/days.ts';

export interface TimedUse {
  id: string;
  sequence: number;
  state: string;
  title: string;
  places: string[];
  /** Instants. */
  start: string;
  end: string;
  days?: { first: string; last: string };
  activity?: string;
}

/** `2026-05-20T03:00:00Z` → `20260520T030000Z` */
const compactInstant = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const compactDay = (day: string): string => day.replaceAll('-', '');

const FREED = new Set(['cancelled', 'released', 'noShow']);
const TENTATIVE = new Set(['earmarked']);

export const isFreed = ({ state }: TimedUse): boolean => FREED.has(state);

const times = ({ days, start, end }: TimedUse): string[] =>
  days
    ? [
        `DTSTART;VALUE=DATE:${compactDay(days.first)}`,
        `DTEND;VALUE=DATE:${compactDay(addDays(days.last, 1))}`,
      ]
    : [`DTSTART:${compactInstant(start)}`, `DTEND:${compactInstant(end)}`];

/** The UID is the booking's own, for ever; DTSTAMP comes from the booking, so that the same register gives the same bytes. */
export function bookingEvent(
  use: TimedUse,
  { origin, cancelled, escape }: { origin: string; cancelled: string; escape: (text: string) => string },
): string[] {
  const title = isFreed(use) ? `[${cancelled}] ${use.title}` : use.title;
  return [
    'BEGIN:VEVENT',
    `UID:booking-${use.id.replaceAll(/[^\w-]/g, '-')}@foedera`,
    `SEQUENCE:${use.sequence}`,
    `SUMMARY:${escape(title)}`,
    `LOCATION:${escape(use.places.join(', '))}`,
    ...(use.activity ? [`URL:${origin}/programme/activities/${encodeURIComponent(use.activity)}`] : []),
    `DTSTAMP:${compactInstant(use.start)}`,
    ...times(use),
    `STATUS:${isFreed(use) ? 'CANCELLED' : TENTATIVE.has(use.state) ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}
