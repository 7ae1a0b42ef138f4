// The programme as iCalendar (RFC 5545): one event a phase, UIDs stable for ever; what is known by month only is a note, not an event.
import { addDays } from '../../programme/time/days.ts';
import type { Entry } from '../../programme/reports/entries.ts';
import { bookingEvent, isFreed, type TimedUse } from './ical-bookings.ts';
import type { Language } from '../../vocabulary/labels/label.ts';

export interface CalendarFeed {
  origin: string;
  language: Language;
  name: string;
  /** Cancelled entries stay a year after their end, since clients differ in what they drop. */
  today: string;
}

/** RFC 5545 3.1: lines of 75 octets at most, continued after a space; CRLF ends each. */
function foldLine(line: string): string {
  const bytes = new TextEncoder().encode(line);
  if (bytes.length <= 75) return line;
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (length + size > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = '';
      length = 0;
    }
    piece += character;
    length += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** RFC 5545 3.3.11: `a,b;c\d` and line breaks are escaped. */
const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');

const compact = (day: string): string => day.replaceAll('-', '');
const CONFIRMED = new Set(['confirmed', 'underway', 'held', 'reported', 'closed']);

export function programmeCalendar(
  entries: readonly Entry[],
  feed: CalendarFeed,
  uses: readonly TimedUse[] = [],
): string {
  const shown = entries.filter((entry) => !isLongGone(entry, feed.today));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Foedera//programme//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(feed.name)}`,
    ...shown.flatMap((entry) => (entry.precision === 'day' ? event(entry, feed) : note(entry, feed))),
    ...uses
      .filter((use) => !isFreed(use) || addDays(use.end.slice(0, 10), 365) >= feed.today)
      .flatMap((use) =>
        bookingEvent(use, { origin: feed.origin, cancelled: cancelledIn(feed.language), escape: escapeText }),
      ),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

const isLongGone = (entry: Entry, today: string): boolean =>
  entry.struck && entry.last !== undefined && addDays(entry.last, 365) < today;

const cancelledIn = (language: Language): string => (language === 'fr' ? 'annulé' : 'cancelled');

const titleOf = (entry: Entry, language: Language): string => {
  const title = entry.title[language] ?? entry.title['en'] ?? Object.values(entry.title)[0] ?? entry.kind;
  return entry.struck ? `[${cancelledIn(language)}] ${title}` : title;
};

const common = (entry: Entry, feed: CalendarFeed): string[] => [
  `UID:${entry.id.replaceAll(/[^\w-]/g, '-')}@foedera`,
  `SEQUENCE:${entry.sequence}`,
  `SUMMARY:${escapeText(titleOf(entry, feed.language))}`,
  ...(entry.place ? [`LOCATION:${escapeText(entry.place)}`] : []),
  `DESCRIPTION:${escapeText([entry.states.map((each) => each.state).join(' '), entry.state, entry.basis ?? ''].filter(Boolean).join(' · '))}`,
  `URL:${feed.origin}/programme/activities/${encodeURIComponent(entry.activity)}`,
];

/** Days as days, the end exclusive. DTSTAMP is made from the entry, so that the same register gives the same bytes. */
const event = (entry: Entry, feed: CalendarFeed): string[] => [
  'BEGIN:VEVENT',
  ...common(entry, feed),
  `DTSTAMP:${compact(entry.first!)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(entry.first!)}`,
  `DTEND;VALUE=DATE:${compact(addDays(entry.last!, 1))}`,
  `STATUS:${entry.struck ? 'CANCELLED' : CONFIRMED.has(entry.state) ? 'CONFIRMED' : 'TENTATIVE'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** Known by month or year only: a note, never an event of thirty-one days. */
const note = (entry: Entry, feed: CalendarFeed): string[] => [
  'BEGIN:VTODO',
  ...common(entry, feed),
  `DTSTAMP:${compact(entry.first ?? '1970-01-01')}T000000Z`,
  `COMMENT:${escapeText(entry.days ?? '?')}`,
  ...(entry.struck ? ['STATUS:CANCELLED'] : []),
  'END:VTODO',
];
