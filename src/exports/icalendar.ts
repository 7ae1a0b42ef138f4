// Deadlines as iCalendar (RFC 5545): all-day events with stable UIDs, so that a day that moves moves in the calendar too.
import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { Language } from '../vocabulary/labels/label.ts';

export interface CalendarEntry {
  /** What kind of deadline; with `about.id` it makes the UID. */
  kind: string;
  /** First day it may be, `2028-06-11`. */
  day: string;
  latest?: string;
  about: { id: string; label: string };
  text: string;
  why: string;
  example: boolean;
}

export interface CalendarSurroundings {
  /** Where the register is served: links lead there. */
  origin: string;
  language: Language;
}

const NAME = { fr: 'Foedera : échéances', en: 'Foedera: deadlines' };
const INVENTED = { fr: 'Donnée d’exemple, inventée.', en: 'Example data, invented.' };

export function calendarOf(entries: CalendarEntry[], { origin, language }: CalendarSurroundings): string {
  const calendar = ical({
    name: NAME[language],
    prodId: { company: 'Foedera', product: 'register', language: language.toUpperCase() },
    ttl: 6 * 60 * 60,
  });
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.kind}-${encodeURIComponent(entry.about.id)}@foedera`,
      // A date alone has no zone: it is written from the UTC day.
      start: new Date(`${entry.day}T12:00:00Z`),
      allDay: true,
      // Made from the day itself: the same register gives the same bytes.
      stamp: new Date(`${entry.day}T00:00:00Z`),
      summary: `${entry.text}${language === 'fr' ? ' :' : ':'} ${entry.about.label}`,
      description: [entry.why, boundsText(entry, language), entry.example ? INVENTED[language] : '']
        .filter(Boolean)
        .join('\n'),
      url: `${origin}/agreements/${encodeURIComponent(entry.about.id)}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  return calendar.toString();
}

function boundsText({ day, latest }: CalendarEntry, language: Language): string {
  if (latest === undefined) return '';
  return language === 'fr' ? `Entre le ${day} et le ${latest}.` : `Between ${day} and ${latest}.`;
}
