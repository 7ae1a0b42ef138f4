// A document: its text as it was with the passages marked, its claims beside, and the review by keyboard.
import { SegmentedControl } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { IconKeyboard } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../api/client.ts';
import type { DocumentPage } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { ClaimForm } from '../../parts/claim-form.tsx';
import { useDecide, useUndo } from '../../parts/decide.tsx';
import { KeyHelp } from '../../parts/key-help.tsx';
import { useLabels } from '../../parts/labels.ts';
import { DocumentLines } from '../../parts/lines.tsx';
import { useReviewKeys, type ReviewKey } from '../../parts/review-keys.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Loading, Trouble } from '../../parts/states.tsx';
import { EntityTo } from '../../parts/to.tsx';
import { Instant, When } from '../../parts/when.tsx';
import { partsWords } from '../../parts/words.ts';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { ClaimList, type Acting, type Claim } from './claim-list.tsx';
import './document.css';
import { TextView } from './text-view.tsx';
import { documentWords } from './words.ts';

const PdfView = lazy(() => import('./pdf-view.tsx').then(({ PdfView }) => ({ default: PdfView })));

const inOrder = (claims: Claim[]): Claim[] =>
  claims.toSorted((a, b) => (a.passages[0]?.start ?? Infinity) - (b.passages[0]?.start ?? Infinity));

// `120-160`
function placeOf(text: string | undefined) {
  const [start, end] = (text ?? '').split('-').map(Number);
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}

