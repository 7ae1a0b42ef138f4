// The documents received, and where one adds more.
import { useMemo, useState } from 'react';
import type { DocumentRow, Facet } from '../../api/types.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { Faceted } from '../../parts/facets.tsx';
import { useLabels } from '../../parts/labels.ts';
import { lineWords } from '../../parts/lines.tsx';
import { ListSearch } from '../../parts/list-tools.tsx';
import { PageHead } from '../../parts/section.tsx';
import { To } from '../../parts/to.tsx';
import { Instant, When } from '../../parts/when.tsx';
import { partsWords } from '../../parts/words.ts';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { AddDocuments } from './add.tsx';
import './documents.css';
import { documentsWords } from './words.ts';

export function Page() {
  const words = useWords(documentsWords);
  const line = useWords(lineWords);
  const parts = useWords(partsWords);
  const { label, language } = useLabels();
  const { one, all } = useView();
  const [facets, setFacets] = useState<Facet[]>([]);
  const tongue = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return (code: string) => names.of(code || 'und') ?? code;
  }, [language]);
  const columns = useMemo<Column<DocumentRow>[]>(
    () => [
      {
        id: 'title',
        header: line.document,
        width: 'minmax(0, 1fr)',
        phone: 'first',
        cell: (row) => (
          <span className="two-lines">
            <span className="clamp" title={row.title}>
              <To path={`/documents/${encodeURIComponent(row.id)}`}>{row.title}</To>
            </span>
            <span className="clip small quiet">
              {[
                row.outlet ?? (row.rank === 'unknown' ? '' : label('rank', row.rank)),
                tongue(row.language),
                row.notRead ? parts.notRead : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        ),
      },
      {
        id: 'published',
        header: line.published,
        width: '6.25rem',
        cell: (row) => row.published && <When edtf={row.published} />,
      },
      {
        id: 'received',
        header: line.received,
        width: '9.25rem',
        phone: 'no',
        cell: (row) => <Instant at={row.received} />,
      },
      {
        id: 'claims',
        header: line.claims,
        width: '5.5rem',
        right: true,
        phone: 'no',
        cell: (row) => (row.notRead ? '–' : row.claims),
      },
      {
        id: 'toReview',
        header: line.toReview,
        width: '4.5rem',
        right: true,
        cell: (row) =>
          row.toReview > 0 && (
            <To
              path={`/documents/${encodeURIComponent(row.id)}`}
              search={{ show: 'proposed' }}
              aria-label={`${parts.toReview(row.toReview)}: ${row.title}`}
            >
              <span className="not-phone">{row.toReview}</span>
              <span className="only-phone">{parts.toReview(row.toReview)}</span>
            </To>
          ),
      },
    ],
    [line, parts, label, tongue],
  );
  return (
    <div className="wide-page">
      <PageHead title={words.title} side={<ListSearch placeholder={words.searchHere} />} />
      <AddDocuments />
      <Faceted
        facets={facets}
        choices={[
          { name: 'review', title: words.review, word: (code) => label('documentReview', code) },
          { name: 'language', title: words.language, word: tongue },
          { name: 'outlet', title: words.outletFacet, word: (name) => name },
          { name: 'year', title: words.year, word: (year) => year },
        ]}
      >
        <DataTable<DocumentRow>
          name={words.title}
          path="/documents"
          query={{
            q: one('q'),
            language: all('language'),
            outlet: all('outlet'),
            year: all('year'),
            review: all('review'),
          }}
          columns={columns}
          tall
          onAnswer={(list) => setFacets(list.facets)}
          head={(list) => <p className="small quiet num">{parts.results(list.total)}</p>}
          empty={words.none}
        />
      </Faceted>
    </div>
  );
}
