// A year drawn: one line an activity, a bar over its days; days known by month only are drawn open.
import { capital } from '../../parts/labels.ts';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { activityPath } from '../../parts/programme/entry-lines.tsx';
import type { Entry } from '../../parts/programme/types.ts';
import { To } from '../../parts/to.tsx';
import { today, useMoment } from '../../shell/view.ts';
import './year.css';

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Percent of the year gone by on that day, held within the year. */
function placeIn(year: string, day: string, end = false): number {
  const start = at(`${year}-01-01`);
  const length = at(`${Number(year) + 1}-01-01`) - start;
  const share = ((at(day) + (end ? DAY : 0) - start) / length) * 100;
  return Math.min(100, Math.max(0, share));
}

export function YearDrawing({ year, entries }: { year: string; entries: readonly Entry[] }) {
  const { title, word, language } = useProgrammeLabels();
  const { on } = useMoment();
  const now = on ?? today();
  const months = Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, i, 15)),
  );
  const dated = entries.filter((entry) => entry.first && entry.last);
  return (
    <div className="year">
      <div className="year-row year-head" aria-hidden="true">
        <span />
        <div className="year-track">
          {months.map((month, i) => (
            <span key={month} style={{ left: `${(i / 12) * 100}%` }}>
              {month}
            </span>
          ))}
        </div>
      </div>
      <ul>
        {dated.map((entry) => {
          const from = placeIn(year, entry.first!);
          const to = placeIn(year, entry.last!, true);
          const said = `${title(entry.title)}, ${entry.days ?? ''}, ${word('activityState', entry.state)}`;
          return (
            <li key={entry.id} className="year-row">
              <span className={`clip ${entry.struck ? 'struck' : ''}`}>
                <To path={activityPath(entry.activity)} title={said}>
                  {capital(title(entry.title))}
                </To>
              </span>
              <div className="year-track">
                {now.startsWith(year) && (
                  <i className="year-today" style={{ left: `${placeIn(year, now)}%` }} />
                )}
                <span
                  className={`year-bar s-${entry.state} ${entry.precision === 'day' ? '' : 'vague'} ${entry.awaitingConfirmation ? 'awaits' : ''}`}
                  style={{ left: `${from}%`, width: `${Math.max(to - from, 0.6)}%` }}
                  title={said}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
