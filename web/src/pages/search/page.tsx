// Everything that answers to some words, with the words marked where they stand.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../api/client.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { ListSearch } from '../../parts/list-tools.tsx';
import { Marked } from '../../parts/marked.tsx';
import { PageHead } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { pathOf, To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import type { SearchAnswer } from '../../shell/search.tsx';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import './search.css';
import { searchWords } from './words.ts';

const KINDS = ['agreement', 'activity', 'person', 'document'];

function Results({ answer, q }: { answer: SearchAnswer; q: string }) {
  const words = useWords(searchWords);
  const { label, language, states } = useLabels();
  const { one, put } = useView();
  const chosen = one('kind');
  if (answer.hits.length === 0 && !chosen) return <Empty>{words.none(q)}</Empty>;
  return (
    <>
      <div className="row tight" role="group" aria-label={words.kind}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`plain tag ${chosen === kind ? 'on' : ''}`}
            aria-pressed={chosen === kind}
            onClick={() => put({ kind: chosen === kind ? undefined : kind })}
          >
            {capital(label('entity', kind))}
          </button>
        ))}
      </div>
      {answer.hits.length === 0 && <Empty>{words.none(q)}</Empty>}
      {answer.hits.length > 0 && (
        <p className="small quiet" role="status">
          {answer.atLeast
            ? words.atLeast(answer.total.toLocaleString(language))
            : words.results(answer.total)}
          {', '}
          {words.order[answer.order]}
        </p>
      )}
      {answer.hits.length > 0 &&
        answer.corrected.map(({ word, as }) => (
          <p key={word} className="small quiet">
            {words.readAs(word, new Intl.ListFormat(language, { type: 'disjunction' }).format(as))}
          </p>
        ))}
      <ol className="rows results">
        {answer.hits.map((hit) => (
          <li key={`${hit.kind} ${hit.id}`}>
            <span className="small quiet">{capital(label('entity', hit.kind))}</span>
            <span>
              <To path={pathOf(hit.kind, hit.id)}>{capital(hit.title)}</To>
              {hit.snippet !== hit.title && (
                <span className="small snippet">
                  <Marked text={hit.snippet} marks={hit.marks} />
                </span>
              )}
            </span>
            <span className="small quiet">
              {hit.states.length > 0 && `${states(hit.states.slice(0, 3))} `}
              {hit.date && <When edtf={hit.date} />}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

export function Page() {
  const words = useWords(searchWords);
  const { language } = useLabels();
  const { one } = useView();
  const q = one('q') ?? '';
  const kind = one('kind');
  const query = useQuery({
    queryKey: ['/search', 'page', q, kind, language],
    queryFn: ({ signal }) =>
      ask<SearchAnswer>('/search', { query: { q, kind, limit: 100, lang: language }, signal }),
    enabled: q.trim().length > 1,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead title={words.title} side={<ListSearch placeholder={words.placeholder} />} />
      {q.trim().length > 1 ? (
        <Answered query={query}>{(answer) => <Results answer={answer} q={q} />}</Answered>
      ) : (
        <Empty>{words.start}</Empty>
      )}
    </>
  );
}
