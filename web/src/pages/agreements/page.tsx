// All agreements as a table: searched, narrowed, sorted, exported, as of any day; the view is its address.
import type { AgreementRow } from '../../api/types.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { Faceted, type FacetChoice } from '../../parts/facets.tsx';
import { capital, useLabels } from '../../parts/labels.ts';
import { lineWords } from '../../parts/lines.tsx';
import { Export, ListSearch } from '../../parts/list-tools.tsx';
import { PageHead } from '../../parts/section.tsx';
import { Stage, TruthWord } from '../../parts/stage.tsx';
import { To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { partsWords } from '../../parts/words.ts';
import { useView } from '../../shell/view.ts';
import { useMemo, useState } from 'react';
import type { Facet } from '../../api/types.ts';
import { useWords } from '../../words/language.tsx';
import { SavedViews } from './saved-views.tsx';
import { agreementsQuestion, sortOf } from './question.ts';
import { agreementsWords } from './words.ts';

function useColumns(): Column<AgreementRow>[] {
  const words = useWords(lineWords);
  const parts = useWords(partsWords);
  const labels = useLabels();
  return useMemo(() => columnsOf(words, parts, labels), [words, parts, labels]);
}

function columnsOf(
  words: (typeof lineWords)['en'],
  parts: (typeof partsWords)['en'],
  { label, state, states }: ReturnType<typeof useLabels>,
): Column<AgreementRow>[] {
  // A title made by the register already names States and kind: then the fields of cooperation say more.
  const beneath = (row: AgreementRow): string => {
    const named = row.parties.length > 0 && row.parties.every((code) => row.title.includes(state(code)));
    const domains = row.domains.map((code) => label('domain', code)).join(', ');
    return named && domains ? capital(domains) : `${states(row.parties)} · ${label('kind', row.kind)}`;
  };
  return [
    {
      id: 'title',
      header: words.agreement,
      sort: 'title',
      width: 'minmax(0, 1fr)',
      phone: 'first',
      cell: (row) => (
        <span className="two-lines">
          <span className="clamp" title={row.title}>
            <To path={`/agreements/${encodeURIComponent(row.id)}`}>{capital(row.title)}</To>
          </span>
          <span className="clip small quiet">{beneath(row)}</span>
        </span>
      ),
    },
    {
      id: 'signed',
      header: words.signed,
      sort: 'signed',
      width: '5.75rem',
      cell: (row) => row.signed && <When edtf={row.signed} />,
    },
    {
      id: 'stage',
      header: words.stage,
      sort: 'stage',
      width: '7.5rem',
      cell: (row) => <Stage stage={row.stage} note={row.stageNote} />,
    },
    {
      id: 'inForce',
      header: words.inForce,
      sort: 'inForce',
      width: '6.25rem',
      cell: (row) => <TruthWord truth={row.inForce} />,
    },
    {
      id: 'notice',
      header: words.notice,
      sort: 'nextLastDayForNotice',
      width: '6rem',
      cell: (row) => row.nextLastDayForNotice && <When edtf={row.nextLastDayForNotice} />,
    },
    {
      id: 'review',
      header: words.toReview,
      sort: 'toReview',
      width: '3.75rem',
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
  const { search, one, put } = useView();
  const [facets, setFacets] = useState<Facet[]>([]);
  const columns = useColumns();
  const pair = one('pair');
  const sort = sortOf(search);
  const query = agreementsQuestion(search);
  const choices: FacetChoice[] = [
    {
      name: 'stage',
      title: words.stage,
      // Rows of this stage say which of the two they are.
      word: (code) => (code === 'proposed' ? words.proposed : label('stage', code)),
    },
    { name: 'state', title: words.state, word: state },
    { name: 'domain', title: words.domain, word: (code) => label('domain', code) },
    { name: 'kind', title: words.kind, word: (code) => label('kind', code) },
    { name: 'year', title: words.year, word: same },
    { name: 'source', title: words.source, word: same },
  ];
  return (
    <div className="wide-page">
      <PageHead
        title={words.title}
        lead={
          pair && (
            <button type="button" className="plain tag on" onClick={() => put({ pair: undefined })}>
              {states(pair.split('-'))} ×
            </button>
          )
        }
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
          tall
          sort={sort}
          onSort={(to) => put({ sort: to })}
          onAnswer={(list) => setFacets(list.facets)}
          head={(list) => (
            <p className="small quiet num">
              {parts.results(list.total)}
              {(list.notBegun ?? 0) > 0 && (
                <>
                  {' · '}
                  {words.notBegun(list.notBegun ?? 0)}{' '}
                  <button type="button" className="plain link" onClick={() => put({ later: 'yes' })}>
                    {words.showLater}
                  </button>
                </>
              )}
            </p>
          )}
          empty={words.none}
        />
      </Faceted>
    </div>
  );
}