/** Brings the chosen passage into view. */
function useShown(selector: string | undefined) {
  useEffect(() => {
    if (!selector) return;
    const mark = document.querySelector(selector);
    mark?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [selector]);
}

/** `mod.example/news/12`; the title holds it whole. */
const shortOf = (url: string): string => {
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + (pathname === '/' ? '' : pathname); // `www.mod.example`
};

function DocumentHead({ page, onHelp }: { page: DocumentPage; onHelp(): void }) {
  const words = useWords(documentWords);
  const parts = useWords(partsWords);
  const { label, language } = useLabels();
  const { row } = page;
  const facts = [
    row.outlet,
    label('rank', row.rank),
    new Intl.DisplayNames(language, { type: 'language' }).of(row.language === 'und' ? 'und' : row.language),
  ];
  return (
    <PageHead
      title={row.title}
      lead={
        <span className="row tight small">
          {row.published && (
            <span title={page.publishedFrom && words.publishedFrom(page.publishedFrom)}>
              {words.published} <When edtf={row.published} />
            </span>
          )}
          <span className="quiet">
            {[...facts.filter(Boolean), words.received].join(' · ')} <Instant at={row.received} />
          </span>
          {page.url && (
            <a
              href={page.url}
              rel="noreferrer noopener"
              target="_blank"
              className="clip address"
              title={page.url}
            >
              {shortOf(page.url)}
            </a>
          )}
          {page.fetchedAt && (
            <span className="quiet">
              {words.fetched} <Instant at={page.fetchedAt} />
            </span>
          )}
          <a href={`/api/documents/${encodeURIComponent(row.id)}/original`}>{words.original}</a>
          {row.example && <span className="tag">{parts.example}</span>}
          {row.sameDispatchAs && (
            <span className="tag">
              {words.sameAs} <EntityTo to={row.sameDispatchAs} />
            </span>
          )}
        </span>
      }
      side={
        <button type="button" className="plain small quiet row tight not-phone" onClick={onHelp}>
          <IconKeyboard size={16} aria-hidden /> {words.keys} <kbd>?</kbd>
        </button>
      }
    />
  );
}

type Show = 'all' | 'proposed' | 'decided';

function Whole({ page }: { page: DocumentPage }) {
  const words = useWords(documentWords);
  const parts = useWords(partsWords);
  const { one, put } = useView();
  const decide = useDecide();
  const undo = useUndo();
  const queries = useQueryClient();
  const [correcting, setCorrecting] = useState<Claim>();
  const [help, setHelp] = useState(false);
  const made = useRef<string[]>([]);
  const show = (one('show') as Show | undefined) ?? 'all';
  const chosen = one('claim');
  const at = placeOf(one('at'));
  const isPdf = page.row.format === 'pdf';
  const pages = isPdf && one('view') === 'pages';
  const claims = inOrder(page.claims);
  const shown = claims.filter(
    (claim) => show === 'all' || (claim.review === 'proposed') === (show === 'proposed'),
  );
  const left = claims.filter(({ review }) => review === 'proposed');

  const choose = useCallback((claim: string) => put({ claim, at: undefined }, { back: false }), [put]);
  useShown(
    chosen ? `[data-claims~="${CSS.escape(chosen)}"]` : at ? `mark[data-start="${at.start}"]` : undefined,
  );

  const step = (by: number) => {
    const here = shown.findIndex(({ statement }) => statement === chosen);
    const next =
      shown[
        here === -1 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, here + by))
      ];
    if (next) choose(next.statement);
  };
  const decideOn = async (claim: Claim, decision: 'accepted' | 'rejected') => {
    const after = shown[shown.findIndex(({ statement }) => statement === claim.statement) + 1];
    if (after) choose(after.statement);
    const kept = await decide(claim.statement, decision, { seen: claim.decision });
    if (kept) made.current.push(kept);
  };
  const acting: Acting = {
    choose,
    accept: (claim) => void decideOn(claim, 'accepted'),
    reject: (claim) => void decideOn(claim, 'rejected'),
    correct: (claim) => {
      choose(claim.statement);
      setCorrecting(claim);
    },
  };
  const press = (key: ReviewKey) => {
    const claim = claims.find(({ statement }) => statement === chosen);
    if (key === 'j') step(1);
    else if (key === 'k') step(-1);
    else if (key === '?') setHelp(true);
    else if (key === 'u') {
      const last = made.current.pop();
      if (last) void undo(last);
    } else if (!claim) step(1);
    else if (key === 'a') acting.accept(claim);
    else if (key === 'x') acting.reject(claim);
    else acting.correct(claim);
  };
  useReviewKeys(press, correcting === undefined && !help);

  const acceptAll = () =>
    modals.openConfirmModal({
      title: words.acceptAll,
      children: words.acceptAllAsk(left.length),
      labels: { confirm: parts.accept, cancel: parts.cancel },
      closeButtonProps: { 'aria-label': parts.close },
      onConfirm: () =>
        void ask('/review', { body: { decision: 'accepted', ids: left.map(({ statement }) => statement) } })
          .catch((error: unknown) =>
            notifications.show({ message: <Trouble error={error} />, autoClose: false }),
          )
          .then(() => queries.invalidateQueries()),
    });

  return (
    <div className="wide-page">
      <DocumentHead page={page} onHelp={() => setHelp(true)} />
      {page.findings.length > 0 && (
        <details className="note warn small doubts">
          <summary>
            {words.findings} ({page.findings.length})
          </summary>
          <ul>
            {page.findings.map((finding, i) => (
              <li key={i} title={finding.code}>
                {finding.message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="document">
        <div>
          {isPdf && (
            <SegmentedControl
              className="no-print"
              value={pages ? 'pages' : 'text'}
              onChange={(view) => put({ view: view === 'pages' ? 'pages' : undefined })}
              data={[
                { value: 'text', label: words.text },
                { value: 'pages', label: words.pages },
              ]}
            />
          )}
          {pages ? (
            <Suspense fallback={<Loading />}>
              <PdfView page={page} chosen={chosen} onChoose={choose} />
            </Suspense>
          ) : (
            <TextView page={page} chosen={chosen} at={at} onChoose={choose} />
          )}
          {page.copies.length > 0 && (
            <Section id="copies" title={words.copies} count={page.copies.length}>
              <DocumentLines rows={page.copies} />
            </Section>
          )}
        </div>
        <div className="beside">
          <div className="row apart beside-head">
            <strong className="num">{words.claims(page.claims.length)}</strong>
            <SegmentedControl
              aria-label={words.claimList}
              value={show}
              onChange={(to) => put({ show: to === 'all' ? undefined : to })}
              data={[
                { value: 'all', label: words.all },
                { value: 'proposed', label: `${words.toReview} ${left.length}` },
                { value: 'decided', label: words.decided },
              ]}
            />
          </div>
          <ClaimList
            claims={shown}
            chosen={chosen}
            acting={acting}
            empty={claims.length === 0 ? words.none : words.allReviewed}
            onAcceptAll={left.length > 1 ? acceptAll : undefined}
          />
        </div>
      </div>
      {correcting && (
        <ClaimForm
          claim={correcting}
          onClose={() => setCorrecting(undefined)}
          onDone={(kept) => {
            if (kept) made.current.push(kept);
          }}
        />
      )}
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const query = useApi<DocumentPage>(`/documents/${encodeURIComponent(id)}`);
  return <Answered query={query}>{(page) => <Whole key={page.row.id} page={page} />}</Answered>;
}
