// The first page: what needs attention, what comes next, what is new; each with its reason and one click to act.
import { SegmentedControl } from '@mantine/core';
import {
  IconArrowsSplit2,
  IconBell,
  IconBellRinging,
  IconChecklist,
  IconGavel,
  IconHourglassEmpty,
  IconRefresh,
  IconScale,
  IconSignature,
  IconUsers,
  IconVersions,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Attention, Home } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { Said } from '../../parts/said.tsx';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { EntityTo, pathOf, To } from '../../parts/to.tsx';
import { Instant, When } from '../../parts/when.tsx';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import './home.css';
import { homeWords } from './words.ts';

const SIGNS: Record<Attention['kind'], TablerIcon> = {
  noticeWindow: IconBellRinging,
  noticeOpens: IconBell,
  renewal: IconRefresh,
  expiry: IconHourglassEmpty,
  procedureLimit: IconGavel,
  actAwaited: IconSignature,
  contradiction: IconArrowsSplit2,
  review: IconChecklist,
  identity: IconVersions,
  confirmation: IconUsers,
  basis: IconScale,
};

/** Where one acts on it, and what the click is called. */
function useActing() {
  const words = useWords(homeWords);
  return (
    item: Attention,
  ): { word: string; path: string; hash?: string; search?: Record<string, string> } => {
    const path = pathOf(item.about.kind, item.about.id);
    switch (item.kind) {
      case 'noticeWindow':
      case 'noticeOpens':
        return { word: words.actNotice, path, hash: 'term' };
      case 'renewal':
        return { word: words.actRenewal, path, hash: 'term' };
      case 'expiry':
        return { word: words.actExpiry, path, hash: 'term' };
      case 'procedureLimit':
      case 'actAwaited':
        return { word: words.actAwaited, path, search: { record: 'yes' } };
      case 'contradiction':
        return { word: words.actContradiction, path, hash: 'contradictions' };
      case 'review':
        return {
          word: words.actReview,
          path: item.about.kind === 'document' ? path : '/review',
          search: item.about.kind === 'document' ? { review: 'yes' } : {},
        };
      case 'identity':
        return { word: words.actIdentity, path: '/review', search: { tab: 'same' } };
      case 'confirmation':
        return { word: words.actConfirmation, path };
      default:
        return { word: words.actBasis, path };
    }
  };
}

function AttentionItem({ item }: { item: Attention }) {
  const words = useWords(homeWords);
  const acting = useActing();
  const Sign = SIGNS[item.kind] ?? IconChecklist;
  const act = acting(item);
  const soon = item.daysLeft !== undefined && item.daysLeft <= 60;
  return (
    <li className="attention">
      <Sign size={17} stroke={1.6} aria-hidden="true" className={soon ? 'soon' : ''} />
      <div>
        <p>
          <EntityTo to={item.about} />
        </p>
        <p className="small">
          <Said text={capital(item.text)} />
          {item.why && (
            <span className="quiet">
              {' '}
              · <Said text={item.why} />
            </span>
          )}
        </p>
      </div>
      <div className="attention-day">
        {item.day && <When edtf={item.day} />}
        {item.daysLeft !== undefined && (
          <span className={`small ${soon ? 'soon' : 'quiet'}`}>{words.daysLeft(item.daysLeft)}</span>
        )}
      </div>
      <To
        path={act.path}
        hash={act.hash}
        search={act.search}
        className="act"
        aria-label={`${act.word}: ${item.about.label}`}
      >
        {act.word}
      </To>
    </li>
  );
}

function Counts({ counts }: { counts: Home['counts'] }) {
  const words = useWords(homeWords);
  return (
    <span className="row num">
      <To path="/agreements">{words.agreements(counts.agreements)}</To>
      <To path="/activities">{words.activities(counts.activities)}</To>
      <To path="/people">{words.people(counts.people)}</To>
      <To path="/documents">{words.documents(counts.documents)}</To>
      {counts.toReview > 0 && <To path="/review">{words.toReview(counts.toReview)}</To>}
    </span>
  );
}

