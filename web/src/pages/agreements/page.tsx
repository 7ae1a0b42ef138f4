// All agreements as a table: searched, narrowed, sorted, exported, as of any day; the view is its address.
import type { AgreementRow } from '../../api/types.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { Faceted, type FacetChoice } from '../../parts/facets.tsx';
import { useLabels } from '../../parts/labels.ts';
import { lineWords } from '../../parts/lines.tsx';
import { Export, ListSearch } from '../../parts/list-tools.tsx';
import { PageHead } from '../../parts/section.tsx';
import { Stage, TruthWord } from '../../parts/stage.tsx';
import { To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { partsWords } from '../../parts/words.ts';
import { useView } from '../../shell/view.ts';
import { useState } from 'react';
import type { Facet } from '../../api/types.ts';
import { useWords } from '../../words/language.tsx';
import { SavedViews } from './saved-views.tsx';
import { agreementsWords } from './words.ts';

const FILTERS = ['state', 'pair', 'domain', 'stage', 'kind', 'year', 'source'] as const;

function useColumns(): Column<AgreementRow>[] {
  const words = useWords(lineWords);
  const parts = useWords(partsWords);
  const { label } = useLabels();
  return [
    {
      id: 'title',
      header: words.agreement,
      sort: 'title',
      width: 'minmax(14rem, 3.2fr)',
      phone: 'first',
      cell: (row) => (
        <span className="clip" title={row.title}>
          <To path={`/agreements/${encodeURIComponent(row.id)}`}>{row.title}</To>
        </span>
      ),
    },
    {
      id: 'kind',
      header: words.kind,
      sort: 'kind',
      width: 'minmax(6rem, 1fr)',
      phone: 'no',
      cell: (row) => <span className="clip">{label('kind', row.kind)}</span>,
    },
    {
      id: 'signed',
      header: words.signed,
      sort: 'signed',
      width: '6.75rem',
      cell: (row) => row.signed && <When edtf={row.signed} />,
    },
    {
      id: 'stage',
      header: words.stage,
      sort: 'stage',
      width: 'minmax(8rem, 1.1fr)',
      cell: (row) => (
        <span className="clip">
          <Stage stage={row.stage} />
        </span>
      ),
    },
    {
      id: 'inForce',
      header: words.inForce,
      sort: 'inForce',
      width: '6rem',
      cell: (row) => <TruthWord truth={row.inForce} />,
    },
    {
      id: 'notice',
      header: words.notice,
      sort: 'nextLastDayForNotice',
      width: '8.5rem',
      cell: (row) => row.nextLastDayForNotice && <When edtf={row.nextLastDayForNotice} />,
    },
    {
      id: 'review',
      header: words.toReview,
      sort: 'toReview',
      width: '5.5rem',
      phone: 'no',
      right: true,
      cell: (row) => (
        <>
          {row.contradictions > 0 && (
            <span className="tag warn" title={parts.contradictions(row.contradictions)}>
              ≠ {row.contradictions}
            </span>
          )}{' '}
          {row.toReview > 0 && row.toReview}
        </>
      ),
    },
  ];
}

const same = (text: string): string => text;

export function Page() {
  const words = useWords(agreementsWords);
  const parts = useWords(partsWords);
  const { label, state, states } = useLabels();
  const { one, all, put } = useView();
  const [facets, setFacets] = useState<Facet[]>([]);
  const columns = useColumns();
  const sort = one('sort') ?? '-signed';
  const query = {
    q: one('q'),
    sort,
    ...Object.fromEntries(FILTERS.map((name) => [name, all(name)])),
  };
  const choices: FacetChoice[] = [
    { name: 'stage', title: words.stage, word: (code) => label('stage', code) },
    { name: 'state', title: words.state, word: state },
    { name: 'pair', title: words.pair, word: (pair) => states(pair.split('-')) },
    { name: 'domain', title: words.domain, word: (code) => label('domain', code) },
    { name: 'kind', title: words.kind, word: (code) => label('kind', code) },
    { name: 'year', title: words.year, word: same },
    { name: 'source', title: words.source, word: (code) => label('rank', code) },
  ];
  return (
    <div className="wide-page">
      <PageHead
        title={words.title}
        side={
          <>
            <ListSearch placeholder={words.searchHere} />
            <SavedViews />
            <Export path="/agreements" query={query} />
          </>
        }
      />
      <Faceted facets={facets} choices={choices}>
        <DataTable<AgreementRow>
          name={words.title}
          path="/agreements"
          query={query}
          columns={columns}
          rowKey={(row) => row.id}
          sort={sort}
          onSort={(to) => put({ sort: to })}
          onAnswer={(list) => setFacets(list.facets)}
          head={(list) => <p className="small quiet num">{parts.results(list.total)}</p>}
          empty={words.none}
        />
      </Faceted>
    </div>
  );
}
