// One activity as documents report it: every field with its source, what else they say, the agreements it rests on.
import { useParams } from '@tanstack/react-router';
import type { ActivityPage } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { HistorySection } from '../../parts/history.tsx';
import { JoinedBecause, ProposedSame } from '../../parts/identity.tsx';
import { JoinWith } from '../../parts/join-with.tsx';
import { capital, useLabels } from '../../parts/labels.ts';
import { AgreementLines, DocumentLines, useCountText } from '../../parts/lines.tsx';
import { StatementView } from '../../parts/passage.tsx';
import { PageHead, Section } from '../../parts/section.tsx';
import { FieldValue } from '../../parts/sourced.tsx';
import { Answered } from '../../parts/states.tsx';
import { EntityTo, StatesTo } from '../../parts/to.tsx';
import { useValueText } from '../../parts/value-text.tsx';
import { When } from '../../parts/when.tsx';
import { partsWords } from '../../parts/words.ts';
import { useWords } from '../../words/language.tsx';
import { activityWords } from './words.ts';

function Whole({ page }: { page: ActivityPage }) {
  const words = useWords(activityWords);
  const parts = useWords(partsWords);
  const { label } = useLabels();
  const { field, name } = useValueText();
  const countText = useCountText();
  const { row } = page;
  const known = Object.entries(page.fields)
    // The register calls it so; in a claim it is the kind.
    .map(([key, one]) => [key === 'activityKind' ? 'kind' : key, one] as const)
    .filter(([key, one]) => key !== 'id' && field(key, one.value, 'activity'));
  return (
    <>
      <PageHead
        title={capital(row.title || label('activity', row.kind))}
        lead={
          <span className="row tight">
            <span>{capital(label('activity', row.kind))}</span>
            <StatesTo codes={row.states} />
            {row.date && <When edtf={row.date} long />}
            {row.place && <span>{row.place}</span>}
            {row.number !== undefined && <strong className="num">{countText(row)}</strong>}
            {row.mod && <span className="tag">{label('mod', row.mod)}</span>}
            {row.example && <span className="tag">{parts.example}</span>}
          </span>
        }
        side={<JoinWith id={row.id} kind="activity" label={row.title} />}
      />
      <ProposedSame id={row.id} proposed={page.proposedSame} />
      <Section id="facts" title={words.facts}>
        <dl className="facts">
          {known.map(([key, one]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>{capital(name(key))}</dt>
              <dd>
                <FieldValue field={one} show={(value) => field(key, value, 'activity')} />
              </dd>
            </div>
          ))}
          {(row.basis ?? row.agreement) && (
            <>
              <dt>{words.basis}</dt>
              <dd>
                {row.basis} {row.agreement && <EntityTo to={row.agreement} />}
              </dd>
            </>
          )}
        </dl>
      </Section>
      <Section id="agreements" title={words.agreements} count={page.agreements.length}>
        <AgreementLines rows={page.agreements} />
      </Section>
      <Section id="statements" title={words.statements} count={page.statements.length}>
        <ul className="rows">
          {page.statements.map((one) => (
            <li key={one.statement}>
              <StatementView statement={one} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="documents" title={words.documents} count={page.documents.length}>
        <DocumentLines rows={page.documents} />
        <JoinedBecause joined={page.sameBecause} />
      </Section>
      <HistorySection path={`/activities/${encodeURIComponent(page.row.id)}`} />
    </>
  );
}

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const query = useApi<ActivityPage>(`/activities/${encodeURIComponent(id)}`);
  return <Answered query={query}>{(page) => <Whole page={page} />}</Answered>;
}
