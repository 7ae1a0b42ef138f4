// The year of the programme: drawn, as a list, and what waits for somebody.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { queryText } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { activityPath, EntryLines } from '../../parts/programme/entry-lines.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { ProgrammeFilters, useYear } from '../../parts/programme/filters.tsx';
import type { Activities, OpenItems } from '../../parts/programme/types.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { ListSearch } from '../../parts/list-tools.tsx';
import { useLabels } from '../../parts/labels.ts';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { Propose } from './propose.tsx';
import { yearWords } from './words.ts';
import { YearDrawing } from './year-drawing.tsx';

export function Page() {
  const words = useWords(yearWords);
  const { one } = useView();
  const year = useYear();
  const [proposing, setProposing] = useState(false);
  const pair = one('pair');
  const activities = useApi<Activities>('/programme/activities', { year, pair, q: one('q') });
  const open = useApi<OpenItems>('/programme/open-items', { pair });
  return (
    <div className="wide-page">
      <PageHead
        title={words.title(year)}
        lead={words.lead}
        side={
          <>
            <ListSearch placeholder={words.find} />
            <ProgrammeFilters />
            <Button leftSection={<IconPlus size={14} />} onClick={() => setProposing(true)}>
              {words.propose}
            </Button>
          </>
        }
      />
      {proposing && <Propose onDone={() => setProposing(false)} />}
      <Answered query={activities}>
        {({ rows }) => (
          <>
            <YearDrawing year={year} entries={rows} />
            <Section
              id="list"
              title={words.list}
              count={rows.length}
              side={
                <a href={`/programme.ics${queryText({ pair })}`} className="small">
                  {words.feed}
                </a>
              }
            >
              <EntryLines entries={rows} />
            </Section>
          </>
        )}
      </Answered>
      <Answered query={open}>{(items) => <Waiting items={items} />}</Answered>
    </div>
  );
}

function Waiting({ items }: { items: OpenItems }) {
  const words = useWords(yearWords);
  const { state } = useLabels();
  const { act } = useDeed();
  const { title } = useProgrammeLabels();
  if (items.rows.length + items.notices.length === 0) return null;
  return (
    <Section id="open" title={words.open} count={items.rows.length + items.notices.length}>
      {items.rows.length === 0 ? (
        <Empty />
      ) : (
        <ul className="rows">
          {items.rows.map((item) => (
            <li key={item.kind + item.id} className="row">
              {item.due ? <When edtf={item.due} /> : <span className="quiet">–</span>}
              <span className={`tag ${(item.overdueBy ?? 0) > 0 ? 'warn' : ''}`}>{words[item.kind]}</span>
              {item.activity ? (
                <To path={activityPath(item.activity)}>{item.title ? title(item.title) : item.text}</To>
              ) : (
                <span>{item.text}</span>
              )}
              {item.owner !== 'local' && <span className="quiet small">{state(item.owner)}</span>}
            </li>
          ))}
        </ul>
      )}
      {items.notices.map((notice) => (
        <p key={notice.id} className="row apart">
          <To path={notice.about.type === 'activity' ? activityPath(notice.about.id) : '/programme/places'}>
            {notice.text}
          </To>
          <Button size="compact-xs" onClick={() => act({ path: `notices/${notice.id}/read` })}>
            {words.read}
          </Button>
        </p>
      ))}
    </Section>
  );
}
