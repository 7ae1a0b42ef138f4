// Activities of the programme in a short table: days, title, States, place, where they stand, what covers them.
import { useWords } from '../../words/language.tsx';
import { useLabels } from '../labels.ts';
import { Empty } from '../states.tsx';
import { To } from '../to.tsx';
import { When } from '../when.tsx';
import { useProgrammeLabels } from './labels.ts';
import { ActivityState, ExampleTag, VerdictTag } from './signs.tsx';
import type { Entry } from './types.ts';
import { programmeWords } from './words.ts';
import { Wide } from '../wide.tsx';

export const activityPath = (id: string): string => `/programme/activities/${encodeURIComponent(id)}`;

/** First and last day as far as they are known. */
export function Days({ days }: { days: string | undefined }) {
  const words = useWords(programmeWords);
  if (!days) return <span className="quiet">{words.daysUnknown}</span>;
  const [from = '', to] = days.split('/');
  return <When edtf={to && to !== from ? days : from} />;
}

export function EntryTitle({ entry }: { entry: Entry }) {
  const { title, word } = useProgrammeLabels();
  return (
    <>
      <To path={activityPath(entry.activity)} className={entry.struck ? 'struck' : undefined}>
        {title(entry.title)}
        {entry.phase !== undefined && ` (${entry.phase})`}
      </To>{' '}
      <span className="quiet small">{word('activityKind', entry.kind)}</span>{' '}
      <ExampleTag example={entry.example} />
    </>
  );
}

export function EntryLines({ entries }: { entries: readonly Entry[] }) {
  const words = useWords(programmeWords);
  const { state } = useLabels();
  if (entries.length === 0) return <Empty>{words.nothing}</Empty>;
  return (
    <Wide>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.days}</th>
            <th>{words.activity}</th>
            <th>{words.states}</th>
            <th>{words.place}</th>
            <th>{words.state}</th>
            <th>{words.basis}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>
                <Days days={entry.days} />
              </td>
              <td>
                <EntryTitle entry={entry} />
              </td>
              <td>
                {entry.states.map(({ state: code, role }, i) => (
                  <span key={code + role}>
                    {i > 0 && ', '}
                    {role === 'host' || code === entry.host ? (
                      <strong title={words.host}>{state(code)}</strong>
                    ) : (
                      state(code)
                    )}
                  </span>
                ))}
              </td>
              <td>{entry.place}</td>
              <td>
                <ActivityState state={entry.state} awaiting={entry.awaitingConfirmation} />
              </td>
              <td>
                <VerdictTag verdict={entry.basis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
