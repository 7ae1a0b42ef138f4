// One agreement: its position on the chosen day with every reason, then all that is known of it; printing gives a brief.
import { Button } from '@mantine/core';
import { IconPencilPlus, IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AgreementPage } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { edtfText } from '../../parts/edtf-text.ts';
import { HistorySection } from '../../parts/history.tsx';
import { JoinedBecause, ProposedSame } from '../../parts/identity.tsx';
import { JoinWith } from '../../parts/join-with.tsx';
import { capital, useLabels } from '../../parts/labels.ts';
import { ActivityLines, DocumentLines, PersonLines } from '../../parts/lines.tsx';
import { PageHead, Section } from '../../parts/section.tsx';
import { Sourced } from '../../parts/sourced.tsx';
import { Answered } from '../../parts/states.tsx';
import { EntityTo, StatesTo, To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { partsWords } from '../../parts/words.ts';
import { today, useView } from '../../shell/view.ts';
import { UnderAgreement } from '../../parts/programme/under-agreement.tsx';
import { useWords } from '../../words/language.tsx';
import './agreement.css';
import { ActsSection, ClausesSection, ContradictionsSection, DomainsSection } from './content.tsx';
import { PartiesSection } from './parties.tsx';
import { PositionSection, TermSection } from './position.tsx';
import { RecordAct } from './record-act.tsx';
import { agreementWords } from './words.ts';

function Head({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const parts = useWords(partsWords);
  const { label } = useLabels();
  const { put } = useView();
  const { row } = page;
  return (
    <PageHead
      title={capital(row.title)}
      lead={
        <span className="row tight">
          <span>
            <FieldSourced page={page} field="agreementKind">
              {capital(label('kind', row.kind))}
            </FieldSourced>
            {row.subject && (
              <>
                <span className="quiet"> · </span>
                <FieldSourced page={page} field="subject">
                  {label('subject', row.subject)}
                </FieldSourced>
              </>
            )}
          </span>
          <span className="quiet">·</span>
          <span>
            <StatesTo codes={row.parties} />
          </span>
          {row.signed && (
            <span>
              <span className="quiet">· </span>
              <Sourced
                statements={page.acts
                  .filter(({ step }) => step === 'signed')
                  .flatMap((act) => act.statements)}
              >
                {label('step', 'signed')} <When edtf={row.signed} long />
              </Sourced>
            </span>
          )}
          {row.parties.length === 2 && <PairLink parties={row.parties} />}
          {row.example && <span className="tag">{parts.example}</span>}
          {row.toReview > 0 && (
            <To path="/review" search={{ entity: row.id }} className="tag warn">
              {parts.toReview(row.toReview)}
            </To>
          )}
        </span>
      }
      side={
        <>
          <JoinWith id={row.id} kind="agreement" label={row.title} />
          <Button leftSection={<IconPrinter size={14} />} onClick={() => globalThis.print()}>
            {parts.print}
          </Button>
          <Button
            variant="filled"
            leftSection={<IconPencilPlus size={14} />}
            onClick={() => put({ record: 'yes' })}
          >
            {words.record}
          </Button>
        </>
      }
    />
  );
}

function FieldSourced({
  page,
  field,
  children,
}: {
  page: AgreementPage;
  field: string;
  children: ReactNode;
}) {
  return <Sourced statements={page.fields[field]?.statements ?? []}>{children}</Sourced>;
}

/** On paper: who prepared it, when, and from what state of knowledge. */
function BriefNote({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const { language } = useLabels();
  const long = (day: string) => edtfText(day.slice(0, 10), language, 'long');
  return (
    <p className="only-print small">
      {words.brief(long(today()), long(page.asOf), page.knownOn ? long(page.knownOn) : '')}
    </p>
  );
}

function PairLink({ parties }: { parties: string[] }) {
  const [a = '', b = ''] = parties.toSorted();
  const { states } = useLabels();
  return (
    <To path={`/pairs/${a}/${b}`} className="small no-print" aria-label={states([a, b])}>
      ↗
    </To>
  );
}

function Contents({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const parts: [string, string, number?][] = [
    ['position', words.position],
    ...(page.contradictions.length > 0
      ? [['contradictions', words.contradictions, page.contradictions.length] as [string, string, number]]
      : []),
    ['term', words.term],
    ['parties', words.parties],
    ['acts', words.acts, page.acts.length],
    ['clauses', words.clauses],
    ['domains', words.domains, page.domains.length],
    ['activities', words.activities, page.activities.length],
    ['people', words.people, page.people.length],
    ['sources', words.sources, page.documents.length],
    ['history', words.history],
  ];
  return (
    <nav className="contents no-print" aria-label={words.contents}>
      <ul>
        {parts.map(([id, name, n]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a> {n !== undefined && n > 0 && <span className="quiet num">{n}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Whole({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const { one, put } = useView();
  return (
    <>
      <Head page={page} />
      <BriefNote page={page} />
      <ProposedSame id={page.row.id} proposed={page.proposedSame} />
      <div className="agreement">
        <div>
          <PositionSection page={page} />
          <ContradictionsSection page={page} />
          <TermSection page={page} />
          <PartiesSection page={page} />
          <ActsSection page={page} />
          <ClausesSection page={page} />
          <DomainsSection page={page} />
          {page.related.length > 0 && (
            <Section id="related" title={words.related} count={page.related.length}>
              <ul className="rows">
                {page.related.map(({ how, to }) => (
                  <li key={how + to.id}>
                    <span className="quiet">{how}</span> <EntityTo to={to} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section id="activities" title={words.activities} count={page.activities.length}>
            <ActivityLines rows={page.activities} />
          </Section>
          <UnderAgreement agreement={page.row.id} />
          <Section id="people" title={words.people} count={page.people.length}>
            <PersonLines rows={page.people} />
          </Section>
          <Section id="sources" title={words.sources} count={page.documents.length}>
            <DocumentLines rows={page.documents} />
            <JoinedBecause joined={page.sameBecause} />
          </Section>
          <HistorySection path={`/agreements/${encodeURIComponent(page.row.id)}`} />
        </div>
        <Contents page={page} />
      </div>
      {one('record') && <RecordAct page={page} onClose={() => put({ record: undefined }, { back: false })} />}
    </>
  );
}

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const query = useApi<AgreementPage>(`/agreements/${encodeURIComponent(id)}`);
  return <Answered query={query}>{(page) => <Whole page={page} />}</Answered>;
}
