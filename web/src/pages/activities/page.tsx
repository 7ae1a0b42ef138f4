// What is done under agreements, as documents report it: exercises, meetings, visits, training, deliveries.
import { useMemo, useState } from 'react';
import type { ActivityRow, Facet } from '../../api/types.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { Faceted } from '../../parts/facets.tsx';
import { capital, useLabels } from '../../parts/labels.ts';
import { lineWords, useCountText } from '../../parts/lines.tsx';
import { ListSearch } from '../../parts/list-tools.tsx';
import { PageHead } from '../../parts/section.tsx';
import { To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { partsWords } from '../../parts/words.ts';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { activitiesWords } from './words.ts';

export function Page() {
  const words = useWords(activitiesWords);
  const line = useWords(lineWords);
  const parts = useWords(partsWords);
  const { label, state, states } = useLabels();
  const countText = useCountText();
  const { one, all } = useView();
  const [facets, setFacets] = useState<Facet[]>([]);
  const columns = useMemo<Column<ActivityRow>[]>(
    () => [
      {
        id: 'date',
        header: line.date,
        width: '6.75rem',
        cell: (row) => row.date && <When edtf={row.date} />,
      },
      {
        id: 'title',
        header: line.activity,
        width: 'minmax(0, 2fr)',
        phone: 'first',
        cell: (row) => (
          <span className="clip">
            <To path={`/activities/${encodeURIComponent(row.id)}`}>
              {capital(row.title || label('activity', row.kind))}
            </To>{' '}
            {row.mod && <span className="tag">{label('mod', row.mod)}</span>}
          </span>
        ),
      },
      {
        id: 'kind',
        header: line.kind,
        width: 'minmax(0, .8fr)',
        cell: (row) => label('activity', row.kind),
      },
      {
        id: 'states',
        header: line.states,
        width: 'minmax(0, 1.2fr)',
        cell: (row) => (
          <span className="clip" title={states(row.states)}>
            {states(row.states)}
          </span>
        ),
      },
      {
        id: 'place',
        header: line.place,
        width: 'minmax(0, .9fr)',
        phone: 'no',
        cell: (row) => <span className="clip">{row.place}</span>,
      },
      { id: 'number', header: line.number, width: '9rem', right: true, cell: (row) => countText(row) },
    ],
    [line, label, states, countText],
  );
  return (
    <div className="wide-page">
      <PageHead title={words.title} side={<ListSearch placeholder={words.searchHere} />} />
      <Faceted
        facets={facets}
        choices={[
          { name: 'kind', title: words.kind, word: (code) => label('activity', code) },
          { name: 'state', title: words.state, word: state },
          { name: 'year', title: words.year, word: (year) => year },
        ]}
      >
        <DataTable<ActivityRow>
          name={words.title}
          path="/activities"
          query={{ q: one('q'), state: all('state'), kind: all('kind'), year: all('year') }}
          columns={columns}
          onAnswer={(list) => setFacets(list.facets)}
          head={(list) => <p className="small quiet num">{parts.results(list.total)}</p>}
        />
      </Faceted>
    </div>
  );
}
