// Everyone the documents name with an office, under all their spellings.
import { useMemo, useState } from 'react';
import type { Facet, PersonRow } from '../../api/types.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { Faceted } from '../../parts/facets.tsx';
import { capital, useLabels } from '../../parts/labels.ts';
import { lineWords } from '../../parts/lines.tsx';
import { ListSearch } from '../../parts/list-tools.tsx';
import { PageHead } from '../../parts/section.tsx';
import { To } from '../../parts/to.tsx';
import { partsWords } from '../../parts/words.ts';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { peopleWords } from './words.ts';

export function Page() {
  const words = useWords(peopleWords);
  const line = useWords(lineWords);
  const parts = useWords(partsWords);
  const { label, state } = useLabels();
  const { one, all } = useView();
  const [facets, setFacets] = useState<Facet[]>([]);
  const columns = useMemo<Column<PersonRow>[]>(
    () => [
      {
        id: 'name',
        header: line.person,
        width: 'minmax(0, 1.4fr)',
        phone: 'first',
        cell: (row) => <To path={`/people/${encodeURIComponent(row.id)}`}>{row.name}</To>,
      },
      {
        id: 'role',
        header: line.office,
        width: 'minmax(0, 1.2fr)',
        cell: (row) => row.role && capital(label('role', row.role)),
      },
      {
        id: 'country',
        header: line.state,
        width: 'minmax(0, 1fr)',
        cell: (row) => row.country && state(row.country),
      },
      {
        id: 'spellings',
        header: line.spellings,
        width: 'minmax(0, 1.6fr)',
        phone: 'no',
        cell: (row) => (
          <span className="clip quiet" title={row.spellings.join(' · ')}>
            {row.spellings.filter((name) => name !== row.name).join(' · ')}
          </span>
        ),
      },
      {
        id: 'documents',
        header: line.documents,
        width: '6rem',
        right: true,
        phone: 'no',
        cell: (row) => row.documents,
      },
    ],
    [line, label, state],
  );
  return (
    <div className="wide-page">
      <PageHead title={words.title} side={<ListSearch placeholder={words.searchHere} />} />
      <Faceted
        facets={facets}
        choices={[
          { name: 'country', title: words.country, word: state },
          { name: 'role', title: words.role, word: (code) => label('role', code) },
        ]}
      >
        <DataTable<PersonRow>
          name={words.title}
          path="/people"
          query={{ q: one('q'), country: all('country'), role: all('role') }}
          columns={columns}
          onAnswer={(list) => setFacets(list.facets)}
          head={(list) => <p className="small quiet num">{parts.results(list.total)}</p>}
        />
      </Faceted>
    </div>
  );
}
