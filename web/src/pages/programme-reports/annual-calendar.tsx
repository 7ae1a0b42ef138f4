// The annual calendar of one State: notifiable activities, what is missing of each, or a nil return; contacts beside.
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { activityPath, Days } from '../../parts/programme/entry-lines.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import type { AnnualCalendar as Calendar } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { Said } from '../../parts/said.tsx';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { Wide } from '../../parts/wide.tsx';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { ReportFilters } from './report-filters.tsx';
import { reportsWords } from './words.ts';

export function AnnualCalendar({ state, year }: { state: string; year: string }) {
  const { one } = useView();
  const query = useApi<Calendar>('/programme/reports/annual-calendar', {
    state,
    year,
    everything: one('everything'),
  });
  return <Answered query={query}>{(calendar) => <Shown calendar={calendar} />}</Answered>;
}

function Shown({ calendar }: { calendar: Calendar }) {
  const words = useWords(reportsWords);
  const shared = useWords(programmeWords);
  const { state, states } = useLabels();
  const { word, title } = useProgrammeLabels();
  const { one, put } = useView();
  const everything = one('everything') === 'yes';
  return (
    <article>
      <PageHead
        title={words.calendarOf(state(calendar.state), calendar.year)}
        lead={
          <>
            {words.calendarLead} <Said text={words.due(calendar.due)} />{' '}
            {!calendar.complete && <strong className="tag bad">{words.incomplete}</strong>}
          </>
        }
        side={
          <>
            <Button onClick={() => put({ everything: everything ? undefined : 'yes' })}>
              {everything ? words.notifiable : words.everything}
            </Button>
            <Button leftSection={<IconPrinter size={14} />} onClick={() => globalThis.print()}>
              {shared.print}
            </Button>
          </>
        }
      />
      <ReportFilters />
      {calendar.nil && <p className="note">{words.nil}</p>}
      {calendar.items.length > 0 && (
        <Wide>
          <table className="plain-table">
            <thead>
              <tr>
                <th className="right">№</th>
                <th>{shared.activity}</th>
                <th>{shared.states}</th>
                <th>{words.area}</th>
                <th>{words.days}</th>
                <th className="right">{words.troops}</th>
                <th>{words.missing}</th>
              </tr>
            </thead>
            <tbody>
              {calendar.items.map((item) => (
                <tr key={item.activity}>
                  <td className="right num">{item.number}</td>
                  <td>
                    <To path={activityPath(item.activity)}>{title(item.title)}</To>{' '}
                    <span className="quiet small">{word('exerciseType', item.type)}</span>
                  </td>
                  <td>{states(item.states)}</td>
                  <td>
                    {item.area} <span className="num small">{item.coordinates}</span>
                  </td>
                  <td>
                    <Days days={item.first && `${item.first}/${item.last}`} />
                  </td>
                  <td className="right num">{item.totalTroops}</td>
                  <td>
                    {item.missing.length > 0 && <span className="tag bad">{item.missing.join(', ')}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      <Section id="contacts" title={words.contacts} count={calendar.contacts.length}>
        <ul className="rows">
          {calendar.contacts.map((contact) => (
            <li key={contact.activity} className="row">
              <Days days={contact.days} />
              <To path={activityPath(contact.activity)}>{title(contact.title)}</To>
              <span className="quiet small">
                {word('activityKind', contact.kind)}, {states(contact.states)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