function Chosen({ home }: { home: Home }) {
  const words = useWords(homeWords);
  const { label } = useLabels();
  const { one, put } = useView();
  const kinds = [...new Set(home.attention.map(({ kind }) => kind))];
  const only = one('kind');
  const shown = only ? home.attention.filter(({ kind }) => kind === only) : home.attention;
  return (
    <Section id="attention" title={words.attention} count={home.attention.length} className="first">
      {kinds.length > 1 && (
        <div className="row tight kinds" role="group" aria-label={words.only}>
          {[undefined, ...kinds].map((kind) => (
            <button
              key={kind ?? 'all'}
              type="button"
              className={`plain tag ${only === kind ? 'on' : ''}`}
              aria-pressed={only === kind}
              onClick={() => put({ kind })}
            >
              {kind ? capital(label('attention', kind)) : words.all}{' '}
              <span className="num quiet">
                {kind ? home.attention.filter((item) => item.kind === kind).length : home.attention.length}
              </span>
            </button>
          ))}
        </div>
      )}
      {shown.length === 0 ? (
        <Empty>{words.nothing}</Empty>
      ) : (
        <ul className="rows">
          {shown.slice(0, 60).map((item, i) => (
            <AttentionItem key={`${item.kind} ${item.about.id} ${item.day ?? i}`} item={item} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Board({ home }: { home: Home }) {
  const words = useWords(homeWords);
  if (home.counts.documents === 0 && home.counts.agreements === 0)
    return (
      <div className="note stack tight">
        <h2>{words.first}</h2>
        <p>{words.firstMore}</p>
        <p>
          <To path="/documents">{words.add}</To>
        </p>
      </div>
    );
  return (
    <div className="home">
      <Chosen home={home} />
      <div>
        <Section
          id="next"
          title={words.next}
          className="first"
          side={
            <To path="/help" hash="calendar" className="small">
              {words.subscribe}
            </To>
          }
        >
          {home.upcoming.length === 0 ? (
            <Empty>{words.nothingNext}</Empty>
          ) : (
            <ol className="rows dated">
              {home.upcoming.slice(0, 14).map((item) => (
                <li key={item.day + item.text + item.about.id}>
                  <When edtf={item.day} />
                  <span>
                    {item.text} <EntityTo to={item.about} />
                  </span>
                </li>
              ))}
            </ol>
          )}
        </Section>
        <Section id="recent" title={words.recent}>
          {home.recent.length === 0 ? (
            <Empty>{words.nothingNew}</Empty>
          ) : (
            <ol className="rows">
              {home.recent.slice(0, 12).map((item, i) => (
                <li key={i}>
                  <EntityTo to={item.about} />
                  <div className="small quiet">
                    {item.text} · <Instant at={item.at} />
                    {item.document && item.document.id !== item.about.id && (
                      <>
                        {' · '}
                        <EntityTo to={item.document} />
                      </>
                    )}
                  </div>
                </li>
              ))}
            </ol>
          )}
        </Section>
      </div>
    </div>
  );
}

const HORIZONS = [3, 12, 36];

export function Page() {
  const words = useWords(homeWords);
  const { one, put } = useView();
  const within = one('within') ?? 'P12M';
  const query = useApi<Home>('/home', { within });
  return (
    <>
      <PageHead
        title={words.title}
        lead={query.data && <Counts counts={query.data.counts} />}
        side={
          <SegmentedControl
            aria-label={words.horizon}
            value={within}
            onChange={(to) => put({ within: to === 'P12M' ? undefined : to })}
            data={HORIZONS.map((n) => ({ value: `P${n}M`, label: words.months(n) }))}
          />
        }
      />
      <Answered query={query}>{(home) => <Board home={home} />}</Answered>
    </>
  );
}
