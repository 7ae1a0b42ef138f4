// A person: spellings, offices over time, whom they met, what they said, each with its passages.
import { useParams } from '@tanstack/react-router';
import type { PersonPage } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { HistorySection } from '../../parts/history.tsx';
import { JoinedBecause, ProposedSame } from '../../parts/identity.tsx';
import { JoinWith } from '../../parts/join-with.tsx';
import { capital, useLabels } from '../../parts/labels.ts';
import { ActivityLines, AgreementLines, DocumentLines, lineWords } from '../../parts/lines.tsx';
import { StatementView } from '../../parts/passage.tsx';
import { PageHead, Section } from '../../parts/section.tsx';
import { Sourced } from '../../parts/sourced.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { StateTo } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { partsWords } from '../../parts/words.ts';
import { useWords } from '../../words/language.tsx';
import { withColon } from '../../words/words.ts';
import { personWords } from './words.ts';
import { Wide } from '../../parts/wide.tsx';

function Offices({ page }: { page: PersonPage }) {
  const words = useWords(personWords);
  const line = useWords(lineWords);
  const { label } = useLabels();
  return (
    <Section id="offices" title={words.offices} count={page.offices.length}>
      {page.offices.length === 0 ? (
        <Empty />
      ) : (
        <Wide>
          <table className="plain-table">
            <thead>
              <tr>
                <th>{words.office}</th>
                <th>{words.asWritten}</th>
                <th>{line.state}</th>
                <th>{words.from}</th>
                <th>{words.to}</th>
              </tr>
            </thead>
            <tbody>
              {page.offices.map((office, i) => (
                <tr key={i}>
                  <td>
                    <Sourced statements={office.statements}>{capital(label('role', office.role))}</Sourced>
                  </td>
                  <td className="quiet">{office.asWritten}</td>
                  <td>
                    <StateTo code={office.country} />
                  </td>
                  <td>{office.from && <When edtf={office.from} />}</td>
                  <td>{office.to && <When edtf={office.to} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Section>
  );
}

function Whole({ page }: { page: PersonPage }) {
  const words = useWords(personWords);
  const parts = useWords(partsWords);
  const { label, language } = useLabels();
  const { row } = page;
  const others = row.spellings.filter((name) => name !== row.name);
  return (
    <>
      <PageHead
        title={row.name}
        lead={
          <span className="stack tight">
            <span className="row tight">
              {row.role && <span>{capital(label('role', row.role))}</span>}
              {row.country && <StateTo code={row.country} />}
              {row.example && <span className="tag">{parts.example}</span>}
            </span>
            {others.length > 0 && (
              <span>
                <span className="quiet">{withColon(words.spellings, language)} </span>
                {others.map((name, i) => (
                  <span key={name}>
                    {i > 0 && <span className="quiet"> · </span>}
                    <span className="serif" dir="auto">
                      {name}
                    </span>
                  </span>
                ))}
              </span>
            )}
          </span>
        }
        side={<JoinWith id={row.id} kind="person" label={row.name} />}
      />
      <ProposedSame id={row.id} proposed={page.proposedSame} />
      <Offices page={page} />
      <Section id="said" title={words.said} count={page.said.length}>
        {page.said.length === 0 ? (
          <Empty>{words.nothingSaid}</Empty>
        ) : (
          <ul className="rows">
            {page.said.map((one) => (
              <li key={one.statement}>
                <StatementView statement={one} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="met" title={words.met} count={page.met.length}>
        <ActivityLines rows={page.met} />
      </Section>
      <Section id="agreements" title={words.agreements} count={page.agreements.length}>
        <AgreementLines rows={page.agreements} />
      </Section>
      <Section id="documents" title={words.documents} count={page.documents.length}>
        <DocumentLines rows={page.documents} />
        <JoinedBecause joined={page.sameBecause} />
      </Section>
      <HistorySection path={`/people/${encodeURIComponent(page.row.id)}`} />
    </>
  );
}

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const query = useApi<PersonPage>(`/people/${encodeURIComponent(id)}`);
  return <Answered query={query}>{(page) => <Whole page={page} />}</Answered>;
}
