// The calendar of one place: a month as weeks, each day with what is booked on it.
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import type { Lane } from '../../parts/programme/types.ts';
import { useWords } from '../../words/language.tsx';
import { addDays } from './board.tsx';
import { placesWords } from './words.ts';

/** Monday on or before the first of the month. */
export function gridStart(month: string): string {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00Z`).getUTCDay() + 6) % 7;
  return addDays(first, -weekday);
}

/** What lies on a day, from midnight to midnight. */
const on = <T extends { from: string; until: string }>(list: readonly T[], day: string) =>
  list.filter((each) => each.from.slice(0, 10) <= day && each.until > `${day}T00:00`);

export function Month({ lane, month }: { lane: Lane; month: string }) {
  const words = useWords(placesWords);
  const { language } = useProgrammeLabels();
  const start = gridStart(month);
  const days = Array.from({ length: 42 }, (_, i) => addDays(start, i));
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <>
      <h2>
        {new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          Date.parse(`${month}-01T00:00Z`),
        )}
      </h2>
      <div className="month-grid" role="group" aria-label={words.month}>
        {days.slice(0, 7).map((day) => (
          <div key={day} className="head">
            {name.format(Date.parse(`${day}T00:00Z`))}
          </div>
        ))}
        {days.map((day) => (
          <div key={day} className={day.startsWith(month) ? '' : 'other'}>
            {Number(day.slice(8))}
            {on(lane.closures, day).map((closure) => (
              <span key={closure.id} className="taken shut" title={closure.reason}>
                {words.closed}
              </span>
            ))}
            {on(lane.bookings, day)
              .filter((slot) => !slot.struck)
              .map((slot) => (
                <span key={slot.id || slot.from} className="taken" title={`${slot.from} – ${slot.until}`}>
                  {slot.from.slice(0, 10) === day && !slot.from.endsWith('00:00')
                    ? `${slot.from.slice(11)} `
                    : ''}
                  {slot.booking ? (slot.booking.title ?? slot.booking.requestingState) : words.occupied}
                </span>
              ))}
          </div>
        ))}
      </div>
    </>
  );
}
